"""What the settings are and which ones there are to choose, without Qt.

Each choice holds and is kept at once: people see what they chose, and there is nothing to save.
"""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace

from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.settings import Settings
from posyandu_desktop.ui.presenting import Presenter, View
from posyandu_desktop.ui.theme_tokens import Tone

TEXT_SCALES = (100, 125, 150, 175, 200)

_LABELS = {
    "text_scale_percent": "Ukuran huruf",
    "theme": "Warna",
    "language": "Bahasa",
    "lock_after_minutes": "Kunci sendiri",
    "upload_every_minutes": "Kirim sendiri",
}
_THEMES = {"light": "Biasa", "high_contrast": "Kontras tinggi"}
_LANGUAGES = {"id": "Bahasa Indonesia", "en": "English"}
_LOCK_MINUTES = (2, 5, 10, 15, 30)
_UPLOAD_MINUTES = (5, 15, 30, 60)
_KEPT = "Tersimpan. Berlaku mulai sekarang."


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One setting: its name in `Settings`, its label, its values with their words."""

    name: str
    label: str
    options: tuple[tuple[object, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the screen shows; `chosen` has a value for the name of each row."""

    rows: tuple[Row, ...]
    chosen: dict[str, object]
    message: str = ""
    message_tone: Tone = Tone.GOOD


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the screen needs from the world around it.

    Attributes:
        settings: Those in force; the letters can change by key while the screen is shown.
        choose: Lets settings hold from now on and keeps them; raises `PosyanduError` when the
            disk did not take them, though they hold all the same.
        leave: Goes back to where the person was.
    """

    settings: Callable[[], Settings]
    choose: Callable[[Settings], None]
    leave: Callable[[], None]


class LookSettings(Presenter[State, View[State]]):
    """The settings of this computer."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._state = State(rows=rows(desk.settings()), chosen=_values(desk.settings()))

    def chosen(self, name: str, value: object) -> None:
        """Let another value of one setting hold."""
        wanted: dict[str, object] = {name: value}
        message, tone = tr(_KEPT), Tone.GOOD
        try:
            self._desk.choose(replace(self._desk.settings(), **wanted))  # type: ignore[arg-type]
        except PosyanduError as error:
            message, tone = error.sentence, Tone.ACT
        self._show(
            replace(
                self._state,
                chosen=_values(self._desk.settings()),
                message=message,
                message_tone=tone,
            )
        )

    def renew(self) -> None:
        """Show the settings as they are now."""
        self._show(replace(self._state, chosen=_values(self._desk.settings())))

    def leave(self) -> None:
        """Go back."""
        self._desk.leave()


def rows(settings: Settings) -> tuple[Row, ...]:
    """Return what can be chosen, with the value in force among it even where it is unusual."""
    in_force = _values(settings)
    return tuple(
        Row(name=name, label=tr(label), options=_options(name, in_force[name]))
        for name, label in _LABELS.items()
        if name in in_force
    )


def next_scale(percent: int, step: int) -> int:
    """Return the next larger (`step` 1) or smaller (-1) size of letters; the ends stay."""
    others = [one for one in TEXT_SCALES if (one - percent) * step > 0]
    return percent if not others else min(others) if step > 0 else max(others)


def _options(name: str, in_force: object) -> tuple[tuple[object, str], ...]:
    if name == "theme":
        return tuple((value, tr(word)) for value, word in _THEMES.items())
    if name == "language":
        # Each in its own language: who cannot read the one in force finds the other.
        return tuple(_LANGUAGES.items())
    if name == "text_scale_percent":
        return tuple((one, f"{one} %") for one in _with(TEXT_SCALES, in_force))
    usual = _LOCK_MINUTES if name == "lock_after_minutes" else _UPLOAD_MINUTES
    return tuple((one, tr("{n} menit").format(n=one)) for one in _with(usual, in_force))


def _with(usual: tuple[int, ...], in_force: object) -> list[int]:
    return sorted({*usual, *([in_force] if isinstance(in_force, int) else [])})


def _values(settings: Settings) -> dict[str, object]:
    return {
        field.name: getattr(settings, field.name)
        for field in fields(settings)
        if field.name in _LABELS
    }
