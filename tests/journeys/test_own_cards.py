"""A Puskesmas hands out a newer card: it is in force the next time, or refused in words."""

import json

from posyandu_desktop.settings import resources
from posyandu_desktop.store.files import StoreFiles
from tests.journeys import village
from tests.journeys.laptop import Laptop


def put(laptop: Laptop, text: str) -> None:
    folder = StoreFiles(laptop.data).own_cards
    folder.mkdir(parents=True)
    (folder / "dewasa.json").write_text(text, encoding="utf-8")


def a_newer_card(**changes: object) -> str:
    path = resources() / "clinical/cards/usia-dewasa.json"
    card = json.loads(path.read_text(encoding="utf-8"))
    card["steps"][0]["fields"][0]["label"] = "Berat hari ini"
    return json.dumps(card | {"version": "2026.9", "valid_from": "2026-02-01"} | changes, indent=1)


def test_a_newer_card_is_drawn_and_its_version_kept_with_the_visit(laptop: Laptop) -> None:
    put(laptop, a_newer_card())
    program = laptop.open()
    program.sign_in()

    view = program.open_visit(village.SUMARNI)
    assert view.form.numbers["weight_kg"].input.accessibleName() == "Berat hari ini, kg"
    program.hands.type("61,5")
    program.save()

    [visit] = program.office.workplace.store.visits.of_session(program.office.session.id)
    assert [(card.code, card.version) for card in visit.cards] == [("usia-dewasa", "2026.9")]


def test_a_bad_card_is_said_once_and_the_old_one_stays_in_force(laptop: Laptop) -> None:
    put(laptop, a_newer_card(groups=["orang"]))
    program = laptop.open()
    program.sign_in()

    said = program.said_on_the_day()
    view = program.open_visit(village.SUMARNI)

    assert said.startswith("Berkas kartu dewasa.json tidak dipakai: baris ")
    assert said.endswith("Kartu yang lama tetap berlaku.")
    assert view.form.numbers["weight_kg"].input.accessibleName() == "Berat badan, kg"


def test_after_a_visit_a_bad_card_is_still_said_quietly_until_it_is_mended(laptop: Laptop) -> None:
    put(laptop, a_newer_card(groups=["orang"]))
    program = laptop.open()
    program.sign_in()
    program.open_visit(village.SUMARNI)
    program.hands.type("61,5")
    said = program.save()

    assert said.startswith(f"{village.SUMARNI.name}: tersimpan.")
    quiet = "1 berkas kartu tidak dipakai; sebabnya disebut setiap kali masuk."
    assert program.day().foot.status.text() == quiet

    (StoreFiles(laptop.data).own_cards / "dewasa.json").unlink()
    laptop.switch_off()
    program = laptop.open()
    program.sign_in()

    assert program.said_on_the_day() == ""
    assert program.day().foot.status.text() != quiet
