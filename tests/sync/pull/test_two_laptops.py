"""Two laptops of one posyandu and a real server."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.dose_not_given import DoseNotGiven, NotGivenReason
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.visit import Immunization, ImmunizationSource, VisitStatus
from posyandu_desktop.errors import NotAllowed
from posyandu_desktop.store.outbox import Kind
from tests.servers.sekmet import Sekmet
from tests.sync.people import a_full_visit, a_girl, a_home, a_visit, findings
from tests.sync.pull.laptops import Laptop, known, laptops, settle

pytestmark = pytest.mark.fhir_server

Pair = tuple[Laptop, Laptop]


@pytest.fixture
def pair(tmp_path: Path, sekmet: Sekmet, content: ClinicalContent) -> Iterator[Pair]:
    with laptops(2, tmp_path, sekmet, content) as (first, second):
        yield first, second


def test_a_person_of_one_laptop_is_the_same_person_on_the_other(pair: Pair) -> None:
    first, second = pair
    girl = a_girl()
    first.store.people.save(girl)
    first.send()
    report = second.pull()
    assert (report.people_new, report.trouble) == (1, "")
    assert second.store.people.get(girl.id) == girl
    assert second.store.outbox.counts().waiting == 0
    assert not second.pull().brought_something


def test_a_visit_of_one_laptop_is_read_with_every_value_on_the_other(
    pair: Pair, content: ClinicalContent
) -> None:
    first, second = pair
    girl = a_girl()
    first.store.people.save(girl)
    visit = a_full_visit(girl, content, recorded_by=first.kader.id)
    first.store.visits.save(visit, findings())
    first.send()
    assert second.pull().visits_new == 1
    read = second.store.visits.get(visit.id)
    assert read.observations == visit.observations
    assert set(read.immunizations) == set(visit.immunizations)
    assert set(read.doses_not_given) == set(visit.doses_not_given)
    assert set(read.supplements) == set(visit.supplements)
    assert set(read.education) == set(visit.education)
    assert (read.referral, read.cards) == (visit.referral, visit.cards)
    assert (read.recorded_by, read.recorded_at) == (visit.recorded_by, visit.recorded_at)
    assert (read.visited_on, read.setting, read.status) == (
        visit.visited_on,
        visit.setting,
        visit.status,
    )
    found = {(one.code, one.severity) for one in second.store.visits.findings_of(visit.id)}
    assert found == {(one.code, one.severity) for one in findings()}
    assert second.store.operators.get(first.kader.id).name == first.kader.name
    assert second.store.pulled.foreign([visit.id])[visit.id].device_id == first.device_id


def test_a_visit_of_another_laptop_cannot_be_changed_here(
    pair: Pair, content: ClinicalContent
) -> None:
    first, second = pair
    girl = a_girl()
    first.store.people.save(girl)
    visit = a_visit(girl, content, recorded_by=first.kader.id)
    first.store.visits.save(visit)
    first.send()
    second.pull()
    with pytest.raises(NotAllowed, match="laptop lain"):
        second.store.visits.save(a_visit(girl, content, id=visit.id, recorded_by=None))
    assert second.store.visits.get(visit.id).observations == visit.observations


def test_a_dose_refused_and_given_after_all_is_given_on_the_other_laptop_too(
    pair: Pair, content: ClinicalContent
) -> None:
    first, second = pair
    girl = a_girl()
    first.store.people.save(girl)
    refused = DoseNotGiven(vaccine="mr", dose_number=1, reason=NotGivenReason.REFUSED)
    sick = DoseNotGiven(vaccine="ipv", dose_number=2, reason=NotGivenReason.SICK)
    visit = a_visit(girl, content, recorded_by=first.kader.id, doses_not_given=(refused, sick))
    first.store.visits.save(visit)
    first.exchange()
    second.exchange()
    assert set(second.store.visits.get(visit.id).doses_not_given) == {refused, sick}
    given = Immunization(
        vaccine="mr", dose_number=1, source=ImmunizationSource.ELSEWHERE, given_on=date(2026, 2, 4)
    )
    now = replace(visit, immunizations=(given,), doses_not_given=(), status=VisitStatus.AMENDED)
    first.store.visits.save(now)
    first.exchange()
    second.pull()
    read = second.store.visits.get(visit.id)
    assert (read.immunizations, read.doses_not_given) == ((given,), ())


def test_a_correction_and_a_retraction_reach_the_other_laptop(
    pair: Pair, content: ClinicalContent
) -> None:
    first, second = pair
    girl = a_girl()
    first.store.people.save(girl)
    visit = a_full_visit(girl, content, recorded_by=first.kader.id)
    first.store.visits.save(visit, findings())
    first.exchange()
    second.exchange()
    corrected = a_visit(
        girl,
        content,
        id=visit.id,
        observations={"weight_kg": 7.5, "tbc_cough": True},
        recorded_by=first.kader.id,
        status=VisitStatus.AMENDED,
    )
    first.store.visits.save(corrected)
    first.exchange()
    assert second.pull().visits_changed == 1
    read = second.store.visits.get(visit.id)
    assert read.observations == corrected.observations
    assert (read.immunizations, read.referral, read.education) == ((), None, ())
    assert read.status is VisitStatus.AMENDED
    assert second.store.visits.findings_of(visit.id) == ()
    gone = replace(corrected, status=VisitStatus.ENTERED_IN_ERROR)
    first.store.visits.save(gone)
    first.exchange()
    second.pull()
    assert second.store.visits.of_person(girl.id) == []


def test_what_each_changed_stands_on_both(pair: Pair) -> None:
    first, second = pair
    girl = a_girl()
    first.store.people.save(girl)
    settle([first, second])
    first.change(girl.id, phone="081100000001")
    second.change(girl.id, mother_name="Dewi Lestari Putri", birth_weight_g=2900)
    settle([first, second])
    assert known(first.store, girl.id) == known(second.store, girl.id)
    assert known(first.store, girl.id).phone == "081100000001"
    assert known(first.store, girl.id).mother_name == "Dewi Lestari Putri"
    assert known(first.store, girl.id).birth_weight_g == 2900


def test_two_names_of_one_person_are_shown_side_by_side_and_none_is_lost(pair: Pair) -> None:
    first, second = pair
    girl = a_girl()
    first.store.people.save(girl)
    settle([first, second])
    first.change(girl.id, name="Siti Aminah Putri")
    second.change(girl.id, name="Siti Aminahwati")
    settle([first, second])
    assert known(first.store, girl.id).name == known(second.store, girl.id).name
    assert known(second.store, girl.id).name == "Siti Aminah Putri"
    (difference,) = second.store.differences.open()
    assert (difference.ours, difference.theirs) == ("Siti Aminahwati", "Siti Aminah Putri")
    assert difference.ours_by == second.kader.id
    assert difference.device_id == first.device_id
    assert first.store.differences.open() == ()


def test_the_later_telephone_number_stands_and_the_other_is_in_the_journal(pair: Pair) -> None:
    first, second = pair
    girl = a_girl()
    first.store.people.save(girl)
    settle([first, second])
    first.change(girl.id, phone="081100000001")
    second.change(girl.id, phone="082200000002")
    settle([first, second])
    assert known(first.store, girl.id).phone == known(second.store, girl.id).phone == "082200000002"
    lines = second.store.journal.of("pull", girl.id)
    assert lines[0].change["phone"] == {"ours": "082200000002", "theirs": "081100000001"}


def test_who_lives_together_moves_together_on_both(pair: Pair) -> None:
    first, second = pair
    girl = a_girl()
    brother = a_girl(name="Budi", nik=None, home=girl.home)
    alone = a_girl(name="Citra", nik=None)
    for person in (girl, brother, alone):
        first.store.people.save(person)
    settle([first, second])
    second.move(girl.id, rt="009")
    settle([first, second])
    for laptop in pair:
        homes = [laptop.store.people.get(one.id).home for one in (girl, brother, alone)]
        assert [home.rt for home in homes if home] == ["009", "009", "003"]


def test_two_records_with_one_nik_are_both_kept_and_named_together(pair: Pair) -> None:
    first, second = pair
    one, other = a_girl(name="Siti"), a_girl(name="Siti A.")
    first.store.people.save(one)
    second.store.people.save(other)
    settle([first, second])
    for laptop in pair:
        assert known(laptop.store, one.id).nik == known(laptop.store, other.id).nik == one.nik
        ((owner, claimant, nik),) = laptop.store.pulled.twins()
        assert ({owner, claimant}, nik) == ({one.id, other.id}, one.nik)


def test_two_records_made_one_are_one_on_the_other_laptop_and_two_again(
    pair: Pair, content: ClinicalContent
) -> None:
    first, second = pair
    kept, merged = a_girl(), a_girl(name="Siti", nik=None)
    first.store.people.save(kept)
    first.store.people.save(merged)
    settle([first, second])
    visit = a_visit(merged, content, recorded_by=second.kader.id)
    second.store.visits.save(visit)
    settle([first, second])
    done = first.store.merges.merge(kept, merged.id, None, "orang yang sama")
    settle([first, second])
    assert second.store.people.get(merged.id).merged_into == kept.id
    for laptop in pair:
        assert [one.id for one in laptop.store.visits.of_person(kept.id)] == [visit.id]
    first.store.merges.undo(done, None)
    settle([first, second])
    assert second.store.people.get(merged.id).merged_into is None
    for laptop in pair:
        assert [one.id for one in laptop.store.visits.of_person(merged.id)] == [visit.id]


def test_records_merged_both_ways_round_come_to_rest(pair: Pair) -> None:
    first, second = pair
    one = a_girl(id=PersonId(min(ids := [uuid4(), uuid4()])))
    other = a_girl(id=PersonId(max(ids)), name="Siti", nik=None)
    first.store.people.save(one)
    first.store.people.save(other)
    settle([first, second])
    first.store.merges.merge(one, other.id, None, "sama")
    second.store.merges.merge(second.store.people.get(other.id), one.id, None, "sama")
    settle([first, second], rounds=6)
    merged = [laptop.store.people.get(other.id).merged_into for laptop in pair]
    assert merged == [one.id, one.id]
    assert [laptop.store.people.get(one.id).merged_into for laptop in pair] == [None, None]


def test_who_died_is_known_to_have_died_on_both(pair: Pair) -> None:
    first, second = pair
    girl = a_girl()
    first.store.people.save(girl)
    settle([first, second])
    status = type(girl.status).DIED
    second.change(girl.id, status=status, status_on=date(2026, 2, 1))
    settle([first, second])
    assert known(first.store, girl.id).status is status
    assert known(first.store, girl.id).status_on == date(2026, 2, 1)


def test_a_merge_of_people_read_from_the_server_is_undone_there_too(pair: Pair) -> None:
    """The laptop that makes them two again has never sent the one that was merged."""
    first, second = pair
    kept, merged = a_girl(), a_girl(name="Siti", nik=None)
    first.store.people.save(kept)
    first.store.people.save(merged)
    settle([first, second])
    done = second.store.merges.merge(second.store.people.get(kept.id), merged.id, None, "sama")
    settle([first, second])
    assert first.store.people.get(merged.id).merged_into == kept.id
    # Nobody sends back what the server has just told: it would make them one once more.
    assert first.store.outbox.counts().waiting == 0
    second.store.merges.undo(done, None)
    settle([first, second])
    for laptop in pair:
        assert laptop.store.people.get(merged.id).merged_into is None


def test_the_children_of_a_merged_mother_name_the_other_record_on_the_server_too(
    pair: Pair,
) -> None:
    first, second = pair
    born_on = date(1998, 3, 4)
    kept, merged = (a_girl(name=name, nik=None, born_on=born_on) for name in ("Dewi", "Dewi L."))
    child = a_girl(name="Budi", nik=None, mother_id=merged.id)
    for person in (kept, merged, child):
        first.store.people.save(person)
    settle([first, second])
    second.store.merges.merge(second.store.people.get(kept.id), merged.id, None, "sama")
    assert second.store.outbox.entry(Kind.PERSON, child.id) is not None
    settle([first, second])
    assert [laptop.store.people.get(child.id).mother_id for laptop in pair] == [kept.id, kept.id]


def test_who_was_merged_into_somebody_not_read_yet_stays_merged(pair: Pair) -> None:
    first, second = pair
    merged = a_girl(name="Siti", nik=None)
    first.store.people.save(merged)
    settle([first, second])
    kept = a_girl()
    first.store.people.save(kept)
    first.store.merges.merge(kept, merged.id, None, "sama")
    first.send()
    second.change(merged.id, phone="0899")
    second.send()
    settle([first, second])
    assert [one.store.people.get(merged.id).merged_into for one in pair] == [kept.id, kept.id]


def test_a_home_the_server_tells_of_in_two_ways_ends_as_it_was_told_last(
    pair: Pair, sekmet: Sekmet
) -> None:
    """So it stands there when two laptops moved one family, each by a child of its own."""
    first, second = pair
    home = a_home(rt="003")
    one, other = a_girl(nik=None, home=home), a_girl(name="Budi", nik=None, home=home)
    first.store.people.save(one)
    first.store.people.save(other)
    settle([first, second])
    moved = replace(second.store.people.get(other.id), home=replace(home, rt="086"))
    second.store.people.save(moved, queue=False)
    second.store.outbox.put(Kind.PERSON, other.id)
    settle([second, first])
    settle([first, second])
    for who in (one, other):
        [address] = sekmet.get(f"Patient/{who.id}")["address"]
        assert "RT 086" in address["text"]
        homes = [known(laptop.store, who.id).home for laptop in pair]
        assert [each.rt for each in homes if each] == ["086", "086"]
