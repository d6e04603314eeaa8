import ast
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID

from posyandu_desktop.domain import adverse_event
from posyandu_desktop.domain.adverse_event import (
    AdverseEvent,
    AdverseEventId,
    EventOutcome,
    SeriousCriterion,
)
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.ui.texts.adverse_events import (
    CRITERIA,
    EVENT_PROBLEMS,
    OUTCOMES,
    deadline_lines,
    event_chip,
    event_line,
    event_name,
    saved_words,
)
from posyandu_desktop.ui.theme_tokens import Tone
from tests.domain.builders import CONTENT

WITA = timezone(timedelta(hours=8))
ONSET = datetime(2026, 5, 20, 9, 30, tzinfo=WITA)
RULES = CONTENT.immunization_schedule.adverse_events
MILD = AdverseEvent(
    id=AdverseEventId(UUID(int=1)),
    person_id=PersonId(UUID(int=2)),
    vaccine="dpt_hb_hib",
    dose_number=1,
    lot_number="A1",
    vaccinator="Bidan Ratna",
    given_at=ONSET - timedelta(hours=2),
    onset_at=ONSET,
    symptoms=("Demam", "Kejang"),
)
SERIOUS = replace(MILD, serious_criteria=frozenset({SeriousCriterion.LIFE_THREATENING}))
TOLD = replace(SERIOUS, reported_to="Puskesmas", reported_at=ONSET)


def test_deadlines_are_told_in_the_hour_of_the_place() -> None:
    assert deadline_lines(SERIOUS, RULES)[1] == (
        "Dinkes kabupaten/kota tahu sebelum Kamis, 21 Mei 2026 pukul 09.30"
    )
    december = replace(MILD, onset_at=datetime(2026, 12, 31, 23, 0, tzinfo=WITA))
    assert deadline_lines(december, RULES) == (
        "Tidak berat: ikut laporan bulanan, paling lambat 31 Desember 2026.",
    )


def test_the_left_column_of_a_visit_says_how_serious_and_whether_it_was_reported() -> None:
    def chip(event: AdverseEvent, hours: int = 1) -> tuple[Tone, str]:
        badge = event_chip(event, CONTENT, ONSET + timedelta(hours=hours))
        return badge.tone, badge.word

    assert chip(MILD) == (Tone.WATCH, "Pernah KIPI")
    assert chip(SERIOUS) == (Tone.ACT, "KIPI berat: segera lapor")
    assert chip(SERIOUS, hours=25) == (Tone.ACT, "KIPI berat: lewat waktunya")
    assert chip(TOLD, hours=25) == (Tone.ACT, "KIPI berat, dilaporkan")
    assert event_line(MILD, CONTENT) == "KIPI DPT-HB-Hib 1, 20 Mei 2026: demam, kejang"


def test_a_dose_of_another_schedule_is_its_own_name() -> None:
    assert event_name(replace(MILD, vaccine="dengue"), CONTENT) == "dengue 1"


def test_what_is_said_after_saving_depends_on_what_is_left_to_do() -> None:
    assert saved_words(MILD, RULES) == "KIPI tersimpan."
    assert saved_words(TOLD, RULES) == "KIPI tersimpan."
    assert "Hubungi Puskesmas sekarang" in saved_words(SERIOUS, RULES)


def test_every_criterion_and_outcome_has_its_words() -> None:
    assert CRITERIA.keys() == set(SeriousCriterion)
    assert OUTCOMES.keys() == set(EventOutcome)


def test_every_problem_of_the_record_has_a_sentence() -> None:
    """Reads the rule's source, so that a new code cannot be forgotten here."""
    tree = ast.parse(Path(str(adverse_event.__file__)).read_text(encoding="utf-8"))
    codes = {
        node.value.value
        for node in ast.walk(tree)
        if isinstance(node, ast.keyword)
        and node.arg == "code"
        and isinstance(node.value, ast.Constant)
    }
    assert codes == EVENT_PROBLEMS.keys()
    assert all(sentence.endswith(".") for sentence in EVENT_PROBLEMS.values())
