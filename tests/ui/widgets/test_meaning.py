from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.badges import LetterChip, StatusChip
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.rows import Advice, HistoryRow, Verdict
from posyandu_desktop.ui.widgets.verdict import AdviceCard, ClassRow, HistoryGrid, VerdictCard
from tests.ui.widgets.conftest import Show

NOT_GAINED = Verdict(
    letter="T", title="Berat tidak naik", explanation="Naik 100 g, perlu 200 g", tone=Tone.WATCH
)


def test_a_verdict_says_letter_meaning_and_reason(show: Show) -> None:
    card = VerdictCard()
    show(card)
    assert card.isHidden()

    card.set_verdict(NOT_GAINED)

    assert card.isVisible()
    assert card.accessibleName() == "T. Berat tidak naik. Naik 100 g, perlu 200 g"
    assert card.tone() is Tone.WATCH


def test_no_verdict_shows_nothing(show: Show) -> None:
    card = VerdictCard()
    show(card)
    card.set_verdict(NOT_GAINED)
    card.set_verdict(None)
    assert card.isHidden()


def test_a_class_shows_index_figure_and_word(show: Show) -> None:
    row = ClassRow("BB/U")
    show(row)
    row.set_result("−0,94", "Berat badan normal", Tone.GOOD)
    assert row.accessibleName() == "BB/U −0,94 Berat badan normal"
    assert row.word() == "Berat badan normal"


def test_the_last_word_of_a_class_is_seen_beside_a_long_name(show: Show) -> None:
    pictures = []
    for word in ("Gula darah puasa tinggi", "Gula darah puasa tidak"):
        row = ClassRow("Gula puasa")
        show(row)
        row.set_result("240", word, Tone.ACT)
        row.align(*row.room_wanted())
        row.resize(330, row.sizeHint().height())
        row.resize(330, row.sizeHint().height())
        pictures.append(row.grab().toImage())
    assert pictures[0] != pictures[1]


def test_a_class_that_could_not_be_told_looks_unlike_a_normal_one(show: Show) -> None:
    row = ClassRow("BB/U")
    show(row)
    row.set_result("", "Belum diukur", Tone.GOOD)
    normal = row.grab().toImage()
    row.set_result("", "Belum diukur", Tone.NEUTRAL)
    assert row.grab().toImage() != normal


def test_an_advice_can_be_asked_why(qtbot: QtBot, show: Show) -> None:
    card = AdviceCard()
    show(card)
    advice = Advice(title="Rujuk", sentence="Dua bulan tidak naik.", cluster="klaster 2")
    card.set_advice(advice)
    why = card.findChild(KeyButton)
    assert isinstance(why, KeyButton)

    with qtbot.waitSignal(card.why_asked):
        qtbot.mouseClick(why, Qt.MouseButton.LeftButton)

    card.set_advice(advice, with_why=False)
    assert why.isHidden()
    card.set_advice(None)
    assert card.isHidden()


def test_months_before_are_replaced_not_added(qtbot: QtBot, show: Show) -> None:
    grid = HistoryGrid(["BB kg", "PB cm"])
    show(grid)
    october = HistoryRow(label="Okt", values=("8,4", "74,1"), letter="T", tone=Tone.WATCH)
    june = HistoryRow(label="Jun", values=("", ""))

    grid.set_rows([october, june])
    grid.set_rows([october])
    qtbot.waitUntil(lambda: len(grid.findChildren(LetterChip)) == 1)

    shown = [label.text() for label in grid.findChildren(QLabel)]
    assert shown == ["BB kg", "PB cm", "Okt", "8,4", "74,1"]
    assert [chip.letter() for chip in grid.findChildren(LetterChip)] == ["T"]


def test_what_was_not_measured_is_a_dash(show: Show) -> None:
    grid = HistoryGrid(["BB kg"])
    show(grid)
    grid.set_rows([HistoryRow(label="Jun", values=("",))])
    assert [label.text() for label in grid.findChildren(QLabel)][-1] == "–"


def test_a_chip_shows_its_tone_by_icon_too(show: Show) -> None:
    chip = StatusChip(Tone.INFO, "PCV 3 jatuh tempo")
    show(chip)
    usual = chip.grab().toImage()

    chip.set_status(Tone.INFO, "PCV 3 jatuh tempo", "syringe")

    assert chip.grab().toImage() != usual
    assert chip.badge().icon == "syringe"
    assert chip.accessibleName() == "PCV 3 jatuh tempo"


def test_a_letter_has_its_ground(show: Show) -> None:
    chip = LetterChip()
    show(chip)
    bare = chip.grab().toImage()
    chip.set_letter("N", Tone.GOOD)
    assert chip.grab().toImage() != bare
