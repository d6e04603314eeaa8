"""What is typed is put on disk before anybody saves it. No Qt in here."""

from abc import ABC, abstractmethod
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.ui.presenting import View
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.times import show_clock
from posyandu_desktop.ui.visit.answer_entry import AnswerEntry
from posyandu_desktop.ui.visit.correcting import DISCARD_KEY
from posyandu_desktop.ui.visit.reading import read
from posyandu_desktop.ui.visit.reopened import opened_again

ViewT = TypeVar("ViewT", bound="View[Any]")


class DraftEntry(AnswerEntry[ViewT], ABC):
    """The answers of one visit being typed in, and the draft of it."""

    _closed = False
    _on_its_way: "Future[bool] | None" = None

    def keep_draft(self) -> None:
        """Put what is typed on disk, and wait for it."""
        if self._state.saved or self._closed:
            return
        self._on_its_way = None
        try:
            draft = self._draft_now()
            if draft is None:
                self._desk.recorder.forget_draft(self._case.person)
            else:
                self._desk.recorder.keep_draft(draft)
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
        else:
            self._say_kept(draft)

    def keep_draft_soon(self) -> None:
        """Have what is typed put on disk while typing goes on; the line says so once it is there.

        Until then the line before stands, which names the draft that is on disk.
        """
        if self._desk.bring_home is None:
            self.keep_draft()
            return
        if self._state.saved or self._closed:
            return
        try:
            draft = self._draft_now()
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
        else:
            self._on_its_way = self._desk.recorder.keep_soon(self._case.person, draft)
            self._desk.bring_home(self._on_its_way, partial(self._heard_of_draft, draft))

    @property
    def has_unkept(self) -> bool:
        """Whether the last draft is still on its way to the disk, or did not get there."""
        return self._on_its_way is not None

    def _heard_of_draft(self, draft: Draft | None, going: "Future[bool]") -> None:
        # What is known since then is newer: a later draft, the visit itself, or another screen.
        if going is not self._on_its_way or self._state.saved or self._closed:
            return
        try:
            going.result()
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
        else:
            self._on_its_way = None
            self._say_kept(draft)

    def _draft_now(self) -> Draft | None:
        if self.has_nothing_new():
            return None
        return self._state.typed.draft(self._desk.now(), on_screen=True)

    def _say_kept(self, draft: Draft | None) -> None:
        if draft is None:
            self._show(replace(self._state, draft_line=self._line_without_draft()))
            return
        words = tr("Draf tersimpan {at}")
        if self.is_on_disk:
            words = tr("Perubahan belum disimpan (draf {at}). {key}: buang perubahan.")
        line = words.format(at=show_clock(draft.saved_at), key=DISCARD_KEY)
        self._show(replace(self._state, draft_line=line))

    def has_nothing_new(self) -> bool:
        """Whether nothing was typed, or a saved visit only looked at: a draft would hide it."""
        typed = self._state.typed
        visit, unread = read(typed, self._case.cards, self._case.fields)
        return typed.is_untouched() or (not unread and self._desk.recorder.is_saved(visit))

    def _line_without_draft(self) -> str:
        visit_id = self._state.typed.visit_id
        return opened_again(self._desk.recorder, visit_id) if self.is_on_disk else ""

    @property
    @abstractmethod
    def is_on_disk(self) -> bool:
        """Whether it was saved before, as it stands here or otherwise."""

    @abstractmethod
    def _say(self, message: str, tone: Tone) -> None: ...
