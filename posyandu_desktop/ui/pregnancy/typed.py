"""What is typed about a pregnancy, and what can be read from it. No Qt in here."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, time
from typing import Self, TypeVar

from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import BIRTH_LENGTH_CM, BIRTH_WEIGHT_G
from posyandu_desktop.domain.postpartum import MOST_CHILDREN, Newborn
from posyandu_desktop.domain.pregnancy import Dating, DatingMethod, Outcome, OutcomeKind, Pregnancy
from posyandu_desktop.errors import InvalidInput
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import DateProblem, parse_date, type_date
from posyandu_desktop.ui.numbers import parse_number, show_measure
from posyandu_desktop.ui.times import show_time
from posyandu_desktop.ui.typed_child import TypedChild

_CLOCK = re.compile(r"([01]?[0-9]|2[0-3])[.:]?([0-5][0-9])")
_COUNTS = {
    "gravida": (1, 20),
    "para": (0, 20),
    "abortus": (0, 20),
    "fetuses_expected": (1, MOST_CHILDREN),
}
_MEASURES = {"pre_pregnancy_weight_kg": "kg", "height_cm": "cm"}
_WEIGHT_KG = (25.0, 200.0)
ReadT = TypeVar("ReadT")


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedPregnancy:
    """The form as typed; `texts` by the name of the field in `Pregnancy`, or of the outcome."""

    dated_by: DatingMethod | None = None
    texts: dict[str, str] = field(default_factory=dict)
    outcome: OutcomeKind | None = None
    children: tuple[TypedChild, ...] = (TypedChild(),)

    @classmethod
    def of(cls, pregnancy: Pregnancy) -> Self:
        """Return the form as it would have been typed for a pregnancy; children begin blank."""
        dating, outcome = pregnancy.dating, pregnancy.outcome
        days = {
            "dated_from": dating and dating.on,
            "previous_birth_on": pregnancy.previous_birth_on,
            "ended_on": outcome and outcome.on,
        }
        texts = {name: type_date(day) for name, day in days.items() if day}
        for name in _COUNTS:
            if (number := getattr(pregnancy, name)) is not None:
                texts[name] = str(number)
        for name in _MEASURES:
            if (value := getattr(pregnancy, name)) is not None:
                texts[name] = show_measure(value, 1)
        if outcome and outcome.at:
            texts["ended_at"] = show_time(outcome.at)
        return cls(
            dated_by=dating.method if dating else None,
            texts=texts,
            outcome=outcome.kind if outcome else None,
            children=(TypedChild(),) * max(1, outcome.live_children if outcome else 1),
        )

    def with_text(self, name: str, text: str) -> Self:
        """Return the form with one text as typed."""
        return replace(self, texts={**self.texts, name: text})

    def with_child(self, place: int, child: TypedChild) -> Self:
        """Return the form with one child changed; places count from 0."""
        children = list(self.children)
        children[place] = child
        return replace(self, children=tuple(children))

    def with_children(self, count: int) -> Self:
        """Return the form with so many children, those typed first kept."""
        blank = (TypedChild(),) * MOST_CHILDREN
        return replace(self, children=(*self.children, *blank)[:count])


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPregnancy:
    """What could be read, and one sentence for each field that could not."""

    pregnancy: Pregnancy
    newborns: tuple[Newborn, ...]
    problems: dict[str, str]


def read(
    typed: TypedPregnancy,
    before: Pregnancy,
    operator: OperatorId,
    today: date,
    visited_on: date,
    height_cm: tuple[float, float],
) -> ReadPregnancy:
    """Return the pregnancy the form describes.

    Args:
        typed: The form.
        before: The pregnancy as it is known so far.
        operator: Who dates it now.
        today: The day by which dates are understood.
        visited_on: The day the posyandu learned what is typed.
        height_cm: The least and the most an adult's height may be, as in her visits.
    """
    reader = _Reader(typed, today)
    dating = _dating(typed, reader, before, visited_on, operator)
    counts = {name: reader.count(name) for name in _COUNTS}
    limits = {"pre_pregnancy_weight_kg": _WEIGHT_KG, "height_cm": height_cm}
    measures = {name: reader.measure(name, limits[name]) for name in _MEASURES}
    outcome, newborns = _outcome(typed, reader)
    return ReadPregnancy(
        pregnancy=replace(
            before,
            dating=dating,
            previous_birth_on=reader.day("previous_birth_on"),
            outcome=outcome,
            **counts,  # type: ignore[arg-type]  # the names of its whole numbers
            **measures,  # type: ignore[arg-type]  # the names of its measures
        ),
        newborns=newborns,
        problems=reader.problems,
    )


def _dating(
    typed: TypedPregnancy,
    reader: "_Reader",
    before: Pregnancy,
    visited_on: date,
    operator: OperatorId,
) -> Dating | None:
    if typed.dated_by is None:
        return None
    on = reader.day("dated_from", future=typed.dated_by is DatingMethod.ULTRASOUND_DUE_DATE)
    if on is None:
        reader.problems.setdefault("dated_from", tr("Tanggalnya belum diisi."))
        return before.dating
    if before.dating and (before.dating.method, before.dating.on) == (typed.dated_by, on):
        return before.dating
    return Dating(method=typed.dated_by, on=on, noted_on=visited_on, noted_by=operator)


def _outcome(
    typed: TypedPregnancy, reader: "_Reader"
) -> tuple[Outcome | None, tuple[Newborn, ...]]:
    if typed.outcome is None:
        return None, ()
    on = reader.day("ended_on")
    if on is None:
        reader.problems.setdefault("ended_on", tr("Tanggal berakhirnya belum diisi."))
        return None, ()
    newborns: tuple[Newborn, ...] = ()
    if typed.outcome is OutcomeKind.LIVE_BIRTH:
        newborns = tuple(
            newborn
            for place, child in enumerate(typed.children)
            if (newborn := reader.newborn(place, child)) is not None
        )
    at, live = reader.clock("ended_at"), len(newborns)
    return Outcome(kind=typed.outcome, on=on, at=at, live_children=live), newborns


class _Reader:
    """Reads one text after the other and remembers what was wrong."""

    def __init__(self, typed: TypedPregnancy, today: date) -> None:
        self._texts = typed.texts
        self._today = today
        self.problems: dict[str, str] = {}

    def day(self, name: str, *, future: bool = False) -> date | None:
        def parse(text: str) -> date:
            found = parse_date(text, today=self._today, future=future)
            if isinstance(found, DateProblem):
                raise InvalidInput(found.text)
            return found

        return self._read(name, self._texts.get(name, ""), parse)

    def count(self, name: str) -> int | None:
        least, most = _COUNTS[name]

        def parse(text: str) -> int:
            if not text.isdigit() or not least <= int(text) <= most:
                raise InvalidInput(
                    tr("Angka bulat {least} sampai {most}.").format(least=least, most=most)
                )
            return int(text)

        return self._read(name, self._texts.get(name, ""), parse)

    def measure(self, name: str, limits: tuple[float, float]) -> float | None:
        parse = _between(*limits, _MEASURES[name])
        return self._read(name, self._texts.get(name, ""), parse)

    def clock(self, name: str) -> time | None:
        def parse(text: str) -> time:
            match = _CLOCK.fullmatch(text)
            if match is None:
                raise InvalidInput(tr("Tulis jam seperti 14.30, atau kosongkan."))
            return time(int(match[1]), int(match[2]))

        return self._read(name, self._texts.get(name, ""), parse)

    def newborn(self, place: int, child: TypedChild) -> Newborn | None:
        weight_g = self._read(
            f"child_{place}_birth_weight_g",
            child.birth_weight_g,
            _between(*BIRTH_WEIGHT_G, "gram"),
        )
        length_cm = self._read(
            f"child_{place}_birth_length_cm",
            child.birth_length_cm,
            _between(*BIRTH_LENGTH_CM, "cm"),
        )
        if child.sex is None:
            self.problems[f"child_{place}_sex"] = tr("Pilih laki-laki atau perempuan.")
            return None
        return Newborn(
            sex=child.sex,
            name=" ".join(child.name.split()) or None,
            birth_weight_g=None if weight_g is None else round(weight_g),
            birth_length_cm=length_cm,
        )

    def _read(self, name: str, text: str, parse: Callable[[str], ReadT]) -> ReadT | None:
        """Return what `parse` makes of a text; blank is not known, and a problem is kept."""
        if not text.strip():
            return None
        try:
            return parse(text.strip())
        except InvalidInput as error:
            self.problems[name] = str(error)
            return None


def _between(least: float, most: float, unit: str) -> Callable[[str], float]:
    def parse(text: str) -> float:
        value = parse_number(text)
        if value is None or not least <= value <= most:
            raise InvalidInput(
                tr("{least:g} sampai {most:g} {unit}. Periksa lagi.").format(
                    least=least, most=most, unit=unit
                )
            )
        return value

    return parse
