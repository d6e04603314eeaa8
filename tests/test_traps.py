"""Traps of the parts we stand on: each was met once, is quiet, and costs data or a crash.

Trap                                                      Where a test holds it shut
A Qt call that returns nothing drops a reference to None  tests/ui/test_qt_traps.py
A painter's own `render` hidden by one of ours            tests/ui/test_qt_traps.py
A label shown before it has a parent is a window          tests/journeys (every journey)
sqlite-utils that does not know SQLCipher's exceptions    tests/store/test_cipher.py
A transaction left open by `isolation_level`              tests/store/test_cipher.py
A call that commits behind a transaction's back           tests/store/test_cipher.py; here: all
A writer that begins as a reader and is refused at once   tests/store/test_transaction.py
`synchronous` is set anew on every connection             tests/store/test_cipher.py
A key derived from a passphrase for each connection       tests/store/test_cipher.py; here
A log of SQLCipher's own on the terminal                  tests/store/test_cipher.py
A SQLite whose write-ahead log can lose a page            tests/store/test_cipher.py
A connection used by two threads                          tests/store/test_cipher.py
A lambda that runs in the worker instead of the window    tests/ui/test_background.py
A request that goes on after its session was closed       tests/sync/test_client.py
Heavy imports before the first window                     tests/test_start_is_light.py
A presenter or a command that drags in Qt                 tests/test_start_is_light.py
An import hook of PySide6 that reads every source         tests/test_start_is_light.py
PySide6 6.12 on Python 3.11                               here
A package built without its resources                     here
A lock file that names a host                             tests/test_shape.py
A system dialog's English buttons                         here
"""

import ast
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import PySide6
import pytest
import sqlcipher3
from PySide6.QtWidgets import QApplication, QMessageBox

import posyandu_desktop
from tests.services.stores import KEY, a_store

ROOT = Path(__file__).parent.parent
PACKAGE = Path(posyandu_desktop.__file__).parent
SOURCES = sorted(PACKAGE.rglob("*.py"))
COMMITTING = {"commit", "executescript", "atomic", "ensure_autocommit_on"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as it would be installed, built without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(  # noqa: S603  # our own interpreter
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    [built] = folder.glob("*.whl")
    return built


def test_every_place_named_above_exists() -> None:
    named = re.findall(r"tests/[\w/]+\.py", __doc__ or "")

    assert len(named) > 10
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_qt_is_one_that_keeps_its_references() -> None:
    major, minor = (int(part) for part in PySide6.__version__.split(".")[:2])

    assert (major, minor) < (6, 12)
    assert "PySide6-Essentials>=6.11.3,<6.12" in (ROOT / "pyproject.toml").read_text("utf-8")


def test_the_package_carries_every_resource(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = set(archive.namelist())
    files = (path for path in (ROOT / "resources").rglob("*") if path.is_file())
    resources = [path for path in files if "__pycache__" not in path.parts]

    assert len(resources) > 20
    missing = [
        path.name
        for path in resources
        if f"posyandu_desktop/resources/{path.relative_to(ROOT / 'resources')}" not in packed
    ]
    assert missing == []
    assert not [name for name in packed if name.startswith(("tests/", "bench/"))]


def test_an_installed_package_reads_its_own_resources(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    code = (
        "from posyandu_desktop.store.content import load_content\n"
        "from posyandu_desktop.settings import resources\n"
        "print(len(load_content().cards), resources())"
    )

    done = subprocess.run(  # noqa: S603  # our own interpreter
        [sys.executable, "-P", "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path)},
        check=True,
        capture_output=True,
        text=True,
    )

    cards, _, folder = done.stdout.strip().partition(" ")
    assert int(cards) > 0
    assert Path(folder) == tmp_path / "posyandu_desktop" / "resources"


def test_nothing_outside_the_store_commits_by_itself_either() -> None:
    found = [
        f"{path.name}:{node.lineno}"
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in COMMITTING
    ]
    assert found == []


def test_the_file_is_locked_with_the_key_itself_and_not_with_a_passphrase(tmp_path: Path) -> None:
    a_store(tmp_path).close()
    connection = sqlcipher3.dbapi2.connect(str(tmp_path / "posyandu.db"))
    try:
        connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
        [count] = connection.execute("SELECT count(*) FROM posyandu").fetchone()
    finally:
        connection.close()
    assert count == 1


def test_the_only_box_of_qts_own_has_one_button_with_a_word_known_here(
    qapp: QApplication,
) -> None:
    assert qapp
    box = QMessageBox(QMessageBox.Icon.Critical, "", "", QMessageBox.StandardButton.Ok)
    assert [button.text().replace("&", "") for button in box.buttons()] == ["OK"]

    used = {
        node.func.attr
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in {"QMessageBox", "QInputDialog"}
    }
    assert used == {"critical"}
