"""What waits for a midwife, and her signature, in the real file."""

from dataclasses import replace
from uuid import uuid4

import pytest

from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.signing import signed
from posyandu_desktop.domain.visit import (
    Immunization,
    ImmunizationSource,
    Referral,
    ReferralTarget,
    Source,
    Visit,
)
from posyandu_desktop.store.cipher import Database
from posyandu_desktop.store.migrations import migrations
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from tests.store.building import ANI, NOON, a_visit

RATNA = Operator(id=OperatorId(uuid4()), name="Ratna", role=Role.BIDAN)


@pytest.fixture
def visit(store: Store, siti: Person) -> Visit:
    """What a kader saved, with a dose and a referral."""
    store.operators.save(RATNA)
    made = a_visit(
        siti,
        immunizations=(
            Immunization(vaccine="mr", dose_number=1, source=ImmunizationSource.GIVEN_HERE),
        ),
        referral=Referral(target=ReferralTarget.PUSTU),
        recorded_by=ANI.id,
        entered_by={"tbc_cough": ANI.id},
    )
    store.visits.save(made)
    return made


def test_a_kaders_visit_waits_and_comes_back_as_it_was(store: Store, visit: Visit) -> None:
    assert store.signatures.count() == 1
    [one] = store.signatures.awaiting(10)
    assert one.visit == visit
    assert one.person.id == visit.person_id


def test_a_signature_is_kept_with_its_journal_line_and_waits_with_its_visit(
    store: Store, visit: Visit
) -> None:
    after = signed(visit, RATNA, NOON)

    store.signatures.save(visit, after)

    assert store.visits.get(visit.id) == after
    assert store.signatures.count() == 0
    [entry] = [each for each in store.outbox.waiting() if each.entity_id == visit.id]
    assert (entry.kind, entry.revision) == (Kind.VISIT, 2)
    last = store.journal.of(Kind.VISIT, visit.id)[-1]
    assert last.action == "verify"
    assert last.change["after"]["verified_by"] == str(RATNA.id)
    assert store.integrity() == []


def test_a_signature_under_a_visit_that_was_only_copied_here_queues_nothing(
    store: Store, siti: Person
) -> None:
    store.operators.save(RATNA)
    old = a_visit(siti, source=Source.IMPORT)
    store.visits.save_history([old])
    store.signatures.save(old, signed(old, RATNA, NOON))
    assert store.outbox.entry(Kind.VISIT, old.id) is None


def test_history_does_not_wait(store: Store, siti: Person) -> None:
    old = a_visit(siti, recorded_by=ANI.id)
    store.visits.save_history([old, a_visit(siti, source=Source.IMPORT)])

    assert store.signatures.count() == 0


def test_the_list_shows_the_newest_day_and_no_more_than_asked_for(
    store: Store, siti: Person, visit: Visit
) -> None:
    older = a_visit(siti, visited_on=visit.visited_on.replace(day=2), recorded_by=ANI.id)
    store.visits.save(older)

    assert [one.visit.id for one in store.signatures.awaiting(5)] == [visit.id, older.id]
    assert [one.visit.id for one in store.signatures.awaiting(1)] == [visit.id]


def test_a_correction_waits_again(store: Store, visit: Visit) -> None:
    store.signatures.save(visit, signed(visit, RATNA, NOON))

    store.visits.save(replace(visit, observations={"weight_kg": 8.6}))

    assert store.signatures.count() == 1


@pytest.mark.parametrize(
    ("roles", "admins"),
    [(("kader", "kader"), [1, 0]), (("kader", "bidan", "bidan"), [0, 1, 1]), ((), [])],
)
def test_an_older_file_gets_an_admin(roles: tuple[str, ...], admins: list[int]) -> None:
    db = Database(memory=True)
    migrations.apply(db, stop_before="m0008_roles")
    for place, role in enumerate(roles):
        db.execute("INSERT INTO operators VALUES (?, ?, ?)", (f"z{9 - place}", "x", role))

    migrations.apply(db)

    found = db.execute("SELECT is_admin FROM operators ORDER BY rowid").fetchall()
    assert [row[0] for row in found] == admins


def test_the_first_operator_of_a_new_posyandu_is_admin(store: Store) -> None:
    assert store.operators.get(ANI.id).is_admin
