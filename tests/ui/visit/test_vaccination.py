"""Status, class and plan in the dose section: when they are said, and what the plan holds."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt

from posyandu_desktop.domain.adverse_event import AdverseEvent, AdverseEventId, SeriousCriterion
from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.domain.visit import Immunization, ImmunizationSource
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.vaccination import PlanShown
from posyandu_desktop.ui.visit.view import VisitView
from tests.builders import a_child, a_dose, a_person, a_visit, an_old_dose
from tests.services.stores import NOW
from tests.ui.conftest import Keyboard
from tests.ui.visit.seat import Seat

HERE = ImmunizationSource.GIVEN_HERE
APRIL = date(2026, 4, 18)
LAST_AUGUST = date(2025, 8, 12)
ENTER = Qt.Key.Key_Return
PUPIL_BORN_ON = date(2015, 3, 1)


def notes(entry: VisitEntry) -> list[str]:
    return [note.word for note in entry.state.vaccination.notes]


def labels(plan: PlanShown) -> list[str]:
    return [line.label for line in plan.lines]


def plan_of(entry: VisitEntry) -> PlanShown:
    entry.plan_turned()
    plan = entry.state.vaccination.plan
    assert plan is not None
    return plan


def offered(entry: VisitEntry) -> list[str]:
    return [offer.label for offer in entry.state.offers]


def a_woman(seat: Seat, *doses: Immunization) -> Person:
    woman = a_person(born_on=date(1998, 3, 1))
    return seat.register(woman, a_visit(woman, APRIL, immunizations=doses))


def test_a_woman_reads_her_status_in_one_line(seat: Seat) -> None:
    infant = [an_old_dose("dpt_hb_hib", n, date(1998, 3 + n, 10)) for n in (1, 2, 3)]
    woman = a_woman(seat, *infant, an_old_dose("td", 3, date(2026, 2, 2)))

    entry = seat.open(woman, "standing")

    assert notes(entry) == ["Status T3, terlindung sampai Februari 2031, T4 mulai 2 Februari 2027"]
    assert offered(entry) == []


def test_a_td_given_today_is_recorded_and_the_status_rises_at_once(seat: Seat) -> None:
    infant = [an_old_dose("dpt_hb_hib", n, date(1998, 3 + n, 10)) for n in (1, 2, 3)]
    entry = seat.open(a_woman(seat, *infant), "standing")
    assert offered(entry) == ["TT/Td 3"]

    entry.dose_opened("td", 3, HERE)
    entry.dose_typed("lot_number", "T77")
    entry.dose_typed("expires_on", "8/2027")
    entry.dose_added()

    assert notes(entry) == ["Status T3, terlindung sampai Mei 2031, T4 mulai 20 Mei 2027"]
    assert offered(entry) == []
    entry.save()
    [recorded] = seat.recorded
    [dose] = recorded.visit.immunizations
    assert (dose.vaccine, dose.dose_number, dose.lot_number) == ("td", 3, "T77")


@pytest.mark.parametrize(
    ("born_on", "sex", "is_asked"),
    [
        (date(1998, 3, 1), Sex.FEMALE, True),
        (date(1980, 3, 1), Sex.FEMALE, False),
        (date(1998, 3, 1), Sex.MALE, False),
        (date(2012, 3, 1), Sex.FEMALE, False),
    ],
)
def test_a_blank_record_is_asked_about_where_it_matters_and_never_nagged(
    seat: Seat, born_on: date, sex: Sex, is_asked: bool
) -> None:
    entry = seat.open(seat.register(a_person(born_on=born_on, sex=sex)), "standing")
    assert any("belum diketahui" in note for note in notes(entry)) is is_asked
    assert entry.state.offers == ()
    assert entry.state.advice == ()


def test_a_pregnant_woman_of_any_age_is_asked(seat: Seat) -> None:
    entry = seat.open(seat.register(a_person(born_on=date(1980, 3, 1))), "standing")
    entry.answered("pregnant", True)
    assert notes(entry)[0].startswith("Status T belum diketahui")
    assert offered(entry) == ["TT/Td 1"]
    assert "Ceritakan imunisasi waktu bayi" in " ".join(
        line.advice.sentence for line in entry.state.advice
    )


def test_a_pupil_without_a_class_is_asked_for_it_and_with_one_gets_her_doses(seat: Seat) -> None:
    entry = seat.open(seat.register(a_person(born_on=PUPIL_BORN_ON)), "standing")
    assert notes(entry) == ["Pilih Kelas sekolah: imunisasi sekolah menurut kelas."]
    assert offered(entry) == []

    entry.chosen("school_class", "5")

    assert notes(entry) == ["Kelas 5 pada tahun ajaran ini"]
    assert offered(entry) == ["HPV 1", "Td kelas 5"]
    entry.dose_opened("hpv", 1, HERE)
    assert entry.state.dose_form is not None
    assert entry.state.dose_form.label == "HPV 1"


def test_who_does_not_go_to_school_is_not_asked_for_a_class_again(seat: Seat) -> None:
    child = a_person(born_on=PUPIL_BORN_ON)
    seat.register(child, a_visit(child, LAST_AUGUST, school_class="none"))
    entry = seat.open(child, "standing")
    assert notes(entry) == ["Tidak sekolah: tanyakan Puskesmas tentang imunisasi sekolah."]
    assert offered(entry) == []


def test_the_class_of_the_visit_before_is_still_known(seat: Seat) -> None:
    pupil = a_person(born_on=PUPIL_BORN_ON)
    seat.register(pupil, a_visit(pupil, LAST_AUGUST, school_class="5"))
    assert notes(seat.open(pupil, "standing")) == ["Kelas 5 pada tahun ajaran ini"]


def test_the_products_and_the_province_of_this_posyandu_are_what_is_offered(seat: Seat) -> None:
    seat.store.vaccines_in_use.save(seat.store.posyandu.get().id, ["hexavalent"])
    posyandu = replace(seat.store.posyandu.get(), village_code="5171012001")
    seat.store.posyandu.save(posyandu)
    seat.sits_down(seat.desk.operator)
    child = a_child()
    seat.register(child, a_visit(child, APRIL, immunizations=(an_old_dose("bcg", 1),)))

    entry = seat.open(child)

    assert {"Heksavalen 1", "JE"} <= set(offered(entry))
    assert "DPT-HB-Hib 1" not in offered(entry)


def test_the_plan_is_worked_out_only_while_it_is_unfolded(seat: Seat) -> None:
    child = a_child()
    seat.register(child, a_visit(child, APRIL, immunizations=(an_old_dose("bcg", 1),)))
    entry = seat.open(child)
    assert entry.state.vaccination.plan is None

    plan = plan_of(entry)
    assert plan.next_words.startswith("Boleh hari ini: ")
    assert [one.word.partition(":")[0] for one in plan.sets] == [
        "Imunisasi dasar lengkap (11 dosis)",
        "Imunisasi bayi lengkap (17 dosis)",
        "Imunisasi baduta lengkap",
    ]
    assert labels(plan)[0] == "BCG"
    assert labels(plan)[-1] == "HPV 2"
    assert len(labels(plan)) == len(set(labels(plan))) == 35

    entry.dose_opened("mr", 1, ImmunizationSource.BUKU_KIA)
    entry.dose_added()
    again = entry.state.vaccination.plan
    assert again is not None
    [line] = [one for one in again.lines if one.label == "Campak-Rubela 1"]
    assert line.state.word == "Tanggal lupa"

    entry.plan_turned()
    assert entry.state.vaccination.plan is None


def test_a_pupils_plan_begins_with_school_and_has_no_sets(seat: Seat) -> None:
    pupil = a_person(born_on=PUPIL_BORN_ON)
    seat.register(pupil, a_visit(pupil, LAST_AUGUST, school_class="5"))
    plan = plan_of(seat.open(pupil, "standing"))
    assert labels(plan)[:2] == ["Td kelas 5", "HPV 1"]
    assert plan.sets == ()
    assert plan.next_words == "Boleh hari ini: Td kelas 5, HPV 1"


def test_a_womans_plan_is_her_five_steps_and_what_she_had(seat: Seat) -> None:
    woman = a_woman(seat, an_old_dose("bcg", 1, date(1998, 4, 1)), an_old_dose("td", 1, APRIL))
    plan = plan_of(seat.open(woman, "standing"))
    assert labels(plan) == ["T1", "T2", "T3", "T4", "T5", "BCG"]
    assert plan.next_words == "Boleh hari ini: TT/Td 2"


def test_a_plan_without_anything_due_names_the_next_day(seat: Seat) -> None:
    newborn = a_child(born_on=date(2026, 5, 19))
    plan = plan_of(seat.open(seat.register(newborn)))
    assert plan.next_words == "Boleh hari ini: HB0"
    woman = a_woman(seat, an_old_dose("td", 1, date(2026, 5, 10)))
    assert (
        plan_of(seat.open(woman, "standing")).next_words
        == "Berikutnya: Td ke T2, mulai 7 Juni 2026"
    )
    older = a_child(born_on=date(2026, 5, 12))
    had = a_visit(older, date(2026, 5, 13), immunizations=(an_old_dose("hb0", 0),))
    seat.register(older, had)
    found = plan_of(seat.open(older))
    assert found.next_words == "Boleh hari ini: BCG, Polio tetes 1"
    man = seat.register(a_person(born_on=date(1980, 1, 1), sex=Sex.MALE))
    assert plan_of(seat.open(man, "standing")) == PlanShown(next_words="", sets=(), lines=())


def test_an_adverse_event_is_reported_with_the_doses_of_every_visit(seat: Seat) -> None:
    child = a_child()
    old = an_old_dose("bcg", 1, date(2025, 4, 1))
    seat.register(child, a_visit(child, APRIL, immunizations=(old,)))
    entry = seat.open(child)
    entry.dose_opened("mr", 1, HERE)
    entry.dose_typed("lot_number", "A123")
    entry.dose_typed("expires_on", "8/2027")
    entry.dose_added()

    entry.show_adverse_event()

    assert seat.events_asked == [(child, (a_dose("mr", 1), old))]
    assert seat.store.drafts.of(child.id) is not None
    assert [dose.text for dose in seat.open(child).state.doses] == [
        "Campak-Rubela 1 · batch A123 · Bidan Ratna · menunggu tanda tangan bidan"
    ]


def test_what_happened_after_a_dose_stands_in_the_left_column(seat: Seat) -> None:
    child = seat.register(a_child())
    seat.store.adverse_events.save(
        AdverseEvent(
            id=AdverseEventId(uuid4()),
            person_id=child.id,
            vaccine="mr",
            dose_number=1,
            lot_number="A123",
            vaccinator="Bidan Ratna",
            given_at=NOW,
            onset_at=NOW,
            symptoms=("Kejang",),
            serious_criteria=frozenset({SeriousCriterion.HOSPITALISATION}),
        )
    )
    who = seat.open(child).state.who
    assert who.lines[-1] == "KIPI Campak-Rubela 1, 20 Mei 2026: kejang"
    assert [(chip.tone, chip.word) for chip in who.chips][-1] == (
        Tone.ACT, "KIPI berat: segera lapor",
    )  # fmt: skip


def test_the_plan_unfolds_and_folds_with_the_keyboard_and_is_made_only_then(
    seat: Seat, keyboard: Keyboard
) -> None:
    child = a_child()
    seat.register(child, a_visit(child, APRIL, immunizations=(an_old_dose("bcg", 1),)))
    view = VisitView(seat.open(child))
    keyboard.open(view)
    assert view.form.doses is not None
    panel = view.form.doses.plan
    assert panel.table is None

    panel.button.setFocus()
    keyboard.press(ENTER)

    table = panel.table
    assert table is not None
    assert keyboard.focused() is table
    assert panel.button.text() == "Tutup"
    assert table.rows.rowCount() == 35
    assert "Imunisasi dasar lengkap (11 dosis): 1 dari 11" in panel.text()
    keyboard.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 2

    keyboard.press(Qt.Key.Key_Backtab)
    assert keyboard.focused() is panel.event_button
    keyboard.press(Qt.Key.Key_Backtab)
    keyboard.press(ENTER)
    assert panel.table is None
    assert panel.button.text() == "Lihat"
    assert keyboard.focused() is panel.button
    view.keep_now()


def test_the_event_button_leads_to_the_report(seat: Seat, keyboard: Keyboard) -> None:
    child = seat.register(a_child())
    view = VisitView(seat.open(child))
    keyboard.open(view)
    view.keep_now()
    assert view.form.doses is not None
    view.form.doses.plan.event_button.setFocus()
    keyboard.press(ENTER)
    assert seat.events_asked == [(child, ())]


def test_the_status_stands_in_the_section_of_a_grown_woman(seat: Seat, keyboard: Keyboard) -> None:
    woman = a_woman(seat, an_old_dose("td", 1, APRIL))
    view = VisitView(seat.open(woman, "standing"))
    keyboard.open(view)
    assert view.form.doses is not None
    words = [line.text() for line in view.form.doses.notes]
    assert words == ["Status T1, belum melindungi, T2 boleh hari ini"]
    view.keep_now()
