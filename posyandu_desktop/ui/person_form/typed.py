"""Texts of the form from what is known, and a birth date from an age. No Qt in here."""

from dataclasses import fields
from datetime import date

from posyandu_desktop.domain.age import completed_years
from posyandu_desktop.domain.person import Person
from posyandu_desktop.services.registering import PersonForm

YOUNGEST_BY_AGE = 6
OLDEST_BY_AGE = 120
_MIDYEAR = (7, 1)
_NIK_LIKE = 6


def as_searched(text: str) -> PersonForm:
    """Return a form that begins with what was searched: a name, or the digits of a NIK."""
    tidy = " ".join(text.split())
    digits = tidy.replace(" ", "")
    if digits.isdigit():
        return PersonForm(nik=digits) if len(digits) >= _NIK_LIKE else PersonForm()
    return PersonForm(name=tidy.title() if tidy.islower() else tidy)


def form_of(person: Person) -> PersonForm:
    """Return the form as it would have been typed for somebody of the register."""
    numbers = ("birth_weight_g", "gestation_weeks")
    texts = {name: str(getattr(person, name) or "") for name in numbers}
    for one in fields(PersonForm):
        if one.name not in {"sex", "born_on", *texts}:
            holder = person if hasattr(person, one.name) else person.home
            texts[one.name] = getattr(holder, one.name, None) or ""
    return PersonForm(sex=person.sex, born_on=person.born_on, **texts)


def born_from_age(text: str, today: date) -> date | None:
    """Return a birth date for an age in completed years, or None when it is none we accept.

    The middle of the year is what registers write for somebody who knows only the year. A small
    child is never given a made-up date: growth is counted in days.
    """
    if not text.strip().isdigit():
        return None
    years = int(text)
    if not YOUNGEST_BY_AGE <= years <= OLDEST_BY_AGE:
        return None
    born = date(today.year - years, *_MIDYEAR)
    return born if completed_years(born, today) == years else born.replace(year=born.year - 1)
