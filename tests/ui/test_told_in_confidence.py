"""Whatever page a kader opens, nothing is on it that somebody else was told in confidence."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from posyandu_desktop.domain.case import case_of
from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.home_visit import Report
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.services.queue import Queue
from posyandu_desktop.services.reading import Reading
from posyandu_desktop.services.recording import Recorded
from posyandu_desktop.services.referrals import FollowUp
from posyandu_desktop.services.signing import Signing
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.day.presenter import DayScreen, Sent
from posyandu_desktop.ui.day.presenter import Desk as DayDesk
from posyandu_desktop.ui.deliveries.presenter import Deliveries
from posyandu_desktop.ui.deliveries.presenter import Desk as DeliveriesDesk
from posyandu_desktop.ui.home_visits.presenter import Desk as HomeDesk
from posyandu_desktop.ui.home_visits.presenter import HomeVisits
from posyandu_desktop.ui.household.presenter import Desk as HouseholdDesk
from posyandu_desktop.ui.household.presenter import HouseholdScreen
from posyandu_desktop.ui.merging.presenter import Desk as MergingDesk
from posyandu_desktop.ui.merging.presenter import MergingScreen
from posyandu_desktop.ui.missing.presenter import Desk as MissingDesk
from posyandu_desktop.ui.missing.presenter import MissingScreen
from posyandu_desktop.ui.mother_view.gathering import gathered
from posyandu_desktop.ui.person_page.parts import Tab
from posyandu_desktop.ui.person_page.presenter import PersonPage
from posyandu_desktop.ui.person_page.state import Desk as PersonDesk
from posyandu_desktop.ui.referrals.presenter import Desk as ReferralsDesk
from posyandu_desktop.ui.referrals.presenter import ReferralsScreen
from posyandu_desktop.ui.running import run_at_once
from posyandu_desktop.ui.session_close.lines import WITH_NAMES
from posyandu_desktop.ui.session_close.presenter import Desk as ClosingDesk
from posyandu_desktop.ui.session_close.presenter import SessionClosing
from posyandu_desktop.ui.texts.states import headline
from posyandu_desktop.ui.verification.presenter import Desk as VerificationDesk
from posyandu_desktop.ui.verification.presenter import Verification
from tests.builders import CONTENT
from tests.services.stores import KADER, MELATI, NOW, TODAY
from tests.ui.secret_village import OWN_WORDS, RATNA, WATI, SecretVillage, labels, strings_in

SECRET_FINDINGS = sorted(filter(CONTENT.is_confidential, CONTENT.advice_rules.findings))
NEUTRAL = "Temui nakes"
"""What a list of the awaited says for any hidden reason."""

INPUTS = {"count": 9, "asked": 20, "positive": 9, "total": 9, "symptoms": 2}


def _nothing(*_: object) -> Any:
    return None


def _day(store: Store, village: SecretVillage, operator: Operator) -> Iterator[object]:
    screen = DayScreen(
        DayDesk(
            store=store,
            content=CONTENT,
            session=village.session,
            run=run_at_once,
            send=lambda: Sent(0, 0, 0),
            open_visit=_nothing,
            open_home_visit=_nothing,
            show_home_visits=_nothing,
            new_person=_nothing,
            show_deliveries=_nothing,
            show_missing=_nothing,
            queue=Queue(store, village.session, operator, lambda: NOW),
        )
    )
    yield screen.state
    screen.search("rekaan")
    yield screen.state


def _missing(store: Store, village: SecretVillage, _: Operator) -> Iterator[object]:
    desk = MissingDesk(
        store=store,
        session=village.session,
        posyandu=MELATI,
        open_visit=_nothing,
        leave=_nothing,
    )
    screen = MissingScreen(desk)
    for value, _word, _count in screen.state.filters:
        screen.narrow(value)
        yield screen.state
        yield screen.as_text()


def _closing(store: Store, village: SecretVillage, operator: Operator) -> Iterator[object]:
    screen = SessionClosing(
        ClosingDesk(
            store=store,
            content=CONTENT,
            session=village.session,
            operator=operator,
            now=lambda: NOW,
            open_visit=_nothing,
            open_home_visit=_nothing,
            show_deliveries=_nothing,
            save_backup=_nothing,
            show_opening=_nothing,
            done=_nothing,
            leave=_nothing,
        )
    )
    yield screen.state
    for code in WITH_NAMES:
        screen.mend(code)
        yield screen.state


def _people(store: Store, village: SecretVillage, _: Operator) -> Iterator[object]:
    desk = PersonDesk(
        store=store,
        content=CONTENT,
        now=lambda: NOW,
        correct_visit=_nothing,
        move_visit=lambda *_: "",
        show_referrals=_nothing,
        show_pregnancy=_nothing,
        show_adverse_event=_nothing,
        show_class=_nothing,
        show_to_mother=lambda _person: None,
        print_for_mother=lambda _person: "",
        changed=_nothing,
        leave=_nothing,
    )
    for person in village.people:
        page = PersonPage(desk, person)
        for tab in Tab:
            page.open_tab(tab)
            yield page.state


def _home_visits(store: Store, _village: SecretVillage, _: Operator) -> Iterator[object]:
    page = HomeVisits(
        HomeDesk(
            store=store,
            content=CONTENT,
            today=lambda: TODAY,
            open_home_visit=_nothing,
            correct_visit=_nothing,
            leave=_nothing,
        )
    )
    for report in (None, *Report):
        page.show_names(report)
        yield page.state


def _referrals(store: Store, _village: SecretVillage, _: Operator) -> Iterator[object]:
    desk = ReferralsDesk(
        follow_up=FollowUp(store, CONTENT, lambda: NOW),
        open_visit=_nothing,
        changed=_nothing,
        leave=_nothing,
    )
    screen = ReferralsScreen(desk)
    yield screen.state
    for one in store.referrals.open():
        screen.looked_at(one.visit.id)
        yield screen.state


def _deliveries(store: Store, _village: SecretVillage, _: Operator) -> Iterator[object]:
    desk = DeliveriesDesk(
        store=store,
        content=CONTENT,
        run=run_at_once,
        send=lambda: Sent(0, 0, 0),
        open_visit=_nothing,
        open_person=_nothing,
        show_stick=_nothing,
        leave=_nothing,
        now=lambda: NOW,
    )
    screen = Deliveries(desk)
    for row in screen.state.rows:
        screen.looked_at(row.key)
        yield screen.state


def _verification(store: Store, _village: SecretVillage, operator: Operator) -> Iterator[object]:
    desk = VerificationDesk(
        signing=Signing(store, operator, lambda: NOW),
        operators=tuple(store.operators.all()),
        open_visit=_nothing,
        leave=_nothing,
    )
    yield Verification(desk).state


def _home(store: Store, village: SecretVillage, _: Operator) -> Iterator[object]:
    assert village.here.home is not None
    desk = HouseholdDesk(
        store=store,
        session=village.session,
        open_visit=_nothing,
        add_member=_nothing,
        correct=_nothing,
        leave=_nothing,
    )
    yield HouseholdScreen(desk, village.here.home).state


def _merging(store: Store, village: SecretVillage, operator: Operator) -> Iterator[object]:
    desk = MergingDesk(store=store, operator=operator, today=lambda: TODAY, leave=_nothing)
    screen = MergingScreen(desk)
    for person in village.people[:2]:
        screen.pick(person.id)
        yield screen.state


def _mother_and_receipt(store: Store, village: SecretVillage, _: Operator) -> Iterator[object]:
    """Yield what the hall sees, which is never confidential, and what is said after saving."""
    for person in village.people:
        visit, *others = store.visits.of_person(person.id)
        yield gathered(case_of(person, visit, tuple(others), CONTENT), MELATI)
        saved = Recorded(visit, store.visits.findings_of(visit.id), ())
        yield headline(Reading(store, CONTENT).recorded(saved), CONTENT)


Look = Callable[[Store, SecretVillage, Operator], Iterator[object]]
LOOKS: tuple[Look, ...] = (
    _day,
    _missing,
    _closing,
    _people,
    _home_visits,
    _referrals,
    _deliveries,
    _verification,
    _home,
    _merging,
    _mother_and_receipt,
)


def _seen(village: SecretVillage, operator: Operator) -> set[str]:
    store = village.of(operator)
    states = (state for look in LOOKS for state in look(store, village, operator))
    return {text for state in states for text in strings_in(state)}


@pytest.fixture
def settle(tmp_path: Path) -> Iterator[Callable[[str, Finding | None], SecretVillage]]:
    made: list[SecretVillage] = []

    def one(name: str, finding: Finding | None) -> SecretVillage:
        made.append(SecretVillage(tmp_path / name, finding))
        return made[-1]

    yield one
    for village in made:
        village.close()


Settle = Callable[[str, Finding | None], SecretVillage]


def _words(finding: Finding) -> set[str]:
    rule = CONTENT.advice_rules.rules[finding.rule]
    return {
        finding.code,
        CONTENT.label(finding),
        CONTENT.short_label(finding),
        rule.name,
        *CONTENT.confidential_codes,
        *(label for code in CONTENT.confidential_codes for label in labels(code)),
        *OWN_WORDS,
    }


def _told(texts: set[str], secrets: set[str]) -> list[tuple[str, str]]:
    low = [(secret, secret.casefold()) for secret in secrets if len(secret) > 2]
    return [(s, text) for text in texts for s, word in low if word in text.casefold()]


@pytest.mark.parametrize("code", SECRET_FINDINGS)
def test_no_page_tells_another_kader_what_was_told_in_confidence(code: str, settle: Settle) -> None:
    finding = Finding(
        rule=code.partition(".")[0], code=code, severity=Severity.ACT, inputs=dict(INPUTS)
    )
    plain = _seen(settle("plain", None), KADER) | {NEUTRAL}
    everyday = {word for word, _ in _told(plain, _words(finding))}
    village = settle("secret", finding)

    assert _told(_seen(village, KADER), _words(finding) - everyday) == []
    assert not everyday & {*OWN_WORDS, CONTENT.label(finding), *labels("srq_headache")}


def test_who_was_told_and_the_bidan_find_it_on_the_same_pages(settle: Settle) -> None:
    finding = Finding(rule="srq_20", code="srq_20.high", severity=Severity.ACT, inputs={"count": 9})
    village = settle("secret", finding)
    for operator in (WATI, RATNA):
        told = {secret for secret, _ in _told(_seen(village, operator), _words(finding))}
        assert CONTENT.short_label(finding) in told
        assert told >= set(OWN_WORDS)
        assert told & labels("srq_headache")


@pytest.mark.parametrize("code", SECRET_FINDINGS)
def test_what_the_hall_can_see_tells_nothing_even_where_the_bidan_shows_it(
    code: str, settle: Settle
) -> None:
    finding = Finding(
        rule=code.partition(".")[0], code=code, severity=Severity.ACT, inputs=dict(INPUTS)
    )
    village = settle("secret", finding)
    store = village.of(RATNA)
    for person in village.people:
        visit, *others = store.visits.of_person(person.id)
        shown = gathered(case_of(person, visit, tuple(others), CONTENT), MELATI)
        assert shown.points
        assert _told(set(strings_in(shown)), _words(finding)) == []
