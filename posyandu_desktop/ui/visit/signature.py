"""A midwife's signature: whether the visit in front of her has it, and her key for it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.permission import Act, may
from posyandu_desktop.domain.signing import awaits_bidan, needs_signature
from posyandu_desktop.domain.visit import Immunization, Visit
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.ui.texts.signing import NOT_YOURS_TO_SIGN, NOTHING_TO_SIGN, SIGNED
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.state import DoseLine, State
from posyandu_desktop.ui.widgets.rows import Badge

if TYPE_CHECKING:
    from posyandu_desktop.ui.visit.presenter import VisitEntry

_WAITS = "Menunggu bidan"
_SIGN = "Ctrl+D tanda tangan"
_SIGNED_BY = "Diperiksa {name}"
_DOSE_WAITS = "{dose} · menunggu tanda tangan bidan"
REFERRAL_WAITS = "Menunggu tanda tangan bidan. Tetap dikirim."


def signature(
    saved: Visit | None, operator: Operator, operators: Sequence[Operator]
) -> Badge | None:
    """Return how a saved visit stands; nothing for one that is not saved, or is older than that."""
    if saved is None:
        return None
    if saved.verified_by is not None:
        names = (one.name for one in operators if one.id == saved.verified_by)
        return Badge(tone=Tone.GOOD, word=tr(_SIGNED_BY).format(name=next(names, tr("bidan"))))
    if not awaits_bidan(saved):
        return None
    word = tr(_SIGN) if may(operator, Act.VERIFY) else tr(_WAITS)
    return Badge(tone=Tone.WATCH, word=word, icon="pencil")


def dose_lines(
    lines: Sequence[DoseLine], doses: Sequence[Immunization], operator: Operator
) -> tuple[DoseLine, ...]:
    """Return the doses of a visit with what waits for a midwife; hers are signed by saving."""
    if may(operator, Act.VERIFY):
        return tuple(lines)
    return tuple(
        replace(line, text=tr(_DOSE_WAITS).format(dose=line.text))
        if needs_signature(dose) and dose.signed_by is None
        else line
        for line, dose in zip(lines, doses, strict=True)
    )


def referral_hint(state: State) -> str:
    """Return what stands below the referral while a kader makes one."""
    waits = state.typed.referral_target is not None and not state.may_sign
    return tr(REFERRAL_WAITS) if waits else ""


def sign(entry: "VisitEntry") -> None:
    """Sign the visit: as it lies on disk, or else as it stands here, which saves it."""
    desk, typed = entry.desk, entry.state.typed
    if not may(desk.operator, Act.VERIFY):
        entry.say(tr(NOT_YOURS_TO_SIGN), Tone.INFO)
    elif not entry.has_nothing_new():
        entry.save()
    elif typed.is_untouched():
        entry.say(tr(NOTHING_TO_SIGN), Tone.INFO)
    else:
        try:
            desk.recorder.verify(typed.visit_id)
        except PosyanduError as error:
            entry.say(error.sentence, Tone.ACT)
        else:
            entry.signed()
            entry.say(tr(SIGNED), Tone.GOOD)
