import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from posyandu_desktop.domain.confidentiality import TALK_TO_BIDAN
from posyandu_desktop.domain.dose_not_given import NotGivenReason
from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.person import Person, PersonId, Sex
from posyandu_desktop.domain.second_look import OverruleReason
from posyandu_desktop.domain.visit import (
    CardVersion,
    ImmunizationSource,
    Referral,
    ReferralState,
    ReferralTarget,
    Setting,
    Source,
    Supplement,
    SupplementKind,
    Visit,
    VisitId,
    VisitStatus,
)
from posyandu_desktop.errors import UnreadableFile
from posyandu_desktop.services.visit_line import read_lines
from posyandu_desktop.services.visit_lines import (
    LineResult,
    Outcome,
    VisitLines,
    count,
    line_text,
)
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, Store, open_store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.ui.texts.problems import problem_text
from tests.services.stores import KADER, KEY, NOW, a_store

CONTENT = load_content()
BIDAN = Operator(id=OperatorId(UUID(int=9)), name="Bidan Rekaan", role=Role.BIDAN)
NIK = "9901015004250001"
SITI = Person(
    id=PersonId(UUID(int=11)),
    name="Siti Rekaan",
    sex=Sex.FEMALE,
    born_on=date(2025, 4, 10),
    nik=NIK,
    mother_name="Nur Rekaan",
)
PAK = Person(id=PersonId(UUID(int=12)), name="Pak Rekaan", sex=Sex.MALE, born_on=date(1970, 1, 1))
DAY = "2026-05-19"
WEIGHED = {"weight_kg": 8.4}
HELD = {"vaccine": "pcv", "dose_number": 1, "reason": "refused"}
DOSE = {
    "vaccine": "mr",
    "dose_number": 1,
    "source": "given_here",
    "lot_number": "A1",
    "expires_on": "2027-01-31",
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path / "data")
    for person in (SITI, PAK):
        store.people.save(person, queue=False)
    store.operators.save(BIDAN)
    yield store
    store.close()


def now() -> datetime:
    return NOW


def recorded(store: Store, *lines: str, operator: Operator = KADER) -> list[LineResult]:
    recorder = VisitLines(store, CONTENT, operator, now)
    return list(recorder.record([line.encode() for line in lines]))


def record(store: Store, *, operator: Operator = KADER, **parts: Any) -> LineResult:
    line = {"person": {"id": str(SITI.id)}, "visited_on": DAY} | parts
    (result,) = recorded(store, json.dumps(line), operator=operator)
    return result


def codes(result: LineResult) -> list[tuple[str, str]]:
    return [(note.field, note.code) for note in result.notes]


def a_visit(**parts: Any) -> Visit:
    filled: dict[str, Any] = {
        "id": VisitId(uuid4()),
        "person_id": SITI.id,
        "visited_on": date.fromisoformat(DAY),
        "cards": (CardVersion(code="bayi-balita-apras", version="2026.2"),),
        "observations": dict(WEIGHED),
    }
    return Visit(**filled | parts)


def test_a_line_is_recorded_as_the_window_would_record_it(store: Store) -> None:
    result = record(
        store,
        observations={"weight_kg": 8.4, "height_cm": 75, "posture": "lying", "oedema": False},
        education=["animal_protein"],
        referral={"target": "puskesmas", "note": "minta diukur ulang"},
    )

    assert result.outcome is Outcome.RECORDED
    assert result.visit_id is not None
    visit = store.visits.get(result.visit_id)
    session = store.sessions.on(date(2026, 5, 19))
    assert session is not None
    assert visit == Visit(
        id=result.visit_id,
        person_id=SITI.id,
        visited_on=date(2026, 5, 19),
        cards=(CardVersion(code="bayi-balita-apras", version="2026.2"),),
        observations={"weight_kg": 8.4, "height_cm": 75.0, "posture": "lying", "oedema": False},
        education=("animal_protein",),
        referral=Referral(target=ReferralTarget.PUSKESMAS, note="minta diukur ulang"),
        session_id=session.id,
        recorded_by=KADER.id,
        recorded_at=NOW,
    )
    assert result.findings == store.visits.findings_of(visit.id) != ()
    assert [entry.entity_id for entry in store.outbox.waiting()] == [visit.id]


def test_a_file_run_twice_changes_nothing(store: Store) -> None:
    first = record(store, observations=WEIGHED, supplements=["vitamin_a_red"], overrule_doubts=True)
    lines = len(store.journal.of(Kind.VISIT, UUID(str(first.visit_id))))

    again = record(store, observations=WEIGHED, supplements=["vitamin_a_red"], overrule_doubts=True)

    assert (first.outcome, again.outcome) == (Outcome.RECORDED, Outcome.UNCHANGED)
    assert again == replace(first, outcome=Outcome.UNCHANGED)
    assert len(store.journal.of(Kind.VISIT, UUID(str(first.visit_id)))) == lines
    assert [entry.revision for entry in store.outbox.waiting()] == [1]


def test_another_operator_running_the_file_again_changes_nothing(store: Store) -> None:
    first = record(store, observations=WEIGHED)

    again = record(store, observations=WEIGHED, operator=BIDAN)

    assert again.outcome is Outcome.UNCHANGED
    assert first.visit_id is not None
    assert store.visits.get(first.visit_id).recorded_by == KADER.id


def test_a_corrected_line_amends_the_same_visit(store: Store) -> None:
    first = record(store, observations=WEIGHED)

    second = record(store, observations={"weight_kg": 8.6})

    assert second.outcome is Outcome.CHANGED
    (visit,) = store.visits.of_person(SITI.id)
    assert visit.id == first.visit_id == second.visit_id
    assert (visit.observations, visit.status) == ({"weight_kg": 8.6}, VisitStatus.AMENDED)


def test_an_id_may_be_given(store: Store) -> None:
    visit_id = uuid4()

    result = record(store, id=str(visit_id), observations=WEIGHED)

    assert result.visit_id == visit_id
    assert store.visits.get(VisitId(visit_id)).observations == WEIGHED


@pytest.mark.parametrize(
    "person",
    [
        {"nik": NIK},
        {"nik": " 9901.0150.0425.0001 "},
        {"name": "siti REKAAN", "born_on": "2025-04-10"},
        {"name": "Siti Rekaan", "born_on": "2025-04-10", "mother_name": "nur rekaan"},
        {"id": str(SITI.id), "nik": "9901011111110001"},
    ],
)
def test_a_person_is_found_by_id_by_nik_or_by_name(store: Store, person: dict[str, str]) -> None:
    assert record(store, person=person, observations=WEIGHED).outcome is Outcome.RECORDED
    assert len(store.visits.of_person(SITI.id)) == 1


@pytest.mark.parametrize(
    "person",
    [
        {"id": str(UUID(int=99))},
        {"nik": "9901011111110001"},
        {"name": "Siti Rekaan", "born_on": "2025-04-11"},
        {"name": "Siti Rekaan", "born_on": "2025-04-10", "mother_name": "Orang Lain"},
    ],
)
def test_somebody_who_is_not_registered_is_refused(store: Store, person: dict[str, str]) -> None:
    result = record(store, person=person, observations=WEIGHED)

    assert codes(result) == [("person", "person_unknown")]


def test_a_name_that_two_people_have_is_refused(store: Store) -> None:
    store.people.save(replace(SITI, id=PersonId(uuid4()), nik=None, mother_name=None))

    result = record(
        store, person={"name": "Siti Rekaan", "born_on": "2025-04-10"}, observations=WEIGHED
    )

    assert codes(result) == [("person", "person_ambiguous")]


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({}, ("visit", "nothing_recorded")),
        ({"visited_on": "2025-04-09"}, ("visit", "visit_before_birth")),
        (
            {"visited_on": "2026-05-21", "observations": WEIGHED},
            ("visit", "visit_in_future"),
        ),
        ({"observations": {"weight_kg": 84}}, ("weight_kg", "outside_instrument")),
        ({"observations": {"weight_kg": 8.456}}, ("weight_kg", "too_many_decimals")),
        ({"observations": {"weight_kg": "8.4"}}, ("weight_kg", "not_a_number")),
        ({"observations": {"weight_kg": True}}, ("weight_kg", "not_a_number")),
        ({"observations": {"height_cm": 75}}, ("height_cm", "posture_missing")),
        ({"observations": {"posture": "lying"}}, ("posture", "quantity_missing")),
        ({"observations": {"height_cm": 75, "posture": "up"}}, ("posture", "unknown_choice")),
        ({"observations": {"height_cm": 75, "posture": True}}, ("posture", "unknown_choice")),
        ({"observations": {"oedema": 1}}, ("oedema", "not_yes_or_no")),
        ({"observations": {"systolic_mmhg": 120}}, ("systolic_mmhg", "unknown_field")),
        ({"observations": {"exclusive_breastfeeding": True}}, None),
        ({"observations": {"immunizations": True}}, ("immunizations", "unknown_field")),
        ({"immunizations": [DOSE | {"vaccine": "x"}]}, ("immunizations", "unknown_dose")),
        ({"immunizations": [DOSE | {"dose_number": 9}]}, ("immunizations", "unknown_dose")),
        ({"immunizations": [DOSE]}, ("immunizations", "vaccinator_missing")),
        ({"doses_not_given": [HELD | {"dose_number": 9}]}, ("immunizations", "unknown_dose")),
        (
            {"person": {"id": str(PAK.id)}, "doses_not_given": [HELD]},
            ("immunizations", "unknown_field"),
        ),
        (
            {"immunizations": [DOSE | {"vaccinator": KADER.name}]},
            ("immunizations", "vaccinator_is_kader"),
        ),
        ({"education": ["karate"]}, ("education", "unknown_topic")),
        ({"supplements": ["deworming"]}, ("supplements", "supplement_out_of_season")),
        (
            {"person": {"id": str(PAK.id)}, "supplements": ["deworming"]},
            ("supplements", "not_offered"),
        ),
        (
            {"person": {"id": str(PAK.id)}, "immunizations": [DOSE | {"source": "buku_kia"}]},
            ("immunizations", "unknown_field"),
        ),
    ],
)
def test_what_does_not_fit_the_persons_card_is_refused_with_words(
    store: Store, parts: dict[str, Any], expected: tuple[str, str] | None
) -> None:
    result = record(store, **({"observations": {}} | parts))

    assert result.outcome is Outcome.REFUSED
    assert (expected or ("exclusive_breastfeeding", "unknown_field")) in codes(result)
    assert all(line_text(note) or problem_text(note) for note in result.notes)
    assert store.sessions.latest() is None
    assert store.visits.of_person(SITI.id) == store.visits.of_person(PAK.id) == []
    assert store.outbox.waiting() == []


@pytest.mark.parametrize(
    ("line", "field", "reason"),
    [
        ("nonsense", "line", "json_invalid"),
        ("[]", "line", "model_type"),
        ("{}", "person", "missing"),
        ('{"person":{},"visited_on":"2026-05-19"}', "person", "value_error"),
        ('{"person":{"nik":"1"},"visited_on":"19/05/2026"}', "visited_on", None),
        ('{"person":{"nik":"1"},"visited_on":"2026-05-19","bb":8}', "bb", "extra_forbidden"),
        (
            '{"person":{"nik":"1"},"visited_on":"2026-05-19","observations":{"weight_kg":1e999}}',
            "observations.weight_kg",
            None,
        ),
        (
            '{"person":{"nik":"1"},"visited_on":"2026-05-19","observations":{"weight_kg":null}}',
            "observations.weight_kg",
            None,
        ),
    ],
)
def test_a_line_that_is_no_visit_is_refused_with_words(
    store: Store, line: str, field: str, reason: str | None
) -> None:
    (result,) = recorded(store, line)

    (problem,) = result.problems
    assert (problem.field, problem.code) == (field, "not_a_visit")
    assert reason in {None, problem.detail["reason"]}
    assert str(line_text(problem)).startswith("Baris ini bukan kunjungan: ")


def test_an_answer_holds_no_nik_wherever_it_was_typed(store: Store) -> None:
    results = recorded(
        store,
        json.dumps({NIK: 1}),
        json.dumps({"person": {"id": NIK}, "visited_on": DAY}),
        json.dumps({"person": {"nik": NIK}, "visited_on": NIK}),
        json.dumps({"person": {"nik": NIK}, "visited_on": DAY, "observations": {NIK: 1}}),
        json.dumps({"person": {"nik": NIK}, "visited_on": DAY, "observations": {NIK: []}}),
        json.dumps({"person": {"nik": NIK}, "visited_on": DAY, "observations": WEIGHED}),
    )

    said = json.dumps([result.as_json() for result in results])
    assert [result.outcome for result in results] == [Outcome.REFUSED] * 5 + [Outcome.RECORDED]
    assert NIK not in said


def test_a_refused_line_stops_no_other(store: Store) -> None:
    good = json.dumps({"person": {"nik": NIK}, "visited_on": DAY, "observations": WEIGHED})

    results = recorded(store, "\ufeffnonsense", "", "  \r", good + "\r")

    assert [(r.line, r.outcome) for r in results] == [
        (1, Outcome.REFUSED),
        (4, Outcome.RECORDED),
    ]
    assert count(results) == {"recorded": 1, "changed": 0, "unchanged": 0, "refused": 1}


def test_a_byte_order_mark_does_not_spoil_the_first_line(store: Store) -> None:
    good = json.dumps({"person": {"nik": NIK}, "visited_on": DAY, "observations": WEIGHED})

    (result,) = recorded(store, "\ufeff" + good)

    assert result.outcome is Outcome.RECORDED


def test_a_doubt_refuses_until_it_is_overruled(store: Store) -> None:
    record(store, visited_on="2026-04-20", observations={"weight_kg": 8.4})
    slip = {"weight_kg": 12.4}

    doubted = record(store, observations=slip)
    sure = record(store, observations=slip, overrule_doubts=True)
    again = record(store, observations=slip, overrule_doubts=True)
    unsure = record(store, observations=slip)

    assert (doubted.outcome, codes(doubted)) == (
        Outcome.REFUSED,
        [("weight_kg", "gained_too_much")],
    )
    assert all(problem_text(doubt) for doubt in doubted.doubts)
    assert sure.outcome is Outcome.RECORDED
    assert again.outcome is unsure.outcome is Outcome.UNCHANGED
    assert sure.visit_id is not None
    [kept] = store.visits.get(sure.visit_id).doubts_overruled
    assert (kept.key.split("/")[1], kept.reason) == ("gained_too_much", OverruleReason.OTHER)


def test_a_line_may_say_why_its_doubts_are_overruled(store: Store) -> None:
    record(store, visited_on="2026-04-20", observations={"weight_kg": 8.4})
    heavy = {"weight_kg": 12.4}

    sure = record(store, observations=heavy, overrule_doubts=True, overrule_reason="really_so")
    unheard_of = record(store, observations=heavy, overrule_reason="karena")

    assert sure.visit_id is not None
    [kept] = store.visits.get(sure.visit_id).doubts_overruled
    assert kept.reason is OverruleReason.REALLY_SO
    assert codes(unheard_of) == [("overrule_reason", "not_a_visit")]


def test_a_weight_in_gram_is_refused_with_what_was_meant(store: Store) -> None:
    result = record(store, observations={"weight_kg": 8400})

    [problem] = result.problems
    assert (problem.code, problem.detail["maybe"]) == ("outside_instrument", 8.4)
    assert problem_text(problem).endswith("Maksudnya 8,4 kg? Tulis dalam kilogram.")


def test_a_problem_cannot_be_overruled(store: Store) -> None:
    result = record(store, observations={"weight_kg": 84}, overrule_doubts=True)

    assert result.outcome is Outcome.REFUSED


def test_a_bidan_signs_the_doses_she_gives(store: Store) -> None:
    result = record(store, immunizations=[DOSE], operator=BIDAN)

    assert result.visit_id is not None
    (dose,) = store.visits.get(result.visit_id).immunizations
    assert (dose.vaccinator, dose.given_on) == (BIDAN.name, date(2026, 5, 19))


def test_a_dose_that_was_not_given_is_recorded_with_its_reason(store: Store) -> None:
    result = record(store, doses_not_given=[HELD])
    assert result.visit_id is not None
    (held,) = store.visits.get(result.visit_id).doses_not_given
    assert (held.key, held.reason) == (("pcv", 1), NotGivenReason.REFUSED)


def test_a_kader_writes_down_what_the_bidan_gave_and_what_the_book_says(store: Store) -> None:
    book = {"vaccine": "bcg", "dose_number": 1, "source": "buku_kia"}

    result = record(store, immunizations=[DOSE | {"vaccinator": "Bidan Lain"}, book])

    assert result.visit_id is not None
    given, copied = store.visits.get(result.visit_id).immunizations
    assert (given.vaccinator, given.source) == ("Bidan Lain", ImmunizationSource.GIVEN_HERE)
    assert (copied.vaccinator, copied.given_on) == (None, None)


def test_what_is_named_twice_is_recorded_once(store: Store) -> None:
    result = record(
        store,
        supplements=["vitamin_a_red", "vitamin_a_red"],
        education=["stimulation", "stimulation"],
        overrule_doubts=True,
    )

    assert result.visit_id is not None
    visit = store.visits.get(result.visit_id)
    assert visit.supplements == (Supplement(kind=SupplementKind.VITAMIN_A_RED),)
    assert visit.education == ("stimulation",)


def test_what_is_handed_out_is_as_much_as_its_rule_says(store: Store) -> None:
    result = record(store, observations={"diarrhoea": True}, supplements=["zinc", "oralit"])

    assert result.visit_id is not None
    assert store.visits.get(result.visit_id).supplements == (
        Supplement(kind=SupplementKind.ZINC, quantity=10),
        Supplement(kind=SupplementKind.ORALIT, quantity=6),
    )


def test_a_visit_of_the_window_is_not_repeated_under_another_id(store: Store) -> None:
    typed = a_visit()
    store.visits.save(typed)

    blind = record(store, observations={"weight_kg": 8.5})
    named = record(store, id=str(typed.id), observations={"weight_kg": 8.5})

    assert codes(blind) == [("visit", "already_visited")]
    assert named.outcome is Outcome.CHANGED
    assert [visit.id for visit in store.visits.of_person(SITI.id)] == [typed.id]


def test_an_imported_measurement_does_not_stand_in_the_way(store: Store) -> None:
    store.visits.save_history([a_visit(source=Source.IMPORT)])

    assert record(store, observations={"weight_kg": 8.4}).outcome is Outcome.RECORDED


def test_the_id_of_somebody_elses_visit_is_refused(store: Store) -> None:
    his = a_visit(person_id=PAK.id)
    store.visits.save(his)

    result = record(store, id=str(his.id), observations=WEIGHED)

    assert codes(result) == [("id", "other_persons_visit")]
    assert store.visits.get(his.id) == his


def test_a_visit_entered_in_error_is_not_brought_back(store: Store) -> None:
    wrong = a_visit(status=VisitStatus.ENTERED_IN_ERROR)
    store.visits.save(wrong)

    result = record(store, id=str(wrong.id), observations=WEIGHED)

    assert codes(result) == [("id", "entered_in_error")]
    assert store.visits.get(wrong.id) == wrong


def test_a_correction_keeps_what_a_line_does_not_speak_of(store: Store) -> None:
    answered = Referral(
        target=ReferralTarget.PUSKESMAS,
        reasons=("weight_trend.not_gained_twice",),
        state=ReferralState.ANSWERED,
    )
    typed = a_visit(referral=answered)
    store.visits.save(typed)

    record(
        store,
        id=str(typed.id),
        observations=WEIGHED,
        referral={"target": "puskesmas", "note": "sudah pulang"},
    )
    kept = store.visits.get(typed.id).referral
    other = record(store, id=str(typed.id), observations=WEIGHED, referral={"target": "pustu"})

    assert kept == replace(answered, note="sudah pulang")
    assert codes(other) == [("referral", "referral_followed")]
    assert store.visits.get(typed.id).referral == kept


def test_lines_are_read_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "visits.jsonl"
    file.write_bytes(b"{}\n[]")

    assert read_lines(file) == [b"{}", b"[]"]
    with pytest.raises(UnreadableFile, match="nama dan tempatnya"):
        read_lines(tmp_path / "absent.jsonl")
    with pytest.raises(UnreadableFile):
        read_lines(tmp_path)


def test_a_home_visit_is_recorded_beside_the_one_at_the_posyandu_and_opens_no_day(
    store: Store,
) -> None:
    home = record(store, setting="rumah", observations={"danger_child_breathing": False})

    assert home.outcome is Outcome.RECORDED
    assert home.visit_id is not None
    visit = store.visits.get(home.visit_id)
    assert (visit.setting, visit.session_id) == (Setting.HOME, None)
    assert [card.code for card in visit.cards] == ["kunjungan-balita"]
    assert store.sessions.on(date.fromisoformat(DAY)) is None

    here = record(store, observations=WEIGHED)
    assert here.outcome is Outcome.RECORDED
    assert here.visit_id != home.visit_id


def test_a_home_visit_run_again_changes_nothing(store: Store) -> None:
    line: dict[str, Any] = {"setting": "rumah", "observations": {"deworming_on": "2026-02"}}
    first, again = record(store, **line), record(store, **line)
    assert (first.outcome, again.outcome) == (Outcome.RECORDED, Outcome.UNCHANGED)
    assert first.visit_id == again.visit_id


def test_a_visit_does_not_move_from_the_posyandu_to_a_home(store: Store) -> None:
    here = record(store, observations=WEIGHED)
    moved = record(store, id=str(here.visit_id), setting="rumah", observations=WEIGHED)
    assert codes(moved) == [("setting", "other_setting")]
    assert line_text(moved.problems[0])


@pytest.mark.parametrize("value", ["2026-13", "kemarin", 2026, True])
def test_a_day_in_a_line_is_written_as_it_is_kept(store: Store, value: Any) -> None:
    result = record(store, setting="rumah", observations={"deworming_on": value})
    assert codes(result) == [("deworming_on", "not_a_date")]
    assert line_text(result.problems[0])


def test_what_only_the_posyandu_asks_is_not_taken_at_home(store: Store) -> None:
    result = record(store, setting="rumah", observations={"oedema": False})
    assert codes(result) == [("oedema", "unknown_field")]


def test_a_line_sent_again_by_somebody_else_tells_nothing_that_was_told_in_confidence(
    tmp_path: Path, store: Store
) -> None:
    wati = Operator(id=OperatorId(uuid4()), name="Wati", role=Role.KADER)
    store.operators.save(wati)
    line = json.dumps(
        {
            "person": {"id": str(PAK.id)},
            "visited_on": DAY,
            "observations": {"weight_kg": 60.0, "tbc_cough": True, "tbc_fever": True},
        }
    )

    def found(operator: Operator) -> set[str]:
        mine = open_store(StoreFiles(tmp_path / "data"), KEY, Author(operator.id), now)
        (result,) = VisitLines(mine, CONTENT, operator, now).record([line.encode()])
        mine.close()
        return {finding.code for finding in result.findings}

    told = found(wati)
    assert "tbc.suspected" in told
    assert found(wati) == found(BIDAN) == told
    assert found(KADER) == told - {"tbc.suspected"} | {TALK_TO_BIDAN}
