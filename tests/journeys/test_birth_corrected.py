"""A birth date corrected to after a visit: the visit waits on disk until a date is mended."""

from dataclasses import replace
from datetime import timedelta

import pytest

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.ui.dates import show_date
from posyandu_desktop.ui.earlier_draft.view import EarlierDraftView
from posyandu_desktop.ui.person_form.view import PersonFormView
from posyandu_desktop.ui.visit.view import VisitView
from tests.journeys import village
from tests.journeys.laptop import ESC, Laptop, Program

YESTERDAY = village.TODAY - timedelta(days=1)
BORN_TODAY = replace(village.AISYAH, born_on=village.TODAY)


@pytest.fixture
def program(laptop: Laptop) -> Program:
    """The program after Siti's PIN."""
    program = laptop.open()
    program.sign_in()
    return program


def _of_last_month(program: Program) -> Visit:
    (visit,) = program.office.workplace.store.visits.of_person(village.AISYAH.id)
    return visit


def _corrected(program: Program, person: Person) -> None:
    program.office.workplace.store.people.save(person)


def test_a_saved_visit_before_the_birth_asks_for_the_birth_date(program: Program) -> None:
    visit = _of_last_month(program)
    _corrected(program, BORN_TODAY)

    program.office.correct_visit(visit)

    form = program.hands.screen(PersonFormView)
    assert show_date(village.LAST_MONTH) in form.message.text()
    assert show_date(village.TODAY) in form.message.text()
    assert _of_last_month(program) == visit
    program.hands.look("lahir-sesudah-kunjungan")


def test_a_draft_before_the_birth_stays_and_opens_once_the_date_is_mended(
    program: Program,
) -> None:
    program.office.ways.open_home_visit(village.AISYAH, YESTERDAY)
    view = program.hands.screen(VisitView)
    row = view.form.field("reminded")
    assert row is not None
    row.setFocus()
    program.hands.type("y")
    view.keep_now()
    program.office.show_day()
    _corrected(program, BORN_TODAY)

    program.office.open_visit(BORN_TODAY)
    program.hands.screen(EarlierDraftView)
    program.hands.type("p")
    form = program.hands.screen(PersonFormView)
    assert show_date(YESTERDAY) in form.message.text()
    program.hands.press(ESC)
    program.day()

    _corrected(program, village.AISYAH)
    program.office.open_visit(village.AISYAH)
    program.hands.screen(EarlierDraftView)
    program.hands.type("p")
    back = program.hands.screen(VisitView)
    assert back._presenter.state.typed.answers == {"reminded": True}
