"""What somebody records at another laptop is here, without anybody asking for it."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from posyandu_desktop.domain.expected import Topic
from posyandu_desktop.domain.pregnancy import Dating, DatingMethod
from posyandu_desktop.store.content import load_content
from posyandu_desktop.ui.person_page.parts import Tab
from posyandu_desktop.ui.person_page.view import PersonPageView
from tests.journeys import village
from tests.journeys.laptop import Laptop, Program
from tests.servers.sekmet import Sekmet, running_sekmet
from tests.sync.episodes import a_class, a_course, a_pregnancy, an_event
from tests.sync.people import a_full_visit
from tests.sync.pull import laptops

pytestmark = pytest.mark.fhir_server
LMP = village.TODAY - timedelta(weeks=24, days=3)


@pytest.fixture(scope="module")
def sekmet(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sekmet]:
    with running_sekmet(tmp_path_factory.mktemp("sekmet")) as running:
        yield running


@pytest.fixture
def elsewhere(tmp_path: Path, sekmet: Sekmet) -> Iterator[laptops.Laptop]:
    """Another laptop of the same posyandu."""
    address = (sekmet.url, sekmet.token)
    made = laptops.Laptop(tmp_path / "elsewhere", village.MELATI, address, load_content())
    yield made
    made.store.close()


def _when_it_is_time(program: Program) -> None:
    """Let the usual pause between two exchanges be over."""
    program.office.uploading._timer.timeout.emit()
    program.hands.wait(lambda: not program.office.background.busy, "the exchange")
    program.hands.settle()


def test_a_pregnancy_noted_at_another_laptop_makes_the_visit_here_one_of_a_pregnant_woman(
    laptop: Laptop, elsewhere: laptops.Laptop, sekmet: Sekmet
) -> None:
    elsewhere.store.people.save(village.SUMARNI)
    dating = Dating(
        method=DatingMethod.LMP, on=LMP, noted_on=village.TODAY, noted_by=elsewhere.kader.id
    )
    pregnancy = a_pregnancy(village.SUMARNI, dating=dating, noted_on=village.TODAY)
    elsewhere.store.pregnancies.save(pregnancy)
    assert elsewhere.send().accepted == 2

    program = laptop.open()
    program.sign_in()
    program.set_server(sekmet.url, sekmet.token)
    store = program.office.workplace.store
    assert store.outbox.waiting() == []
    assert store.pregnancies.of_woman(village.SUMARNI.id) == ()
    _when_it_is_time(program)

    assert store.pregnancies.of_woman(village.SUMARNI.id) == (pregnancy,)
    program.hands.wait(lambda: not program.office.background.busy, "the reasons")
    reasons = store.expectations.of_people([village.SUMARNI.id])[village.SUMARNI.id]
    assert Topic.MOTHER in {reason.topic for reason in reasons}
    view = program.open_visit(village.SUMARNI)
    assert "iron_tablets_given" in view.form.numbers
    assert "Hamil 24 minggu 3 hari" in [chip.word for chip in view._presenter.state.who.chips]


def test_the_page_of_a_child_shows_what_happened_at_another_laptop(
    laptop: Laptop, elsewhere: laptops.Laptop, sekmet: Sekmet
) -> None:
    store, by, today = elsewhere.store, elsewhere.kader.id, village.TODAY
    morning = datetime.combine(today, time(9)).astimezone()
    store.people.save(village.AISYAH)
    store.visits.save(
        a_full_visit(
            village.AISYAH, load_content(), visited_on=today, recorded_by=by, recorded_at=None
        )
    )
    store.feeding.save(a_course(village.AISYAH, started_on=today))
    store.adverse_events.save(
        an_event(
            village.AISYAH,
            recorded_by=by,
            given_at=morning,
            onset_at=morning,
            reported_at=None,
            reported_to=None,
        )
    )
    store.classes.save(a_class(village.AISYAH.id, held_on=today, recorded_by=by))
    assert elsewhere.send().rejected == 0

    program = laptop.open()
    program.sign_in()
    program.set_server(sekmet.url, sekmet.token)
    _when_it_is_time(program)
    program.search(village.AISYAH.name)
    program.hands.press(Qt.Key.Key_F3)
    page = program.hands.screen(PersonPageView)
    program.hands.wait(page.tables[Tab.VISITS].hasFocus, "the list of visits")

    def shown(tab: Tab) -> str:
        rows = page.tables[tab].rows
        cells = (rows.row(place).cells for place in range(rows.rowCount()))
        return "\n".join(" | ".join(cell.text for cell in row) for row in cells)

    program.hands.look("other-laptop-page")
    visits = shown(Tab.VISITS)
    assert "kg · 70,5 cm" in visits
    assert "Kader elsewhere (laptop lain)" in visits
    assert "Kelas ibu balita" in visits
    for tab, words in (
        (Tab.REFERRALS, ("Puskesmas",)),
        (Tab.EPISODES, ("PMT", "demam tinggi")),
    ):
        program.hands.type(str(list(Tab).index(tab) + 1))
        assert all(word in shown(tab) for word in words), shown(tab)
