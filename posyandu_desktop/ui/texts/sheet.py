"""What stands on the sheet of one rule: its file, its source, its limits."""

from dataclasses import dataclass

from posyandu_desktop.domain.content_file import ContentFile

YEARS_FROM_MONTH = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The limits of a rule in words, a line each, and where they come from."""

    file: ContentFile
    source: str
    limits: tuple[str, ...]


def months_in_words(first: int, last: int | None) -> str:
    """Return ages in completed months, both included, in months or where they fit in years."""
    in_years = first >= YEARS_FROM_MONTH and first % 12 == 0 and (last is None or last % 12 == 11)
    size, unit = (12, "tahun") if in_years else (1, "bulan")
    if last is None:
        return f"mulai {first // size} {unit}"
    first, last = first // size, last // size
    return f"{first}-{last} {unit}" if first != last else f"{first} {unit}"
