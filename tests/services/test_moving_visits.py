"""A visit of the wrong person becomes the right one's draft, or it is said why not."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Setting, Visit, VisitId, VisitStatus
from posyandu_desktop.errors import DiskFull
from posyandu_desktop.services.moving_visits import NotTheirs, move, why_not
from posyandu_desktop.services.recording import Recorded, Recorder
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.texts.moving_visits import not_theirs_sentence
from tests.builders import CONTENT, a_child, a_visit
from tests.services.stores import KADER, NOW, TODAY, a_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path / "data")
    yield store
    store.close()


@pytest.fixture
def visit(store: Store) -> Visit:
    """A visit of today, written down for the wrong child."""
    wrong = a_child("Keliru")
    store.people.save(wrong)
    recorder = Recorder(store, CONTENT, KADER, lambda: NOW)
    saved = recorder.save(wrong, a_visit(wrong, weight_kg=9.1), ())
    assert isinstance(saved, Recorded)
    return saved.visit


@pytest.fixture
def right(store: Store) -> Person:
    right = a_child("Benar")
    store.people.save(right)
    return right


def a_draft(person: Person) -> Draft:
    return Draft(
        person_id=person.id, session_id=None, visit_id=VisitId(uuid4()), typed={}, saved_at=NOW
    )


def test_a_visit_is_taken_back_and_begun_again_for_the_right_person(
    store: Store, visit: Visit, right: Person
) -> None:
    assert why_not(store, visit, right) is None

    move(store, CONTENT, lambda: NOW, visit, a_draft(right))

    assert store.visits.get(visit.id).status is VisitStatus.ENTERED_IN_ERROR
    assert store.drafts.of(right.id) is not None
    assert store.visits.of_person(visit.person_id) == []


def test_it_is_said_why_a_visit_cannot_be_somebodys(
    store: Store, visit: Visit, right: Person
) -> None:
    unborn = replace(right, born_on=TODAY + timedelta(days=1))
    assert why_not(store, visit, unborn) is NotTheirs.NOT_BORN_YET
    words = not_theirs_sentence(NotTheirs.NOT_BORN_YET, unborn, visit.visited_on)
    assert words == "Benar belum lahir pada 20 Mei 2026."

    store.visits.save(replace(a_visit(right), setting=Setting.HOME))
    assert why_not(store, visit, right) is None
    store.visits.save(a_visit(right))
    assert why_not(store, visit, right) is NotTheirs.VISITED_THAT_DAY

    store.drafts.save(a_draft(right))
    assert why_not(store, visit, right) is NotTheirs.HALF_TYPED


def test_a_disk_that_takes_only_half_leaves_everything_as_it_was(
    store: Store, visit: Visit, right: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(store.corrections, "take_back_visit", full)
    with pytest.raises(DiskFull):
        move(store, CONTENT, lambda: NOW, visit, a_draft(right))

    assert store.drafts.of(right.id) is None
    assert store.visits.get(visit.id) == visit
