"""The pages about one person beside their visit: their data, a pregnancy, an event after a dose."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from posyandu_desktop.domain.person import Household, Person
from posyandu_desktop.domain.visit import Immunization
from posyandu_desktop.language import tr
from posyandu_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from posyandu_desktop.services.registering import PersonForm
    from posyandu_desktop.ui.office import Office


class PersonPages:
    """Opens them with what they need; `show` puts a page in front."""

    def __init__(self, office: "Office", show: Callable[[Screen], None]) -> None:
        self._office = office
        self._show = show

    def show_person_form(self, name: str = "", leave: Callable[[], None] | None = None) -> None:
        """Show the short form of a new person; `leave` goes back, to the day unless given."""
        from posyandu_desktop.ui.person_form.typed import as_searched

        self._show_person(self._office.open_visit, form=as_searched(name), leave=leave)

    def register_with(self, form: "PersonForm") -> None:
        """Show the form of a new person of whom something is known, such as what a NIK tells."""
        self._show_person(self._office.open_visit, form=form)

    def add_to_home(self, home: Household) -> None:
        """Show the form of somebody new who lives in a home."""
        from posyandu_desktop.services.households import form_of_home

        saved = partial(self._home_of, home)
        self._show_person(saved, form=form_of_home(home), home=home)

    def mend_address(self, person: Person) -> None:
        """Show somebody's data because nobody knows where they live."""
        why = tr("Isi alamat {name}, lalu simpan.").format(name=person.name)
        self._show_person(self._lives_there, person=person, why=why)

    def correct_person(self, person: Person) -> None:
        """Show somebody's data to be corrected."""
        self._show_person(self._person_corrected, person=person)

    def mend_birth(self, person: Person, why: str) -> None:
        """Show somebody's data because a visit does not fit the birth date, and say so."""
        self._show_person(self._birth_mended, person=person, why=why)

    def show_pregnancy(self, woman: Person, on: date, back: Callable[[Person, str], None]) -> None:
        """Show somebody's pregnancy on the day of a visit; `back` brings the visit back."""
        from posyandu_desktop.domain.asked_fields import adult_limits
        from posyandu_desktop.ui.pregnancy.presenter import Desk, PregnancyEntry
        from posyandu_desktop.ui.pregnancy.view import PregnancyView

        workplace = self._office.workplace
        desk = Desk(
            store=workplace.store,
            rules=workplace.content.maternal,
            operator=workplace.operator,
            today=workplace.today,
            visited_on=on,
            height_cm=adult_limits(workplace.content.cards, "height_cm", on),
            saved=partial(back, woman),
            leave=partial(back, woman, ""),
        )
        self._show(PregnancyView(PregnancyEntry(desk, woman)))

    def show_adverse_event(
        self,
        person: Person,
        had: tuple[Immunization, ...],
        back: Callable[[Person, str], None],
    ) -> None:
        """Show what happened to somebody after a dose; `back` brings their visit back."""
        from posyandu_desktop.ui.adverse_event.presenter import AdverseEventEntry, Desk
        from posyandu_desktop.ui.adverse_event.view import AdverseEventView

        workplace = self._office.workplace
        desk = Desk(
            store=workplace.store,
            content=workplace.content,
            operator=workplace.operator,
            now=workplace.now,
            saved=partial(back, person),
            leave=partial(back, person, ""),
        )
        self._show(AdverseEventView(AdverseEventEntry(desk, person, had)))

    def _show_person(
        self,
        saved: Callable[[Person], None],
        *,
        person: Person | None = None,
        why: str = "",
        form: "PersonForm | None" = None,
        home: Household | None = None,
        leave: Callable[[], None] | None = None,
    ) -> None:
        from posyandu_desktop.ui.person_form.presenter import PersonEntry
        from posyandu_desktop.ui.person_form.state import Desk
        from posyandu_desktop.ui.person_form.view import PersonFormView

        desk = Desk(
            store=self._office.workplace.store,
            today=self._office.workplace.today,
            saved=saved,
            open_person=self._office.open_visit,
            leave=leave or self._office.show_day,
        )
        entry = PersonEntry(desk, person=person, form=form, home=home)
        if why:
            entry.say(why)
        self._show(PersonFormView(entry))

    def _home_of(self, home: Household, person: Person) -> None:
        self._office.pages.register.show_household(person.home or home)

    def _lives_there(self, person: Person) -> None:
        if person.home is None:
            self._office.show_day()
        else:
            self._office.pages.register.show_household(person.home)

    def _birth_mended(self, person: Person) -> None:
        self._office.show_day(
            tr("Data {name} tersimpan. Buka kunjungannya lagi.").format(name=person.name)
        )

    def _person_corrected(self, _person: Person) -> None:
        self._office.pages.show_deliveries()
