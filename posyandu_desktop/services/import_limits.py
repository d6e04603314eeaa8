"""Old measurements held to the card of the person they are said to be of."""

from dataclasses import replace
from uuid import UUID

from posyandu_desktop.domain.case import field_of
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.plausibility import check_value
from posyandu_desktop.language import tr
from posyandu_desktop.services.register_columns import Column
from posyandu_desktop.services.register_rows import (
    Measurement,
    RefusedRow,
    Register,
    RegisterRow,
)

_NOBODY = PersonId(UUID(int=0))


def held_to_cards(register: Register, content: ClinicalContent) -> Register:
    """Refuse the measurements that no instrument shows for somebody of that age; people stay.

    The limits are those of the person's card on the day of measuring; what that card does not ask
    for is taken as it is.
    """
    refused = list(register.refused)
    rows = []
    for row in register.rows:
        kept = []
        for measurement in row.measurements:
            if reason := _trouble(row, measurement, content):
                refused.append(
                    RefusedRow(
                        row_number=measurement.row_number, reason=reason, only_measurement=True
                    )
                )
            else:
                kept.append(measurement)
        rows.append(replace(row, measurements=tuple(kept)))
    refused.sort(key=lambda each: each.row_number)
    return Register(rows=tuple(rows), refused=tuple(refused))


def _trouble(row: RegisterRow, measurement: Measurement, content: ClinicalContent) -> str:
    """Return why a measurement is refused, as a sentence, or nothing."""
    person = Person(id=_NOBODY, name=row.name, sex=row.sex, born_on=row.born_on)
    cards = content.card_for(person, measurement.measured_on)
    values = (
        (Column.WEIGHT, "weight_kg", measurement.weight_kg),
        (Column.HEIGHT, "height_cm", measurement.height_cm),
        (Column.MUAC, "muac_cm", measurement.muac_cm),
    )
    for column, code, value in values:
        field = field_of(cards, code)
        problem = check_value(field, value) if field is not None and value is not None else None
        # An older scale may have shown more decimals than the card asks for today.
        if problem is not None and problem.code == "outside_instrument":
            value_words, least, most = (
                _word(problem.detail[name]) for name in ("value", "minimum", "maximum")
            )
            unit = problem.detail["unit"]
            return tr(
                "Pengukuran tidak diambil: {column} {value_words} {unit} tidak "
                "mungkin untuk umurnya ({least}–{most} {unit})."
            ).format(column=column, value_words=value_words, unit=unit, least=least, most=most)
    return ""


def _word(value: float | str) -> str:
    return value if isinstance(value, str) else f"{value:g}".replace(".", ",")
