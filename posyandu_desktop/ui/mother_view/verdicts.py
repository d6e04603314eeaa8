"""The one large word for each chart. No Qt in here."""

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.finding import Advice, Finding, Severity, Urgency
from posyandu_desktop.domain.interpretation import Interpretation
from posyandu_desktop.domain.visit import ReferralTarget
from posyandu_desktop.domain.weight_trend import TrendResult, WeightTrend
from posyandu_desktop.language import tr
from posyandu_desktop.ui.mother_view.pictures import PUBLIC_RULES
from posyandu_desktop.ui.mother_view.shown import Face, Verdict
from posyandu_desktop.ui.texts.findings import advice_sentence
from posyandu_desktop.ui.texts.states import REFERRAL_WORDS
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.charts.growth import GROWTH, band_of
from posyandu_desktop.ui.widgets.charts.values import ChartKind, ChartValues

_FACES = {Tone.GOOD: Face.GLAD, Tone.WATCH: Face.CALM, Tone.ACT: Face.WORRIED}
_KIND_WORDS = {
    Tone.GOOD: "Baik",
    Tone.WATCH: "Perlu perhatian",
    Tone.ACT: "Periksakan",
}
_STEPS = {
    Urgency.NOW: "Periksa ke {place} sekarang juga",
    Urgency.TODAY: "Periksa ke {place} hari ini",
    Urgency.THIS_WEEK: "Periksa ke {place} minggu ini",
    Urgency.NEXT_SESSION: "Periksa ke {place} bulan ini",
}


def may_be_seen(advice: Advice) -> bool:
    """Say whether an advice rests only on what may be read by whoever stands by."""
    return all(finding.rule in PUBLIC_RULES for finding in advice.because)


def urgent_of(found: Interpretation) -> Advice | None:
    """Return what cannot wait."""
    return next((a for a in found.advice if a.urgency is Urgency.NOW and may_be_seen(a)), None)


def step_of(found: Interpretation) -> str:
    """Return where to go for an examination, the gravest first; "" where nobody has to."""
    for advice in found.advice:
        if advice.refer_to is not None and may_be_seen(advice):
            place = tr(REFERRAL_WORDS[ReferralTarget(advice.refer_to)])
            return tr(_STEPS[advice.urgency]).format(place=place)
    return ""


def today_of(found: Interpretation, content: ClinicalContent) -> str:
    """Return where to go today, in words that name no illness; "" where nobody has to.

    It is said whatever the reason is, unless that was told in confidence.
    """
    for advice in found.advice:
        reasons = (finding.code for finding in advice.because)
        if advice.refers_today and not all(map(content.is_confidential, reasons)):
            place = tr(REFERRAL_WORDS[ReferralTarget(str(advice.refer_to))])
            return tr("Ke {place} hari ini").format(place=place)
    return ""


def verdict_of(
    chart: ChartValues | None, found: Interpretation, today: str = "", *, has_doubted: bool = False
) -> Verdict:
    """Return the word for a chart; what cannot wait speaks on every one of them.

    Nobody smiles at who must go somewhere today (`today`, from `today_of`), and nothing good is
    said where something grave was found, be it in confidence, or where a number is still doubted.
    """
    own = _own_verdict(chart, found)
    if today and urgent_of(found) is None:
        line = _gain_line(found.trend) if _shows_trend(chart, found) and found.trend else ""
        return Verdict(word=today, tone=Tone.WATCH, face=Face.CALM, line=line)
    if own.face is Face.GLAD and (has_doubted or _is_grave(found)):
        return _without_judgement(chart, found)
    return own


def _without_judgement(chart: ChartValues | None, found: Interpretation) -> Verdict:
    word, line = tr("Terima kasih sudah datang"), ""
    if chart is not None:
        word = tr("Sudah diukur")
    if _shows_trend(chart, found) and found.trend:
        word, line = tr("Sudah ditimbang"), _gain_line(found.trend)
    return Verdict(word=word, tone=Tone.INFO, face=Face.CALM, line=line)


def _is_grave(found: Interpretation) -> bool:
    is_grave = any(finding.severity >= Severity.ACT for finding in found.findings)
    return is_grave or any(advice.refers_today for advice in found.advice)


def _shows_trend(chart: ChartValues | None, found: Interpretation) -> bool:
    is_weight = chart is not None and chart.kind is ChartKind.WEIGHT_FOR_AGE
    return is_weight and chart is not None and chart.now is not None and found.trend is not None


def _own_verdict(chart: ChartValues | None, found: Interpretation) -> Verdict:
    urgent = urgent_of(found)
    if urgent is not None:
        return Verdict(
            word=tr("Segera periksa"),
            tone=Tone.ACT,
            face=Face.WORRIED,
            line=advice_sentence(urgent),
        )
    if chart is None:
        return Verdict(word=tr("Terima kasih sudah datang"), tone=Tone.GOOD, face=Face.GLAD)
    if chart.now is None:
        return Verdict(
            word=tr("Belum diukur"),
            tone=Tone.INFO,
            face=Face.CALM,
            line=tr("Bulan ini belum ada hasil ukur."),
        )
    if chart.kind is ChartKind.WEIGHT_FOR_AGE and found.trend is not None:
        return _of_trend(found.trend)
    if chart.kind is ChartKind.BLOOD_PRESSURE:
        return _of_pressure(chart, found)
    return _of_band(chart)


def _of_trend(trend: TrendResult) -> Verdict:
    line = _gain_line(trend)
    if trend.trend is WeightTrend.GAINED:
        return Verdict(word=tr("Naik"), tone=Tone.GOOD, face=Face.GLAD, line=line)
    if trend.trend is WeightTrend.NOT_GAINED:
        is_again = trend.consecutive_not_gained > 1
        tone = Tone.ACT if is_again else Tone.WATCH
        again = tr("Sudah {months} bulan belum cukup naik. ").format(
            months=trend.consecutive_not_gained
        )
        return Verdict(
            word=tr("Belum cukup naik") if (trend.gained_g or 0) > 0 else tr("Tidak naik"),
            tone=tone,
            face=_FACES[tone],
            line=again + line if is_again else line,
        )
    return Verdict(
        word=tr("Sudah ditimbang"),
        tone=Tone.INFO,
        face=Face.GLAD,
        line=tr("Timbang lagi bulan depan supaya kenaikannya terlihat."),
    )


def _gain_line(trend: TrendResult) -> str:
    if trend.gained_g is None:
        return ""
    if trend.gained_g < 0:
        change = tr("Turun {grams} gram.").format(grams=-trend.gained_g)
    elif trend.gained_g == 0:
        change = tr("Beratnya tetap.")
    else:
        change = tr("Naik {grams} gram.").format(grams=trend.gained_g)
    if trend.trend is WeightTrend.GAINED or trend.needed_g is None:
        return change
    needed = tr("Perlu naik {grams} gram.").format(grams=trend.needed_g)
    return f"{change} {needed}"


def _of_pressure(chart: ChartValues, found: Interpretation) -> Verdict:
    finding = _finding(found, "blood_pressure")
    tone = chart.now.tone if chart.now else Tone.INFO
    words = {
        Tone.GOOD: tr("Tensi baik"),
        Tone.WATCH: tr("Tensi perlu dijaga"),
        Tone.ACT: tr("Tensi tinggi"),
    }
    if finding is not None and finding.code == "blood_pressure.low":
        words[Tone.WATCH] = tr("Tensi rendah")
    said = (advice_sentence(a) for a in found.advice if finding in a.because)
    return Verdict(
        word=words.get(tone, tr("Sudah diukur")),
        tone=tone,
        face=_FACES.get(tone, Face.CALM),
        line=next(said, ""),
    )


def _of_band(chart: ChartValues) -> Verdict:
    band = band_of(chart, chart.now) if chart.now else None
    if band is None:
        return Verdict(word=tr("Sudah diukur"), tone=Tone.INFO, face=Face.CALM)
    # A hard word such as "obesitas" is not what a hall should read from afar.
    is_growth = chart.kind in GROWTH or chart.kind is ChartKind.WEIGHT
    word = tr(_KIND_WORDS[band.tone]) if is_growth else band.word
    return Verdict(
        word=word,
        tone=band.tone,
        face=_FACES[band.tone],
        line=band.word if is_growth and band.tone is not Tone.GOOD else "",
    )


def _finding(found: Interpretation, rule: str) -> Finding | None:
    return next((finding for finding in found.findings if finding.rule == rule), None)
