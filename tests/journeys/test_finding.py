"""Somebody is found, scanned, born, lives with others, or was written down twice."""

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from posyandu_desktop.domain.person import Household, HouseholdId, Person, PersonId, Sex
from posyandu_desktop.domain.visit import Source, Visit, VisitId
from posyandu_desktop.ui.household.view import HouseholdView
from posyandu_desktop.ui.merging.view import MergingView
from posyandu_desktop.ui.newborn.view import NewbornView
from posyandu_desktop.ui.person_form.view import PersonFormView
from tests.journeys import village
from tests.journeys.laptop import DOWN, ENTER, ESC, Laptop, Program, names

F5, F6, F7, F8 = (getattr(Qt.Key, f"Key_F{number}") for number in (5, 6, 7, 8))
CTRL_J, CTRL_U = Qt.Key.Key_J, Qt.Key.Key_U
KK = "9901010101990001"
HOME = Household(
    id=HouseholdId(UUID(int=21)), kk_number=KK, address="Jl. Melati 3", rt="003", rw="02"
)
DEWI = Person(
    id=PersonId(UUID(int=31)),
    name="Dewi Rekaan",
    sex=Sex.FEMALE,
    born_on=village.TODAY - timedelta(days=365 * 27),
    home=HOME,
    book_number="JT-2026/00417",
)
MUHAMMAD = Person(
    id=PersonId(UUID(int=32)),
    name="Muhammad Karangan",
    sex=Sex.MALE,
    born_on=village.TODAY - timedelta(days=800),
    mother_name="Lilis",
)
TWICE = Person(
    id=PersonId(UUID(int=33)),
    name="Moh. Karangan",
    sex=Sex.MALE,
    born_on=MUHAMMAD.born_on,
    mother_name="Lilis Suryani",
    phone="0812000111",
)
BORN_ON = village.TODAY - timedelta(days=3)


@pytest.fixture
def program(laptop: Laptop) -> Program:
    """The program of a village in which Dewi and the two Muhammads live too."""
    store = village.look_into(laptop.folder)
    for person in (DEWI, MUHAMMAD, TWICE):
        store.people.save(person, queue=False)
    store.visits.save_history(
        Visit(
            id=VisitId(UUID(int=person.id.int + 100)),
            person_id=person.id,
            visited_on=village.LAST_MONTH,
            cards=(),
            observations={"weight_kg": 11.0},
            source=Source.IMPORT,
        )
        for person in (MUHAMMAD, TWICE)
    )
    store.close()
    opened = laptop.open()
    opened.sign_in()
    return opened


def _birth(program: Program) -> NewbornView:
    """Search the mother, and begin a birth from her row."""
    program.search("dewi")
    program.hands.press_ctrl(CTRL_J)
    form = program.hands.screen(NewbornView)
    program.hands.wait(lambda: program.hands.focus_is_in(form.fields["born_on"]), "the date")
    return form


def _child(program: Program, *answers: str) -> None:
    for answer in answers:
        program.hands.type(answer)
        program.hands.press(ENTER)


def _of(program: Program, person: Person) -> Person:
    return program.office.workplace.store.people.get(person.id)


def test_a_newborn_is_registered_from_the_mother_and_weighed(program: Program) -> None:
    _birth(program)
    _child(program, f"{BORN_ON:%d%m%Y}", "p", "2900", "48,5", "38")
    program.hands.look("bayi-baru")
    program.hands.press_ctrl(Qt.Key.Key_S)
    visit = program.visit()
    assert visit.message.text() == "Terdaftar: By. Ny. Dewi Rekaan. Timbang By. Ny. Dewi Rekaan."
    program.hands.type("3,0")
    assert "By. Ny. Dewi Rekaan: tersimpan" in program.save()

    store = program.office.workplace.store
    [child] = store.people.children_of(DEWI.id)
    assert (child.sex, child.born_on, child.birth_weight_g) == (Sex.FEMALE, BORN_ON, 2900)
    assert (child.birth_length_cm, child.gestation_weeks, child.home) == (48.5, 38, HOME)
    [pregnancy] = store.pregnancies.of_woman(DEWI.id)
    assert pregnancy.outcome is not None
    assert pregnancy.outcome.on == BORN_ON

    program.search("by ny dewi")
    assert names(program.day().results)[0] == "By. Ny. Dewi Rekaan"


def test_twins_keep_mother_and_day(program: Program) -> None:
    form = _birth(program)
    _child(program, f"{BORN_ON:%d%m%Y}", "l", "2400", "46", "36")
    program.hands.press(Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    program.hands.wait(lambda: program.hands.focus_is_in(form.sex), "the second child")
    assert form.fields["gestation_weeks"].text() == "36"
    assert form.fields["birth_weight_g"].text() == ""
    _child(program, "p", "2300")
    program.hands.look("bayi-kembar")
    program.hands.press_ctrl(Qt.Key.Key_S)
    visit = program.visit()
    assert visit.message.text().endswith("dulu; cari yang lain sesudahnya.")
    children = program.office.workplace.store.people.children_of(DEWI.id)
    assert sorted((one.name, one.birth_weight_g, one.sex.value) for one in children) == [
        ("By. Ny. Dewi Rekaan 1", 2400, "male"),
        ("By. Ny. Dewi Rekaan 2", 2300, "female"),
    ]
    assert {one.born_on for one in children} == {BORN_ON}


def test_esc_from_a_birth_leads_back_to_the_mothers_visit_as_it_was_typed(
    program: Program,
) -> None:
    program.open_visit(DEWI)
    program.hands.type("54,5")
    program.hands.press_ctrl(CTRL_J)
    program.hands.screen(NewbornView)
    program.hands.press(ESC)
    view = program.visit()
    assert view.person_in_hand() == DEWI.id
    assert view.form.numbers["weight_kg"].text() == "54,5"


def test_a_child_is_no_mother(program: Program) -> None:
    program.search(village.AISYAH.name)
    program.hands.press_ctrl(CTRL_J)
    assert program.said_on_the_day() == "Pilih ibunya dulu, lalu Ctrl+J."


@pytest.mark.parametrize("typed", ["moh", "mohamad", "muhammad"])
def test_moh_finds_muhammad(program: Program, typed: str) -> None:
    program.search(typed)
    assert {"Muhammad Karangan", "Moh. Karangan"} <= set(names(program.day().results))
    program.hands.look("mirip")


def test_a_scanned_nik_opens_the_person_wherever_the_cursor_is(program: Program) -> None:
    day = program.day()
    program.hands.press(DOWN)
    program.hands.wait(day.awaited.hasFocus, "the list")
    program.hands.type(village.BUDI.nik or "")
    program.hands.press(ENTER)
    assert program.visit().person_in_hand() == village.BUDI.id


@pytest.mark.parametrize(
    "scanned", ["JT-2026/00417", "https://kia.example/buku?nomor=JT-2026/00417&v=2"]
)
def test_a_scanned_kia_book_opens_the_person(program: Program, scanned: str) -> None:
    program.search(scanned)
    program.hands.press(ENTER)
    assert program.visit().person_in_hand() == DEWI.id


def test_an_unknown_nik_begins_a_person_with_what_it_tells(program: Program) -> None:
    program.search("9901015703240007")
    program.hands.press(ENTER)
    form = program.hands.screen(PersonFormView)
    state = form._presenter.state.form
    assert (form.nik.text(), state.sex, str(state.born_on)) == (
        "9901015703240007",
        Sex.FEMALE,
        "2024-03-17",
    )
    assert form.born.text() == "17/3/2024"


def test_a_scanned_family_card_shows_the_home_where_somebody_is_added(program: Program) -> None:
    program.search(KK)
    program.hands.press(ENTER)
    home = program.hands.screen(HouseholdView)
    assert names(home.members) == ["Dewi Rekaan"]
    program.hands.press_ctrl(Qt.Key.Key_N)
    form = program.hands.screen(PersonFormView)
    assert (form.address.text(), form.kk.text()) == ("Jl. Melati 3", KK)
    program.hands.type("Rina Rekaan")
    program.hands.press(ENTER)
    _child(program, "p", "02052015")
    program.hands.press_ctrl(Qt.Key.Key_S)
    home = program.hands.screen(HouseholdView)
    assert names(home.members) == ["Dewi Rekaan", "Rina Rekaan"]
    program.hands.look("serumah")
    program.hands.press(ENTER)
    assert program.visit().person_in_hand() == DEWI.id


def test_somebody_moves_to_another_home(program: Program) -> None:
    store = program.office.workplace.store
    store.people.save(
        Person(
            id=PersonId(UUID(int=41)),
            name="Rina Rekaan",
            sex=Sex.FEMALE,
            born_on=village.TODAY - timedelta(days=4000),
            home=HOME,
        )
    )
    other = Household(id=HouseholdId(UUID(int=22)), address="Jl. Kenanga 9", rt="004")
    store.people.save(
        Person(
            id=PersonId(UUID(int=42)),
            name="Wagiman",
            sex=Sex.MALE,
            born_on=village.TODAY - timedelta(days=20_000),
            home=other,
        )
    )
    program.search("rina")
    program.hands.press_ctrl(CTRL_U)
    home = program.hands.screen(HouseholdView)
    program.hands.wait(home.members.hasFocus, "the members")
    program.hands.press(DOWN)
    program.hands.press(F7)
    program.hands.type("wagiman")
    program.hands.look("pindah-rumah")
    program.hands.press(ENTER)
    assert names(home.members) == ["Dewi Rekaan"]
    moved = store.people.get(PersonId(UUID(int=41)))
    assert moved.home == other
    program.hands.press(ESC)
    program.day()


def _namesake(program: Program) -> PersonFormView:
    program.search("Budi  Santoso")
    program.hands.press_ctrl(Qt.Key.Key_N)
    form = program.hands.screen(PersonFormView)
    _child(program, "l", f"{village.BUDI_BORN_ON:%d%m%Y}")
    assert form.beside.isVisible()
    return form


def test_who_may_be_known_stands_beside_what_is_typed_and_can_be_opened(
    program: Program,
) -> None:
    form = _namesake(program)
    rows = {row.key: (row.left, row.right, row.differs) for row in form.beside.facts.rows()}
    assert rows["nik"] == ("", village.BUDI.nik, False)
    assert rows["name"][:2] == ("Budi Santoso", "Budi Santoso")
    program.hands.look("orang-yang-sama")
    program.hands.press(F5)
    assert program.visit().person_in_hand() == village.BUDI.id


def test_another_person_of_the_same_name_and_day_goes_on(program: Program) -> None:
    form = _namesake(program)
    program.hands.press(F6)
    assert not form.beside.isVisible()
    program.hands.press_ctrl(Qt.Key.Key_S)
    assert program.visit().person_in_hand() != village.BUDI.id


def _merging(program: Program) -> MergingView:
    program.choose("Gabungkan data ganda", MergingView)
    screen = program.hands.screen(MergingView)
    program.hands.wait(lambda: program.hands.focus_is_in(screen.search), "the search")
    return screen


def test_two_records_are_made_one_and_two_again(program: Program) -> None:
    screen = _merging(program)
    program.hands.type("muhammad karangan")
    program.hands.press(ENTER)
    program.hands.type("moh. karangan")
    program.hands.press(ENTER)
    assert set(screen.choices) == {"name", "mother_name"}
    program.hands.wait(lambda: program.hands.focus_is_in(screen.choices["name"]), "the name")
    program.hands.press(ENTER)
    program.hands.press(Qt.Key.Key_Right)
    program.hands.press(ENTER)
    assert program.hands.focus_is_in(screen.reason)
    program.hands.type("dua kali didaftar")
    program.hands.look("gabung")
    program.hands.press_ctrl(Qt.Key.Key_S)
    assert screen.message.text().startswith("Sudah digabung: Muhammad Karangan.")
    store = program.office.workplace.store
    assert len(store.visits.of_person(MUHAMMAD.id)) == 2
    assert _of(program, MUHAMMAD).mother_name == "Lilis Suryani"
    assert _of(program, TWICE).merged_into == MUHAMMAD.id
    [done] = store.merges.latest(5)
    assert done.reason == "dua kali didaftar"
    assert screen.done.people.row(0).details.endswith(" · dua kali didaftar")
    assert screen.reason.isHidden()

    program.hands.press(ESC)
    program.open_visit(MUHAMMAD)
    program.hands.type("11,4")
    program.save()

    screen = _merging(program)
    screen.done.setFocus()
    program.hands.press(F8)
    program.hands.look("urungkan")
    assert screen.message.text().startswith("Diurungkan: Moh. Karangan ada lagi")
    assert [_of(program, one) for one in (MUHAMMAD, TWICE)] == [MUHAMMAD, TWICE]
    assert [len(store.visits.of_person(one.id)) for one in (MUHAMMAD, TWICE)] == [2, 1]
    assert screen.done.people.rowCount() == 0
