"""One visit as a line of JSON: its shape, and what of it fits the person's cards."""

import sys
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from posyandu_desktop.domain.asked_dates import is_asked_date
from posyandu_desktop.domain.asked_fields import asked_fields
from posyandu_desktop.domain.card import (
    Card,
    CardField,
    Choice,
    DateQuestion,
    Immunizations,
    Quantity,
    Supplements,
    YesNo,
)
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.dose_not_given import DoseNotGiven, NotGivenReason
from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.finding import Problem
from posyandu_desktop.domain.operator import Operator, Role
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.second_look import OverruleReason
from posyandu_desktop.domain.supplement_files import SupplementRules
from posyandu_desktop.domain.visit import (
    CardVersion,
    Immunization,
    ImmunizationSource,
    Referral,
    ReferralTarget,
    Setting,
    Supplement,
    SupplementKind,
    Value,
    Visit,
    VisitId,
)
from posyandu_desktop.errors import UnreadableFile

STANDARD_INPUT = Path("-")
_STRICT = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)
_Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)]

_Code = Annotated[str, StringConstraints(pattern="^[a-z][a-z0-9_]{0,60}$")]


class PersonKey(BaseModel):
    """Who came: an id, a NIK, or a name with a birth date and perhaps the mother's name."""

    model_config = _STRICT

    id: UUID | None = None
    nik: _Text | None = None
    name: _Text | None = None
    born_on: date | None = None
    mother_name: _Text | None = None

    @model_validator(mode="after")
    def _names_somebody(self) -> Self:
        if not (self.id or self.nik or (self.name and self.born_on)):
            raise ValueError("give id, nik, or name and born_on")
        return self


class DoseLine(BaseModel):
    """One dose; `given_on` of a dose given here is the day of the visit."""

    model_config = _STRICT

    vaccine: str
    dose_number: int = Field(ge=0)
    source: ImmunizationSource
    given_on: date | None = None
    lot_number: _Text | None = None
    expires_on: date | None = None
    vaccinator: _Text | None = None

    def immunization(self, visited_on: date, bidan: str | None) -> Immunization:
        """Return the dose as it is stored; `bidan` gave it here if nobody else is named."""
        given_here = self.source is ImmunizationSource.GIVEN_HERE
        return Immunization(
            vaccine=self.vaccine,
            dose_number=self.dose_number,
            source=self.source,
            given_on=self.given_on or (visited_on if given_here else None),
            lot_number=self.lot_number,
            expires_on=self.expires_on,
            vaccinator=self.vaccinator or (bidan if given_here else None),
        )


class HeldBackLine(BaseModel):
    """One dose that was due and not given."""

    model_config = _STRICT

    vaccine: str
    dose_number: int = Field(ge=0)
    reason: NotGivenReason


class ReferralLine(BaseModel):
    """Where somebody was sent, with a note for them."""

    model_config = _STRICT

    target: ReferralTarget
    note: _Text | None = None


class VisitLine(BaseModel):
    """One line. Quantities are numbers in the unit of their card field, never text."""

    model_config = _STRICT

    id: UUID | None = None
    person: PersonKey
    visited_on: date
    setting: Setting = Setting.POSYANDU
    observations: dict[_Code, bool | float | str] = {}
    immunizations: tuple[DoseLine, ...] = ()
    doses_not_given: tuple[HeldBackLine, ...] = ()
    supplements: tuple[SupplementKind, ...] = ()
    education: tuple[str, ...] = ()
    referral: ReferralLine | None = None
    overrule_doubts: bool = False
    overrule_reason: OverruleReason = OverruleReason.OTHER

    def visit(
        self,
        visit_id: VisitId,
        person: Person,
        cards: Sequence[Card],
        operator: Operator,
        rules: SupplementRules,
    ) -> Visit:
        """Return the visit this line speaks of; what is handed out, as much as its rule says."""
        bidan = operator.name if operator.role is Role.BIDAN else None
        sent = self.referral
        return Visit(
            id=visit_id,
            person_id=person.id,
            visited_on=self.visited_on,
            setting=self.setting,
            cards=tuple(CardVersion(code=card.code, version=card.version) for card in cards),
            observations=dict(self.observations),
            immunizations=tuple(
                dose.immunization(self.visited_on, bidan) for dose in self.immunizations
            ),
            doses_not_given=tuple(
                DoseNotGiven(vaccine=one.vaccine, dose_number=one.dose_number, reason=one.reason)
                for one in self.doses_not_given
            ),
            supplements=tuple(
                Supplement(kind=kind, quantity=rules.rule(kind).quantity)
                for kind in dict.fromkeys(self.supplements)
            ),
            education=tuple(dict.fromkeys(self.education)),
            referral=Referral(target=sent.target, note=sent.note) if sent else None,
        )

    def is_empty(self) -> bool:
        """Whether nothing at all happened at this visit."""
        return not (
            self.observations
            or self.immunizations
            or self.doses_not_given
            or self.supplements
            or self.education
            or self.referral
        )


def read_lines(path: Path) -> Sequence[bytes]:
    """Return the lines of a file, or of standard input for `-`.

    Raises:
        UnreadableFile: There is no such file, or it may not be read.
    """
    if path == STANDARD_INPUT:
        return sys.stdin.buffer.read().split(b"\n")
    try:
        return path.read_bytes().split(b"\n")
    except OSError as error:
        raise UnreadableFile("Berkas tidak bisa dibaca. Periksa nama dan tempatnya.") from error


def misfits(
    line: VisitLine,
    person: Person,
    episodes: Episodes,
    content: ClinicalContent,
    operator: Operator,
) -> Iterator[Problem]:
    """Yield everything that the person's cards, the schedule or the topics do not know.

    `visited_on` must not lie before the birth.
    """
    groups = content.groups(person, line.visited_on, episodes)
    cards = content.card_for(person, line.visited_on, episodes, line.setting)
    fields = asked_fields(cards, person, line.visited_on, groups)
    if line.is_empty():
        yield _wrong("visit", "nothing_recorded")
    for code, value in line.observations.items():
        if problem := _misfit(code, value, fields.get(code), line.observations.keys()):
            yield problem
    if operator.role is Role.KADER and any(_given_by(operator, d) for d in line.immunizations):
        yield _wrong("immunizations", "vaccinator_is_kader")
    yield from _unoffered(line, fields.values(), content)


def _misfit(
    code: str, value: Value, field: CardField | None, given: Collection[str]
) -> Problem | None:
    match field:
        case Quantity():
            # Its limits are the recorder's question; true is not a 1 here.
            return None if isinstance(value, float) else _wrong(code, "not_a_number")
        case YesNo():
            return None if isinstance(value, bool) else _wrong(code, "not_yes_or_no")
        case DateQuestion():
            return None if is_asked_date(value) else _wrong(code, "not_a_date")
        case Choice(options=options, belongs_to=quantity):
            if value not in {option.code for option in options}:
                return _wrong(code, "unknown_choice")
            is_whole = quantity is None or quantity in given
            return None if is_whole else _wrong(code, "quantity_missing")
        case _:
            return _wrong(code, "unknown_field")


def _unoffered(
    line: VisitLine, fields: Collection[CardField], content: ClinicalContent
) -> Iterator[Problem]:
    doses = [(one.vaccine, one.dose_number) for one in line.immunizations]
    doses += [(one.vaccine, one.dose_number) for one in line.doses_not_given]
    if doses and not any(isinstance(field, Immunizations) for field in fields):
        yield _wrong("immunizations", "unknown_field")
    for vaccine, number in doses:
        if content.immunization_schedule.dose(vaccine, number) is None:
            yield _wrong("immunizations", "unknown_dose")
    offered = {kind for field in fields if isinstance(field, Supplements) for kind in field.offers}
    if set(line.supplements) - offered:
        yield _wrong("supplements", "not_offered")
    if any(content.education_topics.topic(code) is None for code in line.education):
        yield _wrong("education", "unknown_topic")


def _given_by(operator: Operator, dose: DoseLine) -> bool:
    return dose.source is ImmunizationSource.GIVEN_HERE and dose.vaccinator == operator.name


def _wrong(field: str, code: str) -> Problem:
    return Problem(field=field, code=code)
