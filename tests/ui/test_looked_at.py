"""What the pictures of the screens showed, held where a test can tell it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from posyandu_desktop.settings import Settings
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.merging.view import MergingView
from posyandu_desktop.ui.visit.view import VisitView
from posyandu_desktop.ui.widgets.plain_table import PlainTable
from tests.ui import tour_stops as stops
from tests.ui.every_screen import Tour, found_village

pytestmark = pytest.mark.qt_log_ignore("plugin does not support", extend=True)
WITH_TABLES = ("orang-kunjungan", "orang-rujukan", "orang-perubahan", "rujukan", "hari-lain")


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Tour]:
    """Return the demo village in the largest letters."""
    folder = tmp_path_factory.mktemp("village")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("POSYANDU_DEVICE", str(folder / "device"))
        data: Path = folder / "data"
        started = found_village(data)
        made = Tour(qapp, data, started, Settings(text_scale_percent=200))
        yield made
        made.close()
    theme.apply_theme(qapp)


@pytest.mark.parametrize("name", WITH_TABLES)
def test_in_large_letters_no_column_is_pushed_off_its_table(tour: Tour, name: str) -> None:
    screen = tour.go(name)
    tables = [one for one in screen.findChildren(PlainTable) if one.isVisible()]
    assert tables
    for table in tables:
        widths = [table.columnWidth(place) for place in range(table.model().columnCount())]
        assert sum(widths) <= table.viewport().width()


def test_the_fields_of_a_dose_begin_where_its_list_does(tour: Tour) -> None:
    view = tour.go("dosis-hari-ini")
    assert isinstance(view, VisitView)
    assert view.form.doses is not None
    card = view.form.doses.form
    assert card is not None
    lefts = {
        one.mapTo(view, QPoint(0, 0)).x()
        for one in (card.way.box, *(each.input for each in card.fields.values()))
    }
    assert len(lefts) == 1


def test_nothing_can_be_undone_before_something_is_merged(tour: Tour) -> None:
    view = tour.go("data-ganda")
    assert isinstance(view, MergingView)
    assert not view.undo_button.isEnabled()


def test_f2_leaves_the_chart_where_there_is_nothing_to_explain(tour: Tour) -> None:
    tour.visit(tour.somebody(stops.GROUP.INFANT))
    view = stops.front(tour, VisitView)
    assert not view._presenter.state.advice
    view._presenter.why()
    tour.settle()
    assert view.meaning.charts.isVisibleTo(view.meaning)
    view._presenter.why()


@pytest.mark.parametrize("name", ["kunjungan-dewasa", "kunjungan-bahaya", "kunjungan-balita"])
def test_in_large_letters_f2_brings_the_explanation_itself_into_sight(
    tour: Tour, name: str
) -> None:
    view = tour.go(name)
    assert isinstance(view, VisitView)
    why = view.meaning.why
    view._presenter.why()
    tour.settle()
    assert why.isVisible()
    pane = view._columns.viewport()
    assert 0 <= why.mapTo(pane, QPoint(0, 0)).y() <= pane.height() // 2 + theme.px(12)
    view._presenter.why()
