"""A second look at what does not fit: which numbers were read first, and why one stays. No Qt."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from posyandu_desktop.domain.blood_pressure import READINGS
from posyandu_desktop.domain.finding import Doubt, Problem
from posyandu_desktop.domain.second_look import FirstReading, Overruled, OverruleReason
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.language import tr
from posyandu_desktop.services.recording import doubt_key
from posyandu_desktop.ui.numbers import parse_number
from posyandu_desktop.ui.texts.problems import doubts_in_words, problem_text
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.state import FieldNote, State
from posyandu_desktop.ui.visit.typed import TypedVisit

_UPPER = {lower: upper for upper, lower in READINGS}


def noted(state: State, codes: Collection[str]) -> TypedVisit:
    """Return what is typed, remembering the doubted numbers of fields somebody is done with.

    A slip that is mended before the field is left was never a reading.
    """
    typed = state.typed
    readings = dict.fromkeys(typed.doubted)
    for doubt in state.doubts:
        for field in numbers_of(doubt):
            value = parse_number(typed.texts.get(field, ""))
            if doubt.field in codes and value is not None:
                readings[FirstReading(field, value, doubt.code)] = None
    return replace(typed, doubted=tuple(readings))


def pointed_out(
    state: State, problems: Sequence[Problem], doubts: Sequence[Doubt], referral: str
) -> State:
    """Return the screen that says what is wrong, or asks why a doubt should not stand.

    `referral` is a referral that is advised and was not spoken of yet, "" for none.
    """
    stands = state.only_stands
    if problems:
        message, tone, first = problem_text(problems[0], stands=stands), Tone.ACT, problems[0].field
    else:
        message, tone = doubts_in_words(doubts, stands=stands), Tone.WATCH
        first = doubts[0].field
    if referral:
        message = tr("{message} Disarankan juga: {referral}.").format(
            message=message, referral=referral
        )
    return replace(
        state, asks_reason=not problems, message=message, message_tone=tone, jump_to=first
    )


def field_notes(
    noted: Sequence[Problem | Doubt], left: Collection[str], *, stands: bool
) -> dict[str, FieldNote]:
    """Return what stands below each field somebody is done with; a problem blocks the saving."""
    return {
        note.field: FieldNote(problem_text(note, stands=stands), blocks=isinstance(note, Problem))
        for note in noted
        if note.field in left
    }


def overruled(state: State, reason: OverruleReason) -> State:
    """Return the screen with every doubt that stands overruled for one reason."""
    sure = (Overruled(doubt_key(doubt), reason) for doubt in state.doubts)
    typed = replace(state.typed, overruled=(*state.typed.overruled, *sure))
    return replace(state, typed=typed, asks_reason=False, message="")


def certain(visit: Visit, doubts: Collection[Doubt]) -> Visit:
    """Return a visit as if the doubted numbers had not been measured."""
    doubted = {code for doubt in doubts for code in numbers_of(doubt)}
    sure = {code: value for code, value in visit.observations.items() if code not in doubted}
    return replace(visit, observations=sure)


def read_before(typed: TypedVisit) -> Iterator[FirstReading]:
    """Yield what stood in fields that are empty now and wait for a second reading."""
    return (first for first in typed.doubted if first.field not in typed.texts)


def numbers_of(doubt: Doubt) -> Iterator[str]:
    """Yield the fields a doubt is about: two pressures too close are both doubted."""
    yield doubt.field
    if doubt.code == "pressure_too_close":
        yield _UPPER[doubt.field]
