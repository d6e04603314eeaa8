"""What may be handed out on the visit screen, in words. No Qt in here."""

from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.hand_out import HandOut, Turn, hand_outs
from posyandu_desktop.domain.supplement_files import SupplementRule
from posyandu_desktop.language import tr
from posyandu_desktop.ui.texts.problems import short_number
from posyandu_desktop.ui.visit.state import SupplementOffer

_CAMPAIGN_WORDS = {Turn.DUE: "waktunya bulan ini", Turn.HAD: "sudah bulan ini"}
_DELIVERY_WORDS = {Turn.DUE: "waktunya sekarang", Turn.HAD: "sudah lengkap"}


def offers(case: Case) -> tuple[SupplementOffer, ...]:
    """Return what may be handed out, and what already is though nobody would offer it any more."""
    found = hand_outs(case)
    given = {one.kind: one.quantity for one in case.visit.supplements}
    offered = {each.rule.kind: _offer(each, given.get(each.rule.kind)) for each in found}
    rules = case.content.supplement_rules
    for kind, quantity in given.items():
        offered.setdefault(kind, _withdrawn(rules.rule(kind), quantity))
    return tuple(offered.values())


def _offer(found: HandOut, given: float | None) -> SupplementOffer:
    rule = found.rule
    words = _CAMPAIGN_WORDS if rule.campaign_months else _DELIVERY_WORDS if rule.groups else {}
    notes = (found.dose, tr(words.get(found.turn, "")))
    return SupplementOffer(
        kind=rule.kind,
        label=rule.name,
        note=" · ".join(note for note in notes if note),
        amounts=_amounts(rule, found.quantity, given),
    )


def _withdrawn(rule: SupplementRule, given: float) -> SupplementOffer:
    return SupplementOffer(
        kind=rule.kind,
        label=rule.name,
        note=tr("periksa lagi"),
        amounts=_amounts(rule, given, given),
    )


def _amounts(
    rule: SupplementRule, quantity: float, given: float | None
) -> tuple[tuple[float, str], ...]:
    """Return what can be chosen, no more than `quantity`, each with its word.

    An odd amount that was given stands there too. Where only one thing can be given, once, the
    word is that it was given.
    """
    usual = [one for one in rule.amounts if one <= quantity] or [quantity]
    possible = sorted({*usual, *(() if given is None else (given,))})
    if possible == [1]:
        return ((1, tr("Diberi")),)
    if len(possible) == 1:
        return (
            (
                possible[0],
                tr("Diberi {short_number} {unit}").format(
                    short_number=short_number(possible[0]), unit=rule.unit
                ),
            ),
        )
    last = possible[-1]
    return tuple(
        (one, f"{short_number(one)} {rule.unit}" if one == last else short_number(one))
        for one in possible
    )
