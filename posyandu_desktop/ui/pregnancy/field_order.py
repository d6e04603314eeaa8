"""The fields of a pregnancy as they stand on the screen, and what they are called in a message."""

from posyandu_desktop.language import tr

_NAMES = {
    "dated_from": "",
    "gravida": "Hamil ke-",
    "para": "Sudah bersalin",
    "abortus": "Keguguran",
    "previous_birth_on": "Bersalin terakhir tanggal",
    "pre_pregnancy_weight_kg": "Berat sebelum hamil",
    "height_cm": "Tinggi badan",
    "fetuses_expected": "Jumlah janin",
    "outcome": "",
    "ended_on": "",
    "ended_at": "Jam",
}
_PARTS = {"sex": "", "birth_weight_g": "Berat lahir", "birth_length_cm": "Panjang lahir"}


def first_of(problems: dict[str, str]) -> str:
    """Return the name of the uppermost field that has a problem."""
    return min(problems, key=_place_of)


def named(name: str, problem: str) -> str:
    """Return a problem with the name of its field, where the sentence alone would not tell it."""
    if name.startswith("child_"):
        _, place, part = name.split("_", 2)
        words = " ".join(
            (
                tr("Bayi {place}").format(place=int(place) + 1),
                tr(_PARTS[part]) if _PARTS[part] else "",
            )
        )
        return f"{words.strip()}: {problem}"
    words = _NAMES.get(name, "")
    return f"{tr(words)}: {problem}" if words else problem


def _place_of(name: str) -> tuple[int, str]:
    if name.startswith("child_"):
        _, place, part = name.split("_", 2)
        return len(_NAMES), f"{place}{[*_PARTS].index(part)}"
    return ([*_NAMES].index(name) if name in _NAMES else len(_NAMES)), ""
