from collections.abc import Callable
from uuid import UUID

from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.errors import PosyanduError, WrongPin
from posyandu_desktop.store.keys import DataKey
from posyandu_desktop.ui.running import run_at_once
from posyandu_desktop.ui.sign_in.presenter import Page, SignIn

SITI = Operator(id=OperatorId(UUID(int=11)), name="Siti", role=Role.KADER)
RATNA = Operator(id=OperatorId(UUID(int=12)), name="Ratna", role=Role.BIDAN)
KEY = DataKey(b"k" * 32)


def sign_in(*operators: Operator, opened: list[Operator] | None = None) -> SignIn:
    def unlock(operator: Operator, pin: str) -> DataKey:
        if pin != f"pin-{operator.name}":
            raise WrongPin
        return KEY

    heard = opened if opened is not None else []
    return SignIn(
        operators, unlock, run_at_once, lambda _key, operator: heard.append(operator),
        recover=lambda _code, _operator, _pin: KEY,
    )  # fmt: skip


def test_the_only_operator_is_asked_for_the_pin_at_once() -> None:
    screen = sign_in(SITI)

    assert screen.state.page is Page.PIN
    assert screen.state.chosen == SITI
    screen.back()
    assert screen.state.page is Page.PIN


def test_the_pin_of_somebody_else_does_not_open() -> None:
    opened: list[Operator] = []
    screen = sign_in(SITI, RATNA, opened=opened)
    screen.choose(SITI)

    screen.enter("pin-Ratna")
    assert opened == []
    assert screen.state.message.startswith("PIN salah")

    screen.enter("pin-Siti")
    assert opened == [SITI]


def test_an_empty_pin_is_not_tried() -> None:
    screen = sign_in(SITI, RATNA)
    screen.choose(SITI)

    screen.enter("")

    assert screen.state.message == ""


def test_enter_pressed_twice_tries_once() -> None:
    waiting: list[Callable[[], object]] = []

    def later(
        job: Callable[[], DataKey],
        then: Callable[[DataKey], None],
        failed: Callable[[PosyanduError], None],
    ) -> None:
        del then, failed
        waiting.append(job)

    screen = SignIn((SITI,), lambda _o, _p: KEY, later, lambda _k, _o: None)  # type: ignore[arg-type]

    screen.enter("123456")
    screen.enter("123456")

    assert len(waiting) == 1
    assert screen.state.checking


def test_the_new_pin_must_be_long_enough_and_typed_twice_alike() -> None:
    opened: list[Operator] = []
    screen = sign_in(SITI, RATNA, opened=opened)
    screen.choose(SITI)
    screen.forgot_pin()

    screen.recover("", "melati77", "melati77")
    assert "kode" in screen.state.message
    screen.recover("AAAA", "123", "123")
    assert "paling sedikit 6" in screen.state.message
    screen.recover("AAAA", "melati77", "melati78")
    assert "tidak sama" in screen.state.message
    assert opened == []

    screen.recover("AAAA", "melati77", "melati77")
    assert opened == [SITI]


def test_back_from_the_code_keeps_the_operator() -> None:
    screen = sign_in(SITI, RATNA)
    screen.choose(SITI)
    screen.forgot_pin()

    screen.back()

    assert screen.state.page is Page.PIN
    assert screen.state.chosen == SITI


def test_after_three_wrong_pins_it_is_said_kindly_that_the_next_one_waits() -> None:
    screen = sign_in(SITI, RATNA)
    screen.choose(SITI)

    for _ in range(2):
        screen.enter("salah1")
        assert "menunggu" not in screen.state.message
    screen.enter("salah1")
    assert "menunggu beberapa detik" in screen.state.message

    screen.choose(RATNA)
    screen.enter("salah1")
    assert "menunggu" not in screen.state.message


def test_who_would_lose_something_is_asked_and_goes_on_only_when_they_say_so() -> None:
    opened: list[Operator] = []
    screen = sign_in(SITI, RATNA, opened=opened)
    screen.stand_before(lambda one: f"{one.name}?", None)
    screen.choose(RATNA)
    screen.enter("pin-Ratna")

    assert screen.state.page is Page.OBJECTION
    assert screen.state.message == "Ratna?"
    screen.back()
    assert screen.state.chosen is None
    screen.go_on()
    assert opened == []

    screen.choose(RATNA)
    screen.enter("pin-Ratna")
    screen.go_on()
    assert opened == [RATNA]


def test_esc_goes_back_to_the_office_until_it_was_locked() -> None:
    back: list[bool] = []
    screen = sign_in(SITI, RATNA)
    screen.stand_before(lambda _: "", lambda: back.append(True))
    assert screen.state.can_return
    screen.choose(SITI)
    screen.back()
    assert back == []
    screen.back()
    assert back == [True]

    screen.stay()
    screen.back()
    assert back == [True]
    assert not screen.state.can_return
