"""The letters of a session day (S, K, D, N, T, O, B), each with its word and how many. No Qt."""

from dataclasses import dataclass

from posyandu_desktop.domain.session_day import BandCounts, Summary
from posyandu_desktop.language import tr

LETTERS = {
    "S": "semua sasaran (balita terdaftar)",
    "K": "punya Buku KIA (belum ditanyakan)",
    "D": "datang dan ditimbang",
    "N": "naik berat badannya",
    "T": "tidak naik",
    "O": "bulan lalu tidak ditimbang",
    "B": "baru pertama kali ditimbang",
}
"""As on the posyandu's monthly form (domain reference 2.4 and 6.1): D = N + T + O + B."""

COUNTED = ("S", "D", "N", "T", "O", "B")
"""The letters that are counted; whether somebody has a Buku KIA is asked on no card."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A large number with its word, and the letter that people write for it, if there is one."""

    number: str
    words: str
    letter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BandRow:
    """The children of some ages: a number for each of `COUNTED`."""

    ages: str
    counts: tuple[int, ...]


def day_figures(summary: Summary) -> tuple[Figure, ...]:
    """Return how many were served, then every letter for all children under five."""
    counts = dict(zip(COUNTED, _totals(summary), strict=True))
    served = Figure(number=str(summary.people), words=tr("orang dilayani"))
    letters = (
        Figure(number=str(counts.get(letter, "–")), words=tr(words), letter=letter)
        for letter, words in LETTERS.items()
    )
    return (served, *letters)


def band_rows(summary: Summary) -> tuple[BandRow, ...]:
    """Return the letters by age."""
    return tuple(
        BandRow(
            ages=tr("{first}–{last} bulan").format(first=band.from_month, last=band.to_month),
            counts=_counts(band),
        )
        for band in summary.bands
    )


def _totals(summary: Summary) -> tuple[int, ...]:
    nothing = (0,) * len(COUNTED)
    return tuple(map(sum, zip(nothing, *map(_counts, summary.bands), strict=True)))


def _counts(band: BandCounts) -> tuple[int, ...]:
    trends = (band.trends.get(letter, 0) for letter in COUNTED[2:])
    return band.registered, band.weighed, *trends
