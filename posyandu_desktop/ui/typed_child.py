"""One child of a birth as it is typed, on whichever form. No Qt in here."""

from dataclasses import dataclass

from posyandu_desktop.domain.person import Sex


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedChild:
    """Sex, name, grams and centimetres as they stand in the fields; "" is not known."""

    sex: Sex | None = None
    name: str = ""
    birth_weight_g: str = ""
    birth_length_cm: str = ""
