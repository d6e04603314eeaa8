"""Who may do what: one table, read by the services and by the menu alike.

Care is never refused: everybody who signs in may record. What is kept back is what changes the
posyandu itself, what only a midwife answers for, and what was told in confidence.
"""

from collections.abc import Iterable
from enum import StrEnum

from posyandu_desktop.domain.operator import Operator, OperatorId, Role


class Act(StrEnum):
    """What an operator may or may not do."""

    RECORD = "record"
    VERIFY = "verify"
    """Look a visit over and sign its doses and referral."""
    READ_CONFIDENTIAL = "read_confidential"
    """Read what somebody else was told in confidence."""
    FILL_AS_NAKES = "fill_as_nakes"
    """Fill the fields that a card keeps for the midwife."""
    TAKE_BACK = "take_back"
    """Let no longer count what somebody else recorded, or count again."""
    MERGE = "merge"
    """Make one record of two that others registered."""
    MANAGE_OPERATORS = "manage_operators"
    MANAGE_SERVER = "manage_server"
    MANAGE_STICK = "manage_stick"
    """Say which Puskesmas parcels are sealed to, keep its key, know the laptops they come from."""
    MANAGE_VACCINES = "manage_vaccines"
    IMPORT = "import"


_BY_ROLE = {
    Role.KADER: frozenset({Act.RECORD}),
    Role.BIDAN: frozenset(
        {
            Act.RECORD,
            Act.VERIFY,
            Act.READ_CONFIDENTIAL,
            Act.FILL_AS_NAKES,
            Act.TAKE_BACK,
            Act.MERGE,
        }
    ),
}
_OF_ADMINS = frozenset(
    {
        Act.MANAGE_OPERATORS,
        Act.MANAGE_SERVER,
        Act.MANAGE_STICK,
        Act.MANAGE_VACCINES,
        Act.IMPORT,
        Act.TAKE_BACK,
        Act.MERGE,
    }
)


def may(operator: Operator, act: Act) -> bool:
    """Say whether somebody may do something."""
    return act in _BY_ROLE[operator.role] or (operator.is_admin and act in _OF_ADMINS)


def may_undo(operator: Operator, act: Act, recorded_by: OperatorId | None) -> bool:
    """Say whether somebody may take back or merge a record; everybody may with their own.

    A wrong value is corrected by whoever sees it, with a reason; that is recording.
    """
    return may(operator, act) or recorded_by == operator.id


def may_fill(operator: Operator, operators: Iterable[Operator], *, is_for_nakes: bool) -> bool:
    """Say whether somebody may fill a field.

    Where no midwife signs in on this laptop, a kader copies what she found: better than nothing.

    Args:
        operator: Who is at the keyboard.
        operators: Everybody who signs in here.
        is_for_nakes: Whether the card keeps the field for the midwife.
    """
    if not is_for_nakes or may(operator, Act.FILL_AS_NAKES):
        return True
    return not any(may(each, Act.FILL_AS_NAKES) for each in operators)
