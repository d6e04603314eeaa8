"""The children of one birth as typed, and what can be read of them. No Qt in here."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Self, TypeVar

from posyandu_desktop.domain.person import BIRTH_LENGTH_CM
from posyandu_desktop.domain.postpartum import Newborn
from posyandu_desktop.language import tr
from posyandu_desktop.services.cells import Unclear, read_birth_weight_g, read_number
from posyandu_desktop.services.newborns import Birth
from posyandu_desktop.services.registering import FEWEST_WEEKS, MOST_WEEKS
from posyandu_desktop.ui.dates import DateProblem, parse_date
from posyandu_desktop.ui.typed_child import TypedChild

ReadT = TypeVar("ReadT")


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedBirth:
    """The form as typed; `place` is the child in front, the first one being 0."""

    born_on: str = ""
    gestation_weeks: str = ""
    father_name: str = ""
    children: tuple[TypedChild, ...] = (TypedChild(),)
    place: int = 0

    @property
    def child(self) -> TypedChild:
        """The child in front."""
        return self.children[self.place]

    def with_child(self, child: TypedChild) -> Self:
        """Return the form with the child in front as typed."""
        children = list(self.children)
        children[self.place] = child
        return replace(self, children=tuple(children))

    def with_next(self) -> Self:
        """Return the form with the next child in front; mother and day stay."""
        children = self.children
        if self.place + 1 == len(children):
            children = (*children, TypedChild())
        return replace(self, children=children, place=self.place + 1)

    def at(self, place: int) -> Self:
        """Return the form with another child in front."""
        return replace(self, place=place)


@dataclass(slots=True)
class ReadBirth:
    """What could be read, and one sentence for each field that could not, by (place, field)."""

    birth: Birth | None = None
    problems: dict[tuple[int, str], str] = field(default_factory=dict)


def read(typed: TypedBirth, today: date) -> ReadBirth:
    """Return the birth the form describes; what is about every child stands at place -1."""
    found = ReadBirth()
    born_on = _read(found, (-1, "born_on"), typed.born_on, lambda text: _day(text, today))
    if not typed.born_on.strip():
        found.problems[-1, "born_on"] = tr("Belum diisi.")
    weeks = _read(found, (-1, "gestation_weeks"), typed.gestation_weeks, _weeks)
    children = [_child(found, place, child) for place, child in enumerate(typed.children)]
    if not found.problems and born_on is not None:
        found.birth = Birth(
            born_on=born_on,
            children=tuple(child for child in children if child is not None),
            gestation_weeks=weeks,
            father_name=" ".join(typed.father_name.split()) or None,
        )
    return found


def _child(found: ReadBirth, place: int, child: TypedChild) -> Newborn | None:
    weight = _read(found, (place, "birth_weight_g"), child.birth_weight_g, _weight)
    length = _read(found, (place, "birth_length_cm"), child.birth_length_cm, _length)
    if child.sex is None:
        found.problems[place, "sex"] = tr("Pilih laki-laki atau perempuan.")
        return None
    return Newborn(
        sex=child.sex,
        name=" ".join(child.name.split()) or None,
        birth_weight_g=weight,
        birth_length_cm=length,
    )


def _read(
    found: ReadBirth, where: tuple[int, str], text: str, parse: Callable[[str], ReadT | str]
) -> ReadT | None:
    """Return what `parse` makes of a text; blank is not known, and a sentence is a problem."""
    if not text.strip():
        return None
    value = parse(text.strip())
    if isinstance(value, str):
        found.problems[where] = value
        return None
    return value


def _day(text: str, today: date) -> date | str:
    found = parse_date(text, today=today)
    return found.text if isinstance(found, DateProblem) else found


def _weeks(text: str) -> int | str:
    if text.isdigit() and FEWEST_WEEKS <= int(text) <= MOST_WEEKS:
        return int(text)
    return tr("Minggu kehamilan 20 sampai 44. Boleh dikosongkan.")


def _weight(text: str) -> int | str:
    try:
        return read_birth_weight_g(text) or 0
    except Unclear:
        return tr("Berat lahir 300–7000 gram, misalnya 3100.")


def weight_words(text: str) -> str:
    """Return what a birth weight as typed is taken for: "3100 g" also for "3,1" kilograms."""
    grams = _weight(text)
    return tr("{grams} gram").format(grams=grams) if isinstance(grams, int) and grams else ""


def _length(text: str) -> float | str:
    try:
        value = read_number(text)
    except Unclear:
        value = None
    if value is None or not BIRTH_LENGTH_CM[0] <= value <= BIRTH_LENGTH_CM[1]:
        return tr("Panjang lahir 20 sampai 65 cm. Periksa lagi.")
    return value
