"""The shape of the house: files small enough to read, screens in two halves."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "posyandu_desktop"
NOT_SCREENS = {"widgets", "texts", "__pycache__"}


@pytest.mark.parametrize("module", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.name)
def test_no_module_is_longer_than_one_sitting(module: Path) -> None:
    assert len(module.read_text(encoding="utf-8").splitlines()) <= 300


def test_every_screen_has_a_presenter_and_a_view() -> None:
    screens = [f for f in (PACKAGE / "ui").iterdir() if f.is_dir() and f.name not in NOT_SCREENS]
    assert screens
    for screen in screens:
        assert (screen / "presenter.py").exists(), screen.name
        assert (screen / "view.py").exists(), screen.name


def test_the_lock_names_no_registry_and_no_host() -> None:
    lock = (ROOT / "requirements.lock.txt").read_text(encoding="utf-8")
    assert "://" not in lock
    assert "--index" not in lock
    assert "--find-links" not in lock


def test_every_screen_is_held_apart_by_the_import_contract() -> None:
    contracts = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    screens = [f for f in (PACKAGE / "ui").iterdir() if f.is_dir() and f.name not in NOT_SCREENS]
    for screen in screens:
        assert f'"posyandu_desktop.ui.{screen.name}"' in contracts
