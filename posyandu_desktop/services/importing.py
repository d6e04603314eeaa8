"""Take a register file over: new people, empty fields, old measurements.

Nothing we know is overwritten unless somebody chose so, field by field.
"""

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from threading import Event
from uuid import uuid5

from posyandu_desktop.domain.permission import Act
from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.visit import Source, Value, Visit, VisitId
from posyandu_desktop.errors import NikTaken, ReadOnlyFolder
from posyandu_desktop.language import tr
from posyandu_desktop.services.allowing import require
from posyandu_desktop.services.homes import Homes
from posyandu_desktop.services.import_matching import PERSON_FIELDS, Incoming, merged
from posyandu_desktop.services.import_preview import (
    ImportPreview,
    Match,
    PreviewPerson,
    days_with_a_visit,
    preview,
    preview_file,
)
from posyandu_desktop.services.import_template import write_table
from posyandu_desktop.services.register_rows import Measurement, RefusedRow
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind

__all__ = [
    "ImportChoices",
    "ImportPreview",
    "ImportReport",
    "Match",
    "PreviewPerson",
    "preview",
    "preview_file",
    "run_import",
    "save_refusals",
]

CHUNK = 100
"""People in one transaction: a visit saved in the window never waits for more than these."""

BREATH_S = 0.11
"""Pause between two transactions: SQLite lets who waits ask again after at most 0.1 s."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportChoices:
    """What somebody decided on the preview.

    Attributes:
        overwrite: For a person, the differing fields to take from the file.
        skip: People to leave out altogether.
    """

    overwrite: Mapping[PersonId, frozenset[str]] = field(default_factory=dict)
    skip: frozenset[PersonId] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import did. When `cancelled`, the rest of the file was not touched."""

    created: int
    updated: int
    unchanged: int
    measurements: int
    refused: tuple[RefusedRow, ...]
    cancelled: bool


def run_import(
    seen: ImportPreview,
    choices: ImportChoices,
    store: Store,
    *,
    stop: Event,
    progress: Callable[[int, int], None],
    now: Callable[[], datetime],
) -> ImportReport:
    """Take over what the preview showed; running it again changes nothing.

    `progress` hears how many of how many people are done. People are not queued for upload until
    they visit, unless the server knows them already.

    Raises:
        NotAllowed: Whoever signed in is no admin; nothing was changed.
        CannotSave: The disk did not take it; what was done before stays and is whole.
    """
    require(store, Act.IMPORT)
    wanted = [person for person in seen.people if person.person_id not in choices.skip]
    run = _Run(store=store, choices=choices, now=now, refused=list(seen.refused))
    cancelled = stop.is_set()
    for start in range(0, len(wanted), CHUNK):
        if cancelled or (cancelled := start > 0 and stop.wait(BREATH_S)):
            break
        chunk = wanted[start : start + CHUNK]
        with store.transaction():
            for person in chunk:
                run.take(person)
        progress(start + len(chunk), len(wanted))
    return run.report(cancelled=cancelled)


def save_refusals(refused: Sequence[RefusedRow], path: Path) -> None:
    """Write the refused rows with their reasons as .xlsx or .csv, by the name of the file.

    Raises:
        ReadOnlyFolder: The place does not take the file.
    """
    table: list[list[str | int]] = [[tr("Baris"), tr("Alasan")]]
    table += [[row.row_number, row.reason] for row in refused]
    if path.suffix.lower() == ".xlsx":
        write_table(path, tr("Ditolak"), table)
        return
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file, delimiter=";").writerows(table)
    except OSError as error:
        raise ReadOnlyFolder from error


@dataclass(slots=True)
class _Run:
    """One import under way."""

    store: Store
    choices: ImportChoices
    now: Callable[[], datetime]
    refused: list[RefusedRow]
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    measurements: int = 0
    homes: Homes = field(init=False)

    def __post_init__(self) -> None:
        self.homes = Homes(self.store.posyandu.get().id, self.store.people.active())

    def take(self, seen: PreviewPerson) -> None:
        """Take one person over as the register is now, which may have changed since."""
        before = self.store.people.find(seen.person_id)
        person = self._person(seen, before)
        if person != before and not self._saved(person, seen.incoming):
            return
        self.homes.note(person)
        if before is None:
            self.created += 1
        elif person != before:
            self.updated += 1
        else:
            self.unchanged += 1
        self.measurements += self.store.visits.save_history(self._visits(seen, before))

    def report(self, *, cancelled: bool) -> ImportReport:
        return ImportReport(
            created=self.created,
            updated=self.updated,
            unchanged=self.unchanged,
            measurements=self.measurements,
            refused=tuple(sorted(self.refused, key=lambda row: row.row_number)),
            cancelled=cancelled,
        )

    def _person(self, seen: PreviewPerson, before: Person | None) -> Person:
        values = dict(seen.incoming.values)
        home = None
        if before is None or before.home is None:
            home = self.homes.of(seen.person_id, seen.incoming.where)
        if before is None:
            about = {name: values[name] for name in values if name in PERSON_FIELDS}
            return Person(id=seen.person_id, home=home, **about)  # type: ignore[arg-type]
        overwrite = self.choices.overwrite.get(seen.person_id, frozenset())
        return merged(before, seen.incoming, overwrite, home)

    def _saved(self, person: Person, incoming: Incoming) -> bool:
        try:
            with self.store.transaction():
                self.store.people.save(person, queue=self._is_known_to_server(person.id))
        except NikTaken:
            self.refused.append(
                RefusedRow(
                    row_number=incoming.row_number,
                    reason=tr("NIK ini sudah dipakai orang lain di register. Periksa NIK-nya."),
                )
            )
            return False
        return True

    def _is_known_to_server(self, person_id: PersonId) -> bool:
        outbox = self.store.outbox
        return (
            outbox.receipt(Kind.PERSON, person_id) is not None
            or outbox.entry(Kind.PERSON, person_id) is not None
        )

    def _visits(self, seen: PreviewPerson, before: Person | None) -> Iterator[Visit]:
        known: set[date] = set()
        if before is not None and seen.measurements:
            known = days_with_a_visit(self.store, seen.person_id)
        for measurement in seen.measurements:
            if measurement.measured_on not in known:
                yield _visit(seen.person_id, measurement, self.now())


def _visit(person_id: PersonId, measurement: Measurement, recorded_at: datetime) -> Visit:
    values: dict[str, Value | None] = {
        "weight_kg": measurement.weight_kg,
        "height_cm": measurement.height_cm,
        "posture": measurement.posture.value if measurement.posture else None,
        "muac_cm": measurement.muac_cm,
    }
    return Visit(
        id=VisitId(uuid5(person_id, f"import/{measurement.measured_on.isoformat()}")),
        person_id=person_id,
        visited_on=measurement.measured_on,
        cards=(),
        observations={code: value for code, value in values.items() if value is not None},
        recorded_at=recorded_at,
        source=Source.IMPORT,
    )
