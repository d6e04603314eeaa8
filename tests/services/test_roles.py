"""What the services refuse, let in and leave out, by who signed in."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event
from uuid import UUID, uuid4

import pytest

from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.permission import Act
from posyandu_desktop.domain.visit import (
    Referral,
    ReferralTarget,
    Visit,
    VisitId,
    VisitStatus,
)
from posyandu_desktop.errors import InvalidInput, NotAllowed, WrongPin, WrongRecoveryCode
from posyandu_desktop.services.allowing import require
from posyandu_desktop.services.correcting import Correcting
from posyandu_desktop.services.day import look_at, open_session
from posyandu_desktop.services.expecting import Expecting
from posyandu_desktop.services.importing import ImportChoices, ImportPreview, run_import
from posyandu_desktop.services.letting_in import recover, unlock
from posyandu_desktop.services.merging import merge, undo
from posyandu_desktop.services.reading import Reading
from posyandu_desktop.services.recording import Recorded, Recorder
from posyandu_desktop.services.server_address import save_address
from posyandu_desktop.services.signing import Signing
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.key_slots import Cost
from posyandu_desktop.store.keys import KeyRing
from posyandu_desktop.store.merges import Merge
from posyandu_desktop.store.open import Author, Store, create_store, open_store
from posyandu_desktop.store.server import ServerAddress
from tests.builders import CONTENT, a_person
from tests.services.stores import KADER, KEY, MELATI, NOW, TODAY

WATI = Operator(id=OperatorId(UUID(int=21)), name="Wati", role=Role.KADER)
RATNA = Operator(id=OperatorId(UUID(int=22)), name="Ratna", role=Role.BIDAN)
ADDRESS = ServerAddress(url="http://localhost:8080/fhir", device_id=uuid4())
TWICE = Reason(Mistake.TWICE)
SRQ = Finding(rule="srq_20", code="srq_20.high", severity=Severity.ACT)


class Office:
    """The same file opened by different people."""

    def __init__(self, folder: Path) -> None:
        self.files = StoreFiles(folder)
        first = create_store(self.files, KEY, MELATI, KADER, lambda: NOW)
        for one in (WATI, RATNA):
            first.operators.save(one)
        self.opened = [first]

    def of(self, operator: Operator | None) -> Store:
        author = Author(operator.id if operator else None)
        self.opened.append(open_store(self.files, KEY, author, lambda: NOW))
        return self.opened[-1]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path / "data")
    yield made
    for store in made.opened:
        store.close()


def a_visit(store: Store, by: Operator) -> Visit:
    person = a_person()
    store.people.save(person)
    return Visit(
        id=VisitId(uuid4()),
        person_id=person.id,
        visited_on=TODAY,
        cards=(),
        observations={"srq_headache": True},
        entered_by={"srq_headache": by.id},
        recorded_by=by.id,
        recorded_at=NOW,
        session_id=open_session(store, by, TODAY).id,
    )


def test_only_an_admin_or_a_job_nobody_signed_in_for_manages(office: Office) -> None:
    require(office.of(KADER), Act.MANAGE_SERVER)
    require(office.of(None), Act.MANAGE_SERVER)
    for other in (WATI, RATNA):
        with pytest.raises(NotAllowed, match="Minta Kader Rekaan"):
            require(office.of(other), Act.MANAGE_SERVER)


def test_the_services_refuse_too_and_change_nothing(office: Office) -> None:
    store = office.of(WATI)
    seen = ImportPreview(people=(), refused=())

    with pytest.raises(NotAllowed):
        save_address(store, ADDRESS)
    with pytest.raises(NotAllowed):
        run_import(
            seen, ImportChoices(), store, stop=Event(), progress=lambda *_: None, now=lambda: NOW
        )

    assert store.server.get() is None


def test_a_kader_signs_nothing_and_a_bidan_signs_all_at_once(office: Office) -> None:
    kader, bidan = office.of(WATI), office.of(RATNA)
    visits = [a_visit(kader, WATI) for _ in range(3)]
    for visit in visits:
        kader.visits.save(visit)
    ids = [visit.id for visit in visits]

    assert not Signing(kader, WATI, lambda: NOW).sign(ids)
    assert kader.signatures.count() == 3
    assert Signing(bidan, RATNA, lambda: NOW).sign(ids)
    assert kader.signatures.count() == 0


def test_the_day_says_neutrally_what_was_told_to_somebody_else(office: Office) -> None:
    store = office.of(WATI)
    visit = a_visit(store, WATI)
    store.visits.save(visit, [SRQ])

    def badge(operator: Operator) -> list[str]:
        mine = office.of(operator)
        day = look_at(mine, open_session(mine, operator, TODAY), CONTENT)
        assert len(day.to_refer()) == 1
        return [finding.code for finding in day.served[0].findings]

    assert badge(WATI) == ["srq_20.high"]
    assert badge(RATNA) == ["srq_20.high"]
    assert badge(KADER) == ["confidential.talk_to_bidan"]


def test_who_is_awaited_for_a_hidden_reason_is_awaited_all_the_same(office: Office) -> None:
    store = office.of(WATI)
    visit = replace(a_visit(store, WATI), session_id=None)
    store.visits.save(visit, [SRQ])

    Expecting(store, CONTENT).settle([visit.person_id], TODAY)

    for operator in (KADER, WATI, RATNA):
        mine = office.of(operator)
        [one] = look_at(mine, open_session(mine, operator, TODAY), CONTENT).awaited
        assert [reason.code for reason in one.reasons if reason.words == ""][:1] == ["private"]


def test_no_list_of_the_awaited_names_what_is_confidential() -> None:
    secret = {code for code in CONTENT.advice_rules.findings if CONTENT.is_confidential(code)}
    open_rules = {
        rule for group in CONTENT.expected.last_time if not group.private for rule in group.rules
    }

    assert secret
    assert not [code for code in secret if code.partition(".")[0] in open_rules]


def test_what_is_said_after_saving_does_not_tell_either(office: Office) -> None:
    store = office.of(KADER)
    visit = a_visit(store, WATI)

    shown = Reading(store, CONTENT).recorded(Recorded(visit, (SRQ,), ()))

    assert [one.code for one in shown.findings] == ["confidential.talk_to_bidan"]


def test_a_referral_for_a_hidden_reason_says_neither_why_nor_what_came_back(
    office: Office,
) -> None:
    store = office.of(KADER)
    sent = Referral(
        target=ReferralTarget.PUSKESMAS, reasons=("srq_20.high",), note="sedih", answer="kontrol"
    )
    visit = replace(a_visit(store, WATI), referral=sent)
    reading = Reading(store, CONTENT)

    shown = reading.referral(visit, sent)

    assert (shown.note, shown.answer) == (None, "Hanya bidan dan yang mencatat yang bisa membaca.")
    assert reading.reasons(visit, sent) == ()
    assert reading.hides_a_reason(visit, sent)
    assert Reading(office.of(RATNA), CONTENT).referral(visit, sent) == sent


@pytest.fixture
def ring(tmp_path: Path) -> KeyRing:
    cheap = Cost(time_cost=1, memory_kib=8)
    return KeyRing(StoreFiles(tmp_path / "p"), tmp_path / "device", lambda _: None, cheap)


def test_the_recovery_code_lets_a_posyandu_in_whose_admin_has_gone(
    ring: KeyRing, tmp_path: Path
) -> None:
    files = StoreFiles(tmp_path / "p")
    key, code = ring.create(KADER, "melati77")
    store = create_store(files, key, MELATI, KADER, lambda: NOW)
    store.operators.save(WATI)
    ring.put(key, WATI, "kenanga88")
    ring.remove(KADER.id)

    assert recover(ring, files, lambda: NOW, code, WATI, "anggrek99") == key

    assert store.operators.get(WATI.id).is_admin
    assert unlock(ring, WATI, "anggrek99") == key
    assert store.journal.of("operator", WATI.id)[-1].operator_id == WATI.id
    store.close()


def test_a_wrong_code_or_a_weak_pin_makes_nobody_admin(ring: KeyRing, tmp_path: Path) -> None:
    files = StoreFiles(tmp_path / "p")
    key, code = ring.create(KADER, "melati77")
    store = create_store(files, key, MELATI, KADER, lambda: NOW)
    store.operators.save(WATI)
    ring.put(key, WATI, "kenanga88")

    with pytest.raises(WrongRecoveryCode):
        recover(ring, files, lambda: NOW, "AAAA-AAAA", WATI, "anggrek99")
    with pytest.raises(InvalidInput):
        recover(ring, files, lambda: NOW, code, WATI, "12")

    assert not store.operators.get(WATI.id).is_admin
    with pytest.raises(WrongPin):
        unlock(ring, WATI, "anggrek99")
    store.close()


def test_asking_afresh_what_one_may_not_read_is_no_correction(office: Office) -> None:
    store = office.of(WATI)
    visit = a_visit(store, WATI)
    store.visits.save(visit)
    other = replace(visit, observations={"srq_headache": False})

    def corrects(operator: Operator) -> tuple[str, ...]:
        return Recorder(office.of(operator), CONTENT, operator, lambda: NOW).corrects(other)

    assert corrects(KADER) == ()
    assert corrects(WATI) == corrects(RATNA) == ("srq_headache",)


def test_a_kader_takes_back_their_own_visit_and_asks_for_anothers(office: Office) -> None:
    store = office.of(WATI)
    own, others = a_visit(store, WATI), a_visit(store, WATI)
    store.visits.save(own)
    office.of(RATNA).visits.save(others)
    correcting = Correcting(store, CONTENT, lambda: NOW)

    correcting.take_back_visit(own.id, TWICE)
    with pytest.raises(NotAllowed, match=r"Minta .*Ratna"):
        correcting.take_back_visit(others.id, TWICE)

    assert store.visits.get(own.id).status is VisitStatus.ENTERED_IN_ERROR
    assert store.visits.get(others.id).status is VisitStatus.FINISHED


def test_correcting_a_visit_does_not_make_it_ones_own(office: Office) -> None:
    visit = a_visit(office.of(KADER), KADER)
    office.of(KADER).visits.save(visit)
    store = office.of(WATI)
    store.visits.save(replace(visit, recorded_by=WATI.id), (), TWICE)

    with pytest.raises(NotAllowed):
        Correcting(store, CONTENT, lambda: NOW).take_back_visit(visit.id, TWICE)
    Correcting(office.of(RATNA), CONTENT, lambda: NOW).take_back_visit(visit.id, TWICE)

    with pytest.raises(NotAllowed):
        Correcting(store, CONTENT, lambda: NOW).restore_visit(visit.id)


def test_a_kader_merges_what_they_registered_and_undoes_what_they_merged(office: Office) -> None:
    store, bidan = office.of(WATI), office.of(RATNA)
    kept, own, others = (a_person(name) for name in ("Budi Satu", "Budi Dua", "Budi Tiga"))
    for person in (kept, own):
        store.people.save(person)
    bidan.people.save(others)

    done = merge(store, (kept.id, own.id), {}, WATI.id)
    with pytest.raises(NotAllowed, match="Ratna"):
        merge(store, (kept.id, others.id), {}, WATI.id)

    assert isinstance(done, Merge)
    assert undo(store, done, WATI.id) == store.people.get(own.id)
    by_bidan = merge(bidan, (kept.id, others.id), {}, RATNA.id)
    assert isinstance(by_bidan, Merge)
    with pytest.raises(NotAllowed):
        undo(store, by_bidan, WATI.id)
