"""Settings of one computer, and where its files are. No secrets are kept here."""

import os
from datetime import timedelta
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from posyandu_desktop.errors import UnreadableFile


class Settings(BaseModel):
    """Settings of one computer, kept as readable JSON."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text_scale_percent: int = Field(default=100, ge=100, le=200)
    theme: str = Field(default="light", pattern="^(light|high_contrast)$")
    upload_every: timedelta = timedelta(minutes=15)
    connect_timeout_s: float = Field(default=10, gt=0, le=120)
    read_timeout_s: float = Field(default=60, gt=0, le=600)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read the settings, or the defaults when there is no file yet.

        Raises:
            UnreadableFile: The file is there but does not hold settings.
        """
        if not path.exists():
            return cls()
        try:
            return cls.model_validate_json(path.read_bytes())
        except ValidationError as error:
            raise UnreadableFile(
                f"Berkas pengaturan {path.name} tidak terbaca. Hapus berkas itu untuk kembali "
                "ke pengaturan awal; data posyandu tidak ikut terhapus."
            ) from error

    def save(self, path: Path) -> None:
        """Replace the file in one step, so that a power cut leaves the old or the new."""
        replace_file(path, self.model_dump_json(indent=2).encode())


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
