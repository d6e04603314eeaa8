"""A midwife signs the visit in front of her, without Qt."""

from typing import TYPE_CHECKING

from posyandu_desktop.domain.permission import Act, may
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.ui.texts.signing import NOT_YOURS_TO_SIGN, NOTHING_TO_SIGN, SIGNED
from posyandu_desktop.ui.theme_tokens import Tone

if TYPE_CHECKING:
    from posyandu_desktop.ui.visit.presenter import VisitEntry


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
