"""Who of the register may be the person that is being typed. No Qt in here."""

from dataclasses import replace
from datetime import date

from posyandu_desktop.domain.nik import tidy_nik
from posyandu_desktop.domain.person import Household, HouseholdId, Person, PersonId
from posyandu_desktop.language import tr
from posyandu_desktop.services.registering import PersonForm, likely_duplicates
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.texts.facts import compared_facts
from posyandu_desktop.ui.texts.people import details_of
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.facts import FactRow
from posyandu_desktop.ui.widgets.rows import Badge, PersonRow

SIMILAR_SHOWN = 8


def identity(form: PersonForm) -> object:
    """Return what tells people apart; once it changes, whether they are known is asked anew."""
    return form.name, form.born_on, form.mother_name


def is_like_somebody_known(store: Store, form: PersonForm, today: date, own_id: PersonId) -> bool:
    """Say whether somebody else has this name and birth date, and no other known mother.

    The holder of the same NIK does not count: a NIK that is taken is refused with its own words.
    """
    nik = tidy_nik(form.nik)
    same = likely_duplicates(store, replace(form, nik=""), today)
    return any(one.id != own_id and not (nik and one.nik == nik) for one in same)


def similar_rows(
    store: Store, form: PersonForm, today: date, own_id: PersonId
) -> tuple[tuple[PersonRow, ...], int]:
    """Return who may be the same, then whose name is like it, without the person in hand.

    The number says how many of them may be the same.
    """
    same = [one for one in likely_duplicates(store, form, today) if one.id != own_id]
    known = {own_id, *(one.id for one in same)}
    named = store.people.look_up(form.name, SIMILAR_SHOWN) if len(form.name.strip()) > 1 else []
    others = [hit.person for hit in named if hit.person.id not in known]
    badge = Badge(tone=Tone.WATCH, word=tr("Sama?"))
    rows = [_row(one, today, badge) for one in same] + [_row(one, today, None) for one in others]
    return tuple(rows[:SIMILAR_SHOWN]), len(same)


def facts_beside(
    store: Store, form: PersonForm, today: date, own_id: PersonId
) -> tuple[FactRow, ...]:
    """Return what is typed beside what is known of the first who may be the same."""
    same = [one for one in likely_duplicates(store, form, today) if one.id != own_id]
    if not same or form.sex is None or not isinstance(form.born_on, date):
        return ()
    where = (form.kk_number, form.address, form.rt, form.rw)
    home = Household(
        id=HouseholdId(own_id),
        kk_number=form.kk_number or None,
        address=form.address or None,
        rt=form.rt or None,
        rw=form.rw or None,
    )
    typed = Person(
        id=own_id,
        name=form.name,
        sex=form.sex,
        born_on=form.born_on,
        nik=tidy_nik(form.nik) or None,
        mother_name=form.mother_name or None,
        father_name=form.father_name or None,
        phone=form.phone or None,
        book_number=form.book_number or None,
        home=home if any(where) else None,
    )
    return compared_facts(typed, same[0])


def _row(person: Person, today: date, badge: Badge | None) -> PersonRow:
    details = details_of(person, today)
    return PersonRow(key=person.id, name=person.name, details=details, badge=badge)
