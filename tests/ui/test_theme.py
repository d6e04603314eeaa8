import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from posyandu_desktop.settings import resources
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import (
    FONT_FAMILY,
    HIGH_CONTRAST,
    LIGHT,
    TONE_ICONS,
    Tokens,
    Tone,
)
from posyandu_desktop.ui.widgets.fields import LineInput

UI = Path(theme.__file__).parent


@pytest.fixture(autouse=True)
def the_usual_look_again(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply_theme(qapp)


def contrast(one: str, other: str) -> float:
    """WCAG 2's contrast ratio of two colours."""
    lights = sorted(luminance(colour) + 0.05 for colour in (one, other))
    return lights[1] / lights[0]


def luminance(colour: str) -> float:
    channels = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("tokens", [LIGHT, HIGH_CONTRAST])
@pytest.mark.parametrize("tone", list(Tone))
def test_words_stand_out_from_their_ground(tokens: Tokens, tone: Tone) -> None:
    assert contrast(tokens.ink_of(tone), tokens.ground_of(tone)) >= 6
    assert contrast(tokens.ink_of(tone), tokens.card) >= 7


@pytest.mark.parametrize("tokens", [LIGHT, HIGH_CONTRAST])
def test_every_text_can_be_read(tokens: Tokens) -> None:
    pairs = [
        (tokens.ink, tokens.page),
        (tokens.muted_ink, tokens.card),
        (tokens.on_primary, tokens.primary),
        (tokens.on_chosen, tokens.chosen),
        *((tokens.on_langkah, band) for band in tokens.langkah),
    ]
    assert min(contrast(*pair) for pair in pairs) >= 7
    assert contrast(tokens.on_primary, tokens.primary_soft) >= 4.5
    assert contrast(tokens.focus, tokens.card) >= 7
    assert contrast(tokens.field_border, tokens.card) >= 3


def test_colours_are_written_in_one_file_only() -> None:
    written = {
        path.name
        for path in UI.rglob("*.py")
        if re.search(r"[\"'\s]#[0-9A-Fa-f]{3,8}\b", path.read_text(encoding="utf-8"))
    }
    assert written == {"theme_tokens.py"}


def test_icons_take_their_colour_from_the_tokens() -> None:
    for path in (resources() / "icons").glob("*.svg"):
        drawing = path.read_text(encoding="utf-8")
        assert "currentColor" in drawing, path.name
        assert "#" not in drawing, path.name


@pytest.mark.parametrize("name", [*sorted(set(TONE_ICONS.values())), "search", "syringe", "lock"])
def test_an_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    picture = theme.icon_pixmap(name, LIGHT.act, 48).toImage()
    colours = {
        picture.pixelColor(x, y).name().upper()
        for x in range(48)
        for y in range(48)
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert colours == {LIGHT.act}
    assert qapp is not None


def test_an_icon_is_drawn_once(qapp: QApplication) -> None:
    assert qapp is not None
    first = theme.icon_pixmap("check", LIGHT.good, 20)
    assert theme.icon_pixmap("check", LIGHT.good, 20) is first
    assert not theme.icon("check", LIGHT.good).isNull()


def test_the_bundled_type_is_used_on_every_machine(qapp: QApplication) -> None:
    theme.apply_theme(qapp)
    for role in ("body", "title"):
        assert QFontInfo(theme.current().font(role)).family() == FONT_FAMILY

    assert qapp.style().name() == "fusion"


def test_no_style_sheet_hangs_over_all_widgets(qapp: QApplication) -> None:
    theme.apply_theme(qapp)
    assert qapp.styleSheet() == ""


def test_everything_grows_with_the_scale(qapp: QApplication) -> None:
    usual = theme.apply_theme(qapp)
    double = theme.apply_theme(qapp, 200)
    assert double.font("value").pixelSize() == 2 * usual.font("value").pixelSize()
    assert (usual.px(40), double.px(40), theme.px(40)) == (40, 80, 80)
    line = LineInput()
    line.ensurePolished()
    assert line.sizeHint().height() >= 80


def test_high_contrast_is_another_look_with_the_same_roles(qapp: QApplication) -> None:
    theme.apply_theme(qapp, theme="high_contrast")
    assert theme.tokens() is HIGH_CONTRAST
    line = LineInput()
    assert HIGH_CONTRAST.focus in line.styleSheet()
    assert LIGHT.focus not in line.styleSheet()
