import json
from pathlib import Path
from typing import Any

import pytest

from posyandu_desktop.errors import UnreadableFile
from posyandu_desktop.settings import Settings, default_data_folder, device_folder, resources


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert Settings.load(tmp_path / "settings.json") == Settings()


def test_settings_survive_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    chosen = Settings(text_scale_percent=150, theme="high_contrast", read_timeout_s=5.5)

    chosen.save(path)

    assert Settings.load(path) == chosen


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{",
        '{"unknown": 1}',
        '{"text_scale_percent": 99}',
        '{"text_scale_percent": "150"}',
        '{"text_scale_percent": true}',
        '{"theme": "pink"}',
        '{"upload_every_minutes": 0}',
        '{"connect_timeout_s": null}',
    ],
)
def test_a_file_that_holds_no_settings_is_refused_with_what_to_do(
    tmp_path: Path, content: str
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(UnreadableFile, match="Hapus berkas itu"):
        Settings.load(path)

    assert path.read_text(encoding="utf-8") == content


def test_the_file_is_readable_json_and_holds_no_secret(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    Settings().save(path)

    found: dict[str, Any] = json.loads(path.read_bytes())

    assert found["text_scale_percent"] == 100
    assert not [name for name in found if "token" in name or "pin" in name]


def test_the_content_files_are_found_in_a_checkout() -> None:
    assert (resources() / "clinical" / "content.json").exists()


def test_the_device_secret_lives_apart_from_the_data(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("POSYANDU_DEVICE", raising=False)
    assert device_folder() != default_data_folder()

    monkeypatch.setenv("POSYANDU_DEVICE", str(tmp_path))
    assert device_folder() == tmp_path


@pytest.mark.parametrize("content", ["", "[]", "{", "null", "12"])
def test_a_start_takes_the_usual_settings_for_a_file_that_holds_none(
    tmp_path: Path, content: str
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content, encoding="utf-8")
    assert Settings.load_what_is_right(path) == Settings()


def test_a_start_keeps_what_is_right_in_a_file_with_a_mistake(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    kept = {"text_scale_percent": 175, "theme": "pink", "language": ["en"], "later": 1}
    path.write_text(json.dumps(kept), encoding="utf-8")
    assert Settings.load_what_is_right(path) == Settings(text_scale_percent=175)
    assert Settings.load_what_is_right(tmp_path / "none.json") == Settings()


@pytest.mark.parametrize(("minutes", "is_taken"), [(1, True), (60, True), (0, False), (61, False)])
def test_the_lock_always_comes_within_an_hour(minutes: int, is_taken: bool) -> None:
    assert Settings().lock_after_minutes == 5
    if is_taken:
        assert Settings(lock_after_minutes=minutes).lock_after_minutes == minutes
    else:
        with pytest.raises(ValueError, match="lock_after_minutes"):
            Settings(lock_after_minutes=minutes)
