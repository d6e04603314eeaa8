"""Why a card file is refused, in words for whoever wrote it: one for each type of error."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

NOT_A_DAY = "bukan tanggal seperti 2027-01-31"
_TEXT = "harus teks dalam tanda kutip"
_NUMBER = "harus angka, tanpa tanda kutip"
_WHOLE_NUMBER = "harus angka bulat, tanpa tanda kutip"
_YES_OR_NO = "harus true atau false, tanpa tanda kutip"
_OBJECT = "harus isian dalam kurung kurawal {{ }}"
_LIST = "harus daftar dalam kurung siku [ ]"

REASONS = {
    "missing": "isian ini harus ada",
    "extra_forbidden": "nama ini tidak dikenal",
    "enum": "bukan pilihan yang ada: {expected}",
    "literal_error": "bukan pilihan yang ada: {expected}",
    "union_tag_invalid": "jenis isian (kind) tidak dikenal; yang ada: {expected_tags}",
    "union_tag_not_found": "jenis isian (kind) harus ada",
    "string_pattern_mismatch": "hanya huruf kecil, angka, dan garis bawah",
    "date_from_datetime_parsing": NOT_A_DAY,
    "date_from_datetime_inexact": NOT_A_DAY,
    "date_parsing": NOT_A_DAY,
    "date_type": NOT_A_DAY,
    "string_type": _TEXT,
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "finite_number": _NUMBER,
    "int_type": _WHOLE_NUMBER,
    "int_parsing": _WHOLE_NUMBER,
    "int_parsing_size": _WHOLE_NUMBER,
    "int_from_float": _WHOLE_NUMBER,
    "bool_type": _YES_OR_NO,
    "bool_parsing": _YES_OR_NO,
    "dict_type": _OBJECT,
    "model_type": _OBJECT,
    "tuple_type": _LIST,
    "greater_than_equal": "paling sedikit {ge}",
    "less_than_equal": "paling banyak {le}",
    "too_short": "isi paling sedikit {min_length}",
    "limits_out_of_order": "minimum harus lebih kecil dari maximum",
    "usual_out_of_limits": "usual harus di antara minimum dan maximum",
    "json_invalid": "bukan JSON yang utuh",
    "code_twice": "isian {code} ada dua kali",
}
"""By the type of the error, pydantic's or our own validators'; its context fills the braces."""

_UNKNOWN = "isinya tidak benar"


def reason_of(error: "ErrorDetails") -> str:
    """Return why what stands there is refused, without a word of pydantic's."""
    context = {name: _in_indonesian(value) for name, value in error.get("ctx", {}).items()}
    return REASONS.get(error["type"], _UNKNOWN).format_map(context)


def _in_indonesian(value: object) -> str:
    # Pydantic lists the choices there are as 'a', 'b' or 'c'.
    return str(value).replace(" or ", " atau ")
