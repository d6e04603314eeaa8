"""What a Puskesmas must be able to rely on when its own computer fails. Run by `make test-hapi`."""

import os
import signal
import subprocess
import threading
from pathlib import Path

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.store.content import load_content
from posyandu_desktop.sync.replies import EntryReply
from tests.servers.hapi import QUICK_START, Hapi, build, running_hapi_on
from tests.servers.postgres import Postgres, running_postgres
from tests.sync.contract.puskesmas import Json, Laptop, Listening, Puskesmas

BACKUP = Path(__file__).parents[2] / "docs" / "puskesmas" / "backup.sh"
VISITS = 8
PASSED_BEFORE_THE_KILL = 2
WHILE_IT_WORKS_S = 0.02


class KillingTheServer(Listening):
    """A client in the middle of whose third transaction the server is killed."""

    def __init__(self, hapi: Hapi) -> None:
        super().__init__(Puskesmas(url=hapi.url, token=hapi.token))
        self._pid = hapi.pid

    def transact(self, bundle: Json) -> list[EntryReply]:
        if len(self.sent) == PASSED_BEFORE_THE_KILL:
            kill = threading.Timer(WHILE_IT_WORKS_S, os.kill, (self._pid, signal.SIGKILL))
            kill.start()
        return super().transact(bundle)


@pytest.fixture(scope="module")
def content() -> ClinicalContent:
    return load_content()


def _assert_holds(puskesmas: Puskesmas, sent: dict[str, Json]) -> None:
    assert sent
    for key, resource in sent.items():
        kind, id_ = key.split("/")
        held = puskesmas.read(kind, id_)
        assert held is not None, key
        assert {k: v for k, v in held.items() if k not in {"meta", "text"}} == {
            k: v for k, v in resource.items() if k != "meta"
        }
        found = [each["id"] for each in puskesmas.search(kind, _id=id_)]
        assert found == [id_], key


def _copy(postgres: Postgres, folder: Path) -> "subprocess.CompletedProcess[str]":
    """Make the nightly copy now, by the very script of the Puskesmas."""
    return subprocess.run(  # noqa: S603  # a script of ours
        [BACKUP, "once"],
        check=False,
        capture_output=True,
        text=True,
        env=os.environ | postgres.environment | {"BACKUP_FOLDER": str(folder)},
    )


def test_a_killed_server_and_one_restored_from_the_nightly_copy_hold_every_visit_once(
    tmp_path: Path, content: ClinicalContent
) -> None:
    build()
    laptop = Laptop(tmp_path / "laptop", content)
    for _ in range(VISITS):
        laptop.record()
    with running_postgres() as postgres:
        with running_hapi_on(postgres, java_options=QUICK_START) as first:
            unlucky = KillingTheServer(first)
            report = laptop.send(unlucky)
            assert report.waiting > 0
            assert report.accepted > 0
        postgres.lose_power()
        port = int(first.url.split(":")[2].removesuffix("/fhir"))
        puskesmas = Puskesmas(url=first.url, token=first.token)
        with running_hapi_on(postgres, port=port, token=first.token, java_options=QUICK_START):
            server = Listening(puskesmas)
            assert laptop.send(server).waiting == 0
            sent = unlucky.resources | server.resources
            # Whether the server is well was asked with the laptop's own record while it died.
            sent = {key: one for key, one in sent.items() if not key.startswith("Device/")}
            assert len([key for key in sent if key.startswith("Encounter/")]) == VISITS
            _assert_holds(puskesmas, sent)
        copied = _copy(postgres, tmp_path)
        assert copied.returncode == 0, copied.stderr
        (copy,) = tmp_path.glob("day-*.dump")
        restored = postgres.new_database("restored")
        restored.run("pg_restore", "--exit-on-error", "--no-owner", "--dbname=restored", copy)
        with running_hapi_on(restored, java_options=QUICK_START) as second:
            _assert_holds(Puskesmas(url=second.url, token=second.token), sent)
    laptop.store.close()


def test_fourteen_days_and_twelve_months_of_copies_are_kept(tmp_path: Path) -> None:
    for day in range(1, 21):
        (tmp_path / f"day-2026-01-{day:02}.dump").touch()
    for month in range(1, 13):
        (tmp_path / f"month-2025-{month:02}.dump").touch()
    with running_postgres() as postgres:
        assert _copy(postgres, tmp_path).returncode == 0
        days = sorted(tmp_path.glob("day-*.dump"))
        months = sorted(tmp_path.glob("month-*.dump"))
        assert (len(days), len(months)) == (14, 12)
        assert days[0].name == "day-2026-01-08.dump"
        assert months[0].name == "month-2025-02.dump"
        assert days[-1].stat().st_size == months[-1].stat().st_size > 0


def test_a_copy_that_fails_says_so_and_takes_no_good_ones_place(tmp_path: Path) -> None:
    with running_postgres() as postgres:
        assert _copy(postgres, tmp_path).returncode == 0
        before = {path.name: path.read_bytes() for path in tmp_path.glob("*.dump")}
    failed = _copy(postgres, tmp_path)
    assert failed.returncode != 0
    assert failed.stderr
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
