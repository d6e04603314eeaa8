"""The session day, without Qt: figures, three lists, the search, the upload."""

from dataclasses import replace

from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.language import tr
from posyandu_desktop.services.day import SEARCH_LIMIT, SHOWN_CODES, awaited_for, find, look_at
from posyandu_desktop.ui.dates import show_date
from posyandu_desktop.ui.day.coming import Coming, Said
from posyandu_desktop.ui.day.desk import Desk, Sent
from posyandu_desktop.ui.day.expected import (
    EVERYBODY,
    awaited_empty,
    awaited_note,
    awaited_rows,
    filters,
    topic_of,
)
from posyandu_desktop.ui.day.figures import NAMES_BEHIND, figures
from posyandu_desktop.ui.day.found import found_rows
from posyandu_desktop.ui.day.queue import queue_rows
from posyandu_desktop.ui.day.sending import SendingDay
from posyandu_desktop.ui.day.served import served_row
from posyandu_desktop.ui.day.state import State
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import PersonRow

__all__ = ["DayScreen", "Desk", "Sent", "State"]


class DayScreen(SendingDay):
    """The window a kader lives in on hari buka."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._names_behind = "all"
        self._narrowed = EVERYBODY
        self._operators = {one.id: one.name for one in desk.store.operators.all()}
        self._day = look_at(desk.store, desk.session, desk.content, codes=SHOWN_CODES)
        title = tr("Hari buka · {held_on}").format(held_on=show_date(desk.session.held_on))
        self._state = self._listed(State(title=title, standing_note=desk.standing_note))

    def refresh(self) -> None:
        """Read the lists again, after a visit or an upload."""
        desk, topic = self._desk, topic_of(self._narrowed)
        self._day = look_at(desk.store, desk.session, desk.content, topic, SHOWN_CODES)
        self._show(self._listed(self._state))
        if self._state.searching:
            self.search(self._state.searching)

    def search(self, text: str) -> None:
        """Find people while the kader types."""
        rows = self._found(text) if text.strip() else ()
        count = tr("{count} orang").format(count=len(rows))
        note = count if len(rows) < SEARCH_LIMIT else tr("{count} pertama").format(count=len(rows))
        found = replace(self._state, searching=text.strip(), results=rows, results_note=note)
        # What was said was about somebody else.
        self._show(replace(found, message="") if text.strip() else found)

    def search_entered(self) -> None:
        """Open whose number was scanned, the first person found, or a new person's form."""
        if self._desk.scanned(self._state.searching):
            return
        if self._state.results:
            self.open_row(self._state.results[0].key)
        elif self._state.searching:
            self._desk.new_person(self._state.searching)
        else:
            words = tr("Cari nama atau pilih barisnya dulu, lalu Enter: buka kunjungannya.")
            self.say(words, Tone.INFO)

    def open_row(self, key: object) -> None:
        """Open the visit of the person of a row."""
        self._desk.open_visit(self._person(key))

    def open_at_home(self, key: object) -> None:
        """Open the home visit of the person of a row."""
        self._desk.open_home_visit(self._person(key))

    def home_visit_wanted(self) -> None:
        """Open the home visit of the first person found, or the page of home visits."""
        if self._state.results:
            self.open_at_home(self._state.results[0].key)
        else:
            self._desk.show_home_visits()

    def new_person(self) -> None:
        """Open the short form; what was searched is taken along as the name."""
        self._desk.new_person(self._state.searching)

    def show_names(self, opens: str) -> None:
        """Show the names behind a figure."""
        if opens in NAMES_BEHIND:
            self._names_behind = opens if self._names_behind != opens else "all"
            self._show(self._listed(self._state))

    def narrow(self, value: object) -> None:
        """Show only the awaited of one filter."""
        self._narrowed = str(value)
        listed = awaited_for(self._desk.store, self._desk.session, topic_of(self._narrowed))
        self._day = replace(self._day, awaited=listed)
        self._show(self._listed(self._state))

    def turn(self, by: int) -> None:
        """Take the filter before or after the one that is chosen."""
        values = [one.value for one in self._state.filters]
        to = values.index(self._narrowed) + by
        if 0 <= to < len(values):
            self.narrow(values[to])

    def arrive(self, key: object) -> None:
        """Note that the person of a row is here; the search begins anew for the next one."""
        self._done(self._coming().arrive(self._person(key)))

    def take_back(self, key: object) -> None:
        """Forget that somebody came, when it was a mistake."""
        self._done(self._coming().take_back(self._person(key)))

    def hand_over(self, key: object) -> None:
        """Send the person of a row on to the next of the five steps."""
        self._done(self._coming().hand_over(self._person(key)))

    def nobody_to_hand_over(self) -> None:
        """Say what to do before somebody can be sent on."""
        self.say(tr("Cari nama atau pilih barisnya dulu, lalu Ctrl+T: teruskan."), Tone.INFO)

    def nobody_to_arrive(self) -> None:
        """Say what to do before somebody can be noted as here."""
        self.say(tr("Cari nama atau pilih barisnya dulu, lalu Ctrl+Enter: datang."), Tone.INFO)

    def only_in_a_visit(self, key: str) -> None:
        """Say what to do before a key that belongs to a visit can do anything."""
        words = tr("{key} dipakai di kunjungan. Cari nama atau pilih barisnya, lalu Enter.")
        self.say(words.format(key=key), Tone.INFO)

    def show_missing(self) -> None:
        """Show the list of who is still missing, to be visited or called."""
        self._desk.show_missing()

    def show_deliveries(self) -> None:
        """Open the list of what the server has and what it refused."""
        self._desk.show_deliveries()

    def _coming(self) -> Coming:
        return Coming(self._desk.store, self._desk.queue)

    def _person(self, key: object) -> Person:
        return self._desk.store.people.get(PersonId(key))  # type: ignore[arg-type]  # our own keys

    def _done(self, said: Said) -> None:
        self.refresh()
        self.say(*said)

    def _listed(self, state: State) -> State:
        day = self._day
        title, keep = NAMES_BEHIND[self._names_behind]
        served = tuple(one for one in day.served if keep(one))
        counts = self._desk.store.outbox.counts()
        shown = filters(day)
        chosen = next(one for one in shown if one.value == self._narrowed)
        has_server = self._desk.store.server.get() is not None
        return replace(
            state,
            figures=figures(day, counts.rejected),
            in_progress=queue_rows(day, self._operators),
            filters=shown,
            filtered=self._narrowed,
            awaited=awaited_rows(day, self._narrowed),
            awaited_title=tr("Ditunggu hari ini"),
            awaited_note=awaited_note(day, chosen.count),
            awaited_empty=awaited_empty(day, self._narrowed),
            served=tuple(
                served_row(one, self._desk.content, has_server=has_server) for one in served
            ),
            served_title=tr(title),
            served_note=tr("{count} orang").format(count=len(served)),
        )

    def _found(self, text: str) -> tuple[PersonRow, ...]:
        """Return the people found, each with where they are now, or why they are expected."""
        found = find(self._desk.store, self._desk.session, text)
        reasons = self._desk.store.expectations.of_people(one.person.id for one in found)
        return found_rows(found, self._day, reasons)
