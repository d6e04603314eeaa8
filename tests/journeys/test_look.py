"""Size of letters, colours, language and help, changed in the middle of the work."""

import json

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from posyandu_desktop.settings import Settings
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.day.view import DayView
from posyandu_desktop.ui.help.view import HelpView
from posyandu_desktop.ui.look_settings.view import LookSettingsView
from posyandu_desktop.ui.person_form.view import PersonFormView
from posyandu_desktop.ui.sign_in.view import SignInView
from posyandu_desktop.ui.visit.view import VisitView
from tests.journeys import village
from tests.journeys.laptop import Laptop, texts

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER, ESC, RIGHT, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Right, Qt.Key.Key_Down


def test_the_letters_grow_by_key_and_the_half_typed_visit_stays(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    visit = program.open_visit(village.AISYAH)
    program.hands.type("9,4")
    program.hands.press(ENTER)
    program.hands.type("7")
    cursor = QApplication.focusWidget()

    program.hands.press_ctrl(Qt.Key.Key_Plus)
    program.hands.press_ctrl(Qt.Key.Key_Plus)
    program.hands.type("7,5")

    assert theme.current().scale_percent == 150
    assert program.visit() is visit
    assert QApplication.focusWidget() is cursor
    assert texts(visit)["weight_kg"] == "9,4"
    assert texts(visit)["height_cm"] == "77,5"
    program.hands.press_ctrl(Qt.Key.Key_0)
    assert theme.current().scale_percent == 100


def test_from_the_settings_one_comes_back_to_the_same_letters_marked(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    visit = program.open_visit(village.AISYAH)
    program.hands.type("9,4")
    program.hands.press(ENTER)
    program.hands.type("176,5")
    program.hands.press(Qt.Key.Key_Home)
    program.hands.press(RIGHT, Qt.KeyboardModifier.ShiftModifier)
    height = visit.form.numbers["height_cm"].input
    assert height.selectedText() == "1"

    program.hands.press_ctrl(Qt.Key.Key_O)
    program.hands.screen(LookSettingsView)
    program.hands.press(ESC)

    assert program.visit() is visit
    assert QApplication.focusWidget() is height
    assert (height.selectedText(), height.cursorPosition()) == ("1", 1)
    program.hands.press(Qt.Key.Key_Delete)
    assert texts(visit) == {"weight_kg": "9,4", "height_cm": "76,5"}


def test_what_is_chosen_in_the_settings_is_there_at_the_next_start(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    program.hands.press_ctrl(Qt.Key.Key_O)
    program.hands.screen(LookSettingsView)
    program.hands.press(RIGHT)
    assert theme.current().scale_percent == 125
    program.hands.press(DOWN)
    program.hands.press(RIGHT)
    assert theme.current().tokens is theme.THEMES["high_contrast"]
    program.hands.press(ESC)
    program.day()

    kept = Settings.load(laptop.data / "settings.json")

    assert (kept.text_scale_percent, kept.theme) == (125, "high_contrast")


def test_a_form_that_is_no_draft_keeps_its_words_below_the_settings(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    program.hands.press_ctrl(Qt.Key.Key_N)
    form = program.hands.screen(PersonFormView)
    program.hands.type("Citra Rek")

    program.hands.press_ctrl(Qt.Key.Key_O)
    program.hands.screen(LookSettingsView)
    program.hands.press(DOWN, times=2)
    program.hands.press(RIGHT)
    program.hands.press(ESC)
    program.hands.type("aan")

    assert program.hands.screen(PersonFormView) is form
    assert form.fields["name"].text() == "Citra Rekaan"


def test_the_language_changes_without_a_restart_and_the_visit_comes_back(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    program.open_visit(village.AISYAH)
    program.hands.type("9,4")

    program.hands.press_ctrl(Qt.Key.Key_O)
    program.hands.screen(LookSettingsView)
    program.hands.press(DOWN, times=2)
    program.hands.press(RIGHT)
    settings = program.hands.screen(LookSettingsView)
    program.hands.wait(lambda: program.hands.focus_is_in(settings), "the row of the language")
    assert settings.rows["theme"].choice.accessibleName() == "Colours"
    program.hands.press(ESC)

    visit = program.hands.screen(VisitView)
    assert texts(visit)["weight_kg"] in {"9,4", "9.4"}
    menu = [action.text() for action in program.office.pages.menu.entries()]
    assert {"Referrals", "Settings", "Help"} <= set(menu)
    assert program.window.bar.search.placeholderText() == "Search child, mother, NIK, RT …"
    program.hands.press(ESC)
    program.day()
    program.hands.press_ctrl(Qt.Key.Key_O)
    settings = program.hands.screen(LookSettingsView)
    program.hands.press(DOWN, times=2)
    program.hands.press(Qt.Key.Key_Left)
    program.hands.press(ESC)
    program.day()
    menu = [action.text() for action in program.office.pages.menu.entries()]
    assert "Rujukan" in menu


def test_help_is_one_key_away_and_esc_comes_back_to_the_same_place(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    visit = program.open_visit(village.BUDI)
    program.hands.press(ENTER)
    cursor = QApplication.focusWidget()

    program.hands.press(Qt.Key.Key_F1)
    shown = program.hands.screen(HelpView)
    assert shown.text.accessibleName() == "Kunjungan"
    program.hands.press(RIGHT)
    assert shown.text.accessibleName() == "Data kehamilan"
    program.hands.press(ESC)

    assert program.hands.screen(VisitView) is visit
    assert QApplication.focusWidget() is cursor


def test_the_help_of_the_sign_in_is_there_before_anybody_signed_in(laptop: Laptop) -> None:
    program = laptop.open()
    program.hands.screen(SignInView)

    program.hands.press(Qt.Key.Key_F1)

    assert program.hands.screen(HelpView).text.accessibleName() == "Masuk"
    program.hands.press(ESC)
    program.sign_in()
    program.day()


def test_locking_from_the_help_leaves_nothing_behind(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    program.hands.press(Qt.Key.Key_F1)
    program.hands.screen(HelpView)

    program.lock()

    program.sign_in(village.RATNA)
    assert isinstance(program.window.screen_in_front, DayView)


def test_settings_that_cannot_be_read_never_keep_the_program_closed(laptop: Laptop) -> None:
    path = laptop.data / "settings.json"
    for content in ("", "{", "[]", json.dumps({"theme": "pink", "text_scale_percent": 150})):
        path.write_text(content, encoding="utf-8")
        found = Settings.load_what_is_right(path)
        assert found.theme == "light"
    assert found.text_scale_percent == 150


def test_qt_s_own_words_are_indonesian_once_the_window_is_there(laptop: Laptop) -> None:
    program = laptop.open()
    program.hands.screen(SignInView)

    program.hands.wait(
        lambda: QCoreApplication.translate("QPlatformTheme", "Cancel") == "Batal", "Qt's words"
    )

    assert QCoreApplication.translate("QWidgetTextControl", "&Paste") == "&Tempel"
    assert QCoreApplication.translate("QFileDialog", "Save As") == "Simpan sebagai"
