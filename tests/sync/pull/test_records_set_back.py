"""A server brought back from an older copy, and what lasts longer than a visit or is of many.

No older value wins, nothing typed is lost, and what the server lost is told to it again.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from posyandu_desktop.domain.adverse_event import EventOutcome, SeriousCriterion
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.session_day import Closing, Lot, Summary
from posyandu_desktop.domain.visit import ReferralState
from posyandu_desktop.store.outbox import Kind
from tests.sync.episodes import ENDED, a_birth, a_class, a_course, an_event
from tests.sync.people import NOW, a_full_visit, a_girl, a_visit
from tests.sync.pull.clinic import Clinic, a_clinic, exchange, laptops_of
from tests.sync.pull.laptops import Laptop
from tests.sync.pull.recorded import a_day_of, expecting
from tests.sync.pull.test_records_converge import told

pytestmark = pytest.mark.fhir_server

Pair = tuple[Laptop, Laptop]
Three = tuple[Laptop, Laptop, Laptop]
WHY = Reason(Mistake.TWICE)


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Clinic]:
    with a_clinic(tmp_path) as clinic:
        yield clinic


@pytest.fixture
def three(clinic: Clinic, content: ClinicalContent) -> Iterator[Three]:
    """Return two laptops, and one that has read nothing yet: it tells what the server holds."""
    with laptops_of(clinic, 3, content) as (first, second, newcomer):
        yield first, second, newcomer


@pytest.fixture
def pair(clinic: Clinic, content: ClinicalContent) -> Iterator[Pair]:
    with laptops_of(clinic, 2, content) as (first, second):
        yield first, second


class Recorded:
    """One of each kind, recorded on a laptop, and what people at another change of it."""

    def __init__(self, laptop: Laptop) -> None:
        store = laptop.store
        _, self.ended = expecting(laptop)
        _, self.changed = expecting(laptop)
        _, self.void = expecting(laptop)
        self.girl = a_girl()
        store.people.save(self.girl)
        self.course = a_course(self.girl)
        store.feeding.save(self.course)
        self.event = an_event(self.girl, recorded_by=laptop.kader.id)
        store.adverse_events.save(self.event)
        self.day = a_day_of(laptop)

    def change_all(self, laptop: Laptop) -> None:
        store, day = laptop.store, self.day.id
        store.pregnancies.save(replace(store.pregnancies.get(self.ended.id), outcome=a_birth()))
        store.pregnancies.save(replace(store.pregnancies.get(self.changed.id), gravida=5))
        store.corrections.take_back(Kind.PREGNANCY, self.void.id, WHY)
        store.feeding.save(replace(store.feeding.get(self.course.id), **ENDED))
        event = replace(
            store.adverse_events.get(self.event.id),
            action="Dirawat dua hari",
            outcome=EventOutcome.SEQUELAE,
            serious_criteria=self.event.serious_criteria | {SeriousCriterion.LIFE_THREATENING},
        )
        store.adverse_events.save(event)
        self.add_lot(laptop, "B7")
        store.session_days.plan_next(day, date(2026, 3, 5))
        store.session_days.close(day, a_closing(laptop))

    def add_lot(self, laptop: Laptop, number: str) -> None:
        days = laptop.store.session_days
        opening = days.get(self.day.id).opening
        lots = (*opening.lots, Lot(vaccine="bcg", lot_number=number))
        days.begin(self.day.id, replace(opening, lots=lots), NOW)


def a_closing(laptop: Laptop, note: str = "Hujan") -> Closing:
    summary = Summary(people=2, served={"toddler": 2}, open_points={"unserved": ("Siti",)})
    return Closing(at=NOW, by=laptop.kader.id, summary=summary, note=note)


def counting(laptop: Laptop) -> dict[str, Any]:
    """Return what counts; a newcomer needs not know what was taken back."""
    return {key: state for key, state in told(laptop).items() if not state["is_void"]}


def rest(*made: Laptop) -> None:
    """See that nothing is sent or read any more."""
    exchange(*made)
    for laptop in made:
        report = laptop.exchange_as_the_program_does()
        assert (report.again, report.accepted, report.came.brought_something) == (0, 0, False)


def test_what_others_changed_is_told_the_server_again_by_who_read_it(
    clinic: Clinic, three: Three
) -> None:
    first, second, newcomer = three
    recorded = Recorded(first)
    exchange(first, second)
    clinic.copy()
    recorded.change_all(second)
    expecting(second)
    exchange(second, first)
    before = told(first)
    assert before == told(second)
    with clinic.brought_back():
        # The other laptop may never come back.
        assert first.exchange_as_the_program_does().again > 0
        exchange(first, newcomer)
        assert told(first) == before
        assert counting(newcomer) == counting(first)
        rest(second, first, newcomer)
        assert told(first) == told(second) == before
        for laptop in three:
            assert counting(laptop) == counting(first)
            assert laptop.store.differences.open() == ()


def test_an_older_state_met_in_sending_is_no_change_by_somebody_else(
    clinic: Clinic, three: Three
) -> None:
    first, second, newcomer = three
    recorded = Recorded(first)
    exchange(first, second)
    clinic.copy()
    recorded.change_all(second)
    exchange(second, first)
    before = told(first)
    with clinic.brought_back():
        first.store.outbox.put_again(datetime.now(UTC) - timedelta(days=1))
        assert first.send().rejected == 0
        assert first.send().waiting == 0
        assert told(first) == before
        assert first.store.differences.open() == ()
        exchange(newcomer)
        assert counting(newcomer) == counting(first)


def test_what_others_wrote_over_the_older_copy_stands_beside_what_we_know(
    clinic: Clinic, three: Three
) -> None:
    first, second, newcomer = three
    recorded = Recorded(first)
    exchange(first, second)
    clinic.copy()
    recorded.change_all(first)
    exchange(first, rounds=1)
    with clinic.brought_back():
        # This one never saw the changes, and writes as often as needed to count up to them.
        store = second.store
        for number in (6, 7, 8):
            changed = store.pregnancies.get(recorded.changed.id)
            store.pregnancies.save(replace(changed, abortus=number))
            ended = store.pregnancies.get(recorded.ended.id)
            store.pregnancies.save(replace(ended, height_cm=150.0 + number))
            event = store.adverse_events.get(recorded.event.id)
            store.adverse_events.save(replace(event, reported_to=f"Puskesmas {number}"))
            recorded.add_lot(second, f"C{number}")
            exchange(second, rounds=1)
        rest(first, second)
        exchange(newcomer)
        assert told(first) == told(second)
        for laptop in three:
            pregnancies, days = laptop.store.pregnancies, laptop.store.session_days
            changed = pregnancies.get(recorded.changed.id)
            assert (changed.gravida, changed.abortus) == (5, 8)
            ended = pregnancies.get(recorded.ended.id)
            assert (ended.outcome, ended.height_cm) == (a_birth(), 158.0)
            event = laptop.store.adverse_events.get(recorded.event.id)
            assert (event.action, event.reported_to) == ("Dirawat dua hari", "Puskesmas 8")
            assert laptop.store.feeding.get(recorded.course.id).ended_on == ENDED["ended_on"]
            day = days.get(recorded.day.id)
            assert {lot.lot_number for lot in day.opening.lots} == {"A123", "B7", "C6", "C7", "C8"}
            assert (day.closing is not None, day.next_on) == (True, date(2026, 3, 5))
            assert laptop.store.differences.open() == ()


def test_whoever_knows_more_is_believed_whichever_laptop_comes_first(
    clinic: Clinic, three: Three
) -> None:
    first, second, newcomer = three
    recorded = Recorded(first)
    exchange(first, second)
    clinic.copy()
    pregnancies = second.store.pregnancies
    pregnancies.save(replace(pregnancies.get(recorded.changed.id), gravida=4))
    second.store.session_days.close(recorded.day.id, a_closing(second))
    exchange(second, first)
    recorded.change_all(first)
    first.store.session_days.reopen(recorded.day.id, "Satu anak terlupa")
    exchange(first, rounds=1)
    before = told(first)
    with clinic.brought_back():
        # The one that knows less tells first.
        rest(second, first)
        exchange(newcomer)
        assert told(first) == told(second) == before
        for laptop in three:
            assert counting(laptop) == counting(first)
            assert laptop.store.differences.open() == ()


def test_a_class_stays_as_it_was_read_last_until_its_laptop_tells_it_again(
    clinic: Clinic, pair: Pair, content: ClinicalContent
) -> None:
    first, second = pair
    girl = a_girl()
    first.store.people.save(girl)
    group = a_class(girl.id, recorded_by=first.kader.id, recorded_at=None)
    first.store.classes.save(group)
    exchange(first, second)
    clinic.copy()
    first.store.classes.save(replace(group, speaker="Bidan Ani"))
    exchange(first, second)
    with clinic.brought_back():
        # All lists are read from their beginning again.
        second.store._db.execute("DELETE FROM pull_positions")
        exchange(second)
        assert second.store.classes.get(group.id).speaker == "Bidan Ani"
        assert first.exchange_as_the_program_does().again > 0
        first.store.classes.save(replace(group, speaker="Kader Ida"))
        first.store.visits.save(a_visit(girl, content, recorded_by=first.kader.id))
        rest(first, second)
        assert second.store.classes.get(group.id).speaker == "Kader Ida"


def test_a_referral_opened_again_is_not_closed_by_an_older_copy(
    clinic: Clinic, pair: Pair, content: ClinicalContent
) -> None:
    first, second = pair
    girl = a_girl()
    visit = a_full_visit(girl, content, recorded_by=first.kader.id)
    first.store.people.save(girl)
    first.store.visits.save(visit)
    assert visit.referral is not None
    arrived = replace(visit.referral, state=ReferralState.ARRIVED, arrived_on=date(2026, 2, 6))
    closed = replace(arrived, state=ReferralState.CLOSED, closed_on=date(2026, 2, 12))
    first.store.referrals.save(visit.id, closed)
    exchange(first, second)
    clinic.copy()
    first.store.referrals.save(visit.id, arrived)
    exchange(first, second)
    with clinic.brought_back():
        assert first.exchange_as_the_program_does().again > 0
        rest(first, second)
        for laptop in (first, second):
            assert laptop.store.visits.get(visit.id).referral == arrived
            assert laptop.store.differences.open() == ()
