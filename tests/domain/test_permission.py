"""Who may do what."""

from itertools import product
from uuid import UUID

import pytest

from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.permission import Act, may, may_fill, may_undo

MANAGING = {
    Act.MANAGE_OPERATORS,
    Act.MANAGE_SERVER,
    Act.MANAGE_STICK,
    Act.MANAGE_VACCINES,
    Act.IMPORT,
}
OF_NAKES = {Act.VERIFY, Act.READ_CONFIDENTIAL, Act.FILL_AS_NAKES}
UNDOING = {Act.TAKE_BACK, Act.MERGE}


def somebody(role: Role, *, is_admin: bool = False) -> Operator:
    return Operator(id=OperatorId(UUID(int=1)), name="Siti", role=role, is_admin=is_admin)


@pytest.mark.parametrize("act", Act)
def test_a_kader_records_and_nothing_else(act: Act) -> None:
    assert may(somebody(Role.KADER), act) is (act is Act.RECORD)


@pytest.mark.parametrize("act", Act)
def test_a_bidan_records_verifies_and_reads_but_does_not_manage(act: Act) -> None:
    assert may(somebody(Role.BIDAN), act) is (act in OF_NAKES | UNDOING | {Act.RECORD})


@pytest.mark.parametrize(("role", "act"), list(product(Role, sorted(MANAGING | UNDOING))))
def test_an_admin_of_either_role_manages(role: Role, act: Act) -> None:
    assert may(somebody(role, is_admin=True), act)


@pytest.mark.parametrize("act", sorted(OF_NAKES))
def test_who_manages_is_no_midwife_by_that(act: Act) -> None:
    assert not may(somebody(Role.KADER, is_admin=True), act)


@pytest.mark.parametrize("act", sorted(UNDOING))
def test_everybody_undoes_what_they_recorded_and_a_kader_nothing_else(act: Act) -> None:
    siti, other = somebody(Role.KADER), OperatorId(UUID(int=2))
    assert may_undo(siti, act, siti.id)
    assert not may_undo(siti, act, other)
    assert not may_undo(siti, act, None)
    assert may_undo(somebody(Role.BIDAN), act, other)


def test_a_kader_fills_what_is_the_midwifes_only_where_there_is_none() -> None:
    siti, ratna = somebody(Role.KADER), somebody(Role.BIDAN)

    assert may_fill(siti, [siti, ratna], is_for_nakes=False)
    assert not may_fill(siti, [siti, ratna], is_for_nakes=True)
    assert may_fill(siti, [siti], is_for_nakes=True)
    assert may_fill(ratna, [siti, ratna], is_for_nakes=True)
