"""Put somebody into the register, or correct what is known of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from posyandu_desktop.domain.age import completed_years
from posyandu_desktop.domain.finding import Doubt, Problem
from posyandu_desktop.domain.nik import nik_fault, nik_fits, tidy_nik
from posyandu_desktop.domain.person import Household, Person, PersonId, Sex
from posyandu_desktop.errors import NikTaken
from posyandu_desktop.services import cells
from posyandu_desktop.services.cells import Unclear
from posyandu_desktop.services.homes import Address, Homes
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.spelling import are_alike
from posyandu_desktop.store.words import name_words

KK_DIGITS = 16
PHONE_DIGITS = range(7, 16)
"""So many digits has a number: seven in a small town without its area, fifteen by E.164."""
FEWEST_WEEKS, MOST_WEEKS = 20, 44
"""The completed weeks of pregnancy after which a child can have been born alive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonForm:
    """What is typed about somebody; fields carry the names they have in Person and Household.

    `born_on` is text as typed, or a date; `birth_weight_g` may be typed in gram or kilogram.
    """

    name: str = ""
    sex: Sex | None = None
    born_on: str | date = ""
    nik: str = ""
    mother_name: str = ""
    father_name: str = ""
    phone: str = ""
    kk_number: str = ""
    address: str = ""
    rt: str = ""
    rw: str = ""
    birth_weight_g: str = ""
    gestation_weeks: str = ""
    book_number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """The person as saved, and what deserves a second look."""

    person: Person
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Nothing was saved; everything that is wrong. `taken_by` has the NIK already."""

    problems: tuple[Problem, ...]
    taken_by: Person | None = None


def check(form: PersonForm, today: date) -> tuple[Problem, ...]:
    """Return everything wrong with a form at once, in the order of its fields.

    Codes: `required`, `name_has_no_letters`, `date_unreadable`, `born_in_future`,
    `born_too_long_ago`, those of `NikFault`, `birth_weight_unreadable`,
    `birth_weight_out_of_range`, `gestation_weeks_out_of_range`, `neighbourhood_too_long`,
    `neighbourhood_no_number`.
    That a NIK is taken only the register knows: `register`.
    """
    return (
        *_name_problems(form.name),
        *([] if form.sex else [Problem(field="sex", code="required")]),
        *_birth_problems(form.born_on, today),
        *_nik_problems(form.nik),
        *_birth_weight_problems(form.birth_weight_g),
        *_gestation_problems(form.gestation_weeks),
        *_neighbourhood_problems("rt", form.rt),
        *_neighbourhood_problems("rw", form.rw),
    )


def doubts(form: PersonForm, today: date) -> tuple[Doubt, ...]:
    """Return what may be saved after a second look: in the NIK, the KK number, the telephone."""
    nik, born_on = tidy_nik(form.nik), _born_on(form, today)
    found = []
    can_be_compared = nik and not nik_fault(nik)
    if can_be_compared and form.sex and born_on and not nik_fits(nik, form.sex, born_on):
        found.append(Doubt(field="nik", code="nik_does_not_fit"))
    card = tidy_nik(form.kk_number)
    if card and not (len(card) == KK_DIGITS and card.isdigit()):
        found.append(Doubt(field="kk_number", code="kk_number_not_sixteen_digits"))
    if form.phone.strip() and len(re.sub(r"[^0-9]", "", form.phone)) not in PHONE_DIGITS:
        found.append(Doubt(field="phone", code="phone_of_other_length"))
    return tuple(found)


def likely_duplicates(store: Store, form: PersonForm, today: date | None = None) -> list[Person]:
    """Return who may be the same person: the same NIK, or a name spelt alike and the birth date.

    Whose known mother is called otherwise is somebody else.
    A year typed with two digits is understood only with `today`.
    """
    born_on = _born_on(form, today)
    found: dict[PersonId, Person] = {}
    if (nik := tidy_nik(form.nik)) and (holder := store.people.by_nik(nik)):
        found[holder.id] = holder
    if born_on is not None and form.name.strip():
        for person in store.people.matching(form.name, born_on, form.mother_name or None):
            found.setdefault(person.id, person)
        for person in store.people.born_on(born_on):
            if _is_spelt_alike(person, form):
                found.setdefault(person.id, person)
    return list(found.values())


def _is_spelt_alike(person: Person, form: PersonForm) -> bool:
    mothers = name_words(person.mother_name or ""), name_words(form.mother_name)
    return are_alike(name_words(person.name), name_words(form.name)) and (
        not all(mothers) or are_alike(*mothers)
    )


def register(
    store: Store,
    form: PersonForm,
    today: date,
    person_id: PersonId,
    home: Household | None = None,
) -> Registered | Refused:
    """Add somebody to the register, at the home of their family if it is known.

    Args:
        store: Where to.
        form: What is typed.
        today: The day of the session.
        person_id: The new person's id.
        home: The home they are added to; another address typed is another home.

    Raises:
        CannotSave: The disk did not take it.
    """
    person = _person(form, today, person_id)
    if isinstance(person, Refused):
        return person
    if home is not None and _is_at(_where(form, person), home):
        return _saved(store, form, today, replace(person, home=home))
    family = (
        neighbour
        for parent in (person.mother_name, person.father_name)
        for neighbour in store.people.search(parent or "")
    )
    posyandu = store.posyandu.get()
    where = replace(_where(form, person), village=posyandu.village)
    home = Homes(posyandu.id, family).of(person_id, where)
    return _saved(store, form, today, replace(person, home=home))


def update(store: Store, form: PersonForm, today: date, before: Person) -> Registered | Refused:
    """Correct somebody of the register; a corrected address holds for the whole home.

    Raises:
        CannotSave: The disk did not take it.
    """
    person = _person(form, today, before.id)
    if isinstance(person, Refused):
        return person
    where = _where(form, person)
    if before.home is None:
        home = Homes(store.posyandu.get().id, ()).of(before.id, where)
    else:
        home = replace(
            before.home,
            kk_number=where.kk_number,
            address=where.address,
            rt=where.rt,
            rw=where.rw,
        )
    kept = replace(
        person,
        birth_length_cm=before.birth_length_cm,
        mother_id=before.mother_id,
        merged_into=before.merged_into,
        status=before.status,
        status_on=before.status_on,
        home=home,
    )
    return _saved(store, form, today, kept)


def _person(form: PersonForm, today: date, person_id: PersonId) -> Person | Refused:
    problems = check(form, today)
    born_on = _born_on(form, today)
    if problems or form.sex is None or born_on is None:
        return Refused(problems=problems)
    return Person(
        id=person_id,
        name=" ".join(form.name.split()),
        sex=form.sex,
        born_on=born_on,
        nik=tidy_nik(form.nik) or None,
        mother_name=cells.read_text(form.mother_name),
        father_name=cells.read_text(form.father_name),
        phone=cells.read_text(form.phone),
        birth_weight_g=cells.read_birth_weight_g(form.birth_weight_g),
        gestation_weeks=_weeks(form.gestation_weeks),
        book_number=cells.read_text(form.book_number),
    )


def _is_at(where: Address, home: Household) -> bool:
    names = ("kk_number", "address", "rt", "rw")
    return all(getattr(where, name) == getattr(home, name) for name in names)


def _weeks(typed: str) -> int | None:
    return int(typed) if typed.strip() else None


def _where(form: PersonForm, person: Person) -> Address:
    return Address(
        parents=(person.mother_name, person.father_name),
        kk_number=cells.read_text(form.kk_number),
        address=cells.read_text(form.address),
        rt=cells.read_neighbourhood(form.rt),
        rw=cells.read_neighbourhood(form.rw),
    )


def _saved(store: Store, form: PersonForm, today: date, person: Person) -> Registered | Refused:
    try:
        store.people.save(person)
    except NikTaken:
        return Refused(
            problems=(Problem(field="nik", code="nik_taken"),),
            taken_by=store.people.by_nik(person.nik or ""),
        )
    return Registered(person=person, doubts=doubts(form, today))


def _born_on(form: PersonForm, today: date | None) -> date | None:
    try:
        return cells.read_date(form.born_on, today)
    except Unclear:
        return None


def _name_problems(name: str) -> Iterator[Problem]:
    if not name.strip():
        yield Problem(field="name", code="required")
    elif not any(letter.isalpha() for letter in name):
        yield Problem(field="name", code="name_has_no_letters")


def _birth_problems(typed: str | date, today: date) -> Iterator[Problem]:
    try:
        born_on = cells.read_date(typed, today)
    except Unclear:
        yield Problem(field="born_on", code="date_unreadable")
        return
    if born_on is None:
        yield Problem(field="born_on", code="required")
    elif born_on > today:
        yield Problem(field="born_on", code="born_in_future")
    elif completed_years(born_on, today) > cells.OLDEST_YEARS:
        yield Problem(field="born_on", code="born_too_long_ago")


def _nik_problems(typed: str) -> Iterator[Problem]:
    nik = tidy_nik(typed)
    if nik and (fault := nik_fault(nik)):
        yield Problem(field="nik", code=fault.value)


def _neighbourhood_problems(field: str, typed: str) -> Iterator[Problem]:
    if fault := cells.neighbourhood_fault(typed):
        yield Problem(field=field, code=fault)


def _gestation_problems(typed: str) -> Iterator[Problem]:
    tidy = typed.strip()
    if tidy and not (tidy.isdigit() and FEWEST_WEEKS <= int(tidy) <= MOST_WEEKS):
        yield Problem(field="gestation_weeks", code="gestation_weeks_out_of_range")


def _birth_weight_problems(typed: str) -> Iterator[Problem]:
    try:
        cells.read_number(typed)
    except Unclear:
        yield Problem(field="birth_weight_g", code="birth_weight_unreadable")
        return
    try:
        cells.read_birth_weight_g(typed)
    except Unclear:
        yield Problem(field="birth_weight_g", code="birth_weight_out_of_range")
