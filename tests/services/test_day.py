from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.person import Person, PersonStatus
from posyandu_desktop.domain.session import Session
from posyandu_desktop.domain.visit import Referral, ReferralTarget, Setting, Value, Visit
from posyandu_desktop.services.day import (
    AWAITED_SHOWN,
    SHOWN_CODES,
    Day,
    Served,
    find,
    gravest,
    look_at,
    open_session,
)
from posyandu_desktop.services.recording import Recorded, Recorder
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import DeliveryState, Kind, Receipt, Rejection
from tests.builders import CONTENT, a_child, a_finding, a_home, a_person, a_visit
from tests.services.stores import KADER, NOW, TODAY, a_store

LAST_MONTH = date(2026, 4, 18)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path / "data")
    yield store
    store.close()


@pytest.fixture
def session(store: Store) -> Session:
    return open_session(store, KADER, TODAY)


def register(store: Store, *people: Person) -> None:
    for person in people:
        store.people.save(person)


def record(store: Store, person: Person, visit: Visit) -> Recorded:
    recorder = Recorder(store, CONTENT, KADER, lambda: NOW)
    outcome = recorder.save(person, visit, recorder.history(person, visit))
    assert isinstance(outcome, Recorded), outcome
    return outcome


def served_names(served: tuple[Served, ...]) -> list[str]:
    return [one.person.name for one in served]


@pytest.fixture
def day(store: Store, session: Session) -> Day:
    """Five balita, of whom three are weighed and one gained; an adult; one who moved away."""
    gains, loses, first = a_child("Naik"), a_child("Turun"), a_child("Pertama")
    asked, absent = a_child("Hanya ditanya"), a_child("Tidak datang")
    adult = a_person("Sumarni")
    moved = a_person("Pindah", date(2024, 1, 1), status=PersonStatus.MOVED)
    register(store, gains, loses, first, asked, absent, adult, moved)
    for child in (gains, loses):
        record(store, child, a_visit(child, LAST_MONTH, weight_kg=9.0))
    record(store, gains, a_visit(gains, session=session, weight_kg=9.4))
    record(store, loses, a_visit(loses, session=session, weight_kg=8.9))
    record(store, first, a_visit(first, session=session, weight_kg=9.2))
    record(store, asked, a_visit(asked, session=session, tbc_cough=False))
    record(store, adult, a_visit(adult, session=session, weight_kg=55.0))
    return look_at(store, session)


def test_the_session_of_today_is_opened_once(store: Store) -> None:
    first = open_session(store, KADER, TODAY)

    assert open_session(store, KADER, TODAY) == first
    assert (first.held_on, first.opened_by) == (TODAY, KADER.id)
    assert store.sessions.latest() == first
    assert open_session(store, KADER, date(2026, 6, 20)).id != first.id


def test_s_counts_every_active_balita_present_or_not(day: Day) -> None:
    assert day.under_five == 5


def test_d_counts_balita_with_a_weight_and_nobody_else(day: Day) -> None:
    assert served_names(day.weighed()) == ["Naik", "Turun", "Pertama"]


def test_n_counts_those_of_d_who_gained(day: Day) -> None:
    assert served_names(day.gained()) == ["Naik"]


def test_everybody_whose_visit_is_saved_is_served_in_order(day: Day) -> None:
    assert served_names(day.served) == ["Naik", "Turun", "Pertama", "Hanya ditanya", "Sumarni"]
    assert all(one.upload.state is DeliveryState.WAITING for one in day.served)


def test_only_the_active_who_have_not_come_are_awaited(day: Day) -> None:
    assert [one.person.name for one in day.awaited] == ["Tidak datang"]
    assert day.awaited_count == 1


def test_who_has_to_be_referred_is_found_by_finding_or_by_referral(
    store: Store, session: Session, day: Day
) -> None:
    assert served_names(day.to_refer()) == ["Turun"]

    adult = next(one for one in day.served if one.person.name == "Sumarni")
    referral = Referral(target=ReferralTarget.PUSTU)
    record(store, adult.person, replace(adult.visit, referral=referral))

    assert served_names(look_at(store, session).to_refer()) == ["Turun", "Sumarni"]


def test_a_child_of_sixty_months_who_gained_is_not_among_the_balita(
    store: Store, session: Session
) -> None:
    child = a_child("Lima tahun", date(2021, 5, 20))
    register(store, child)
    record(store, child, a_visit(child, LAST_MONTH, weight_kg=16.0))
    found = record(store, child, a_visit(child, session=session, weight_kg=16.5))
    assert "weight_trend.gained" in [finding.code for finding in found.findings]

    day = look_at(store, session)

    assert day.gained() == day.weighed() == ()
    assert [one.has_gained() for one in day.served] == [False]


def test_a_draft_is_in_progress_until_the_visit_is_saved(store: Store, session: Session) -> None:
    child = a_child()
    register(store, child)
    visit = a_visit(child, session=session, weight_kg=9.4)
    store.drafts.save(
        Draft(
            person_id=child.id,
            session_id=session.id,
            visit_id=visit.id,
            typed={"texts": {"weight_kg": "9,"}},
            saved_at=NOW,
        )
    )

    [one] = look_at(store, session).in_progress
    assert (one.person, one.saved_at) == (child, NOW)

    record(store, child, visit)
    day = look_at(store, session)
    assert day.in_progress == ()
    assert served_names(day.served) == [child.name]


def test_somebody_who_came_is_not_shown_as_in_progress_again(
    store: Store, session: Session
) -> None:
    child = a_child()
    register(store, child)
    outcome = record(store, child, a_visit(child, session=session, weight_kg=9.4))
    store.drafts.save(
        Draft(
            person_id=child.id,
            session_id=session.id,
            visit_id=outcome.visit.id,
            typed={},
            saved_at=NOW,
        )
    )

    assert look_at(store, session).in_progress == ()


def test_the_awaited_list_is_cut_but_everybody_is_counted(store: Store, session: Session) -> None:
    with store.transaction():
        for number in range(AWAITED_SHOWN + 3):
            store.people.save(a_person(f"Warga {number:03}"))

    day = look_at(store, session)

    assert len(day.awaited) == AWAITED_SHOWN
    assert day.awaited_count == AWAITED_SHOWN + 3


def test_the_gravest_are_awaited_first(store: Store, session: Session) -> None:
    well, ill, unknown = a_child("Ani"), a_child("Citra"), a_child("Budi")
    register(store, well, ill, unknown)
    record(store, well, a_visit(well, LAST_MONTH, weight_kg=9.0))
    record(store, ill, a_visit(ill, LAST_MONTH, weight_kg=9.0, danger_sign=True))

    awaited = look_at(store, session).awaited

    assert [one.person.name for one in awaited] == ["Citra", "Ani", "Budi"]
    assert awaited[0].reasons[0].code == "last.danger_sign"
    assert awaited[2].reasons == ()


def test_the_state_of_an_upload_comes_from_receipts(store: Store, session: Session) -> None:
    child, other = a_child("Ani"), a_child("Budi")
    register(store, child, other)
    visits = [
        record(store, one, a_visit(one, session=session, weight_kg=9.4)).visit
        for one in (child, other)
    ]
    received, refused = (store.outbox.entry(Kind.VISIT, visit.id) for visit in visits)
    assert received is not None
    assert refused is not None
    store.outbox.accept(
        received,
        Receipt(
            kind=Kind.VISIT,
            entity_id=visits[0].id,
            revision=received.revision,
            received_at=NOW,
            server="https://fhir.example",
            version="1",
        ),
    )
    store.outbox.reject(refused, Rejection(status=422, reason="berat"))

    states = [one.upload.state for one in look_at(store, session).served]

    assert states == [DeliveryState.RECEIVED, DeliveryState.NEEDS_FIX]


@pytest.mark.parametrize(
    "text", ["ais put", "nurhay", "AISYAH", "rt 3", "99010152", "melati", "aisyah rt 03"]
)
def test_people_are_found_by_the_beginning_of_any_word(
    store: Store, session: Session, text: str
) -> None:
    child = replace(a_child(home=a_home()), nik="9901015203250001")
    register(store, child, a_child("Bagas", mother_name="Lina"))

    assert [found.person for found in find(store, session, text)] == [child]


def test_the_search_says_who_came_already(store: Store, session: Session) -> None:
    came, awaited = a_child("Aisyah Putri"), a_child("Aisyah Zahra")
    register(store, came, awaited)
    record(store, came, a_visit(came, session=session, weight_kg=9.4))

    found = {one.person.name: one.came for one in find(store, session, "aisyah")}

    assert found == {"Aisyah Putri": True, "Aisyah Zahra": False}
    assert find(store, session, "tidak ada") == ()


def test_the_gravest_finding_is_shown_where_there_is_room_for_one() -> None:
    good: Finding = a_finding("muac.green")
    act = a_finding("muac.yellow", Severity.ACT)

    assert gravest((good, act)) == act
    assert gravest(()) is None


def at_home(person: Person, **observations: Value) -> Visit:
    return replace(a_visit(person), setting=Setting.HOME, observations=observations)


def test_a_home_visit_is_nobodys_coming(store: Store, session: Session) -> None:
    child = a_child("Dikunjungi")
    register(store, child)

    record(store, child, at_home(child, weight_kg=9.2))

    day = look_at(store, session)
    assert day.served == ()
    assert day.weighed() == ()
    assert (day.under_five, day.awaited_count) == (1, 1)
    assert [one.person for one in day.awaited] == [child]
    assert [one.came for one in find(store, session, "Dik")] == [False]
    assert store.sessions.attended(session.id) == {}


def test_what_was_found_at_home_says_who_is_awaited_first(store: Store, session: Session) -> None:
    well, ill = a_child("Ahmad"), a_child("Zahra")
    register(store, well, ill)

    record(store, ill, at_home(ill, danger_child_breathing=True))

    day = look_at(store, session)
    assert [one.person for one in day.awaited] == [ill, well]
    assert day.awaited[0].reasons[0].code == "last.danger_signs"


def test_a_half_typed_home_visit_is_in_progress_but_keeps_nobody_from_being_awaited(
    store: Store, session: Session
) -> None:
    visited, came = a_child("Dikunjungi"), a_child("Datang")
    register(store, visited, came)
    record(store, came, a_visit(came, session=session, weight_kg=9.0))
    for person in (visited, came):
        draft = Draft(
            person_id=person.id,
            session_id=None,
            visit_id=at_home(person).id,
            typed={"setting": "rumah"},
            saved_at=NOW,
        )
        store.drafts.save(draft)

    day = look_at(store, session)

    assert {one.person.name: one.setting for one in day.in_progress} == {
        "Dikunjungi": Setting.HOME,
        "Datang": Setting.HOME,
    }
    assert [one.person for one in day.awaited] == [visited]
    assert day.awaited_count == 1


def test_a_weighing_at_home_is_not_last_months_weighing(store: Store, session: Session) -> None:
    child = a_child("Naik")
    register(store, child)
    record(store, child, replace(at_home(child, weight_kg=9.0), visited_on=LAST_MONTH))

    recorded = record(store, child, a_visit(child, session=session, weight_kg=9.4))

    trend = [f.code for f in recorded.findings if f.rule == "weight_trend"]
    assert trend == ["weight_trend.first"]


def test_a_day_shown_with_few_observations_counts_and_lists_the_same(
    store: Store, session: Session, day: Day
) -> None:
    lean = look_at(store, session, codes=SHOWN_CODES)

    for figure in (Day.weighed, Day.gained, Day.to_refer):
        assert served_names(figure(lean)) == served_names(figure(day))
    assert [one.findings for one in lean.served] == [one.findings for one in day.served]
    assert {code for one in day.served for code in one.visit.observations} > SHOWN_CODES
    assert {code for one in lean.served for code in one.visit.observations} == SHOWN_CODES
