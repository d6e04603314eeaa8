"""The six figures of the day, and which names each of them opens. No Qt in here."""

from collections.abc import Callable

from posyandu_desktop.language import tr
from posyandu_desktop.services.day import Day, Served
from posyandu_desktop.ui.day.state import Figure
from posyandu_desktop.ui.theme_tokens import Tone

NAMES_BEHIND: dict[str, tuple[str, Callable[[Served], bool]]] = {
    "all": ("Sudah selesai", lambda _: True),
    "weighed": ("Balita ditimbang", lambda one: one.is_under_five() and one.is_weighed()),
    "gained": ("Naik (N)", lambda one: one.has_gained()),
    "refer": ("Perlu dirujuk", lambda one: one.needs_referral()),
}


def figures(day: Day, refused: int) -> tuple[Figure, ...]:
    """Return the figures as the day stands."""
    weighed, gained, refer = len(day.weighed()), len(day.gained()), len(day.to_refer())
    share_weighed = tr("balita ditimbang · D/S {share}")
    share_gained = tr("naik (N) · N/D {share}")
    return (
        Figure(str(day.came), tr("datang hari ini"), Tone.NEUTRAL, "all"),
        Figure(str(day.awaited_count), tr("belum datang"), Tone.NEUTRAL, "awaited"),
        Figure(
            str(weighed),
            share_weighed.format(share=_percent(weighed, day.under_five)),
            Tone.NEUTRAL,
            "weighed",
        ),
        Figure(
            str(gained),
            share_gained.format(share=_percent(gained, weighed)),
            Tone.GOOD if gained else Tone.NEUTRAL,
            "gained",
        ),
        Figure(str(refer), tr("perlu dirujuk"), Tone.ACT if refer else Tone.NEUTRAL, "refer"),
        Figure(
            str(refused),
            tr("kiriman perlu diperbaiki"),
            Tone.WATCH if refused else Tone.NEUTRAL,
            "deliveries",
        ),
    )


def _percent(part: int, whole: int) -> str:
    return f"{round(100 * part / whole)} %" if whole else "–"
