"""The close of a session day, without Qt: a checklist, a summary, the sign-off. Nothing blocks."""

from collections.abc import Hashable
from dataclasses import replace
from datetime import date

from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.session_day import Summary
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.queue import Queue
from posyandu_desktop.services.session_closing import Checklist, close_day, look_again, look_through
from posyandu_desktop.ui.dates import DateProblem
from posyandu_desktop.ui.presenting import View
from posyandu_desktop.ui.session_close.lines import AT_A_STEP, WITH_NAMES
from posyandu_desktop.ui.session_close.shown import begun, looked_through, signed_off, with_names
from posyandu_desktop.ui.session_close.state import Desk, State
from posyandu_desktop.ui.texts.next_session import read_next
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.unsaved import FormPresenter, Unsaved

__all__ = ["Desk", "SessionClosing", "State"]

NOT_SIGNED = "Yang diketik di bawah belum disimpan. Esc sekali lagi keluar tanpa menyimpan."


class SessionClosing(FormPresenter[State, View[State]]):
    """One day's checklist and sign-off."""

    _desk: Desk

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._found: Checklist | None = None
        self._summary = Summary()
        self._state = self._looked()
        self._unsaved = Unsaved(self._state.typed)

    def text_typed(self, text: str) -> None:
        """Take over the note of the sign-off, or the reason for opening the day again."""
        self._unsaved.changed()
        self._show(replace(self._state, text=text, problem="", message=""))

    def next_typed(self, text: str) -> None:
        """Take over when the posyandu opens again."""
        self._unsaved.changed()
        self._show(replace(self._state, next_text=text, next_problem="", message=""))

    def held_on(self) -> date:
        """Return the day that is closed."""
        return self._desk.session.held_on

    @property
    def posyandu_name(self) -> str:
        """Whose day it is, for the paper."""
        return self._desk.store.posyandu.get().name

    @property
    def file_name(self) -> str:
        """What the paper of a signed day is called unless somebody calls it otherwise."""
        return f"hari-buka-{self.held_on().isoformat()}.pdf"

    def say(self, message: str, tone: Tone) -> None:
        """Show one line until the next thing happens."""
        self._say(message, tone)

    def mend(self, code: str) -> None:
        """Go to what is open: names first where there are some, else the page that mends it."""
        line = next((one for one in self._state.lines if one.code == code), None)
        if line is None or not line.action:
            return
        if code in WITH_NAMES:
            looked_at = "" if self._state.looked_at == code else code
            self._show(self._named(replace(self._state, looked_at=looked_at, message="")))
        elif code == "backup":
            self._desk.save_backup()
        else:
            self._desk.show_deliveries()

    def open_row(self, key: Hashable) -> None:
        """Open the visit of somebody named; who did not come is visited at home."""
        person = self._desk.store.people.get(PersonId(key))  # type: ignore[arg-type]  # our own keys
        if self._state.looked_at == "sweeping":
            self._desk.open_home_visit(person)
        else:
            self._desk.open_visit(person)

    def turn_home(self, key: Hashable) -> None:
        """Note that somebody named went home unserved; once more: that they are here after all."""
        if self._state.looked_at not in AT_A_STEP:
            return
        person = self._desk.store.people.get(PersonId(key))  # type: ignore[arg-type]  # our own keys
        try:
            words, tone = self._turned(person)
        except PosyanduError as error:
            words, tone = error.sentence, Tone.ACT
        self._look_again()
        self._say(words, tone)

    def show_opening(self) -> None:
        """Go to what was said when the day was opened; what was signed stays as it is."""
        if not self._state.is_closed:
            self._desk.show_opening()

    def save(self) -> None:
        """Sign the day off; or open it again, for which there is a reason."""
        if self._state.is_closed:
            self._reopen()
        else:
            self._close()

    def back(self) -> None:
        """Show the summary again, or go back to the day."""
        if self._state.looked_at:
            self._show(self._named(replace(self._state, looked_at="")))
        else:
            self.leave()

    def _not_saved(self) -> str:
        return tr(NOT_SIGNED)

    def _turned(self, person: Person) -> tuple[str, Tone]:
        desk = self._desk
        queue = Queue(desk.store, desk.session, desk.operator, desk.now)
        if queue.come_back(person.id):
            words, tone = tr("{name} masih di sini."), Tone.INFO
        elif queue.go_home(person.id):
            words = tr("{name} pulang sebelum selesai. Del sekali lagi: ternyata masih di sini.")
            tone = Tone.INFO
        else:
            words = tr("Isian {name} belum disimpan. Enter: buka, lalu Ctrl+S menyimpan yang ada.")
            tone = Tone.WATCH
        return words.format(name=person.name), tone

    def _close(self) -> None:
        desk, note = self._desk, self._state.text
        next_on = read_next(self._state.next_text, desk.session.held_on)
        if isinstance(next_on, DateProblem):
            self._show(replace(self._state, next_problem=next_on.text))
            return
        try:
            with desk.store.transaction():
                desk.store.session_days.plan_next(desk.session.id, next_on)
                summary = close_day(
                    desk.store, desk.content, desk.session, desk.operator, note=note, now=desk.now()
                )
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        self._unsaved.keep(self._state.typed)
        said = tr("Hari buka ditutup oleh {name}.").format(name=desk.operator.name)
        if summary.open_points:
            count = len(summary.open_points)
            said += " " + tr("{count} hal belum selesai ikut tercatat.").format(count=count)
        desk.done(said)

    def _reopen(self) -> None:
        reason = self._state.text.strip()
        if not reason:
            words = tr("Tulis dulu mengapa hari ini dibuka lagi.")
            self._show(replace(self._state, problem=words))
            return
        try:
            self._desk.store.session_days.reopen(self._desk.session.id, reason)
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        self._unsaved.keep(self._state.typed)
        self._desk.done(tr("Hari buka dibuka lagi."))

    def _looked(self) -> State:
        kept = self._desk.store.session_days.get(self._desk.session.id)
        if kept.closing is not None:
            return signed_off(self._desk, kept.closing, kept.next_on)
        return self._checked(begun(self._desk))

    def _checked(self, state: State) -> State:
        desk = self._desk
        today = desk.now().astimezone().date()
        self._found, self._summary = look_through(desk.store, desk.content, desk.session, today)
        return looked_through(state, self._found, self._summary, today, desk.content)

    def _look_again(self) -> None:
        desk = self._desk
        if self._found is None:
            return
        now = look_again(desk.store, desk.session, self._found, self._summary)
        self._found, self._summary = now
        today = desk.now().astimezone().date()
        self._show(self._named(looked_through(self._state, *now, today, desk.content)))

    def _named(self, state: State) -> State:
        return with_names(state, self._found, self._desk)
