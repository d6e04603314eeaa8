"""The parts of the mother's view, drawn alike on the screen and on the strip."""

from PySide6.QtCore import QRectF, Qt

from posyandu_desktop.language import tr
from posyandu_desktop.ui.mother_view.brush import Brush
from posyandu_desktop.ui.mother_view.shown import NextTime, Page, Picture, Shown
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.charts.paint import paint_chart

_SHORT = 44
_ONE_ROW, _LARGE_SHARE = 24, 0.7
_ROW_SHARES = {2: (0.7, 1.1), 3: (0.7, 1.1, 1.15), 4: (0.7, 1.1, 0.75, 0.75)}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def draw_verdict(brush: Brush, box: QRectF, unit: float, page: Page, step: str) -> None:
    """Draw the face and the large word; below it why, and where to go."""
    verdict, tokens = page.verdict, brush.tokens
    ink, ground = tokens.ink_of(verdict.tone), tokens.ground_of(verdict.tone)
    brush.panel(box, ground, ink, 14 * unit)
    pad = 16 * unit
    inner = box.adjusted(pad, pad * 0.7, -pad, -pad * 0.7)
    side = min(inner.height(), 96 * unit)
    face = QRectF(inner.left(), inner.top(), side, inner.height())
    brush.icon(face, verdict.face.value, ink)
    words = inner.adjusted(side + pad, 0, 0, 0)
    # Beside where to go, only a short line leaves the letters large.
    is_said = not step or len(verdict.line) <= _SHORT
    lines = [line for line in (verdict.line if is_said else "", step) if line]
    share = {0: 1.0, 1: 0.56, 2: 0.44}[len(lines)]
    if len(lines) == 1 and len(lines[0]) <= _ONE_ROW:
        share = _LARGE_SHARE
    top = QRectF(words.left(), words.top(), words.width(), words.height() * share)
    brush.text(top, verdict.word, (56 * unit, True), ink)
    left = words.height() * (1 - share) / max(len(lines), 1)
    for place, line in enumerate(lines):
        row = QRectF(words.left(), top.bottom() + place * left, words.width(), left)
        is_step = line == step
        # Where to go stays loud beside a good word, too.
        colour = tokens.act if is_step else ink
        brush.text(row, line, (24 * unit, is_step), colour)


def draw_point(brush: Brush, box: QRectF, unit: float, point: Picture) -> None:
    """Draw one picture with its sentence."""
    side = min(box.height(), 92 * unit)
    tile = QRectF(box.left(), box.center().y() - side / 2, side, side)
    is_warning = point.icon in {"warning", "car", "health-post"}
    tone = Tone.ACT if is_warning else Tone.INFO
    brush.panel(tile, brush.tokens.ground_of(tone), "", 18 * unit)
    room = side * 0.16
    brush.icon(tile.adjusted(room, room, -room, -room), point.icon, brush.tokens.ink_of(tone))
    words = box.adjusted(side + 16 * unit, 0, 0, 0)
    brush.text(words, point.sentence, (25 * unit, True), brush.tokens.ink)


def draw_next(brush: Brush, box: QRectF, unit: float, shown: Shown) -> None:
    """Draw the calendar and when to come again; small where somebody must go elsewhere today."""
    if shown.goes_today:
        _draw_next_small(brush, box, unit, shown.next_time)
        return
    next_time = shown.next_time
    brush.panel(box, brush.tokens.primary, "", 14 * unit)
    ink, pad = brush.tokens.on_primary, 14 * unit
    inner = box.adjusted(pad, pad * 0.6, -pad, -pad * 0.6)
    side = min(inner.height(), 62 * unit)
    icon = QRectF(inner.left(), inner.top(), side, inner.height())
    brush.icon(icon, "calendar", ink)
    words = inner.adjusted(side + pad, 0, 0, 0)
    rows = [
        (tr("Datang lagi"), (23 * unit, False)),
        (next_time.words, (36 * unit, True)),
        *((line, (22 * unit, False)) for line in next_time.lines),
    ]
    shares = _ROW_SHARES[len(rows)]
    high = words.height() / sum(shares)
    top = words.top()
    for (line, size), share in zip(rows, shares, strict=True):
        brush.text(QRectF(words.left(), top, words.width(), high * share), line, size, ink)
        top += high * share


def _draw_next_small(brush: Brush, box: QRectF, unit: float, next_time: NextTime) -> None:
    ink, pad = brush.tokens.muted_ink, 14 * unit
    inner = box.adjusted(pad, 0, -pad, 0)
    side = 30 * unit
    rows = (tr("Datang lagi {when}").format(when=next_time.words), *next_time.lines)
    high = inner.height() / len(rows)
    icon = QRectF(inner.left(), inner.top(), side, high)
    brush.icon(icon, "calendar", ink)
    words = inner.adjusted(side + pad, 0, 0, 0)
    for place, line in enumerate(rows):
        row = QRectF(words.left(), words.top() + place * high, words.width(), high)
        brush.text(row, line, (22 * unit, False), ink)


def draw_chart(brush: Brush, box: QRectF, unit: float, page: Page) -> None:
    """Draw the title, this month's number, and the chart."""
    if page.chart is None:
        return
    head = QRectF(box.left(), box.top(), box.width(), 56 * unit)
    wide = brush.width(page.figure, (46 * unit, True))
    left = head.adjusted(0, 0, -wide - 16 * unit, 0)
    brush.text(left, page.chart.title, (28 * unit, True), brush.tokens.ink)
    if page.figure:
        brush.text(head, page.figure, (46 * unit, True), brush.tokens.chart_now, _RIGHT)
    area = box.adjusted(0, head.height() + 4 * unit, 0, 0)
    paint_chart(brush.painter, area, page.chart, brush.tokens, 22 * unit)


def draw_name(brush: Brush, box: QRectF, unit: float, shown: Shown) -> None:
    """Draw whose picture it is: the name, and beside it the age."""
    size = 46 * unit
    age_wide = brush.width(shown.age, (32 * unit, False)) + 4 * unit
    gap = 20 * unit
    wide = min(brush.width(shown.name, (size, True)) + 4 * unit, box.width() - age_wide - gap)
    name = QRectF(box.left(), box.top(), wide, box.height())
    brush.text(name, shown.name, (size, True), brush.tokens.ink)
    age = QRectF(name.right() + gap, box.top(), age_wide, box.height())
    brush.text(age, shown.age, (32 * unit, False), brush.tokens.muted_ink)
