"""The second language: every text is in the catalogue, and what is translated fits its text."""

import ast
import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from posyandu_desktop.settings import resources

I18N = resources() / "i18n"


def the_collector() -> ModuleType:
    spec = importlib.util.spec_from_file_location("collect", I18N / "collect.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["collect"] = module  # its dataclass asks where it lives
    spec.loader.exec_module(module)
    return module


collect = the_collector()


def test_the_catalogue_has_every_text_people_see() -> None:
    kept = collect.read()
    assert collect.written(collect.merged(kept, collect.texts())) == (
        I18N / "posyandu_en.ts"
    ).read_text(encoding="utf-8"), "make translations"


@pytest.mark.parametrize("name", ["posyandu_en", "qtbase_id"])
def test_the_file_that_is_read_was_made_of_the_catalogue(name: str, tmp_path: Path) -> None:
    collect.release(name, tmp_path / "new.qm")
    made = (tmp_path / "new.qm").read_bytes()
    assert made == (I18N / f"{name}.qm").read_bytes(), "make translations"


def places(text: str) -> set[str]:
    return set(re.findall(r"\{[a-z_0-9]*[^{}]*\}", text))


def test_every_place_that_is_filled_is_in_the_translation_too() -> None:
    wrong = {
        source: message.translation
        for source, message in collect.read().items()
        if message.translation and places(source) != places(message.translation)
    }
    assert wrong == {}


def test_english_is_right_where_a_count_is_one() -> None:
    nouns = "people|visits|days|weeks|months|years|minutes|seconds|vials|immunisations|referrals"
    plural = re.compile(rf"\{{(count|days|weeks|months|minutes|seconds|n|number)\}} ({nouns})\b")
    wrong = {
        source: message.translation
        for source, message in collect.read().items()
        if plural.match(message.translation) and message.state != "vanished"
    }
    assert wrong == {}


def test_what_is_sent_to_the_server_is_no_birth_in_english() -> None:
    wrong = {
        source: message.translation
        for source, message in collect.read().items()
        if "kiriman" in source.lower() and "deliver" in message.translation.lower()
    }
    assert {one for one in wrong if collect.read()[one].state != "vanished"} == set()


def test_qt_s_own_words_keep_their_numbers_and_lines() -> None:
    root = ElementTree.parse(I18N / "qtbase_id.ts").getroot()  # noqa: S314  # our own file
    for one in root.iter("message"):
        source, told = one.findtext("source", ""), one.findtext("translation", "")
        assert told, source
        assert re.findall(r"%[0-9]", source) == re.findall(r"%[0-9]", told)
        assert source.count("\n") == told.count("\n")


def test_texts_come_from_calls_tables_and_content() -> None:
    found = collect.texts()
    assert any(text.startswith("Setiap pilihan langsung berlaku") for text in found)
    assert {"Februari", "Sabtu", "Kontras tinggi", "Berat badan"} <= found
    assert not found & {"weight_kg", "Ctrl+O", "high_contrast", "posyandu_en.qm"}


def test_choices_badges_and_columns_of_a_table_are_collected(tmp_path: Path) -> None:
    code = """
_CHOICES = ((1, "Haid terakhir"), (None, "Belum tahu"))
_ASKED = Badge(word="Pilih kelas")
shown = tr_options(_CHOICES), _ASKED.translated()
"""
    found = set(collect._of_module(tmp_path / "view.py", ast.parse(code), {}))
    assert found == {"Haid terakhir", "Belum tahu", "Pilih kelas"}


def test_merging_keeps_what_was_translated() -> None:
    had = {
        "Simpan": collect.Message(translation="Save", state=""),
        "Dulu": collect.Message(translation="Then", state=""),
        "Kosong": collect.Message(),
    }

    now = collect.merged(had, {"Simpan", "Baru"})

    assert now["Simpan"] == had["Simpan"]
    assert now["Baru"] == collect.Message(state="unfinished")
    assert now["Dulu"] == collect.Message(translation="Then", state="vanished")
    assert "Kosong" not in now
    assert collect.merged(now, {"Dulu"})["Dulu"] == had["Dulu"]
