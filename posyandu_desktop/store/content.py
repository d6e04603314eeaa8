"""The content files that come with the program, and the cards a Puskesmas put beside the data."""

from collections.abc import Callable, Mapping
from pathlib import Path

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.settings import resources
from posyandu_desktop.store.disk import disk_explained

Content = ClinicalContent


def load_content(
    folder: Path | None = None,
    own_cards: Path | None = None,
    look_up: Callable[[str], str] | None = None,
) -> ClinicalContent:
    """Return the content of this program, or of another folder laid out like `resources/`.

    Nothing is read yet; each part is read once, when it is first asked for.

    Args:
        folder: Where the files lie; None for those of the program.
        own_cards: A folder with card files of the posyandu's own; it need not exist.
        look_up: Returns a text in the language people chose; None for Indonesian, as it is written.
            What is stored or sent is always judged with the content as it is written.
    """
    root = folder or resources()

    def read(path: str) -> bytes:
        file = (root / path).read_bytes()
        if look_up is None or not path.endswith(".json"):
            return file
        from posyandu_desktop.domain.content_words import translated  # noqa: PLC0415  # rarely

        return translated(file, look_up)

    return ClinicalContent(read, lambda: _files(own_cards))


def _files(folder: Path | None) -> Mapping[str, bytes]:
    if folder is None or not folder.is_dir():
        return {}
    with disk_explained():
        return {path.name: path.read_bytes() for path in folder.glob("*.json")}
