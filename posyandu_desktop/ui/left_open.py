"""What one operator leaves open and the next one finds: the same screen, the same cursor."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.ui.theme_tokens import Tone

if TYPE_CHECKING:
    from posyandu_desktop.ui.office import Office

Resume = Callable[["Office"], None]
"""Shows in a new office what was open in the one before."""

_PAGES = {
    "DeliveriesView": "show_deliveries",
    "HomeVisitsView": "show_home_visits",
    "ReferralsView": "show_referrals",
}
"""Pages with nothing typed on them, by what opens them; others lead back to the day."""


def left_open(office: "Office") -> Resume:
    """Return how to show what is in front now, for whoever comes next."""
    view = office.in_front
    if type(view).__name__ in _PAGES:
        show = _PAGES[type(view).__name__]
        return lambda other: getattr(other.pages, show)()
    from posyandu_desktop.ui.visit.view import VisitView

    if not isinstance(view, VisitView):
        return _show_the_day
    person, typed, place = view.person, view.typed, view.place()

    def go_on(other: "Office") -> None:
        try:
            other.ways.take_over(person, typed, place)
        except PosyanduError as error:
            other.tell(error.sentence, Tone.ACT)

    return go_on


def _show_the_day(_office: "Office") -> None:
    """The day is in front already."""
