"""What a visit means in one badge, for where there is no room for the right column. No Qt here."""

from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.state import State
from posyandu_desktop.ui.widgets.rows import Badge

_GRAVEST_FIRST = (Tone.ACT, Tone.WATCH, Tone.INFO, Tone.GOOD, Tone.NEUTRAL)
_CANNOT_WAIT = (Tone.ACT, Tone.WATCH)


def in_brief(state: State) -> Badge | None:
    """Return the gravest of what the right column says, None while it says nothing.

    Where to go comes before what was found, and that before what else is to be done today.
    """
    lines = [line for line in state.advice if not line.waits]
    said = [Badge(tone=one.advice.tone, word=one.advice.title) for one in lines if one.refers]
    said += [line.chip for line in state.classes]
    if state.verdict is not None:
        said.append(Badge(tone=state.verdict.tone, word=state.verdict.title))
    said += [
        Badge(tone=one.advice.tone, word=_beginning(one.advice.sentence))
        for one in lines
        if one.advice.tone in _CANNOT_WAIT
    ]
    return min(said, key=lambda one: _GRAVEST_FIRST.index(one.tone), default=None)


def _beginning(sentences: str) -> str:
    """Return the first of some sentences: one line has no room for more."""
    first, _, rest = sentences.partition(". ")
    return f"{first}." if rest else sentences
