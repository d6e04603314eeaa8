"""The midwife's list, without widgets."""

from uuid import uuid4

from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit, VisitId
from posyandu_desktop.services.signing import Signing
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.verification.presenter import Desk, Verification
from tests.builders import a_person
from tests.services.stores import KADER, NOW, TODAY

RATNA = Operator(id=OperatorId(uuid4()), name="Ratna", role=Role.BIDAN)


def _page(
    store: Store, operator: Operator, opened: list[Visit] | None = None, names: tuple[str, ...] = ()
) -> Verification:
    store.operators.save(RATNA)
    for name in names:
        _save(store, a_person(name=name))
    heard = opened if opened is not None else []
    return Verification(
        Desk(
            signing=Signing(store, operator, lambda: NOW),
            operators=(KADER, RATNA),
            open_visit=heard.append,
            leave=lambda: None,
        )
    )


def _save(store: Store, person: Person) -> None:
    store.people.save(person)
    store.visits.save(
        Visit(
            id=VisitId(uuid4()), person_id=person.id, visited_on=TODAY, cards=(),
            observations={"weight_kg": 9.0}, recorded_by=KADER.id, recorded_at=NOW,
        )
    )  # fmt: skip


def test_each_waiting_visit_says_who_recorded_it_and_what_waits(store: Store) -> None:
    page = _page(store, RATNA, names=("Aisyah",))

    [row] = page.state.rows
    assert [cell.text for cell in row.cells][1::2] == ["Aisyah", "Kader Rekaan"]
    assert row.cells[-1].text == "Kunjungan"


def test_space_ticks_and_enter_signs_what_is_ticked(store: Store) -> None:
    page = _page(store, RATNA, names=("Aisyah", "Budi", "Citra"))
    first, second, _ = [row.key for row in page.state.rows]

    page.tick(first)
    page.tick(second)
    page.enter(first)

    assert page.state.message == "2 kunjungan sudah ditandatangani."
    assert page.state.count == 1
    assert store.signatures.count() == 1


def test_enter_with_nothing_ticked_opens_the_visit(store: Store) -> None:
    opened: list[Visit] = []
    page = _page(store, RATNA, opened, names=("Aisyah",))

    page.enter(page.state.rows[0].key)

    assert [visit.id for visit in opened] == [page.state.rows[0].key]
    assert store.signatures.count() == 1


def test_all_are_ticked_and_unticked_with_one_key(store: Store) -> None:
    page = _page(store, RATNA, names=("Aisyah", "Budi"))

    page.tick_all()
    assert len(page.state.ticked) == 2
    page.tick_all()
    assert page.state.ticked == frozenset()


def test_a_kader_may_look_and_is_told_who_signs(store: Store) -> None:
    page = _page(store, KADER, names=("Aisyah",))

    page.tick(page.state.rows[0].key)
    page.sign()

    assert not page.state.ticked
    assert store.signatures.count() == 1
    assert not page.state.may_sign
