from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import (
    Referral,
    ReferralState,
    ReferralTarget,
    Visit,
    VisitId,
    VisitStatus,
)
from posyandu_desktop.errors import DiskFull
from posyandu_desktop.store.cipher import connect
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from tests.full_disk import empty_disk, fill_disk
from tests.store.building import ANI, KEY, TODAY, a_draft, a_finding, a_person, a_visit

SENT = Referral(target=ReferralTarget.PUSKESMAS, reasons=("muac.red",), note="lemas")
ARRIVED = replace(SENT, state=ReferralState.ARRIVED, arrived_on=TODAY)
LAST_MONTH = TODAY - timedelta(days=30)


def a_referred(person: Person, on: date = TODAY, referral: Referral = SENT) -> Visit:
    return a_visit(person, visited_on=on, referral=referral, recorded_by=ANI.id)


def test_open_referrals_come_oldest_first_with_who_and_from_which_visit(
    store: Store, siti: Person
) -> None:
    budi = a_person(name="Budi")
    store.people.save(budi)
    today, old = a_referred(siti), a_referred(budi, LAST_MONTH, ARRIVED)
    closed = replace(SENT, state=ReferralState.CLOSED, closed_on=TODAY, answer="pindah")
    for visit in (today, old, a_referred(siti, LAST_MONTH, closed), a_visit(siti)):
        store.visits.save(visit)

    found = store.referrals.open()

    assert [(one.person, one.visit, one.referral) for one in found] == [
        (budi, old, ARRIVED),
        (siti, today, SENT),
    ]
    assert [one.visit.id for one in store.referrals.open_of(siti.id)] == [today.id]


def test_a_referral_of_a_visit_entered_in_error_never_was(store: Store, siti: Person) -> None:
    wrong = replace(a_referred(siti), status=VisitStatus.ENTERED_IN_ERROR)
    store.visits.save(wrong)

    assert store.referrals.open() == ()
    with pytest.raises(KeyError):
        store.referrals.save(wrong.id, ARRIVED)


def test_what_became_of_a_referral_amends_the_visit_and_keeps_all_the_rest(
    store: Store, siti: Person
) -> None:
    visit, found = a_referred(siti), (a_finding(),)
    store.visits.save(visit, found)
    revision = _revision(store, visit)

    store.referrals.save(visit.id, ARRIVED)

    assert store.visits.get(visit.id) == replace(
        visit, referral=ARRIVED, status=VisitStatus.AMENDED
    )
    assert store.visits.findings_of(visit.id) == found
    assert _revision(store, visit) == revision + 1
    last = store.journal.of(Kind.VISIT, visit.id)[-1]
    assert (last.action, last.operator_id) == ("change", ANI.id)
    assert last.change["before"] == {
        "status": "finished",
        "referral": ["puskesmas", '["muac.red"]', "lemas", "made", None, None, None, None, None],
    }
    assert last.change["after"]["referral"][3:5] == ["arrived", TODAY.isoformat()]
    assert store.integrity() == []


def test_a_draft_of_the_same_visit_stays(store: Store, siti: Person) -> None:
    visit = a_referred(siti)
    store.visits.save(visit)
    draft = a_draft(siti, visit_id=visit.id)
    store.drafts.save(draft)

    store.referrals.save(visit.id, ARRIVED)

    assert store.drafts.of(siti.id) == draft


def test_a_full_disk_leaves_the_referral_as_it_was(store: Store, siti: Person) -> None:
    visit = a_referred(siti)
    store.visits.save(visit)
    answer = replace(ARRIVED, state=ReferralState.ANSWERED, answer="kontrol " * 40_000)
    fill_disk(store)

    with pytest.raises(DiskFull):
        store.referrals.save(visit.id, answer)
    empty_disk(store)

    assert store.visits.get(visit.id) == visit


def test_only_a_visit_that_referred_somebody_can_be_moved_on(store: Store, siti: Person) -> None:
    visit = a_visit(siti)
    store.visits.save(visit)

    for visit_id in (visit.id, VisitId(uuid4())):
        with pytest.raises(KeyError):
            store.referrals.save(visit_id, ARRIVED)
    assert len(store.journal.of(Kind.VISIT, visit.id)) == 1


def test_open_referrals_are_found_without_reading_the_closed_ones(
    store: Store, files: StoreFiles
) -> None:
    assert store.referrals.open() == ()
    with connect(files.database, KEY, "ro") as db:
        plan = db.rows(
            "EXPLAIN QUERY PLAN SELECT number FROM visits"
            " WHERE number IN (SELECT visit FROM referrals WHERE state <> 'closed')"
        )

    assert any("referrals_open" in row[-1] for row in plan)


def _revision(store: Store, visit: Visit) -> int:
    entry = store.outbox.entry(Kind.VISIT, visit.id)
    assert entry is not None
    return entry.revision
