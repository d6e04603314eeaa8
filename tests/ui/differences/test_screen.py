"""Two values side by side, chosen on the keyboard."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from posyandu_desktop.domain.feeding import FeedingEpisode, FeedingId, FeedingReason
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.pregnancy import Dating, DatingMethod, Pregnancy, PregnancyId
from posyandu_desktop.domain.told_plainly import TWO_OPEN
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.services.deciding import Right
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.differences import Difference
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.ui.differences.presenter import Desk, DifferencesScreen
from posyandu_desktop.ui.differences.view import DifferencesView
from tests.builders import a_person, a_visit
from tests.services.stores import KADER, NOW, a_store


@dataclass
class Village:
    store: Store
    opened: list[Visit] = field(default_factory=list)
    left: list[bool] = field(default_factory=list)

    def screen(self) -> DifferencesScreen:
        return DifferencesScreen(
            Desk(
                store=self.store,
                content=load_content(),
                open_visit=self.opened.append,
                leave=lambda: self.left.append(True),
            )
        )

    def differs(self, kind: Kind, entity_id: Any, name: str, ours: Any, theirs: Any) -> None:
        self.store.differences.add(
            Difference(
                kind=kind,
                entity_id=entity_id,
                field=name,
                ours=ours,
                theirs=theirs,
                ours_by=KADER.id,
                ours_at=NOW,
                theirs_at=NOW,
            )
        )


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Village]:
    store = a_store(tmp_path)
    yield Village(store)
    store.close()


@pytest.fixture
def sumarni(village: Village) -> Person:
    person = a_person(name="Sumarni", born_on=date(1980, 5, 17))
    village.store.people.save(person, queue=False)
    return person


def test_both_values_stand_there_with_who_wrote_them_and_when(
    village: Village, sumarni: Person
) -> None:
    village.differs(Kind.PERSON, sumarni.id, "born_on", "1981-05-17", "1980-05-17")
    (pair,) = village.screen().state.pairs
    assert pair.title == "Sumarni: Tanggal lahir"
    assert "1981" in pair.ours
    assert "1980" in pair.theirs
    assert pair.ours_from == "Kader Rekaan, 20 Mei 2026"
    assert pair.theirs_from.startswith("Puskesmas")


def test_nothing_is_decided_before_somebody_chose(village: Village, sumarni: Person) -> None:
    village.differs(Kind.PERSON, sumarni.id, "name", "Sumarti", "Sumarni")
    screen = village.screen()
    screen.save()
    assert "Pilih dulu" in screen.state.message
    assert village.store.differences.count() == 1


def test_a_weight_the_puskesmas_is_right_about_opens_the_visit(
    village: Village, sumarni: Person
) -> None:
    visit = a_visit(sumarni, weight_kg=61.5)
    village.store.visits.save(visit)
    village.differs(Kind.VISIT, visit.id, "weight_kg", 61.5, 65.1)
    screen = village.screen()
    (pair,) = screen.state.pairs
    assert (pair.ours, pair.theirs) == ("61,5", "65,1")
    screen.choose(pair.number, Right.THEIRS)
    screen.save()
    assert [one.id for one in village.opened] == [visit.id]
    assert village.store.visits.get(visit.id).observations == {"weight_kg": 61.5}
    assert village.store.differences.count() == 0


def test_the_keyboard_alone_chooses_and_saves(
    village: Village, sumarni: Person, qtbot: QtBot
) -> None:
    village.differs(Kind.PERSON, sumarni.id, "name", "Sumarti", "Sumarni")
    view = DifferencesView(village.screen())
    qtbot.addWidget(view)
    view.show()
    view.start()
    (row,) = view.rows.values()
    first = row.choice.segment(Right.OURS)
    qtbot.keyClick(first, Qt.Key.Key_Space)
    qtbot.mouseClick(view.save_button, Qt.MouseButton.LeftButton)
    assert village.store.people.get(sumarni.id).name == "Sumarti"
    assert view.rows == {}
    assert "1 isian diputuskan" in view.message.text()


def test_laptops_that_agree_leave_nothing_to_choose(village: Village, qtbot: QtBot) -> None:
    view = DifferencesView(village.screen())
    qtbot.addWidget(view)
    assert not view.save_button.isEnabled()
    assert view.on_escape is not None
    view.on_escape()
    assert village.left == [True]


def test_the_end_of_a_pregnancy_and_what_it_is_counted_from_are_in_words(
    village: Village, sumarni: Person
) -> None:
    pregnancy = Pregnancy(id=PregnancyId(uuid4()), woman_id=sumarni.id, noted_on=date(2026, 3, 1))
    village.store.pregnancies.save(pregnancy, queue=False)
    ended = ("live_birth 2026-05-01 04:30 1", None)
    village.differs(Kind.PREGNANCY, pregnancy.id, "outcome", *ended)
    dated = ("lmp 2025-08-20", "ultrasound_due_date 2026-05-27")
    village.differs(Kind.PREGNANCY, pregnancy.id, "dating", *dated)
    village.differs(Kind.PREGNANCY, pregnancy.id, "dating", None, dated[0])
    outcome, dating, undated = village.screen().state.pairs
    assert outcome.title == "Sumarni: Akhir kehamilan"
    assert (outcome.ours, outcome.theirs) == ("Lahir hidup, 1 Mei 2026", "belum berakhir")
    assert (dating.ours, dating.theirs) == ("HPHT 20 Agustus 2025", "HPL dari USG 27 Mei 2026")
    assert undated.ours == "(kosong)"


def test_two_open_episodes_are_told_apart_and_the_one_that_is_chosen_counts(
    village: Village, sumarni: Person
) -> None:
    dating = Dating(method=DatingMethod.LMP, on=date(2025, 8, 20), noted_on=date(2026, 3, 1))
    one = Pregnancy(
        id=PregnancyId(uuid4()), woman_id=sumarni.id, noted_on=date(2026, 3, 1), dating=dating
    )
    other = Pregnancy(id=PregnancyId(uuid4()), woman_id=sumarni.id, noted_on=date(2026, 3, 9))
    course = FeedingEpisode(
        id=FeedingId(uuid4()),
        person_id=sumarni.id,
        reason=FeedingReason.KEK_BY_MUAC,
        started_on=date(2026, 5, 1),
        planned_days=56,
    )
    village.store.pregnancies.save(one, queue=False)
    village.store.pregnancies.save_pulled(other, is_void=False)
    village.store.feeding.save_pulled(course)
    ids = (str(one.id), str(other.id))
    village.differs(Kind.PREGNANCY, other.id, TWO_OPEN, *ids)
    village.differs(Kind.FEEDING, course.id, TWO_OPEN, str(course.id), str(course.id))
    village.differs(Kind.FEEDING, course.id, "ended", "2026-05-20 refused", None)
    screen = village.screen()
    pair, fed, ended = screen.state.pairs
    assert pair.ours == "HPHT 20 Agustus 2025, dicatat 1 Maret 2026"
    assert pair.theirs == "dicatat 9 Maret 2026"
    assert (fed.ours, ended.ours) == ("PMT sejak 1 Mei 2026", "Tidak mau lagi, 20 Mei 2026")
    assert ended.theirs == "belum berakhir"
    screen.choose(pair.number, Right.OURS)
    screen.save()
    assert village.store.pregnancies.of_woman(sumarni.id) == (one,)
