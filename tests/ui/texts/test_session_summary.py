from posyandu_desktop.domain.session_day import Lot, Summary
from posyandu_desktop.ui.texts.sessions import summary_lines
from tests.builders import CONTENT


def test_vials_are_named_by_their_vaccine_and_lot() -> None:
    lots = (Lot(vaccine="bcg", lot_number="B-7"), Lot(vaccine="pcv", lot_number="P-1"))
    lines = dict(summary_lines(Summary(lots=lots), CONTENT))
    assert lines["Botol vaksin"] == "BCG B-7, PCV P-1"


def test_a_vaccine_of_an_older_schedule_is_still_named() -> None:
    lots = (Lot(vaccine="tt", lot_number="T-3"),)
    lines = dict(summary_lines(Summary(lots=lots), CONTENT))
    assert lines["Botol vaksin"] == "tt T-3"
