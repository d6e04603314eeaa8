"""What cannot wait is said at once, while somebody is still typing. No Qt in here."""

from dataclasses import replace

from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.state import State


def freshly_urgent(before: State, now: State) -> State:
    """Return the screen with a message for an urgent step that was not advised before."""
    known = {line.advice.sentence for line in before.advice if line.is_urgent}
    urgent = [line for line in now.advice if line.is_urgent]
    fresh = next((line for line in urgent if line.advice.sentence not in known), None)
    if fresh is None:
        return now
    words = f"{fresh.advice.title}. {fresh.advice.sentence}"
    return replace(now, message=words, message_tone=Tone.ACT)
