"""Papers and seconds of a drill in words. No Qt in here."""

from posyandu_desktop.domain.drill import DrillRun, Paper
from posyandu_desktop.domain.drill_files import Drill
from posyandu_desktop.language import tr
from posyandu_desktop.ui.numbers import show_number
from posyandu_desktop.ui.texts.problems import field_words

_MINUTE = 60


def seconds_words(seconds: float) -> str:
    """Return "24 detik", or "2 menit 5 detik" from a minute on."""
    whole = round(seconds)
    if whole < _MINUTE:
        return tr("{seconds} detik").format(seconds=whole)
    return tr("{minutes} menit {seconds} detik").format(
        minutes=whole // _MINUTE, seconds=whole % _MINUTE
    )


def paper_words(paper: Paper, drill: Drill) -> str:
    """Return what the paper shows: "Berat 9,4 · LILA 14,2"; a pressure as "Tensi 120/80"."""
    shown = {
        field.code: show_number(paper.numbers[field.code], field.decimals) for field in drill.fields
    }
    lower = shown.pop("diastolic_mmhg", None)
    words = []
    for code, number in shown.items():
        if code == "systolic_mmhg" and lower is not None:
            words.append(tr("Tensi {upper}/{lower}").format(upper=number, lower=lower))
        else:
            words.append(f"{field_words(code)} {number}")
    return " · ".join(words)


def strip_words(run: DrillRun, drill: Drill) -> str:
    """Return what every screen says above while a drill runs: how far, and the next paper."""
    done, total = len(run.timed), len(run.papers)
    head = tr("Latihan {title}: {done} dari {total}").format(
        title=drill.title, done=done, total=total
    )
    parts = [head]
    if run.timed:
        last = seconds_words(run.timed[-1].seconds)
        parts.append(tr("yang terakhir {seconds}").format(seconds=last))
    if run.waiting:
        paper = run.waiting[0]
        next_one = tr("Berikutnya {name}: {numbers}")
        parts.append(next_one.format(name=paper.person.name, numbers=paper_words(paper, drill)))
    return " · ".join(parts)
