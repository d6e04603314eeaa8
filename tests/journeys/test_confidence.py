"""What is told in confidence: read by who was told and by the bidan, kept by everybody else."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import KeyRing
from posyandu_desktop.store.open import Author, open_store
from posyandu_desktop.ui.day.view import DayView
from posyandu_desktop.ui.visit.view import VisitView
from tests.journeys import village
from tests.journeys.laptop import ENTER, Laptop, Program

WATI = Operator(id=OperatorId(UUID(int=4)), name="Bu Wati", role=Role.KADER)


def _with_wati(laptop: Laptop) -> None:
    """Give a second kader a PIN."""
    key = village.key_of(laptop.folder)
    files = StoreFiles(laptop.folder / "data")
    KeyRing(files, laptop.folder / "device", cost=village.CHEAP).put(key, WATI, village.PIN)
    store = open_store(files, key, Author(village.SITI.id))
    store.operators.save(WATI)
    store.close()


def _ask_srq(program: Program, visit: VisitView) -> None:
    """Ask every question of SRQ-20 with the keyboard; all answers are yes."""
    visit.form.sections["srq_20"].button.setFocus(Qt.FocusReason.TabFocusReason)
    program.hands.press(ENTER)
    for _ in range(20):
        program.hands.type("y")


def _save_a_correction(program: Program) -> str:
    """Save, say that the old number was misread, and return what the day says."""
    program.hands.press_ctrl(Qt.Key.Key_S)
    program.hands.press(Qt.Key.Key_F5)
    return program.said_on_the_day()


def _words(view: VisitView | DayView) -> str:
    return " ".join(each.text() for each in view.findChildren(QLabel) if each.isVisible())


def _srq(program: Program) -> dict[str, object]:
    store = program.office.workplace.store
    [visit] = store.visits.of_session(program.office.session.id)
    return {c: v for c, v in visit.observations.items() if c.startswith("srq_")}


def test_another_kader_cannot_read_srq_answers_and_saving_keeps_them(laptop: Laptop) -> None:
    _with_wati(laptop)
    program = laptop.open()
    program.sign_in(village.SITI)
    visit = program.open_visit(village.SUMARNI)
    program.hands.type("55")
    _ask_srq(program, visit)
    program.hands.look("srq-siti")
    assert visit.form.questions["srq_headache"].choice.value() is True
    program.hands.press_ctrl(Qt.Key.Key_S)
    program.save()
    told = _srq(program)
    assert len(told) == 20

    program.hands.press(Qt.Key.Key_F11)
    program.sign_in(WATI)
    day = program.day()
    program.hands.look("hari-wati")
    badge = day.served.people.row(0).badge
    assert badge is not None
    assert badge.word == "Bicara dengan bidan"

    visit = program.open_visit(village.SUMARNI)
    program.hands.look("srq-wati")
    section = visit.form.sections["srq_20"]
    assert section.note() == "Terisi · hanya bidan dan yang mencatat yang bisa membaca"
    assert not section.is_open
    assert "SRQ" not in _words(visit).replace("SRQ-20", "")
    assert "Perlu bicara dengan nakes" not in _words(visit)
    section.button.setFocus(Qt.FocusReason.TabFocusReason)
    program.hands.press(ENTER)
    program.hands.look("srq-wati-terbuka")
    assert visit.form.questions["srq_headache"].choice.value() is None
    visit.form.numbers["weight_kg"].input.setFocus()
    program.hands.press_ctrl(Qt.Key.Key_A)
    program.hands.type("56")
    said = _save_a_correction(program)

    assert "nakes" not in said
    assert _srq(program) == told
    store = program.office.workplace.store
    [saved] = store.visits.of_session(program.office.session.id)
    assert saved.recorded_by == village.SITI.id
    assert set(saved.entered_by.values()) == {village.SITI.id}

    program.hands.press(Qt.Key.Key_F11)
    program.sign_in(village.RATNA)
    visit = program.open_visit(village.SUMARNI)
    program.hands.look("srq-bidan")
    assert visit.form.questions["srq_headache"].choice.value() is True
    program.hands.press(Qt.Key.Key_F11)
    program.sign_in(village.SITI)
    visit = program.visit()
    assert visit.form.questions["srq_headache"].choice.value() is True


def test_a_half_typed_answer_told_in_confidence_is_hidden_from_who_takes_over(
    laptop: Laptop, tmp_path: Path
) -> None:
    del tmp_path
    _with_wati(laptop)
    program = laptop.open()
    program.sign_in(village.SITI)
    visit = program.open_visit(village.SUMARNI)
    program.hands.type("55")
    _ask_srq(program, visit)

    program.hands.press(Qt.Key.Key_F11)
    program.sign_in(WATI)

    visit = program.hands.screen(VisitView)
    assert visit.form.numbers["weight_kg"].text() == "55"
    assert "srq_headache" not in visit.form.questions or (
        visit.form.questions["srq_headache"].choice.value() is None
    )
    draft = program.office.workplace.store.drafts.of(village.SUMARNI.id)
    assert draft is not None
    assert draft.typed["answers"]["srq_headache"] is True
