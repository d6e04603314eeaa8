"""The recovery code: 120 random bits on paper, forgiving about how they are typed back."""

import re
import secrets

from posyandu_desktop.errors import WrongRecoveryCode

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Douglas Crockford's base 32: no I, L, O or U, which are mistaken for 1, 1, 0 and V."""

BITS = 120
_LENGTH = BITS // 5
_GROUP = 4
_MISREAD = str.maketrans("ILOU", "110V")


def new_code() -> str:
    """Return a fresh code in groups of four: `MNRM-5BVY-…`."""
    signs = "".join(secrets.choice(ALPHABET) for _ in range(_LENGTH))
    return "-".join(signs[start : start + _GROUP] for start in range(0, _LENGTH, _GROUP))


def tidy_code(typed: str) -> str:
    """Return the code's signs without groups, whatever case, blanks or misread signs were typed.

    Raises:
        WrongRecoveryCode: Too short, too long, or a sign that no code holds.
    """
    signs = re.sub(r"[\s\-–—_.]", "", typed).upper().translate(_MISREAD)
    if len(signs) != _LENGTH or not set(signs) <= set(ALPHABET):
        raise WrongRecoveryCode
    return signs
