"""How long the session day takes to open when everybody has reasons to be awaited."""

import random
import time
from datetime import UTC, datetime
from threading import Event

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from bench.figures import Figure, median, milliseconds, percentile
from bench.register import KADER, Register
from posyandu_desktop.services.expecting import Expecting
from posyandu_desktop.services.queue import Queue
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.day.presenter import DayScreen, Sent
from posyandu_desktop.ui.day.presenter import Desk as DayDesk
from posyandu_desktop.ui.day.view import DayView
from posyandu_desktop.ui.running import run_at_once

OPENINGS = 40


def open_day(register: Register, dice: random.Random) -> list[Figure]:
    """Open the session day with everybody's reasons, then another filter at each look."""
    app = QApplication.instance() or QApplication([])
    if isinstance(app, QApplication):
        theme.apply_theme(app)
    expecting, on = Expecting(register.store, register.content), register.session.held_on
    began, people = time.perf_counter(), register.store.expectations.count_unsettled(on)
    while expecting.settle_some(on, Event()):
        pass
    settled_s = time.perf_counter() - began
    opened, narrowed = [], []
    for _ in range(OPENINGS):
        screen = DayScreen(_day_desk(register))
        opened.append(milliseconds(lambda: _show_day(register)))
        narrowed.append(milliseconds(lambda s=screen: s.narrow(dice.choice(s.state.filters).value)))
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [
        Figure(f"work out why {people} people are expected, in the background", settled_s, "s"),
        Figure("open the day with reasons, median", median(opened), "ms"),
        Figure("open the day with reasons, p95", percentile(opened, 0.95), "ms", goal=150),
        Figure("narrow the awaited, p95", percentile(narrowed, 0.95), "ms", goal=50),
    ]


def _day_desk(register: Register) -> DayDesk:
    return DayDesk(
        store=register.store,
        content=register.content,
        session=register.session,
        run=run_at_once,
        send=lambda: Sent(received=0, refused=0, waiting=0),
        open_visit=_nothing_shown,
        open_home_visit=_nothing_shown,
        show_home_visits=_nothing,
        new_person=_nothing_shown,
        show_deliveries=_nothing,
        show_missing=_nothing,
        queue=Queue(register.store, register.session, KADER, _now),
    )


def _show_day(register: Register) -> None:
    view = DayView(DayScreen(_day_desk(register)))
    view.resize(1366, 700)
    view.grab()
    view.deleteLater()


def _now() -> datetime:
    return datetime.now(UTC)


def _nothing() -> None:
    """No other page opens here."""


def _nothing_shown(*_who: object) -> None:
    """No other page opens here."""
