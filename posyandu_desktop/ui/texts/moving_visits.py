"""Why a visit cannot be somebody's, in the words of the village. No Qt in here."""

from datetime import date

from posyandu_desktop.domain.person import Person
from posyandu_desktop.language import tr
from posyandu_desktop.services.moving_visits import NotTheirs
from posyandu_desktop.ui.dates import show_date

_WORDS = {
    NotTheirs.NOT_BORN_YET: "{name} belum lahir pada {day}.",
    NotTheirs.HALF_TYPED: "{name}: selesaikan dulu kunjungan yang masih draf.",
    NotTheirs.VISITED_THAT_DAY: "{name} sudah punya kunjungan {day}. Betulkan yang itu.",
}


def not_theirs_sentence(why: NotTheirs, right: Person, day: date) -> str:
    """Return why a visit of a day cannot be somebody's, and what to do."""
    return tr(_WORDS[why]).format(name=right.name, day=show_date(day))
