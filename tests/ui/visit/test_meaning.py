from datetime import date
from uuid import UUID

import pytest

from posyandu_desktop.domain.case import case_of
from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.group_education import (
    GroupEducation,
    GroupEducationId,
    GroupKind,
)
from posyandu_desktop.domain.interpretation import Interpretation, interpret
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.meaning import Shown, shown, topics
from tests.builders import CONTENT, a_child, a_person, a_visit

APRIL, MARCH = date(2026, 4, 18), date(2026, 3, 20)


def meaning(person: Person, visit: Visit, *history: Visit) -> Shown:
    return shown(found(person, visit, *history), person, visit, CONTENT)


def found(person: Person, visit: Visit, *history: Visit) -> Interpretation:
    return interpret(person, visit, history, CONTENT)


@pytest.mark.parametrize(
    ("weight_kg", "letter", "tone", "explanation"),
    [
        (9.4, "N", Tone.GOOD, "Naik 400 g, perlu paling sedikit 200 g"),
        (9.1, "T", Tone.WATCH, "Belum cukup untuk umurnya: dicatat T"),
        (9.0, "T", Tone.WATCH, "Tetap, perlu paling sedikit 200 g"),
        (8.7, "T", Tone.WATCH, "Turun 300 g, perlu paling sedikit 200 g"),
    ],
)
def test_the_verdict_is_the_letter_of_the_card_with_the_gain(
    weight_kg: float, letter: str, tone: Tone, explanation: str
) -> None:
    child = a_child()

    verdict = meaning(
        child, a_visit(child, weight_kg=weight_kg), a_visit(child, APRIL, weight_kg=9.0)
    ).verdict

    assert verdict is not None
    assert (verdict.letter, verdict.tone, verdict.explanation) == (letter, tone, explanation)


@pytest.mark.parametrize(
    ("before", "explanation"),
    [
        (8.8, "Belum cukup untuk umurnya: dicatat T"),
        (9.0, "Belum cukup, bulan ke-2 berturut-turut: dicatat T"),
    ],
)
def test_a_weight_that_rose_too_little_is_not_called_a_weight_that_did_not_rise(
    before: float, explanation: str
) -> None:
    child = a_child()
    past = (a_visit(child, APRIL, weight_kg=9.0), a_visit(child, MARCH, weight_kg=before))

    verdict = meaning(child, a_visit(child, weight_kg=9.1), *past).verdict

    assert verdict is not None
    assert verdict.title == "Naik 100 g, kurang dari 200 g"
    assert verdict.explanation == explanation


@pytest.mark.parametrize(("history", "letter"), [((), "B"), ((MARCH,), "O")])
def test_without_last_month_the_verdict_asks_to_come_again(
    history: tuple[date, ...], letter: str
) -> None:
    child = a_child()
    past = [a_visit(child, day, weight_kg=9.0) for day in history]

    verdict = meaning(child, a_visit(child, weight_kg=9.4), *past).verdict

    assert verdict is not None
    assert (verdict.letter, verdict.tone) == (letter, Tone.INFO)
    assert "bulan depan" in verdict.explanation


def test_nobody_is_told_next_month_above_a_referral_of_today() -> None:
    child = a_child()

    right = meaning(child, a_visit(child, weight_kg=5.0))

    assert right.verdict is not None
    assert right.verdict.letter == "B"
    assert "bulan depan" not in right.verdict.explanation
    assert "hari ini" in right.advice[0].advice.title


def test_nothing_measured_means_nothing() -> None:
    child = a_child()

    right = meaning(child, a_visit(child))

    assert right.verdict is None
    assert right.classes == ()


def test_the_gain_of_a_swollen_child_is_not_called_good() -> None:
    child = a_child()
    visit = a_visit(child, weight_kg=9.4, oedema=True)

    right = meaning(child, visit, a_visit(child, APRIL, weight_kg=9.0))

    assert right.verdict is None
    assert right.advice[0].advice.tone is Tone.ACT


def test_every_class_of_a_toddler_has_its_number_with_a_comma() -> None:
    child = a_child()
    visit = a_visit(child, weight_kg=9.4, height_cm=76.5, posture="lying", muac_cm=12.1)

    lines = {line.label: line for line in meaning(child, visit).classes}

    assert list(lines) == ["BB/U", "PB/U", "BB/PB", "IMT/U", "LILA"]
    assert lines["LILA"].value == "12,1"
    assert (lines["LILA"].chip.tone, lines["LILA"].chip.word) == (Tone.ACT, "Kuning (gizi kurang)")
    assert lines["BB/U"].chip.tone is Tone.GOOD
    assert "," in lines["BB/U"].value
    assert "." not in lines["BB/U"].value


def test_an_older_child_is_measured_standing_in_words_too() -> None:
    child = a_child(born_on=date(2023, 3, 11))
    visit = a_visit(child, weight_kg=13.0, height_cm=95.0, posture="standing")

    assert [line.label for line in meaning(child, visit).classes][:3] == ["BB/U", "TB/U", "BB/TB"]


def test_the_classes_of_an_adult_have_their_numbers() -> None:
    adult = a_person()
    visit = a_visit(
        adult,
        weight_kg=60.0,
        height_cm=155.0,
        systolic_mmhg=145.0,
        diastolic_mmhg=92.0,
        waist_cm=84.0,
        glucose_random_mg_dl=126.0,
        cholesterol_mg_dl=210.0,
    )

    values = {line.label: line.value for line in meaning(adult, visit).classes}

    assert values == {
        "Tensi": "145/92",
        "IMT": "25,0",
        "L. perut": "84",
        "Gula": "126",
        "Kolesterol": "210",
    }


def test_a_meter_beyond_its_range_is_a_class_without_a_number() -> None:
    adult = a_person()

    [line] = meaning(adult, a_visit(adult, glucose_beyond_meter="high")).classes

    assert (line.value, line.chip.tone) == ("", Tone.ACT)


def test_advice_comes_gravest_first_and_can_say_why() -> None:
    child = a_child()
    visit = a_visit(child, weight_kg=9.4, danger_sign=True, ill_today=True)

    lines = meaning(child, visit).advice

    assert lines[0].advice.title == "Rujuk ke IGD Puskesmas · sekarang juga"
    assert any("Tanda bahaya" in reason[0] for reason in lines[0].why)


def test_two_reasons_for_the_same_step_are_one_card() -> None:
    child = a_child(born_on=date(2023, 3, 11))
    visit = a_visit(child, height_cm=84.0, posture="standing", head_circumference_cm=43.0)

    lines = meaning(child, visit).advice

    titles = [line.advice.title for line in lines]
    assert len(titles) == len(set(titles))
    referral = next(line for line in lines if "Puskesmas" in line.advice.title)
    assert len(referral.why) >= 2


def test_topics_a_finding_asks_for_come_first_and_are_marked() -> None:
    child = a_child()
    visit = a_visit(child, weight_kg=8.7)

    lines = topics(
        found(child, visit, a_visit(child, APRIL, weight_kg=9.0)),
        case_of(child, visit, (), CONTENT),
    )

    assert lines[0].code == "animal_protein"
    assert lines[0].suggested
    assert not any(line.suggested for line in lines[1:])
    assert len({line.code for line in lines}) == len(lines) > 1


def test_what_was_told_in_a_class_of_the_month_is_not_suggested_again() -> None:
    child = a_child()
    visit = a_visit(child, weight_kg=8.7)
    result = found(child, visit, a_visit(child, APRIL, weight_kg=9.0))

    def suggested(classes: tuple[GroupEducation, ...]) -> list[str]:
        case = case_of(child, visit, (), CONTENT, Episodes(classes=classes))
        return [line.code for line in topics(result, case) if line.suggested]

    group = GroupEducation(
        id=GroupEducationId(UUID(int=1)),
        kind=GroupKind.TODDLER_CLASS,
        held_on=visit.visited_on,
        topics=("animal_protein",),
        speaker="Bu Ani",
        present=(child.id,),
    )
    assert suggested(()) == ["animal_protein"]
    assert suggested((group,)) == []
