from dataclasses import replace
from datetime import date, timedelta

import pytest

from posyandu_desktop.domain.adverse_event import EventOutcome, SeriousCriterion
from posyandu_desktop.domain.visit import Immunization
from posyandu_desktop.ui.adverse_event.presenter import AdverseEventEntry
from posyandu_desktop.ui.theme_tokens import Tone
from tests.builders import a_dose, an_old_dose
from tests.full_disk import empty_disk, fill_disk
from tests.services.stores import KADER, NOW
from tests.ui.adverse_event.conftest import HAD, Table, fill

HOSPITAL = SeriousCriterion.HOSPITALISATION


def told(entry: AdverseEventEntry) -> tuple[tuple[str, ...], Tone]:
    return entry.state.to_do, entry.state.to_do_tone


def fate(entry: AdverseEventEntry) -> tuple[bool | None, list[SeriousCriterion], EventOutcome]:
    typed = entry.state.typed
    return typed.serious, list(typed.criteria), typed.outcome


def test_a_mild_event_is_saved_with_what_is_known_of_its_dose(table: Table) -> None:
    entry = fill(table.open())
    entry.save()

    [event] = table.store.adverse_events.of_person(table.child.id)
    assert (event.vaccine, event.dose_number) == ("mr", 1)
    assert (event.lot_number, event.vaccinator) == ("A123", "Bidan Ratna")
    assert event.given_at.date() == event.onset_at.date() == date(2026, 5, 20)
    assert (event.given_time_known, event.onset_time_known) == (False, False)
    assert event.symptoms == ("Demam",)
    assert not event.is_serious
    assert event.recorded_by == KADER.id
    assert table.said == ["KIPI tersimpan."]


def test_the_doses_to_choose_from_are_hers_the_newest_first(table: Table) -> None:
    words = [words for _, words in table.open().state.doses]

    assert words == [
        "Campak-Rubela 1 · 20 Mei 2026 · batch A123",
        "PCV 2 · 20 Mei 2026 · batch P9",
        "BCG · 2 April 2025",
        "Rotavirus 1 · tanggal lupa",
    ]


def test_who_has_no_dose_on_record_chooses_from_the_whole_schedule(table: Table) -> None:
    keys = {key for key, _ in table.open(()).state.doses}
    assert {("bcg", 1), ("td", 1), ("hpv", 1)} <= keys


def test_the_only_dose_is_chosen_from_the_start(table: Table) -> None:
    state = table.open((HAD[2],)).state
    assert state.typed.dose == ("mr", 1)
    assert state.typed.texts["given_on"] == "20/5/2026"


def test_another_dose_brings_what_is_known_of_it_and_none_takes_it_away(table: Table) -> None:
    entry = table.open()
    entry.dose_chosen(("mr", 1))
    entry.dose_chosen(("bcg", 1))
    texts = entry.state.typed.texts
    assert (texts["given_on"], texts["lot_number"], texts["vaccinator"]) == ("2/4/2025", "", "")
    entry.dose_chosen(("rv", 1))
    assert entry.state.typed.texts["given_on"] == ""
    entry.dose_chosen(None)
    assert entry.state.typed.dose is None


def test_a_serious_event_says_at_once_who_must_know_and_by_when(table: Table) -> None:
    entry = fill(table.open(), given_time="0.30", onset_time="1.00")
    assert told(entry) == (
        ("Tidak berat: ikut laporan bulanan, paling lambat 31 Mei 2026.",),
        Tone.INFO,
    )

    entry.serious_chosen(True)

    lines, tone = told(entry)
    assert tone is Tone.ACT
    assert entry.state.message == "KIPI berat. Hubungi Puskesmas sekarang juga."
    assert lines == (
        "KIPI berat. Hubungi Puskesmas sekarang juga.",
        "Dinkes kabupaten/kota tahu sebelum Kamis, 21 Mei 2026 pukul 01.00",
        "Dinkes provinsi tahu sebelum Sabtu, 23 Mei 2026 pukul 01.00",
        "Kementerian Kesehatan tahu sebelum Rabu, 27 Mei 2026 pukul 01.00",
    )


def test_without_a_day_the_first_call_is_said_all_the_same(table: Table) -> None:
    entry = table.open()
    assert told(entry)[1] is Tone.NEUTRAL
    entry.serious_chosen(False)
    assert told(entry)[0] == ("Isi kapan gejala mulai: batas waktu melapor muncul di sini.",)
    entry.serious_chosen(True)
    lines, tone = told(entry)
    assert (lines[0], tone) == ("KIPI berat. Hubungi Puskesmas sekarang juga.", Tone.ACT)


def test_a_deadline_without_an_hour_counts_from_the_earliest_one(table: Table) -> None:
    entry = fill(table.open(), given_on="19/5/2026", onset_on="20/5/2026")
    entry.serious_chosen(True)
    assert "Kamis, 21 Mei 2026 pukul 00.00" in entry.state.to_do[1]


def test_a_serious_event_goes_back_with_the_call_to_make(table: Table) -> None:
    entry = fill(table.open())
    entry.serious_chosen(True)
    entry.criterion_ticked(HOSPITAL, ticked=True)
    entry.save()

    [event] = table.store.adverse_events.of_person(table.child.id)
    assert event.serious_criteria == {HOSPITAL}
    [said] = table.said
    assert said.startswith("KIPI berat tersimpan. Hubungi Puskesmas sekarang; Dinkes kabupaten")


def test_everything_missing_is_pointed_out_from_the_top(table: Table) -> None:
    entry = table.open()
    entry.save()

    assert entry.state.jump_to == "dose"
    assert set(entry.state.notes) == {"dose", "given_on", "onset_on", "serious"}
    assert table.store.adverse_events.of_person(table.child.id) == ()

    entry = fill(table.open(), lot_number=" ", vaccinator="")
    entry.symptom_ticked("Demam", ticked=False)
    entry.save()

    assert set(entry.state.notes) == {"lot_number", "vaccinator", "symptoms"}
    assert entry.state.message == entry.state.notes[entry.state.jump_to]


@pytest.mark.parametrize(
    ("texts", "field"),
    [
        ({"onset_on": "31/2/2026"}, "onset_on"),
        ({"onset_on": "21/5/2026"}, "onset_on"),
        ({"onset_on": "19/5/2026"}, "onset_on"),
        ({"onset_time": "pagi"}, "onset_time"),
        ({"onset_time": "23.00"}, "onset_on"),
        ({"given_on": ""}, "given_on"),
        ({"given_time": "1.00", "onset_time": "0.30"}, "onset_on"),
        ({"reported_to": "Puskesmas"}, "reported_to"),
        ({"reported_on": "20/5/2026"}, "reported_to"),
        ({"reported_to": "Puskesmas", "reported_on": "kemarin"}, "reported_on"),
        ({"reported_to": "Puskesmas", "reported_on": "19/5/2026"}, "reported_on"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field(
    table: Table, texts: dict[str, str], field: str
) -> None:
    entry = fill(table.open(), **texts)
    entry.save()

    assert entry.state.jump_to == field
    assert entry.state.message == entry.state.notes[field]
    assert table.store.adverse_events.of_person(table.child.id) == ()
    assert table.said == []


def test_serious_needs_a_reason(table: Table) -> None:
    entry = fill(table.open())
    entry.serious_chosen(True)
    entry.save()
    assert entry.state.notes == {"serious": "Pilih paling sedikit satu: mengapa berat."}


def test_a_death_stands_in_both_places_whichever_was_chosen(table: Table) -> None:
    entry = fill(table.open())
    entry.outcome_chosen(EventOutcome.FATAL)
    assert fate(entry) == (True, [SeriousCriterion.DEATH], EventOutcome.FATAL)
    entry.outcome_chosen(EventOutcome.RECOVERED)
    assert fate(entry) == (True, [], EventOutcome.RECOVERED)
    entry.criterion_ticked(SeriousCriterion.DEATH, ticked=True)
    assert fate(entry) == (True, [SeriousCriterion.DEATH], EventOutcome.FATAL)
    entry.criterion_ticked(SeriousCriterion.DEATH, ticked=False)
    assert fate(entry) == (True, [], EventOutcome.UNKNOWN)
    entry.outcome_chosen(None)
    assert fate(entry) == (True, [], EventOutcome.UNKNOWN)


def test_a_death_that_is_called_mild_is_refused(table: Table) -> None:
    entry = fill(table.open())
    entry.outcome_chosen(EventOutcome.FATAL)
    entry.serious_chosen(False)
    entry.save()
    assert "outcome" in entry.state.notes
    assert table.said == []


def test_symptoms_are_ticked_or_typed(table: Table) -> None:
    entry = fill(table.open(), other_symptoms="muntah hitam, , gelisah ")
    entry.symptom_ticked("Kejang", ticked=True)
    entry.save()

    [event] = table.store.adverse_events.of_person(table.child.id)
    assert event.symptoms == ("Demam", "Kejang", "muntah hitam", "gelisah")


def test_a_field_is_judged_once_it_was_left(table: Table) -> None:
    entry = table.open()
    entry.text_typed("onset_on", "31/2/2026")
    assert entry.state.notes == {}
    entry.field_left("onset_on")
    assert set(entry.state.notes) == {"onset_on"}
    entry.field_left("given_on")
    assert set(entry.state.notes) == {"onset_on"}


def test_a_saved_event_is_opened_again_to_be_reported_and_changes_are_kept(table: Table) -> None:
    first = fill(table.open(), onset_time="1.30", other_symptoms="lemas")
    first.serious_chosen(True)
    first.criterion_ticked(HOSPITAL, ticked=True)
    first.save()

    entry = table.open()
    [row] = entry.state.rows
    assert (row.name, row.details) == ("Campak-Rubela 1", "20 Mei 2026 · Demam, lemas")
    assert row.badge is not None
    before = table.store.adverse_events.of_person(table.child.id)
    entry.open_row(row.key)
    assert entry.state.typed.texts["onset_time"] == "01.30"
    entry.text_typed("reported_to", "Puskesmas")
    entry.text_typed("reported_on", "20/5/2026")
    entry.outcome_chosen(EventOutcome.RECOVERED)
    entry.save()

    [event] = table.store.adverse_events.of_person(table.child.id)
    assert event == replace(
        before[0],
        outcome=EventOutcome.RECOVERED,
        reported_to="Puskesmas",
        reported_at=event.onset_at,
        reported_time_known=False,
    )
    assert table.said[-1] == "KIPI tersimpan."
    assert len(table.store.journal.of("adverse_event", event.id)) == 2


def test_opening_one_again_changes_nothing_by_itself(table: Table) -> None:
    fill(table.open(), onset_time="1.30", given_time="1.00").save()
    entry = table.open()
    before = table.store.adverse_events.of_person(table.child.id)
    entry.open_row(entry.state.rows[0].key)
    entry.save()
    assert table.store.adverse_events.of_person(table.child.id) == before


def test_a_row_nobody_knows_opens_nothing(table: Table) -> None:
    entry = table.open()
    entry.open_row("somebody else")
    assert entry.state.typed == table.open().state.typed


def test_an_event_after_a_dose_that_was_taken_back_can_still_be_opened(table: Table) -> None:
    fill(table.open()).save()
    entry = table.open((an_old_dose("bcg", 1),))
    entry.open_row(entry.state.rows[0].key)
    assert dict(entry.state.doses)["mr", 1] == "Campak-Rubela 1"
    assert entry.state.typed.dose == ("mr", 1)


def test_who_typed_something_is_asked_once_before_leaving(table: Table) -> None:
    entry = table.open()
    entry.text_typed("action", "dikompres")
    entry.leave()
    assert table.times_left == 0
    assert "Esc sekali lagi" in entry.state.message
    entry.leave()
    assert table.times_left == 1


def test_another_screen_waits_once_for_an_event_that_is_not_saved(table: Table) -> None:
    entry = fill(table.open())
    assert not entry.put_aside()
    assert entry.put_aside()
    entry.text_typed("action", "dikompres")
    assert not entry.put_aside()
    entry.save()
    assert entry.put_aside()


def test_who_typed_nothing_leaves_at_once(table: Table) -> None:
    table.open().leave()
    assert table.times_left == 1


def test_a_full_disk_keeps_what_was_typed(table: Table) -> None:
    entry = fill(table.open())
    fill_disk(table.store)
    entry.save()
    assert entry.state.message_tone is Tone.ACT
    assert entry.state.typed.symptoms == {"Demam"}
    assert table.said == []
    empty_disk(table.store)
    entry.save()
    assert table.said == ["KIPI tersimpan."]


def test_a_dose_of_another_schedule_keeps_its_own_name_and_is_refused(table: Table) -> None:
    unknown = Immunization(
        vaccine="dengue", dose_number=1, source=a_dose().source, given_on=date(2026, 5, 20)
    )
    entry = table.open((unknown,))
    assert entry.state.doses == ((("dengue", 1), "dengue 1 · 20 Mei 2026"),)
    fill(entry)
    entry.dose_chosen(("dengue", 1))
    entry.text_typed("lot_number", "D1")
    entry.text_typed("vaccinator", "Bidan Ratna")
    entry.save()
    assert entry.state.jump_to == "dose"


def test_the_day_is_that_of_the_laptop(table: Table) -> None:
    table.now = NOW + timedelta(days=1)
    assert table.open().today() == (NOW + timedelta(days=1)).astimezone().date()
