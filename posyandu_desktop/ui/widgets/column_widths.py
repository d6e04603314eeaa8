"""How wide the columns of a table are: its words in full first, in more lines where they must."""

from collections.abc import Callable, Collection, Sequence


def in_lines(text: str, lines: int, measure: Callable[[str], int]) -> int:
    """Return the least width in which a text needs no more than some lines.

    Args:
        text: Words between single spaces.
        lines: How many lines there may be.
        measure: Returns how wide some words are in one line, in pixels.
    """
    words, space = [measure(word) for word in text.split(" ")], measure(" ")
    low, high = max(words), measure(text)
    while low < high:
        middle = (low + high) // 2
        low, high = (
            (low, middle) if _lines_of(words, space, middle) <= lines else (middle + 1, high)
        )
    return low


def _lines_of(words: Sequence[int], space: int, room: int) -> int:
    """Return how many lines words of these widths take."""
    count, used = 1, -space
    for width in words:
        if used + space + width > room:
            count, used = count + 1, -space
        used += space + width
    return count


def shared(
    wanted: Sequence[int], least: Sequence[int], wide: Collection[int], room: int
) -> list[int]:
    """Return the width of each column where together they want more than there is.

    Sentences are folded first. Where that is not enough the widest columns give way, all to the
    same limit; no column becomes narrower than its least: then the table scrolls sideways.

    Args:
        wanted: What each column needs to show its words in one line, in pixels.
        least: What each needs to show them in as many lines as a row has.
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
