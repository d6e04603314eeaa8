from dataclasses import replace

import pytest

from posyandu_desktop.domain.operator import Operator, Role
from posyandu_desktop.errors import DiskFull, WrongPin
from posyandu_desktop.ui.operators.presenter import Mode, OperatorsScreen
from posyandu_desktop.ui.theme_tokens import Tone
from tests.ui.operators.conftest import RATNA, SITI, Team


def fill_in(screen: OperatorsScreen, name: str, pin: str = "mawar-99") -> None:
    screen.add()
    screen.typed("name", name)
    screen.role_chosen(Role.KADER)
    screen.typed("pin", pin)
    screen.typed("pin_again", pin)


def test_whoever_has_a_pin_is_listed_and_the_one_at_the_table_is_marked(team: Team) -> None:
    rows = OperatorsScreen(team.desk()).state.rows

    assert [(row.name, row.details) for row in rows] == [
        ("Ratna", "Bidan"),
        ("Siti", "Kader · admin"),
    ]
    assert [row.badge.word if row.badge else "" for row in rows] == ["", "Anda"]


def test_somebody_new_can_sign_in_and_is_known_to_the_register(team: Team) -> None:
    screen = OperatorsScreen(team.desk())
    fill_in(screen, " Dewi ")

    screen.save()

    dewi = next(one for one in team.ring.operators() if one.name == "Dewi")
    assert team.ring.unlock(dewi.id, "mawar-99") == team.key
    assert team.store.operators.get(dewi.id) == dewi
    assert screen.state.mode is Mode.LIST
    assert screen.state.message_tone is Tone.GOOD
    assert [row.name for row in screen.state.rows] == ["Dewi", "Ratna", "Siti"]


def test_everything_missing_is_said_at_once(team: Team) -> None:
    screen = OperatorsScreen(team.desk())
    screen.add()
    screen.typed("pin", "123")

    screen.save()

    assert set(screen.state.problems) == {"name", "role", "pin"}
    assert screen.state.jump_to == "name"
    assert team.names() == ["Ratna", "Siti"]


@pytest.mark.parametrize("name", ["Ratna", " ratna ", "RATNA"])
def test_two_people_cannot_have_the_same_name(team: Team, name: str) -> None:
    screen = OperatorsScreen(team.desk())
    fill_in(screen, name)

    screen.save()

    assert "sudah punya PIN" in screen.state.problems["name"]
    assert team.ring.unlock(RATNA.id, "kenanga88") == team.key


def test_who_comes_back_is_the_same_person_as_before(team: Team) -> None:
    team.ring.remove(RATNA.id)
    screen = OperatorsScreen(team.desk())
    fill_in(screen, "Ratna")
    screen.role_chosen(Role.BIDAN)

    screen.save()

    assert RATNA in team.ring.operators()


def test_the_own_pin_is_changed_by_who_knows_the_old_one(team: Team) -> None:
    screen = OperatorsScreen(team.desk())
    screen.change_pin()
    for name, text in (("old_pin", "melati77"), ("pin", "baru-2026"), ("pin_again", "baru-2026")):
        screen.typed(name, text)

    screen.save()

    assert screen.state.message == "PIN Anda sudah diganti."
    assert team.ring.unlock(SITI.id, "baru-2026") == team.key
    with pytest.raises(WrongPin):
        team.ring.unlock(SITI.id, "melati77")


def test_a_passer_by_cannot_change_the_pin(team: Team) -> None:
    screen = OperatorsScreen(team.desk())
    screen.change_pin()
    for name, text in (("old_pin", "tebakan"), ("pin", "baru-2026"), ("pin_again", "baru-2026")):
        screen.typed(name, text)

    screen.save()

    assert "salah" in screen.state.problems["old_pin"]
    assert screen.state.old_pin == ""
    assert team.ring.unlock(SITI.id, "melati77") == team.key


def test_a_pin_is_removed_after_a_second_yes_and_the_name_stays_known(team: Team) -> None:
    screen = OperatorsScreen(team.desk())

    screen.ask_to_remove(RATNA.id)
    assert team.names() == ["Ratna", "Siti"]
    assert screen.state.asks_to_remove == RATNA

    screen.ask_to_remove(RATNA.id)
    assert team.names() == ["Siti"]
    assert team.store.operators.get(RATNA.id) == RATNA
    assert [line.action for line in team.store.journal.of("operator", RATNA.id)][-1] == "remove_pin"


def test_nobody_removes_their_own_pin(team: Team) -> None:
    screen = OperatorsScreen(team.desk())

    screen.ask_to_remove(SITI.id)
    screen.remove()

    assert team.names() == ["Ratna", "Siti"]
    assert "PIN sendiri" in screen.state.message


def test_another_key_between_takes_the_question_back(team: Team) -> None:
    screen = OperatorsScreen(team.desk())
    screen.ask_to_remove(RATNA.id)
    screen.add()
    screen.back()

    screen.remove()

    assert team.names() == ["Ratna", "Siti"]


def test_a_full_disk_gives_no_pin_and_keeps_the_form(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_operator: Operator) -> None:
        raise DiskFull

    monkeypatch.setattr(team.store.operators, "save", full)
    screen = OperatorsScreen(team.desk())
    fill_in(screen, "Dewi")

    screen.save()

    assert team.names() == ["Ratna", "Siti"]
    assert screen.state.form.name == "Dewi"
    assert "Disk laptop penuh" in screen.state.message


def test_back_closes_the_form_first_and_then_the_page(team: Team) -> None:
    screen = OperatorsScreen(team.desk())
    screen.add()

    screen.back()
    assert team.left == []
    screen.back()

    assert team.left == [True]


def test_an_admin_makes_somebody_else_admin_and_the_last_one_stays(team: Team) -> None:
    screen = OperatorsScreen(team.desk())

    screen.change_admin(SITI.id)
    assert screen.state.message == "Harus ada satu admin. Jadikan petugas lain admin dulu."

    screen.change_admin(RATNA.id)
    assert screen.state.message == "Ratna sekarang admin."
    screen.change_admin(SITI.id)
    assert not team.store.operators.get(SITI.id).is_admin
    assert team.store.operators.get(RATNA.id).is_admin


def test_who_is_no_admin_changes_nothing_but_their_own_pin(team: Team) -> None:
    team.store.operators.save(replace(RATNA, is_admin=True))
    team.store.operators.save(SITI)
    screen = OperatorsScreen(team.desk())
    assert not screen.state.manages

    screen.change_admin(SITI.id)
    assert screen.state.message.startswith("Ini hanya untuk admin. Minta Ratna")
    screen.ask_to_remove(RATNA.id)
    screen.ask_to_remove(RATNA.id)
    assert team.names() == ["Ratna", "Siti"]

    screen.change_pin()
    screen.back()
    assert team.left == [True]
