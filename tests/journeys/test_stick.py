"""A posyandu without any signal, through the window: out on the stick, and back as receipts."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt

from posyandu_desktop.domain.session import PosyanduId
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import create_store
from posyandu_desktop.store.public_keys import KeyPair, PublicKey
from posyandu_desktop.store.stick_keys import PuskesmasKey
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.stick.carrying import carry
from posyandu_desktop.ui.clock.view import ClockView
from posyandu_desktop.ui.dates import type_date
from posyandu_desktop.ui.stick.view import StickView
from tests.journeys import village
from tests.journeys.laptop import ENTER, ESC, Laptop, Program
from tests.servers.faulty import Exchange, FaultyServer, properly, saying
from tests.sync.people import KEY

PUSKESMAS = KeyPair(bytes(range(100, 132)))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "FLASHDISK"
    folder.mkdir()
    return folder


@pytest.fixture
def program(laptop: Laptop, stick: Path) -> Program:
    """Siti has just saved one visit, and the stick is plugged in."""
    store = village.look_into(laptop.folder)
    store.stick_keys.use(PuskesmasKey(public=PublicKey(PUSKESMAS.public.raw, "Puskesmas")))
    store.close()
    opened = laptop.open()
    opened.sign_in()
    opened.open_visit(village.AISYAH)
    opened.hands.type("9,4")
    opened.save()
    opened.office.pages.stick.media = lambda: [stick]
    return opened


def _stick(program: Program) -> StickView:
    program.deliveries()
    program.hands.press(Qt.Key.Key_F6)
    return program.hands.screen(StickView)


def _said(program: Program, view: StickView) -> str:
    program.hands.wait(lambda: not program.office.background.busy, "the stick")
    program.hands.settle()
    return view.message.text()


def _at_the_puskesmas(program: Program, tmp_path: Path, stick: Path) -> None:
    """Carry the stick to the Puskesmas, which has the key, the line and a store of its own."""
    place = replace(village.MELATI, id=PosyanduId(village.AISYAH.id), name="Puskesmas")
    store = create_store(StoreFiles(tmp_path / "puskesmas"), KEY, place, village.RATNA)
    store.stick_keys.trust(program.office.workplace.store.stick_keys.laptop().pair.public)
    with FaultyServer().running() as server:
        server.always(_empty)
        line = Server(server.url, "rahasia")
        carried = carry(store, line, stick, PUSKESMAS, (Event(), lambda _done, _of: None))
        line.close()
    store.close()
    assert carried.troubles == []


def _empty(exchange: Exchange) -> None:
    (properly if exchange.request.method == "POST" else saying(404))(exchange)


def test_a_visit_travels_on_the_stick_and_turns_green_when_the_receipt_is_back(
    program: Program, stick: Path, tmp_path: Path
) -> None:
    view = _stick(program)
    program.hands.press_ctrl(Qt.Key.Key_S)
    assert "tersimpan dan sudah diperiksa di flashdisk" in _said(program, view)
    program.hands.look("flashdisk-tersimpan")
    assert program.chip() == "0 diterima, 1 menunggu: belum ada server"
    [parcel] = stick.glob("*.titipan")
    assert village.AISYAH.name.encode() not in parcel.read_bytes()

    _at_the_puskesmas(program, tmp_path, stick)

    program.hands.press(Qt.Key.Key_F7)
    assert "data baru diterima server" in _said(program, view)
    program.hands.look("flashdisk-tanda-terima")
    assert program.chip() == "1 diterima, 0 menunggu"
    program.hands.press(ESC)
    program.day()


def test_a_stick_pulled_out_is_said_and_nothing_is_lost(program: Program, stick: Path) -> None:
    view = _stick(program)
    stick.rmdir()
    program.hands.press_ctrl(Qt.Key.Key_S)
    assert "Flashdisk tercabut" in _said(program, view)
    assert program.chip() == "0 diterima, 1 menunggu: belum ada server"


def _behind(laptop: Laptop) -> None:
    store = village.look_into(laptop.folder)
    store.clock.server_said(timedelta(days=40))
    store.close()


def test_a_wrong_clock_is_said_before_the_first_visit_and_settled_with_the_day(
    laptop: Laptop,
) -> None:
    _behind(laptop)
    program = laptop.open()
    program.sign_in()
    view = program.hands.screen(ClockView)
    program.hands.look("tanggal-laptop")
    assert "Menurut server Puskesmas sudah" in view.reason.text()

    program.hands.type(type_date(village.TODAY - timedelta(days=3)))
    program.hands.press(ENTER)
    program.hands.settle()
    assert "salah 3 hari" in view.message.text()

    program.hands.type(type_date(village.TODAY))
    program.hands.press(ENTER)
    assert program.said_on_the_day() == "Tanggal laptop sudah dipastikan untuk hari ini."

    laptop.switch_off()
    again = laptop.open()
    again.sign_in()
    again.day()


def test_who_goes_on_in_spite_of_it_keeps_being_told_and_may_still_record(laptop: Laptop) -> None:
    _behind(laptop)
    program = laptop.open()
    program.sign_in()
    program.hands.screen(ClockView)
    program.hands.press(ESC)
    assert "Tanggal laptop mungkin salah" in program.day().foot.status.text()
    program.open_visit(village.AISYAH)
    program.hands.type("9,4")
    assert "tersimpan" in program.save()


def test_f4_tells_who_is_no_admin_whom_to_ask(program: Program) -> None:
    program.lock()
    program.sign_in(village.RATNA)
    view = _stick(program)
    program.hands.press(Qt.Key.Key_F4)
    program.hands.look("flashdisk-bukan-admin")
    assert view.message.text() == "Kunci Puskesmas hanya diatur admin: minta Siti."
