"""What the strip below the bar says of a day, or of a visit that belongs to another one."""

from datetime import date, datetime

from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.session import Session
from posyandu_desktop.domain.session_day import SessionDay
from posyandu_desktop.domain.visit import VisitId
from posyandu_desktop.language import tr
from posyandu_desktop.services.session_opening import late_visits
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.dates import show_date
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.times import show_clock
from posyandu_desktop.ui.widgets.rows import Strip

KEY = "Ctrl+B"


def of_offer(operator: Operator) -> Strip:
    """Return the offer to open a day that nobody opened."""
    words = tr("Hari ini belum dibuka. Enter: buka bersama {name}, tanpa botol vaksin.")
    return Strip(
        words=words.format(name=operator.name),
        tone=Tone.INFO,
        main=(tr("Buka hari"), "Enter"),
        other=(tr("Isi dulu"), KEY),
    )


def of_unopened_day() -> Strip:
    """Return that nobody opened today, said quietly: it was offered before."""
    return Strip(words=tr("Hari ini belum dibuka."), main=(tr("Buka hari"), KEY))


def of_open_day(store: Store, day: SessionDay, started_at: datetime) -> Strip:
    """Return who opened today and with what."""
    names = {one.id: one.name for one in store.operators.all()}
    parts = [tr("Dibuka {time}").format(time=show_clock(started_at))]
    parts.append(", ".join(names[one] for one in day.opening.operators if one in names))
    if day.opening.vitamin_a:
        parts.append(tr("bulan vitamin A"))
    if day.opening.lots:
        parts.append(tr("{count} botol vaksin").format(count=len(day.opening.lots)))
    words = " · ".join(part for part in parts if part)
    return Strip(words=words, icon="check", main=(tr("Tutup hari"), KEY))


def of_closed_day(store: Store, session: Session, at: datetime) -> Strip:
    """Return that today is signed off, and how many visits were written down after that."""
    words = tr("Sudah ditutup {time}. Kunjungan sesudah ini tetap bisa, dan ditandai susulan.")
    late = len(late_visits(store, session))
    if late:
        words = tr("Sudah ditutup {time} · {count} kunjungan sesudah ditutup (susulan)")
    return Strip(
        words=words.format(time=show_clock(at), count=late),
        tone=Tone.GOOD,
        icon="lock",
        main=(tr("Ringkasan hari ini"), KEY),
    )


def of_late_day(store: Store, session: Session, day: SessionDay) -> Strip:
    """Return for which earlier day visits are written down, and the way back."""
    words, late = _late_words(session.held_on), len(late_visits(store, session))
    if late:
        words += " · " + tr("{count} kunjungan susulan").format(count=late)
    other = tr("Tutup hari itu") if day.is_open else tr("Buka hari itu")
    if day.closing is not None:
        other = tr("Ringkasan hari itu")
    return Strip(
        words=words,
        tone=Tone.WATCH,
        main=(tr("Kembali ke hari ini"), "Esc"),
        other=(other, KEY),
    )


def of_visit(store: Store, visit_id: VisitId, day: date, today: date) -> Strip | None:
    """Return which earlier day a visit belongs to, and that it is a late one; None for neither."""
    visit = store.visits.find(visit_id)
    if visit is None:
        return None if day >= today else Strip(words=_late_words(day), tone=Tone.WATCH)
    is_late = visit.session_id is not None and visit_id in late_visits(
        store, store.sessions.get(visit.session_id)
    )
    if day >= today and not is_late:
        return None
    words = tr("Membetulkan kunjungan hari buka {day}").format(day=show_date(day))
    if is_late:
        words += " · " + tr("dicatat susulan")
    return Strip(words=words, tone=Tone.WATCH, icon="pencil")


def _late_words(day: date) -> str:
    return tr("Mencatat untuk hari buka {day} (susulan)").format(day=show_date(day))
