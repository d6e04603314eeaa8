"""Everything that may go wrong at the table, once each, where people meet it.

Each item of `ITEMS` plays one mishap end to end and returns what was said about it. For all of them
holds: a sentence in Indonesian without a word of the machine's, with something to do in it, and
nothing that was saved or half typed is lost. The finer cases of each are tested where they belong.
"""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import Event

import pytest

from posyandu_desktop.cli import main
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.services.day import open_session
from posyandu_desktop.services.queue import Queue
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import KeyRing
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.server import ServerAddress
from posyandu_desktop.ui.day.presenter import DayScreen
from posyandu_desktop.ui.day.presenter import Desk as DayDesk
from posyandu_desktop.ui.deliveries.presenter import Deliveries
from posyandu_desktop.ui.deliveries.presenter import Desk as DeliveriesDesk
from posyandu_desktop.ui.person_form.presenter import PersonEntry
from posyandu_desktop.ui.person_form.state import Desk as PersonDesk
from posyandu_desktop.ui.register_import.presenter import Desk as ImportDesk
from posyandu_desktop.ui.register_import.presenter import RegisterImport
from posyandu_desktop.ui.running import run_at_once
from posyandu_desktop.ui.sending import send
from posyandu_desktop.ui.sign_in.presenter import SignIn
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.workplace import Workplace
from tests.builders import CONTENT, a_visit
from tests.full_disk import empty_disk, fill_disk
from tests.journeys import village
from tests.servers.faulty import (
    Behaviour,
    Exchange,
    FaultyServer,
    captive_portal,
    cutting_the_reply,
    losing_the_reply,
    properly,
    refusing,
    saying,
)
from tests.store.test_failures import WITHOUT_PRIVILEGE
from tests.ui.visit.seat import Seat

LOCKED = Path(__file__).parent / "services" / "files" / "locked.xlsx"
TOMORROW = village.TODAY + timedelta(days=1)
PAGE_BYTES = 4096

FOREIGN_WORDS = re.compile(
    r"\b(the|is|of|not|a|error|errno|exception|traceback|none|null|true|false|fail\w*|invalid|"
    r"timeout|refused|connection|file|database|sqlite|json|permission|denied|password|http)\b",
    re.IGNORECASE,
)
WHAT_TO_DO = re.compile(
    r"\b(periksa|coba|ketik|tulis|pilih|isi|hapus|tutup|pakai|buka|pulihkan|perbaiki|hubungi|"
    r"tunggu|masuklah|salin|simpan)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Kept:
    """What is on the disk: people, visits with whether they are known to the outbox, drafts."""

    people: frozenset[str]
    visits: frozenset[str]
    on_their_way: frozenset[str]
    drafts: frozenset[str]

    def holds_all_of(self, before: "Kept") -> bool:
        return (
            self.people >= before.people
            and self.visits >= before.visits
            and self.on_their_way >= before.on_their_way
            and self.drafts >= before.drafts
        )


class Table:
    """A posyandu with two visits waiting for a signal and a third one half typed."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.files = StoreFiles(folder / "data")
        self._capsys = capsys
        with self.store() as store:
            session = open_session(store, village.SITI, village.TODAY)
            for person, weight_kg in ((village.AISYAH, 9.4), (village.SUMARNI, 55.5)):
                visit = a_visit(person, village.TODAY, session=session, weight_kg=weight_kg)
                store.visits.save(visit)
            half = a_visit(village.BUDI)
            store.drafts.save(
                Draft(
                    person_id=village.BUDI.id,
                    session_id=session.id,
                    visit_id=half.id,
                    typed={"texts": {"weight_kg": "14,"}},
                    saved_at=datetime.now(UTC),
                )
            )

    @contextmanager
    def store(self) -> Iterator[Store]:
        store = village.look_into(self.folder)
        try:
            yield store
        finally:
            store.close()

    def kept(self) -> Kept:
        with self.store() as store:
            people = store.people.active()
            visits = [v for person in people for v in store.visits.of_person(person.id)]
            states = store.outbox.states([visit.id for visit in visits])
            return Kept(
                people=frozenset(map(repr, people)),
                visits=frozenset(map(repr, visits)),
                on_their_way=frozenset(
                    str(visit_id) for visit_id, found in states.items() if found.state != "saved"
                ),
                drafts=frozenset(map(repr, store.drafts.all())),
            )

    def cli(self, *arguments: object) -> str:
        """Run a command that fails, and return what it says."""
        code = main(["--data", str(self.files.folder), "--operator=Siti", *map(str, arguments)])
        out, err = self._capsys.readouterr()
        assert code == 1
        return out + err

    def record(self, **line: object) -> str:
        """Record a visit of Sumarni from a file."""
        file = self.folder / "visits.jsonl"
        who = {"name": village.SUMARNI.name, "born_on": str(village.SUMARNI.born_on)}
        values = {"person": who, "observations": {"weight_kg": 55.5}}
        file.write_text(json.dumps(values | line), encoding="utf-8")
        said = self.cli("record", file)
        assert "Ditolak: 1" in said
        return said.splitlines()[0]


def _typed(code: str, text: str) -> Callable[[Table], str]:
    """Type something into a field of a visit and try to save it."""

    def play(table: Table) -> str:
        with table.store() as store:
            entry = Seat(store).open(village.SUMARNI)
            entry.text_typed(code, text)
            entry.field_left(code)
            entry.save()
            assert entry.state.typed.texts == {code: text}
            assert entry.state.jump_to == code
            assert entry.state.notes[code].text == entry.state.message
            assert not entry.state.saved
            return entry.state.message

    return play


def _born_tomorrow(table: Table) -> str:
    with table.store() as store:
        form = _form(store)
        form.date_typed(f"{TOMORROW:%d/%m/%Y}")
        form.save()
        return form.state.notes["born_on"].text


def _visited_tomorrow(table: Table) -> str:
    return table.record(visited_on=TOMORROW.isoformat())


def _visited_before_birth(table: Table) -> str:
    return table.record(visited_on=date(1979, 1, 1).isoformat())


def _somebody_elses_nik(table: Table) -> str:
    with table.store() as store:
        form = _form(store)
        form.date_typed(f"{village.BUDI_BORN_ON:%d/%m/%Y}")
        form.typed("nik", village.BUDI.nik or "")
        form.save()
        assert form.state.taken_by == village.BUDI
        return f"{form.state.message} {form.state.notes['nik'].text}"


def _form(store: Store) -> PersonEntry:
    desk = PersonDesk(
        store=store,
        today=lambda: village.TODAY,
        saved=lambda person: pytest.fail(f"saved {person.id}"),
        open_person=lambda _: None,
        leave=lambda: None,
    )
    form = PersonEntry(desk, searched="Dewi Rekaan")
    form.sex_chosen(Sex.FEMALE)
    return form


def _imported(file_of: Callable[[Path], Path]) -> Callable[[Table], str]:
    """Choose a file on the import screen."""

    def play(table: Table) -> str:
        with table.store() as store:
            desk = ImportDesk(
                another_store=lambda: village.look_into(table.folder),
                store=store,
                today=lambda: village.TODAY,
                now=lambda: datetime.now(UTC),
                run=run_at_once,
                stop=Event(),
                progress=lambda _done, _of: None,
                leave=lambda: None,
            )
            screen = RegisterImport(desk)
            screen.choose(file_of(table.folder))
            return screen.state.message

    return play


def _cut_file(folder: Path) -> Path:
    path = folder / "daftar.xlsx"
    path.write_bytes(LOCKED.with_name("eppgbm.xls").read_bytes()[:3000])
    return path


def _full_disk(table: Table) -> str:
    with table.store() as store:
        entry = Seat(store).open(village.SUMARNI)
        entry.text_typed("weight_kg", "56,5")
        fill_disk(store)
        entry.save()
        said = entry.state.message
        assert entry.state.typed.texts == {"weight_kg": "56,5"}
        empty_disk(store)
        _save_in_spite_of_doubts(entry)
        assert entry.state.saved
        return said


def _save_in_spite_of_doubts(entry: VisitEntry) -> None:
    entry.save()
    if not entry.state.saved:
        entry.save()


def _read_only_folder(table: Table) -> str:
    command = [sys.executable, "-m", "posyandu_desktop", "--data", str(table.files.folder)]
    table.files.folder.chmod(0o555)
    try:
        done = subprocess.run(  # noqa: S603  # our own interpreter
            [*WITHOUT_PRIVILEGE, *command, "--operator=Siti", "status"],
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        table.files.folder.chmod(0o755)
    assert (done.returncode, done.stdout) == (1, "")
    return done.stderr


def _damaged_page(table: Table) -> str:
    whole = table.files.database.read_bytes()
    damaged = bytearray(whole)
    for page in range(2 * PAGE_BYTES, len(whole), PAGE_BYTES):
        damaged[page + 100 : page + 110] = bytes(10)
    table.files.database.write_bytes(damaged)
    said = table.cli("status")
    assert table.files.database.read_bytes() == damaged
    table.files.database.write_bytes(whole)
    return said


def _wrong_pin(table: Table) -> str:
    ring, opened = KeyRing(table.files, table.folder / "device"), list[Operator]()
    screen = SignIn(
        ring.operators(),
        lambda operator, pin: ring.unlock(operator.id, pin),
        run_at_once,
        lambda _key, operator: opened.append(operator),
    )
    screen.choose(village.SITI)
    screen.enter("135790")
    said = screen.state.message
    assert opened == []
    screen.enter(village.PIN)
    assert opened == [village.SITI]
    return said


def _sent(behaviour: Behaviour) -> Callable[[Table], str]:
    """Upload to a server that behaves so, and look at the list of deliveries afterwards."""

    def play(table: Table) -> str:
        with FaultyServer().running() as server:
            server.always(behaviour)
            return _send(table, server.url)

    return play


def _no_server(table: Table) -> str:
    with FaultyServer().running() as gone:
        pass
    return _send(table, gone.url)


def _send(table: Table, url: str) -> str:
    with table.store() as store:
        store.server.save(ServerAddress(url=url, device_id=village.MELATI.id, token="rahasia"))  # noqa: S106
        workplace = Workplace(
            files=table.files,
            key=village.key_of(table.folder),
            store=store,
            posyandu=village.MELATI,
            operator=village.SITI,
            content=CONTENT,
            content_as_written=CONTENT,
            settings=Settings(connect_timeout_s=5, read_timeout_s=5),
            now=lambda: datetime.now(UTC),
        )

        screen = DayScreen(
            DayDesk(
                store=store,
                content=CONTENT,
                session=open_session(store, village.SITI, village.TODAY),
                run=run_at_once,
                send=lambda: send(workplace, Event(), lambda _done, _of: None),
                open_visit=lambda _: None,
                open_home_visit=lambda _: None,
                show_home_visits=lambda: None,
                new_person=lambda _: None,
                show_deliveries=lambda: None,
                show_missing=lambda: None,
                queue=Queue(
                    store,
                    open_session(store, village.SITI, village.TODAY),
                    village.SITI,
                    workplace.now,
                ),
            )
        )
        screen.send()
        return f"{screen.state.message} {_reasons(workplace)}".strip()


def _reasons(workplace: Workplace) -> str:
    desk = DeliveriesDesk(
        store=workplace.store,
        content=CONTENT,
        run=run_at_once,
        send=lambda: pytest.fail("sent again"),
        open_visit=lambda _: None,
        open_person=lambda _: None,
        show_stick=lambda: None,
        leave=lambda: None,
    )
    page = Deliveries(desk)
    found = []
    for row in page.state.rows:
        page.looked_at(row.key)
        found.append(page.state.detail)
    return " ".join(filter(None, found))


def _answering_twice(exchange: Exchange) -> None:
    """Say yes twice to the first record; refuse the second, which must not take over that yes."""
    if str(village.SUMARNI.id).encode() in exchange.request.body:
        refusing(422, "nilai terlalu besar")(exchange)
        return
    properly(exchange)
    properly(exchange)


ITEMS: dict[str, tuple[Callable[[Table], str], str]] = {
    "an impossible number": (_typed("systolic_mmhg", "1200"), "Tensi atas 1200 mmHg di luar"),
    "letters in a number": (_typed("weight_kg", "5o,5"), "“5o,5” bukan angka yang jelas."),
    "a birth in the future": (_born_tomorrow, "belum tiba. Periksa tanggalnya"),
    "a visit in the future": (_visited_tomorrow, "Tanggal kunjungan belum tiba."),
    "a visit before birth": (_visited_before_birth, "Tanggal kunjungan sebelum lahir."),
    "a NIK of somebody else": (_somebody_elses_nik, "NIK ini sudah dipakai Budi Santoso"),
    "a broken spreadsheet": (_imported(_cut_file), "daftar.xlsx: Berkas rusak atau terpotong."),
    "a locked spreadsheet": (_imported(lambda _: LOCKED), "Berkas dikunci kata sandi."),
    "a full disk": (_full_disk, "Disk laptop penuh, jadi belum tersimpan."),
    "a read-only folder": (_read_only_folder, "Folder data tidak boleh ditulisi"),
    "a damaged page": (_damaged_page, "Berkas data rusak. Jangan hapus berkasnya."),
    "a wrong PIN": (_wrong_pin, "PIN salah. Data tidak berubah."),
    "no server": (_no_server, "Server Puskesmas tidak terjangkau."),
    "a server of web pages": (_sent(captive_portal), "Yang menjawab halaman web"),
    "a server that says 401": (_sent(saying(401)), "tidak mengenali token posyandu ini."),
    "a server that says 404": (_sent(saying(404)), "tidak bisa menerima kiriman (404)."),
    "a server that says 409": (_sent(saying(409)), "Server sedang mengolah data yang sama"),
    "a server that says 413": (_sent(saying(413)), "terlalu besar untuk server"),
    "a server that says 422": (_sent(refusing(422, "tanggal salah")), "“tanggal salah”"),
    "a server that says 500": (_sent(saying(500)), "Server Puskesmas mengalami gangguan."),
    "a server that hangs up": (_sent(losing_the_reply), "Server Puskesmas tidak terjangkau."),
    "a server that stops halfway": (_sent(cutting_the_reply), "Server Puskesmas tidak terjangkau."),
    "a server that answers twice": (_sent(_answering_twice), "2 diterima server, 1 perlu"),
}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    village.found(folder)
    return folder


@pytest.fixture
def table(
    tmp_path: Path,
    template: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Table:
    monkeypatch.setenv("POSYANDU_DEVICE", str(tmp_path / "device"))
    monkeypatch.setenv("POSYANDU_PIN", village.PIN)
    shutil.copytree(template, tmp_path, dirs_exist_ok=True)
    return Table(tmp_path, capsys)


@pytest.mark.parametrize("item", ITEMS)
def test_a_mishap_is_said_in_words_with_a_remedy_and_loses_nothing(item: str, table: Table) -> None:
    play, expected = ITEMS[item]
    before = table.kept()

    said = play(table)

    assert expected in said
    assert WHAT_TO_DO.search(said), said
    assert not FOREIGN_WORDS.search(said), said
    assert not set(said) & set("{}[]<>\\"), said
    assert table.kept().holds_all_of(before)
