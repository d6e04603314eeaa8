"""A visit screen to type into, and how long each key waits for its picture."""

import time
from datetime import UTC, datetime
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.visit import VisitId
from posyandu_desktop.services.recording import Recorder
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.garbage import GarbageWatch
from posyandu_desktop.ui.hands import Hands
from posyandu_desktop.ui.visit.desk import Desk
from posyandu_desktop.ui.visit.doses import Lots
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.typed import TypedVisit
from posyandu_desktop.ui.visit.view import VisitView
from posyandu_desktop.ui.word_home import WordHome
from tests.sync.people import RINA, TODAY

PAUSE_MS = 120


def a_visit_screen(store: Store, content: ClinicalContent) -> VisitView:
    """Show the visit of somebody in the store, the cursor in its first field, a digit typed.

    As in the window, a draft is written beside, and while somebody types garbage is not looked for.
    """
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme.apply_theme(app)
    desk = Desk(
        recorder=Recorder(store, content, RINA, _now),
        content=content,
        operator=RINA,
        operators=(RINA,),
        lots=Lots(),
        now=_now,
        leave=_nothing,
        show_pregnancy=_nothing,
        show_adverse_event=_nothing,
        show_to_mother=_nothing,
        print_for_mother=_nothing_printed,
        saved=_nothing,
        show_again=_nothing,
        bring_home=WordHome(app).bring,
    )
    person = store.people.active()[0]
    typed = TypedVisit(
        visit_id=VisitId(uuid4()), person_id=person.id, session_id=None, visited_on=TODAY
    )
    view = VisitView(VisitEntry(person, typed, desk))
    view.resize(1366, 700)
    view.show()
    view.start()
    QApplication.processEvents()
    # A field that is empty at every second key leaves no draft for the disk.
    QTest.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_1)
    GarbageWatch(view, lambda: False).begin()
    return view


def type_digits(view: VisitView, keys: int, hands: Hands) -> list[float]:
    """Press digits where the cursor is, taking them back by turns; return milliseconds each.

    A key every 120 ms, which is faster than anybody here types. It counts from when it is due: a
    key that meets the window busy, such as with a draft, waits as a person does.
    """
    spent = []
    due = time.perf_counter()
    for number in range(keys):
        key = Qt.Key.Key_8 if number % 2 == 0 else Qt.Key.Key_Backspace
        target = QApplication.focusWidget() or view
        hands.touched()
        QTest.keyClick(target, key)
        QApplication.processEvents()
        answered = time.perf_counter()
        spent.append((answered - due) * 1000)
        due = max(due + PAUSE_MS / 1000, answered)
        _let_the_window_work_until(due)
    return spent


def _let_the_window_work_until(due: float) -> None:
    while (left_s := due - time.perf_counter()) > 0:
        QTest.qWait(int(left_s * 1000))


def _now() -> datetime:
    return datetime.now(UTC)


def _nothing(*_who: object) -> None:
    """No other page opens here."""


def _nothing_printed(_case: object) -> str:
    return ""
