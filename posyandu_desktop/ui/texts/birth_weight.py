"""A birth weight as it is typed: in gram, or in kilogram. No Qt in here."""

from posyandu_desktop.language import tr
from posyandu_desktop.services.cells import Unclear, read_birth_weight_g, read_number
from posyandu_desktop.ui.texts.problems import short_number


def birth_weight_unit(text: str) -> str:
    """Return the words right of a birth weight: in which unit it was understood."""
    try:
        typed, grams = read_number(text), read_birth_weight_g(text)
    except Unclear:
        return tr("gram")
    if not typed or not grams:
        return tr("gram")
    if grams == typed:
        return tr("gram · {short_number} kg").format(short_number=short_number(grams / 1000))
    return tr("kg · dicatat {grams} gram").format(grams=grams)
