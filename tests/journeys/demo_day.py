"""Plays one session day in the real window, offscreen, against a real FHIR server on loopback.

    python -m tests.journeys.demo_day build/demo

Leaves screenshots and `report.txt` in the folder; ends with 1 when anything is not as it should.
"""

import argparse
import logging
import os
import shutil
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt, QtMsgType, qInstallMessageHandler

from posyandu_desktop.app import build, make_application
from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.immunization import given_doses
from posyandu_desktop.domain.immunization_next import next_doses
from posyandu_desktop.domain.life_cycle import LifeCycleGroup, life_cycle_group
from posyandu_desktop.domain.person import Person
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.ui.day.view import DayView
from posyandu_desktop.ui.deliveries.view import DeliveriesView
from posyandu_desktop.ui.first_start.view import FirstStartView
from posyandu_desktop.ui.office import Office
from posyandu_desktop.ui.server.view import ServerView
from posyandu_desktop.ui.session_close.view import SessionCloseView
from posyandu_desktop.ui.session_open.view import SessionOpenView
from posyandu_desktop.ui.shell import Shell
from posyandu_desktop.ui.visit.view import VisitView
from posyandu_desktop.ui.widgets.verdict import ClassRow
from tests.journeys.hands import Hands, choose_from_menu
from tests.servers.sekmet import Sekmet, running_sekmet

VILLAGE_MS = 120_000
"""How long 560 people and their months may take on a busy machine."""


@dataclass
class Report:
    """What was done and seen, line by line."""

    lines: list[str] = field(default_factory=list)
    faults: int = 0

    def saw(self, what: str, *, true: bool = True) -> None:
        """Note one fact, and whether it held."""
        self.faults += not true
        self.lines.append(f"{'ok  ' if true else 'FAIL'} {what}")
        sys.stderr.write(self.lines[-1] + "\n")


class DemoDay:
    """The day, step by step."""

    def __init__(self, shell: Shell, hands: Hands, report: Report) -> None:
        self._shell = shell
        self._hands = hands
        self._report = report

    @property
    def _office(self) -> Office:
        if self._shell.office is None:
            raise AssertionError("nobody is signed in")
        return self._shell.office

    def begin(self) -> None:
        """Choose the demo village and wait until it is built."""
        hands = self._hands
        hands.screen(FirstStartView)
        hands.look("01-mulai")
        hands.type("2")
        hands.wait(
            lambda: isinstance(hands.window.screen_in_front, DayView), "the village", VILLAGE_MS
        )
        hands.settle()
        people = self._office.workplace.store.people.count()
        self._report.saw(f"demo village built: {people} people", true=people >= 550)
        hands.look("02-hari-buka")

    def open_day(self) -> None:
        """Open the session day as it is offered."""
        hands, office = self._hands, self._office
        hands.press_ctrl(Qt.Key.Key_B)
        opening = hands.screen(SessionOpenView)
        hands.wait(lambda: hands.focus_is_in(opening.save_button), "the button")
        hands.look("02-buka")
        hands.press_ctrl(Qt.Key.Key_S)
        day = hands.screen(DayView)
        kept = office.workplace.store.session_days.get(office.session.id)
        self._report.saw(f"the day is opened: {day.message.text()}", true=kept.is_open)

    def close_day(self) -> None:
        """Look at the checklist, and sign the day off."""
        hands, office = self._hands, self._office
        hands.press_ctrl(Qt.Key.Key_B)
        closing = hands.screen(SessionCloseView)
        open_drafts = closing.lines["drafts"].words.text()
        self._report.saw(f"the checklist knows the draft: {open_drafts}", true="1" in open_drafts)
        hands.look("14-tutup")
        closing.note.input.setFocus()
        hands.type("Selesai")
        hands.press_ctrl(Qt.Key.Key_S)
        day = hands.screen(DayView)
        signed = office.workplace.store.session_days.get(office.session.id).closing
        people = 0 if signed is None else signed.summary.people
        self._report.saw(
            f"the day is closed with {people} people: {day.message.text()}", true=people == 2
        )
        hands.look("15-sudah-ditutup")

    def toddler(self) -> None:
        """Record a toddler: an impossible weight first, then the right one, then the rest."""
        hands = self._hands
        child = self._somebody(LifeCycleGroup.TODDLER, dose_due=True)
        visit = self._open(child)
        hands.look("03-balita-terbuka")
        hands.type("112")
        hands.press(Qt.Key.Key_Return)
        refused = visit.form.numbers["weight_kg"].problem()
        self._report.saw(f"112 kg is questioned at once: {refused}", true=bool(refused))
        hands.look("04-berat-tidak-mungkin")
        hands.press(Qt.Key.Key_Up)
        hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        last = self._last(child, "weight_kg", 10.0)
        hands.type(f"{last + 0.25:.1f}".replace(".", ","))
        hands.press(Qt.Key.Key_Return)
        height = self._last(child, "height_cm", 80.0) + 0.8
        hands.type(f"{height:.1f}".replace(".", ","))
        hands.press(Qt.Key.Key_Return)
        hands.type(f"{self._last(child, 'head_circumference_cm', 46.0):.1f}".replace(".", ","))
        hands.press(Qt.Key.Key_Return)
        hands.type("14,6")
        hands.press(Qt.Key.Key_Return)
        hands.press(Qt.Key.Key_T)
        hands.press(Qt.Key.Key_Return, times=2)
        for _ in range(4):
            hands.press(Qt.Key.Key_T)
            hands.press(Qt.Key.Key_Return)
        hands.look("05-balita-terisi")
        self._dose(visit)
        hands.press(Qt.Key.Key_F2)
        hands.look("07-mengapa")
        hands.press(Qt.Key.Key_F2)
        self._save(child)

    def adult(self) -> None:
        """Record an adult with high blood pressure."""
        hands = self._hands
        adult = self._somebody(LifeCycleGroup.ADULT)
        visit = self._open(adult)
        for code, typed in (
            ("weight_kg", f"{self._last(adult, 'weight_kg', 60.0):.1f}"),
            ("height_cm", f"{self._last(adult, 'height_cm', 158.0):.0f}"),
            ("waist_cm", "86"),
            ("systolic_mmhg", "168"),
            ("diastolic_mmhg", "102"),
        ):
            visit.form.numbers[code].setFocus()
            hands.type(typed)
            hands.press(Qt.Key.Key_Return)
        self._report.saw("high blood pressure is said in words", true="Tensi" in self._heard(visit))
        hands.look("08-dewasa")
        self._save(adult)

    def draft(self) -> None:
        """Leave a visit half typed; it stays as a draft."""
        hands = self._hands
        infant = self._somebody(LifeCycleGroup.INFANT)
        visit = self._open(infant)
        hands.type("6,4")
        hands.wait(lambda: "Draf tersimpan" in visit.foot.status.text(), "the draft")
        hands.press(Qt.Key.Key_Escape)
        day = hands.screen(DayView)
        in_progress = day.in_progress.people.rowCount()
        self._report.saw("a half-typed visit waits as a draft", true=in_progress == 1)
        hands.look("09-hari-buka-berjalan")

    def upload(self, server: Sekmet) -> None:
        """Set the server, try it, send, and send again."""
        hands = self._hands
        self._choose("Server Puskesmas")
        screen = hands.screen(ServerView)
        hands.type(server.url)
        hands.press(Qt.Key.Key_Return)
        hands.type(server.token)
        hands.press_ctrl(Qt.Key.Key_T)
        hands.wait(screen.report.verdict.text, "the connection test")
        self._report.saw(f"connection test: {screen.report.verdict.text()}")
        hands.look("10-uji-sambungan")
        hands.press_ctrl(Qt.Key.Key_S)
        hands.press(Qt.Key.Key_Escape)
        self._send("11-terkirim")
        first = self._counts(server)
        self._check_values(server)
        hands.press_ctrl(Qt.Key.Key_L)
        hands.screen(DeliveriesView)
        hands.look("12-kiriman")
        hands.press(Qt.Key.Key_Escape)
        self._send_everything_again()
        self._report.saw(
            f"sending again changes nothing: {sum(first.values())} resources",
            true=self._counts(server) == first,
        )

    def _send(self, picture: str) -> None:
        hands, office = self._hands, self._office
        hands.screen(DayView)
        hands.press_ctrl(Qt.Key.Key_K)
        hands.wait(lambda: not office.background.busy, "the upload")
        hands.settle()
        counts = office.workplace.store.outbox.counts()
        self._report.saw(
            f"{counts.received} received by the server, {counts.waiting} waiting, "
            f"{counts.rejected} refused",
            true=counts.received >= 2 and not counts.waiting and not counts.rejected,
        )
        hands.look(picture)

    def _send_everything_again(self) -> None:
        """Queue every visit anew, as a restored backup would, and send."""
        office = self._office
        store = office.workplace.store
        session = store.sessions.latest()
        if session is None:
            raise AssertionError("there is a session")
        for visit in store.visits.of_session(session.id):
            store.outbox.put(Kind.VISIT, visit.id)
        office.show_day()
        self._send("13-terkirim-lagi")

    def _check_values(self, server: Sekmet) -> None:
        store = self._office.workplace.store
        session = store.sessions.latest()
        if session is None:
            raise AssertionError("there is a session")
        for visit in store.visits.of_session(session.id):
            found = server.everything_of(visit.person_id)
            values = {
                resource["valueQuantity"]["value"]
                for resource in found.values()
                if "valueQuantity" in resource
            }
            typed = {v for v in visit.observations.values() if isinstance(v, float)}
            self._report.saw(
                f"all {len(typed)} measured values of a visit are on the server",
                true=typed <= values,
            )

    def _counts(self, server: Sekmet) -> Counter[str]:
        kinds = ("Patient", "Encounter", "Observation", "Immunization", "Procedure", "Condition")
        return Counter({kind: server.count(kind) for kind in kinds})

    def _choose(self, words: str) -> None:
        """Take an entry of the menu behind F10."""
        choose_from_menu(self._hands, self._office.pages.menu, words)

    def _open(self, person: Person) -> VisitView:
        hands = self._hands
        hands.screen(DayView)
        hands.press_ctrl(Qt.Key.Key_F)
        hands.type(person.name)
        hands.look("03-cari")
        hands.press(Qt.Key.Key_Return)
        visit = hands.screen(VisitView)
        hands.wait(lambda: hands.focus_is_in(visit.form), "the first field")
        return visit

    def _dose(self, visit: VisitView) -> None:
        hands = self._hands
        section = visit.form.doses
        if section is None or section.first_offer is None:
            self._report.saw("no dose is due for this child today")
            return
        hands.press_ctrl(Qt.Key.Key_I)
        hands.type("BX2271")
        hands.press(Qt.Key.Key_Return)
        hands.type("8/2031")
        hands.press(Qt.Key.Key_Return)
        hands.look("06-imunisasi")
        hands.press_ctrl(Qt.Key.Key_Return)
        self._report.saw("one dose is written down", true=section.written == 1)

    def _save(self, person: Person) -> None:
        hands = self._hands
        hands.press_ctrl(Qt.Key.Key_S)
        for _ in range(2):
            visit = hands.window.screen_in_front
            if isinstance(visit, VisitView):
                hands.look("periksa-lagi")
                if visit.reasons.isVisible():
                    hands.press(Qt.Key.Key_F5)
                else:
                    hands.press_ctrl(Qt.Key.Key_S)
        day = hands.screen(DayView)
        self._report.saw(f"saved: {day.message.text().split(':', 1)[-1].strip()}")
        saved = [
            visit
            for visit in self._office.workplace.store.visits.of_person(person.id, limit=1)
            if visit.recorded_at is not None
        ]
        self._report.saw("the visit is on disk", true=bool(saved))

    def _heard(self, visit: VisitView) -> str:
        return " ".join(row.accessibleName() for row in visit.meaning.findChildren(ClassRow))

    def _has_dose_due(self, person: Person) -> bool:
        workplace = self._office.workplace
        schedule = workplace.content.immunization_schedule
        past = workplace.store.visits.of_person(person.id)
        doses = next_doses(person, workplace.today(), past, schedule)
        return bool(given_doses(past, schedule)) and any(dose.due for dose in doses)

    def _last(self, person: Person, code: str, otherwise: float) -> float:
        visits = self._office.workplace.store.visits.of_person(person.id)
        values = (visit.number(code) for visit in visits)
        return next((value for value in values if value is not None), otherwise)

    def _somebody(self, group: LifeCycleGroup, *, dose_due: bool = False) -> Person:
        """Return somebody of a group whose name is theirs alone and who came before."""
        store = self._office.workplace.store
        today = self._office.workplace.today()
        people = store.people.active()
        names = Counter(person.name for person in people)
        came = store.sessions.attended(self._office.session.id)
        for person in people:
            if (
                names[person.name] == 1
                and person.id not in came
                and life_cycle_group(person.born_on, today) is group
                and completed_months(person.born_on, today) != 0
                and len(store.visits.of_person(person.id)) >= 3
                and len(store.people.search(person.name)) == 1
                and (not dose_due or self._has_dose_due(person))
            ):
                return person
        raise AssertionError(f"nobody is {group}")


def main() -> int:
    """Play the day; return 0 when everything was as it should be."""
    parser = argparse.ArgumentParser(prog="python -m tests.journeys.demo_day")
    parser.add_argument("folder", type=Path)
    out: Path = parser.parse_args().folder
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    logging.basicConfig(level=logging.WARNING)
    qInstallMessageHandler(_quiet)
    report = Report()
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["POSYANDU_DEVICE"] = str(Path(scratch) / "device")
        data = Path(scratch) / "data"
        app = make_application()
        shell = build(app, data, Settings())
        shell.window.show()
        shell.start()
        day = DemoDay(shell, Hands(shell.window, out), report)
        try:
            day.begin()
            day.open_day()
            day.toddler()
            day.adult()
            day.draft()
            (Path(scratch) / "server").mkdir()
            with running_sekmet(Path(scratch) / "server") as server:
                report.saw(f"a FHIR server answers on loopback: {server.url}")
                day.upload(server)
            day.close_day()
        finally:
            shell.close()
            shell.window.close()
    (out / "report.txt").write_text("\n".join(report.lines) + "\n", encoding="utf-8")
    sys.stderr.write(f"{len(report.lines)} facts, {report.faults} faults; see {out}\n")
    return 1 if report.faults else 0


def _quiet(kind: QtMsgType, _context: object, message: str | None) -> None:
    """Keep Qt's remark about the offscreen platform out of the report."""
    if message and "propagateSizeHints" not in message and kind != QtMsgType.QtDebugMsg:
        sys.stderr.write(message + "\n")


if __name__ == "__main__":
    sys.exit(main())
