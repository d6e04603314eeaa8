"""A PostgreSQL cluster of its own in a temporary folder, on loopback, never run as root."""

import os
import pwd
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from tests.servers.ports import free_port

OWNER = "posyandu"
DATABASE = "puskesmas"


@dataclass(frozen=True, slots=True, kw_only=True)
class Postgres:
    """A running cluster and one of its databases; everybody who connects needs the password."""

    folder: Path
    port: int
    password: str
    database: str = DATABASE

    @property
    def jdbc_url(self) -> str:
        """The address as Java programs want it."""
        return f"jdbc:postgresql://127.0.0.1:{self.port}/{self.database}"

    @property
    def environment(self) -> dict[str, str]:
        """Where the database is, in the variables PostgreSQL's own programs read."""
        return {
            "PATH": f"{programs()}:{os.environ['PATH']}",
            "PGHOST": "127.0.0.1",
            "PGPORT": str(self.port),
            "PGUSER": OWNER,
            "PGPASSWORD": self.password,
            "PGDATABASE": self.database,
        }

    def run(self, *command: str | Path) -> str:
        """Run a client program on the database and return what it prints."""
        return subprocess.run(  # noqa: S603  # a program of PostgreSQL, or a script of ours
            command,
            check=True,
            capture_output=True,
            text=True,
            env=os.environ | self.environment,
        ).stdout

    def ask(self, question: str) -> str:
        """Return what one statement answers, as text."""
        return self.run("psql", "-q", "--tuples-only", "--no-align", "-c", question).strip()

    def new_database(self, name: str) -> "Postgres":
        """Make another, empty database in the same cluster."""
        self.run("createdb", "--template=template0", name)
        return replace(self, database=name)

    def lose_power(self) -> None:
        """End every process without a last word and start again from what is on the disk."""
        self.control("-m", "immediate", "restart")

    def pids(self) -> list[int]:
        """Return the process that accepts connections and all it has started."""
        parent = int(self.ask("SELECT pg_read_file('postmaster.pid')").splitlines()[0])
        children = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="utf-8")
        return [parent, *map(int, children.split())]

    def control(self, *command: str) -> None:
        """Start or stop the cluster."""
        _run(programs() / "pg_ctl", "-D", self.cluster, "-w", "-l", self.folder / "log", *command)

    @property
    def cluster(self) -> Path:
        """The folder of the data."""
        return self.folder / "cluster"


@contextmanager
def running_postgres() -> Iterator[Postgres]:
    """Run an empty database until the block ends, and leave nothing behind."""
    folder = Path(tempfile.mkdtemp(prefix="posyandu-postgres-"))
    postgres = Postgres(folder=folder, port=free_port(), password=secrets.token_hex(16))
    try:
        _make(postgres)
        postgres.control(
            "-o",
            f"-p {postgres.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''",
            "start",
        )
        try:
            replace(postgres, database="postgres").new_database(DATABASE)
            yield postgres
        finally:
            postgres.control("-m", "fast", "stop")
    finally:
        shutil.rmtree(folder)


def _make(postgres: Postgres) -> None:
    """Make the cluster, owned by whoever will run it."""
    password = postgres.folder / "password"
    password.write_text(postgres.password, encoding="utf-8")
    user = _user()
    if user:
        for path in (postgres.folder, password):
            shutil.chown(path, user)
    who_may = ("-U", OWNER, "--auth=scram-sha-256", f"--pwfile={password}")
    words = ("--encoding=UTF8", "--locale=C.UTF-8")
    _run(programs() / "initdb", "-D", postgres.cluster, *who_may, *words)


def programs() -> Path:
    """Return the folder of PostgreSQL's programs; Debian keeps them off the PATH."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"),
        key=lambda path: float(path.parents[1].name),
    )
    on_path = shutil.which("initdb")
    if not (found or on_path):
        raise AssertionError("PostgreSQL is not installed here: see .ci/setup hapi")
    return (found[-1] if found else Path(str(on_path))).parent


def _user() -> str | None:
    """Return as whom to run, if not as ourselves: PostgreSQL refuses to be root."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _run(*command: str | Path) -> None:
    """Run a program of PostgreSQL as its user, without a terminal it could keep open."""
    user = _user()
    runs_as = ["runuser", "-u", user, "--"] if user else []
    subprocess.run(  # noqa: S603  # a program of PostgreSQL
        [*runs_as, *command],
        check=True,
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )
