"""Everything about one person, and putting right what was written by mistake; without Qt."""

from dataclasses import replace
from datetime import date
from typing import cast
from uuid import UUID

from posyandu_desktop.domain.correction import Reason
from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.visit import VisitId
from posyandu_desktop.errors import NotAllowed, PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.correcting import Correcting
from posyandu_desktop.services.day import SEARCH_LIMIT
from posyandu_desktop.ui.person_page.parts import Parts, Tab
from posyandu_desktop.ui.person_page.rows import Key, What
from posyandu_desktop.ui.person_page.state import Asks, Desk, State
from posyandu_desktop.ui.person_page.taking_back import (
    NOUNS,
    reasons_for,
    require,
    restore,
    take_back,
)
from posyandu_desktop.ui.presenting import Presenter, View
from posyandu_desktop.ui.texts.people import details_of
from posyandu_desktop.ui.texts.person_page import head_lines
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import PersonRow


class PersonPage(Presenter[State, View[State]]):
    """The page of one person."""

    def __init__(self, desk: Desk, person: Person) -> None:
        self._desk = desk
        self._correcting = Correcting(desk.store, desk.content, desk.now)
        self._parts = Parts(desk.store, desk.content, person, self.today())
        self._undo: Key | None = None
        groups = desk.content.groups(person, self.today(), self._parts.episodes)
        facts, whereabouts = head_lines(person, groups, self.today())
        self._state = self._filled(
            State(name=person.name, facts=facts, whereabouts=whereabouts), Tab.VISITS
        )

    def today(self) -> date:
        """Return the day on this laptop's clock, in local time."""
        return self._desk.now().astimezone().date()

    @property
    def person(self) -> Person:
        """Whose page it is."""
        return self._parts.person

    def say(self, words: str, tone: Tone) -> None:
        """Say how something ended that was begun here."""
        self._say(words, tone)

    def open_tab(self, tab: object) -> None:
        """Show another part."""
        if self._state.asks is Asks.NOTHING:
            self._undo = None
            self._show(self._filled(replace(self._state, message="", undo=""), Tab(str(tab))))

    def chart_chosen(self, kind: object) -> None:
        """Show another chart."""
        chart = next((one for one in self._state.charts if one.kind == kind), None)
        self._show(replace(self._state, chart=chart))

    def looked_at(self, key: object) -> None:
        """Know which row the cursor is on."""
        if key != self._state.in_hand:
            self._show(self._in_hand(self._state, cast("Key | None", key)))

    def open_row(self, key: object) -> None:
        """Open what a row stands for; a visit is opened to be corrected."""
        row = cast("Key", key)
        if self._state.asks is not Asks.NOTHING:
            return
        desk = self._desk
        if row.taken_back:
            self._say(tr("Ini sudah dibatalkan. Tekan Del supaya dihitung lagi."), Tone.WATCH)
        elif row.what is What.VISIT:
            visit = desk.store.visits.get(VisitId(cast("UUID", row.id)))
            if desk.store.pulled.foreign([visit.id]):
                words = tr("Dicatat di laptop lain: di sini hanya dibaca. Betulkan di laptop itu.")
                self._say(words, Tone.INFO)
            else:
                desk.correct_visit(visit)
        elif row.what is What.REFERRAL:
            desk.show_referrals()
        elif row.what is What.CLASS:
            desk.show_class(cast("UUID", row.id))
        else:
            self._open_episode(row)

    def take_back(self) -> None:
        """Ask why the row in hand should no longer count, or let it count again."""
        row = self._state.in_hand
        if row is None or not self._state.action or self._state.asks is not Asks.NOTHING:
            return
        if not self._is_allowed(row):
            return
        if row.taken_back:
            self._restore(row)
            return
        question = tr("{what} {day} tidak akan dihitung lagi, tetapi tetap tercatat. Mengapa?")
        day = next(one.cells[0].text for one in self._state.rows if one.key == row)
        self._undo = None
        self._show(
            replace(
                self._state,
                asks=Asks.WHY,
                question=question.format(what=tr(NOUNS[row.what]), day=day),
                reasons=reasons_for(row.what),
                message="",
                undo="",
            )
        )

    def because(self, why: Reason) -> None:
        """Take the row in hand back for this reason."""
        row = self._state.in_hand
        if row is None or self._state.asks is not Asks.WHY:
            return
        try:
            take_back(self._correcting, row, why)
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        self._undo = row
        words = tr("{what} dibatalkan. Tidak dihitung lagi.").format(what=tr(NOUNS[row.what]))
        self._read_again(words, undo=tr("Kembalikan (Ctrl+Z)"))

    def undo(self) -> None:
        """Let count again what was just taken back."""
        if self._undo is not None:
            self._restore(self._undo)

    def judge_again(self) -> None:
        """Judge by the corrected numbers what was judged before they were corrected."""
        outdated = self._parts.history.outdated
        if not outdated or self._state.asks is not Asks.NOTHING:
            return
        try:
            changed = self._correcting.judge_again(self.person, outdated)
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        words = tr("{count} kunjungan dinilai ulang, {changed} hasilnya berubah.")
        self._read_again(words.format(count=len(outdated), changed=changed))

    def move(self) -> None:
        """Ask whose visit the one in hand really is."""
        row = self._state.in_hand
        if row is None or not self._state.can_move or self._state.asks is not Asks.NOTHING:
            return
        if self._is_allowed(row):
            asking = replace(self._state, asks=Asks.WHO, found=(), searching="", message="")
            self._show(asking)

    def search(self, text: str) -> None:
        """Find whose visit it is."""
        found: tuple[PersonRow, ...] = ()
        if text.strip():
            people = self._desk.store.people.search(text, SEARCH_LIMIT)
            found = tuple(
                PersonRow(key=one.id, name=one.name, details=details_of(one, self.today()))
                for one in people
                if one.id != self.person.id
            )
        self._show(replace(self._state, found=found, searching=text.strip()))

    def search_entered(self) -> None:
        """Take the first person found."""
        if self._state.found:
            self.move_to(self._state.found[0].key)

    def move_to(self, key: object) -> None:
        """Take the visit in hand back and go on with it for the right person."""
        row = self._state.in_hand
        if row is None or self._state.asks is not Asks.WHO:
            return
        store = self._desk.store
        visit = store.visits.get(VisitId(cast("UUID", row.id)))
        right = store.people.get(PersonId(cast("UUID", key)))
        try:
            trouble = self._desk.move_visit(visit, right)
        except PosyanduError as error:
            trouble = error.sentence
        if trouble:
            self._show(replace(self._state, asks=Asks.NOTHING))
            self._say(trouble, Tone.WATCH)

    def show_to_mother(self) -> None:
        """Show the person their own view over the page."""
        self._desk.show_to_mother(self.person)

    def print_for_mother(self) -> None:
        """Print the strip of that view."""
        if said := self._desk.print_for_mother(self.person):
            self._say(said, Tone.INFO)

    def back(self) -> None:
        """Ask no more, or go back to where one came from."""
        if self._state.asks is Asks.NOTHING:
            self._desk.leave()
        else:
            self._show(replace(self._state, asks=Asks.NOTHING))

    def _is_allowed(self, row: Key) -> bool:
        """Say whether the row may be taken back; where not, the page says whom to ask."""
        try:
            require(self._correcting, row)
        except NotAllowed as error:
            self._say(error.sentence, Tone.WATCH)
            return False
        return True

    def _open_episode(self, row: Key) -> None:
        if row.what is What.PREGNANCY:
            self._desk.show_pregnancy(self.person)
        elif row.what is What.EVENT:
            self._desk.show_adverse_event(self.person)
        elif row.what is What.FEEDING:
            self._say(tr("PMT diubah dari kunjungannya."), Tone.INFO)

    def _restore(self, row: Key) -> None:
        try:
            problems = restore(self._correcting, row)
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        if problems:
            words = tr("Masih ada kehamilan lain yang terbuka. Isi dulu akhirnya.")
            self._say(words, Tone.WATCH)
            return
        self._undo = None
        words = tr("{what} dihitung lagi.").format(what=tr(NOUNS[row.what]))
        self._read_again(words)

    def _read_again(self, words: str, undo: str = "") -> None:
        self._parts = Parts(self._desk.store, self._desk.content, self.person, self.today())
        state = replace(
            self._state, asks=Asks.NOTHING, message=words, message_tone=Tone.GOOD, undo=undo
        )
        self._show(self._filled(state, state.tab))
        self._desk.changed()

    def _filled(self, state: State, tab: Tab) -> State:
        """Return the state with one part read; the row in hand stays where it is still there."""
        parts = self._parts
        charts = parts.charts() if tab is Tab.CHARTS else ()
        filled = replace(
            state,
            tab=tab,
            rows=parts.rows(tab),
            notes=parts.notes(tab),
            charts=charts,
            chart=charts[0] if charts else None,
            outdated=len(parts.history.outdated),
        )
        ids = {cast("Key", row.key).id: cast("Key", row.key) for row in filled.rows}
        before = state.in_hand.id if state.in_hand else None
        keys = list(ids.values())
        return self._in_hand(filled, ids.get(before) if before in ids else next(iter(keys), None))

    def _in_hand(self, state: State, key: Key | None) -> State:
        can = key is not None and key.what in NOUNS
        taken = key is not None and key.taken_back
        words = (tr("Hitung lagi") if taken else tr("Batalkan")) if can else ""
        can_move = key is not None and key.what is What.VISIT and not taken
        return replace(state, in_hand=key, action=words, can_move=can_move)

    def _say(self, words: str, tone: Tone) -> None:
        self._show(replace(self._state, message=words, message_tone=tone, undo=""))
