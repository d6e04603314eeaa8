"""For the sheet of a rule: whom it concerns, where that is more than an age. No Qt in here."""

from posyandu_desktop.domain.card import Choice
from posyandu_desktop.domain.case import field_of
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.screening_items import AskedWhen
from posyandu_desktop.ui.texts.problems import short_number
from posyandu_desktop.ui.texts.sheet import Sheet

_YES_NO = {"yes": "Ya", "no": "Tidak"}


def whom_lines(rule: str, content: ClinicalContent) -> tuple[str, ...]:
    """Return from which age blood sugar is looked at, and which risks make it sooner.

    Nothing for any other rule.
    """
    if rule != "glucose_random":
        return ()
    rules = content.adult_thresholds.glucose_screening
    texts = content.advice_rules.findings
    words = ((texts[code].short or texts[code].label).lower() for code in rules.risks)
    risks = "; ".join(dict.fromkeys(words))
    sooner, always = rules.at_risk_from_month // 12, rules.from_month // 12
    return (
        f"diperiksa mulai umur {always} tahun, atau mulai {sooner} tahun bila ada risiko",
        f"risiko: {risks}",
    )


def arm_sheet(content: ClinicalContent) -> Sheet:
    """Return the limits of a woman's arm."""
    file, limit = content.adult_thresholds, short_number(content.maternal.arm.kek_below_cm)
    arm = file.arm
    first, last = arm.from_month // 12, arm.to_month // 12
    limits = (
        f"perempuan {first}-{last} tahun: LILA kurang dari {limit} cm",
        f"ibu hamil: LILA kurang dari {limit} cm",
    )
    return Sheet(file=file, source=arm.source, limits=limits)


def asked_when_lines(rule: AskedWhen | None, content: ClinicalContent) -> tuple[str, ...]:
    """Return the answers on the card that make a screening pointless."""
    if rule is None:
        return ()
    field = field_of(content.cards, rule.field)
    options = {o.code: o.label for o in field.options} if isinstance(field, Choice) else _YES_NO
    answers = " atau ".join(options.get(answer, answer) for answer in rule.unless)
    label = field.label if field else rule.field
    return (f"tidak ditanyakan bila {label}: {answers}",)
