"""The way to the Puskesmas through the window, while people go on working."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.journeys import village
from tests.journeys.laptop import ENTER, ESC, Laptop, Program, texts
from tests.servers.faulty import (
    Exchange,
    FaultyServer,
    captive_portal,
    properly,
    refusing,
    saying,
)
from tests.servers.sekmet import Sekmet, running_sekmet

NOTHING_SENT = "0 diterima, 1 menunggu sinyal"


class Gate:
    """Lets nothing through until it is opened, then behaves properly."""

    def __init__(self) -> None:
        self._opened = Event()

    def __call__(self, exchange: Exchange) -> None:
        exchange.server.waits.set()
        self._opened.wait()
        properly(exchange)

    def open(self) -> None:
        self._opened.set()


@pytest.fixture
def gate() -> Iterator[Gate]:
    made = Gate()
    yield made
    made.open()


@pytest.fixture
def program(laptop: Laptop) -> Program:
    """Siti has just saved one visit."""
    opened = laptop.open()
    opened.sign_in()
    opened.open_visit(village.AISYAH)
    opened.hands.type("9,4")
    opened.save()
    return opened


@pytest.fixture(scope="module")
def sekmet(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sekmet]:
    with running_sekmet(tmp_path_factory.mktemp("sekmet")) as running:
        yield running


@pytest.mark.fhir_server
def test_a_visit_is_typed_on_while_another_travels_and_is_received_only_with_a_receipt(
    program: Program, sekmet: Sekmet, gate: Gate
) -> None:
    with FaultyServer(sekmet.url).running() as proxy:
        proxy.next(gate)
        program.set_server(proxy.url, sekmet.token)
        program.hands.press_ctrl(Qt.Key.Key_K)
        visit = program.open_visit(village.BUDI)
        program.hands.type("14")
        program.hands.wait(proxy.waits.is_set, "the request")
        program.hands.type(",2")
        assert program.chip() == NOTHING_SENT
        cursor = QApplication.focusWidget()

        gate.open()
        program.hands.wait(lambda: not program.office.background.busy, "the upload")
        program.hands.settle()

        assert program.chip() == "1 diterima, 0 menunggu"
        assert program.visit() is visit
        assert QApplication.focusWidget() is cursor
        assert texts(visit) == {"weight_kg": "14,2"}
        program.hands.press(ENTER)
        program.hands.type("92")
        assert program.save().startswith("Budi Santoso: tersimpan.")
        found = sekmet.everything_of(village.AISYAH.id).values()
        assert 9.4 in {r["valueQuantity"]["value"] for r in found if "valueQuantity" in r}
        assert program.chip() == "1 diterima, 1 menunggu sinyal"


def test_a_server_that_is_switched_off_loses_nothing_and_says_what_to_do(program: Program) -> None:
    with FaultyServer().running() as gone:
        pass
    program.set_server(gone.url)

    said = program.send()

    assert said == (
        "Server Puskesmas tidak terjangkau. Data tetap aman di laptop ini. "
        "Coba lagi nanti saat ada sinyal."
    )
    assert program.chip() == NOTHING_SENT
    with FaultyServer().running() as back:
        program.set_server(back.url)
        done = program.send()
        assert done.startswith("2 diterima server. Tidak ada yang menunggu. Data terpakai ")
        assert done.endswith(" KB.")
    assert program.chip() == "1 diterima, 0 menunggu"


def test_a_refused_visit_shows_the_servers_words_and_passes_after_a_correction(
    program: Program, server: FaultyServer
) -> None:
    refusal = refusing(422, "nilai terlalu besar", "Bundle.entry[2].resource.valueQuantity")

    def strict(exchange: Exchange) -> None:
        is_heavy = b'"value":9.4' in exchange.request.body.replace(b" ", b"")
        (refusal if is_heavy else properly)(exchange)

    server.always(strict)
    program.set_server(server.url)
    assert program.send().startswith(
        "1 diterima server, 1 perlu diperbaiki. Buka Kiriman (Ctrl+L) untuk melihat alasannya."
    )
    assert program.chip() == "0 diterima, 1 ditolak"

    page = program.deliveries()
    assert "nilai terlalu besar" in page.foot.status.text()
    program.hands.press(ENTER)
    visit = program.visit()
    assert texts(visit) == {"weight_kg": "9,4"}
    visit.form.numbers["weight_kg"].setFocus()
    program.hands.press_ctrl(Qt.Key.Key_A)
    program.hands.type("9,2")
    program.hands.press_ctrl(Qt.Key.Key_S)
    program.hands.press(Qt.Key.Key_F5)
    program.day()

    assert program.send().startswith("1 diterima server. Tidak ada yang menunggu.")
    assert program.chip() == "1 diterima, 0 menunggu"


def test_who_signs_out_while_a_visit_travels_leaves_a_quiet_screen_and_a_receipt(
    program: Program, server: FaultyServer, gate: Gate
) -> None:
    server.next(gate)
    program.set_server(server.url)
    program.hands.press_ctrl(Qt.Key.Key_K)
    program.hands.wait(server.waits.is_set, "the request")

    program.lock()
    gate.open()
    program.hands.wait(lambda: not program.shell.background.busy, "the upload")
    program.hands.settle()

    program.sign_in(village.RATNA)
    program.day()
    assert program.chip() == "1 diterima, 0 menunggu"


def test_a_wifi_page_and_an_old_token_each_say_what_to_do(
    program: Program, server: FaultyServer
) -> None:
    server.always(captive_portal)
    program.set_server(server.url)
    assert program.send().startswith("Yang menjawab halaman web, bukan server FHIR.")

    server.always(saying(401))
    assert "Periksa token server" in program.send()
    assert program.chip() == NOTHING_SENT


def test_a_backup_that_is_done_while_a_visit_is_typed_waits_to_be_told(
    program: Program, laptop: Laptop
) -> None:
    target = laptop.folder / "stick.posyandu"
    program.office.pages.backups.ask_target = lambda _name: target
    visit = program.open_visit(village.BUDI)
    program.hands.type("14,2")

    program.office.pages.backups.save()
    program.hands.wait(lambda: not program.office.background.busy, "the copy")
    program.hands.settle()

    assert program.visit() is visit
    assert texts(visit) == {"weight_kg": "14,2"}
    program.hands.press(ESC)
    assert program.said_on_the_day() == ("Cadangan tersimpan dan sudah diperiksa: stick.posyandu.")
    assert target.stat().st_size > 0
