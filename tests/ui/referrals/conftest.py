"""A posyandu that referred some people, and the screen that follows them."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import pytest

from posyandu_desktop.domain.finding import Severity
from posyandu_desktop.domain.visit import Referral, ReferralState, ReferralTarget, Visit
from posyandu_desktop.services.referrals import FollowUp
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.referrals.presenter import Desk
from tests.builders import CONTENT, a_child, a_finding, a_visit
from tests.services.stores import NOW, TODAY

SENT = Referral(target=ReferralTarget.PUSKESMAS, reasons=("muac.red",))


@dataclass
class Village:
    """Whom somebody referred, and what the screen asked for."""

    store: Store
    opened: list[Visit] = field(default_factory=list)
    left: list[bool] = field(default_factory=list)
    changes: list[bool] = field(default_factory=list)

    def desk(self) -> Desk:
        return Desk(
            follow_up=FollowUp(self.store, CONTENT, lambda: NOW),
            open_visit=self.opened.append,
            changed=lambda: self.changes.append(True),
            leave=lambda: self.left.append(True),
        )

    def refer(self, name: str, days_ago: int, referral: Referral = SENT) -> Visit:
        person = replace(a_child(name), phone="0812")
        self.store.people.save(person)
        on = TODAY - timedelta(days=days_ago)
        visit = replace(a_visit(person, on, weight_kg=8.0), referral=referral)
        self.store.visits.save(visit, [a_finding(code, Severity.ACT) for code in referral.reasons])
        return visit

    def referral(self, visit: Visit) -> Referral:
        found = self.store.visits.get(visit.id).referral
        assert found is not None
        return found


def arrived(on: date) -> Referral:
    return replace(SENT, state=ReferralState.ARRIVED, arrived_on=on)


def answered(on: date, words: str = "PMT 90 hari") -> Referral:
    return replace(SENT, state=ReferralState.ANSWERED, answered_on=on, answer=words)


@pytest.fixture
def village(store: Store) -> Village:
    return Village(store)
