"""The page of one person, without a window."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from posyandu_desktop.domain.adverse_event import AdverseEvent, AdverseEventId
from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.dose_not_given import DoseNotGiven, NotGivenReason
from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.pregnancy import Pregnancy, PregnancyId
from posyandu_desktop.domain.visit import (
    CardVersion,
    Immunization,
    ImmunizationSource,
    Referral,
    ReferralTarget,
    Setting,
    Visit,
    VisitStatus,
)
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, Store, open_store
from posyandu_desktop.ui.person_page.parts import Tab
from posyandu_desktop.ui.person_page.presenter import PersonPage
from posyandu_desktop.ui.person_page.rows import Key, What
from posyandu_desktop.ui.person_page.state import Asks, Desk, State
from tests.builders import CONTENT, a_child, a_dose, a_home, a_person, a_visit
from tests.services.stores import KADER, KEY, NOW

APRIL = date(2026, 4, 18)
WRONG = Reason(Mistake.WRONG_PERSON)


@dataclass
class Around:
    """What the page asked of the world."""

    store: Store
    opened: list[object] = field(default_factory=list)
    moved: list[tuple[Visit, Person]] = field(default_factory=list)
    trouble: str = ""

    def page(self, person: Person) -> PersonPage:
        def move(visit: Visit, right: Person) -> str:
            self.moved.append((visit, right))
            return self.trouble

        def note(what: str) -> Callable[..., None]:
            return lambda *_: self.opened.append(what)

        desk = Desk(
            store=self.store,
            content=CONTENT,
            now=lambda: NOW,
            correct_visit=self.opened.append,
            move_visit=move,
            show_referrals=note("referrals"),
            show_pregnancy=note("pregnancy"),
            show_adverse_event=note("event"),
            show_class=note("class"),
            show_to_mother=lambda _person: None,
            print_for_mother=lambda _person: "",
            changed=note("changed"),
            leave=note("left"),
        )
        return PersonPage(desk, person)


@pytest.fixture
def around(store: Store) -> Around:
    return Around(store)


@pytest.fixture
def child(store: Store) -> Person:
    child = replace(a_child(home=a_home()), nik="9901015103250001", father_name="Joko")
    store.people.save(child)
    return child


def words(state: State) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in state.rows]


def test_the_head_says_who_it_is_and_hides_the_nik(around: Around, child: Person) -> None:
    state = around.page(child).state
    assert state.name == child.name
    assert state.facts == ("Perempuan", "14 bulan 9 hari", "lahir 11 Maret 2025", "Balita")
    assert "Ayah Joko" in state.whereabouts
    assert "NIK ••••••••••••0001" in state.whereabouts
    assert not any("990101" in part for part in state.whereabouts)


def test_the_timeline_tells_day_place_numbers_and_who_wrote_it(
    around: Around, child: Person
) -> None:
    store = around.store
    at_home = replace(a_visit(child, APRIL, reminded=True), setting=Setting.HOME)
    store.visits.save(at_home)
    store.visits.save(a_visit(child, weight_kg=9.4, height_cm=76.5))
    state = around.page(child).state
    assert words(state) == [
        ["20 Mei 2026", "Posyandu", "9,4 kg · 76,5 cm", "Belum dinilai", "", ""],
        ["18 Apr 2026", "Rumah", "", "Belum dinilai", "", ""],
    ]
    assert state.in_hand == state.rows[0].key


def test_enter_opens_what_a_row_stands_for(around: Around, child: Person) -> None:
    visit = replace(
        a_visit(child, weight_kg=9.4), referral=Referral(target=ReferralTarget.PUSKESMAS)
    )
    around.store.visits.save(visit)
    page = around.page(child)
    page.open_row(page.state.rows[0].key)
    page.open_tab(Tab.REFERRALS)
    assert words(page.state)[0][1:3] == ["Puskesmas", "Belum ada kabar"]
    page.open_row(page.state.rows[0].key)
    assert around.opened == [visit, "referrals"]


def test_a_visit_taken_back_is_not_opened_and_can_count_again(
    around: Around, child: Person
) -> None:
    visit = a_visit(child, weight_kg=9.4)
    around.store.visits.save(visit)
    page = around.page(child)
    assert page.state.action == "Batalkan"
    page.take_back()
    assert page.state.asks is Asks.WHY
    assert words(page.state)[0][0] in page.state.question, "which one is out of sight"
    page.because(Reason(Mistake.OTHER, "anak tetangga"))
    assert page.state.undo == "Kembalikan (Ctrl+Z)"
    assert words(page.state)[0][3:] == ["tidak dihitung", "", "Dibatalkan: anak tetangga"]

    page.open_row(page.state.rows[0].key)
    assert "sudah dibatalkan" in page.state.message
    assert visit not in around.opened
    assert page.state.action == "Hitung lagi"
    page.take_back()
    assert around.store.visits.get(visit.id).status is VisitStatus.AMENDED


def test_esc_asks_no_more_and_then_leads_back(around: Around, child: Person) -> None:
    around.store.visits.save(a_visit(child, weight_kg=9.4))
    page = around.page(child)
    page.take_back()
    page.back()
    assert page.state.asks is Asks.NOTHING
    assert around.opened == []
    page.back()
    assert around.opened == ["left"]


def test_while_something_is_asked_no_other_part_is_shown(around: Around, child: Person) -> None:
    around.store.visits.save(a_visit(child, weight_kg=9.4))
    page = around.page(child)
    page.take_back()
    page.open_tab(Tab.CHANGES)
    assert page.state.tab is Tab.VISITS


def test_a_visit_goes_to_the_person_found(around: Around, child: Person) -> None:
    right = a_child("Budi Santoso")
    around.store.people.save(right)
    visit = a_visit(child, weight_kg=9.4)
    around.store.visits.save(visit)
    page = around.page(child)
    page.move()
    page.search("budi")
    assert [row.name for row in page.state.found] == ["Budi Santoso"]
    page.search("aisyah")
    assert page.state.found == ()
    page.search("budi")
    around.trouble = "Budi Santoso sudah punya kunjungan."
    page.search_entered()
    assert around.moved == [(visit, right)]
    assert page.state.message == around.trouble
    assert page.state.asks is Asks.NOTHING


def test_a_pregnancy_by_mistake_is_taken_back_and_said_so(around: Around) -> None:
    store = around.store
    woman = a_person(born_on=date(1998, 5, 1))
    store.people.save(woman)
    store.pregnancies.save(
        Pregnancy(id=PregnancyId(uuid4()), woman_id=woman.id, noted_on=APRIL, gravida=2)
    )
    page = around.page(woman)
    assert "Ibu hamil" in page.state.facts
    page.open_tab(Tab.EPISODES)
    assert words(page.state)[0][1] == "Kehamilan"
    page.take_back()
    page.because(Reason(Mistake.NOT_SO))
    assert store.pregnancies.of_woman(woman.id) == ()
    assert words(page.state)[0][3] == "Dibatalkan: ternyata tidak begitu"
    page.undo()
    assert len(store.pregnancies.of_woman(woman.id)) == 1


def test_an_adverse_event_by_mistake_is_taken_back(around: Around, child: Person) -> None:
    at = datetime.fromisoformat("2026-04-18T09:00:00+07:00")
    event = AdverseEvent(
        id=AdverseEventId(UUID(int=5)),
        person_id=child.id,
        vaccine="mr",
        dose_number=1,
        lot_number="A1",
        vaccinator="Bidan Ratna",
        given_at=at,
        onset_at=at + timedelta(hours=5),
        symptoms=("Demam",),
    )
    around.store.adverse_events.save(event)
    page = around.page(child)
    page.open_tab(Tab.EPISODES)
    assert words(page.state)[0][1] == "KIPI"
    page.take_back()
    page.because(WRONG)
    assert around.store.adverse_events.of_person(child.id) == ()
    assert page.state.in_hand == Key(What.EVENT, event.id, taken_back=True)


def test_recovery_food_is_not_taken_back_here(around: Around, child: Person) -> None:
    page = around.page(child)
    page.open_tab(Tab.EPISODES)
    assert page.state.rows == ()
    assert page.state.action == ""
    page.take_back()
    assert page.state.asks is Asks.NOTHING


def test_doses_are_shown_with_how_far_the_sets_are(around: Around, child: Person) -> None:
    around.store.visits.save(replace(a_visit(child), immunizations=(a_dose("bcg", 1),)))
    page = around.page(child)
    page.open_tab(Tab.DOSES)
    assert any("Imunisasi dasar lengkap" in note.word for note in page.state.notes)
    assert ["BCG", "Diberi di sini"] in [row[:2] for row in words(page.state)]


def test_a_dose_that_was_not_given_stays_in_the_table_with_why_and_in_the_timeline(
    around: Around, child: Person
) -> None:
    refused = DoseNotGiven(vaccine="mr", dose_number=1, reason=NotGivenReason.REFUSED)
    told = Immunization(vaccine="bcg", dose_number=1, source=ImmunizationSource.RECALL,
                        given_on=date(2025, 4, 1))  # fmt: skip
    visit = replace(a_visit(child, APRIL), immunizations=(told,), doses_not_given=(refused,))
    around.store.visits.save(visit)
    page = around.page(child)
    assert any("1 imunisasi tidak diberi" in cell for row in words(page.state) for cell in row)
    page.open_tab(Tab.DOSES)
    rows = {row[0]: row[1:] for row in words(page.state)}
    assert rows["BCG"][0] == "Ingatan keluarga"
    assert rows["Campak-Rubela 1"][1].endswith("18 Apr 2026: keluarga menolak")


def test_charts_are_drawn_when_they_are_looked_at(around: Around, child: Person) -> None:
    around.store.visits.save(a_visit(child, weight_kg=9.4, height_cm=76.5, posture="lying"))
    page = around.page(child)
    assert page.state.charts == ()
    page.open_tab(Tab.CHARTS)
    assert len(page.state.charts) >= 2
    page.chart_chosen(page.state.charts[1].kind)
    assert page.state.chart == page.state.charts[1]


def test_who_changed_what_is_told_value_by_value(around: Around, child: Person) -> None:
    store = around.store
    seen = a_visit(child, APRIL, weight_kg=8.2, tbc_cough=False)
    visit = replace(seen, recorded_by=KADER.id)
    store.visits.save(visit)
    changed = replace(visit, observations={"weight_kg": 8.5, "tbc_cough": True})
    store.visits.save(changed, (), Reason(Mistake.MISREAD))
    store.people.save(replace(child, mother_name="Siti", nik="9901015103250002"))
    page = around.page(store.people.get(child.id))
    page.open_tab(Tab.CHANGES)
    told = {(row[2], row[3], row[4]) for row in words(page.state)}
    april = "Kunjungan 18 April 2026"
    assert (april, "Berat badan: 8,2 kg → 8,5 kg", "salah baca") in told
    assert (april, "Batuk terus-menerus: Tidak → Ya", "salah baca") in told
    assert (april, "Dicatat", "") in told
    assert ("Data diri", "Nama ibu: Nurhayati → Siti", "") in told
    assert ("Data diri", "NIK: ••••••••••••0001 → ••••••••••••0002", "") in told
    assert {row[1] for row in words(page.state)} == {"Kader Rekaan"}


def test_a_changed_height_is_called_as_on_the_card_of_its_visit(
    around: Around, child: Person
) -> None:
    adult = (CardVersion(code="usia-dewasa", version="1"),)
    visit = replace(a_visit(child, APRIL, height_cm=150.0), recorded_by=KADER.id, cards=adult)
    around.store.visits.save(visit)
    around.store.visits.save(replace(visit, observations={"height_cm": 151.0}))
    page = around.page(child)
    page.open_tab(Tab.CHANGES)
    assert "Tinggi badan: 150,0 cm → 151,0 cm" in {row[3] for row in words(page.state)}


def test_who_may_not_take_a_visit_back_is_told_whom_to_ask(
    around: Around, child: Person, tmp_path: Path
) -> None:
    around.store.visits.save(a_visit(child, weight_kg=9.4))
    wati = Operator(id=OperatorId(uuid4()), name="Wati", role=Role.KADER)
    around.store.operators.save(wati)
    hers = open_store(StoreFiles(tmp_path / "data"), KEY, Author(wati.id), lambda: NOW)
    page = Around(hers).page(child)
    page.take_back()
    asked, said = page.state.asks, page.state.message
    page.move()
    assert (asked, page.state.asks) == (Asks.NOTHING, Asks.NOTHING)
    assert said == page.state.message
    assert "Minta Kader Rekaan." in said
    hers.close()
