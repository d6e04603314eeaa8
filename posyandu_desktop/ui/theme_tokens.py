"""Every colour and every size of the app, by the role it plays. No Qt in here."""

from dataclasses import dataclass, fields
from enum import StrEnum


class Tone(StrEnum):
    """How grave something is. Shown as colour, word and icon together, never colour alone."""

    GOOD = "good"
    WATCH = "watch"
    ACT = "act"
    INFO = "info"
    NEUTRAL = "neutral"


TONE_ICONS = {
    Tone.GOOD: "check",
    Tone.WATCH: "exclamation",
    Tone.ACT: "warning",
    Tone.INFO: "info",
    Tone.NEUTRAL: "dot",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Colours as `#RRGGBB`, named by role; a `_soft` colour is the ground of its ink."""

    page: str
    card: str
    card_border: str
    row: str
    hover: str
    ink: str
    muted_ink: str
    field: str
    field_border: str
    rule: str
    primary: str
    primary_hover: str
    primary_soft: str
    on_primary: str
    focus: str
    chosen: str
    on_chosen: str
    good: str
    good_soft: str
    watch: str
    watch_soft: str
    act: str
    act_soft: str
    info: str
    info_soft: str
    neutral_soft: str
    langkah: tuple[str, str, str, str, str]
    on_langkah: str
    chart_good: str
    chart_watch: str
    chart_act: str
    chart_grid: str
    chart_child: str
    chart_now: str
    paper_ink: str = "#000000"
    """Words on printed sheets, whatever the look of the screen."""
    edged: bool = False
    """Whether soft grounds have an edge in their ink, for those who see no pale colours."""

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, str):
                object.__setattr__(self, field.name, _told_apart(value, field.name))
        bands = tuple(_told_apart(one, f"langkah.{at}") for at, one in enumerate(self.langkah))
        object.__setattr__(self, "langkah", bands)

    def ink_of(self, tone: Tone) -> str:
        """Return the text and icon colour of a tone."""
        return self.muted_ink if tone is Tone.NEUTRAL else self.of_role(tone.value)

    def ground_of(self, tone: Tone) -> str:
        """Return the background colour of a tone."""
        return self.of_role(f"{tone.value}_soft")

    def of_role(self, role: str) -> str:
        """Return the colour of a role, as `role_of` names it."""
        name, _, place = role.partition(".")
        found: str | tuple[str, ...] = getattr(self, name)
        return found if isinstance(found, str) else found[int(place)]


_ROLES: dict[int, str] = {}


def role_of(colour: str) -> str:
    """Return the role of a colour that was read from tokens, "" for any other text.

    Two roles may share a value in one look and not in the other, so each token is a string of its
    own and is known by which one it is. (A subclass of `str` would do as well, were it not that Qt
    for Python refuses it where a colour is wanted.)
    """
    return _ROLES.get(id(colour), "")


def _told_apart(value: str, role: str) -> str:
    alone = "".join(list(value))
    _ROLES[id(alone)] = role
    return alone


LIGHT = Tokens(
    page="#F6F4EE",
    card="#FFFFFF",
    card_border="#D9D6CC",
    row="#FAF9F5",
    hover="#F0EEE6",
    ink="#17211E",
    muted_ink="#434F4A",
    field="#FFFFFF",
    field_border="#8B958F",
    rule="#E4E1D8",
    primary="#0B5D50",
    primary_hover="#094A40",
    primary_soft="#0A463D",
    on_primary="#FFFFFF",
    focus="#0A4A82",
    chosen="#17211E",
    on_chosen="#FFFFFF",
    good="#0B5540",
    good_soft="#E4F3E8",
    watch="#6F4400",
    watch_soft="#FFF1D0",
    act="#951212",
    act_soft="#FCE6E4",
    info="#0A4A82",
    info_soft="#E5F0FA",
    neutral_soft="#EFEDE6",
    langkah=("#FCE2D2", "#FFE79B", "#FFFFCC", "#D7E1F3", "#DEDCFB"),
    on_langkah="#17211E",
    chart_good="#CDE9D0",
    chart_watch="#FBE8B4",
    chart_act="#F8DAD3",
    chart_grid="#E4E1D8",
    chart_child="#17211E",
    chart_now="#0A4A82",
)

HIGH_CONTRAST = Tokens(
    page="#FFFFFF",
    card="#FFFFFF",
    card_border="#000000",
    row="#FFFFFF",
    hover="#E6E6E6",
    ink="#000000",
    muted_ink="#1C1C1C",
    field="#FFFFFF",
    field_border="#000000",
    rule="#000000",
    primary="#003B32",
    primary_hover="#000000",
    primary_soft="#00261F",
    on_primary="#FFFFFF",
    focus="#0033CC",
    chosen="#000000",
    on_chosen="#FFFFFF",
    good="#00402E",
    good_soft="#FFFFFF",
    watch="#4F3000",
    watch_soft="#FFF7C2",
    act="#7A0000",
    act_soft="#FFECEA",
    info="#002B80",
    info_soft="#DCE8FF",
    neutral_soft="#E4E4E4",
    langkah=("#FCE2D2", "#FFE79B", "#FFFFCC", "#D7E1F3", "#DEDCFB"),
    on_langkah="#000000",
    chart_good="#BFE5C4",
    chart_watch="#FFE08A",
    chart_act="#F5C2B8",
    chart_grid="#9A9A9A",
    chart_child="#000000",
    chart_now="#0033CC",
    edged=True,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeStep:
    """One step of the type scale: size in points at 96 dots per inch, and weight."""

    points: float
    bold: bool = False


TYPE_SCALE = {
    "caption": TypeStep(points=10.5),
    "caption_bold": TypeStep(points=10.5, bold=True),
    "body": TypeStep(points=11.5),
    "body_bold": TypeStep(points=11.5, bold=True),
    "name": TypeStep(points=12.5, bold=True),
    "help": TypeStep(points=14),
    "heading": TypeStep(points=12, bold=True),
    "label": TypeStep(points=12.5, bold=True),
    "button": TypeStep(points=12, bold=True),
    "main_button": TypeStep(points=14, bold=True),
    "value": TypeStep(points=15, bold=True),
    "title": TypeStep(points=19, bold=True),
    "figure": TypeStep(points=24, bold=True),
    "letter": TypeStep(points=30, bold=True),
    "huge": TypeStep(points=44, bold=True),
}

FONT_FAMILY = "Atkinson Hyperlegible"


def pixels(points: float, scale_percent: int) -> int:
    """Return a type size in pixels, the same on every machine whatever its screen claims."""
    return round(points * 96 / 72 * scale_percent / 100)


def at_another_scale(length: int, before: int, now: int) -> int:
    """Return a length of a scale as it is at another one, both in percent.

    The scale never shrinks below 100 %, so each length at 100 % gives a length of its own and can
    be found again: going to and fro loses no pixel.
    """
    nearest = round(length * 100 / before)
    at_100 = next(
        (
            near
            for near in (nearest, nearest - 1, nearest + 1)
            if round(near * before / 100) == length
        ),
        nearest,
    )
    return max(1, round(at_100 * now / 100)) if length > 0 else length


def points_of(size: int, scale_percent: int) -> float:
    """Return the step of the type scale that has `size` pixels at a scale, or the nearest one."""
    steps = {step.points for step in TYPE_SCALE.values()}
    return min(steps, key=lambda points: abs(pixels(points, scale_percent) - size))
