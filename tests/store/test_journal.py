from uuid import uuid4

import pytest
from sqlcipher3 import dbapi2

from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.journal import changes
from posyandu_desktop.store.open import Author, Store, open_store
from tests.store.building import ANI, KEY, MELATI, NOON, a_person


def test_a_new_store_begins_with_who_made_it(store: Store) -> None:
    (line,) = store.journal.of("posyandu", MELATI.id)
    assert (line.action, line.operator_id, line.change["name"]) == ("save", ANI.id, "Melati")
    assert line.at > NOON
    (first,) = store.journal.of("operator", ANI.id)
    assert first.seq == 1


def test_a_line_outside_a_transaction_is_kept(store: Store) -> None:
    entity = uuid4()
    store.journal.write("look", "report", entity, {"pages": 3})
    (line,) = store.journal.of("report", entity)
    assert (line.action, line.entity_id, line.change) == ("look", entity, {"pages": 3})


def test_a_job_nobody_signed_in_for_has_no_author(store: Store, files: StoreFiles) -> None:
    entity = uuid4()
    job = open_store(files, KEY, Author(None))
    job.journal.write("look", "report", entity, {})
    job.close()
    assert [line.operator_id for line in store.journal.of("report", entity)] == [None]


@pytest.mark.parametrize(
    "statement", ["UPDATE journal SET action = 'x'", "DELETE FROM journal", "REPLACE_ALL"]
)
def test_lines_can_neither_be_changed_nor_deleted(store: Store, statement: str) -> None:
    if statement == "REPLACE_ALL":
        statement = "INSERT OR REPLACE INTO journal SELECT * FROM journal"
    with pytest.raises(dbapi2.IntegrityError, match="only ever added"):
        store._db.execute(statement)
    assert store.journal.verify() is None


@pytest.mark.parametrize(
    "forgery",
    [
        "UPDATE journal SET change = '{}' WHERE seq = 3",
        "UPDATE journal SET operator_id = NULL WHERE seq = 3",
        "UPDATE journal SET at = '2020-01-01T00:00:00.000000+00:00' WHERE seq = 3",
        "DELETE FROM journal WHERE seq = 3",
    ],
)
def test_a_forged_line_breaks_the_chain_at_its_number(store: Store, forgery: str) -> None:
    for _ in range(4):
        store.people.save(a_person())
    assert store.journal.verify() is None
    db = store._db  # a forger with the key
    db.execute("DROP TRIGGER journal_refuses_update")
    db.execute("DROP TRIGGER journal_refuses_delete")
    db.execute(forgery)
    assert store.journal.verify() == 3
    assert store.integrity() == ["Jurnal: baris 3 tidak cocok"]


def test_two_connections_write_one_chain(store: Store, files: StoreFiles) -> None:
    other = open_store(files, KEY, Author(None))
    for _ in range(3):
        store.people.save(a_person())
        other.people.save(a_person())
    other.close()
    assert store.journal.verify() is None


def test_only_what_differs_is_kept() -> None:
    assert changes({"a": 1, "b": [1]}, {"a": 1, "b": [2]}) == {
        "before": {"b": [1]},
        "after": {"b": [2]},
    }
