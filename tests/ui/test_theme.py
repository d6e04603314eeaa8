import math
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from posyandu_desktop.settings import resources
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme import Theme
from posyandu_desktop.ui.theme_style import FOCUS_WIDTH
from posyandu_desktop.ui.theme_tokens import (
    FONT_FAMILY,
    HIGH_CONTRAST,
    LIGHT,
    TONE_ICONS,
    TYPE_SCALE,
    Tokens,
    Tone,
    at_another_scale,
    role_of,
)
from posyandu_desktop.ui.widgets.fields import LineInput
from posyandu_desktop.ui.widgets.painting import line_height, text_width

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
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(colour: str) -> tuple[float, ...]:
    """Return red, green and blue as amounts of light, 0 to 1."""
    channels = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    return tuple(c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)


def pairs(tokens: Tokens) -> dict[str, tuple[str, str]]:
    """Return every ink with every ground it is written on."""
    grounds = ("page", "card", "row", "hover", "field")
    found = {
        f"{ink} on {ground}": (getattr(tokens, ink), getattr(tokens, ground))
        for ink in ("ink", "muted_ink")
        for ground in grounds
    }
    for tone in Tone:
        ink = tokens.ink_of(tone)
        found |= {f"{tone} on {at}": (ink, getattr(tokens, at)) for at in ("card", "row", "page")}
        found[f"{tone} on its ground"] = (ink, tokens.ground_of(tone))
    found |= {f"langkah {band}": (tokens.on_langkah, band) for band in tokens.langkah}
    for ground in ("primary", "primary_hover", "primary_soft", "focus"):
        found[f"on_primary on {ground}"] = (tokens.on_primary, getattr(tokens, ground))
    found["on_chosen on chosen"] = (tokens.on_chosen, tokens.chosen)
    found["primary on card"] = (tokens.primary, tokens.card)
    found["info on info_soft"] = (tokens.info, tokens.info_soft)
    found["paper"] = (tokens.paper_ink, "#FFFFFF")
    return found


@pytest.mark.parametrize("tokens", [LIGHT, HIGH_CONTRAST], ids=["light", "high contrast"])
def test_every_word_stands_out_seven_to_one(tokens: Tokens) -> None:
    faint = {
        name: round(contrast(*pair), 2)
        for name, pair in pairs(tokens).items()
        if contrast(*pair) < 7
    }
    assert faint == {}


@pytest.mark.parametrize("tokens", [LIGHT, HIGH_CONTRAST], ids=["light", "high contrast"])
def test_edges_and_the_ring_are_seen(tokens: Tokens) -> None:
    for ground in (tokens.page, tokens.card, tokens.field, tokens.hover):
        assert contrast(tokens.focus, ground) >= 7
    assert contrast(tokens.field_border, tokens.card) >= 3
    assert contrast(tokens.on_primary, tokens.primary) >= 7  # the gap of the ring on dark grounds


# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear red, green and blue.
BLINDNESS = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}


def seen_by(colour: str, eyes: str) -> tuple[float, float, float]:
    """Return a colour as eyes of a kind see it, in CIE L*a*b*."""
    red, green, blue = (
        sum(part * channel for part, channel in zip(row, linear(colour), strict=True))
        for row in BLINDNESS[eyes]
    )
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    fx, fy, fz = (
        t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116
        for t in (max(one, 0.0) for one in (x, y, z))
    )
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@pytest.mark.parametrize("tokens", [LIGHT, HIGH_CONTRAST], ids=["light", "high contrast"])
@pytest.mark.parametrize("eyes", BLINDNESS)
def test_eyes_that_see_no_red_or_green_still_tell_act_from_good(tokens: Tokens, eyes: str) -> None:
    good, watch, act, info = Tone.GOOD, Tone.WATCH, Tone.ACT, Tone.INFO
    for one, other in ((act, good), (act, info), (watch, info), (good, watch), (good, info)):
        inks = (seen_by(tokens.ink_of(tone), eyes) for tone in (one, other))
        assert distance(*inks) >= 10, f"{one} and {other}"


def test_a_status_is_told_by_its_icon_where_its_colour_is_not_seen() -> None:
    assert len(set(TONE_ICONS.values())) == len(Tone)


def distance(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """Return how far two colours are apart; 2 is just seen side by side."""
    return math.dist(one, other)


def test_a_colour_of_the_tokens_is_known_by_its_role_not_by_its_value() -> None:
    assert HIGH_CONTRAST.page == HIGH_CONTRAST.card
    assert (role_of(HIGH_CONTRAST.page), role_of(HIGH_CONTRAST.card)) == ("page", "card")
    assert role_of(LIGHT.langkah[2]) == "langkah.2"
    assert HIGH_CONTRAST.of_role("langkah.2") == HIGH_CONTRAST.langkah[2]
    assert role_of("12 menunggu") == ""


@given(length=st.integers(0, 500), scales=st.tuples(*[st.integers(100, 200)] * 3))
def test_a_length_goes_through_any_scales_and_comes_back(
    length: int, scales: tuple[int, int, int]
) -> None:
    there = Theme(scale_percent=scales[0]).px(length) if length else 0
    now = there
    for before, after in pairwise((*scales, scales[0])):
        now = at_another_scale(now, before, after)
    assert now == there


def test_the_ring_that_says_where_the_keyboard_is_is_three_pixels_wide(
    qapp: QApplication,
) -> None:
    assert (FOCUS_WIDTH, theme.apply_theme(qapp).px(FOCUS_WIDTH)) == (3, 3)
    assert theme.apply_theme(qapp, 200).px(FOCUS_WIDTH) == 6


def test_what_is_typed_is_at_least_14_points_at_100_percent() -> None:
    assert TYPE_SCALE["value"].points >= 14
    assert TYPE_SCALE["main_button"].points >= 14
    assert TYPE_SCALE["help"].points >= 14


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


@pytest.mark.parametrize("tokens", [LIGHT, HIGH_CONTRAST])
def test_the_row_in_hand_and_what_cannot_be_used_are_seen(tokens: Tokens) -> None:
    assert tokens.info_soft not in {tokens.card, tokens.row}
    assert tokens.neutral_soft not in {tokens.card, tokens.field}


def test_words_are_measured_anew_in_another_size(qapp: QApplication) -> None:
    theme.apply_theme(qapp)
    usual = text_width("Kirim sekarang", "body"), line_height("body")
    assert (text_width("Kirim sekarang", "body"), line_height("body")) == usual
    theme.apply_theme(qapp, 200)
    large = text_width("Kirim sekarang", "body"), line_height("body")
    theme.apply_theme(qapp)

    assert large[0] > 1.8 * usual[0]
    assert large[1] > 1.8 * usual[1]
    assert text_width("", "body") == 0
    assert (text_width("Kirim sekarang", "body"), line_height("body")) == usual


def test_what_was_measured_is_forgotten_before_it_is_too_much() -> None:
    for number in range(theme.MOST_MEASURED + 10):
        text_width(str(number), "body")
    assert len(theme.measured()) < theme.MOST_MEASURED
