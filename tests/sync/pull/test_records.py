"""What lasts longer than a visit, and what is of many people, on two laptops and a real server."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import requests

from posyandu_desktop.domain.adverse_event import EventOutcome, SeriousCriterion
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.second_look import FirstReading, Overruled, OverruleReason
from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.domain.session_day import BandCounts, Closing, Lot, Opening, Summary
from posyandu_desktop.domain.told_plainly import TWO_OPEN
from posyandu_desktop.domain.visit import ReferralState
from posyandu_desktop.errors import NotAllowed
from posyandu_desktop.services.deciding import Right, decide
from posyandu_desktop.store.outbox import Kind
from tests.servers.sekmet import Sekmet
from tests.sync.episodes import (
    ENDED,
    WIB,
    a_birth,
    a_class,
    a_course,
    a_pregnancy,
    a_woman,
    an_event,
)
from tests.sync.people import NOW, TODAY, a_full_visit, a_girl, a_visit
from tests.sync.pull.laptops import Laptop, laptops, settle
from tests.sync.pull.recorded import a_day_of, dated_by, expecting

pytestmark = pytest.mark.fhir_server

Pair = tuple[Laptop, Laptop]


@pytest.fixture
def pair(tmp_path: Path, sekmet: Sekmet, content: ClinicalContent) -> Iterator[Pair]:
    with laptops(2, tmp_path, sekmet, content) as (first, second):
        yield first, second


def test_a_pregnancy_is_known_with_all_its_answers_on_the_other_laptop(pair: Pair) -> None:
    first, second = pair
    woman, pregnancy = expecting(first)
    first.send()
    report = second.pull()
    assert (report.people_new, report.records_new, report.trouble) == (1, 1, "")
    assert second.store.pregnancies.of_woman(woman.id) == (pregnancy,)
    assert second.store.operators.get(first.kader.id).name == first.kader.name
    assert second.store.outbox.counts().waiting == 0
    assert not second.pull().brought_something


def test_a_pregnancy_is_ended_on_the_other_laptop_and_corrected_on_the_first(pair: Pair) -> None:
    first, second = pair
    _, pregnancy = expecting(first)
    settle([first, second])
    ended = replace(second.store.pregnancies.get(pregnancy.id), outcome=a_birth())
    second.store.pregnancies.save(ended)
    first.store.pregnancies.save(replace(pregnancy, gravida=3, abortus=None))
    settle([first, second])
    for laptop in pair:
        known = laptop.store.pregnancies.get(pregnancy.id)
        assert known == replace(ended, gravida=3, abortus=None)
        assert laptop.store.differences.open() == ()


def test_two_ends_of_one_pregnancy_are_shown_side_by_side(pair: Pair) -> None:
    first, second = pair
    _, pregnancy = expecting(first)
    settle([first, second])
    for laptop, day in ((first, 20), (second, 21)):
        born = a_birth(on=date(2026, 1, day))
        laptop.store.pregnancies.save(replace(pregnancy, outcome=born))
    settle([first, second])
    assert first.store.pregnancies.get(pregnancy.id) == second.store.pregnancies.get(pregnancy.id)
    (difference,) = second.store.differences.open()
    assert (difference.kind, difference.field) == (Kind.PREGNANCY, "outcome")
    assert "2026-01-21" in str(difference.ours)
    assert "2026-01-20" in str(difference.theirs)


def test_a_pregnancy_taken_back_no_longer_counts_elsewhere_until_it_is_brought_back(
    pair: Pair,
) -> None:
    first, second = pair
    woman, pregnancy = expecting(first)
    settle([first, second])
    why = Reason(Mistake.WRONG_PERSON)
    first.store.corrections.take_back(Kind.PREGNANCY, pregnancy.id, why)
    settle([first, second])
    assert second.store.pregnancies.of_woman(woman.id) == ()
    assert second.store.pregnancies.get(pregnancy.id) == pregnancy
    second.store.corrections.restore(Kind.PREGNANCY, pregnancy.id)
    settle([first, second])
    for laptop in pair:
        assert laptop.store.pregnancies.of_woman(woman.id) == (pregnancy,)


def test_a_lost_reply_about_a_pregnancy_makes_no_difference_of_it(
    pair: Pair,
) -> None:
    first, second = pair
    _, pregnancy = expecting(first)
    first.send()
    # As if the reply had never come: the server has it, this file does not know.
    with first.store.transaction():
        first.store._db.execute("DELETE FROM server_copies")
        first.store._db.execute("DELETE FROM receipts")
    first.store.outbox.put(Kind.PREGNANCY, pregnancy.id)
    later = dated_by(first.kader, on=date(2025, 8, 27))
    first.store.pregnancies.save(replace(pregnancy, dating=later))
    first.pull()
    assert first.store.pregnancies.get(pregnancy.id).dating == later
    assert first.store.differences.open() == ()
    settle([first, second])
    assert second.store.pregnancies.get(pregnancy.id).dating == later


def test_who_comes_later_over_an_older_version_is_met_and_nothing_is_overwritten(
    pair: Pair,
) -> None:
    first, second = pair
    _, pregnancy = expecting(first)
    settle([first, second])
    first.store.pregnancies.save(replace(pregnancy, gravida=4))
    first.send()
    second.store.pregnancies.save(replace(pregnancy, height_cm=149.5))
    assert second.send().rejected == 0
    assert second.store.pregnancies.get(pregnancy.id).gravida == 4
    settle([first, second])
    known = replace(pregnancy, gravida=4, height_cm=149.5)
    assert first.store.pregnancies.get(pregnancy.id) == known


def test_two_open_pregnancies_of_one_woman_are_both_kept(pair: Pair) -> None:
    first, second = pair
    woman, one = expecting(first)
    first.send()
    second.store.people.save(woman, queue=False)
    other = a_pregnancy(woman, noted_on=date(2025, 11, 1), dating=dated_by(second.kader))
    second.store.pregnancies.save(other)
    settle([first, second])
    for laptop, ours, theirs in ((first, one, other), (second, other, one)):
        assert set(laptop.store.pregnancies.of_woman(woman.id)) == {one, other}
        (asked,) = laptop.store.differences.open()
        assert (asked.kind, asked.field) == (Kind.PREGNANCY, TWO_OPEN)
        assert (asked.ours, asked.theirs) == (str(ours.id), str(theirs.id))
        assert laptop.store.integrity() == []
    (asked,) = second.store.differences.open()
    decide(second.store, asked, Right.THEIRS)
    settle([first, second])
    for laptop in pair:
        assert laptop.store.pregnancies.of_woman(woman.id) == (one,)
        assert laptop.store.pregnancies.get(other.id) == other
        assert laptop.store.differences.open() == ()


def test_women_merged_elsewhere_keep_both_their_open_pregnancies(pair: Pair) -> None:
    first, second = pair
    woman, one = expecting(first)
    settle([first, second])
    twin = a_woman(name="Dewi L.")
    other = a_pregnancy(twin, noted_on=date(2025, 11, 1), dating=dated_by(second.kader))
    second.store.people.save(twin)
    second.store.pregnancies.save(other)
    second.send()
    first.pull()
    first.store.pulled_records.lay_beside(twin.id)
    first.store.merges.merge(woman, twin.id, first.kader.id, "sama")
    settle([first, second])
    for laptop in pair:
        known = {one_.id for one_ in laptop.store.pregnancies.of_woman(woman.id)}
        assert known == {one.id, other.id}
        assert laptop.store.differences.count() == 1


def test_a_course_of_recovery_food_is_ended_on_the_other_laptop(pair: Pair) -> None:
    first, second = pair
    girl = a_girl()
    course = a_course(girl)
    first.store.people.save(girl)
    first.store.feeding.save(course)
    settle([first, second])
    assert second.store.feeding.of_person(girl.id) == (course,)
    second.store.feeding.save(replace(course, **ENDED))
    first.store.feeding.save(replace(course, planned_days=60))
    settle([first, second])
    for laptop in pair:
        assert laptop.store.feeding.get(course.id) == replace(course, **ENDED, planned_days=60)


def test_two_open_courses_of_one_child_are_both_kept_and_shown(pair: Pair) -> None:
    first, second = pair
    girl = a_girl()
    first.store.people.save(girl)
    one = a_course(girl)
    first.store.feeding.save(one)
    first.send()
    second.store.people.save(girl, queue=False)
    other = a_course(girl, started_on=date(2026, 1, 12))
    second.store.feeding.save(other)
    settle([first, second])
    for laptop in pair:
        assert laptop.store.feeding.of_person(girl.id) == (one, other)
        (asked,) = laptop.store.differences.open()
        assert (asked.kind, asked.field) == (Kind.FEEDING, TWO_OPEN)


def test_an_event_after_a_dose_is_known_and_completed_on_the_other_laptop(
    pair: Pair, content: ClinicalContent
) -> None:
    first, second = pair
    girl = a_girl()
    event = an_event(
        girl, recorded_by=first.kader.id, reported_at=None, reported_to=None, vaccinator="Yuli"
    )
    first.store.people.save(girl)
    first.store.visits.save(a_full_visit(girl, content, recorded_by=first.kader.id))
    first.store.adverse_events.save(event)
    settle([first, second])
    (known,) = second.store.adverse_events.of_person(girl.id)
    # A day alone begins at midnight, wherever the laptop stands.
    assert known.given_at.date() == event.given_at.date()
    assert replace(known, given_at=event.given_at) == event
    later = replace(
        known,
        serious_criteria=known.serious_criteria | {SeriousCriterion.LIFE_THREATENING},
        reported_to="Puskesmas Cisarua",
        reported_at=datetime(2026, 2, 7, 8, 0, tzinfo=WIB),
    )
    second.store.adverse_events.save(later)
    first.store.adverse_events.save(replace(event, outcome=EventOutcome.RECOVERING))
    settle([first, second])
    for laptop in pair:
        (known,) = laptop.store.adverse_events.of_person(girl.id)
        assert known.outcome is EventOutcome.RECOVERING
        assert known.reported_at == later.reported_at
        assert known.serious_criteria == later.serious_criteria
    known = first.store.adverse_events.get(event.id)
    first.store.adverse_events.save(replace(known, action="Dirawat dua hari"))
    first.store.corrections.take_back(Kind.ADVERSE_EVENT, event.id, Reason(Mistake.NOT_SO))
    settle([first, second])
    assert second.store.adverse_events.of_person(girl.id) == ()
    first.store.corrections.restore(Kind.ADVERSE_EVENT, event.id)
    settle([first, second])
    (known,) = second.store.adverse_events.of_person(girl.id)
    assert known.action == "Dirawat dua hari"


def test_a_class_is_known_and_read_only_on_the_other_laptop(pair: Pair) -> None:
    first, second = pair
    people = [a_girl(), a_girl(name="Budi", nik=None)]
    for person in people:
        first.store.people.save(person)
    group = a_class(*(one.id for one in people), recorded_by=first.kader.id, recorded_at=None)
    first.store.classes.save(group)
    settle([first, second])
    known = second.store.classes.get(group.id)
    assert replace(known, present=(), topics=()) == replace(group, present=(), topics=())
    assert (set(known.present), set(known.topics)) == (set(group.present), set(group.topics))
    assert second.store.classes.of_person(people[0].id) == (known,)
    with pytest.raises(NotAllowed, match="laptop lain"):
        second.store.classes.save(replace(known, speaker="Orang lain"))
    assert second.store.classes.get(group.id) == known
    fewer = replace(group, present=group.present[:1], topics=group.topics[1:], speaker="Bidan Ani")
    first.store.classes.save(fewer)
    settle([first, second])
    assert second.store.classes.get(group.id) == fewer
    first.store.classes.take_back(group.id, Reason(Mistake.TWICE))
    settle([first, second])
    assert second.store.classes.of_person(people[0].id) == ()
    first.store.classes.restore(group.id)
    settle([first, second])
    assert second.store.classes.of_person(people[0].id) == (fewer,)


SUMMARY = Summary(
    people=2,
    bands=(BandCounts(from_month=0, to_month=5, registered=3, weighed=2, trends={"N": 1}),),
    served={"toddler": 2},
    doses={"mr 1": 1},
    capsules={"vitamin_a_red": 1},
    referrals={"puskesmas": 1},
    open_points={"unserved": ("Siti", "Budi"), "backup": ()},
    lots=(Lot(vaccine="mr", lot_number="A123"),),
    late=1,
)


def test_a_session_day_of_another_laptop_is_seen_as_it_was_signed_off(
    pair: Pair, content: ClinicalContent
) -> None:
    first, second = pair
    session = a_day_of(first)
    girl = a_girl()
    first.store.people.save(girl)
    visit = a_visit(girl, content, recorded_by=first.kader.id, session_id=session.id)
    first.store.visits.save(visit)
    first.store.session_days.plan_next(session.id, date(2026, 3, 5))
    closing = Closing(at=NOW, by=first.kader.id, summary=SUMMARY, note="Hujan")
    first.store.session_days.close(session.id, closing)
    settle([first, second])
    (past,) = second.store.session_days.before(TODAY + timedelta(days=1), 5)
    assert (past.session.id, past.visits, past.session.closed) == (session.id, 1, True)
    known = second.store.session_days.get(session.id)
    there = first.store.session_days.get(session.id)
    assert known.closing is not None
    told = replace(SUMMARY, open_points={"unserved": ("", ""), "backup": ()})
    assert known.closing == replace(closing, summary=told)
    assert (known.opening, known.next_on, known.started_at) == (
        there.opening,
        there.next_on,
        there.started_at,
    )
    assert first.store.session_days.get(session.id).closing == closing


def test_visits_of_a_day_nobody_opened_keep_their_day(pair: Pair, content: ClinicalContent) -> None:
    first, second = pair
    session = Session(id=SessionId(uuid4()), held_on=TODAY, opened_by=first.kader.id)
    first.store.sessions.save(session)
    girl = a_girl()
    first.store.people.save(girl)
    visit = a_visit(girl, content, recorded_by=first.kader.id, session_id=session.id)
    first.store.visits.save(visit)
    settle([first, second])
    assert second.store.visits.get(visit.id).session_id == session.id
    assert second.store.sessions.get(session.id).held_on == TODAY
    another = TODAY + timedelta(days=1)
    first.store.sessions.save(replace(session, held_on=another))
    first.store.session_days.begin(session.id, Opening(operators=(first.kader.id,)), NOW)
    settle([first, second])
    for laptop in pair:
        assert laptop.store.sessions.get(session.id).held_on == another


def test_who_was_served_at_another_laptop_is_awaited_no_more(
    pair: Pair, content: ClinicalContent
) -> None:
    first, second = pair
    girl = a_girl()
    first.store.people.save(girl)
    settle([first, second])
    session, own = a_day_of(first), a_day_of(second)
    assert second.store.roster.count_awaited(own) == 1
    visit = a_visit(girl, content, recorded_by=first.kader.id, session_id=session.id)
    first.store.visits.save(visit)
    settle([first, second])
    assert second.store.roster.count_awaited(own) == 0
    assert second.store.roster.count_came(own) == 1
    assert first.store.roster.count_awaited(session) == 0


def test_a_day_of_ones_own_stays_todays_and_one_of_another_laptop_is_joined(pair: Pair) -> None:
    first, second = pair
    session = a_day_of(first)
    settle([first, second])
    joined = second.store.sessions.on(TODAY)
    assert joined is not None
    assert joined.id == session.id
    known = second.store.session_days.get(session.id)
    more = replace(known.opening, operators=(*known.opening.operators, second.kader.id))
    second.store.session_days.begin(session.id, more, NOW)
    lots = (*known.opening.lots, Lot(vaccine="bcg", lot_number="B7"))
    first.store.session_days.begin(session.id, replace(known.opening, lots=lots), NOW)
    settle([first, second])
    for laptop in pair:
        opening = laptop.store.session_days.get(session.id).opening
        assert set(opening.operators) == {first.kader.id, second.kader.id}
        assert set(opening.lots) == set(lots)
    own = a_day_of(second)
    another = a_day_of(first)
    settle([first, second])
    for laptop, expected in ((first, another), (second, own)):
        today = laptop.store.sessions.on(TODAY)
        assert today is not None
        assert today.id == expected.id


def test_a_record_that_is_met_in_sending_is_never_half_of_two_states(pair: Pair) -> None:
    first, second = pair
    _, pregnancy = expecting(first)
    settle([first, second])
    second.store.pregnancies.save(replace(pregnancy, dating=None))
    second.send()
    first.store.pregnancies.save(replace(pregnancy, gravida=5))
    assert first.send().rejected == 0
    settle([first, second])
    for laptop in pair:
        known = laptop.store.pregnancies.get(pregnancy.id)
        assert (known.dating, known.gravida) == (None, 5)
    # The day it is due by the last period is no date of an ultrasound.
    lines = first.store.journal.of(Kind.PREGNANCY, pregnancy.id)
    dated = {line.change.get("after", line.change).get("dated_by") for line in lines}
    assert dated == {"lmp", None}


def _carry_late(sekmet: Sekmet, older: dict[str, Any]) -> None:
    """Store an older word once more, as a parcel carried late would have it."""
    url = f"{sekmet.url}/{older['resourceType']}/{older['id']}"
    headers = {"Authorization": f"Bearer {sekmet.token}", "Content-Type": "application/fhir+json"}
    requests.put(url, json=older, headers=headers, timeout=30).raise_for_status()


def test_an_older_word_of_ones_own_about_a_day_is_no_change_of_somebody_else(
    pair: Pair, sekmet: Sekmet
) -> None:
    first, second = pair
    session = a_day_of(first)
    settle([first, second])
    older = sekmet.get(f"QuestionnaireResponse/{session.id}")
    said = first.store.session_days.get(session.id).opening
    lots = (*said.lots, Lot(vaccine="bcg", lot_number="B7"))
    now = replace(said, vitamin_a=not said.vitamin_a, lots=lots)
    first.store.session_days.begin(session.id, now, NOW)
    settle([first, second])
    _carry_late(sekmet, older)
    settle([first, second])
    settle([first, second])
    for laptop in pair:
        opening = laptop.store.session_days.get(session.id).opening
        assert opening.vitamin_a is now.vitamin_a
        assert set(opening.lots) == set(lots)


def test_an_older_word_of_ones_own_about_a_closing_is_no_change_of_somebody_else(
    pair: Pair, sekmet: Sekmet
) -> None:
    first, second = pair
    session = a_day_of(first)
    days = first.store.session_days
    closing = Closing(at=NOW, by=first.kader.id, summary=SUMMARY, note="Hujan")
    days.close(session.id, closing)
    settle([first, second])
    closed = sekmet.get(f"QuestionnaireResponse/{session.id}")
    days.reopen(session.id, "Satu anak terlupa")
    settle([first, second])
    _carry_late(sekmet, closed)
    # The laptop whose word it is hears of it first.
    settle([first, second])
    settle([first, second])
    for laptop in pair:
        assert laptop.store.session_days.get(session.id).closing is None
    again = replace(closing, at=NOW + timedelta(hours=1), note="Hujan deras")
    days.close(session.id, again)
    settle([first, second])
    _carry_late(sekmet, closed)
    settle([first, second])
    settle([first, second])
    for laptop in pair:
        known = laptop.store.session_days.get(session.id).closing
        assert known is not None
        assert (known.at, known.note) == (again.at, "Hujan deras")


def test_a_referral_closed_after_its_answer_is_closed_on_the_other_laptop(
    pair: Pair, content: ClinicalContent
) -> None:
    first, second = pair
    girl = a_girl()
    visit = a_full_visit(girl, content, recorded_by=first.kader.id)
    first.store.people.save(girl)
    first.store.visits.save(visit)
    assert visit.referral is not None
    closed = replace(
        visit.referral,
        state=ReferralState.CLOSED,
        arrived_on=date(2026, 2, 6),
        answered_on=date(2026, 2, 9),
        closed_on=date(2026, 2, 12),
        answer="Kontrol 2 minggu",
    )
    first.store.referrals.save(visit.id, closed)
    settle([first, second])
    assert second.store.visits.get(visit.id).referral == closed
    assert second.store.referrals.open() == ()


def test_numbers_that_were_doubted_are_known_with_why_they_stayed(
    pair: Pair, content: ClinicalContent
) -> None:
    first, second = pair
    girl = a_girl()
    visit = a_visit(
        girl,
        content,
        recorded_by=first.kader.id,
        doubts_overruled=(
            Overruled("weight_kg.dropped", OverruleReason.CHECKED_AGAIN),
            Overruled("height_cm.shrunk"),
        ),
        first_readings=(FirstReading("weight_kg", 4.8, "weight_kg.dropped"),),
    )
    first.store.people.save(girl)
    first.store.visits.save(visit)
    settle([first, second])
    known = second.store.visits.get(visit.id)
    assert known.doubts_overruled == visit.doubts_overruled
    assert known.first_readings == visit.first_readings
    first.store.visits.save(replace(visit, doubts_overruled=(), first_readings=()))
    settle([first, second])
    known = second.store.visits.get(visit.id)
    assert (known.doubts_overruled, known.first_readings) == ((), ())
