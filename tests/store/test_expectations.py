from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from posyandu_desktop.domain.expected import Reason, Topic
from posyandu_desktop.domain.finding import Severity
from posyandu_desktop.domain.person import Person, PersonStatus
from posyandu_desktop.domain.pregnancy import Pregnancy, PregnancyId
from posyandu_desktop.domain.visit import Referral, ReferralState, ReferralTarget
from posyandu_desktop.store.open import Store
from tests.store.building import a_person, a_visit

TODAY, TOMORROW = date(2026, 1, 5), date(2026, 1, 6)
DOSE = Reason(
    code="vaccine_due",
    topic=Topic.VACCINE,
    severity=Severity.NOTE,
    weight=70,
    words="MR 1",
    due_on=date(2026, 1, 1),
)
WEIGHING = Reason(
    code="weighing", topic=Topic.NUTRITION, severity=Severity.NOTE, weight=20, words=""
)


@pytest.fixture
def siti(store: Store) -> Person:
    siti = a_person()
    store.people.save(siti)
    return siti


def test_reasons_come_back_gravest_first_and_new_ones_replace_the_old(
    store: Store, siti: Person
) -> None:
    store.expectations.put({siti.id: (WEIGHING, DOSE)}, TODAY)
    assert store.expectations.of_people([siti.id]) == {siti.id: (DOSE, WEIGHING)}

    store.expectations.put({siti.id: (WEIGHING,)}, TODAY)
    assert store.expectations.of_people([siti.id]) == {siti.id: (WEIGHING,)}

    store.expectations.put({siti.id: ()}, TODAY)
    assert store.expectations.of_people([siti.id]) == {}


def test_reasons_hold_for_the_day_they_were_worked_out_for(store: Store, siti: Person) -> None:
    gone = a_person(status=PersonStatus.MOVED)
    store.people.save(gone)
    assert store.expectations.unsettled(TODAY, 10) == [siti.id]

    store.expectations.put({siti.id: ()}, TODAY)

    assert store.expectations.count_unsettled(TODAY) == 0
    assert store.expectations.count_unsettled(TOMORROW) == 1


def visited(store: Store, siti: Person) -> None:
    store.visits.save(a_visit(siti))


def referral_closed(store: Store, siti: Person) -> None:
    visit = replace(a_visit(siti), referral=Referral(target=ReferralTarget.PUSTU))
    store.visits.save(visit)
    store.expectations.put({siti.id: (DOSE,)}, TODAY)
    store.referrals.save(
        visit.id, Referral(target=ReferralTarget.PUSTU, state=ReferralState.CLOSED)
    )


def pregnant(store: Store, siti: Person) -> None:
    number = PregnancyId(a_person().id)
    store.pregnancies.save(Pregnancy(id=number, woman_id=siti.id, noted_on=TODAY))


def born_another_day(store: Store, siti: Person) -> None:
    store.people.save(replace(siti, born_on=date(2023, 3, 14)))


@pytest.mark.parametrize("change", [visited, referral_closed, pregnant, born_another_day])
def test_whatever_changes_somebody_unsettles_their_reasons(
    store: Store, siti: Person, change: Callable[[Store, Person], None]
) -> None:
    store.expectations.put({siti.id: (DOSE,)}, TODAY)

    change(store, siti)

    assert store.expectations.unsettled(TODAY, 10) == [siti.id]
    assert store.expectations.of_people([siti.id]) == {siti.id: (DOSE,)}


def test_a_new_telephone_number_unsettles_nothing(store: Store, siti: Person) -> None:
    store.expectations.put({siti.id: (DOSE,)}, TODAY)

    store.people.save(replace(siti, phone="0812"))

    assert store.expectations.count_unsettled(TODAY) == 0


def test_who_has_an_episode_is_known_without_reading_everybodys(store: Store, siti: Person) -> None:
    other = a_person()
    store.people.save(other)
    pregnant(store, siti)

    assert store.expectations.with_episodes([siti.id, other.id]) == {siti.id}
