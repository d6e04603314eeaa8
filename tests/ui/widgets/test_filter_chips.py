from PySide6.QtCore import Qt

from posyandu_desktop.ui.widgets.filter_chips import FilterChips, FilterOption
from tests.ui.conftest import Keyboard

LEFT, RIGHT, ENTER = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return
OPTIONS = [
    FilterOption(value=value, word=word, count=count)
    for value, word, count in (("", "Semua", 75), ("v", "Imunisasi", 12), ("n", "2T/gizi", 3))
]


def shown(keyboard: Keyboard) -> tuple[FilterChips, list[object]]:
    chips, heard = FilterChips("Saring"), list[object]()

    def choose(value: object) -> None:
        heard.append(value)
        chips.set_options(OPTIONS, value)

    chips.set_options(OPTIONS, "")
    chips.chosen.connect(choose)
    keyboard.open(chips)
    chips.setFocus()
    return chips, heard


def test_the_arrows_choose_a_filter_and_the_keyboard_goes_with_it(keyboard: Keyboard) -> None:
    chips, heard = shown(keyboard)

    keyboard.press(RIGHT, RIGHT, RIGHT, LEFT)

    assert heard == ["v", "n", "v"]
    assert chips.value() == "v"
    assert keyboard.focused() is chips.chips[1]
    assert [chip.isChecked() for chip in chips.chips] == [False, True, False]


def test_every_filter_says_its_word_and_its_count(keyboard: Keyboard) -> None:
    chips, _ = shown(keyboard)

    assert [chip.words() for chip in chips.chips] == ["Semua 75", "Imunisasi 12", "2T/gizi 3"]
    assert chips.chips[1].accessibleName() == "Imunisasi, 12"


def test_enter_goes_on_and_a_click_chooses(keyboard: Keyboard) -> None:
    chips, heard = shown(keyboard)
    accepted: list[bool] = []
    chips.accepted.connect(lambda: accepted.append(True))

    keyboard.press(ENTER)
    chips.chips[2].click()

    assert (accepted, heard) == ([True], ["n"])


def test_filters_fold_where_there_is_no_room_and_none_is_cut(keyboard: Keyboard) -> None:
    chips, _ = shown(keyboard)
    chips.resize(200, chips.height())

    rows = {chip.geometry().top() for chip in chips.chips}

    assert len(rows) > 1
    assert max(chip.geometry().bottom() for chip in chips.chips) < chips.height()
    assert all(chip.width() == chip.sizeHint().width() for chip in chips.chips)
