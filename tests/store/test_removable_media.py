"""Sticks that are plugged in, on a real file system."""

from pathlib import Path

from posyandu_desktop.store.removable_media import below, removable_media


def test_a_folder_that_is_no_mount_point_is_no_stick(tmp_path: Path) -> None:
    (tmp_path / "STICK").mkdir()
    assert below([tmp_path, tmp_path / "gone"]) == []


def test_what_is_mounted_right_below_a_root_is_found_once() -> None:
    """/proc and /dev are mounted on every Linux."""
    found = below([Path("/"), Path("/")])
    assert len(found) == len(set(found))
    assert all(folder.is_mount() for folder in found)
    assert Path("/proc") in found or not Path("/proc").exists()


def test_a_computer_without_sticks_answers_all_the_same() -> None:
    assert all(folder.is_dir() for folder in removable_media())
