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
