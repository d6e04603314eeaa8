"""What a register file would bring, in words and rows of tables."""

from collections.abc import Mapping
from datetime import date

from posyandu_desktop.domain.person import PersonId, Sex
from posyandu_desktop.language import tr
from posyandu_desktop.services.import_matching import Difference
from posyandu_desktop.services.import_preview import ImportPreview, Match, PreviewPerson
from posyandu_desktop.services.importing import ImportReport
from posyandu_desktop.services.register_rows import RefusedRow
from posyandu_desktop.ui.numbers import show_number
from posyandu_desktop.ui.texts.people import SEX_WORDS
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Cell, TableRow

FieldKey = tuple[PersonId, str]
"""One field of one person, as it stands in the table of differences."""

_FIELDS = {
    "name": "Nama",
    "sex": "Jenis kelamin",
    "born_on": "Tanggal lahir",
    "nik": "NIK",
    "mother_name": "Nama ibu",
    "father_name": "Nama ayah",
    "phone": "Nomor HP",
    "birth_weight_g": "Berat lahir (gram)",
    "birth_length_cm": "Panjang lahir (cm)",
    "kk_number": "Nomor KK",
    "address": "Alamat",
    "rt": "RT",
    "rw": "RW",
}
_OURS = Cell(text="Di laptop ini", sort_by=1, tone=Tone.NEUTRAL)
_THEIRS = Cell(text="Dari berkas", sort_by=2, tone=Tone.WATCH)
_FILLED = Cell(text="Diisi dari berkas", sort_by=3, tone=Tone.GOOD)


def value_text(value: object) -> str:
    """Return a value of a person as a table shows it."""
    if isinstance(value, Sex):
        return tr(SEX_WORDS[value])
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, float):
        return show_number(value, 1)
    return str(value)


def people_rows(preview: ImportPreview, match: Match) -> tuple[TableRow, ...]:
    """Return the people that stand so to our register, in the order of the file."""
    return tuple(_person_row(person) for person in preview.of(match))


def difference_rows(
    preview: ImportPreview, overwrite: Mapping[PersonId, frozenset[str]]
) -> tuple[TableRow, ...]:
    """Return each field the file would fill or knows differently; the differing ones first."""
    people = preview.of(Match.DIFFERENT)
    differing = [
        _difference_row(person, each, is_taken=each.field in overwrite.get(person.person_id, ()))
        for person in people
        for each in person.differences
    ]
    filling = [_fill_row(person, name) for person in people for name in person.fills]
    return (*differing, *filling)


def refused_rows(refused: tuple[RefusedRow, ...]) -> tuple[TableRow, ...]:
    """Return the rows of the file that cannot be taken over, each with its reason."""
    return tuple(
        TableRow(
            key=place,
            cells=(
                Cell(text=str(row.row_number), sort_by=row.row_number),
                Cell(
                    text=tr("Hanya pengukurannya") if row.only_measurement else tr("Seluruh baris")
                ),
                Cell(text=_sentence(row.reason)),
            ),
        )
        for place, row in enumerate(refused)
    )


def report_lines(report: ImportReport, people_count: int) -> tuple[tuple[str, Tone], ...]:
    """Return what an import did, a line and its tone each."""
    lines = [
        (tr("{created} orang baru masuk daftar").format(created=report.created), Tone.GOOD),
        (tr("{updated} orang dilengkapi atau diubah").format(updated=report.updated), Tone.GOOD),
        (tr("{unchanged} orang sudah sama").format(unchanged=report.unchanged), Tone.NEUTRAL),
        (
            tr("{measurements} pengukuran lama masuk riwayat").format(
                measurements=report.measurements
            ),
            Tone.GOOD,
        ),
    ]
    if report.refused:
        lines.append(
            (
                tr("{refused_count} baris tidak bisa diambil").format(
                    refused_count=len(report.refused)
                ),
                Tone.WATCH,
            )
        )
    if report.cancelled:
        lines.append(
            (tr("Dihentikan. Yang sudah masuk tetap ada; impor lagi kapan saja."), Tone.WATCH)
        )
    lines.append(
        (
            tr("Sekarang ada {people_count} orang di daftar").format(people_count=people_count),
            Tone.INFO,
        )
    )
    return tuple(lines)


def _person_row(person: PreviewPerson) -> TableRow:
    incoming = person.incoming
    notes = list(incoming.doubts)
    if person.measurements:
        notes.insert(
            0,
            tr("{measurements_count} pengukuran").format(
                measurements_count=len(person.measurements)
            ),
        )
    return TableRow(
        key=person.person_id,
        cells=(
            Cell(text=str(incoming.row_number), sort_by=incoming.row_number),
            Cell(text=incoming.name),
            Cell(text=value_text(incoming.born_on), sort_by=incoming.born_on.isoformat()),
            Cell(text=str(incoming.values.get("mother_name", ""))),
            Cell(text=" · ".join(notes)),
        ),
    )


def _difference_row(person: PreviewPerson, each: Difference, *, is_taken: bool) -> TableRow:
    return _field_row(
        person,
        each.field,
        (value_text(each.ours), value_text(each.theirs)),
        (_THEIRS if is_taken else _OURS).translated(),
    )


def _fill_row(person: PreviewPerson, name: str) -> TableRow:
    theirs = value_text(person.incoming.values[name])
    return _field_row(person, name, ("kosong", theirs), _FILLED.translated())


def _field_row(person: PreviewPerson, name: str, values: tuple[str, str], used: Cell) -> TableRow:
    ours, theirs = values
    return TableRow(
        key=(person.person_id, name),
        cells=(
            Cell(text=person.ours.name if person.ours else person.incoming.name),
            Cell(text=tr(_FIELDS[name])),
            Cell(text=ours),
            Cell(text=theirs),
            used,
        ),
    )


def _sentence(reason: str) -> str:
    return reason[:1].upper() + reason[1:]
