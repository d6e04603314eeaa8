"""Is the laptop's clock right? Said before the first visit, and settled by who knows the day."""

from datetime import date, datetime

from posyandu_desktop.domain.clock import ClockWarning, clock_warning
from posyandu_desktop.errors import InvalidInput
from posyandu_desktop.language import tr
from posyandu_desktop.store.open import Store


def look_at_clock(store: Store, now: datetime) -> ClockWarning | None:
    """Return why the clock is not believed, or None where nothing is odd.

    Raises:
        CannotSave: The disk did not take how far this looked.
    """
    warning = clock_warning(now, now.astimezone().date(), store.clock.evidence())
    if warning is None:
        store.clock.move_on()
    return warning


def confirm_day(store: Store, said: date, now: datetime) -> None:
    """Believe the clock for today, because somebody typed the very day that it says.

    Raises:
        InvalidInput: They typed another day, so the clock has to be set.
        CannotSave: The disk did not take it.
    """
    today = now.astimezone().date()
    if said != today:
        days = abs((said - today).days)
        raise InvalidInput(
            tr("Jam laptop salah {days} hari. Atur dulu tanggal dan jamnya.").format(days=days)
        )
    store.clock.confirm(today)
