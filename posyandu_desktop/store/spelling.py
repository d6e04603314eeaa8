"""One key for the many spellings of an Indonesian name, and words that differ by one slip.

The key is no phonetics of a language but the list of what registers mix up: the spelling of before
1972 (oe, dj, tj, sj), Arabic names in four transcriptions (kh, ch, h; dh, th; q, k; z, s, j), f and
v said as p, letters doubled or left silent, and names everybody shortens. Where one letter may
stand for two sounds a word has more than one key; two words are alike when they share one.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import product

_GROUPS = {
    "muhamad": """muhammad muhamad mohammad mohamad muhammed mohammed mohamed muhamat mohamat
        muchammad muchamad mochammad mochamad mukhammad mukhamad mokhammad mokhamad mohd muhd
        mhd mhmd moh muh moch much mokh mukh md m""",
    "siti": "siti st sitti sitty city",
    "abdul": "abdul abdoel abd abdl",
    "nur": "nur noer noor nor nr",
    "ahmad": "ahmad achmad akhmad ahmed ahmat akmad achmat amad",
    "sri": "sri seri srie",
    "khairul": "khairul khoirul chairul choirul kairul hairul",
}
_GROUP_OF = {word: name for name, words in _GROUPS.items() for word in words.split()}

_VOWEL, _CONSONANT = "[aeiou]", "[bcdfghjklmnpqrstvwxyz]"
_BEFORE_READING = (
    ("oe", "u"), ("oo", "u"), ("ee", "i"), ("ie$", "i"),
    ("dj", "j"), ("tj", "c"), ("s[jy]", "s"), ("sh", "s"), ("dz", "z"), ("ck", "k"), ("x", "ks"),
    ("q", "k"),
)  # fmt: skip
_AFTER_READING = (
    ("h", ""), ("[fv]", "p"), (r"(.)\1+", r"\1"),
    (f"y(?!{_VOWEL})", "i"),
    ("y", "j"),
    (f"({_CONSONANT})j(?={_VOWEL})", r"\1i"),
    (f"ij(?={_VOWEL})", "i"), (f"uw(?={_VOWEL})", "u"),
    (r"(.)\1+", r"\1"),
)  # fmt: skip
_READINGS = tuple(
    product(
        (
            (("kh", "h"), ("ch", "h")),
            (("kh", "k"), ("ch", "k"), ("c", "k")),
            (("kh", "k"), ("ch", "c")),
        ),
        ((("z", "j"),), (("z", "s"),)),
    )
)
"""How kh, ch and c are said, and how z is; a word without them has one reading."""

_END = {"d": "t", "b": "p"}
SHORTEST_ALIKE = 2
"""Of fewer letters every spelling begins with what was typed."""
SHORTEST_SLIPPED = 5


@lru_cache(maxsize=4096)
def keys(word: str) -> tuple[str, ...]:
    """Return every key of a whole plain word; none for a number."""
    found = (_ended(key) for key in beginnings(_GROUP_OF.get(word, word)))
    return tuple(dict.fromkeys(key for key in found if key))


@lru_cache(maxsize=4096)
def beginnings(word: str) -> tuple[str, ...]:
    """Return the keys of a word that may go on: what a longer word's keys then begin with."""
    if not word.isalpha():
        return ()
    read = word
    for sign, sound in _BEFORE_READING:
        read = re.sub(sign, sound, read)
    spoken = (_spoken(read, (*guttural, *hissed)) for guttural, hissed in _READINGS)
    return tuple(dict.fromkeys(key for key in spoken if key))


def are_alike(one: str, other: str) -> bool:
    """Say whether each plain word of the shorter name is spelt like some word of the other.

    A number is only like itself, so that twins who have no names yet stay two.
    """
    shorter, longer = sorted((one.split(), other.split()), key=len)
    return bool(shorter) and all(
        any(word == each or set(keys(word)) & set(keys(each)) for each in longer)
        for word in shorter
    )


def one_slip_apart(one: str, other: str) -> bool:
    """Say whether a wrong, missing, extra or swapped letter makes one word of the other."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    begin = _shared(one, other)
    end = min(_shared(one[::-1], other[::-1]), min(len(one), len(other)) - begin)
    left, right = one[begin : len(one) - end], other[begin : len(other) - end]
    return max(len(left), len(right)) <= 1 or (len(left) == 2 and left == right[::-1])


def _spoken(read: str, sounds: Iterable[tuple[str, str]]) -> str:
    for sign, sound in sounds:
        read = read.replace(sign, sound)
    for sign, sound in _AFTER_READING:
        read = re.sub(sign, sound, read)
    return read


def _ended(key: str) -> str:
    return key[:-1] + _END.get(key[-1], key[-1]) if len(key) > 2 else key


def _shared(one: str, other: str) -> int:
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
