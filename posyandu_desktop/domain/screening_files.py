"""The models of `resources/clinical/screenings/`: scored questionnaires, bands and domains.

Source: domain reference 5.9 to 5.11. An item's code is unique over all cards and screenings; an
item with a card field's code (`finger_count_right`) is that field's answer, asked once.
"""

from enum import StrEnum
from typing import NamedTuple, NewType, Self

from pydantic import BaseModel, Field, model_validator

from posyandu_desktop.domain.content_file import STRICT, ContentFile
from posyandu_desktop.domain.screening_items import AskedWhen, Code, Item, YesNoItem, refuse_twice

CardLetter = NewType("CardLetter", str)
"""How the card abbreviates a band (M/R/S/B/T): B is berat here."""

JuknisLetter = NewType("JuknisLetter", str)
"""How the juknis and the older register do (A/B/C): B is ringan or sedang here."""

IMMEDIATE = "immediate"
POSITIVE_SO_FAR = "positive_so_far"


class PointRange(NamedTuple):
    """The fewest and the most points something can give."""

    low: int
    high: int


class Domain(BaseModel):
    """Items that are judged together: SKILAS's six domains, PHQ-4's pairs.

    `confidential` marks a domain of mental health in a screening that is otherwise open; `recap`
    are the columns of the monthly recap that the domain's items feed.
    """

    model_config = STRICT

    code: Code
    label: str
    items: tuple[str, ...] = Field(min_length=1)
    positive_from: int = Field(ge=1)
    confidential: bool = False
    recap: tuple[str, ...] = ()


class Band(BaseModel):
    """The totals from `from` to `to`, both included; `positive` ones need somebody to act.

    The two letters are different systems in which B means different things; never mix them.
    """

    model_config = STRICT

    code: Code
    label: str
    from_: int = Field(alias="from")
    to: int
    positive: bool
    card_letter: CardLetter | None = None
    juknis_letter: JuknisLetter | None = None


class TotalOf(StrEnum):
    """What a total counts."""

    POINTS = "points"
    DOMAINS = "domains"


class Screening(ContentFile):
    """One scored questionnaire.

    Attributes:
        confidential: Only the person who asked and the nakes may read the answers.
        from_month: First age in completed months at which it is asked; `to_month` is the last.
        interval_months: It is due again so many months after it was done.
        asked_when: An answer on the card that makes it pointless (PUMA for who never smoked).
        overrides: Items whose points alone ask for help at once, whatever the total.
        recap: The columns of the monthly recap that all of its items feed.
    """

    code: Code
    title: str
    instructions: str
    confidential: bool
    from_month: int = Field(ge=0)
    to_month: int | None = None
    interval_months: int = Field(gt=0)
    interval_unverified: bool = False
    asked_when: AskedWhen | None = None
    recap: tuple[str, ...] = ()
    total_of: TotalOf = TotalOf.POINTS
    items: tuple[Item, ...] = Field(min_length=1)
    domains: tuple[Domain, ...] = ()
    overrides: tuple[str, ...] = ()
    bands: tuple[Band, ...] = Field(min_length=2)

    def is_for(self, months: int) -> bool:
        """Say whether somebody of that age in completed months is asked."""
        return self.from_month <= months and (self.to_month is None or months <= self.to_month)

    def item(self, code: str) -> Item | None:
        """Return the item of that code, or None when there is none."""
        return next((item for item in self.items if item.code == code), None)

    def band(self, code: str) -> Band | None:
        """Return the band of that code, or None when there is none."""
        return next((band for band in self.bands if band.code == code), None)

    def bands_within(self, totals: PointRange) -> tuple[Band, ...]:
        """Return the bands that hold at least one of these totals."""
        return tuple(b for b in self.bands if b.from_ <= totals.high and totals.low <= b.to)

    def recap_of(self, item: Item) -> tuple[str, ...]:
        """Return every column of the monthly recap that an item feeds."""
        of_domains = (d.recap for d in self.domains if item.code in d.items)
        columns = (*self.recap, *(column for recap in of_domains for column in recap), *item.recap)
        return tuple(dict.fromkeys(columns))

    def hidden_items(self) -> frozenset[str]:
        """Return the codes of the items whose answers are confidential."""
        if self.confidential:
            return frozenset(item.code for item in self.items)
        hidden = (domain.items for domain in self.domains if domain.confidential)
        return frozenset(code for items in hidden for code in items)

    def person_points(self) -> PointRange:
        """Return the points a person brings along besides the answers; PUMA has some."""
        return PointRange(0, 0)

    def total_range(self) -> PointRange:
        """Return the lowest and the highest total there is."""
        if self.total_of is TotalOf.DOMAINS:
            return PointRange(0, len(self.domains))
        low, high = self.person_points()
        return PointRange(low, high + sum(item.most_points for item in self.items))

    @model_validator(mode="after")
    def _ages_in_order(self) -> Self:
        if self.to_month is not None and self.to_month < self.from_month:
            raise ValueError("to_month must not be below from_month")
        return self

    @model_validator(mode="after")
    def _codes_are_unique_and_known(self) -> Self:
        refuse_twice("an item code", (item.code for item in self.items))
        grouped = [code for domain in self.domains for code in domain.items]
        refuse_twice("an item", grouped)
        results = [band.code for band in self.bands] + [domain.code for domain in self.domains]
        refuse_twice("the code of a result", [IMMEDIATE, POSITIVE_SO_FAR, *results])
        codes = {item.code for item in self.items}
        if unknown := {*grouped, *self.overrides} - codes:
            raise ValueError(f"no such item: {sorted(unknown)}")
        if self.total_of is TotalOf.DOMAINS and codes - set(grouped):
            raise ValueError(f"items without a domain: {sorted(codes - set(grouped))}")
        return self

    @model_validator(mode="after")
    def _domains_and_overrides_can_be_reached(self) -> Self:
        most = {item.code: item.most_points for item in self.items}
        for domain in self.domains:
            if domain.positive_from > sum(most[code] for code in domain.items):
                raise ValueError(f"{domain.code} can never be positive")
        if any(most[code] == 0 for code in self.overrides):
            raise ValueError("an override needs points")
        return self

    @model_validator(mode="after")
    def _conditions_look_back(self) -> Self:
        gates: set[str] = set()
        for item in self.items:
            if item.enable_when is not None and item.enable_when.question not in gates:
                raise ValueError(f"{item.code} waits for no earlier yes/no item")
            if isinstance(item, YesNoItem):
                gates.add(item.code)
        return self

    @model_validator(mode="after")
    def _bands_cover_every_total_once(self) -> Self:
        low, high = self.total_range()
        totals = [total for band in self.bands for total in range(band.from_, band.to + 1)]
        if totals != list(range(low, high + 1)) or any(b.from_ > b.to for b in self.bands):
            raise ValueError(f"bands must cover {low} to {high}, rising, without gap or overlap")
        if len({band.positive for band in self.bands}) == 1:
            raise ValueError("some bands are positive and some are not")
        return self

    @model_validator(mode="after")
    def _letters_belong_to_all_bands_or_none(self) -> Self:
        columns = ([b.card_letter for b in self.bands], [b.juknis_letter for b in self.bands])
        if any(None in column and set(column) != {None} for column in columns):
            raise ValueError("a column of letters has a hole")
        return self
