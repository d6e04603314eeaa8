"""As many children of one birth as the form of the newborn takes."""

from datetime import date

import pytest

from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.domain.postpartum import MOST_CHILDREN
from posyandu_desktop.domain.pregnancy import Outcome, OutcomeKind
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.newborn.typed import TypedBirth
from posyandu_desktop.ui.pregnancy.view import PregnancyView
from tests.builders import a_person
from tests.services.stores import KADER, TODAY
from tests.ui.conftest import Keyboard
from tests.ui.pregnancy.test_presenter import Heard, entry_of, noted, typed


@pytest.fixture
def woman(store: Store) -> Person:
    person = a_person("Siti Rekaan", date(1998, 2, 3))
    store.operators.save(KADER)
    store.people.save(person, queue=False)
    return person


def test_five_children_written_down_at_birth_are_counted_on_the_form_of_the_pregnancy(
    store: Store, woman: Person, keyboard: Keyboard
) -> None:
    born = Outcome(kind=OutcomeKind.LIVE_BIRTH, on=TODAY, live_children=MOST_CHILDREN)
    noted(store, woman, outcome=born)
    view = PregnancyView(entry_of(store, woman))
    keyboard.open(view)
    assert view.count.choice.value() == MOST_CHILDREN


def test_each_of_the_children_of_a_delivery_has_its_rows(
    store: Store, woman: Person, keyboard: Keyboard
) -> None:
    noted(store, woman)
    entry = entry_of(store, woman)
    entry.outcome_chosen(OutcomeKind.LIVE_BIRTH)
    entry.children_counted(MOST_CHILDREN)
    view = PregnancyView(entry)
    keyboard.open(view)
    assert [rows.isVisibleTo(view) for rows in view.children_rows] == [True] * MOST_CHILDREN


def test_the_children_of_a_delivery_are_counted_up_to_the_same_number(
    store: Store, woman: Person
) -> None:
    noted(store, woman)
    heard = Heard()
    entry = entry_of(store, woman, heard)
    entry.outcome_chosen(OutcomeKind.LIVE_BIRTH)
    entry.text_typed("ended_on", typed(TODAY))
    entry.children_counted(MOST_CHILDREN)
    for place in range(MOST_CHILDREN):
        entry.child_sex_chosen(place, Sex.FEMALE)
    entry.save()
    [pregnancy] = store.pregnancies.of_woman(woman.id)
    assert heard.saved
    assert pregnancy.outcome is not None
    assert pregnancy.outcome.live_children == MOST_CHILDREN
    assert type(TypedBirth().child) is type(entry.state.typed.children[0])
