import json
import stat
import sys
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.errors import (
    AlreadyInitialised,
    InvalidInput,
    NotAllowed,
    NotEnoughMemory,
    OtherDevice,
    StoreDamaged,
    WrongPin,
    WrongRecoveryCode,
)
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import Cost, DataKey, KeyRing, check_pin, wait_s
from posyandu_desktop.store.open import Author, create_store, open_store
from tests.store.building import ANI, CHEAP, MELATI, a_ring

PIN, OTHER_PIN = "123456", "kata sandi bidan"
WATI = Operator(id=OperatorId(uuid4()), name="Bidan Wati", role=Role.BIDAN)


class Place:
    """A data folder and a device, with the waits a ring asked for."""

    def __init__(self, folder: Path) -> None:
        self.files = StoreFiles(folder / "data")
        self.device = folder / "device"
        self.waits: list[float] = []

    def ring(self) -> KeyRing:
        """The ring of a program that has just been started."""
        return KeyRing(self.files, self.device, self.waits.append, CHEAP)

    def set_up(self) -> tuple[DataKey, str]:
        key, code = self.ring().create(ANI, PIN)
        create_store(self.files, key, MELATI, ANI).close()
        return key, code


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def test_a_pin_opens_the_store_it_was_made_for(place: Place) -> None:
    key, _ = place.set_up()
    assert place.ring().unlock(ANI.id, PIN) == key
    open_store(place.files, key, Author(ANI.id)).close()
    assert len(key) == 32


def test_two_posyandu_never_share_a_key(tmp_path: Path) -> None:
    first, _ = Place(tmp_path / "a").set_up()
    second, _ = Place(tmp_path / "b").set_up()
    assert first != second


def test_names_can_be_read_while_the_database_is_closed(place: Place) -> None:
    assert not place.ring().exists()
    assert place.ring().operators() == ()
    key, _ = place.set_up()
    place.ring().put(key, WATI, OTHER_PIN)
    assert place.ring().exists()
    assert place.ring().operators() == (WATI, ANI)


def test_the_slots_hold_neither_pin_nor_key_nor_code(place: Place) -> None:
    key, code = place.set_up()
    content = place.files.key_slots.read_bytes()
    for secret in (PIN.encode(), key, key.hex().encode(), code.encode()):
        assert secret not in content
    assert (place.device / "device.key").read_bytes() not in content


def test_the_device_secret_and_the_slots_are_for_their_owner_only(place: Place) -> None:
    place.set_up()
    for path in (place.device / "device.key", place.files.key_slots):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_each_operator_has_their_own_pin(place: Place) -> None:
    key, _ = place.set_up()
    place.ring().put(key, WATI, OTHER_PIN)
    assert place.ring().unlock(WATI.id, OTHER_PIN) == key
    for operator, pin in ((WATI, PIN), (ANI, OTHER_PIN)):
        with pytest.raises(WrongPin):
            place.ring().unlock(operator.id, pin)


def test_a_changed_pin_opens_and_the_old_one_does_not(place: Place) -> None:
    key, _ = place.set_up()
    place.ring().put(key, ANI, OTHER_PIN)
    assert place.ring().unlock(ANI.id, OTHER_PIN) == key
    with pytest.raises(WrongPin):
        place.ring().unlock(ANI.id, PIN)
    assert len(place.ring().operators()) == 1


def test_who_was_removed_cannot_open_any_more(place: Place) -> None:
    key, _ = place.set_up()
    place.ring().put(key, WATI, OTHER_PIN)
    place.ring().remove(ANI.id)
    assert place.ring().operators() == (WATI,)
    with pytest.raises(WrongPin):
        place.ring().unlock(ANI.id, PIN)
    with pytest.raises(NotAllowed):
        place.ring().remove(WATI.id)
    assert place.ring().unlock(WATI.id, OTHER_PIN) == key


@pytest.mark.parametrize("pin", ["", "12345", "abcde"])
def test_a_short_pin_is_refused_before_anything_is_written(place: Place, pin: str) -> None:
    with pytest.raises(InvalidInput, match="paling sedikit 6"):
        check_pin(pin)
    with pytest.raises(InvalidInput):
        place.ring().create(ANI, pin)
    assert not place.files.folder.exists()
    key, _ = place.set_up()
    with pytest.raises(InvalidInput):
        place.ring().put(key, WATI, pin)
    assert place.ring().operators() == (ANI,)


def test_a_pin_is_the_same_on_every_keyboard(place: Place) -> None:
    key, _ = place.set_up()
    place.ring().put(key, ANI, "caf\u00e9-\uff11\uff12\uff13")
    assert place.ring().unlock(ANI.id, "cafe\u0301-123") == key


def test_a_wrong_pin_waits_longer_each_time_and_a_restart_does_not_help(place: Place) -> None:
    key, _ = place.set_up()
    for _ in range(10):
        with pytest.raises(WrongPin):
            place.ring().unlock(ANI.id, "000000")
    assert place.waits == [1, 2, 4, 8, 16, 30, 30]
    assert place.ring().unlock(ANI.id, PIN) == key
    assert place.waits[-1] == 30

    place.waits.clear()
    assert place.ring().unlock(ANI.id, PIN) == key
    assert place.waits == []


def test_ten_thousand_wrong_pins_wait_no_longer_than_half_a_minute() -> None:
    assert wait_s(10_000) == 30


def test_one_operators_wrong_pins_do_not_slow_another(place: Place) -> None:
    key, _ = place.set_up()
    place.ring().put(key, WATI, OTHER_PIN)
    for _ in range(4):
        with pytest.raises(WrongPin):
            place.ring().unlock(ANI.id, "000000")
    place.waits.clear()
    place.ring().unlock(WATI.id, OTHER_PIN)
    assert place.waits == []


def test_wrong_pins_change_nothing_but_the_count(place: Place) -> None:
    key, _ = place.set_up()
    database = place.files.database.read_bytes()
    for _ in range(20):
        with pytest.raises(WrongPin):
            place.ring().unlock(ANI.id, "000000")
    assert place.files.database.read_bytes() == database
    assert place.ring().unlock(ANI.id, PIN) == key


def test_a_disk_that_takes_nothing_keeps_nobody_out(place: Place) -> None:
    key, _ = place.set_up()
    with pytest.raises(WrongPin):
        place.ring().unlock(ANI.id, "000000")
    # The draft of the new slots cannot be written where a folder stands.
    place.files.key_slots.with_name("keyslots.json.new").mkdir()
    assert place.ring().unlock(ANI.id, PIN) == key


def test_nobody_unknown_gets_in(place: Place) -> None:
    place.set_up()
    with pytest.raises(WrongPin):
        place.ring().unlock(WATI.id, PIN)


def test_a_pin_is_of_no_use_on_another_device_but_the_recovery_code_is(
    place: Place, tmp_path: Path
) -> None:
    key, code = place.set_up()
    elsewhere = a_ring(place.files.folder, tmp_path / "another device")
    with pytest.raises(OtherDevice) as refusal:
        elsewhere.unlock(ANI.id, PIN)
    assert "kode pemulihan" in refusal.value.sentence
    assert elsewhere.unlock_with_recovery(code) == key
    elsewhere.put(key, ANI, OTHER_PIN)
    assert elsewhere.unlock(ANI.id, OTHER_PIN) == key


def test_a_stolen_device_name_does_not_replace_the_device_secret(
    place: Place, tmp_path: Path
) -> None:
    key, _ = place.set_up()
    elsewhere = a_ring(place.files.folder, tmp_path / "another device")
    stolen = json.loads(place.files.key_slots.read_bytes())
    elsewhere.put(key, WATI, OTHER_PIN)
    made_there = json.loads(place.files.key_slots.read_bytes())["operators"][1]["device"]
    stolen["operators"][0]["device"] = made_there
    place.files.key_slots.write_text(json.dumps(stolen))
    with pytest.raises(WrongPin):
        elsewhere.unlock(ANI.id, PIN)


def test_a_kader_cannot_become_a_bidan_by_editing_the_slots(place: Place) -> None:
    place.set_up()
    slots = json.loads(place.files.key_slots.read_bytes())
    slots["operators"][0]["role"] = "bidan"
    place.files.key_slots.write_text(json.dumps(slots))
    with pytest.raises(WrongPin):
        place.ring().unlock(ANI.id, PIN)


def test_the_recovery_code_is_understood_as_it_is_read_aloud(place: Place) -> None:
    key, code = place.set_up()
    assert place.ring().unlock_with_recovery(code.lower().replace("-", " ")) == key
    assert place.ring().unlock_with_recovery(code.replace("0", "O").replace("1", "l")) == key


def test_another_recovery_code_opens_nothing(place: Place) -> None:
    _, code = place.set_up()
    wrong = ("0" if code[0] != "0" else "2") + code[1:]
    for typed in (wrong, "", "MNRM"):
        with pytest.raises(WrongRecoveryCode):
            place.ring().unlock_with_recovery(typed)


def test_a_new_recovery_sheet_makes_the_lost_one_worthless(place: Place) -> None:
    key, lost = place.set_up()
    fresh = place.ring().renew_recovery(key)
    assert place.ring().unlock_with_recovery(fresh) == key
    assert place.ring().unlock(ANI.id, PIN) == key
    with pytest.raises(WrongRecoveryCode):
        place.ring().unlock_with_recovery(lost)


def test_keys_are_never_made_anew_over_a_posyandu(place: Place) -> None:
    key, _ = place.set_up()
    with pytest.raises(AlreadyInitialised):
        place.ring().create(WATI, OTHER_PIN)
    place.files.key_slots.unlink()
    with pytest.raises(AlreadyInitialised):
        place.ring().create(WATI, OTHER_PIN)
    open_store(place.files, key, Author(None)).close()


def test_slots_whose_database_is_gone_are_kept_aside(place: Place) -> None:
    place.set_up()
    old = place.files.key_slots.read_bytes()
    place.files.database.unlink()
    place.set_up()
    aside = [p for p in place.files.folder.glob("keyslots-*.json") if p.read_bytes() == old]
    assert len(aside) == 1


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff\xfe", b'{"version": 2}'])
def test_slots_that_cannot_be_read_are_damage_and_stay(place: Place, content: bytes) -> None:
    place.set_up()
    place.files.key_slots.write_bytes(content)
    for look in (place.ring().operators, lambda: place.ring().unlock(ANI.id, PIN)):
        with pytest.raises(StoreDamaged, match=r"keyslots\.json"):
            look()
    assert place.files.key_slots.read_bytes() == content


def test_missing_slots_are_damage(place: Place) -> None:
    place.set_up()
    place.files.key_slots.unlink()
    with pytest.raises(StoreDamaged):
        place.ring().operators()


def test_what_a_guess_costs_is_kept_in_the_slot_so_that_it_can_be_raised(place: Place) -> None:
    key, _ = place.set_up()
    dearer = KeyRing(place.files, place.device, cost=replace_cost(CHEAP))
    dearer.put(key, WATI, OTHER_PIN)
    costs = [
        slot["slot"]["cost"]["memory_kib"]
        for slot in json.loads(place.files.key_slots.read_bytes())["operators"]
    ]
    assert costs == [8, 16]
    assert dearer.unlock(ANI.id, PIN) == place.ring().unlock(WATI.id, OTHER_PIN) == key


def replace_cost(cost: Cost) -> Cost:
    return replace(cost, memory_kib=cost.memory_kib * 2)


def test_a_guess_costs_64_mib_and_six_passes_unless_told_otherwise() -> None:
    assert Cost() == Cost(memory_kib=64 * 1024, time_cost=6)


@pytest.mark.parametrize("part", ["salt", "nonce", "wrapped"])
def test_a_slot_cut_short_is_damage(place: Place, part: str) -> None:
    place.set_up()
    slots = json.loads(place.files.key_slots.read_bytes())
    slots["operators"][0]["slot"][part] = slots["operators"][0]["slot"][part][:-4]
    place.files.key_slots.write_text(json.dumps(slots))
    with pytest.raises(StoreDamaged):
        place.ring().unlock(ANI.id, PIN)


@pytest.mark.skipif(sys.platform != "linux", reason="limits memory as Linux does")
def test_a_laptop_without_memory_says_so_and_keeps_everything(place: Place) -> None:
    import resource  # noqa: PLC0415  # Windows has none

    place.set_up()
    slots = json.loads(place.files.key_slots.read_bytes())
    slots["operators"][0]["slot"]["cost"]["memory_kib"] = 1024 * 1024
    place.files.key_slots.write_text(json.dumps(slots))
    ring = place.ring()
    ring.operators()
    before = resource.getrlimit(resource.RLIMIT_AS)
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    resource.setrlimit(resource.RLIMIT_AS, (pages * 4096 + 256 * 1024 * 1024, before[1]))
    try:
        with pytest.raises(NotEnoughMemory, match="Memori"):
            ring.unlock(ANI.id, PIN)
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)
    assert json.loads(place.files.key_slots.read_bytes()) == slots


def test_a_renamed_operator_keeps_their_pin(place: Place) -> None:
    key, _ = place.set_up()
    slots = json.loads(place.files.key_slots.read_bytes())
    slots["operators"][0]["name"] = "Bu Ani S."
    place.files.key_slots.write_text(json.dumps(slots))
    assert place.ring().operators() == (replace(ANI, name="Bu Ani S."),)
    assert place.ring().unlock(ANI.id, PIN) == key
