"""What an import would do, before it does anything."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.session import PosyanduId
from posyandu_desktop.language import tr
from posyandu_desktop.services.import_limits import held_to_cards
from posyandu_desktop.services.import_matching import (
    Difference,
    Incoming,
    compare,
    gather,
    incoming_id,
    parent_agrees,
)
from posyandu_desktop.services.register_rows import (
    Measurement,
    RefusedRow,
    Register,
    read_register_file,
)
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.words import name_words


class Match(StrEnum):
    """How somebody of the file stands to our register."""

    NEW = "new"
    SAME = "same"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewPerson:
    """One person of the file.

    Attributes:
        match: `SAME` when the file adds nothing to the person; it may still add measurements.
        person_id: Ours, or the one a new person will get.
        ours: The person as we know them, or None for a new one.
        incoming: The person as the file knows them.
        fills: Fields that are empty with us and will be filled.
        differences: Fields that stay ours unless they are chosen.
        measurements: Those of days for which we have no visit of this person.
    """

    match: Match
    person_id: PersonId
    ours: Person | None
    incoming: Incoming
    fills: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()
    measurements: tuple[Measurement, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPreview:
    """Everybody in the file in its order, and the rows that cannot be taken over."""

    people: tuple[PreviewPerson, ...]
    refused: tuple[RefusedRow, ...]

    def of(self, match: Match) -> tuple[PreviewPerson, ...]:
        """Return the people that stand so to our register."""
        return tuple(person for person in self.people if person.match is match)

    @property
    def measurements(self) -> int:
        """How many measurements the import would add."""
        return sum(len(person.measurements) for person in self.people)


def preview_file(
    path: Path, store: Store, today: date, content: ClinicalContent | None = None
) -> ImportPreview:
    """Read a register file and set it beside our register; nothing is changed.

    Measurements are held to the cards of `content`, by default of the content of this program.

    Raises:
        UnreadableFile: The file cannot be read as a register; the reason says what to do.
    """
    register = held_to_cards(read_register_file(path, today), content or load_content())
    return preview(register, store)


def preview(register: Register, store: Store) -> ImportPreview:
    """Match by NIK, else by name, birth date and (when both know it) mother."""
    posyandu_id = store.posyandu.get().id
    incoming, refused = gather(register.rows)
    people: dict[PersonId, PreviewPerson] = {}
    refused = [*register.refused, *refused]
    for each in incoming:
        person = _matched(each, store, posyandu_id)
        if isinstance(person, RefusedRow):
            refused.append(person)
        elif person.person_id in people:
            refused.append(_claimed_twice(each, people[person.person_id].incoming))
        else:
            people[person.person_id] = person
    return ImportPreview(
        people=tuple(people.values()),
        refused=tuple(sorted(refused, key=lambda row: row.row_number)),
    )


def days_with_a_visit(store: Store, person_id: PersonId) -> set[date]:
    """Return the days on which we know of a visit, so that none is imported beside it."""
    return {visit.visited_on for visit in store.visits.of_person(person_id)}


def _matched(
    incoming: Incoming, store: Store, posyandu_id: PosyanduId
) -> PreviewPerson | RefusedRow:
    nik = incoming.values.get("nik")
    holder = store.people.by_nik(str(nik)) if nik else None
    if holder is not None and not _is_plausibly(holder, incoming):
        return RefusedRow(
            row_number=incoming.row_number,
            reason=tr(
                "NIK ini sudah dipakai orang lain di register (nama dan tanggal lahirnya "
                "berbeda). Periksa NIK-nya."
            ),
        )
    person_id = incoming_id(posyandu_id, incoming)
    ours = holder or _by_name(incoming, store) or store.people.known_as(person_id)
    if ours is None:
        return PreviewPerson(
            match=Match.NEW,
            person_id=person_id,
            ours=None,
            incoming=incoming,
            measurements=incoming.measurements,
        )
    fills, differences = compare(ours, incoming)
    return PreviewPerson(
        match=Match.DIFFERENT if fills or differences else Match.SAME,
        person_id=ours.id,
        ours=ours,
        incoming=incoming,
        fills=fills,
        differences=differences,
        measurements=_new_to_us(store, ours.id, incoming.measurements),
    )


def _new_to_us(
    store: Store, person_id: PersonId, measurements: Sequence[Measurement]
) -> tuple[Measurement, ...]:
    known = days_with_a_visit(store, person_id) if measurements else set()
    return tuple(each for each in measurements if each.measured_on not in known)


def _by_name(incoming: Incoming, store: Store) -> Person | None:
    candidates = store.people.matching(incoming.name, incoming.born_on)
    return next((ours for ours in candidates if parent_agrees(ours, incoming)), None)


def _is_plausibly(ours: Person, incoming: Incoming) -> bool:
    """Say whether name or birth date agree; a mother's NIK typed for her baby must not merge."""
    return ours.born_on == incoming.born_on or name_words(ours.name) == name_words(incoming.name)


def _claimed_twice(incoming: Incoming, first: Incoming) -> RefusedRow:
    return RefusedRow(
        row_number=incoming.row_number,
        reason=tr(
            "Baris {row_number} dan baris {row_number_2} cocok dengan orang "
            "yang sama di register. Periksa NIK dan nama orang tua keduanya."
        ).format(row_number=incoming.row_number, row_number_2=first.row_number),
    )
