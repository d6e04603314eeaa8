"""What became of the referrals of the invented village; of some nobody has heard yet."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.visit import Referral, ReferralState

_ALL_CLOSED_AFTER = timedelta(days=75)
_DAYS_AFTER = {ReferralState.ARRIVED: 3, ReferralState.ANSWERED: 10, ReferralState.CLOSED: 24}
_ANSWERS = (
    "Sudah diperiksa. Pantau lagi di posyandu bulan depan.",
    "Diberi obat dan nasihat makan. Kontrol satu bulan lagi.",
    "Hasil pemeriksaan baik, tidak perlu obat.",
)


def followed(referral: Referral, person_id: PersonId, made_on: date, today: date) -> Referral:
    """Return the referral as it stands today; old ones are closed, as in a tidy posyandu."""
    order = tuple(ReferralState)
    random = Random(f"{person_id}/{made_on}")  # noqa: S311  # an invented life
    wanted, answer = random.choice(order), random.choice(_ANSWERS)
    if today - made_on > _ALL_CLOSED_AFTER:
        wanted = ReferralState.CLOSED
    days = {
        state: made_on + timedelta(days=after)
        for state, after in _DAYS_AFTER.items()
        if order.index(state) <= order.index(wanted) and made_on + timedelta(days=after) <= today
    }
    return replace(
        referral,
        state=max(days, key=order.index, default=ReferralState.MADE),
        arrived_on=days.get(ReferralState.ARRIVED),
        answered_on=days.get(ReferralState.ANSWERED),
        closed_on=days.get(ReferralState.CLOSED),
        answer=answer if ReferralState.ANSWERED in days else None,
    )
