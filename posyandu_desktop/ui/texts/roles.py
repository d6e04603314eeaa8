"""Roles in words, and who may be asked for what is not ours to do. No Qt in here."""

from collections.abc import Iterable

from posyandu_desktop.domain.operator import Operator, Role
from posyandu_desktop.language import tr

ROLE_WORDS = {Role.KADER: "Kader", Role.BIDAN: "Bidan"}
ROLE_ICONS = {Role.KADER: "person", Role.BIDAN: "health-post"}


def role_words(operator: Operator) -> str:
    """Return "Kader · admin"."""
    words = tr(ROLE_WORDS[operator.role])
    return tr("{role} · admin").format(role=words) if operator.is_admin else words


def operator_line(operator: Operator) -> str:
    """Return "Siti · kader", as the bar shows who is signed in."""
    return f"{operator.name} · {tr(ROLE_WORDS[operator.role]).lower()}"


def ask_admin(operators: Iterable[Operator]) -> str:
    """Return whom to ask: "minta Siti"."""
    names = [one.name for one in operators if one.is_admin]
    return tr("minta {name}").format(name=names[0] if names else tr("admin posyandu"))
