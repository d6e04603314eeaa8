"""A disk without room, for one open store: SQLite itself refuses every further page."""

from collections.abc import Callable
from datetime import date
from itertools import count
from uuid import uuid4

from posyandu_desktop.domain.person import Person, PersonId, Sex
from posyandu_desktop.domain.pregnancy import Pregnancy, PregnancyId
from posyandu_desktop.domain.visit import Visit, VisitId
from posyandu_desktop.errors import DiskFull
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.store.open import Store
from tests.services.stores import NOW, TODAY

CROWD = 80
MOST_SAVES = 2_000


def fill_disk(store: Store) -> None:
    """Leave no free page: from now on no draft fits, no visit and no pregnancy."""
    crowd = [_somebody(number) for number in range(CROWD)]
    with store.transaction():
        for person in crowd:
            store.people.save(person, queue=False)
    [pages] = store._db.row("PRAGMA page_count")
    store._db.execute(f"PRAGMA max_page_count = {pages}")
    # The last pages have room left: use it up, large things first.
    for length in (2_000, 200, 1):
        _until_full(lambda at, length=length: store.drafts.save(_a_draft(crowd[at], length)))  # type: ignore[misc]
    _until_full(lambda at: store.visits.save(_a_visit(crowd[at % CROWD])))
    _until_full(lambda at: store.pregnancies.save(_a_pregnancy(crowd[at])))


def empty_disk(store: Store) -> None:
    """Let the file grow again."""
    store._db.execute("PRAGMA max_page_count = 1073741823")


def _until_full(save: Callable[[int], None]) -> None:
    for at in count():
        assert at < MOST_SAVES, "the disk does not fill up"
        try:
            save(at)
        except DiskFull:
            return


def _somebody(number: int) -> Person:
    return Person(
        id=PersonId(uuid4()), name=f"Warga {number}", sex=Sex.MALE, born_on=date(1990, 1, 1)
    )


def _a_draft(person: Person, length: int) -> Draft:
    return Draft(
        person_id=person.id,
        session_id=None,
        visit_id=VisitId(uuid4()),
        typed={"": "9" * length},
        saved_at=NOW,
        on_screen=False,
    )


def _a_visit(person: Person) -> Visit:
    return Visit(id=VisitId(uuid4()), person_id=person.id, visited_on=TODAY, cards=())


def _a_pregnancy(person: Person) -> Pregnancy:
    return Pregnancy(id=PregnancyId(uuid4()), woman_id=person.id, noted_on=TODAY)
