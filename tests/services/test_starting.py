from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from posyandu_desktop.domain.operator import Role
from posyandu_desktop.errors import AlreadyInitialised, InvalidInput
from posyandu_desktop.services.starting import (
    DEMO_PIN,
    OperatorForm,
    PosyanduForm,
    check_operator,
    check_posyandu,
    start_demo,
    start_posyandu,
    village_code,
)
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import KeyRing
from posyandu_desktop.store.open import Author, open_store

NOW = datetime(2026, 5, 20, 2, 0, tzinfo=UTC)
MELATI = PosyanduForm(
    name=" Posyandu Melati 1 ",
    village="Sukamaju",
    village_code="33.74.01.2003",
    puskesmas="Sukamaju",
)
SITI = OperatorForm(name=" Siti Aminah", role=Role.KADER, pin="melati77", pin_again="melati77")


def codes(form: PosyanduForm) -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in check_posyandu(form)]


def operator_codes(form: OperatorForm) -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in check_operator(form)]


def test_everything_missing_is_said_at_once() -> None:
    assert codes(PosyanduForm(name="  ")) == [
        ("name", "required"),
        ("village", "required"),
        ("village_code", "required"),
        ("puskesmas", "required"),
    ]
    assert operator_codes(OperatorForm()) == [
        ("name", "required"),
        ("role", "required"),
        ("pin", "pin_too_weak"),
    ]


@pytest.mark.parametrize("code", ["3374012003", "33.74.01.2003", " 33 74 01 2003 "])
def test_the_dots_of_a_village_code_may_be_typed_or_not(code: str) -> None:
    assert village_code(code) == "3374012003"
    assert codes(replace(MELATI, village_code=code)) == []


@pytest.mark.parametrize("code", ["33.74.01", "33740120034", "33740l2003", "..."])
def test_a_village_code_has_ten_digits(code: str) -> None:
    assert codes(replace(MELATI, village_code=code)) == [
        ("village_code", "village_code_not_ten_digits")
    ]


def test_the_registration_number_may_be_left_out_but_not_be_odd() -> None:
    assert codes(replace(MELATI, registration_number="11.01.10.2001.001")) == []
    assert codes(replace(MELATI, registration_number="11-01")) == [
        ("registration_number", "registration_number_form")
    ]


def test_both_pins_must_be_the_same() -> None:
    assert operator_codes(SITI) == []
    assert operator_codes(replace(SITI, pin_again="melati78")) == [("pin_again", "pins_differ")]


def test_a_weak_pin_is_said_once_and_not_as_a_difference_too() -> None:
    assert operator_codes(replace(SITI, pin="123", pin_again="")) == [("pin", "pin_too_weak")]


def test_a_new_posyandu_opens_with_the_pin_and_with_the_recovery_code(tmp_path: Path) -> None:
    files, device = StoreFiles(tmp_path / "data"), tmp_path / "device"

    started = start_posyandu(files, device, MELATI, SITI, lambda: NOW)

    ring = KeyRing(files, device)
    assert ring.operators() == (started.operator,)
    assert ring.unlock(started.operator.id, "melati77") == started.key
    assert ring.unlock_with_recovery(started.recovery_code) == started.key
    store = open_store(files, started.key, Author(started.operator.id), lambda: NOW)
    posyandu = store.posyandu.get()
    assert (posyandu.name, posyandu.village_code) == ("Posyandu Melati 1", "3374012003")
    assert (posyandu.registration_number, posyandu.is_demo) == (None, False)
    [operator] = store.operators.all()
    assert (operator.name, operator.role) == ("Siti Aminah", Role.KADER)
    assert store.people.count() == 0
    store.close()


@pytest.mark.parametrize(
    ("posyandu", "operator"),
    [
        (replace(MELATI, name=""), SITI),
        (MELATI, replace(SITI, role=None)),
        (MELATI, replace(SITI, pin_again="")),
    ],
)
def test_an_incomplete_form_makes_no_posyandu(
    tmp_path: Path, posyandu: PosyanduForm, operator: OperatorForm
) -> None:
    files = StoreFiles(tmp_path / "data")

    with pytest.raises(InvalidInput):
        start_posyandu(files, tmp_path / "device", posyandu, operator, lambda: NOW)

    assert not files.folder.exists()


def test_a_posyandu_that_lives_there_is_never_touched(tmp_path: Path) -> None:
    files, device = StoreFiles(tmp_path / "data"), tmp_path / "device"
    first = start_posyandu(files, device, MELATI, SITI, lambda: NOW)
    before = files.database.read_bytes()

    with pytest.raises(AlreadyInitialised):
        start_posyandu(files, device, MELATI, SITI, lambda: NOW)
    with pytest.raises(AlreadyInitialised):
        start_demo(files, device, load_content(), lambda: NOW)

    assert files.database.read_bytes() == before
    assert KeyRing(files, device).unlock(first.operator.id, "melati77") == first.key


def test_the_demo_village_opens_with_the_pin_on_the_screen_and_sends_nothing(
    tmp_path: Path,
) -> None:
    files, device = StoreFiles(tmp_path / "data"), tmp_path / "device"
    heard: list[tuple[int, int]] = []

    started = start_demo(
        files, device, load_content(), lambda: NOW, lambda done, of: heard.append((done, of))
    )

    ring = KeyRing(files, device)
    assert {one.role for one in ring.operators()} == {Role.KADER, Role.BIDAN}
    assert {ring.unlock(one.id, DEMO_PIN) for one in ring.operators()} == {started.key}
    store = open_store(files, started.key, Author(started.operator.id), lambda: NOW)
    assert store.posyandu.get().is_demo
    assert store.people.count() > 100
    assert {one.id for one in store.operators.all()} >= {one.id for one in ring.operators()}
    assert store.outbox.waiting() == []
    store.close()
    done, of = heard[-1]
    assert done == of
