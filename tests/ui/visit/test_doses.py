from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.immunization_applies import NOWHERE
from posyandu_desktop.domain.immunization_context import DoseRecord, dose_record
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import (
    Immunization,
    ImmunizationSource,
    Visit,
    VisitStatus,
)
from posyandu_desktop.ui.expiry import read_expiry
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.doses import (
    Lots,
    all_doses,
    doses_before,
    label,
    lines,
    offers,
    open_form,
    read_form,
    with_field,
)
from posyandu_desktop.ui.visit.state import DoseForm
from tests.builders import CONTENT, a_child, a_dose, a_person, a_visit, an_old_dose
from tests.services.stores import TODAY

HERE, BOOK = ImmunizationSource.GIVEN_HERE, ImmunizationSource.BUKU_KIA
NO_KADER: frozenset[str] = frozenset()
CHILD = a_child()


def here(**typed: str) -> DoseForm:
    form = open_form(CONTENT, ("mr", 1), HERE, Lots(), "Bidan Ratna")
    filled = {"lot_number": "A123", "expires_on": "8/2027"} | typed
    for name, text in filled.items():
        form = with_field(form, name, text)
    return form


def from_book(given_on: str) -> DoseForm:
    return with_field(open_form(CONTENT, ("bcg", 1), BOOK, Lots(), ""), "given_on", given_on)


def refused(form: DoseForm, kader_names: frozenset[str] = NO_KADER) -> dict[str, str]:
    read = read_form(form, TODAY, kader_names)
    assert isinstance(read, DoseForm), read
    return read.problems


def test_a_complete_form_is_a_dose_given_here_today() -> None:
    dose = read_form(here(lot_number=" A123 "), TODAY, NO_KADER)

    assert dose == a_dose()


def test_everything_missing_from_a_vial_is_said_at_once() -> None:
    problems = refused(here(lot_number=" ", expires_on="", vaccinator=""))

    assert set(problems) == {"lot_number", "expires_on", "vaccinator"}
    assert "8/2027" in problems["expires_on"]


def test_an_expired_vial_is_refused() -> None:
    assert "kedaluwarsa" in refused(here(expires_on="4/2026"))["expires_on"]


def test_a_vial_may_be_used_to_the_last_day_of_its_month() -> None:
    dose = read_form(here(expires_on="5/2026"), TODAY, NO_KADER)

    assert isinstance(dose, Immunization)
    assert dose.expires_on == date(2026, 5, 31)


@pytest.mark.parametrize("name", ["Kader Rekaan", " kader  rekaan "])
def test_a_kader_cannot_be_the_vaccinator(name: str) -> None:
    kaders = frozenset({"Kader Rekaan"})

    assert "bidan" in refused(here(vaccinator=name), kaders)["vaccinator"]


def test_typing_takes_back_only_what_was_said_about_that_field() -> None:
    told = read_form(here(lot_number="", vaccinator=""), TODAY, NO_KADER)
    assert isinstance(told, DoseForm)

    typed = with_field(told, "lot_number", "B")

    assert typed.lot_number == "B"
    assert set(typed.problems) == {"vaccinator"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("8/2027", date(2027, 8, 31)),
        ("02-28", date(2028, 2, 29)),
        (" 12 . 2026 ", date(2026, 12, 31)),
    ],
)
def test_the_month_on_a_vial_is_read_to_its_last_day(text: str, day: date) -> None:
    assert read_expiry(text) == day


@pytest.mark.parametrize("text", ["", "2027", "13/2027", "0/2027", "8/0000", "agustus", "1/8/2027"])
def test_what_is_no_month_is_not_guessed(text: str) -> None:
    assert read_expiry(text) is None


@given(st.text(alphabet="0123456789/.- ", max_size=9))
def test_no_typed_expiry_is_a_crash(text: str) -> None:
    read = read_expiry(text)

    assert read is None or read.year >= 1900


def test_the_vial_is_remembered_for_the_next_child_until_another_is_opened() -> None:
    lots = Lots()
    lots.remember(a_dose("mr", 1))
    lots.remember(an_old_dose("mr", 2, date(2026, 1, 1)))

    form = open_form(CONTENT, ("mr", 2), HERE, lots, "Bidan Sari")
    other = open_form(CONTENT, ("pcv", 1), HERE, lots, "Bidan Sari")

    assert (form.lot_number, form.expires_on, form.vaccinator) == ("A123", "8/2027", "Bidan Ratna")
    assert (other.lot_number, other.expires_on, other.vaccinator) == ("", "", "Bidan Sari")
    lots.remember(replace(a_dose("mr", 1), lot_number="B456"))
    assert open_form(CONTENT, ("mr", 2), HERE, lots, "").lot_number == "B456"


def test_a_vial_without_an_expiry_or_vaccinator_leaves_those_fields_empty() -> None:
    lots = Lots()
    lots.remember(replace(a_dose("mr", 1), lot_number=None, expires_on=None, vaccinator=None))

    form = open_form(CONTENT, ("mr", 2), HERE, lots, "Bidan Sari")

    assert (form.lot_number, form.expires_on, form.vaccinator) == ("", "", "")


def test_the_vials_of_the_session_are_known_after_a_restart() -> None:
    later = replace(a_dose("mr", 2), lot_number="B456")

    last = Lots.of([a_dose("mr", 1), later]).last("mr")

    assert last is not None
    assert last.lot_number == "B456"


def test_history_from_the_buku_kia_may_have_no_date() -> None:
    assert read_form(from_book(""), TODAY, NO_KADER) == an_old_dose("bcg", 1)


def test_history_from_the_buku_kia_is_written_with_its_date() -> None:
    dose = read_form(from_book("1/4/25"), TODAY, NO_KADER)

    assert dose == an_old_dose("bcg", 1, date(2025, 4, 1))


@pytest.mark.parametrize("text", ["31/2/2025", "kemarin", "21/5/2026"])
def test_a_date_that_cannot_be_is_said_and_nothing_is_written(text: str) -> None:
    assert set(refused(from_book(text))) == {"given_on"}


def test_a_form_for_history_asks_for_no_vial() -> None:
    lots = Lots()
    lots.remember(a_dose("mr", 1))

    form = open_form(CONTENT, ("mr", 1), BOOK, lots, "Bidan Ratna")

    assert (form.lot_number, form.vaccinator, form.label) == ("", "", "Campak-Rubela 1")


def record(visit: Visit, person: Person = CHILD, *, is_pregnant: bool = False) -> DoseRecord:
    return dose_record(person, visit, (), CONTENT, NOWHERE, is_pregnant=is_pregnant)


def test_a_dose_is_no_longer_offered_once_it_is_written_down() -> None:
    visit = a_visit(CHILD)
    offered = {(one.vaccine, one.dose_number) for one in offers(record(visit))}
    assert ("mr", 1) in offered

    written = replace(visit, immunizations=(a_dose("mr", 1),))
    left = {(one.vaccine, one.dose_number) for one in offers(record(written))}

    assert ("mr", 1) not in left
    assert left < offered


def test_a_dose_after_one_without_a_date_sends_to_the_buku_kia() -> None:
    visit = a_visit(CHILD, immunizations=(an_old_dose("dpt_hb_hib", 1),))

    notes = {one.label: one.note for one in offers(record(visit))}

    assert notes["DPT-HB-Hib 2"] == "lihat dulu Buku KIA"
    assert notes["PCV 1"] == "boleh diberikan hari ini"


PUPIL = a_person(born_on=date(2015, 3, 1))
WOMAN = a_person(born_on=date(1998, 3, 1))


def test_every_dose_of_the_schedule_can_be_copied() -> None:
    schedule = CONTENT.immunization_schedule
    every = {(one.code, dose.number) for one in schedule.every_vaccine for dose in one.doses}

    for person in (PUPIL, WOMAN):
        assert {
            (one.vaccine, one.dose_number) for one in all_doses(person, TODAY, CONTENT)
        } == every


@pytest.mark.parametrize(
    ("person", "first"), [(CHILD, "HB0"), (PUPIL, "Campak-Rubela kelas 1"), (WOMAN, "TT/Td 1")]
)
def test_the_doses_of_somebodys_age_stand_in_front(person: Person, first: str) -> None:
    labels = [one.label for one in all_doses(person, TODAY, CONTENT)]

    assert labels[0] == first
    assert ("HPV 1" in labels) is (person is not CHILD)
    assert "Polio suntik 1 (DIY)" in labels


def test_a_school_dose_is_offered_with_the_question_whether_school_gave_it() -> None:
    pupil = a_person(born_on=date(2014, 3, 1))
    visit = a_visit(pupil, school_class="5")

    assert [(one.label, one.note) for one in offers(record(visit, pupil))] == [
        ("HPV 1", "tanyakan dulu: sudah di sekolah?"),
        ("Td kelas 5", "tanyakan dulu: sudah di sekolah?"),
    ]


def test_a_td_is_offered_with_the_status_it_leads_to() -> None:
    had = tuple(an_old_dose("dpt_hb_hib", n, date(1998, 4 + n, 10)) for n in (1, 2, 3))
    visit = a_visit(WOMAN, immunizations=had)
    forgotten = a_visit(WOMAN, immunizations=(an_old_dose("td", 1),))

    [td] = offers(record(visit, WOMAN))
    assert (td.vaccine, td.dose_number, td.label) == ("td", 3, "TT/Td 3")
    assert td.note == "menjadi T3, boleh hari ini"
    assert [one.note for one in offers(record(forgotten, WOMAN))] == [
        "menjadi T2, lihat dulu kartunya"
    ]
    assert offers(record(a_visit(WOMAN), WOMAN)) == ()
    [first] = offers(record(a_visit(WOMAN), WOMAN, is_pregnant=True))
    assert first.note == "tanyakan dulu riwayatnya"


def test_the_doses_before_are_named_once_as_they_were_written() -> None:
    void = replace(
        a_visit(CHILD, immunizations=(an_old_dose("mr", 1),)),
        status=VisitStatus.ENTERED_IN_ERROR,
    )
    old = a_visit(CHILD, immunizations=(an_old_dose("hexavalent", 1), an_old_dose("td", 1)))

    assert doses_before([old, void], CONTENT) == "Sudah: Heksavalen 1, TT/Td 1"
    assert doses_before([void], CONTENT) == ""


def test_doses_are_shown_in_words_with_where_they_are_from() -> None:
    given_here, dated, forgotten = lines(
        (a_dose(), an_old_dose("bcg", 1, date(2025, 4, 1)), an_old_dose("opv", 1)), CONTENT
    )

    assert given_here.text == "Campak-Rubela 1 · batch A123 · Bidan Ratna"
    assert (given_here.chip.tone, given_here.chip.word) == (Tone.GOOD, "Diberi hari ini")
    assert dated.text == "BCG · 1 April 2025"
    assert (dated.chip.tone, dated.chip.word) == (Tone.INFO, "Buku KIA")
    assert forgotten.text == "Polio tetes 1 · tanggal lupa"


def test_a_dose_of_another_version_of_the_schedule_is_its_own_name() -> None:
    assert label("dengue", 1, CONTENT) == "dengue 1"
