from dataclasses import replace

import pytest

from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.vaccines.presenter import Desk, VaccinesScreen
from tests.builders import CONTENT
from tests.full_disk import MOST_SAVES, empty_disk, fill_disk
from tests.services.stores import MELATI


def opened(store: Store, village_code: str = MELATI.village_code) -> VaccinesScreen:
    posyandu = replace(MELATI, village_code=village_code)
    return VaccinesScreen(Desk(store=store, content=CONTENT, posyandu=posyandu, leave=lambda: None))


def test_the_products_with_a_choice_are_offered_and_none_is_in_use_yet(store: Store) -> None:
    state = opened(store).state

    assert [(one.label, one.without, one.within) for one in state.products] == [
        ("JE", "Tidak dipakai", "Dipakai"),
        ("DPT-HB-Hib", "Pentavalen", "Heksavalen"),
        ("Rotavirus", "Rotavac, 3 dosis", "Rotarix, 2 dosis"),
    ]
    assert state.in_use == frozenset()


def test_a_choice_is_kept_and_can_be_taken_back(store: Store) -> None:
    screen = opened(store)
    screen.chosen("hexavalent", True)
    screen.chosen("je", True)
    screen.chosen("je", False)
    assert store.vaccines_in_use.get() == frozenset()
    screen.save()

    assert store.vaccines_in_use.get() == {"hexavalent"}
    assert screen.state.message.startswith("Tersimpan.")
    assert opened(store).state.in_use == {"hexavalent"}
    screen.chosen("hexavalent", False)
    assert screen.state.message == ""
    screen.save()
    assert store.vaccines_in_use.get() == frozenset()


@pytest.mark.parametrize(
    ("village_code", "words", "is_chosen"),
    [
        ("5171012001", "provinsi 51: JE dijadwalkan di sini.", False),
        ("3404012002", "provinsi 34: JE, Polio suntik tanpa tetes dijadwalkan di sini.", False),
        ("3374012003", "provinsi 33: tidak ada vaksin khusus provinsi.", True),
        ("", "Kode wilayah desa belum lengkap", True),
    ],
)
def test_what_the_village_code_decides_is_said_and_not_asked(
    store: Store, village_code: str, words: str, is_chosen: bool
) -> None:
    state = opened(store, village_code).state
    assert words in state.place
    assert ("je" in {one.code for one in state.products}) is is_chosen


def test_a_full_disk_says_so_and_keeps_the_choice_on_the_screen(store: Store) -> None:
    screen = opened(store)
    screen.chosen("hexavalent", True)
    fill_disk(store)
    for _ in range(MOST_SAVES):
        screen.save()
        if screen.state.message_tone is Tone.ACT:
            break
    assert screen.state.message_tone is Tone.ACT
    assert "Tersimpan" not in screen.state.message
    assert screen.state.in_use == {"hexavalent"}
    empty_disk(store)
    screen.save()
    assert store.vaccines_in_use.get() == {"hexavalent"}
