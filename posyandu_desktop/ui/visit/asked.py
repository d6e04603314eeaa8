"""What the form need not ask today, and what it says of it: the last value, and when again."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Self

from posyandu_desktop.domain.asked_today import (
    Standing,
    asked_today,
    ruled_out,
    standing_findings,
)
from posyandu_desktop.domain.card import (
    CardField,
    Choice,
    DateQuestion,
    Frequency,
    Quantity,
    Section,
    Step,
)
from posyandu_desktop.domain.case import Case, field_of
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.frequency import Answered
from posyandu_desktop.domain.visit import Value, Visit
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import short_month, show_asked_date
from posyandu_desktop.ui.numbers import show_measure

_NAMES_SHOWN = 3
_RISKS_SHOWN = 2
_ONLY_AT_RISK = "hanya bila ada risiko"
_OWN_HISTORY = "own_history"
NOT_NEEDED = "not_needed"
"""Beginning of the code of the sections that hold what need not be asked, one a step."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is known before anybody asks today.

    Attributes:
        standing: Fields that are not simply asked at every visit, by code.
        findings: Codes of earlier findings that still stand.
        lines: What a folded field says of its last value, by code.
        sections: What a folded section says of its last answers, by code.
        beside: Fields of a further card (that of adults, of a pregnant woman) that come back only
            now and then: they can be asked, but are not what she came for.
    """

    standing: dict[str, Standing] = field(default_factory=dict)
    findings: tuple[str, ...] = ()
    lines: dict[str, str] = field(default_factory=dict)
    sections: dict[str, str] = field(default_factory=dict)
    beside: frozenset[str] = frozenset()

    @classmethod
    def of(cls, case: Case, steps: Iterable[Step]) -> Self:
        """Look at the visits before, once, when the screen opens."""
        fields = [each for step in steps for each in step.fields]
        found = standing_findings(case, fields)
        standing = asked_today(case, fields, found)
        on = case.visit.visited_on
        return cls(
            standing=standing,
            findings=tuple(finding.code for finding in found),
            lines={
                each.code: _line(each, standing[each.code], case, on)
                for each in fields
                if each.code in standing and each.section is None
            },
            sections=_sections(fields, standing, case),
            beside=_of_further_cards(case),
        )

    def is_needed(self, each: CardField) -> bool:
        """Say whether a field is asked today; what stands beside a number goes with it."""
        code = (each.belongs_to if isinstance(each, Choice) else None) or each.code
        standing = self.standing.get(code)
        return standing is None or standing.needed

    def is_due(self, each: CardField) -> bool:
        """Say whether a field comes back only now and then, and today is the day."""
        standing = self.standing.get(each.code)
        return standing is not None and standing.needed


def folded_beside(number: int, fields: Sequence[CardField]) -> Section:
    """Return the section that holds what a step could ask besides: one line until wanted."""
    words = tr("Pemeriksaan lain yang sudah waktunya ({count})")
    return Section(
        code=f"{NOT_NEEDED}_beside_{number}",
        title=words.format(count=len(names_of(fields))),
        action=tr("Buka"),
    )


def _of_further_cards(case: Case) -> frozenset[str]:
    if len(case.cards) <= 1:
        return frozenset()
    first, *further = case.cards
    own = {each.code for step in first.steps for each in step.fields}
    return frozenset(
        each.code
        for card in further
        for step in card.steps
        for each in step.fields
        if each.code not in own and each.frequency is not Frequency.MONTHLY
    )


def folded_away(number: int, fields: Sequence[CardField]) -> Section:
    """Return the section that holds what a step need not ask today."""
    return Section(
        code=f"{NOT_NEEDED}_{number}",
        title=tr("Tidak perlu hari ini ({count})").format(count=len(names_of(fields))),
        action=tr("Buka"),
    )


def folded_note(fields: Sequence[CardField], hints: Mapping[str, str]) -> str:
    """Return what is in there, or else why one of it is advised after all."""
    for each in fields:
        if each.code in hints:
            return f"{each.label}: {hints[each.code]}"
    names = names_of(fields)
    more = len(names) - _NAMES_SHOWN
    return ", ".join(names[:_NAMES_SHOWN]) + (
        tr(", dan {more} lagi").format(more=more) if more > 0 else ""
    )


def names_of(fields: Iterable[CardField]) -> list[str]:
    """Return the lines the fields take: a section is one, what stands beside a number none."""
    lines: dict[str, str] = {}
    for each in fields:
        if each.section is not None:
            lines.setdefault(each.section.code, each.section.title)
        elif not (isinstance(each, Choice) and each.belongs_to):
            lines[each.code] = each.label
    return list(lines.values())


def hints(
    asked: Asked, findings: Sequence[Finding], visit: Visit, months: int, content: ClinicalContent
) -> dict[str, str]:
    """Return why blood sugar is advised, by the code of the first field that measures it.

    Said while it is due and not measured yet; risks are today's and those that still stand.
    """
    rules = content.adult_thresholds.glucose_screening
    main = next((code for code in rules.fields if code in asked.standing), None)
    if main is None or not visit.observations.keys().isdisjoint(rules.fields):
        return {}
    standing = asked.standing[main]
    if not standing.needed and standing.again_on and standing.again_on > visit.visited_on:
        return {}
    if rules.by_age(months):
        return {
            main: tr("dianjurkan mulai umur {from_month} tahun").format(
                from_month=rules.from_month // 12
            )
        }
    codes = (*(finding.code for finding in findings), *asked.findings)
    risks = rules.risks_at(months, codes)
    texts = content.advice_rules.findings
    words = [texts[code].short or texts[code].label for code in risks[:_RISKS_SHOWN]]
    return (
        {main: tr("dianjurkan, ada risiko ({words})").format(words=", ".join(words).lower())}
        if risks
        else {}
    )


def hidden_sections(asked: Asked, visit: Visit, content: ClinicalContent) -> frozenset[str]:
    """Return the screenings that need not be offered because of an answer on the card."""
    return ruled_out(content.screenings.values(), visit.observations, asked.standing)


def own_history(asked: Asked, fields: Iterable[CardField]) -> str:
    """Return the illnesses somebody is known to have, as last answered."""
    names = [
        each.label
        for each in fields
        if each.section is not None
        and each.section.code == _OWN_HISTORY
        and (standing := asked.standing.get(each.code)) is not None
        and standing.last is not None
        and standing.last.value is True
    ]
    return ", ".join(names)


def _line(each: CardField, standing: Standing, case: Case, on: date) -> str:
    if standing.needed:
        return ""
    last, again_on = standing.last, standing.again_on
    if last is None:
        return tr(_ONLY_AT_RISK)
    shown = tr("terakhir {value}, {month}").format(
        value=_value(each, last, case), month=_month(last.on)
    )
    if again_on is None:
        return shown
    again = tr("ulang {when}").format(when=_when(again_on, on))
    return f"{shown} · {tr(_ONLY_AT_RISK) if again_on <= on else again}"


def _value(each: CardField, last: Answered, case: Case) -> str:
    answered = field_of(case.cards, last.code) or each
    value = _shown(answered, last.value)
    is_another = last.code != each.code and not isinstance(answered, Choice)
    return f"{answered.label} {value}" if is_another else value


def _shown(answered: CardField, value: Value) -> str:
    if isinstance(value, bool):
        return tr("Ya") if value else tr("Tidak")
    if isinstance(answered, Quantity) and isinstance(value, float):
        return f"{show_measure(value, answered.decimals)} {answered.unit}"
    if isinstance(answered, DateQuestion) and isinstance(value, str):
        return show_asked_date(value)
    options = answered.options if isinstance(answered, Choice) else ()
    return next((option.label for option in options if option.code == value), str(value))


def _sections(
    fields: Iterable[CardField], standing: dict[str, Standing], case: Case
) -> dict[str, str]:
    """Return the last answers of the sections that are no screening: what was yes, and when."""
    found: dict[str, list[CardField]] = {}
    for each in fields:
        is_screening = each.section is not None and each.section.code in case.content.screenings
        if each.section is not None and each.code in standing and not is_screening:
            found.setdefault(each.section.code, []).append(each)
    return {code: _section(line, standing) for code, line in found.items()}


def _section(line: Collection[CardField], standing: dict[str, Standing]) -> str:
    lasts = [(each, last) for each in line if (last := standing[each.code].last) is not None]
    if not lasts:
        return tr("Belum pernah ditanyakan")
    yes = [each.label for each, last in lasts if last.value is True]
    again = ""
    if any(standing[each.code].needed for each in line):
        again = tr(" · waktunya diulang") if len(lasts) == len(line) else tr(" · belum lengkap")
    return (
        f"{', '.join(yes) or tr('Tidak ada')}, {_month(max((last.on for _, last in lasts)))}{again}"
    )


def _when(again_on: date, on: date) -> str:
    """Return a month, with its day when that is still to come in the month of the visit."""
    is_this_month = (again_on.year, again_on.month) == (on.year, on.month)
    return f"{again_on.day} {_month(again_on)}" if is_this_month else _month(again_on)


def _month(day: date) -> str:
    return f"{short_month(day.month)} {day.year}"
