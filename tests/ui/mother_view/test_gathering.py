from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from posyandu_desktop.domain.episodes import NO_EPISODES
from posyandu_desktop.domain.visit import Value
from posyandu_desktop.settings import resources
from posyandu_desktop.ui.mother_view.gathering import gathered
from posyandu_desktop.ui.mother_view.pictures import OF_THE_PREGNANT, PICTURES
from posyandu_desktop.ui.mother_view.shown import Face
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.charts.values import ChartKind
from tests.builders import CONTENT
from tests.ui.mother_view.cases import CHILD, LAST_MONTH, MELATI, a_case, shown
from tests.ui.widgets.charts.people import TODAY, pregnancy_of, seen, somebody

WOMAN = somebody(date(1998, 3, 1))
OLD = somebody(date(1958, 3, 1))


@pytest.mark.parametrize(
    ("weight_kg", "word", "tone", "face"),
    [
        (9.2, "Naik", Tone.GOOD, Face.GLAD),
        (8.9, "Belum cukup naik", Tone.WATCH, Face.CALM),
        (8.8, "Tidak naik", Tone.WATCH, Face.CALM),
        (8.5, "Tidak naik", Tone.WATCH, Face.CALM),
    ],
)
def test_the_large_word_is_whether_the_weight_rose(
    weight_kg: float, word: str, tone: Tone, face: Face
) -> None:
    verdict = shown(a_case(weight_kg=weight_kg)).pages[0].verdict
    assert (verdict.word, verdict.tone, verdict.face) == (word, tone, face)


def test_a_second_month_without_a_gain_looks_graver_and_says_where_to_go() -> None:
    before = [(LAST_MONTH, {"weight_kg": 8.8}), (date(2026, 9, 15), {"weight_kg": 8.8})]
    seen_now = shown(a_case(CHILD, before, weight_kg=8.8))
    verdict = seen_now.pages[0].verdict
    assert verdict.tone is Tone.ACT
    assert verdict.line.startswith("Sudah 2 bulan belum cukup naik. Beratnya tetap.")
    assert seen_now.step.startswith("Periksa ke ")
    assert seen_now.step.endswith("minggu ini")


@pytest.mark.parametrize(
    ("before", "measured"),
    [
        ((), {"weight_kg": 6.2}),
        (((LAST_MONTH, {"weight_kg": 8.8}),), {"weight_kg": 9.2, "muac_cm": 11.0}),
        (((LAST_MONTH, {"weight_kg": 8.8}),), {"weight_kg": 9.2, "oedema": True}),
    ],
)
def test_nobody_smiles_at_a_child_who_must_be_seen_today(
    before: Sequence[tuple[date, dict[str, Value]]], measured: dict[str, Value]
) -> None:
    seen_now = shown(a_case(CHILD, before, NO_EPISODES, (), **measured))
    assert {page.verdict.word for page in seen_now.pages} == {"Ke Puskesmas hari ini"}
    assert {page.verdict.face for page in seen_now.pages} == {Face.CALM}
    assert seen_now.goes_today
    assert seen_now.step == "", "the large word says it"
    said = seen_now.said(0)
    assert "bulan depan" not in said
    assert not any(word in said.lower() for word in ("gizi buruk", "sangat kurang", "bengkak"))


def test_who_is_gravely_found_is_not_smiled_at_though_nobody_has_to_go_today() -> None:
    short = shown(a_case(weight_kg=9.2, height_cm=68.0, posture="lying"))
    assert short.pages[0].verdict.word == "Sudah ditimbang"
    assert short.pages[0].verdict.line == "Naik 400 gram."
    assert short.pages[0].verdict.face is Face.CALM
    assert not short.goes_today


def test_what_was_told_in_confidence_sends_nobody_away_in_large_letters() -> None:
    ill = a_case(OLD, (), weight_kg=60.0, cough_two_weeks=True, fever_two_weeks=True)
    found = shown(ill)
    assert not any("hari ini" in page.verdict.word for page in found.pages)
    assert Face.GLAD not in {page.verdict.face for page in found.pages}


def test_nothing_good_is_said_where_something_grave_was_told_in_confidence() -> None:
    despairing = a_case(OLD, (), weight_kg=50.0, height_cm=150.0, srq_suicidal_thoughts=True)
    well = shown(a_case(OLD, (), weight_kg=50.0, height_cm=150.0))
    assert [page.verdict.word for page in well.pages] == ["Baik"]
    assert [page.verdict.word for page in shown(despairing).pages] == ["Sudah diukur"]


def test_nothing_good_is_said_while_a_number_is_doubted() -> None:
    case = a_case(OLD, (), weight_kg=50.0, height_cm=150.0)
    doubted = shown(replace(case, has_doubted=True))
    assert [page.verdict.word for page in doubted.pages] == ["Sudah diukur"]


def test_a_pregnant_woman_whose_pressure_is_dangerous_sees_it_first() -> None:
    lmp = TODAY - timedelta(days=168)
    case = a_case(
        WOMAN, (), pregnancy_of(WOMAN, lmp), weight_kg=58.0, systolic_mmhg=165.0,
        diastolic_mmhg=110.0,
    )  # fmt: skip
    found = shown(case)
    assert found.pages[0].figure == "165/110"


def test_a_danger_sign_speaks_on_every_page() -> None:
    found = shown(a_case(weight_kg=9.2, height_cm=76.0, posture="lying", danger_sign=True))
    assert {page.verdict.word for page in found.pages} == {"Segera periksa"}
    assert found.points[0].icon == "car"


def test_half_typed_numbers_are_shown_as_they_stand() -> None:
    first = shown(a_case(weight_kg=9.4)).pages[0]
    assert first.figure == "9,4 kg"
    nothing = shown(a_case()).pages[0]
    assert (nothing.figure, nothing.verdict.word) == ("", "Belum diukur")


def test_the_points_are_those_of_the_topic_the_kader_chose() -> None:
    chosen = shown(a_case(weight_kg=9.2, education=("monthly_weighing",)))
    topic = CONTENT.education_topics.topic("monthly_weighing")
    assert topic is not None
    assert [point.sentence for point in chosen.points] == list(topic.points)
    two = shown(a_case(weight_kg=9.2, education=("monthly_weighing", "stimulation")))
    other = CONTENT.education_topics.topic("stimulation")
    assert other is not None
    assert two.points[1].sentence == other.points[0]


@pytest.mark.parametrize("private", ["tuberculosis", "adolescent_mind", "family_planning"])
def test_what_was_said_in_confidence_is_never_shown(private: str) -> None:
    topic = CONTENT.education_topics.topic(private)
    assert topic is not None
    case = a_case(OLD, (), education=(private,), weight_kg=60.0, cough_two_weeks=True)
    found = shown(case)
    assert not set(topic.points) & {point.sentence for point in found.points}
    assert "TBC" not in found.said(0)


def test_a_pregnant_woman_sees_her_corridor_her_date_tablets_and_danger_signs() -> None:
    lmp = TODAY - timedelta(days=210)
    before = [(lmp + timedelta(weeks=20), {"weight_kg": 53.0})]
    case = a_case(
        WOMAN, before, pregnancy_of(WOMAN, lmp), weight_kg=58.0, systolic_mmhg=118.0,
        diastolic_mmhg=76.0,
    )  # fmt: skip
    found = shown(case)
    assert [page.chart.kind for page in found.pages if page.chart] == [
        ChartKind.PREGNANCY_WEIGHT,
        ChartKind.BLOOD_PRESSURE,
    ]
    assert found.age == "hamil 30 minggu"
    assert found.pages[0].verdict.word == "Naik sesuai"
    assert {"pill", "warning"} <= {point.icon for point in found.points}
    assert found.next_time.lines[0] == "Perkiraan lahir 30 Januari 2027"


def test_an_adult_sees_the_pressure_and_the_weight() -> None:
    found = shown(
        a_case(OLD, (), weight_kg=60.0, height_cm=150.0, systolic_mmhg=152.0, diastolic_mmhg=95.0)
    )
    assert [(page.figure, page.verdict.word) for page in found.pages] == [
        ("152/95", "Tensi tinggi"),
        ("60,0 kg", "Perlu perhatian"),
    ]


def test_who_was_not_measured_is_thanked() -> None:
    found = shown(a_case(OLD, ()))
    assert [page.verdict.word for page in found.pages] == ["Terima kasih sudah datang"]


def test_the_next_time_is_next_month_or_the_day_that_is_known() -> None:
    case = a_case(weight_kg=9.2)
    assert gathered(case, MELATI).next_time.words == "Desember 2026"
    known = gathered(case, MELATI, date(2026, 12, 20))
    assert known.next_time.words == "Minggu, 20 Desember 2026"


def test_the_dose_that_comes_next_is_named_with_its_day() -> None:
    baby = somebody(TODAY - timedelta(days=75))
    assert shown(a_case(baby, (), weight_kg=5.6)).next_time.lines[0].startswith("Imunisasi ")


def test_no_nik_and_nobody_else_is_ever_in_what_is_shown() -> None:
    found = shown()
    assert CHILD.nik is not None
    assert CHILD.nik not in repr(found)
    assert found.name == CHILD.name


def test_every_picture_exists_and_every_topic_has_three() -> None:
    known = {topic.code for topic in CONTENT.education_topics.topics}
    assert known >= PICTURES.keys()
    assert set(OF_THE_PREGNANT) <= PICTURES.keys()
    icons = {icon for icons in PICTURES.values() for icon in icons} | {f.value for f in Face}
    assert [i for i in icons if not (resources() / "icons" / f"{i}.svg").is_file()] == []
    assert {len(icons) for icons in PICTURES.values()} == {3}


def test_visits_after_the_one_looked_at_change_nothing() -> None:
    later = [(LAST_MONTH, {"weight_kg": 8.8})]
    case = a_case(CHILD, later, weight_kg=9.2)
    assert seen(CHILD, TODAY).visited_on == case.visit.visited_on
    assert shown(case).pages[0].figure == "9,2 kg"
