"""Two records made one on a laptop and two again on another, which never knew them apart."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import PersonId, PersonStatus
from tests.servers.sekmet import Sekmet
from tests.sync.people import a_girl
from tests.sync.pull.laptops import Laptop, laptops, settle

pytestmark = pytest.mark.fhir_server

Pair = tuple[Laptop, Laptop]
NIK = "3201014506980003"


@pytest.fixture
def pair(tmp_path: Path, sekmet: Sekmet, content: ClinicalContent) -> Iterator[Pair]:
    with laptops(2, tmp_path, sekmet, content) as (first, second):
        yield first, second


def _part(laptop: Laptop, kept_id: PersonId) -> None:
    [merge] = laptop.store.merges.into(kept_id)
    laptop.store.merges.undo(merge, None)


@pytest.mark.parametrize(
    ("status", "status_on"),
    [
        (PersonStatus.ACTIVE, None),
        (PersonStatus.MOVED, date(2026, 1, 3)),
        (PersonStatus.DIED, date(2026, 1, 4)),
    ],
)
def test_who_is_a_person_again_is_on_both_laptops_what_they_were(
    pair: Pair, status: PersonStatus, status_on: date | None
) -> None:
    first, second = pair
    kept, merged = a_girl(), a_girl(name="Siti", nik=None, status=status, status_on=status_on)
    first.store.people.save(kept)
    first.store.people.save(merged)
    first.store.merges.merge(kept, merged.id, None, "sama")
    settle([first, second])
    assert second.store.people.get(merged.id).merged_into == kept.id
    _part(second, kept.id)
    settle([first, second])
    for laptop in pair:
        again = laptop.store.people.get(merged.id)
        assert (again.status, again.status_on, again.merged_into) == (status, status_on, None)
        assert not laptop.store.outbox.counts().waiting


def test_a_number_that_went_to_the_other_record_comes_back_on_both_laptops(pair: Pair) -> None:
    first, second = pair
    kept, merged = a_girl(nik=None), a_girl(name="Siti", nik=NIK)
    first.store.people.save(kept)
    first.store.people.save(merged)
    first.store.merges.merge(replace(kept, nik=NIK), merged.id, None, "sama")
    settle([first, second])
    assert second.store.people.get(kept.id).nik == NIK
    _part(second, kept.id)
    settle([first, second], rounds=4)
    for laptop in pair:
        niks = [laptop.store.people.get(one.id).nik for one in (kept, merged)]
        assert niks == [None, NIK]
        assert not laptop.store.outbox.counts().waiting


def test_what_happened_since_they_were_parted_is_not_undone_by_what_was_before(pair: Pair) -> None:
    first, second = pair
    kept, merged = a_girl(), a_girl(name="Siti", nik=None)
    first.store.people.save(kept)
    first.store.people.save(merged)
    first.store.merges.merge(kept, merged.id, None, "sama")
    settle([first, second])
    _part(second, kept.id)
    second.change(merged.id, status=PersonStatus.MOVED, status_on=date(2026, 2, 1))
    settle([first, second])
    for laptop in pair:
        again = laptop.store.people.get(merged.id)
        assert (again.status, again.status_on) == (PersonStatus.MOVED, date(2026, 2, 1))


def test_a_mothers_name_the_merge_brought_goes_back_on_both_laptops(pair: Pair) -> None:
    first, second = pair
    kept, merged = a_girl(mother_name=None), a_girl(name="Siti", nik=None, mother_name="Dewi")
    first.store.people.save(kept)
    first.store.people.save(merged)
    first.store.merges.merge(replace(kept, mother_name="Dewi"), merged.id, None, "sama")
    settle([first, second])
    assert second.store.people.get(kept.id).mother_name == "Dewi"
    _part(second, kept.id)
    settle([first, second], rounds=4)
    for laptop in pair:
        names = [laptop.store.people.get(one.id).mother_name for one in (kept, merged)]
        assert names == [None, "Dewi"]
        assert not laptop.store.outbox.counts().waiting
