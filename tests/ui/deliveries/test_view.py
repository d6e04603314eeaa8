from PySide6.QtCore import Qt

from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.ui.deliveries.presenter import Deliveries
from posyandu_desktop.ui.deliveries.view import DeliveriesView
from tests.ui.conftest import Keyboard
from tests.ui.deliveries.conftest import Outgoing, Sent

ENTER, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down


def open_page(outgoing: Outgoing, keyboard: Keyboard) -> DeliveriesView:
    view = DeliveriesView(Deliveries(outgoing.desk()))
    keyboard.open(view)
    view.start()
    return view


def test_the_first_problem_is_in_hand_with_its_reason_below(
    outgoing: Outgoing, keyboard: Keyboard
) -> None:
    outgoing.a_visit("Adi")
    refused = outgoing.a_visit("Budi")
    outgoing.refuse(Kind.VISIT, refused.id, "too heavy", "weight_kg")

    view = open_page(outgoing, keyboard)

    assert view.table.current_key() == (Kind.VISIT, refused.id)
    assert "Berat badan: “too heavy”" in view.foot.status.text()


def test_enter_opens_the_visit_to_be_corrected(outgoing: Outgoing, keyboard: Keyboard) -> None:
    refused = outgoing.a_visit("Budi")
    outgoing.refuse(Kind.VISIT, refused.id, "too heavy", "weight_kg")
    open_page(outgoing, keyboard)

    keyboard.press(ENTER)

    assert [visit.id for visit in outgoing.visits] == [refused.id]


def test_after_sending_the_list_is_up_to_date(outgoing: Outgoing, keyboard: Keyboard) -> None:
    visit = outgoing.a_visit("Budi")
    view = open_page(outgoing, keyboard)
    assert view.table.rows.rowCount() == 2
    outgoing.outcome = Sent(received=2)
    outgoing.receive(Kind.PERSON, visit.person_id)
    outgoing.receive(Kind.VISIT, visit.id)

    keyboard.ctrl(Qt.Key.Key_K)

    assert view.message.text() == "2 diterima server. Tidak ada yang menunggu."
    assert view.table.rows.rowCount() == 1
    assert "2 diterima server (kunjungan dan data warga)" in view.foot.status.text()


def test_an_empty_list_says_what_will_be_there(outgoing: Outgoing, keyboard: Keyboard) -> None:
    view = open_page(outgoing, keyboard)

    keyboard.press(DOWN, ENTER)

    assert view.table.rows.rowCount() == 0
    assert outgoing.visits == []


def test_escape_goes_back(outgoing: Outgoing, keyboard: Keyboard) -> None:
    outgoing.a_visit("Adi")
    open_page(outgoing, keyboard)

    keyboard.press(Qt.Key.Key_Escape)

    assert outgoing.left == [True]
