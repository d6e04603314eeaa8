"""The pages of the help: each can be read, shows pictures that are there, and is in the guide."""

import importlib.util
import re
from types import ModuleType

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication

from posyandu_desktop.settings import resources
from posyandu_desktop.ui.help.presenter import CONTENTS, Desk, HelpPages, page_of, read_page
from posyandu_desktop.ui.help.view import HelpView
from posyandu_desktop.ui.theme import apply_theme
from tests.ui.conftest import Keyboard

HELP = resources() / "help"


def the_guide() -> ModuleType:
    spec = importlib.util.spec_from_file_location("guide", HELP / "guide.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_guide_on_paper_says_what_the_app_says() -> None:
    guide = the_guide()
    assert guide.TARGET.read_text(encoding="utf-8") == guide.guide(), "make translations"


def test_every_page_is_in_the_contents() -> None:
    assert {path.stem for path in HELP.glob("*.md")} == set(CONTENTS)


@pytest.mark.parametrize("page", CONTENTS)
def test_a_page_has_a_title_and_pictures_with_words(page: str) -> None:
    text = read_page(page)
    assert re.match(r"# [A-Z]", text)
    for words, name in re.findall(r"!\[(.*?)\]\((.*?)\)", text):
        assert words
        assert not QImage(str(HELP / name)).isNull(), name


def test_a_screen_nobody_wrote_about_leads_to_the_day() -> None:
    assert page_of("NobodyWroteAboutThis") == "hari-buka"
    assert page_of("VisitView") == "kunjungan"


def test_the_form_of_a_pregnancy_and_what_differs_have_pages_of_their_own() -> None:
    assert page_of("PregnancyView") == "kehamilan"
    assert page_of("DifferencesView") == "isi-berbeda"


def test_the_arrows_turn_the_page_and_stop_at_both_ends(keyboard: Keyboard) -> None:
    left: list[bool] = []
    pages = HelpPages(Desk(leave=lambda: left.append(True)), "mulai")
    view = HelpView(pages)
    keyboard.open(view)
    view.start()

    keyboard.press(Qt.Key.Key_Left)
    assert pages.state.page == "mulai"
    keyboard.press(Qt.Key.Key_Right)
    assert view.text.accessibleName() == "Masuk"
    assert "Enter" in view.text.toPlainText()
    for _ in CONTENTS:
        keyboard.press(Qt.Key.Key_Right)
    assert pages.state.page == list(CONTENTS)[-1]
    assert not view.after.isEnabled()
    keyboard.press(Qt.Key.Key_Escape)
    assert left == [True]


def test_a_link_leads_to_another_page_and_never_out_of_the_app() -> None:
    pages = HelpPages(Desk(leave=lambda: None), "mulai")
    pages.open("rujukan")
    assert pages.state.title == "Rujukan"
    pages.open("http://luar")
    assert pages.state.title == "Rujukan"


def test_pictures_never_are_wider_than_the_page(keyboard: Keyboard) -> None:
    view = HelpView(HelpPages(Desk(leave=lambda: None), "kunjungan"))
    keyboard.open(view)
    assert view.text.document().size().width() <= view.text.viewport().width()


def test_pictures_grow_with_the_letters_as_far_as_the_page_is_wide(
    keyboard: Keyboard, qapp: QApplication
) -> None:
    name = QUrl("images/hari-buka.png")
    kind = QTextDocument.ResourceType.ImageResource.value
    usual = QImage(str(HELP / "images" / "hari-buka.png")).width()
    apply_theme(qapp, 150)
    view = HelpView(HelpPages(Desk(leave=lambda: None), "hari-buka"))
    keyboard.open(view)
    picture = view.text.loadResource(kind, name)
    apply_theme(qapp)
    assert isinstance(picture, QImage)
    assert picture.width() == min(usual * 3 // 2, view.text.viewport().width() - 72)
