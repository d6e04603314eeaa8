"""What stands on the sheet of one rule: its file, its source, its limits."""

from dataclasses import dataclass

from posyandu_desktop.domain.content_file import ContentFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The limits of a rule in words, a line each, and where they come from."""

    file: ContentFile
    source: str
    limits: tuple[str, ...]
