import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.errors import UnreadableFile
from posyandu_desktop.settings import resources
from posyandu_desktop.store.content import load_content

HOME_VISITS = ("ibu-hamil", "nifas", "bayi", "balita", "remaja", "dewasa", "lansia")
SCREENINGS = ("srq-20", "phq-4", "puma", "aks", "skilas", "heeadsss")
PARTS = {
    "content.json": "version",
    "growth-thresholds.json": "growth_thresholds",
    "weight-gain.json": "weight_gain",
    "blood-pressure.json": "blood_pressure",
    "adult-thresholds.json": "adult_thresholds",
    "tuberculosis.json": "tbc",
    "immunization-schedule.json": "immunization_schedule",
    "doses-not-given.json": "doses_not_given",
    "supplements.json": "supplement_rules",
    "education.json": "education_topics",
    "plausibility.json": "plausibility",
    "advice.json": "advice_rules",
    "feeding.json": "feeding",
    "expected.json": "expected",
    "cards/ibu-hamil.json": "cards",
    "cards/nifas-menyusui.json": "cards",
    "cards/bayi-balita-apras.json": "cards",
    "cards/usia-dewasa.json": "cards",
    "cards/lansia.json": "cards",
    "cards/usia-sekolah-remaja.json": "cards",
    "laboratory.json": "laboratory",
    "maternal.json": "maternal",
    "tetanus.json": "tetanus",
    **{f"cards/kunjungan-{name}.json": "cards" for name in HOME_VISITS},
    "recap-columns.json": "recap_columns",
    "drills.json": "drills",
    **{f"screenings/{name}.json": "screenings" for name in SCREENINGS},
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(resources() / "clinical", tmp_path / "clinical")
    shutil.copytree(resources() / "growth", tmp_path / "growth")
    return tmp_path


def test_every_clinical_file_is_one_the_program_reads() -> None:
    shipped = {
        path.relative_to(resources() / "clinical").as_posix()
        for path in (resources() / "clinical").rglob("*.json")
    }
    assert shipped == set(PARTS)


@pytest.mark.parametrize("name", PARTS)
def test_every_file_can_be_read_and_names_version_date_and_source(name: str) -> None:
    raw = json.loads((resources() / "clinical" / name).read_text(encoding="utf-8"))
    assert raw["version"]
    assert raw["valid_from"]
    assert raw["source"]
    assert getattr(load_content(), PARTS[name])


def test_the_growth_tables_are_read() -> None:
    assert load_content().growth_tables


def test_nothing_is_read_before_it_is_asked_for_and_then_once() -> None:
    asked: list[str] = []

    def read(path: str) -> bytes:
        asked.append(path)
        return (resources() / path).read_bytes()

    content = ClinicalContent(read)
    assert asked == []
    assert content.weight_gain is content.weight_gain
    assert asked == ["clinical/weight-gain.json"]


@pytest.mark.parametrize("name", PARTS)
def test_a_file_with_an_unknown_line_is_refused_by_name(folder: Path, name: str) -> None:
    path = folder / "clinical" / name
    raw = json.loads(path.read_text(encoding="utf-8"))
    raw["surprise"] = 1
    path.write_text(json.dumps(raw), encoding="utf-8")
    with pytest.raises(UnreadableFile, match=rf"clinical/{name} rusak di surprise"):
        getattr(load_content(folder), PARTS[name])


def test_a_file_cut_in_the_middle_is_refused(folder: Path) -> None:
    path = folder / "clinical" / "advice.json"
    path.write_bytes(path.read_bytes()[:500])
    with pytest.raises(UnreadableFile, match=r"advice\.json"):
        _ = load_content(folder).advice_rules


def test_a_missing_file_is_refused_with_words(folder: Path) -> None:
    (folder / "clinical" / "supplements.json").unlink()
    with pytest.raises(UnreadableFile, match=r"supplements\.json tidak terbaca"):
        _ = load_content(folder).supplement_rules


def _first_vaccine(raw: dict[str, Any], **changes: object) -> None:
    raw["vaccines"][0] |= changes


BROKEN = [
    ("weight-gain.json", lambda raw: raw["minimum_gain_g"].reverse()),
    ("weight-gain.json", lambda raw: raw["minimum_gain_g"][0].update(male=-1)),
    ("blood-pressure.json", lambda raw: raw["bands"][1]["classes"].reverse()),
    ("adult-thresholds.json", lambda raw: raw["bmi"]["classes"].reverse()),
    ("adult-thresholds.json", lambda raw: raw["glucose_random"]["beyond_meter"].update(low="x")),
    ("supplements.json", lambda raw: raw["supplements"].pop()),
    ("supplements.json", lambda raw: raw["supplements"][0].update(sweeping_months=[5])),
    ("immunization-schedule.json", lambda raw: _first_vaccine(raw, code="bcg")),
    ("immunization-schedule.json", lambda raw: _first_vaccine(raw, counts_as="nothing")),
    (
        "immunization-schedule.json",
        lambda raw: _first_vaccine(raw, makes_unneeded=[{"vaccine": "rv", "dose_number": 9}]),
    ),
    ("education.json", lambda raw: raw["topics"].append(raw["topics"][0])),
    ("education.json", lambda raw: raw["topics"][0]["points"].pop()),
    ("advice.json", lambda raw: raw["advice"].pop("short")),
    ("advice.json", lambda raw: raw["advice"].update(extra=raw["advice"]["short"])),
    ("advice.json", lambda raw: raw["rules"].pop("muac")),
    ("advice.json", lambda raw: raw["findings"]["muac.red"].update(severity="terrible")),
    ("cards/lansia.json", lambda raw: raw["steps"].append(raw["steps"][0])),
    ("cards/lansia.json", lambda raw: raw["steps"][0]["fields"][0].update(minimum=500)),
]


@pytest.mark.parametrize(("name", "spoil"), BROKEN)
def test_a_file_that_contradicts_itself_is_refused(folder: Path, name: str, spoil: Any) -> None:
    path = folder / "clinical" / name
    raw = json.loads(path.read_text(encoding="utf-8"))
    spoil(raw)
    path.write_text(json.dumps(raw), encoding="utf-8")
    with pytest.raises(UnreadableFile, match="rusak di"):
        getattr(load_content(folder), PARTS[name])
