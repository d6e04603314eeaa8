"""What of the cards is asked on a day, what need not be, and what is known of it from before.

A field comes back by its frequency, a screening by its interval, both in completed months. What
last time was behind a finding that is watched comes back at every visit, and blood sugar is only
for whom it is advised (domain reference 5.3). Fields of one section come and go together.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from posyandu_desktop.domain import screening
from posyandu_desktop.domain.card import CardField, Choice, Frequency
from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.frequency import Answered, due_on, last_answer
from posyandu_desktop.domain.interpretation import interpret
from posyandu_desktop.domain.screening_files import Screening
from posyandu_desktop.domain.visit import Value, Visit

_BODY = frozenset({"weight_kg", "waist_cm"})


class Standing(NamedTuple):
    """What is known of a field before anybody asks today.

    Attributes:
        last: The last answer to the field, or to what counts for it; None when there is none.
        again_on: From when it is to be asked again; None is never.
        needed: Whether it is to be asked today.
    """

    last: Answered | None
    again_on: date | None
    needed: bool


def asked_today(
    case: Case, fields: Sequence[CardField], standing: Sequence[Finding]
) -> dict[str, Standing]:
    """Return where each field stands that is not simply asked at every visit, by code.

    Args:
        case: The person and the visits before.
        fields: The fields of the cards that concern the person.
        standing: What `standing_findings` returned.
    """
    watched = {
        code for found in standing if found.severity >= Severity.WATCH for code in found.inputs
    }
    unadvised = _unadvised(case, standing)
    found: dict[str, Standing] = {}
    for line in _lines(fields).values():
        asked = case.content.screenings.get(line[0].section.code) if line[0].section else None
        codes = {field.code for field in line}
        if asked is not None:
            found |= _screening_line(case, line, asked)
        elif any(field.frequency is not Frequency.MONTHLY for field in line):
            found |= _line(
                case, line, is_watched=bool(codes & watched), is_unadvised=bool(codes & unadvised)
            )
    return found


def standing_findings(case: Case, fields: Sequence[CardField]) -> tuple[Finding, ...]:
    """Return the findings of earlier visits that no newer answer has taken the place of.

    Only the visits that hold the last answer to a field with a frequency, or to what is a risk of
    diabetes, are looked at: two or three.
    """
    newest: dict[str, Visit] = {}
    for visit in case.past:
        for code in visit.observations:
            newest.setdefault(code, visit)
    codes = {field.code for field in fields if field.frequency is not Frequency.MONTHLY}
    if not codes.isdisjoint(case.content.adult_thresholds.glucose_screening.fields):
        codes |= _BODY
    visits = {newest[code].id: newest[code] for code in sorted(codes) if code in newest}
    return tuple(
        finding
        for visit in visits.values()
        for finding in interpret(
            case.person, visit, case.past, case.content, case.episodes
        ).findings
        if any(newest.get(code) is visit for code in finding.inputs)
    )


def ruled_out(
    screenings: Iterable[Screening], today: Mapping[str, Value], before: Mapping[str, Standing]
) -> frozenset[str]:
    """Return the screenings that an answer makes pointless, today's or one that still holds.

    Args:
        screenings: The questionnaires.
        today: Today's answers by code.
        before: What `asked_today` returned.
    """
    still = {
        code: standing.last.value
        for code, standing in before.items()
        if standing.last is not None and not standing.needed
    }
    answers = {**still, **today}
    return frozenset(
        each.code for each in screenings if each.asked_when and each.asked_when.rules_out(answers)
    )


def _lines(fields: Sequence[CardField]) -> dict[str, list[CardField]]:
    """Return the fields that come and go together: a section, or a field and its companions."""
    lines: dict[str, list[CardField]] = {}
    for field in fields:
        lines.setdefault(field.section.code if field.section else _main(field), []).append(field)
    return lines


def _main(field: CardField) -> str:
    return (field.belongs_to if isinstance(field, Choice) else None) or field.code


def _screening_line(
    case: Case, line: Sequence[CardField], asked: Screening
) -> Iterator[tuple[str, Standing]]:
    last = last_answer([field.code for field in line], case.past)
    on = case.visit.visited_on
    due = screening.due_on(asked, last.on if last else None, case.person.born_on, on)
    standing = Standing(last, due, last is None or (due is not None and due <= on))
    return ((field.code, standing) for field in line)


def _line(
    case: Case, line: Sequence[CardField], *, is_watched: bool, is_unadvised: bool
) -> Iterator[tuple[str, Standing]]:
    on = case.visit.visited_on
    found = []
    for field in line:
        last = last_answer(_counting_for(field, line, case), _counted_visits(field, case))
        found.append((field.code, last, due_on(field.frequency, last.on if last else None, on)))
    is_due = any(again is not None and again <= on for _, _, again in found)
    needed = is_watched or (is_due and not is_unadvised)
    return ((code, Standing(last, again, needed)) for code, last, again in found)


def _counted_visits(field: CardField, case: Case) -> Sequence[Visit]:
    """Return the visits an answer counts from: for what is asked of a delivery, those since it."""
    if field.frequency is not Frequency.ONCE_PER_DELIVERY:
        return case.past
    since = case.delivered_on
    return [visit for visit in case.past if since is None or visit.visited_on >= since]


def _counting_for(field: CardField, line: Sequence[CardField], case: Case) -> tuple[str, ...]:
    """Return the fields any of which answers a field: LO and HI for a number, either glucose."""
    main = _main(field)
    beside = (each.code for each in line if _main(each) == main and each.code != main)
    glucose = case.content.adult_thresholds.glucose_screening.fields
    others = glucose if main in glucose else ()
    return tuple(dict.fromkeys((main, *beside, *others)))


def _unadvised(case: Case, standing: Sequence[Finding]) -> frozenset[str]:
    """Return the measurements that somebody of this age and without a risk need not have."""
    rules = case.content.adult_thresholds.glucose_screening
    codes = [finding.code for finding in standing]
    if rules.by_age(case.months) or rules.risks_at(case.months, codes):
        return frozenset()
    return frozenset(rules.fields)
