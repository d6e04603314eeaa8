"""The structure of the file, one step after another; a step once shipped is never edited."""

from posyandu_desktop.errors import StoreDamaged, StoreTooNew
from posyandu_desktop.store.arrival_steps import add_arrivals
from posyandu_desktop.store.cipher import CipherDatabase, Database, Migrations
from posyandu_desktop.store.class_steps import add_group_education
from posyandu_desktop.store.dose_steps import add_doses_not_given
from posyandu_desktop.store.failures import explained
from posyandu_desktop.store.first_steps import add_outbox_and_journal, add_register, add_visits
from posyandu_desktop.store.life_cycle_steps import add_life_cycle
from posyandu_desktop.store.next_session_steps import add_next_session
from posyandu_desktop.store.person_steps import add_taken_back
from posyandu_desktop.store.practice_steps import add_drill_results
from posyandu_desktop.store.pull_steps import add_pulling
from posyandu_desktop.store.pulled_record_steps import add_pulled_records
from posyandu_desktop.store.queue_steps import queue_what_never_was
from posyandu_desktop.store.register_steps import add_finding_and_merging
from posyandu_desktop.store.role_steps import add_roles
from posyandu_desktop.store.server_steps import add_server_profiles
from posyandu_desktop.store.session_steps import add_session_days
from posyandu_desktop.store.stick_steps import add_stick

migrations = Migrations("posyandu_desktop")


@migrations()
def m0001_register(db: Database) -> None:
    """Add the posyandu, its operators, households and people, and the word index."""
    add_register(db)


@migrations()
def m0002_visits(db: Database) -> None:
    """Add session days, and visits with their parts."""
    add_visits(db)


@migrations()
def m0003_outbox_and_journal(db: Database) -> None:
    """Add what the server has not accepted yet, its receipts, its address, and the journal."""
    add_outbox_and_journal(db)


@migrations()
def m0004_life_cycle(db: Database) -> None:
    """Add pregnancies, recovery food, adverse events, referral states and home visits."""
    add_life_cycle(db)


@migrations()
def m0005_session_days(db: Database) -> None:
    """Add who was present, the vials brought, vitamin A, and the sign-off of a session day."""
    add_session_days(db)


@migrations()
def m0006_day(db: Database) -> None:
    """Add the queue of a session day, and why people are awaited."""
    add_arrivals(db)


@migrations()
def m0007_register(db: Database) -> None:
    """Add alike spellings to the word index, the KIA book's number, and merges."""
    add_finding_and_merging(db)


@migrations()
def m0008_roles(db: Database) -> None:
    """Add admins, what a midwife signed, and who was told what is confidential."""
    add_roles(db)


@migrations()
def m0009_taken_back(db: Database) -> None:
    """Let what was written by mistake be taken back."""
    add_taken_back(db)


@migrations()
def m0010_classes(db: Database) -> None:
    """Add classes and group education."""
    add_group_education(db)


@migrations()
def m0011_practice(db: Database) -> None:
    """Add the results of practice drills."""
    add_drill_results(db)


@migrations()
def m0012_next_session(db: Database) -> None:
    """Add when the posyandu opens again."""
    add_next_session(db)


@migrations()
def m0013_queue(db: Database) -> None:
    """Queue once what was kept and never sent."""
    queue_what_never_was(db)


@migrations()
def m0014_server_profiles(db: Database) -> None:
    """Add server profiles, OAuth2 and own certificates, and when to try again."""
    add_server_profiles(db)


@migrations()
def m0015_pulling(db: Database) -> None:
    """Add what other laptops and the Puskesmas wrote, and what several may change."""
    add_pulling(db)


@migrations()
def m0016_stick(db: Database) -> None:
    """Add the keys and parcels of the stick, and what the clock was seen to say."""
    add_stick(db)


@migrations()
def m0017_pulled_records(db: Database) -> None:
    """Add episodes, classes and session days of other laptops."""
    add_pulled_records(db)


@migrations()
def m0018_doses_not_given(db: Database) -> None:
    """Add why doses were not given, and which forms and kinds each server has."""
    add_doses_not_given(db)


def pending(db: CipherDatabase) -> list[str]:
    """Return the names of the steps this file has not seen, in order.

    Raises:
        StoreTooNew: The file holds steps that this version does not know.
        StoreDamaged: The file holds none of our steps: it is not ours, and is not filled.
    """
    with explained():
        ours = [
            step.name for step in migrations.pending(Database(memory=True, execute_plugins=False))
        ]
        applied = {step.name for step in migrations.applied(db)}
    if not applied:
        raise StoreDamaged
    if applied - set(ours):
        raise StoreTooNew
    return [name for name in ours if name not in applied]


def migrate(db: CipherDatabase) -> None:
    """Bring the file up to this version, each step wholly or not at all."""
    with explained():
        migrations.apply(db)
