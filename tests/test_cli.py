"""The command line as a person at a terminal, or a script, meets it."""

import csv
import io
import json
import os
import re
import signal
import subprocess
import sys
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

import pytest

from posyandu_desktop import __version__
from posyandu_desktop.cli import _COMMANDS, main
from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.session import Posyandu, PosyanduId
from posyandu_desktop.services.spreadsheet import read_sheets
from posyandu_desktop.services.starting import DEMO_PIN
from posyandu_desktop.settings import resources
from posyandu_desktop.store import keys
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.key_slots import Cost
from posyandu_desktop.store.keys import KeyRing
from posyandu_desktop.store.open import Author, create_store, open_store
from tests.servers.faulty import FaultyServer
from tests.servers.ports import free_port
from tests.servers.sekmet import running_sekmet

PIN = "582914"
CHEAP = Cost(time_cost=1, memory_kib=8)
TODAY = datetime.now().astimezone().date()
YESTERDAY = TODAY - timedelta(days=1)
BORN_ON = TODAY - timedelta(days=400)
NIK = f"990101{BORN_ON.day + 40:02d}{BORN_ON:%m%y}0001"
INIT = [
    "init", "--name=Melati", "--village=Desa Karangan", "--village-code=99.01.01.2001",
    "--puskesmas=Puskesmas Contoh", "--operator-name=Bu Rini", "--role=bidan",
]  # fmt: skip
DOCS = Path(__file__).parent.parent / "docs" / "cli.md"
GOLDEN = Path(__file__).parent / "domain" / "golden" / "growth_0_5y.csv"


class Said(NamedTuple):
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Terminal:
    """Runs commands on one data folder."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.files = StoreFiles(folder)
        self.ring = KeyRing(self.files, folder.parent / "device", cost=CHEAP)
        self.recovery_code = ""
        self._capsys = capsys

    def run(self, *arguments: object) -> Said:
        code = main(["--data", str(self.folder), *map(str, arguments)])
        return Said(code, *self._capsys.readouterr())

    def misused(self, *arguments: object) -> str:
        with pytest.raises(SystemExit) as left:
            self.run(*arguments)
        assert left.value.code == 2
        return self._capsys.readouterr().err

    def set_up(self) -> None:
        """Make a posyandu with a key that costs nothing to open."""
        rini = Operator(id=OperatorId(uuid4()), name="Bu Rini", role=Role.BIDAN)
        melati = Posyandu(
            id=PosyanduId(uuid4()),
            name="Melati",
            village="Desa Karangan",
            village_code="9901012001",
            puskesmas="Puskesmas Contoh",
        )
        key, self.recovery_code = self.ring.create(rini, PIN)
        create_store(self.files, key, melati, rini).close()

    def register(self) -> Said:
        """Import one child."""
        file = self.folder.parent / "register.csv"
        file.write_text(
            "Nama;JK;Tgl Lahir;NIK;Nama Ibu\n"
            f"Siti Rekaan;P;{BORN_ON:%d/%m/%Y};{NIK};Nur Rekaan\n"
            f"Salah Kolom;P;{NIK};;\n",
            encoding="utf-8",
        )
        return self.run("import", file, "--json")


@pytest.fixture
def empty(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Terminal:
    """A terminal on a folder without a posyandu; what is set up in it is cheap to open."""
    monkeypatch.setenv("POSYANDU_DEVICE", str(tmp_path / "device"))
    monkeypatch.setenv("POSYANDU_PIN", PIN)
    for name in ("POSYANDU_TOKEN", "POSYANDU_RECOVERY_CODE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(keys, "Cost", lambda: CHEAP)
    return Terminal(tmp_path / "data", capsys)


@pytest.fixture
def terminal(empty: Terminal) -> Terminal:
    """A terminal on a folder with a posyandu in it."""
    empty.set_up()
    return empty


def visit_line(**parts: Any) -> str:
    line = {
        "person": {"nik": NIK},
        "visited_on": YESTERDAY.isoformat(),
        "observations": {"weight_kg": 8.4},
    }
    return json.dumps(line | parts)


def in_a_process(terminal: Terminal, *arguments: object, **environment: str) -> Said:
    """Run a command the way a script does, without any terminal."""
    done = subprocess.run(  # noqa: S603  # our own interpreter
        [sys.executable, "-m", "posyandu_desktop", "--data", terminal.folder, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        start_new_session=True,
        env=os.environ | environment,
    )
    return Said(done.returncode, done.stdout, done.stderr)


def test_a_new_posyandu_opens_with_its_pin_and_shows_its_recovery_code_once(
    empty: Terminal,
) -> None:
    said = empty.run(*INIT)

    assert said.code == 0
    (code,) = [line for line in said.out.splitlines() if line.startswith("Kode pemulihan: ")]
    assert "Kode tidak ditampilkan lagi" in said.out
    assert PIN not in said.out
    assert empty.ring.unlock_with_recovery(code.partition(": ")[2])
    status = empty.run("status")
    assert (status.code, status.err) == (0, "")
    assert status.out.startswith("Posyandu Melati, Desa Karangan\nWarga terdaftar: 0\n")


def test_a_posyandu_is_never_overwritten(terminal: Terminal) -> None:
    before = terminal.files.key_slots.read_bytes()

    said = terminal.run(*INIT)

    assert (said.code, said.out) == (1, "")
    assert "tidak ditimpa" in said.err
    assert terminal.files.key_slots.read_bytes() == before


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ("--village-code=12", "--village-code: Kode wilayah desa 10 angka"),
        ("--registration-number=12", "--registration-number: "),
    ],
)
def test_a_form_that_cannot_be_is_refused_with_the_name_of_the_option(
    empty: Terminal, change: str, reason: str
) -> None:
    said = empty.run(*INIT, change)

    assert said.code == 1
    assert said.err.startswith(reason)
    assert said.err.count("\n") == 1
    assert not empty.files.initialised


def test_a_weak_pin_is_refused(empty: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSYANDU_PIN", "1234")

    said = empty.run(*INIT)

    assert (said.code, said.err[:5]) == (1, "PIN: ")
    assert not empty.files.initialised


def test_the_demo_village_is_built_in_a_folder_of_its_own(empty: Terminal) -> None:
    said = empty.run("init", "--demo")

    assert said.code == 0
    assert DEMO_PIN in said.out
    assert not empty.files.initialised
    demo = StoreFiles(empty.folder / "desa-contoh")
    operator = KeyRing(demo, empty.folder.parent / "device").operators()[0]
    key = KeyRing(demo, empty.folder.parent / "device").unlock(operator.id, DEMO_PIN)
    store = open_store(demo, key, Author(None))
    try:
        assert store.posyandu.get().is_demo
        assert store.people.count() > 100
    finally:
        store.close()


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["bogus"], "bogus"),
        (["init", "--name=Melati"], "--village --village-code --puskesmas --operator-name --role"),
        ([*INIT, "--role=dokter"], "--role"),
        ([*INIT, "--operator-name= "], "init perlu --operator-name"),
        (["import"], "import perlu nama berkas"),
        (["restore"], "restore perlu berkas cadangan"),
        (["growth", "in.csv"], "KE.csv"),
        (["due"], "file"),
        (["due", "in.json", "--on=22/11/2026"], "22/11/2026 bukan tanggal"),
    ],
)
def test_wrong_usage_ends_with_2_and_says_what_is_missing(
    empty: Terminal, arguments: list[str], reason: str
) -> None:
    assert reason in empty.misused(*arguments)


@pytest.mark.parametrize(
    "command",
    ["init", "import", "growth", "explain", "due", "record", "upload", "server", "status", "check",
     "backup", "restore", "window"],
)  # fmt: skip
def test_every_command_has_help(
    command: str, empty: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        empty.run(command, "--help")

    assert left.value.code == 0
    assert f"posyandu-desktop {command}" in capsys.readouterr().out


def test_every_command_is_documented() -> None:
    documented = re.findall(r"^## (\w+)$", DOCS.read_text(encoding="utf-8"), re.MULTILINE)

    assert documented == list(_COMMANDS)


def test_the_version_is_told(empty: Terminal, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        empty.run("--version")

    assert left.value.code == 0
    assert capsys.readouterr().out == f"posyandu-desktop {__version__}\n"


def test_options_may_stand_before_or_after_the_command(
    terminal: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    before = terminal.run("--operator=bu rini", "status", "--json")
    code = main(["status", "--json", "--operator=BU  RINI", "--data", str(terminal.folder)])

    assert (before.code, code) == (0, 0)
    assert json.loads(capsys.readouterr().out) == before.json


@pytest.mark.parametrize(
    "arguments",
    [
        ["status"],
        ["check"],
        ["upload"],
        ["server"],
        ["backup", "x"],
        ["import", "x"],
        ["record", __file__],
    ],
)
def test_a_folder_without_a_posyandu_is_told_how_to_begin(
    empty: Terminal, arguments: list[str]
) -> None:
    said = empty.run(*arguments)

    assert (said.code, said.out) == (1, "")
    assert "posyandu-desktop init" in said.err
    assert not empty.files.initialised


def test_a_folder_with_only_the_demo_village_names_it(
    empty: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    Terminal(empty.folder / "desa-contoh", capsys).set_up()

    said = empty.run("status")

    assert (said.code, said.out) == (1, "")
    assert "Desa contoh ada: pakai --data …/desa-contoh." in said.err
    assert said.err.count("\n") == 1
    assert str(empty.folder) not in said.err


def test_a_wrong_pin_opens_nothing(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSYANDU_PIN", "000000")

    assert terminal.run("status") == (1, "", "PIN salah. Data tidak berubah. Coba sekali lagi.\n")


def test_of_several_operators_one_has_to_be_named(terminal: Terminal) -> None:
    ani = Operator(id=OperatorId(uuid4()), name="Bu Ani", role=Role.KADER)
    key = terminal.ring.unlock(terminal.ring.operators()[0].id, PIN)
    terminal.ring.put(key, ani, PIN)

    unnamed = terminal.misused("status")
    unknown = terminal.run("--operator=Bu Eka", "status")

    assert "--operator: Bu Ani, Bu Rini" in unnamed
    assert (unknown.code, unknown.out) == (1, "")
    assert "Yang ada: Bu Ani, Bu Rini." in unknown.err
    assert terminal.run("--operator=bu ani", "status").code == 0


def test_status_counts_and_names_nobody(terminal: Terminal) -> None:
    terminal.register()

    said = terminal.run("status", "--json")

    assert said.code == 0
    assert said.json["people"] == 1
    assert "Siti" not in said.out


def test_growth_gives_whos_own_answers_without_a_posyandu_and_without_a_pin(
    empty: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("POSYANDU_PIN")
    questions = ["id", "sex", "age", "weight", "lenhei", "measure", "headc", "armc", "oedema"]
    with GOLDEN.open(encoding="utf-8", newline="") as file:
        golden = list(csv.DictReader(file))
    source, target = tmp_path / "questions.csv", tmp_path / "answers.csv"
    with source.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, questions, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(golden)

    said = empty.run("growth", source, target)

    assert said == (0, "400 anak dihitung, 0 di antaranya dengan catatan.\n", "")
    with target.open(encoding="utf-8", newline="") as file:
        answered = list(csv.DictReader(file))
    assert len(answered) == len(golden) == 400
    for ours, theirs in zip(answered, golden, strict=True):
        for name in set(theirs) - set(questions):
            assert (ours[name] == "") == (theirs[name] == "")
            if theirs[name]:
                assert float(ours[name]) == pytest.approx(float(theirs[name]), abs=0.0101)


def test_growth_says_what_is_wrong_with_a_file(empty: Terminal, tmp_path: Path) -> None:
    said = empty.run("growth", tmp_path / "absent.csv", tmp_path / "answers.csv")

    assert (said.code, said.out) == (1, "")
    assert "tidak ditemukan" in said.err


def test_explain_prints_the_limits_of_a_rule_and_names_all_without_one(empty: Terminal) -> None:
    said = empty.run("explain", "glucose_fasting")
    listed = empty.run("explain")
    unknown = empty.run("explain", "tensi")

    assert said.code == 0
    assert (
        "Batas: Gula puasa mulai tinggi: mulai 100 mg/dL di bawah 126 mg/dL"
        in said.out.splitlines()
    )
    assert "blood_pressure: Tekanan darah" in listed.out.splitlines()
    assert (unknown.code, unknown.out) == (1, "")
    assert unknown.err.startswith("Aturan tensi tidak ada. Mungkin maksudnya: blood_pressure")
    assert "Semua aturan: posyandu-desktop explain." in unknown.err
    assert unknown.err.count("\n") == 1


def test_due_prints_the_plan_of_one_history_without_a_posyandu(
    empty: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("POSYANDU_PIN")
    file = tmp_path / "history.json"
    file.write_text(f'{{"born_on": "{YESTERDAY}", "sex": "male"}}', encoding="utf-8")

    today = empty.run("due", file)
    yesterday = empty.run("due", file, f"--on={YESTERDAY}")
    before = empty.run("due", file, "--on=2020-01-01")

    assert (today.code, today.err) == (0, "")
    assert (today.json["on"], yesterday.json["on"]) == (str(TODAY), str(YESTERDAY))
    assert yesterday.json["doses"][0]["state"] == "due"
    assert (before.code, before.out) == (1, "")
    assert before.err.startswith("Isian born_on tidak cocok dengan hari yang ditanyakan")
    assert before.err.count("\n") == 1


def test_an_import_tells_every_refused_row_but_no_nik(terminal: Terminal) -> None:
    said = terminal.register()

    assert said.code == 0
    assert {name: said.json[name] for name in ("created", "updated", "unchanged")} == {
        "created": 1,
        "updated": 0,
        "unchanged": 0,
    }
    (refused,) = said.json["refused"]
    assert (refused["row"], refused["only_measurement"]) == (3, False)
    assert "Tanggal lahir" in refused["reason"]
    assert NIK not in said.out + said.err


def test_an_import_may_be_repeated(terminal: Terminal) -> None:
    terminal.register()

    again = terminal.register()

    assert (again.json["created"], again.json["unchanged"]) == (0, 1)
    assert terminal.run("status", "--json").json["people"] == 1


def test_an_import_overwrites_only_when_told_to(terminal: Terminal, tmp_path: Path) -> None:
    terminal.register()
    file = tmp_path / "other.csv"
    file.write_text(
        "Nama;JK;Tgl Lahir;NIK;Nama Ibu;Alamat\n"
        f"Siti Rekaan;P;{BORN_ON:%d/%m/%Y};{NIK};Nur Lain;Jl. Karangan 1\n",
        encoding="utf-8",
    )

    careful = terminal.run("import", file)
    filled = terminal.run("import", file)
    bold = terminal.run("import", file, "--overwrite", "--json")

    assert "Warga dilengkapi: 1" in careful.out
    assert "Warga tidak berubah: 1" in filled.out
    assert bold.json["updated"] == 1


def test_refused_rows_go_to_a_file(terminal: Terminal, tmp_path: Path) -> None:
    terminal.register()
    target = tmp_path / "refused.csv"

    said = terminal.run("import", tmp_path / "register.csv", "--refused", target)

    assert said.code == 0
    assert "Baris ditolak: 1\nBaris 3: Tanggal lahir" in said.out
    assert target.read_text(encoding="utf-8-sig").startswith("Baris;Alasan")


def test_the_template_needs_no_posyandu(empty: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "template.xlsx"

    assert empty.run("import", "--template", target).code == 0
    assert "Daftar" in [sheet.name for sheet in read_sheets(target)]


def test_visits_are_recorded_line_by_line(terminal: Terminal, tmp_path: Path) -> None:
    terminal.register()
    file = tmp_path / "visits.jsonl"
    file.write_text(
        "\n".join([visit_line(), visit_line(observations={"weight_kg": 84}), "?"]),
        encoding="utf-8",
    )

    said = terminal.run("record", file)
    again = terminal.run("record", file, "--json")

    assert said.code == again.code == 1
    assert said.out.splitlines() == [
        "Baris 2: weight_kg: Berat 84 kg tidak mungkin. Maksudnya 8,4 kg? Periksa komanya.",
        "Baris 3: line: Baris ini bukan kunjungan: tidak terbaca sebagai JSON.",
        "Dicatat: 1",
        "Diperbaiki: 0",
        "Tidak berubah: 0",
        "Ditolak: 2",
    ]
    assert said.err == again.err == "2 baris ditolak. Perbaiki, lalu jalankan lagi.\n"
    assert [line["outcome"] for line in again.json["lines"]] == ["unchanged", "refused", "refused"]
    assert (again.json["unchanged"], again.json["refused"]) == (1, 2)
    status = terminal.run("status", "--json").json
    assert (status["visits"], status["last_session_on"]) == (1, YESTERDAY.isoformat())


def test_lines_may_come_from_another_program(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal.register()
    typed = io.TextIOWrapper(io.BytesIO(visit_line().encode()))
    monkeypatch.setattr(sys, "stdin", typed)

    said = terminal.run("record", "-", "--json")

    assert (said.code, said.json["recorded"], said.err) == (0, 1, "")


def test_the_server_is_kept_and_its_token_never_shown(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POSYANDU_TOKEN", "rahasia-1")

    unset = terminal.run("server")
    first = terminal.run("server", "--url= https://fhir.example.org/fhir/ ")
    shown = terminal.run("server")
    unsafe = terminal.run("server", "--url=http://fhir.example.org/fhir")

    assert (unset.code, unset.out) == (1, "")
    assert first == shown == (0, "Server Puskesmas: https://fhir.example.org/fhir\n", "")
    assert unsafe.code == 1
    assert "https://" in unsafe.err
    key = terminal.ring.unlock(terminal.ring.operators()[0].id, PIN)
    store = open_store(terminal.files, key, Author(None))
    try:
        address = store.server.get()
    finally:
        store.close()
    assert address is not None
    assert address.token == "rahasia-1"  # noqa: S105  # not a secret
    assert b"rahasia-1" not in terminal.files.database.read_bytes()


@pytest.mark.fhir_server
def test_what_waits_is_sent_to_a_real_server_once(terminal: Terminal, tmp_path: Path) -> None:
    terminal.register()
    file = tmp_path / "visits.jsonl"
    file.write_text(visit_line(), encoding="utf-8")
    terminal.run("record", file)
    folder = tmp_path / "sekmet"
    folder.mkdir()

    with running_sekmet(folder) as server:
        tested = terminal.run("server", f"--url={server.url}", f"--token={server.token}", "--test")
        sent = terminal.run("upload", "--json")
        again = terminal.run("upload")
        encounters, patients = server.count("Encounter"), server.count("Patient")

    assert (tested.code, tested.err) == (0, "")
    assert "FHIR 4.0" in tested.out
    assert sent.code == 0
    assert sent.json == {"received": 2, "refused": 0, "held": 0, "waiting": 0, "trouble": None}
    assert again.out == "Diterima server: 0\nPerlu diperbaiki: 0\nMasih menunggu: 0\n"
    assert (encounters, patients) == (1, 1)
    assert terminal.run("status", "--json").json["received"] == 2


@pytest.mark.fhir_server
def test_a_server_brought_back_from_an_old_copy_gets_what_it_lacks(
    terminal: Terminal, tmp_path: Path
) -> None:
    terminal.register()
    file = tmp_path / "visits.jsonl"
    file.write_text(visit_line(), encoding="utf-8")
    terminal.run("record", file)
    for name in ("before", "after"):
        (tmp_path / name).mkdir()
    port = free_port()
    with running_sekmet(tmp_path / "before", port=port) as server:
        terminal.run("server", f"--url={server.url}", f"--token={server.token}")
        assert terminal.run("upload", "--json").json["received"] == 2
    with running_sekmet(tmp_path / "after", port=port, token=server.token) as restored:
        later = f"--again-since={date.today() + timedelta(days=2)}"  # noqa: DTZ011  # as typed
        assert terminal.run("upload", "--json", later).json["received"] == 0
        today = f"--again-since={date.today()}"  # noqa: DTZ011  # as typed
        assert terminal.run("upload", "--json", today).json["received"] == 2
        assert terminal.run("upload", "--json", today).json["received"] == 2
        assert (restored.count("Encounter"), restored.count("Patient")) == (1, 1)


def test_a_silent_server_costs_nothing_and_says_what_to_do(
    terminal: Terminal, tmp_path: Path
) -> None:
    terminal.register()
    file = tmp_path / "visits.jsonl"
    file.write_text(visit_line(), encoding="utf-8")
    terminal.run("record", file)
    with FaultyServer().running() as gone:
        url = gone.url

    tested = terminal.run("server", f"--url={url}", "--test")
    sent = terminal.run("upload", "--json")

    assert (tested.code, sent.code) == (1, 1)
    assert tested.out == f"Server Puskesmas: {url}\n"
    assert "Data tetap aman di laptop ini" in tested.err
    assert (sent.json["received"], sent.json["waiting"]) == (0, 1)
    assert sent.err == f"{sent.json['trouble']}\n"


def test_an_upload_without_a_server_says_where_to_enter_it(terminal: Terminal) -> None:
    said = terminal.run("upload", "--json")

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("Alamat server Puskesmas belum diisi.")


def test_a_whole_posyandu_passes_the_check(terminal: Terminal) -> None:
    assert terminal.run("check") == (0, "Berkas data dan berkas isi utuh.\n", "")
    assert terminal.run("check", "--json").json == {"ok": True, "faults": [], "own_cards": []}


def test_the_check_names_the_cards_of_ones_own_in_use_and_those_refused(terminal: Terminal) -> None:
    folder = terminal.files.own_cards
    folder.mkdir()
    shipped = (resources() / "clinical/cards/lansia.json").read_text(encoding="utf-8")
    card = json.loads(shipped) | {"version": "2027.1", "valid_from": "2027-01-01"}
    (folder / "lansia.json").write_text(json.dumps(card), encoding="utf-8")
    (folder / "remaja.json").write_text("{", encoding="utf-8")

    said, listed = terminal.run("check"), terminal.run("check", "--json").json

    refused, in_use = said.out.splitlines()
    assert refused.startswith("Berkas kartu remaja.json tidak dipakai")
    assert in_use == "Kartu sendiri dipakai: lansia versi 2027.1, berlaku sejak 2027-01-01"
    assert (said.code, listed["ok"], listed["faults"]) == (1, False, [refused])
    assert listed["own_cards"] == [
        {"code": "lansia", "version": "2027.1", "valid_from": "2027-01-01"}
    ]


def test_a_card_of_ones_own_that_cannot_be_used_fails_the_check(terminal: Terminal) -> None:
    folder = terminal.files.own_cards
    folder.mkdir()
    (folder / "lansia.json").write_text('{"code": "lansia"}', encoding="utf-8")

    said = terminal.run("check", "--json")

    assert said.code == 1
    [fault] = said.json["faults"]
    assert fault.startswith("Berkas kartu lansia.json tidak dipakai: baris 1")
    assert said.err == (
        "Data posyandu utuh. Perbaiki berkas kartu itu, atau ambil dari folder kartu.\n"
    )


def test_a_damaged_file_fails_the_check(terminal: Terminal) -> None:
    content = bytearray(terminal.files.database.read_bytes())
    content[-2000] ^= 0xFF
    terminal.files.database.write_bytes(content)

    said = terminal.run("check", "--json")

    assert said.code == 1
    assert said.err.count("\n") == 1
    assert said.out == "" or said.json["ok"] is False


def test_a_backup_comes_back_in_an_empty_folder_and_nowhere_else(
    terminal: Terminal, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal.register()
    stick = tmp_path / "stick"
    stick.mkdir()
    target = stick / f"posyandu-{TODAY:%Y-%m-%d}.posyandu"
    other = Terminal(tmp_path / "other", capsys)

    saved = terminal.run("backup", stick)
    refused = terminal.run("restore", target)
    restored = other.run("restore", target)

    assert saved == (0, f"Cadangan tersimpan: {target}\n", "")
    assert refused.code == 1
    assert "tidak ditimpa" in refused.err
    assert restored.code == 0
    assert other.run("status", "--json").json == terminal.run("status", "--json").json


def test_on_another_laptop_the_recovery_code_makes_a_new_pin(
    terminal: Terminal,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "copy.posyandu"
    terminal.run("backup", target)
    monkeypatch.setenv("POSYANDU_DEVICE", str(tmp_path / "other-device"))
    other = Terminal(tmp_path / "other", capsys)
    wrong = "-".join(["0000"] * 6)

    mistyped = other.run("restore", target, f"--recovery-code={wrong}")
    locked_out = other.run("status")
    monkeypatch.setenv("POSYANDU_PIN", "771155")
    monkeypatch.setenv("POSYANDU_RECOVERY_CODE", terminal.recovery_code.lower())
    renewed = other.run("restore")

    assert (mistyped.code, locked_out.code) == (1, 1)
    assert "Kode pemulihan tidak cocok" in mistyped.err
    assert "dibuat di laptop lain" in locked_out.err
    assert renewed == (0, "PIN baru Bu Rini berlaku di laptop ini.\n", "")
    assert other.run("status").code == 0


def test_a_new_pin_must_be_strong_enough(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POSYANDU_PIN", "12")

    said = terminal.run("restore", f"--recovery-code={terminal.recovery_code}")

    assert said.code == 1
    assert said.err.startswith("PIN paling sedikit 6")
    monkeypatch.setenv("POSYANDU_PIN", PIN)
    assert terminal.run("status").code == 0


def test_a_recovery_code_needs_a_posyandu(empty: Terminal) -> None:
    assert "posyandu-desktop init" in empty.run("restore", "--recovery-code=0000").err


def test_the_pin_is_asked_at_the_terminal(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    typed = iter([PIN, "771155", "771156", "771155", "771155"])

    def at_the_keyboard(question: str) -> str:
        asked.append(question)
        return next(typed)

    monkeypatch.delenv("POSYANDU_PIN")
    monkeypatch.setattr("posyandu_desktop.cli.signing_in.getpass", at_the_keyboard)

    assert terminal.run("status").code == 0
    differing = terminal.run("restore", f"--recovery-code={terminal.recovery_code}")
    same = terminal.run("restore", f"--recovery-code={terminal.recovery_code}")

    assert asked == ["PIN Bu Rini: ", *["PIN baru: ", "PIN baru sekali lagi: "] * 2]
    assert differing.err.startswith("PIN kedua tidak sama.")
    assert same.code == 0


def test_without_a_terminal_and_without_a_pin_nothing_hangs(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("POSYANDU_PIN")

    said = in_a_process(terminal, "status")

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("PIN belum ada. Isi variabel POSYANDU_PIN.")
    assert said.err.count("\n") == 1


def test_a_command_loads_no_qt(terminal: Terminal) -> None:
    code = """
import sys
from posyandu_desktop.cli import _COMMANDS, main
code = main(sys.argv[1:])
print([name for name in sys.modules if name.startswith("PySide6")], file=sys.stderr)
sys.exit(code)
"""
    for command in ("status", "check", "upload"):
        done = subprocess.run(  # noqa: S603  # our own interpreter
            [sys.executable, "-c", code, "--data", terminal.folder, command],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == (1 if command == "upload" else 0)
        assert done.stderr.splitlines()[-1] == "[]"


def test_without_a_display_the_window_says_so(
    empty: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")

    for arguments in ([], ["window"]):
        said = empty.run(*arguments)
        assert (said.code, said.out) == (1, "")
        assert "make demo" in said.err
        assert said.err.count("\n") == 1


def test_a_reader_that_goes_away_ends_it_quietly(terminal: Terminal) -> None:
    with subprocess.Popen(  # noqa: S603  # our own interpreter
        [sys.executable, "-m", "posyandu_desktop", "--data", terminal.folder, "status"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()

    assert (process.returncode, said) == (130, "")


def test_ctrl_c_ends_it_quietly(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    class Interrupted(io.BytesIO):
        def read(self, _size: int | None = -1) -> bytes:
            signal.raise_signal(signal.SIGINT)
            raise AssertionError("the signal came too late")

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Interrupted()))
    # A shell that starts a program behind its back lets it ignore Ctrl+C; a terminal does not.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        assert terminal.run("record", "-") == (130, "", "")
    finally:
        signal.signal(signal.SIGINT, before)


def test_a_bug_is_not_dressed_up_as_a_failure(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_question: str) -> str:
        raise ZeroDivisionError

    monkeypatch.delenv("POSYANDU_PIN")
    monkeypatch.setattr("posyandu_desktop.cli.signing_in.getpass", broken)

    with pytest.raises(ZeroDivisionError):
        terminal.run("status")


def test_python_dash_m_is_the_same_command(terminal: Terminal) -> None:
    said = in_a_process(terminal, "status", "--json")

    assert (said.code, said.err) == (0, "")
    assert said.json == terminal.run("status", "--json").json
