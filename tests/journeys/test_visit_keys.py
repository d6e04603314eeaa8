"""A toddler's whole visit on the keyboard, with one key for each answer, as the kader types it."""

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt

from posyandu_desktop.domain.person import Person, PersonId, Sex
from posyandu_desktop.domain.visit import Immunization, ImmunizationSource, Visit, VisitId
from tests.journeys import village
from tests.journeys.laptop import Laptop
from tests.journeys.village import TODAY

ENTER, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space
BABY = Person(
    id=PersonId(UUID(int=970)),
    name="Intan Rekaan",
    sex=Sex.FEMALE,
    born_on=TODAY - timedelta(days=12),
    mother_name="Nurhayati",
)
SISTER = Person(
    id=PersonId(UUID(int=971)),
    name="Mawar Rekaan",
    sex=Sex.FEMALE,
    born_on=TODAY - timedelta(days=12),
    mother_name="Nurhayati",
)


def test_a_visit_is_typed_with_one_key_for_each_answer_and_the_vial_of_the_first_child(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in(village.RATNA)
    store = program.office.workplace.store
    store.people.save(BABY)
    store.people.save(SISTER)
    store.visits.save(
        Visit(
            id=VisitId(UUID(int=972)),
            person_id=SISTER.id,
            session_id=program.office.session.id,
            visited_on=TODAY,
            cards=(),
            observations={"weight_kg": 3.1},
            immunizations=(
                Immunization(
                    vaccine="bcg",
                    dose_number=1,
                    source=ImmunizationSource.GIVEN_HERE,
                    given_on=TODAY,
                    lot_number="BCG-7",
                    expires_on=TODAY.replace(year=TODAY.year + 1, day=1),
                    vaccinator=village.RATNA.name,
                ),
            ),
            recorded_at=program.office.workplace.now(),
        )
    )
    hands = program.hands
    view = program.open_visit(BABY)
    bcg = next(offer for offer in view._presenter.state.offers if offer.vaccine == "bcg")
    assert bcg == view._presenter.state.offers[0]

    for figure in ("3,2", "49,5", "34"):
        hands.type(figure)
        hands.press(ENTER)
    hands.press(Qt.Key.Key_T)
    hands.press(Qt.Key.Key_1)
    hands.press(Qt.Key.Key_N)
    hands.press_ctrl(Qt.Key.Key_I)
    hands.settle()
    hands.press_ctrl(Qt.Key.Key_5)
    if not any(box.hasFocus() for box in view.form.topics.values()):
        hands.press(Qt.Key.Key_3)
        hands.settle()
    hands.press(SPACE)
    hands.press_ctrl(Qt.Key.Key_S)
    hands.settle()
    if hands.window.screen_in_front is view:
        hands.press_ctrl(Qt.Key.Key_S)
    assert "Intan Rekaan: tersimpan." in program.said_on_the_day()

    [visit] = store.visits.of_person(BABY.id)
    assert visit.number("head_circumference_cm") == 34
    assert visit.answer("oedema") is False
    denied = [code for code, value in visit.observations.items() if code.startswith("tbc_")]
    assert len(denied) == 5
    assert [(one.vaccine, one.lot_number) for one in visit.immunizations] == [("bcg", "BCG-7")]
    assert len(visit.education) == 1
