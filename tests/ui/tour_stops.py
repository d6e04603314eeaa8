"""Screens that take more than one step to come to; `tests.ui.every_screen` lists them."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from posyandu_desktop.domain.dose_not_given import NotGivenReason
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.operator import Role
from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.domain.visit import ImmunizationSource
from posyandu_desktop.store.differences import Difference
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.ui.first_start.view import FirstStartView
from posyandu_desktop.ui.merging.view import MergingView
from posyandu_desktop.ui.newborn.view import NewbornView
from posyandu_desktop.ui.person_form.view import PersonFormView
from posyandu_desktop.ui.person_page.parts import Tab
from posyandu_desktop.ui.person_page.view import PersonPageView
from posyandu_desktop.ui.sign_in.view import SignInView
from posyandu_desktop.ui.stick_keys.view import StickKeysView
from posyandu_desktop.ui.visit.step_jump import jump
from posyandu_desktop.ui.visit.view import VisitView

if TYPE_CHECKING:
    from tests.ui.every_screen import Tour

S = TypeVar("S")
MANY_DAYS = 60
GROUP = LifeCycleGroup


def front(tour: "Tour", kind: type[S]) -> S:
    """Return the screen in front, which is of this kind."""
    tour.settle()
    screen = tour.window.screen_in_front
    if not isinstance(screen, kind):
        raise TypeError(f"{screen} is in front")
    return screen


def typing(tour: "Tour", **typed: str) -> VisitView:
    """Type numbers into the visit in front, and let them be kept."""
    view = front(tour, VisitView)
    for code, text in typed.items():
        field = view.form.numbers[code]
        field.set_text(text)
        field.edited.emit(text)
    view._presenter.keep_draft()
    return view


def first_start(tour: "Tour", page: str) -> None:
    """Show a page of the wizard: "posyandu", "petugas" or "kode"."""
    tour.shell.show_first_start()
    wizard = front(tour, FirstStartView)._presenter
    wizard.new_posyandu()
    for name, text in (
        ("name", "Melati 1"),
        ("village", "Sukamaju"),
        ("village_code", "3374012003"),
        ("puskesmas", "Sukamaju"),
    ):
        wizard.posyandu_typed(name, text)
    if page == "petugas":
        wizard.forward()
        wizard.operator_typed("name", "Siti Rekaan")
        wizard.role_chosen(Role.KADER)
    elif page == "kode":
        wizard._created(replace(tour.started, recovery_code="K7QM-4XPT-9RDW-2HNB-6YCF"))


def pin_asked(tour: "Tour", *, recovers: bool) -> None:
    """Show where the PIN is typed, or where the recovery code is."""
    tour.ask_who()
    view = front(tour, SignInView)
    presenter = view._presenter
    presenter.choose(presenter.state.operators[0])
    if recovers:
        presenter.forgot_pin()


def similar_while_typing(tour: "Tour") -> None:
    """Begin a new person who may be known already."""
    known = tour.somebody(GROUP.TODDLER)
    tour.pages.people.show_person_form(known.name)
    presenter = front(tour, PersonFormView)._presenter
    presenter.sex_chosen(known.sex)
    presenter.date_typed(f"{known.born_on:%d/%m/%Y}")


def household(tour: "Tour") -> None:
    """Show the home of a toddler."""
    person = tour.somebody(GROUP.TODDLER)
    if person.home is None:
        raise AssertionError("a toddler without a home")
    tour.pages.register.show_household(person.home)


def newborn(tour: "Tour") -> None:
    """Begin a birth with twins."""
    tour.pages.register.show_newborn(tour.pregnant())
    presenter = front(tour, NewbornView)._presenter
    presenter.typed("born_on", f"{tour.office.workplace.today():%d/%m/%Y}")
    presenter.typed("birth_weight_g", "2900")
    presenter.sex_chosen(Sex.MALE)
    presenter.next_child()
    presenter.sex_chosen(Sex.FEMALE)


def merging(tour: "Tour", *, picked: bool) -> None:
    """Show where two records are made one; with two of them side by side."""
    tour.pages.register.show_merging()
    if picked:
        presenter = front(tour, MergingView)._presenter
        one, other = twins(tour)
        presenter.search(one.name)
        presenter.pick(one.id)
        presenter.pick(other.id)


def twins(tour: "Tour") -> tuple[Person, Person]:
    """Return two people of one sex whose birth dates are near, so that they can be merged."""
    people = sorted(tour.office.workplace.store.people.active(), key=lambda one: one.born_on)
    return next(
        (one, other)
        for one, other in pairwise(people)
        if one.sex is other.sex and one.nik is None and not other.mother_id
    )


def person_page(tour: "Tour", part: Tab, person: Person | None = None) -> None:
    """Show one part of somebody's page."""
    shown = person or tour.somebody(GROUP.TODDLER)
    tour.pages.history.show_person(shown, tour.office.show_day)
    front(tour, PersonPageView)._presenter.open_tab(part)


def take_back(tour: "Tour") -> None:
    """Ask why a visit on somebody's page is taken back."""
    person_page(tour, Tab.VISITS)
    front(tour, PersonPageView)._presenter.take_back()


def waiting_for_midwife(tour: "Tour") -> None:
    """Save a visit as a kader, so that something waits for the midwife."""
    if not tour.office.workplace.store.signatures.count():
        tour.visit(tour.somebody(GROUP.ELDERLY, Sex.MALE))
        typing(tour, systolic_mmhg="118", diastolic_mmhg="76")._presenter.save()
        tour.settle()
    tour.pages.roles.show_awaiting()


def locked(tour: "Tour", *, may_return: bool) -> None:
    """Stand before a visit: the lock, or the quick change of operators."""
    tour.visit(tour.somebody(GROUP.TODDLER))
    tour.settle()
    (tour.shell.lock.switch if may_return else tour.shell.lock.lock)()


def drill(tour: "Tour") -> None:
    """Open the visit of the first paper of a drill."""
    tour.pages.practice.random.seed(1)
    tour.pages.practice._begin("toddlers")
    run = tour.pages.practice.run
    if run is None:
        raise AssertionError("no drill runs")
    tour.visit(run.papers[0].person)


def drill_list(tour: "Tour") -> None:
    """Show the practice page while a drill runs."""
    drill(tour)
    tour.settle()
    tour.pages.practice.show_practice()


def danger(tour: "Tour") -> None:
    """Answer a danger sign with yes."""
    tour.visit(tour.somebody(GROUP.TODDLER, Sex.MALE))
    typing(tour, weight_kg="10,4")._presenter.answered("oedema", answer=True)


def doubts(tour: "Tour") -> None:
    """Save a number that does not fit, so that its reason is asked."""
    tour.visit(tour.somebody(GROUP.TODDLER, Sex.MALE))
    typing(tour, weight_kg="7,9")._presenter.save()


def correction(tour: "Tour") -> None:
    """Change a saved weight, and be asked why."""
    person = tour.somebody(GROUP.ADULT, Sex.MALE)
    visit = tour.office.workplace.store.visits.of_person(person.id)[0]
    tour.office.correct_visit(visit)
    number = visit.number("weight_kg") or 60.0
    typing(tour, weight_kg=f"{number + 0.4:.1f}".replace(".", ","))._presenter.save()


def half_corrected(tour: "Tour") -> None:
    """Ask for today's visit of somebody whose visit of an earlier day is half corrected."""
    correction(tour)
    tour.office.show_day()
    tour.office.open_visit(tour.somebody(GROUP.ADULT, Sex.MALE))


def why(tour: "Tour") -> None:
    """Show the rule, numbers and source behind an advice."""
    tour.visit(tour.somebody(GROUP.TODDLER))
    typing(tour, weight_kg="13,4", height_cm="91,2")._presenter.why()


def dose_form(tour: "Tour", source: ImmunizationSource) -> None:
    """Write down a dose by hand."""
    tour.visit(tour.somebody(GROUP.INFANT))
    view = front(tour, VisitView)
    dose = view._presenter.state.all_doses[0]
    view._presenter.dose_opened(dose.vaccine, dose.dose_number, source)
    tour.settle()
    if view.form.doses is None:
        raise AssertionError("nothing can be given here")
    next(iter(view.form.doses.form_fields.values())).setFocus()


def held_back(tour: "Tour") -> None:
    """Write down that a due dose is not given; the others are still offered."""
    view = _with_due_doses(tour)
    first = view._presenter.state.offers[0]
    view._presenter.dose_not_given_opened(first.vaccine, first.dose_number)
    view._presenter.dose_held_back(NotGivenReason.REFUSED)
    tour.settle()
    if view.form.doses is not None and view.form.doses.first_offer is not None:
        jump(view.form.doses.first_offer)


def why_not_given(tour: "Tour") -> None:
    """Ask why a due dose is not given."""
    view = _with_due_doses(tour)
    first = view._presenter.state.offers[0]
    view._presenter.dose_not_given_opened(first.vaccine, first.dose_number)


def _with_due_doses(tour: "Tour") -> VisitView:
    """Open the visit of a child for whom some doses are due."""
    today = tour.office.workplace.now().astimezone().date()
    youngest = sorted(
        tour.office.workplace.store.people.active(), key=lambda one: one.born_on, reverse=True
    )
    for child in (one for one in youngest if (today - one.born_on).days > MANY_DAYS):
        tour.visit(child)
        view = front(tour, VisitView)
        if len(view._presenter.state.offers) > 1:
            tour.settle()
            return view
    raise AssertionError("no dose is due for anybody")


def queue(tour: "Tour") -> None:
    """Show a day that is open, with somebody served and somebody at a step."""
    office = tour.office
    for sex, typed in ((Sex.FEMALE, "12,6"), (Sex.MALE, "13,1")):
        person = tour.somebody(GROUP.PRESCHOOL, sex)
        tour.visit(person)
        typing(tour, weight_kg=typed)._presenter.handing_over.hand_over()
        tour.settle()
    office.show_day()


def new_key(tour: "Tour") -> None:
    """Come to the form of a Puskesmas' new key."""
    tour.pages.stick.show_keys()
    tour.settle()
    front(tour, StickKeysView).make_button.click()


def wrong_clock(tour: "Tour") -> None:
    """Come to the question which day it is."""
    place = tour.office.workplace
    place.store.clock.server_said(timedelta(days=800))
    tour.pages.clock.show_clock()
    tour.settle()
    place.store.clock.server_said(timedelta(0))


def differences(tour: "Tour") -> None:
    """Show two names and two birth dates that two laptops wrote of people."""
    store = tour.office.workplace.store
    one, other = store.people.active()[:2]
    by, at = tour.office.workplace.operator.id, tour.office.workplace.now()
    for person, name, ours, theirs in (
        (one, "name", one.name, f"{one.name} Putri"),
        (other, "born_on", other.born_on.isoformat(), "1999-01-31"),
    ):
        store.differences.add(
            Difference(
                kind=Kind.PERSON,
                entity_id=person.id,
                field=name,
                ours=ours,
                theirs=theirs,
                ours_by=by,
                ours_at=at,
                device_id=person.id,
                theirs_at=at,
            )
        )
    tour.pages.sync.show_differences()
