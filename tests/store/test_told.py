from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.store.open import Store
from tests.store.building import ANI, a_session


def test_each_operator_is_told_each_thing_once_a_session(store: Store) -> None:
    first, second = a_session(), a_session()
    for session in (first, second):
        store.sessions.save(session)
    other = Operator(id=OperatorId(first.id), name="Rina", role=Role.KADER)
    store.operators.save(other)

    assert store.told.first_time(first.id, ANI.id, "digits/weight")
    assert not store.told.first_time(first.id, ANI.id, "digits/weight")
    assert store.told.first_time(first.id, ANI.id, "digits/length")
    assert store.told.first_time(first.id, other.id, "digits/weight")
    assert store.told.first_time(second.id, ANI.id, "digits/weight")
