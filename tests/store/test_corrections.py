"""What was written by mistake no longer counts, stays in the file, and can be brought back."""

from uuid import uuid4

import pytest

from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.finding import Severity
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.pregnancy import Pregnancy, PregnancyId
from posyandu_desktop.domain.visit import Source, VisitId, VisitStatus
from posyandu_desktop.store import person_journal
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from tests.store.building import TODAY, a_draft, a_finding, a_person, a_visit

WRONG = Reason(Mistake.WRONG_PERSON)


def test_a_visit_taken_back_is_seen_but_does_not_count(store: Store, siti: Person) -> None:
    visit = a_visit(siti)
    store.visits.save(visit, [a_finding("muac.red", Severity.ACT)])
    store.drafts.save(a_draft(siti, visit_id=visit.id))
    waiting = store.outbox.entry(Kind.VISIT, visit.id)

    store.corrections.take_back_visit(visit.id, WRONG)

    assert store.visits.of_person(siti.id) == []
    (seen,) = store.visits.of_person(siti.id, with_errors=True)
    assert seen.status is VisitStatus.ENTERED_IN_ERROR
    assert seen.observations == visit.observations
    assert store.drafts.of(siti.id) is None
    again = store.outbox.entry(Kind.VISIT, visit.id)
    assert waiting is not None
    assert again is not None
    assert again.revision == waiting.revision + 1
    line = store.journal.of(Kind.VISIT, visit.id)[-1]
    assert (line.action, line.change["reason"]) == ("take_back", WRONG.to_json())
    assert store.journal.verify() is None


def test_why_somebody_is_awaited_is_looked_at_anew_when_a_visit_is_taken_back(
    store: Store, siti: Person
) -> None:
    visit = a_visit(siti)
    store.visits.save(visit, [a_finding("muac.red", Severity.ACT)])
    store.expectations.put({siti.id: ()}, TODAY)
    assert store.expectations.unsettled(TODAY, 5) == []
    store.corrections.take_back_visit(visit.id, WRONG)
    assert store.expectations.unsettled(TODAY, 5) == [siti.id]
    store.expectations.put({siti.id: ()}, TODAY)
    store.corrections.restore_visit(visit.id)
    assert store.expectations.unsettled(TODAY, 5) == [siti.id]
    assert store.visits.get(visit.id).status is VisitStatus.AMENDED


def test_a_copied_visit_no_server_heard_of_is_taken_back_without_telling_one(
    store: Store, siti: Person
) -> None:
    visit = a_visit(siti, source=Source.IMPORT)
    store.visits.save_history([visit])
    store.corrections.take_back_visit(visit.id, WRONG)
    assert store.outbox.entry(Kind.VISIT, visit.id) is None


def test_other_findings_take_the_place_of_the_old_ones(store: Store, siti: Person) -> None:
    visit = a_visit(siti)
    store.visits.save(visit, [a_finding("weight_trend.not_gained", Severity.WATCH)])
    store.corrections.judge_again(visit.id, [a_finding("weight_trend.gained")])
    assert [one.code for one in store.visits.findings_of(visit.id)] == ["weight_trend.gained"]
    line = store.journal.of(Kind.VISIT, visit.id)[-1]
    assert line.change == {
        "before": {"findings": ["weight_trend.not_gained"]},
        "after": {"findings": ["weight_trend.gained"]},
    }
    store.corrections.judge_again(visit.id, [])
    assert store.visits.findings_of(visit.id) == ()


def test_asking_for_a_visit_that_is_not_there_is_a_bug(store: Store) -> None:
    with pytest.raises(KeyError):
        store.corrections.take_back_visit(VisitId(uuid4()), WRONG)


def test_a_pregnancy_taken_back_leaves_room_for_the_right_one(store: Store, siti: Person) -> None:
    def pregnancy() -> Pregnancy:
        return Pregnancy(id=PregnancyId(uuid4()), woman_id=siti.id, noted_on=TODAY)

    wrong, right = pregnancy(), pregnancy()
    store.pregnancies.save(wrong)
    store.corrections.take_back(Kind.PREGNANCY, wrong.id, WRONG)
    store.pregnancies.save(right)

    assert store.pregnancies.of_woman(siti.id) == (right,)
    assert store.pregnancies.open() == (right,)
    (gone,) = store.corrections.taken_back(Kind.PREGNANCY, siti.id)
    assert (gone.id, gone.reason) == (wrong.id, WRONG)
    assert store.pregnancies.find(wrong.id) == wrong


def test_a_reason_stands_beside_the_old_value_in_the_journal(store: Store, siti: Person) -> None:
    visit = a_visit(siti, observations={"weight_kg": 8.2})
    store.visits.save(visit)
    right = a_visit(siti, id=visit.id, observations={"weight_kg": 8.5})
    store.visits.save(right, (), Reason(Mistake.OTHER, "timbangan miring"))
    change = store.journal.of(Kind.VISIT, visit.id)[-1].change
    assert change["before"]["observations"] == {"weight_kg": 8.2}
    assert change["after"]["observations"] == {"weight_kg": 8.5}
    assert change["reason"] == {"mistake": "other", "note": "timbangan miring"}


def test_everything_about_somebody_is_read_from_the_journal_and_nothing_of_others(
    store: Store, siti: Person
) -> None:
    other = a_person(name="Ani")
    store.people.save(other)
    store.visits.save(a_visit(other))
    visit = a_visit(siti)
    store.visits.save(visit)
    pregnancy = Pregnancy(id=PregnancyId(uuid4()), woman_id=siti.id, noted_on=TODAY)
    store.pregnancies.save(pregnancy)
    store.corrections.take_back_visit(visit.id, WRONG)

    lines = store.person_journal.of(siti.id)

    assert [(line.action, line.entity_id) for line in lines] == [
        ("register", siti.id),
        ("record", visit.id),
        ("record", pregnancy.id),
        ("take_back", visit.id),
    ]


def test_the_journal_of_a_person_is_read_by_its_index(store: Store, siti: Person) -> None:
    plan = store._db.rows(
        f"EXPLAIN QUERY PLAN SELECT * FROM ({person_journal._OF_PERSON})",  # noqa: S608
        (str(siti.id),),
    )
    assert not [row[-1] for row in plan if row[-1].startswith("SCAN line")]
