"""What became of a referral, as the posyandu or the Puskesmas wrote it into the ServiceRequest."""

from datetime import UTC
from typing import Any, Final

from posyandu_desktop.domain.visit import ReferralState
from posyandu_desktop.sync.pull.elements import Text, day_of
from posyandu_desktop.sync.pull.received import Received

_ARRIVED: Final = "Sudah datang"
_ANSWER: Final = "Jawaban: "
_CLOSED_UNANSWERED: Final = "Ditutup tanpa jawaban: "
_CLOSED: Final = "Ditutup"


def referral_said(got: Received) -> dict[str, Any] | None:
    """Return the referral in plain values, or None when it is none of a posyandu's."""
    own = got.code.own("referral")
    if own is None:
        return None
    days = {"arrived_on": "", "answered_on": "", "closed_on": ""}
    answer, others = _known_notes(got.note, days)
    if got.status == "completed" and not days["answered_on"] and not days["closed_on"]:
        # The Puskesmas writes in its own way: what stands last is its answer.
        answer, others = _own_words(others)
        days["answered_on"] = got.updated_at.astimezone(UTC).date().isoformat()
    return {
        "target": own.code,
        "reasons": [one.code for each in got.reasonCode if (one := each.own("finding"))],
        "note": "; ".join(note.text for note in others if note.text) or None,
        "state": _state(got.status, days).value,
        "answer": answer or None,
        **{name: day_of(day) for name, day in days.items()},
    }


def _known_notes(notes: list[Text], days: dict[str, str]) -> tuple[str, list[Text]]:
    """Fill the days our own notes tell; return the answer, and every other note."""
    answer, others = "", []
    for note in notes:
        if note.text == _ARRIVED and note.time:
            days["arrived_on"] = note.time[:10]
        elif note.text.startswith(_ANSWER):
            answer, days["answered_on"] = note.text.removeprefix(_ANSWER), note.time[:10]
        elif note.text.startswith(_CLOSED_UNANSWERED):
            answer, days["closed_on"] = note.text.removeprefix(_CLOSED_UNANSWERED), note.time[:10]
        elif note.text == _CLOSED and note.time:
            days["closed_on"] = note.time[:10]
        else:
            others.append(note)
    return answer, others


def _own_words(notes: list[Text]) -> tuple[str, list[Text]]:
    """Return the Puskesmas' answer, and what the posyandu had written along."""
    dated = [note for note in notes if note.time]
    said = dated or notes[1:]
    return "; ".join(note.text for note in said), [note for note in notes if note not in said]


def _state(status: str, days: dict[str, str]) -> ReferralState:
    if status == "completed":
        return ReferralState.CLOSED if days["closed_on"] else ReferralState.ANSWERED
    if status == "revoked":
        return ReferralState.CLOSED
    return ReferralState.ARRIVED if days["arrived_on"] else ReferralState.MADE
