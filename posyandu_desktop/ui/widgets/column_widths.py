"""How wide the columns of a table are: its words in full first, in two lines where they must."""

from collections.abc import Callable, Collection, Sequence


def in_two_lines(text: str, measure: Callable[[str], int]) -> int:
    """Return the least width in which a text needs no more than two lines.

    Args:
        text: Words between single spaces.
        measure: Returns how wide some words are in one line, in pixels.
    """
    words = text.split(" ")
    halves = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words)))
    return min((max(map(measure, pair)) for pair in halves), default=measure(text))


def shared(
    wanted: Sequence[int], least: Sequence[int], wide: Collection[int], room: int
) -> list[int]:
    """Return the width of each column where together they want more than there is.

    Sentences go into two lines first. Where that is not enough the widest columns give way, all to
    the same limit; no column becomes narrower than its least: then the table scrolls sideways.

    Args:
        wanted: What each column needs to show its words in one line, in pixels.
        least: What each needs to show them in two.
        wide: Places of the columns that hold sentences.
        room: Width there is.
    """
    both = zip(wanted, least, strict=True)
    folded = [small if place in wide else want for place, (want, small) in enumerate(both)]
    limit = _limit(folded, least, room)
    return [max(small, min(want, limit)) for want, small in zip(folded, least, strict=True)]


def _limit(wanted: Sequence[int], least: Sequence[int], room: int) -> int:
    """Return the greatest width that, as everybody's limit, lets all fit; 0 where none does."""
    low, high = 0, max(wanted, default=0)
    while low < high:
        middle = (low + high + 1) // 2
        widths = (max(small, min(want, middle)) for want, small in zip(wanted, least, strict=True))
        low, high = (middle, high) if sum(widths) <= room else (low, middle - 1)
    return low
