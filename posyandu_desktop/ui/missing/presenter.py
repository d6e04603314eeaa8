"""Who is missing, without Qt: the table, its filters, and the list to take along."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from posyandu_desktop.domain.expected import Topic
from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.session import Posyandu, Session, titled
from posyandu_desktop.language import tr
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.roster import Awaited
from posyandu_desktop.ui.dates import show_day
from posyandu_desktop.ui.missing.sheet_lines import MissingLine, MissingSheet
from posyandu_desktop.ui.presenting import Presenter, View
from posyandu_desktop.ui.texts.expected import (
    TOPIC_WORDS,
    first_of,
    other_reasons,
    reason_badge,
    reason_text,
)
from posyandu_desktop.ui.texts.people import age_text, home_lines
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import PersonRow

LISTED = 600
"""As many as a village posyandu has; a longer list is narrowed first."""

EVERYBODY = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the screen needs from around it."""

    store: Store
    session: Session
    posyandu: Posyandu
    open_visit: Callable[[Person], None]
    leave: Callable[[], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the screen shows; each filter is its value, its word and its count."""

    filters: tuple[tuple[str, str, int], ...] = ()
    filtered: str = EVERYBODY
    rows: tuple[PersonRow, ...] = ()
    summary: str = ""
    message: str = ""
    message_tone: Tone = Tone.INFO


class MissingScreen(Presenter[State, View[State]]):
    """Those with a reason to come who have not come, gravest first."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._missing: tuple[Awaited, ...] = ()
        self._topic: Topic | None = None
        self._state = self._listed(EVERYBODY)

    @property
    def file_name(self) -> str:
        """What the list is called when it is saved."""
        return f"belum-datang-{self._desk.session.held_on:%Y-%m-%d}.pdf"

    def narrow(self, value: object) -> None:
        """Show only those expected for one thing."""
        self._show(self._listed(str(value)))

    def turn(self, by: int) -> None:
        """Take the filter before or after the one that is chosen."""
        values = [value for value, _, _ in self._state.filters]
        to = values.index(self._state.filtered) + by
        if 0 <= to < len(values):
            self.narrow(values[to])

    def open_row(self, key: object) -> None:
        """Open the visit of the person of a row: they came after all."""
        person_id = PersonId(key)  # type: ignore[arg-type]  # our own keys
        self._desk.open_visit(self._desk.store.people.get(person_id))

    def back(self) -> None:
        """Go back to the day."""
        self._desk.leave()

    def say(self, message: str, tone: Tone) -> None:
        """Show one line."""
        self._show(replace(self._state, message=message, message_tone=tone))

    def sheet(self) -> MissingSheet:
        """Return the list as it is taken along on paper."""
        on = self._desk.session.held_on
        lines = tuple(self._line(one) for one in self._missing)
        title = tr("Belum datang · {day}").format(day=show_day(on))
        return MissingSheet(titled(self._desk.posyandu.name), title, lines)

    def as_text(self) -> str:
        """Return the list as text to be sent or pasted."""
        return self.sheet().as_text()

    def copied(self) -> None:
        """Say that the text is on the clipboard."""
        said = tr("Daftar {count} orang disalin. Tempel di pesan atau catatan.")
        self.say(said.format(count=len(self._missing)), Tone.GOOD)

    def _listed(self, value: str) -> State:
        store, session = self._desk.store, self._desk.session
        topic = self._topic = Topic(value) if value else None
        self._missing = store.roster.awaited(session, LISTED, topic, reasoned=True)
        counts = store.roster.count_by_topic(session)
        everybody = store.roster.count_reasoned(session)
        filters = [(EVERYBODY, tr("Semua"), everybody)]
        filters += [
            (each.value, tr(word), counts.get(each, 0)) for each, word in TOPIC_WORDS.items()
        ]
        count = counts.get(topic, 0) if topic else everybody
        return State(
            filters=tuple(filters),
            filtered=value,
            rows=tuple(self._row(one) for one in self._missing),
            summary=_summary(len(self._missing), count),
        )

    def _row(self, one: Awaited) -> PersonRow:
        line, reasons = self._line(one), first_of(self._topic, one.reasons)
        return PersonRow(
            key=one.person.id,
            name=one.person.name,
            details=line.about(),
            badge=reason_badge(reasons),
            more=other_reasons(reasons),
        )

    def _line(self, one: Awaited) -> MissingLine:
        return MissingLine(
            name=one.person.name,
            age=age_text(one.person.born_on, self._desk.session.held_on),
            family=_family(one.person),
            place=", ".join(home_lines(one.person)) or tr("alamat belum ada"),
            phone=one.person.phone or tr("telepon belum ada"),
            reasons=", ".join(reason_text(reason) for reason in one.reasons),
        )


def _family(person: Person) -> str:
    return tr("Ibu {name}").format(name=person.mother_name) if person.mother_name else ""


def _summary(listed: int, count: int) -> str:
    if count > listed:
        said = tr("{listed} dari {count} orang. Saring dulu agar semua masuk daftar.")
        return said.format(listed=listed, count=count)
    return tr("{count} orang ditunggu dan belum datang").format(count=count)
