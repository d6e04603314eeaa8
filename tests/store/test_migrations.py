"""Every step of the structure, and every released file."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest

from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.pregnancy import Pregnancy, PregnancyId
from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.domain.session_day import Opening
from posyandu_desktop.errors import CannotSave, StoreTooNew
from posyandu_desktop.store import migrations as module
from posyandu_desktop.store.backup import restore
from posyandu_desktop.store.cipher import Database, Migrations, connect
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import DataKey, KeyRing
from posyandu_desktop.store.migrations import migrations, pending
from posyandu_desktop.store.open import Author, Store, create_store, open_store
from posyandu_desktop.store.outbox import Kind, Receipt
from posyandu_desktop.store.queue_steps import queue_what_never_was
from tests.store import released
from tests.store.building import KEY, Clock, PowerCut, a_ring

RELEASED = Path(__file__).parent / "files"
STEPS = [
    "m0001_register",
    "m0002_visits",
    "m0003_outbox_and_journal",
    "m0004_life_cycle",
    "m0005_session_days",
    "m0006_day",
    "m0007_register",
    "m0008_roles",
    "m0009_taken_back",
    "m0010_classes",
    "m0011_practice",
    "m0012_next_session",
    "m0013_queue",
    "m0014_server_profiles",
    "m0015_pulling",
    "m0016_stick",
    "m0017_pulled_records",
    "m0018_doses_not_given",
]

pytestmark = pytest.mark.usefixtures("made_step_by_step")


def test_the_steps_are_these_in_this_order() -> None:
    assert [step.name for step in migrations.pending(Database(memory=True))] == STEPS


def test_every_table_is_strict(store: Store) -> None:
    loose = store._db.rows(
        """SELECT name FROM pragma_table_list
           WHERE type = 'table' AND NOT strict AND schema = 'main'
             AND name NOT LIKE 'sqlite_%' AND name <> '_sqlite_migrations'"""
    )
    assert loose == []


@pytest.mark.parametrize("version", sorted(released.CHECKS))
def test_a_file_of_every_released_version_opens_with_its_recovery_code(
    version: str, tmp_path: Path
) -> None:
    files = StoreFiles(tmp_path / "data")
    files.prepare()
    shutil.copy(RELEASED / f"{version}.db", files.database)
    shutil.copy(RELEASED / f"{version}.keyslots.json", files.key_slots)
    ring = KeyRing(files, tmp_path / "device")
    assert [operator.name for operator in ring.operators()] == ["Bu Ani"]
    key = ring.unlock_with_recovery(released.RECOVERY_CODES[version])
    store = open_store(files, key, Author(None))
    assert store.integrity() == []
    released.CHECKS[version](store)
    store.close()


def test_every_file_of_a_released_version_is_opened() -> None:
    assert {path.name.removesuffix(".db") for path in RELEASED.glob("*.db")} == set(released.CHECKS)


def test_a_file_from_a_later_version_is_refused_and_left_as_it_is(
    store: Store, files: StoreFiles
) -> None:
    store._db.execute(  # what a later version would have left
        """INSERT INTO _sqlite_migrations (migration_set, name, applied_at)
           VALUES ('posyandu_desktop', 'm9999_tomorrow', '2030-01-01')"""
    )
    store.close()
    before = files.database.read_bytes()
    with pytest.raises(StoreTooNew) as refusal:
        open_store(files, KEY, Author(None))
    assert "versi terbaru" in refusal.value.sentence
    assert files.database.read_bytes() == before


@pytest.fixture
def keyed(tmp_path: Path) -> tuple[StoreFiles, DataKey, str]:
    """A closed store with one of everything, its key and its recovery code."""
    files = StoreFiles(tmp_path / "data")
    key, code = a_ring(files.folder, tmp_path / "device").create(released.KADER, "123456")
    store = create_store(files, key, released.POSYANDU, released.KADER, Clock())
    released.fill(store)
    store.close()
    return files, key, code


def a_later_program() -> Migrations:
    later = Migrations("posyandu_desktop")
    for step in migrations.pending(Database(memory=True)):
        later(name=step.name)(step.fn)
    return later


@pytest.fixture
def tomorrow(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A program with one step more than today's."""
    later = a_later_program()
    ran: list[str] = []

    @later()
    def m9999_tomorrow(db: Database) -> None:
        db.execute("ALTER TABLE people ADD COLUMN nickname TEXT")
        ran.append("m9999_tomorrow")

    monkeypatch.setattr(module, "migrations", later)
    return ran


def test_an_older_file_is_copied_before_it_is_changed_and_the_copy_opens(
    keyed: tuple[StoreFiles, DataKey, str], tomorrow: list[str], tmp_path: Path
) -> None:
    files, key, code = keyed
    newer = open_store(files, key, Author(None))
    assert tomorrow == ["m9999_tomorrow"]
    released.CHECKS["0.1.0"](newer)
    newer.close()

    elsewhere = StoreFiles(tmp_path / "elsewhere")
    restore(files.backups / "before-m9999_tomorrow.posyandu", elsewhere)
    opened = a_ring(elsewhere.folder, tmp_path / "another device").unlock_with_recovery(code)
    db = connect(elsewhere.database, opened)
    assert pending(db) == ["m9999_tomorrow"]
    assert db.row("SELECT count(*) FROM visits") == (2,)
    db.close()


def test_a_file_that_cannot_be_copied_first_is_not_changed(
    keyed: tuple[StoreFiles, DataKey, str], tomorrow: list[str]
) -> None:
    files, key, _ = keyed
    files.backups.write_bytes(b"a file where the folder should be")
    with pytest.raises(CannotSave):
        open_store(files, key, Author(None))
    assert tomorrow == []


def test_a_step_that_fails_leaves_the_file_as_it_was(
    keyed: tuple[StoreFiles, DataKey, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    files, key, _ = keyed
    later = a_later_program()

    @later()
    def m9999_broken(db: Database) -> None:
        db.execute("ALTER TABLE people ADD COLUMN nickname TEXT")
        raise PowerCut

    with monkeypatch.context() as patch:
        patch.setattr(module, "migrations", later)
        with pytest.raises(PowerCut):
            open_store(files, key, Author(None))
    again = open_store(files, key, Author(None))
    columns = [row[1] for row in again._db.rows("PRAGMA table_info(people)")]
    assert "nickname" not in columns
    released.CHECKS["0.1.0"](again)
    again.close()


def test_a_file_of_this_version_is_not_copied(store: Store, files: StoreFiles) -> None:
    store.close()
    open_store(files, KEY, Author(None)).close()
    assert not files.backups.exists()


def test_people_of_a_released_file_are_found_by_other_spellings(tmp_path: Path) -> None:
    files = StoreFiles(tmp_path / "data")
    files.prepare()
    shutil.copy(RELEASED / "0.1.0.db", files.database)
    shutil.copy(RELEASED / "0.1.0.keyslots.json", files.key_slots)
    key = KeyRing(files, tmp_path / "device").unlock_with_recovery(released.RECOVERY_CODES["0.1.0"])
    store = open_store(files, key, Author(None))
    people = store.people.active()
    assert people
    for person in people:
        misspelt = person.name.lower().replace("a", "aa").replace("t", "th")
        assert person in [hit.person for hit in store.people.look_up(misspelt)], misspelt
    store.close()


def test_what_never_was_queued_waits_once_and_what_was_copied_here_does_not(
    store: Store, siti: Person
) -> None:
    woman = replace(siti, id=PersonId(uuid4()), nik=None, book_number="KIA 7")
    store.people.save(woman)
    store.people.save(siti, queue=False)
    pregnancy = Pregnancy(id=PregnancyId(uuid4()), woman_id=woman.id, noted_on=date(2026, 1, 5))
    store.pregnancies.save(pregnancy)
    session = Session(id=SessionId(uuid4()), held_on=date(2026, 1, 5))
    store.sessions.save(session)
    store.session_days.begin(session.id, Opening(), Clock()())
    entry = store.outbox.entry(Kind.PERSON, woman.id)
    assert entry is not None
    receipt = Receipt(
        kind=Kind.PERSON,
        entity_id=woman.id,
        revision=entry.revision,
        received_at=Clock()(),
        server="http://server",
        version="1",
    )
    store.outbox.accept(entry, receipt)
    store._db.execute("DELETE FROM outbox")  # as a program left it that knew people and visits

    for _ in range(2):
        queue_what_never_was(store._db)

    waiting = [(each.kind, each.entity_id, each.revision) for each in store.outbox.waiting()]
    assert waiting == [
        (Kind.PERSON, woman.id, 2),
        (Kind.SESSION, session.id, 1),
        (Kind.PREGNANCY, pregnancy.id, 1),
    ]


def test_what_a_released_file_knew_of_packing_comes_along(tmp_path: Path) -> None:
    files = StoreFiles(tmp_path / "data")
    files.prepare()
    shutil.copy(RELEASED / "0.1.0.db", files.database)
    shutil.copy(RELEASED / "0.1.0.keyslots.json", files.key_slots)
    key = KeyRing(files, tmp_path / "device").unlock_with_recovery(released.RECOVERY_CODES["0.1.0"])
    store = open_store(files, key, Author(None))
    address = store.server.get()
    assert address is not None
    profile = store.server_profiles.get(address.url)
    assert (profile.supports_gzip, profile.probed_at) == (True, None)
    store.close()
