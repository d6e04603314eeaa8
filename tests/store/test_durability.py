"""Killed in the middle of anything: no acknowledged visit lost, none by half."""

import random
import signal
import subprocess
import sys
from uuid import UUID

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import VisitId
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, Store, open_store
from posyandu_desktop.store.outbox import Kind
from tests.store.building import KEY, a_finding

KILLS = 5

RECORD = """
import sys
from pathlib import Path
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, open_store
from tests.store.building import KEY, a_draft, a_finding, a_visit

store = open_store(StoreFiles(Path(sys.argv[1])), KEY, Author(None))
(siti,) = store.people.active()
while True:
    draft = a_draft(siti)
    store.drafts.save(draft)
    seen = {"x": 1.0, "y": True}
    visit = a_visit(siti, id=draft.visit_id, education=("a", "b"), observations=seen)
    store.visits.save(visit, [a_finding(), a_finding()])
    print(visit.id, flush=True)
"""


def test_a_kill_at_any_moment_loses_nothing_acknowledged_and_leaves_nothing_half(
    store: Store, siti: Person, files: StoreFiles
) -> None:
    assert siti
    store.close()
    acknowledged: list[VisitId] = []
    moments = random.Random(11)  # noqa: S311  # when, not a secret
    for _ in range(KILLS):
        acknowledged += record_until_killed(files, moments.randrange(5, 120))
        check(files, acknowledged)


def record_until_killed(files: StoreFiles, after: int) -> list[VisitId]:
    """Let another process record visits, kill it, return what it had acknowledged."""
    with subprocess.Popen(  # noqa: S603  # our own interpreter
        [sys.executable, "-c", RECORD, str(files.folder)], stdout=subprocess.PIPE, text=True
    ) as recorder:
        assert recorder.stdout is not None
        lines = [recorder.stdout.readline() for _ in range(after)]
        recorder.send_signal(signal.SIGKILL)
        lines += recorder.stdout.read().splitlines(keepends=True)
    return [VisitId(UUID(line.strip())) for line in lines if line.endswith("\n")]


def check(files: StoreFiles, acknowledged: list[VisitId]) -> None:
    store = open_store(files, KEY, Author(None))
    (siti,) = store.people.active()
    visits = {visit.id: visit for visit in store.visits.of_person(siti.id)}
    assert set(acknowledged) <= set(visits)
    findings = store.visits.findings_of_many(visits)
    waiting = {entry.entity_id for entry in store.outbox.waiting() if entry.kind is Kind.VISIT}
    for visit in visits.values():
        assert visit.education == ("a", "b")
        assert visit.observations == {"x": 1.0, "y": True}
        assert findings[visit.id] == (a_finding(), a_finding())
        assert len(store.journal.of("visit", visit.id)) == 1
    assert waiting == set(visits)
    assert all(draft.visit_id not in visits for draft in store.drafts.all())
    assert store.integrity() == []
    store.close()
