import pytest

from posyandu_desktop.errors import DiskFull
from posyandu_desktop.store.open import Store
from tests.full_disk import MOST_SAVES, empty_disk, fill_disk
from tests.store.building import MELATI


def test_no_product_is_in_use_until_somebody_says_so(store: Store) -> None:
    assert store.vaccines_in_use.get() == frozenset()


def test_the_products_in_use_are_replaced_as_a_whole_and_journaled(store: Store) -> None:
    store.vaccines_in_use.save(MELATI.id, ["hexavalent", "je"])
    store.vaccines_in_use.save(MELATI.id, ["rv_two_dose"])

    assert store.vaccines_in_use.get() == frozenset({"rv_two_dose"})
    lines = store.journal.of("vaccines_in_use", MELATI.id)
    assert lines[-1].change == {"before": ["hexavalent", "je"], "after": ["rv_two_dose"]}
    assert store.integrity() == []


def test_a_full_disk_leaves_the_products_as_they_were(store: Store) -> None:
    store.vaccines_in_use.save(MELATI.id, ["hexavalent"])
    fill_disk(store)
    # One line of the journal may find room; the next ones do not.
    for _ in range(MOST_SAVES):
        try:
            store.vaccines_in_use.save(MELATI.id, ["hexavalent"])
        except DiskFull:
            break
    with pytest.raises(DiskFull):
        store.vaccines_in_use.save(MELATI.id, ["je", "rv_two_dose"])
    empty_disk(store)
    assert store.vaccines_in_use.get() == frozenset({"hexavalent"})
