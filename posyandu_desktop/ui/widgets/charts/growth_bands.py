"""WHO's lines as curves with names, and the categories between them as bands with words. No Qt."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.finding import Severity
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.charts.values import Band, Curve, Point

if TYPE_CHECKING:
    from posyandu_desktop.domain.growth_thresholds import CategoryScale

Line = tuple[Point, ...]

_MINUS = "−"  # a real minus sign


def curves_and_bands(
    lines: Mapping[int, Line],
    scale: "CategoryScale[Any]",
    rule: str,
    content: ClinicalContent,
) -> tuple[tuple[Curve, ...], tuple[Band, ...]]:
    """Return the named curves from the lowest up, and the categories between them.

    Args:
        lines: By z-score, what is seen of each curve.
        scale: The categories in z.
        rule: The rule that names the categories, such as "weight_for_age".
        content: How grave each category is.
    """
    tones = band_tones([_severity(rule, each.code, content) for each in scale.categories])
    ends = [None, *(round(each.end) for each in scale.categories[:-1]), None]
    bands = tuple(
        Band(
            tone=tone,
            word=content.advice_rules.findings[f"{rule}.{each.code}"].short or each.label,
            low=None if low is None else lines[low],
            high=None if high is None else lines[high],
        )
        for each, tone, low, high in zip(scale.categories, tones, ends[:-1], ends[1:], strict=True)
    )
    curves = tuple(
        Curve(points=line, name=_name(z), tone=_line_tone(z), strong=z in {0, -3})
        for z, line in sorted(lines.items())
        if len(line) > 1
    )
    return curves, bands


def band_tones(severities: list[Severity]) -> list[Tone]:
    """Return the colour of each category of a scale: only the outermost grave ones are red.

    Between good and the outermost lies yellow, as on the KMS; words at the edge say the rest.
    """
    last = len(severities) - 1
    return [
        Tone.GOOD
        if severity is Severity.GOOD
        else Tone.ACT
        if place in {0, last} and severity >= Severity.ACT
        else Tone.WATCH
        for place, severity in enumerate(severities)
    ]


def _severity(rule: str, code: str, content: ClinicalContent) -> Severity:
    return content.advice_rules.findings[f"{rule}.{code}"].severity


def _line_tone(z: int) -> Tone:
    if z == 0:
        return Tone.GOOD
    return Tone.ACT if abs(z) == 3 else Tone.WATCH


def _name(z: int) -> str:
    return f"+{z}" if z > 0 else str(z).replace("-", _MINUS)
