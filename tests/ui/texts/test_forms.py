import ast
from datetime import date
from pathlib import Path

import pytest

from posyandu_desktop.domain.finding import Problem
from posyandu_desktop.domain.nik import NikFault
from posyandu_desktop.services import registering, starting
from posyandu_desktop.services.registering import PersonForm, check
from posyandu_desktop.services.starting import (
    OperatorForm,
    PosyanduForm,
    check_operator,
    check_posyandu,
)
from posyandu_desktop.ui.texts.forms import by_field, form_text
from tests.services.stores import TODAY


def codes_of_forms() -> list[str]:
    """Return every code a form of this program can give, as written in the checks."""
    codes = {fault.value for fault in NikFault}
    for module in (starting, registering):
        tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            match node:
                case ast.Call(func=ast.Name(id="Problem"), keywords=keywords):
                    codes |= {
                        str(one.value.value)
                        for one in keywords
                        if one.arg == "code" and isinstance(one.value, ast.Constant)
                    }
                case _:
                    pass
    return sorted(codes)


def test_the_codes_are_really_found() -> None:
    assert {"required", "pins_differ", "nik_taken", "nik_all_same"} <= set(codes_of_forms())


@pytest.mark.parametrize("code", codes_of_forms())
def test_every_problem_of_a_form_has_one_short_sentence(code: str) -> None:
    text = form_text(Problem(field="x", code=code))

    assert text.endswith(".")
    assert len(text) <= 80
    assert "_" not in text


def test_each_field_says_the_first_thing_that_is_wrong_with_it() -> None:
    problems = (
        Problem(field="nik", code="nik_not_sixteen_digits"),
        Problem(field="name", code="required"),
        Problem(field="nik", code="nik_taken"),
    )

    assert by_field(problems) == {
        "nik": "NIK 16 angka. Boleh dikosongkan dulu.",
        "name": "Belum diisi.",
    }
    assert by_field(()) == {}


def test_the_empty_forms_of_the_program_are_answered_in_words() -> None:
    assert by_field(check_posyandu(PosyanduForm())).keys() == {
        "name", "village", "village_code", "puskesmas",
    }  # fmt: skip
    assert by_field(check_operator(OperatorForm())).keys() == {"name", "role", "pin"}
    assert by_field(check(PersonForm(), TODAY)).keys() >= {"name", "sex", "born_on"}


def test_a_birth_date_that_cannot_be_is_answered_in_words() -> None:
    born_tomorrow = PersonForm(name="Ani", born_on=date(2026, 5, 21))

    assert "belum terjadi" in by_field(check(born_tomorrow, TODAY))["born_on"]
