import pytest

from posyandu_desktop.errors import WrongRecoveryCode
from posyandu_desktop.store.recovery_code import ALPHABET, BITS, new_code, tidy_code


def test_a_code_is_six_groups_of_four_and_holds_120_bits() -> None:
    code = new_code()
    assert [len(group) for group in code.split("-")] == [4] * 6
    assert len(ALPHABET) == 2**5
    assert len(tidy_code(code)) * 5 == BITS == 120


def test_no_two_codes_are_alike() -> None:
    assert len({new_code() for _ in range(100)}) == 100


@pytest.mark.parametrize(
    "typed",
    [
        "0123-4567-89AB-CDEF-GHJK-MNPQ",
        "0123456789ABCDEFGHJKMNPQ",
        "0123 4567 89ab cdef ghjk mnpq",
        "  0123-4567-89AB-CDEF-GHJK-MNPQ\n",
        "O123-4567-89AB-CDEF-GHJK-MNPQ",
        "oI23.4567.89AB.CDEF.GHJK.MNPQ",
        "0l23–4567–89AB–CDEF–GHJK–MNPQ",
        "o123_4567_89AB_CDEF_GHJK_MNPQ",
    ],
)
def test_a_code_is_understood_however_it_is_typed(typed: str) -> None:
    assert tidy_code(typed) == "0123456789ABCDEFGHJKMNPQ"


@pytest.mark.parametrize("typed", ["", "0123", "0123456789ABCDEFGHJKMNPQR", "é" * 24, "-" * 24])
def test_what_cannot_be_a_code_is_refused(typed: str) -> None:
    with pytest.raises(WrongRecoveryCode):
        tidy_code(typed)
