"""A visit exactly as it is typed: texts stay texts, so a draft brings back every keystroke."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Self
from uuid import UUID

from posyandu_desktop.domain.card import CardField, DateQuestion, Quantity
from posyandu_desktop.domain.dose_not_given import DoseNotGiven, NotGivenReason
from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.second_look import FirstReading, Overruled
from posyandu_desktop.domain.session import SessionId
from posyandu_desktop.domain.visit import (
    Immunization,
    ImmunizationSource,
    ReferralTarget,
    Setting,
    Supplement,
    SupplementKind,
    Value,
    Visit,
    VisitId,
)
from posyandu_desktop.language import decimal_sign
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.ui.dates import type_asked_date
from posyandu_desktop.ui.numbers import parse_number, show_measure

CHOSEN_BEFOREHAND = frozenset({"posture"})
"""Choices that stand on the screen before anybody chose; alone they are no visit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedVisit:
    """What has been typed so far. `texts` holds quantities and dates as typed: "8,", "abc".

    `doubted` keeps every number that was left with a doubt, whether another replaced it or not.
    `entered_by` says who was told each confidential answer that stands here.
    """

    visit_id: VisitId
    person_id: PersonId
    session_id: SessionId | None
    visited_on: date
    setting: Setting = Setting.POSYANDU
    texts: dict[str, str] = field(default_factory=dict)
    answers: dict[str, bool] = field(default_factory=dict)
    choices: dict[str, str] = field(default_factory=dict)
    immunizations: tuple[Immunization, ...] = ()
    doses_not_given: tuple[DoseNotGiven, ...] = ()
    supplements: tuple[Supplement, ...] = ()
    education: tuple[str, ...] = ()
    referral_target: ReferralTarget | None = None
    referral_note: str = ""
    overruled: tuple[Overruled, ...] = ()
    doubted: tuple[FirstReading, ...] = ()
    entered_by: dict[str, OperatorId] = field(default_factory=dict)
    unfinished_dose: dict[str, str] = field(default_factory=dict)

    def with_text(self, code: str, text: str) -> Self:
        """Return the visit with one quantity as typed; an empty text is not measured.

        What was said of the number that stood there is not said of another.
        """
        texts = {**self.texts, code: text}
        if not text.strip():
            del texts[code]
        sure = self.overruled
        if text != self.texts.get(code, ""):
            sure = tuple(one for one in sure if one.key.partition("/")[0] != code)
        return replace(self, texts=texts, overruled=sure)

    def with_answer(self, code: str, *, answer: bool | None) -> Self:
        """Return the visit with one yes/no answer; None is not asked."""
        answers = {name: value for name, value in self.answers.items() if name != code}
        return replace(self, answers=answers if answer is None else {**answers, code: answer})

    def with_choice(self, code: str, chosen: str | None) -> Self:
        """Return the visit with one choice; None is not chosen."""
        choices = {name: value for name, value in self.choices.items() if name != code}
        return replace(self, choices=choices if chosen is None else {**choices, code: chosen})

    def with_supplement(self, kind: SupplementKind, amount: float) -> Self:
        """Return the visit with so much of something handed out; 0 is nothing."""
        others = tuple(one for one in self.supplements if one.kind is not kind)
        now = (Supplement(kind=kind, quantity=amount),) if amount else ()
        return replace(self, supplements=(*others, *now))

    def draft(self, saved_at: datetime, *, on_screen: bool) -> Draft:
        """Return what is put on disk while somebody types."""
        return Draft(
            person_id=self.person_id,
            session_id=self.session_id,
            visit_id=self.visit_id,
            typed=self.to_json(),
            saved_at=saved_at,
            on_screen=on_screen,
        )

    def is_empty(self) -> bool:
        """Whether nothing at all was typed or chosen by a person."""
        return not (
            self.texts
            or self.answers
            or self.choices.keys() - CHOSEN_BEFOREHAND
            or self.immunizations
            or self.doses_not_given
            or self.supplements
            or self.education
            or self.referral_target
        )

    def is_untouched(self) -> bool:
        """Whether there is nothing a draft would have to bring back."""
        return self.is_empty() and not (self.referral_note.strip() or self.unfinished_dose)

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values for the draft."""
        return {
            "visited_on": self.visited_on.isoformat(),
            "setting": self.setting,
            "texts": self.texts,
            "answers": self.answers,
            "choices": self.choices,
            "immunizations": [_dose_to_json(dose) for dose in self.immunizations],
            "doses_not_given": [[*one.key, one.reason] for one in self.doses_not_given],
            "supplements": [[one.kind, one.quantity] for one in self.supplements],
            "education": list(self.education),
            "referral_target": self.referral_target,
            "referral_note": self.referral_note,
            "overruled": [one.to_json() for one in self.overruled],
            "doubted": [one.to_json() for one in self.doubted],
            "entered_by": {code: str(by) for code, by in self.entered_by.items()},
            "unfinished_dose": self.unfinished_dose,
        }

    @classmethod
    def from_json(
        cls,
        typed: dict[str, Any],
        visit_id: VisitId,
        person_id: PersonId,
        session_id: SessionId | None,
    ) -> Self:
        """Return what `to_json` wrote."""
        target = typed["referral_target"]
        return cls(
            visit_id=visit_id,
            person_id=person_id,
            session_id=session_id,
            visited_on=date.fromisoformat(typed["visited_on"]),
            setting=Setting(typed.get("setting", Setting.POSYANDU)),
            texts=typed["texts"],
            answers=typed["answers"],
            choices=typed["choices"],
            immunizations=tuple(_dose_from_json(dose) for dose in typed["immunizations"]),
            doses_not_given=tuple(
                DoseNotGiven(vaccine=vaccine, dose_number=number, reason=NotGivenReason(reason))
                for vaccine, number, reason in typed.get("doses_not_given", ())
            ),
            supplements=tuple(
                Supplement(kind=SupplementKind(kind), quantity=quantity)
                for kind, quantity in typed["supplements"]
            ),
            education=tuple(typed["education"]),
            referral_target=ReferralTarget(target) if target else None,
            referral_note=typed["referral_note"],
            overruled=tuple(Overruled.from_json(one) for one in typed["overruled"]),
            doubted=tuple(FirstReading.from_json(one) for one in typed.get("doubted", ())),
            entered_by={
                code: OperatorId(UUID(by)) for code, by in typed.get("entered_by", {}).items()
            },
            unfinished_dose=typed.get("unfinished_dose", {}),
        )

    @classmethod
    def from_visit(cls, visit: Visit, fields: Mapping[str, CardField]) -> Self:
        """Return a saved visit as if it had just been typed, to be looked at or corrected.

        `fields` are by code; a value no field is known for any more stays as it is.
        """
        return cls(
            visit_id=visit.id,
            person_id=visit.person_id,
            session_id=visit.session_id,
            visited_on=visit.visited_on,
            setting=visit.setting,
            texts={
                code: text
                for code, value in visit.observations.items()
                if (text := _text(value, fields.get(code)))
            },
            answers={c: v for c, v in visit.observations.items() if isinstance(v, bool)},
            choices={
                code: value
                for code, value in visit.observations.items()
                if isinstance(value, str) and not isinstance(fields.get(code), DateQuestion)
            },
            immunizations=visit.immunizations,
            doses_not_given=visit.doses_not_given,
            supplements=visit.supplements,
            education=visit.education,
            referral_target=visit.referral.target if visit.referral else None,
            referral_note=(visit.referral.note or "") if visit.referral else "",
            overruled=visit.doubts_overruled,
            doubted=visit.first_readings,
            entered_by=_told(visit, fields),
        )


def _told(visit: Visit, fields: Mapping[str, CardField]) -> dict[str, OperatorId]:
    """Return who was told what; an older record only says who wrote it."""
    by, told = visit.recorded_by, dict(visit.entered_by)
    for code in visit.observations.keys() - told.keys():
        asked = fields.get(code)
        if by is not None and asked is not None and asked.confidential:
            told[code] = by
    return told


def _text(value: Value, card_field: CardField | None) -> str:
    """Return how a value is typed; nothing for what is chosen."""
    if isinstance(card_field, DateQuestion) and isinstance(value, str):
        return type_asked_date(value)
    if not isinstance(value, float):
        return ""
    shown = show_measure(value, card_field.decimals if isinstance(card_field, Quantity) else 1)
    # A value of an older card may have more decimals than are typed today.
    return (
        shown
        if parse_number(shown) == value
        else f"{Decimal(repr(value)):f}".replace(".", decimal_sign())
    )


def _dose_to_json(dose: Immunization) -> dict[str, Any]:
    return {
        "vaccine": dose.vaccine,
        "dose_number": dose.dose_number,
        "source": dose.source,
        "given_on": dose.given_on.isoformat() if dose.given_on else None,
        "lot_number": dose.lot_number,
        "expires_on": dose.expires_on.isoformat() if dose.expires_on else None,
        "vaccinator": dose.vaccinator,
        "signed_by": str(dose.signed_by) if dose.signed_by else None,
    }


def _dose_from_json(dose: dict[str, Any]) -> Immunization:
    given_on, expires_on = dose["given_on"], dose["expires_on"]
    signed_by = dose.get("signed_by")
    return Immunization(
        vaccine=dose["vaccine"],
        dose_number=dose["dose_number"],
        source=ImmunizationSource(dose["source"]),
        given_on=date.fromisoformat(given_on) if given_on else None,
        lot_number=dose["lot_number"],
        expires_on=date.fromisoformat(expires_on) if expires_on else None,
        vaccinator=dose["vaccinator"],
        signed_by=OperatorId(UUID(signed_by)) if signed_by else None,
    )
