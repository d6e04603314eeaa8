from datetime import timedelta

from PySide6.QtCore import Qt

from posyandu_desktop.domain.session_day import Lot, Opening
from posyandu_desktop.services.day import open_session
from posyandu_desktop.services.session_closing import close_day
from posyandu_desktop.services.session_opening import go_to_day, open_day
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.texts import session_strip as strips
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Strip
from posyandu_desktop.ui.widgets.session_strip import SessionStrip
from tests.builders import CONTENT, a_child, a_visit
from tests.services.stores import KADER, NOW, TODAY
from tests.ui.conftest import Keyboard

LAST_MONTH = TODAY - timedelta(days=31)


def test_an_open_day_says_with_whom_and_with_what(store: Store) -> None:
    lot = Lot(vaccine="bcg", lot_number="B-7")
    opening = Opening(operators=(KADER.id,), lots=(lot,), vitamin_a=True)
    session = open_day(store, KADER, TODAY, opening, NOW)
    strip = strips.of_open_day(store, store.session_days.get(session.id), NOW)
    for words in ("Dibuka", "Kader Rekaan", "bulan vitamin A", "1 botol vaksin"):
        assert words in strip.words
    assert strip.main == ("Tutup hari", "Ctrl+B")


def test_a_late_day_counts_its_late_visits_and_shows_the_way_back(store: Store) -> None:
    session = go_to_day(store, KADER, LAST_MONTH)
    strip = strips.of_late_day(store, session, store.session_days.get(session.id))
    assert strip.words == "Mencatat untuk hari buka 19 April 2026 (susulan)"
    assert (strip.main, strip.other) == (
        ("Kembali ke hari ini", "Esc"),
        ("Buka hari itu", "Ctrl+B"),
    )
    child = a_child()
    store.people.save(child)
    store.visits.save(a_visit(child, LAST_MONTH, session=session))
    close_day(store, CONTENT, session, KADER, note="", now=NOW)
    strip = strips.of_late_day(store, session, store.session_days.get(session.id))
    assert strip.words.endswith("1 kunjungan susulan")
    assert strip.other == ("Ringkasan hari itu", "Ctrl+B")


def test_a_closed_day_counts_the_visits_that_came_after_it(store: Store) -> None:
    session = open_session(store, KADER, TODAY)
    children = [a_child(), a_child("Citra Contoh")]
    for child in children:
        store.people.save(child)
    store.visits.save(a_visit(children[0], session=session))
    close_day(store, CONTENT, session, KADER, note="", now=NOW)
    quiet = strips.of_closed_day(store, session, NOW)
    assert "Kunjungan sesudah ini tetap bisa" in quiet.words

    closing_at = NOW - timedelta(minutes=1)
    close_day(store, CONTENT, session, KADER, note="", now=closing_at)
    store.visits.save(a_visit(children[1], session=session))
    strip = strips.of_closed_day(store, session, closing_at)
    assert strip.words.endswith("2 kunjungan sesudah ditutup (susulan)")


def test_a_visit_of_today_has_no_strip_and_one_of_before_says_which_day(store: Store) -> None:
    open_session(store, KADER, TODAY)
    child = a_child()
    store.people.save(child)
    visit = a_visit(child, LAST_MONTH)
    assert strips.of_visit(store, visit.id, TODAY, TODAY) is None
    late = strips.of_visit(store, visit.id, LAST_MONTH, TODAY)
    assert late is not None
    assert "(susulan)" in late.words
    store.visits.save(visit)
    saved = strips.of_visit(store, visit.id, LAST_MONTH, TODAY)
    assert saved is not None
    assert saved.words == "Membetulkan kunjungan hari buka 19 April 2026"


def test_a_saved_visit_that_was_late_says_so_also_on_the_day_itself(store: Store) -> None:
    child = a_child()
    store.people.save(child)
    past = go_to_day(store, KADER, LAST_MONTH)
    late = a_visit(child, LAST_MONTH, session=past)
    store.visits.save(late)
    strip = strips.of_visit(store, late.id, LAST_MONTH, TODAY)
    assert strip is not None
    assert strip.words.endswith("dicatat susulan")

    session = open_session(store, KADER, TODAY)
    close_day(store, CONTENT, session, KADER, note="", now=NOW - timedelta(minutes=1))
    after = a_visit(child, session=session)
    store.visits.save(after)
    strip = strips.of_visit(store, after.id, TODAY, TODAY)
    assert strip is not None
    assert strip.words.endswith("dicatat susulan")


def test_its_buttons_are_pressed_with_the_keyboard_and_go_with_what_it_says(
    keyboard: Keyboard,
) -> None:
    shown = SessionStrip()
    pressed: list[str] = []
    shown.main_pressed.connect(lambda: pressed.append("main"))
    shown.other_pressed.connect(lambda: pressed.append("other"))
    shown.show_strip(Strip(words="A", tone=Tone.INFO, main=("Buka", "Enter"), other=("Isi", "F")))
    keyboard.open(shown)
    assert shown.main is not None
    assert shown.other is not None
    shown.main.setFocus()
    keyboard.press(Qt.Key.Key_Return)
    shown.other.setFocus()
    keyboard.press(Qt.Key.Key_Return)
    assert pressed == ["main", "other"]
    assert shown.main.accessibleName() == "Buka"
    shown.show_strip(Strip(words="B"))
    buttons = [one for one in (shown.main, shown.other) if one is not None]
    assert (shown.text(), buttons) == ("B", [])
    shown.show_strip(None)
    assert (shown.text(), shown.isVisible()) == ("", False)
