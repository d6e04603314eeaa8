"""People of a register file beside the people we know: who is new, who is known, what differs."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import uuid5

from posyandu_desktop.domain.person import Household, Person, PersonId
from posyandu_desktop.domain.session import PosyanduId
from posyandu_desktop.language import tr
from posyandu_desktop.services.homes import Address
from posyandu_desktop.services.register_rows import Measurement, RefusedRow, RegisterRow
from posyandu_desktop.store.words import name_words

Value = str | int | float | date

PERSON_FIELDS = (
    "name", "sex", "born_on", "nik", "mother_name", "father_name", "phone", "birth_weight_g",
    "birth_length_cm",
)  # fmt: skip
HOME_FIELDS = ("kk_number", "address", "rt", "rw")


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """One person of the file, gathered from all their rows.

    `values` holds what the file knows, by the field names of Person and Household. A mother
    taken from e-PPGBM's "Nama Ortu" is not certain: it may be the father.
    """

    row_numbers: tuple[int, ...]
    name: str
    born_on: date
    values: Mapping[str, Value]
    where: Address
    mother_is_certain: bool
    measurements: tuple[Measurement, ...] = ()
    doubts: tuple[str, ...] = ()

    @property
    def row_number(self) -> int:
        """The first of the rows."""
        return self.row_numbers[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A field both sides know, differently."""

    field: str
    ours: Value
    theirs: Value


def gather(rows: Iterable[RegisterRow]) -> tuple[list[Incoming], list[RefusedRow]]:
    """Bring the rows of one person together; refuse a NIK that two people claim."""
    groups: list[list[RegisterRow]] = []
    by_nik: dict[str, list[RegisterRow]] = {}
    by_name: dict[tuple[str, date], list[list[RegisterRow]]] = {}
    refused: list[RefusedRow] = []
    for row in rows:
        key = (name_words(row.name), row.born_on)
        holder = by_nik.get(row.nik) if row.nik else None
        if holder is not None and key != (name_words(holder[0].name), holder[0].born_on):
            refused.append(_nik_twice(row, holder[0]))
            continue
        group = holder or next((g for g in by_name.get(key, ()) if _may_be_one(row, g)), None)
        if group is None:
            group = []
            groups.append(group)
            by_name.setdefault(key, []).append(group)
        group.append(row)
        if row.nik:
            by_nik[row.nik] = group
    people = [_gathered(group, refused) for group in groups]
    return people, refused


def compare(ours: Person, incoming: Incoming) -> tuple[tuple[str, ...], tuple[Difference, ...]]:
    """Return the fields the file would fill, and those where it says something else."""
    known = values_of(ours)
    theirs = _without_known_father(ours, incoming)
    fills = tuple(name for name in theirs if name not in known)
    differences = tuple(
        Difference(field=name, ours=known[name], theirs=value)
        for name, value in theirs.items()
        if name in known and _plain(name, known[name]) != _plain(name, value)
    )
    return fills, differences


def merged(
    ours: Person, incoming: Incoming, overwrite: Collection[str], new_home: Household | None
) -> Person:
    """Return our person with empty fields filled, and the chosen ones taken from the file.

    `new_home` is theirs when we know none.
    """
    fills, differences = compare(ours, incoming)
    chosen = {name: incoming.values[name] for name in fills}
    chosen |= {each.field: each.theirs for each in differences if each.field in overwrite}
    home = ours.home or new_home
    if home is not None:
        place = {name: chosen[name] for name in HOME_FIELDS if name in chosen}
        home = replace(home, **place)  # type: ignore[arg-type]  # names and kinds of Household
    about = {name: chosen[name] for name in PERSON_FIELDS if name in chosen}
    return replace(ours, **about, home=home)  # type: ignore[arg-type]  # names and kinds of Person


def values_of(person: Person) -> dict[str, Value]:
    """Return what is known of a person and their home, by field name."""
    fields = [(person, PERSON_FIELDS)] + ([(person.home, HOME_FIELDS)] if person.home else [])
    pairs = ((name, getattr(holder, name)) for holder, names in fields for name in names)
    return {name: value for name, value in pairs if value is not None}


def incoming_id(posyandu_id: PosyanduId, incoming: Incoming) -> PersonId:
    """Return the id of a new person: the same row gives the same id on every laptop."""
    parts = (incoming.values.get(name, "") for name in ("nik", "name", "born_on", "mother_name"))
    return PersonId(uuid5(posyandu_id, "import/" + "|".join(name_words(str(p)) for p in parts)))


def parent_agrees(ours: Person, incoming: Incoming) -> bool:
    """Say whether nothing known of the parents speaks against it being the same person."""
    mother = name_words(ours.mother_name or "")
    theirs = name_words(str(incoming.values.get("mother_name", "")))
    if not mother or not theirs or mother == theirs:
        return True
    return not incoming.mother_is_certain and name_words(ours.father_name or "") in {"", theirs}


def _gathered(rows: Sequence[RegisterRow], refused: list[RefusedRow]) -> Incoming:
    def first(name: str) -> str | None:
        return next((value for row in rows if (value := getattr(row, name)) is not None), None)

    values = {name: first(name) for name in (*PERSON_FIELDS, *HOME_FIELDS)}
    mother_is_certain = values["mother_name"] is not None
    values["mother_name"] = values["mother_name"] or first("parent_name")
    return Incoming(
        row_numbers=tuple(dict.fromkeys(row.row_number for row in rows)),
        name=rows[0].name,
        born_on=rows[0].born_on,
        values={name: value for name, value in values.items() if value is not None},
        where=Address(
            parents=(values["mother_name"], values["father_name"]),
            village=first("village"),
            **{name: values[name] for name in HOME_FIELDS},
        ),
        mother_is_certain=mother_is_certain,
        measurements=_measurements(rows, refused),
        doubts=tuple(dict.fromkeys(doubt for row in rows for doubt in row.doubts)),
    )


def _measurements(
    rows: Sequence[RegisterRow], refused: list[RefusedRow]
) -> tuple[Measurement, ...]:
    found: dict[date, Measurement] = {}
    for measurement in (each for row in rows for each in row.measurements):
        first = found.setdefault(measurement.measured_on, measurement)
        if replace(first, row_number=measurement.row_number) != measurement:
            refused.append(
                RefusedRow(
                    row_number=measurement.row_number,
                    reason=tr(
                        "Pengukuran tidak diambil: baris {row_number} berisi angka lain "
                        "untuk orang dan tanggal yang sama."
                    ).format(row_number=first.row_number),
                    only_measurement=True,
                )
            )
    return tuple(found[day] for day in sorted(found))


def _may_be_one(row: RegisterRow, group: Sequence[RegisterRow]) -> bool:
    other = group[0]
    niks = {each.nik for each in (*group, row) if each.nik}
    pairs = ((row.mother_name, other.mother_name), (row.parent_name, other.parent_name))
    return len(niks) <= 1 and all(
        not a or not b or name_words(a) == name_words(b) for a, b in pairs
    )


def _nik_twice(row: RegisterRow, holder: RegisterRow) -> RefusedRow:
    return RefusedRow(
        row_number=row.row_number,
        reason=tr(
            "NIK baris {row_number} sama dengan baris {row_number_2}, tetapi "
            "nama atau tanggal lahirnya berbeda. Periksa NIK keduanya."
        ).format(row_number=row.row_number, row_number_2=holder.row_number),
    )


def _without_known_father(ours: Person, incoming: Incoming) -> dict[str, Value]:
    """Leave out a "Nama Ortu" that is our father: it says nothing about the mother."""
    theirs = dict(incoming.values)
    father = name_words(ours.father_name or "")
    mother = name_words(str(theirs.get("mother_name", "")))
    if father and father == mother and not incoming.mother_is_certain:
        del theirs["mother_name"]
    return theirs


def _plain(name: str, value: Value) -> Value:
    if name in {"rt", "rw"}:
        return str(value).lstrip("0")
    if name == "phone":
        digits = "".join(sign for sign in str(value) if sign.isdigit())
        return digits.removeprefix("62").removeprefix("0")
    return name_words(value) if isinstance(value, str) and name != "nik" else value
