"""The content files that come with the program, read from `resources/` when first needed."""

from pathlib import Path

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.settings import resources

Content = ClinicalContent


def load_content(folder: Path | None = None) -> ClinicalContent:
    """Return the content of this program, or of another folder laid out like `resources/`.

    Nothing is read yet; each part is read once, when it is first asked for.
    """
    root = folder or resources()
    return ClinicalContent(lambda path: (root / path).read_bytes())
