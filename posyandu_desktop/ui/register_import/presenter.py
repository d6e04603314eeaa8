"""Taking over a register file, without Qt: choose, look through, decide, import."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from threading import Event
from typing import cast

from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.import_template import write_template
from posyandu_desktop.services.importing import (
    ImportChoices,
    ImportPreview,
    ImportReport,
    Match,
    preview_file,
    run_import,
    save_refusals,
)
from posyandu_desktop.services.register_rows import RefusedRow
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.presenting import TellingPresenter, View
from posyandu_desktop.ui.register_import.state import Page, Shown, State
from posyandu_desktop.ui.running import Runner
from posyandu_desktop.ui.texts.register_import import (
    FieldKey,
    difference_rows,
    people_rows,
    refused_rows,
    report_lines,
)
from posyandu_desktop.ui.theme_tokens import Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the import needs from the world around it.

    Attributes:
        another_store: Opens a connection for the background job, which closes it.
        store: The register as the window knows it.
        today: Tells the day of the session.
        now: The clock.
        run: Runs a job in the background.
        stop: Asks the running job to stop between two people.
        progress: Hears from inside the job how far it is; `RegisterImport.progressed` wants to
            hear it too, where the window lives.
        leave: Goes back to the day.
    """

    another_store: Callable[[], Store]
    store: Store
    today: Callable[[], date]
    now: Callable[[], datetime]
    run: Runner
    stop: Event
    progress: Callable[[int, int], None]
    leave: Callable[[], None]


class RegisterImport(TellingPresenter[State, View[State]]):
    """A register file on its way into ours; nothing changes before "Impor" is pressed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._state = State()
        self._preview: ImportPreview | None = None
        self._overwrite: dict[PersonId, frozenset[str]] = {}
        self._refused: tuple[RefusedRow, ...] = ()

    def choose(self, path: Path) -> None:
        """Read a file in the background and set it beside our register."""
        if self._state.page in (Page.READING, Page.IMPORTING):
            return
        self._show(State(page=Page.READING, file_name=path.name))
        desk = self._desk

        def read() -> ImportPreview:
            store = desk.another_store()
            try:
                return preview_file(path, store, desk.today())
            finally:
                store.close()

        desk.run(read, self._was_read, self._not_read)

    def save_template(self, path: Path) -> None:
        """Write the empty spreadsheet for a posyandu that has no file yet."""
        words = tr("Templat tersimpan: {name}. Isi, simpan, lalu pilih berkas itu di sini.").format(
            name=path.name
        )
        self._desk.run(lambda: write_template(path), self._then_say(words), self._not_done)

    def save_refused(self, path: Path) -> None:
        """Write the rows that cannot be taken over, with their reasons."""
        refused = self._refused
        words = tr("Daftar tersimpan: {name}").format(name=path.name)
        self._desk.run(lambda: save_refusals(refused, path), self._then_say(words), self._not_done)

    def show(self, shown: Shown) -> None:
        """List another part of the preview."""
        if self._preview is not None:
            self._show(self._listed(replace(self._state, shown=shown, message="")))

    def toggle(self, key: object) -> None:
        """Take one differing field from the file, or keep ours after all."""
        if self._preview is None or self._state.shown is not Shown.DIFFERENT:
            return
        person_id, name = cast("FieldKey", key)
        if name in self._differing().get(person_id, frozenset()):
            taken = self._overwrite.get(person_id, frozenset())
            self._overwrite[person_id] = taken ^ {name}
            self._show(self._listed(self._state))

    def take_all(self) -> None:
        """Take every differing field from the file."""
        self._overwrite = self._differing()
        self._show(self._listed(self._state))

    def keep_all(self) -> None:
        """Keep every field as it is with us; only empty ones are filled."""
        self._overwrite = {}
        self._show(self._listed(self._state))

    def start_import(self) -> None:
        """Take over what was looked through, in the background."""
        preview = self._preview
        if preview is None or self._state.page is not Page.PREVIEW or not preview.people:
            return
        self._show(replace(self._state, page=Page.IMPORTING, progress=None, message=""))
        desk = self._desk
        choices = ImportChoices(overwrite=dict(self._overwrite))

        def take_over() -> ImportReport:
            store = desk.another_store()
            try:
                return run_import(
                    preview, choices, store, stop=desk.stop, progress=desk.progress, now=desk.now
                )
            finally:
                store.close()

        desk.run(take_over, self._was_imported, self._not_imported)

    def progressed(self, done: int, total: int) -> None:
        """Show how many people are done; what another job reports is not ours."""
        preview = self._preview
        if self._state.page is Page.IMPORTING and preview and total == len(preview.people):
            self._show(replace(self._state, progress=(done, total)))

    def cancel(self) -> None:
        """Ask the import to stop; what is in stays in."""
        if self._state.page is Page.IMPORTING:
            self._desk.stop.set()
            self._show(replace(self._state, cancelling=True))

    def back(self) -> None:
        """Go back to choosing a file, or to the day. An import has to be stopped first."""
        match self._state.page:
            case Page.PREVIEW:
                self._preview, self._overwrite = None, {}
                self._show(State())
            case Page.IMPORTING:
                pass
            case Page.CHOOSE | Page.READING | Page.DONE:
                self._desk.leave()

    def _was_read(self, preview: ImportPreview) -> None:
        self._preview, self._overwrite = preview, {}
        self._refused = preview.refused
        counts = (
            (Shown.NEW, len(preview.of(Match.NEW))),
            (Shown.DIFFERENT, len(preview.of(Match.DIFFERENT))),
            (Shown.SAME, len(preview.of(Match.SAME))),
            (Shown.REFUSED, len(preview.refused)),
        )
        first = next((shown for shown, count in counts if count), Shown.NEW)
        state = State(
            page=Page.PREVIEW,
            file_name=self._state.file_name,
            counts=counts,
            measurements=preview.measurements,
            shown=first,
            can_import=bool(preview.people),
            refused_count=len(preview.refused),
        )
        self._show(self._listed(state))

    def _not_read(self, error: PosyanduError) -> None:
        name = self._state.file_name
        self._show(State(message=f"{name}: {error.sentence}", message_tone=Tone.ACT))

    def _was_imported(self, report: ImportReport) -> None:
        self._refused = report.refused
        self._preview = None
        self._show(
            State(
                page=Page.DONE,
                file_name=self._state.file_name,
                report_title=tr("Impor dihentikan") if report.cancelled else tr("Impor selesai"),
                report=report_lines(report, self._desk.store.people.count()),
                refused_count=len(report.refused),
            )
        )

    def _not_imported(self, error: PosyanduError) -> None:
        state = replace(self._state, page=Page.PREVIEW, cancelling=False)
        self._show(replace(state, message=error.sentence, message_tone=Tone.ACT))

    def _then_say(self, words: str) -> Callable[[None], None]:
        return lambda _: self._say(words, Tone.GOOD)

    def _not_done(self, error: PosyanduError) -> None:
        self._say(error.sentence, Tone.ACT)

    def _differing(self) -> dict[PersonId, frozenset[str]]:
        people = self._preview.of(Match.DIFFERENT) if self._preview else ()
        return {
            person.person_id: frozenset(each.field for each in person.differences)
            for person in people
        }

    def _listed(self, state: State) -> State:
        preview = self._preview
        if preview is None:
            return state
        rows = {
            Shown.NEW: partial(people_rows, preview, Match.NEW),
            Shown.SAME: partial(people_rows, preview, Match.SAME),
            Shown.DIFFERENT: partial(difference_rows, preview, self._overwrite),
            Shown.REFUSED: partial(refused_rows, preview.refused),
        }[state.shown]()
        taken = sum(len(fields) for fields in self._overwrite.values())
        return replace(state, rows=rows, taken=taken)
