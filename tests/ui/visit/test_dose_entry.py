from datetime import date

from posyandu_desktop.domain.person import Person
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.visit.presenter import VisitEntry
from tests.builders import a_child, a_dose, a_visit, an_old_dose
from tests.services.stores import KADER
from tests.ui.visit.entries import BOOK, HERE, give
from tests.ui.visit.seat import RATNA, Seat


def test_a_dose_given_here_asks_for_the_vial_of_the_day_once(seat: Seat, entry: VisitEntry) -> None:
    give(entry, "mr", 1, lot_number="A123", expires_on="8/2027")
    assert entry.state.dose_form is None
    assert [line.text for line in entry.state.doses] == [
        "Campak-Rubela 1 · batch A123 · Bidan Ratna · menunggu tanda tangan bidan"
    ]
    entry.save()
    assert seat.recorded[0].visit.immunizations == (a_dose("mr", 1),)

    other = seat.register(a_child("Bagas", date(2025, 2, 3)))
    next_entry = seat.open(other)
    next_entry.dose_opened("mr", 1, HERE)

    form = next_entry.state.dose_form
    assert form is not None
    assert (form.lot_number, form.expires_on, form.vaccinator) == ("A123", "8/2027", "Bidan Ratna")


def test_an_expired_vial_is_refused_and_nothing_is_written(entry: VisitEntry) -> None:
    give(entry, "mr", 1, lot_number="A123", expires_on="4/2026")

    form = entry.state.dose_form
    assert form is not None
    assert "kedaluwarsa" in form.problems["expires_on"]
    assert form.lot_number == "A123"
    assert entry.state.typed.immunizations == ()


def test_a_kader_cannot_write_herself_down_as_vaccinator(entry: VisitEntry) -> None:
    give(entry, "mr", 1, lot_number="A123", expires_on="8/2027", vaccinator=KADER.name.upper())

    form = entry.state.dose_form
    assert form is not None
    assert set(form.problems) == {"vaccinator"}
    assert entry.state.typed.immunizations == ()


def test_a_bidan_at_the_table_is_the_vaccinator(store: Store) -> None:
    seat = Seat(store, RATNA, vaccinators=())
    entry = seat.open(seat.register(a_child()))

    entry.dose_opened("mr", 1, HERE)

    form = entry.state.dose_form
    assert form is not None
    assert form.vaccinator == "Bidan Ratna"
    assert entry.state.may_vaccinate_here


def test_without_any_bidan_nothing_can_be_given_here(store: Store) -> None:
    seat = Seat(store, vaccinators=())
    entry = seat.open(seat.register(a_child()))
    assert not entry.state.may_vaccinate_here

    entry.dose_opened("bcg", 1, HERE)
    assert entry.state.dose_form is not None
    assert entry.state.dose_form.vaccinator == ""


def test_without_any_copied_dose_the_buku_kia_is_asked_for_first(entry: VisitEntry) -> None:
    assert entry.state.lacks_dose_history
    assert entry.state.offers == ()
    entry.dose_opened("bcg", 1, BOOK)
    entry.dose_added()

    assert not entry.state.lacks_dose_history
    assert entry.state.offers != ()


def test_the_doses_of_the_months_before_are_named(seat: Seat) -> None:
    child = a_child()
    seat.register(child, a_visit(child, date(2026, 4, 18), immunizations=(an_old_dose("bcg", 1),)))

    assert seat.open(child).state.doses_before == "Sudah: BCG"


def test_history_from_the_buku_kia_is_copied_with_and_without_a_date(
    seat: Seat, entry: VisitEntry
) -> None:
    entry.dose_opened("bcg", 1, BOOK)
    entry.dose_typed("given_on", "1/4/2025")
    entry.dose_added()
    entry.dose_opened("opv", 1, BOOK)
    entry.dose_added()
    entry.save()

    assert seat.recorded[0].visit.immunizations == (
        an_old_dose("bcg", 1, date(2025, 4, 1)),
        an_old_dose("opv", 1),
    )


def test_a_dose_can_be_taken_back_and_a_form_closed(entry: VisitEntry) -> None:
    give(entry, "mr", 1, lot_number="A123", expires_on="8/2027")
    entry.dose_opened("bcg", 1, BOOK)
    entry.dose_added()

    entry.dose_removed(0)
    assert [line.text for line in entry.state.doses] == ["BCG · tanggal lupa"]

    entry.dose_opened("opv", 1, BOOK)
    entry.dose_closed()
    assert entry.state.dose_form is None
    assert len(entry.state.doses) == 1


def test_keys_of_a_form_that_is_closed_do_nothing(entry: VisitEntry) -> None:
    before = entry.state

    entry.dose_typed("lot_number", "A")
    entry.dose_added()

    assert entry.state == before


def test_a_dose_written_twice_is_a_problem(seat: Seat, entry: VisitEntry) -> None:
    for _ in range(2):
        entry.dose_opened("bcg", 1, BOOK)
        entry.dose_added()

    entry.save()

    assert seat.recorded == []
    assert "dua kali" in entry.state.message
    assert entry.state.jump_to == "immunizations"


def test_saving_asks_for_a_dose_that_is_half_typed_and_loses_nothing(
    seat: Seat, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "9,4")
    entry.dose_opened("mr", 1, HERE)
    entry.dose_typed("lot_number", "X9")

    entry.save()

    assert seat.recorded == []
    assert entry.state.message.startswith("Campak-Rubela 1 belum dicatat.")
    entry.dose_closed()
    assert entry.state.message == "", "the dose is asked for no more"
    entry.save()
    assert seat.recorded[0].visit.immunizations == ()


def test_a_half_typed_dose_comes_back_with_the_draft(seat: Seat, child: Person) -> None:
    entry = seat.open(child)
    entry.dose_opened("bcg", 1, HERE)
    entry.dose_typed("lot_number", "ABC77")
    entry.dose_typed("expires_on", "5/2028")
    entry.keep_draft()

    form = seat.open(child).state.dose_form

    assert form is not None
    assert (form.vaccine, form.lot_number, form.expires_on) == ("bcg", "ABC77", "5/2028")


def test_a_dose_that_is_written_down_is_no_longer_half_typed(entry: VisitEntry) -> None:
    give(entry, "mr", 1, lot_number="A123", expires_on="8/2027")

    assert entry.state.typed.unfinished_dose == {}
