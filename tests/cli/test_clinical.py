"""`growth`, `explain` and `due`: answers without a posyandu."""

import csv
from pathlib import Path

import pytest

from tests.cli.terminal import GOLDEN, TODAY, YESTERDAY, Terminal


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
