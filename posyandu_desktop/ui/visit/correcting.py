"""Correcting a visit that is on disk: why, asked once at saving, without Qt."""

from collections.abc import Sequence
from typing import Protocol

from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.language import tr
from posyandu_desktop.ui.texts.corrections import OfferedReason, correction_words, offered
from posyandu_desktop.ui.visit.desk import Desk
from posyandu_desktop.ui.visit.reopened import is_taken_back
from posyandu_desktop.ui.visit.state import CorrectionAsked

MOST_NAMED = 3
DISCARD_KEY = "Alt+Z"
REASONS = (Mistake.MISREAD, Mistake.MISTYPED, Mistake.WRONG_PERSON, Mistake.INSTRUMENT)


class VisitPresenter(Protocol):
    """The presenter of the visit around it."""

    def show_correction(self, asked: CorrectionAsked | None) -> None:
        """Ask why, or ask no more."""
        ...

    def save(self) -> None:
        """Save the visit."""
        ...


class CorrectionEntry:
    """Knows why the visit in hand is corrected, once somebody said so."""

    def __init__(self, visit: VisitPresenter, desk: Desk) -> None:
        self._visit_entry = visit
        self._desk = desk
        self._why: Reason | None = None
        self._was_asked = False

    @property
    def why(self) -> Reason | None:
        """The reason that was given."""
        return self._why

    def has_to_ask(self, visit: Visit) -> bool:
        """Ask why, and say so; what was only added needs no reason, what counts again does."""
        codes = self._desk.recorder.corrects(visit)
        counts_again = is_taken_back(self._desk.recorder, visit.id)
        if not codes and not counts_again:
            self._why = None
            return False
        if self._why is not None:
            return False
        saved = self._desk.recorder.saved(visit.id) or visit
        lines = self._named(codes, saved, visit)
        if counts_again:
            lines = (tr("kunjungan yang dibatalkan ini dihitung lagi"), *lines)
        self._visit_entry.show_correction(CorrectionAsked(lines=lines))
        return True

    def unsaved_words(self, visit: Visit) -> str:
        """Say what a draft would change of the visit on disk, each as it was and would be."""
        recorder = self._desk.recorder
        saved = recorder.saved(visit.id) or visit
        told = saved.observations.keys() | self._desk.content.confidential_codes
        added = (code for code in visit.observations if code not in told)
        lines = self._named((*recorder.corrects(visit), *added), saved, visit)
        words = tr("Perubahan belum disimpan: {changes}. Ctrl+S menyimpan; {key} membuangnya.")
        return words.format(changes="; ".join(lines) or tr("lihat isian"), key=DISCARD_KEY)

    def may_discard(self) -> bool:
        """Say whether the change may be thrown away: False once, until something is typed."""
        was_asked, self._was_asked = self._was_asked, not self._was_asked
        return was_asked

    def _named(self, codes: Sequence[str], saved: Visit, visit: Visit) -> tuple[str, ...]:
        named = [correction_words(code, saved, visit, self._desk.content) for code in codes]
        more = len(named) - MOST_NAMED
        if more > 0:
            named = [*named[:MOST_NAMED], tr("dan {count} lagi").format(count=more)]
        return tuple(named)

    def reasons(self) -> tuple[OfferedReason, ...]:
        """Return what can be chosen with one key."""
        return offered(*REASONS)

    def because(self, why: Reason) -> None:
        """Save, for this reason."""
        self._why = why
        self._visit_entry.show_correction(None)
        self._visit_entry.save()

    def forget(self) -> None:
        """Ask again next time: something else was typed since."""
        self._why = None
        self._was_asked = False
