import io
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from posyandu_desktop.errors import InvalidInput, UnreadableFile
from posyandu_desktop.services.due_plan import due_plan
from posyandu_desktop.store.content import load_content

CONTENT = load_content()
ON = date(2026, 6, 15)
CHILD: dict[str, Any] = {
    "born_on": "2025-08-04",
    "sex": "female",
    "province": "51",
    "products": ["hexavalent"],
    "doses": [
        {"vaccine": "hb0", "dose_number": 0, "given_on": "2025-08-04", "source": "given_here"},
        {"vaccine": "dpt_hb_hib", "dose_number": 1, "given_on": None},
    ],
}


def answer(tmp_path: Path, on: date = ON, **changes: Any) -> dict[str, Any]:
    file = tmp_path / "history.json"
    file.write_text(json.dumps(CHILD | changes), encoding="utf-8")
    return due_plan(file, on, CONTENT)


def test_the_plan_of_a_file_is_whole_and_can_be_written_as_json(tmp_path: Path) -> None:
    found = answer(tmp_path)
    doses = {(dose["vaccine"], dose["dose_number"]): dose for dose in found["doses"]}
    assert found["on"] == "2026-06-15"
    assert found["schedule_version"] == CONTENT.immunization_schedule.version
    assert doses["hb0", 0] == {
        "vaccine": "hb0", "dose_number": 0, "label": "HB0", "state": "given", "reason": None,
        "given_on": "2025-08-04", "source": "given_here", "earliest_on": "2025-08-04",
        "due_on": "2025-08-04", "latest_on": "2025-08-11", "interval_known": True,
        "covered_by": None, "fulfilled": True,
    }  # fmt: skip
    assert doses["dpt_hb_hib", 1]["state"] == "unknown_date"
    assert doses["hexavalent", 2]["state"] == "due"
    assert doses["hexavalent", 2]["interval_known"] is False
    assert doses["ipv", 1]["covered_by"] == "hexavalent"
    assert doses["je", 1]["state"] == "due"
    assert json.loads(json.dumps(found)) == found


def test_the_dose_sets_of_that_day_come_with_it(tmp_path: Path) -> None:
    sets = {one["code"]: one for one in answer(tmp_path)["dose_sets"]}
    assert list(sets) == ["idl", "imunisasi_bayi_lengkap", "imunisasi_baduta_lengkap"]
    assert sets["imunisasi_baduta_lengkap"] == {
        "code": "imunisasi_baduta_lengkap",
        "name": "Imunisasi baduta lengkap",
        "complete": False,
        "missing": [
            {"vaccine": "dpt_hb_hib", "dose_number": 4},
            {"vaccine": "mr", "dose_number": 2},
        ],
        "unrecorded": [],
        "not_required": [],
    }


def test_the_history_may_come_from_another_program(monkeypatch: pytest.MonkeyPatch) -> None:
    typed = io.TextIOWrapper(io.BytesIO(json.dumps(CHILD).encode()))
    monkeypatch.setattr(sys, "stdin", typed)
    assert due_plan(Path("-"), ON, CONTENT)["doses"]


def test_a_school_class_plans_school(tmp_path: Path) -> None:
    found = answer(tmp_path, date(2031, 11, 3), born_on="2024-12-01", doses=[], school_class=1)
    states = {dose["vaccine"]: dose["state"] for dose in found["doses"]}
    assert (states["dt_school"], states["mr_school"]) == ("due", "overdue")


def a_dose(**changes: Any) -> list[dict[str, Any]]:
    return [{"vaccine": "bcg", "dose_number": 1, "given_on": "2025-09-01"} | changes]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"born_on": None}, "Isian born_on bukan tanggal. Tulis tahun-bulan-tanggal"),
        ({"born_on": "04/08/2025"}, "Isian born_on bukan tanggal."),
        ({"born_on": "1025-08-04"}, "Isian born_on terlalu kecil. Paling kecil 1900-01-01."),
        ({"born_on": "9025-08-04"}, "Isian born_on terlalu besar. Paling besar 2199-12-31."),
        ({"born_on": "2026-06-16"}, "Isian born_on tidak cocok dengan hari yang ditanyakan"),
        ({"sex": "P"}, "Isian sex bukan salah satu pilihan. Pilihannya: 'male' atau 'female'."),
        ({"province": "bali"}, "Isian province bukan kode provinsi dua angka"),
        ({"school_class": 13}, "Isian school_class terlalu besar. Paling besar 12."),
        ({"school_class": "1"}, "Isian school_class bukan angka bulat."),
        ({"products": ["rotarix"]}, "Isian products.0 tidak ada di jadwal imunisasi."),
        ({"products": [1]}, "Isian products.0 bukan tulisan."),
        ({"name": "Siti"}, "Isian name tidak dikenal. Periksa ejaannya."),
        ({"doses": 5}, "Isian doses tidak seperti yang diharapkan."),
        ({"doses": a_dose() * 501}, "Isian doses terlalu panjang."),
        ({"doses": a_dose(vaccine="dengue")}, "Isian doses.0.vaccine tidak ada di jadwal"),
        ({"doses": a_dose(dose_number=2)}, "Isian doses.0.dose_number tidak ada di jadwal"),
        ({"doses": a_dose(given_on="2025-08-03")}, "Isian doses.0.given_on sebelum tanggal lahir."),
        ({"doses": a_dose(given_on="2026-06-16")}, "Isian doses.0.given_on sesudah hari yang"),
        ({"doses": a_dose(source="memory")}, "Isian doses.0.source bukan salah satu pilihan."),
        ({"doses": a_dose() * 2}, "Isian doses.1 sudah ada di doses.0. Hapus salah satu."),
        (
            {"doses": a_dose() + a_dose(given_on=None, source="given_here")},
            "Isian doses.1 sudah ada di doses.0.",
        ),
        (
            {"doses": a_dose(vaccine="td", given_on=None) * 2},
            "Isian doses.1 sudah ada di doses.0.",
        ),
        ({"doses": [{"vaccine": "bcg"}]}, "Isian doses.0.dose_number belum diisi."),
    ],
)
def test_what_cannot_be_is_refused_with_its_place_and_a_kind_sentence(
    tmp_path: Path, changes: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        answer(tmp_path, **changes)
    assert str(refused.value).startswith(sentence)
    assert "Siti" not in refused.value.sentence


def test_a_tt_of_another_day_is_another_dose_whatever_its_number(tmp_path: Path) -> None:
    days = ("2026-01-05", "2026-03-05")
    doses = [dose for day in days for dose in a_dose(vaccine="td", given_on=day)]
    assert answer(tmp_path, doses=doses)["doses"]


@pytest.mark.parametrize("raw", [b"", b"{", b"\xff", b'{"born_on": }'])
def test_a_file_that_is_no_json_says_so(tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "broken.json"
    file.write_bytes(raw)
    with pytest.raises(InvalidInput, match="Isian berkas bukan JSON yang utuh"):
        due_plan(file, ON, CONTENT)


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="tidak bisa dibaca"):
        due_plan(tmp_path / "absent.json", ON, CONTENT)


def test_a_day_past_all_calendars_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="9999"):
        answer(tmp_path, date(9999, 12, 31))
