"""What two laptops wrote differently of an episode, in words. No Qt in here."""

from typing import Any
from uuid import UUID

from posyandu_desktop.domain.feeding import FeedingId
from posyandu_desktop.domain.pregnancy import DatingMethod, PregnancyId
from posyandu_desktop.domain.told_plainly import TWO_OPEN, dating_of, end_of, outcome_of
from posyandu_desktop.language import tr
from posyandu_desktop.store.differences import Difference
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.ui.dates import show_date
from posyandu_desktop.ui.texts.feeding import END_WORDS
from posyandu_desktop.ui.texts.pregnancy import OUTCOMES

EPISODES = frozenset({Kind.PREGNANCY, Kind.FEEDING})
_LABELS = {
    (Kind.PREGNANCY, "dating"): "Kehamilan dihitung dari",
    (Kind.PREGNANCY, "outcome"): "Akhir kehamilan",
    (Kind.PREGNANCY, TWO_OPEN): "Dua kehamilan tercatat, mana yang benar",
    (Kind.FEEDING, "ended"): "Akhir PMT",
    (Kind.FEEDING, TWO_OPEN): "Dua PMT tercatat; akhiri salah satu di kunjungan",
}
_COUNTED_FROM = {
    DatingMethod.LMP: "HPHT {date}",
    DatingMethod.ULTRASOUND_DUE_DATE: "HPL dari USG {date}",
}


def episode_label(one: Difference) -> str:
    """Return what a difference is about."""
    return tr(_LABELS[one.kind, one.field])


def episode_words(store: Store, one: Difference, value: Any) -> str:
    """Return one side's value in words."""
    if one.field == TWO_OPEN:
        return _open_words(store, one.kind, UUID(str(value)))
    if one.kind is Kind.FEEDING:
        end = end_of(value)
        return f"{tr(END_WORDS[end[1]])}, {show_date(end[0])}" if end else tr("belum berakhir")
    if one.field == "outcome":
        outcome = outcome_of(value)
        if outcome is None:
            return tr("belum berakhir")
        return f"{tr(OUTCOMES[outcome.kind])}, {show_date(outcome.on)}"
    counted = dating_of(value)
    return _dating_words(*counted) if counted else tr("(kosong)")


def _open_words(store: Store, kind: Kind, id_: UUID) -> str:
    if kind is Kind.FEEDING:
        words = tr("PMT sejak {date}")
        return words.format(date=show_date(store.feeding.get(FeedingId(id_)).started_on))
    pregnancy = store.pregnancies.get(PregnancyId(id_))
    noted = tr("dicatat {date}").format(date=show_date(pregnancy.noted_on))
    if dating := pregnancy.dating:
        return f"{_dating_words(dating.method, dating.on)}, {noted}"
    return noted


def _dating_words(method: DatingMethod, on: Any) -> str:
    return tr(_COUNTED_FROM[method]).format(date=show_date(on))
