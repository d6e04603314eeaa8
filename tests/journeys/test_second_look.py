"""A number that does not fit, from the keystroke to the file, in the real window."""

from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import Qt

from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.second_look import FirstReading, OverruleReason
from posyandu_desktop.domain.visit import Visit, VisitId
from tests.journeys import village
from tests.journeys.conftest import Lookout
from tests.journeys.laptop import ENTER, Laptop, Program, texts

UP = Qt.Key.Key_Up


def todays(program: Program) -> list[Visit]:
    return program.office.workplace.store.visits.of_session(program.office.session.id)


def test_a_slipped_comma_is_mended_and_a_real_loss_is_kept_with_its_reason(
    laptop: Laptop, lookout: Lookout
) -> None:
    program = laptop.open()
    program.sign_in()
    hands = program.hands
    visit = program.open_visit(village.AISYAH)
    weight = visit.form.numbers["weight_kg"]
    hands.type("0,79")
    hands.press(ENTER)
    assert "Maksudnya 7,9 kg?" in weight.problem()

    hands.press(UP)
    hands.press_ctrl(Qt.Key.Key_A)
    hands.type("7,9")
    hands.press(ENTER)
    assert weight.earlier() == "tadi 0,79"
    assert "turun banyak" in weight.problem()
    hands.press_ctrl(Qt.Key.Key_S)
    hands.wait(visit.reasons.isVisible, "the reasons")
    assert todays(program) == []
    hands.press_ctrl(Qt.Key.Key_S)
    assert todays(program) == []
    hands.press(Qt.Key.Key_F7)
    hands.wait(lambda: "Bila tidak dirujuk" in visit.message.text(), "the question of a referral")
    assert todays(program) == []
    hands.press_ctrl(Qt.Key.Key_S)

    assert program.said_on_the_day().startswith("Aisyah Rekaan: tersimpan.")
    [saved] = todays(program)
    assert saved.number("weight_kg") == 7.9
    assert saved.first_readings == (FirstReading("weight_kg", 0.79, "decimal_slip"),)
    [kept] = saved.doubts_overruled
    assert (kept.key.split("/")[1], kept.reason) == ("lost_too_much", OverruleReason.REALLY_SO)
    assert lookout.strays == []


def test_a_first_reading_comes_back_after_the_power_went(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    visit = program.open_visit(village.AISYAH)
    program.hands.type("0,94")
    program.hands.press(ENTER)
    program.hands.press(UP)
    program.hands.press_ctrl(Qt.Key.Key_A)
    program.hands.type("9,4")
    program.hands.wait(lambda: "Draf tersimpan" in visit.foot.status.text(), "the draft")
    laptop.switch_off()

    again = laptop.open()
    again.sign_in()
    back = again.visit()

    assert texts(back) == {"weight_kg": "9,4"}
    assert back.form.numbers["weight_kg"].earlier() == "tadi 0,94"


def test_who_rounds_all_day_is_told_once_after_saving_and_not_beside_what_is_urgent(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in()
    workplace, session = program.office.workplace, program.office.session
    count = workplace.content.plausibility.digit_preference.minimum_count
    for number in range(count - 1):
        child = replace(village.BUDI, id=PersonId(uuid4()), name=f"Anak {number}", nik=None)
        workplace.store.people.save(child)
        workplace.store.visits.save(
            Visit(
                id=VisitId(uuid4()),
                person_id=child.id,
                visited_on=session.held_on,
                cards=(),
                observations={"weight_kg": 14.5},
                session_id=session.id,
                recorded_by=village.SITI.id,
            )
        )
    program.open_visit(village.SUMARNI)
    for typed in ("55,5", "155", "80", "25,5", "172", "106"):
        program.hands.type(typed)
        program.hands.press(ENTER)
    program.hands.press_ctrl(Qt.Key.Key_S)
    urgent = program.save()
    assert "Rujuk" in urgent
    assert "berakhir" not in urgent

    program.open_visit(village.AISYAH)
    program.hands.type("9,5")
    assert program.save().endswith("berakhir ,0 atau ,5. Baca sampai 0,1 kg.")

    program.open_visit(village.BUDI)
    program.hands.type("14,5")
    said = program.save()
    assert said.startswith("Budi Santoso: tersimpan.")
    assert "berakhir" not in said
