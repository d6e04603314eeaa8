"""A whole hari buka with all six cards and two operators, and all of it found again afterwards.

The day is played once on one laptop; each test looks at it from one side.
"""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from posyandu_desktop.domain.group_education import GroupKind
from posyandu_desktop.domain.person import Person, PersonId, Sex
from posyandu_desktop.domain.session import Session
from posyandu_desktop.domain.visit import ImmunizationSource, ReferralTarget, Visit
from posyandu_desktop.store import keys
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.ui.classes.view import ClassesView
from posyandu_desktop.ui.newborn.view import NewbornView
from posyandu_desktop.ui.person_form.view import PersonFormView
from posyandu_desktop.ui.pregnancy.view import PregnancyView
from posyandu_desktop.ui.session_close.view import SessionCloseView
from posyandu_desktop.ui.session_open.view import SessionOpenView
from posyandu_desktop.ui.verification.view import VerificationView
from posyandu_desktop.ui.visit.view import VisitView
from tests.journeys import village
from tests.journeys.laptop import DOWN, ENTER, ESC, Laptop, Program, names, texts
from tests.journeys.village import RATNA, SITI, SUMARNI, TODAY
from tests.servers.sekmet import running_sekmet

LEFT, RIGHT, SPACE = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space
LOT, EXPIRY = "BCG-7", f"12/{TODAY.year + 1}"
BORN_ON = TODAY - timedelta(days=12)
BAGAS_BORN_ON = TODAY - timedelta(days=15 * 365 + 60)
LMP = TODAY - timedelta(weeks=24, days=3)


def _somebody(number: int, name: str, sex: Sex, years: int) -> Person:
    born_on = TODAY - timedelta(days=years * 365 + 120)
    return Person(id=PersonId(UUID(int=number)), name=name, sex=sex, born_on=born_on)


DEWI = _somebody(41, "Dewi Rekaan", Sex.FEMALE, 27)
WULAN = _somebody(42, "Wulan Karangani", Sex.FEMALE, 24)
KARTO = _somebody(43, "Karto Rekaan", Sex.MALE, 71)
BABY, BAGAS = "By. Ny. Dewi Rekaan", "Bagas Karangani"

TYPED: dict[str, dict[str, str]] = {
    BABY: {"weight_kg": "3,4"},
    DEWI.name: {
        "weight_kg": "58,2",
        "muac_cm": "26,5",
        "systolic_mmhg": "118",
        "diastolic_mmhg": "76",
    },
    WULAN.name: {
        "weight_kg": "57,5",
        "muac_cm": "25",
        "systolic_mmhg": "116",
        "diastolic_mmhg": "74",
    },
    BAGAS: {"weight_kg": "50,5", "height_cm": "161,5", "waist_cm": "68"},
    SUMARNI.name: {
        "weight_kg": "61,4",
        "height_cm": "155",
        "waist_cm": "79",
        "muac_cm": "27,5",
        "systolic_mmhg": "122",
        "diastolic_mmhg": "78",
    },
    KARTO.name: {"weight_kg": "60,8", "height_cm": "162", "waist_cm": "84"},
}
"""What is typed into the numbers of each visit, in the order of the card."""
CARDS = {
    BABY: "bayi-balita-apras",
    DEWI.name: "nifas-menyusui",
    WULAN.name: "ibu-hamil",
    BAGAS: "usia-sekolah-remaja",
    SUMARNI.name: "usia-dewasa",
    KARTO.name: "lansia",
}


@dataclass
class Played:
    """The laptop after the day, and what the day said."""

    laptop: Laptop
    program: Program
    closed: str
    summary: str


def _enter(program: Program, *answers: str) -> None:
    for answer in answers:
        program.hands.type(answer)
        program.hands.press(ENTER)


def _save(program: Program) -> str:
    """Save; what is worth a second look is saved all the same by pressing again."""
    program.hands.press_ctrl(Qt.Key.Key_S)
    if isinstance(program.window.screen_in_front, VisitView):
        return program.save()
    return program.said_on_the_day()


def _open_day(program: Program) -> None:
    hands = program.hands
    program.day()
    hands.press_ctrl(Qt.Key.Key_B)
    opening = hands.screen(SessionOpenView)
    hands.wait(lambda: hands.focus_is_in(opening.save_button), "the button")
    opening.operators[RATNA.id].setFocus()
    hands.press(SPACE)
    opening.vials["bcg"].lot.input.setFocus()
    _enter(program, LOT, EXPIRY)
    hands.press_ctrl(Qt.Key.Key_S)
    program.day()


def _newborn_is_immunised(program: Program) -> None:
    hands = program.hands
    program.search("dewi")
    hands.press_ctrl(Qt.Key.Key_J)
    form = hands.screen(NewbornView)
    hands.wait(lambda: hands.focus_is_in(form.fields["born_on"]), "the date")
    _enter(program, f"{BORN_ON:%d%m%Y}", "p", "2900", "48,5", "38")
    hands.press_ctrl(Qt.Key.Key_S)
    view = program.visit()
    _enter(program, *TYPED[BABY].values())
    hands.press_ctrl(Qt.Key.Key_I)
    assert view.form.doses is not None
    assert view.form.doses.written == 1
    _save(program)


def _mother_after_the_birth(program: Program) -> None:
    program.open_visit(DEWI)
    _enter(program, *TYPED[DEWI.name].values())
    _save(program)


def _pregnant_woman_is_referred(program: Program) -> None:
    hands = program.hands
    program.open_visit(WULAN)
    hands.press(Qt.Key.Key_F4)
    hands.screen(PregnancyView)
    hands.press(LEFT, times=2)
    hands.press(ENTER)
    _enter(program, f"{LMP:%d%m%Y}", "2", "1", "0", "", "50", "155", "")
    hands.press_ctrl(Qt.Key.Key_S)
    view = program.visit()
    _enter(program, *TYPED[WULAN.name].values())
    view.form.sections["danger_pregnancy"].button.setFocus()
    hands.press(ENTER)
    hands.type("y")
    assert "sekarang juga" in view.message.text()
    hands.press_ctrl(Qt.Key.Key_S)
    assert view.form.referral is not None
    assert hands.focus_is_in(view.form.referral)
    hands.press(RIGHT, times=3)
    _save(program)


def _teenager_is_handed_over(program: Program) -> None:
    """Siti registers and weighs; Ratna takes the laptop, measures and saves."""
    hands = program.hands
    program.search(BAGAS)
    hands.press(ENTER)
    hands.screen(PersonFormView)
    _enter(program, "l", f"{BAGAS_BORN_ON:%d%m%Y}", "Ningsih")
    hands.press_ctrl(Qt.Key.Key_S)
    program.visit()
    weight, *others = TYPED[BAGAS].values()
    _enter(program, weight)
    hands.press_ctrl(Qt.Key.Key_T)
    assert "diteruskan" in program.said_on_the_day()
    hands.press(Qt.Key.Key_F11)
    program.sign_in(RATNA)
    day = program.day()
    assert names(day.in_progress) == [BAGAS]
    program.search(BAGAS)
    hands.press(ENTER)
    view = program.visit()
    assert texts(view) == {"weight_kg": weight}
    view.form.numbers["height_cm"].input.setFocus()
    _enter(program, *others)
    _save(program)
    hands.press(Qt.Key.Key_F11)
    program.sign_in(SITI)


def _adult(program: Program) -> None:
    program.open_visit(SUMARNI)
    _enter(program, *TYPED[SUMARNI.name].values())
    _save(program)


def _elder_is_screened(program: Program) -> None:
    view = program.open_visit(KARTO)
    _enter(program, *TYPED[KARTO.name].values())
    section = view.form.sections["srq_20"]
    section.button.setFocus(Qt.FocusReason.TabFocusReason)
    program.hands.press(ENTER)
    for _ in range(20):
        program.hands.type("t")
    _save(program)


def _class(program: Program) -> None:
    hands = program.hands
    hands.press_ctrl(Qt.Key.Key_G)
    page = hands.screen(ClassesView)
    hands.wait(lambda: hands.focus_is_in(page.kinds), "the kinds of class")
    hands.press(LEFT)
    page.topics.boxes["animal_protein"].setFocus()
    hands.press(SPACE)
    page.people.setFocus()
    for place in range(page.people.people.rowCount()):
        if page.people.people.row(place).name in {BABY, DEWI.name}:
            hands.press(ENTER)
        hands.press(DOWN)
    hands.press_ctrl(Qt.Key.Key_S)
    assert page.message.text() == "Kelas ibu balita tersimpan: 2 orang hadir."
    hands.press(ESC)
    program.day()


def _bidan_signs(program: Program) -> None:
    hands = program.hands
    hands.press(Qt.Key.Key_F11)
    program.sign_in(RATNA)
    hands.press_ctrl(Qt.Key.Key_D)
    page = hands.screen(VerificationView)
    hands.wait(lambda: hands.focus_is_in(page.table), "the list")
    hands.press_ctrl(Qt.Key.Key_A)
    hands.press(ENTER)
    assert page.message.text() == "5 kunjungan sudah ditandatangani."
    hands.press(ESC)
    program.day()


def _close_day(program: Program) -> tuple[str, str]:
    hands = program.hands
    hands.press_ctrl(Qt.Key.Key_B)
    closing = hands.screen(SessionCloseView)
    summary = closing.summary.text()
    hands.look("tutup")
    closing.note.input.setFocus()
    hands.type("Ramai, semua terlayani")
    hands.press_ctrl(Qt.Key.Key_S)
    return program.said_on_the_day(), summary


@pytest.fixture(scope="module")
def played(
    template: Path, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Iterator[Played]:
    folder = tmp_path_factory.mktemp("day")
    shutil.copytree(template, folder, dirs_exist_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("POSYANDU_DEVICE", str(folder / "device"))
        patch.setattr(keys, "Cost", lambda: village.CHEAP)
        store = village.look_into(folder)
        for person in (DEWI, WULAN, KARTO):
            store.people.save(person, queue=False)
        store.close()
        laptop = Laptop(folder, qapp)
        program = laptop.open()
        program.sign_in(SITI)
        _open_day(program)
        _newborn_is_immunised(program)
        _mother_after_the_birth(program)
        _pregnant_woman_is_referred(program)
        _teenager_is_handed_over(program)
        _adult(program)
        _elder_is_screened(program)
        _class(program)
        _bidan_signs(program)
        closed, summary = _close_day(program)
        yield Played(laptop, program, closed, summary)
        laptop.switch_off()


@pytest.fixture
def beside(played: Played) -> Iterator[Store]:
    """The file, opened beside the program that is still open."""
    store = village.look_into(played.laptop.folder)
    yield store
    store.close()


def _session(store: Store) -> Session:
    session = store.sessions.on(TODAY)
    assert session is not None
    return session


def _person(store: Store, name: str) -> Person:
    return next(one for one in store.people.active() if one.name == name)


def _visit(store: Store, name: str) -> Visit:
    person = _person(store, name)
    [visit] = [
        one for one in store.visits.of_session(_session(store).id) if one.person_id == person.id
    ]
    return visit


def test_every_number_typed_is_in_the_file_with_the_card_of_its_group(beside: Store) -> None:
    for name, typed in TYPED.items():
        visit = _visit(beside, name)
        wanted = {code: float(text.replace(",", ".")) for code, text in typed.items()}
        assert {code: visit.number(code) for code in wanted} == wanted
        assert CARDS[name] in {card.code for card in visit.cards}
        assert (visit.visited_on, visit.recorded_at is not None) == (TODAY, True)


def test_the_dose_came_from_the_vial_of_the_session(beside: Store) -> None:
    [dose] = _visit(beside, BABY).immunizations
    assert (dose.vaccine, dose.source) == ("bcg", ImmunizationSource.GIVEN_HERE)
    assert (dose.lot_number, dose.given_on) == (LOT, TODAY)
    assert dose.vaccinator == RATNA.name
    day = beside.session_days.get(_session(beside).id)
    [lot] = day.opening.lots
    assert (lot.vaccine, lot.lot_number) == ("bcg", LOT)
    assert set(day.opening.operators) == {SITI.id, RATNA.id}


def test_the_newborn_is_linked_to_the_mother_and_the_mother_to_the_birth(beside: Store) -> None:
    baby = _person(beside, BABY)
    assert (baby.mother_id, baby.born_on, baby.birth_weight_g) == (DEWI.id, BORN_ON, 2900)
    [ended] = beside.pregnancies.of_woman(DEWI.id)
    assert ended.outcome is not None
    assert ended.outcome.on == BORN_ON


def test_the_pregnancy_and_the_referral_are_kept_with_their_reasons(beside: Store) -> None:
    [pregnancy] = beside.pregnancies.of_woman(WULAN.id)
    assert pregnancy.dating is not None
    assert (pregnancy.gravida, pregnancy.para, pregnancy.height_cm) == (2, 1, 155)
    visit = _visit(beside, WULAN.name)
    assert visit.referral is not None
    assert visit.referral.target is ReferralTarget.HOSPITAL
    assert "danger_signs.pregnancy" in visit.referral.reasons
    assert visit.observations["danger_pregnancy_headache"] is True


def test_who_measured_and_who_signed_is_known_of_every_visit(beside: Store) -> None:
    session = _session(beside)
    served = beside.arrivals.served_by(session.id, _person(beside, BAGAS).id)
    assert SITI.id in served[2]
    assert RATNA.id in served[3]
    visits = beside.visits.of_session(session.id)
    assert len(visits) == len(TYPED)
    assert {visit.verified_by for visit in visits} == {RATNA.id}
    wrote = {visit.person_id: visit.recorded_by for visit in visits}
    assert wrote.pop(_person(beside, BAGAS).id) == RATNA.id
    assert set(wrote.values()) == {SITI.id}
    assert beside.signatures.count() == 0


def test_twenty_answers_told_in_confidence_are_kept_with_who_was_told(beside: Store) -> None:
    visit = _visit(beside, KARTO.name)
    answers = {code: value for code, value in visit.observations.items() if "srq_" in code}
    assert len(answers) == 20
    assert set(answers.values()) == {False}
    assert {visit.entered_by[code] for code in answers} == {SITI.id}


def test_the_class_counts_for_both_who_were_there(beside: Store) -> None:
    baby = _person(beside, BABY)
    [group] = beside.classes.of_person(DEWI.id)
    assert group.kind is GroupKind.TODDLER_CLASS
    assert group.topics == ("animal_protein",)
    assert set(group.present) == {baby.id, DEWI.id}
    assert "animal_protein" in _visit(beside, DEWI.name).education
    assert _visit(beside, BABY).answer("toddler_class") is True


def test_the_summary_that_was_signed_has_the_numbers_of_the_day(
    played: Played, beside: Store
) -> None:
    assert "ditutup oleh Bidan Ratna" in played.closed
    signed = beside.session_days.get(_session(beside).id).closing
    assert signed is not None
    assert (signed.by, signed.note) == (RATNA.id, "Ramai, semua terlayani")
    summary = signed.summary
    assert summary.people == len(TYPED)
    # Two of the three adults are counted with their pregnancy and their child-bed only.
    assert sum(summary.served.values()) == summary.people
    assert summary.served == {
        "bayi": 1,
        "ibu_hamil": 1,
        "ibu_nifas": 1,
        "remaja": 1,
        "dewasa": 1,
        "lansia": 1,
    }
    assert summary.doses == {"bcg 1": 1}
    assert summary.referrals == {"rumah_sakit": 1}
    assert summary.late == 0
    assert sum(band.weighed for band in summary.bands) == 1
    assert not any(summary.open_points.get(code) for code in ("drafts", "unreferred"))
    assert "6 orang" in played.summary
    assert LOT in played.summary


def test_everything_waits_for_the_server_and_nothing_is_refused(
    played: Played, beside: Store
) -> None:
    counts = beside.outbox.counts(Kind.VISIT)
    assert (counts.waiting, counts.received, counts.rejected) == (len(TYPED), 0, 0)
    everything = beside.outbox.counts()
    signed = beside.session_days.get(_session(beside).id).closing
    assert signed is not None
    assert signed.summary.open_points["waiting"] == (str(everything.waiting),)
    assert played.program.chip() == f"0 diterima, {everything.waiting} menunggu: belum ada server"


@pytest.mark.fhir_server
def test_every_visit_of_the_day_is_on_the_server_after_the_upload(
    played: Played, beside: Store, tmp_path: Path
) -> None:
    program = played.program
    visits = beside.visits.of_session(_session(beside).id)
    with running_sekmet(tmp_path) as server:
        program.lock()
        program.sign_in(SITI)
        program.day()
        program.set_server(server.url, server.token)
        assert "Tidak ada yang menunggu." in program.send()

        counts = beside.outbox.counts()
        assert (counts.waiting, counts.rejected) == (0, 0)
        assert program.chip() == f"{len(TYPED)} diterima, 0 menunggu"
        for visit in visits:
            found = server.everything_of(visit.person_id)
            values = {
                one["valueQuantity"]["value"] for one in found.values() if "valueQuantity" in one
            }
            typed = {value for value in visit.observations.values() if type(value) is float}
            assert typed <= values
            assert any(key.startswith("Encounter/") for key in found)
        assert server.count("Immunization") == 1
        assert server.count("ServiceRequest") == 1
