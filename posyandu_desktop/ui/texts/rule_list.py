"""The rules by name, and the nearest ones to a name that no rule has. No Qt in here."""

from difflib import get_close_matches

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.ui.texts.doubt_sheet import DOUBT_NAMES

NEAREST = 3
_SHORTEST_PIECE = 3


def rule_list(content: ClinicalContent) -> tuple[str, ...]:
    """Return every rule with what it is called, a line each."""
    rules = content.advice_rules.rules
    return (
        *(f"{code}: {text.name}" for code, text in rules.items()),
        *(f"{code}: {name}" for code, name in DOUBT_NAMES.items()),
    )


def no_such_rule(typed: str, content: ClinicalContent) -> str:
    """Return what to try instead of something that is no rule: codes or names like it."""
    rules: dict[str, list[str]] = {}
    words = {code: (text.name, text.short) for code, text in content.advice_rules.rules.items()}
    words |= {code: (name, code) for code, name in DOUBT_NAMES.items()}
    for code, (called, short) in words.items():
        for name in (code, called, short, *called.split()):
            rules.setdefault(name.casefold(), []).append(code)
    wanted = typed.casefold()
    near = [name for name in rules if wanted in name] if len(wanted) >= _SHORTEST_PIECE else []
    near = near or get_close_matches(wanted, rules, n=NEAREST)
    meant = [*dict.fromkeys(code for name in near for code in rules[name])][:NEAREST]
    maybe = f" Mungkin maksudnya: {', '.join(meant)}." if meant else ""
    return f"Aturan {typed} tidak ada.{maybe} Semua aturan: posyandu-desktop explain."
