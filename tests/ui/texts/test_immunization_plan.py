from datetime import date, timedelta

import pytest

from posyandu_desktop.domain.immunization_applies import PlanContext, PlanReason
from posyandu_desktop.domain.immunization_completeness import completeness
from posyandu_desktop.domain.immunization_plan import plan
from posyandu_desktop.domain.immunization_states import HAD, DoseState, PlanState
from posyandu_desktop.domain.tetanus import tetanus_status
from posyandu_desktop.domain.visit import Immunization
from posyandu_desktop.ui.texts.immunization_plan import (
    plan_line,
    set_line,
    tetanus_line,
    tetanus_steps,
)
from posyandu_desktop.ui.theme_tokens import Tone
from tests.domain.builders import CONTENT, GIRL, a_dose
from tests.domain.test_immunization_plan import here

SCHEDULE = CONTENT.immunization_schedule
RULES = CONTENT.tetanus
BORN_ON = date(2025, 1, 31)
ON = date(2026, 2, 10)


def words(
    *given: Immunization, on: date = ON, context: PlanContext | None = None
) -> dict[str, tuple[Tone, str, str]]:
    states = plan(BORN_ON, GIRL, given, context or PlanContext(), SCHEDULE, on)
    lines = (plan_line(state, SCHEDULE) for state in states)
    return {line.label: (line.state.tone, line.state.word, line.when) for line in lines}


def test_every_state_of_a_dose_has_its_words() -> None:
    found = words(
        here("bcg", 1, date(2025, 2, 20)),
        a_dose("opv", 1, date(2025, 3, 1)),
        a_dose("pcv", 1, None),
        a_dose("dpt_hb_hib", 1, date(2025, 3, 1)),
    )
    assert found["BCG"] == (Tone.GOOD, "Diberi di sini", "20 Feb 2025")
    assert found["Polio tetes 1"] == (Tone.GOOD, "Dari Buku KIA", "1 Mar 2025")
    assert found["PCV 1"] == (Tone.GOOD, "Tanggal lupa", "")
    assert found["DPT-HB-Hib 1"] == (Tone.WATCH, "Terlalu dini", "1 Mar 2025, terlalu muda")
    assert found["Campak-Rubela 1"] == (Tone.WATCH, "Kejar", "31 Okt 2025 – 30 Jan 2030")
    assert found["PCV 2"] == (
        Tone.WATCH, "Kejar", "30 Apr 2025 – 30 Jan 2030, lihat Buku KIA",
    )  # fmt: skip
    assert found["Campak-Rubela 2"] == (Tone.NEUTRAL, "Menunggu", "paling cepat 31 Jul 2026")
    assert found["HB0"] == (Tone.NEUTRAL, "Sudah lewat", "sampai 7 Feb 2025")
    assert found["Rotavirus 1"] == (Tone.NEUTRAL, "Sudah lewat", "sampai 29 Jun 2025")
    assert found["JE"] == (Tone.NEUTRAL, "Tidak berlaku", "provinsi belum diketahui")
    assert found["Td kelas 2"] == (Tone.NEUTRAL, "Tidak berlaku", "kelas belum diketahui")


def test_what_a_product_covers_names_the_product() -> None:
    hexavalent = [a_dose("hexavalent", 1, date(2025, 4, 5))]
    found = words(*hexavalent, context=PlanContext(products=frozenset({"hexavalent"})))
    assert found["DPT-HB-Hib 1"] == (Tone.GOOD, "Tercakup", "dengan Heksavalen")
    assert found["DPT-HB-Hib 2"] == (Tone.NEUTRAL, "Diganti", "dengan Heksavalen")
    assert found["Rotavirus 2 dosis 1"] == (
        Tone.NEUTRAL, "Tidak berlaku", "tidak dipakai di sini",
    )  # fmt: skip


def test_a_dose_to_come_says_from_when_and_one_due_until_when() -> None:
    found = words(on=BORN_ON)
    assert found["BCG"] == (Tone.NEUTRAL, "Belum waktunya", "mulai 8 Feb 2025")
    assert found["HB0"] == (Tone.INFO, "Waktunya", "31 Jan 2025 – 7 Feb 2025")


def test_a_dose_nobody_wrote_down_sends_to_the_book() -> None:
    found = words(a_dose("pcv", 2, date(2025, 9, 1)))
    assert found["PCV 1"] == (Tone.WATCH, "Tidak tercatat", "lihat Buku KIA")


def test_a_missed_dose_takes_the_following_with_it() -> None:
    found = words(on=date(2026, 2, 10))
    assert found["Rotavirus 2"][1:] == ("Sudah lewat", "dosis sebelumnya terlewat")


@pytest.mark.parametrize("state", list(PlanState))
@pytest.mark.parametrize("reason", [None, *PlanReason])
def test_no_state_with_any_reason_is_without_words(
    state: PlanState, reason: PlanReason | None
) -> None:
    dose = DoseState(
        vaccine="bcg",
        dose_number=1,
        label="BCG",
        state=state,
        reason=reason,
        given_on=ON if state in HAD else None,
        earliest_on=ON,
        due_on=ON,
        latest_on=ON,
        covered_by="hexavalent",
    )
    line = plan_line(dose, SCHEDULE)
    assert line.state.word
    # A dose that is not planned always has a reason.
    assert line.when or (state, reason) == (PlanState.NOT_APPLICABLE, None)
    assert "None" not in line.when


def test_a_set_says_how_far_it_is_and_what_is_lacking() -> None:
    idl = SCHEDULE.dose_set("idl", ON)
    assert idl is not None

    def said(*given: Immunization) -> tuple[Tone, str]:
        states = plan(BORN_ON, GIRL, given, PlanContext(), SCHEDULE, ON)
        badge = set_line(completeness(states, idl), SCHEDULE)
        return badge.tone, badge.word

    assert said(a_dose("bcg", 1, ON)) == (
        Tone.INFO,
        "Imunisasi dasar lengkap (11 dosis): 1 dari 11, "
        "kurang HB0, Polio tetes 1, Polio tetes 2, Polio tetes 3 dan 6 lagi",
    )
    every = [a_dose(key.vaccine, key.dose_number, None) for key in idl.doses]
    assert said(*every[:-1])[1].endswith("10 dari 11, kurang Campak-Rubela 1")
    assert said(*every) == (Tone.GOOD, "Imunisasi dasar lengkap (11 dosis): lengkap")


def td(number: int, days_ago: int | None) -> Immunization:
    return a_dose("td", number, ON - timedelta(days=days_ago) if days_ago is not None else None)


@pytest.mark.parametrize(
    ("given", "tone", "sentence"),
    [
        ([], Tone.INFO, "Status T belum diketahui: tanyakan suntikan bayi, SD, dan kartu TT."),
        ([td(1, 10)], Tone.WATCH, "Status T1, belum melindungi, T2 mulai 28 Februari 2026"),
        ([td(1, 40)], Tone.WATCH, "Status T1, belum melindungi, T2 boleh hari ini"),
        (
            [td(1, 40), td(2, 10)],
            Tone.GOOD,
            "Status T2, terlindung sampai Januari 2029, T3 mulai 31 Juli 2026",
        ),
        (
            [td(1, 1540), td(2, 1500)],
            Tone.WATCH,
            "Status T2, habis Januari 2025, T3 boleh hari ini",
        ),
        (
            [td(1, None)],
            Tone.WATCH,
            "Status T1, belum melindungi, T2 boleh hari ini",
        ),
        (
            [td(1, None), td(2, None)],
            Tone.WATCH,
            "Status T2, tanggal suntikan terakhir lupa, T3 boleh hari ini",
        ),
        (
            [td(1, 40), td(2, 30)],
            Tone.WATCH,
            "Status T1, belum melindungi, T2 boleh hari ini. 1 suntikan terlalu rapat, "
            "tidak dihitung",
        ),
        (
            [td(n, 400 * (6 - n)) for n in range(1, 6)],
            Tone.GOOD,
            "Status T5, terlindung sampai Januari 2050, lengkap",
        ),
    ],
)
def test_the_tetanus_status_is_one_line(
    given: list[Immunization], tone: Tone, sentence: str
) -> None:
    badge = tetanus_line(tetanus_status(given, RULES, ON), RULES, ON)
    assert (badge.tone, badge.word) == (tone, sentence)


def test_each_step_names_its_dose_and_the_next_its_day() -> None:
    infant = [a_dose("dpt_hb_hib", n, date(1998, 3 + n, 10)) for n in (1, 2, 3)]
    found = tetanus_status([*infant, td(3, 10)], RULES, ON)
    lines = [(each.label, each.state.word, each.when) for each in tetanus_steps(found, RULES)]
    assert lines == [
        ("T1", "Sudah", "10 Apr 1998 · DPT bayi"),
        ("T2", "Sudah", "10 Mei 1998 · DPT bayi"),
        ("T3", "Sudah", "31 Jan 2026 · TT atau Td dewasa"),
        ("T4", "Belum waktunya", "mulai 31 Jan 2027"),
        ("T5", "Belum waktunya", ""),
    ]
    forgotten = tetanus_status([td(1, None)], RULES, ON)
    lines = [(each.label, each.state.word, each.when) for each in tetanus_steps(forgotten, RULES)]
    assert lines[:2] == [
        ("T1", "Sudah", "tanggal lupa · TT atau Td dewasa"),
        ("T2", "Waktunya", "lihat dulu kartunya"),
    ]
