"""Settings of one computer, and where its files are. No secrets are kept here."""

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Self

from posyandu_desktop.errors import UnreadableFile

THEMES = ("light", "high_contrast")
LANGUAGES = ("id", "en")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Settings of one computer, kept as readable JSON.

    Checked by hand: a start that reads nothing else should not pay 100 ms for a checker.

    Raises:
        ValueError: A value is of another type or out of its range.
    """

    text_scale_percent: int = 100
    theme: str = "light"
    language: str = "id"
    upload_every_minutes: int = 15
    lock_after_minutes: int = 5
    connect_timeout_s: float = 10
    read_timeout_s: float = 60

    def __post_init__(self) -> None:
        _check_range("text_scale_percent", self.text_scale_percent, 100, 200)
        _check_range("upload_every_minutes", self.upload_every_minutes, 1, 1440)
        _check_range("lock_after_minutes", self.lock_after_minutes, 1, 60)
        _check_range("connect_timeout_s", self.connect_timeout_s, 0.1, 120)
        _check_range("read_timeout_s", self.read_timeout_s, 0.1, 600)
        _check_one_of("theme", self.theme, THEMES)
        _check_one_of("language", self.language, LANGUAGES)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read the settings, or the defaults when there is no file yet.

        Raises:
            UnreadableFile: The file is there but does not hold settings.
        """
        if not path.exists():
            return cls()
        try:
            return cls(**json.loads(path.read_bytes()))
        except (ValueError, TypeError, OSError) as error:
            raise UnreadableFile(
                f"Berkas pengaturan {path.name} tidak terbaca. Hapus berkas itu untuk kembali "
                "ke pengaturan awal; data posyandu tidak ikut terhapus."
            ) from error

    @classmethod
    def load_what_is_right(cls, path: Path) -> Self:
        """Read what the file has of settings, and the defaults for whatever is wrong or missing.

        A start must not fail over the size of its letters.
        """
        try:
            kept = json.loads(path.read_bytes())
        except (ValueError, OSError):
            return cls()
        settings = cls()
        for field in fields(cls) if isinstance(kept, dict) else ():
            with suppress(ValueError, TypeError):
                value = kept.get(field.name, getattr(settings, field.name))
                settings = replace(settings, **{field.name: value})
        return settings

    def save(self, path: Path) -> None:
        """Replace the file in one step, so that a power cut leaves the old or the new."""
        replace_file(path, json.dumps(asdict(self), indent=2).encode())


def _check_range(name: str, value: Any, lowest: float, highest: float) -> None:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or not lowest <= value <= highest:
        raise ValueError(name)


def _check_one_of(name: str, value: Any, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise ValueError(name)


def replace_file(path: Path, content: bytes, mode: int = 0o600) -> None:
    """Write `content` to `path` so that a power cut leaves the old file or the new one.

    Raises:
        OSError: The disk or the folder did not take it.
    """
    draft = path.with_name(path.name + ".new")
    with draft.open("wb") as file:
        os.fchmod(file.fileno(), mode) if hasattr(os, "fchmod") else None
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def resources() -> Path:
    """Return the folder of content files, packed in the wheel or beside it in a checkout."""
    package = Path(__file__).parent
    packed = package / "resources"
    return packed if packed.is_dir() else package.parent / "resources"


def default_data_folder() -> Path:
    """Return where this user's posyandu lives when nobody names another folder."""
    from platformdirs import user_data_path  # noqa: PLC0415  # only the first lines of a start need it

    return user_data_path("posyandu-desktop", appauthor=False)


def device_folder() -> Path:
    """Return where this computer keeps its own secret, apart from the data folder.

    A data folder copied to another machine must not carry it along. The environment variable
    POSYANDU_DEVICE moves it, for tests and for unusual installations.
    """
    if named := os.environ.get("POSYANDU_DEVICE"):
        return Path(named)
    from platformdirs import user_config_path  # noqa: PLC0415

    return user_config_path("posyandu-desktop", appauthor=False)
