"""What a start may not drag in: each of these costs an old laptop a second or more."""

import subprocess
import sys

HEAVY = ("requests", "urllib3", "python_calamine", "xlsxwriter", "numpy", "pandas", "fhir")


def _modules_after(code: str) -> set[str]:
    done = subprocess.run(  # noqa: S603  # our own interpreter
        [sys.executable, "-c", f"{code}\nimport sys\nprint(chr(10).join(sys.modules))"],
        check=True,
        capture_output=True,
        text=True,
    )
    return set(done.stdout.split())


def test_the_first_window_imports_neither_requests_nor_spreadsheets() -> None:
    loaded = _modules_after("import posyandu_desktop.app, posyandu_desktop.ui.shell")
    assert not loaded & set(HEAVY)


def test_the_session_day_needs_no_models_of_content_files() -> None:
    code = """
import posyandu_desktop.store.open, posyandu_desktop.ui.day.view, posyandu_desktop.ui.office
from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.store.content import load_content
gravest = Finding(rule="weight_trend", code="weight_trend.gained", severity=Severity.GOOD)
assert load_content().short_label(gravest) == "Berat naik"
"""
    loaded = _modules_after(code)
    assert "posyandu_desktop.ui.office" in loaded
    assert "pydantic" not in loaded


def test_the_command_line_imports_no_qt() -> None:
    loaded = _modules_after("import posyandu_desktop.cli, posyandu_desktop.sync.upload")
    assert not [name for name in loaded if name.startswith("PySide6")]


def test_presenters_import_no_qt() -> None:
    code = """
import importlib, pathlib
import posyandu_desktop.ui as ui
for path in sorted(pathlib.Path(ui.__file__).parent.glob("*/presenter.py")):
    importlib.import_module(f"posyandu_desktop.ui.{path.parent.name}.presenter")
"""
    loaded = _modules_after(code)
    assert not [name for name in loaded if name.startswith("PySide6")]


def test_the_window_reads_no_source_of_what_it_imports() -> None:
    code = """
import linecache
from posyandu_desktop.ui.plain_imports import keep_imports_plain
keep_imports_plain()
import posyandu_desktop.app, posyandu_desktop.store.open, sqlite_utils.db
read = [name for name in linecache.cache if "posyandu_desktop" in name or "sqlite_utils" in name]
assert read == [], read
"""
    assert "posyandu_desktop.app" in _modules_after(code)


def test_without_that_pyside_still_reads_them_all() -> None:
    code = """
import PySide6.QtCore, linecache, sqlite_utils.db
assert any("sqlite_utils" in name for name in linecache.cache)
"""
    assert "sqlite_utils.db" in _modules_after(code)
