"""What the visits of one session day know of the day, and say about other days."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from posyandu_desktop.domain.session import Session
from posyandu_desktop.domain.session_day import Lot, Opening
from posyandu_desktop.services.day import open_session
from posyandu_desktop.services.session_opening import open_day
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.visit.doses import Lots
from posyandu_desktop.ui.visiting import _given_today, later_visits_note
from tests.builders import a_child, a_dose, a_visit
from tests.services.stores import KADER, NOW, TODAY

OLD = Lot(vaccine="mr", lot_number="M-1", expires_on=date(2027, 1, 31))
NEW = Lot(vaccine="mr", lot_number="M-2", expires_on=date(2027, 2, 28))
HOUR = timedelta(hours=1)
TO_MONTH = 60


@pytest.fixture
def session(store: Store) -> Session:
    return open_session(store, KADER, TODAY)


def offered(store: Store, session: Session) -> tuple[str | None, str | None]:
    last = Lots.of(_given_today(store, session, "Bidan Ratna")).last("mr")
    assert last is not None
    return last.lot_number, last.vaccinator


def test_the_newest_of_vials_noted_and_doses_given_is_offered(
    store: Store, session: Session
) -> None:
    child = a_child()
    store.people.save(child)
    open_day(store, KADER, TODAY, Opening(lots=(OLD,)), NOW)
    assert offered(store, session) == ("M-1", "Bidan Ratna")
    visit = a_visit(child, session=session, immunizations=(a_dose(vaccinator="Bidan Sari"),))
    store.visits.save(replace(visit, recorded_at=NOW + HOUR))
    assert offered(store, session) == ("A123", "Bidan Sari")
    open_day(store, KADER, TODAY, Opening(lots=(OLD, NEW)), NOW + 2 * HOUR)
    assert offered(store, session) == ("M-2", "Bidan Ratna")


def test_who_saves_an_earlier_weighing_is_told_to_save_the_later_one_again(store: Store) -> None:
    child = a_child()
    store.people.save(child)
    late = a_visit(child, TODAY - timedelta(days=31), weight_kg=9.0)
    today = a_visit(child, TODAY, weight_kg=9.3)
    store.visits.save(late)
    assert later_visits_note(late, child, store, TO_MONTH) == ""
    store.visits.save(today)
    assert "simpan lagi" in later_visits_note(late, child, store, TO_MONTH)
    assert later_visits_note(today, child, store, TO_MONTH) == ""


@pytest.mark.parametrize("days", [366 * 7, 366 * 40])
def test_who_is_too_old_for_n_and_t_hears_nothing_of_them(store: Store, days: int) -> None:
    grown = a_child(born_on=TODAY - timedelta(days=days))
    store.people.save(grown)
    late = a_visit(grown, TODAY - timedelta(days=31), weight_kg=60.0)
    for visit in (late, a_visit(grown, TODAY, weight_kg=61.0)):
        store.visits.save(visit)
    assert later_visits_note(late, grown, store, TO_MONTH) == ""


def test_a_visit_without_a_weight_changes_no_n_nor_t(store: Store) -> None:
    child = a_child()
    store.people.save(child)
    late = a_visit(child, TODAY - timedelta(days=31), height_cm=80.0)
    for visit in (late, a_visit(child, TODAY, weight_kg=9.3)):
        store.visits.save(visit)
    assert later_visits_note(late, child, store, TO_MONTH) == ""
