"""A village where one kader was told everything that is told in confidence, and who looks on."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from posyandu_desktop.domain.card import Choice, DateQuestion
from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import Session
from posyandu_desktop.domain.visit import (
    Referral,
    ReferralState,
    ReferralTarget,
    Setting,
    Value,
    Visit,
    VisitId,
)
from posyandu_desktop.services.day import open_session
from posyandu_desktop.services.expecting import Expecting
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, Store, create_store, open_store
from posyandu_desktop.store.outbox import Kind, Rejection
from tests.builders import CONTENT, a_home, a_person, a_visit
from tests.services.stores import KADER, KEY, MELATI, NOW, TODAY

WATI = Operator(id=OperatorId(UUID(int=21)), name="Wati", role=Role.KADER)
RATNA = Operator(id=OperatorId(UUID(int=22)), name="Ratna", role=Role.BIDAN)
OWN_WORDS = ("kata-bebas-catatan", "kata-bebas-jawaban", "kata-bebas-alasan", "kata-bebas-server")
LAST_MONTH = TODAY - timedelta(days=30)


def card_field(code: str) -> Any:
    """Return a field by its code; None where its questionnaire stands on no card."""
    return next((f for card in CONTENT.cards if (f := card.field(code)) is not None), None)


def told(code: str, *, first: bool = True) -> Value:
    """Return an answer that fits a field, another one unless `first`."""
    field = card_field(code)
    if isinstance(field, Choice):
        return field.options[0 if first else 1].code
    if isinstance(field, DateQuestion):
        return "2021-03-17" if first else "2022-08-19"
    return first


def labels(code: str) -> set[str]:
    """Return what a field and its answers are called, as far as only they are called so."""
    field = card_field(code)
    found = {field.label} if field else {code}
    if isinstance(field, Choice):
        found |= {option.label for option in field.options}
    if isinstance(field, DateQuestion):
        found |= {"17 Maret 2021", "19 Agustus 2022"}
    return found


class SecretVillage:
    """People whose visits hold every confidential answer and one finding from them.

    Without a finding it is the same village with nothing told in confidence.
    """

    def __init__(self, folder: Path, finding: Finding | None) -> None:
        self._files = StoreFiles(folder)
        self._finding = finding
        first = create_store(self._files, KEY, MELATI, KADER, lambda: NOW)
        self._opened = [first]
        for one in (WATI, RATNA):
            first.operators.save(one)
        home = a_home()
        names = ("Sri Rekaan", "Tuti Rekaan", "Umi Rekaan")
        self.here, self.at_home, self.absent = (a_person(name, home=home) for name in names)
        store = self.of(WATI)
        for person in self.people:
            store.people.save(person, queue=False)
        self.session: Session = open_session(store, WATI, TODAY)
        self._fill(store)

    @property
    def people(self) -> tuple[Person, ...]:
        return self.here, self.at_home, self.absent

    def of(self, operator: Operator) -> Store:
        """Return the village as somebody opens it."""
        author = Author(operator.id)
        self._opened.append(open_store(self._files, KEY, author, lambda: NOW))
        return self._opened[-1]

    def close(self) -> None:
        for store in self._opened:
            store.close()

    def _fill(self, store: Store) -> None:
        self._correct(store, replace(a_visit(self.here), session_id=self.session.id))
        self._correct(store, replace(a_visit(self.at_home), setting=Setting.HOME))
        self._correct(store, a_visit(self.absent, LAST_MONTH))
        wrong = self._told(a_visit(self.absent, LAST_MONTH - timedelta(days=30)))
        store.visits.save(wrong, self._findings)
        store.corrections.take_back_visit(wrong.id, self._why())
        for visit, element in zip(
            [*store.visits.of_session(self.session.id), *store.visits.at_home(TODAY, TODAY)],
            ("tbc_checked_on", "visit"),
            strict=True,
        ):
            entry = store.outbox.entry(Kind.VISIT, visit.id)
            assert entry is not None
            words = OWN_WORDS[3] if self._finding else "salah"
            store.outbox.reject(entry, Rejection(status=422, reason=words, element=element))
        Expecting(store, CONTENT).settle([one.id for one in self.people], TODAY)

    def _correct(self, store: Store, visit: Visit) -> None:
        """Save a visit, and once more with other answers and a reason."""
        store.visits.save(self._told(visit, first=False), self._findings)
        store.visits.save(self._told(visit), self._findings, self._why())

    def _told(self, visit: Visit, *, first: bool = True) -> Visit:
        codes = CONTENT.confidential_codes if self._finding else frozenset[str]()
        note, answer = OWN_WORDS[:2] if self._finding else (None, "kontrol")
        referral = Referral(
            target=ReferralTarget.PUSKESMAS,
            reasons=(self._finding.code,) if self._finding else (),
            note=note,
            state=ReferralState.ANSWERED,
            arrived_on=visit.visited_on,
            answered_on=visit.visited_on,
            answer=answer,
        )
        return replace(
            visit,
            observations={"weight_kg": 55.0, **{code: told(code, first=first) for code in codes}},
            entered_by=dict.fromkeys(codes, WATI.id),
            recorded_by=WATI.id,
            recorded_at=NOW,
            referral=referral,
        )

    @property
    def _findings(self) -> list[Finding]:
        return [self._finding] if self._finding else []

    def _why(self) -> Reason:
        return Reason(Mistake.OTHER, OWN_WORDS[2] if self._finding else "salah orang")


def a_fresh_visit(person: Person) -> Visit:
    return Visit(id=VisitId(uuid4()), person_id=person.id, visited_on=TODAY, cards=())


def strings_in(value: object) -> Iterator[str]:
    """Yield every text anywhere in a value, however deep; the codes that mark rows as well."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from strings_in(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from strings_in(key)
            yield from strings_in(each)
    elif isinstance(value, tuple | list | AbstractSet):
        for each in value:
            yield from strings_in(each)
