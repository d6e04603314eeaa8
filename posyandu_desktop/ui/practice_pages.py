"""The practice page, and the drill that runs while people move between the screens."""

from collections.abc import Callable
from contextlib import suppress
from random import Random
from time import monotonic
from typing import TYPE_CHECKING

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.ui.main_window import MainWindow
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from posyandu_desktop.domain.drill import DrillRun
    from posyandu_desktop.ui.office import Office


class PracticePages:
    """Begins drills of the demo village, times the visits, and keeps the results.

    Attributes:
        run: The drill that runs, or the one that ended last; None before the first.
        clock: Seconds that only go forwards.
        random: Chooses whom a drill is about, and what their papers show.
    """

    def __init__(
        self, office: "Office", window: MainWindow, show: Callable[[Screen], None]
    ) -> None:
        self._office = office
        self._window = window
        self._show = show
        self.run: DrillRun | None = None
        self.clock: Callable[[], float] = monotonic
        self.random = Random()  # noqa: S311  # invented people

    def tell_what_was_left(self) -> None:
        """Say that a drill ended with the program, or with its operator, where one did."""
        workplace = self._office.workplace
        if not workplace.posyandu.is_demo:
            return
        from posyandu_desktop.services.practising import left_unfinished

        code = left_unfinished(workplace.store, workplace.operator.id)
        if not code:
            return
        self._note_ended()
        words = tr(
            "Latihan “{title}” tadi berhenti sebelum selesai. Kunjungannya tersimpan, "
            "waktunya tidak. Mulai lagi: F10, Latihan."
        )
        drills = workplace.content.drills.drills
        title = next((drill.title for drill in drills if drill.code == code), code)
        self._office.tell(words.format(title=title), Tone.INFO)

    def show_practice(self) -> None:
        """Show the drills, and how the last one went."""
        from posyandu_desktop.ui.practice.presenter import Desk, PracticeScreen
        from posyandu_desktop.ui.practice.view import PracticeView

        workplace = self._office.workplace
        desk = Desk(
            store=workplace.store,
            content=workplace.content,
            operator=workplace.operator,
            run=self.run,
            begin=self._begin,
            stop=self.stop,
            leave=self._office.show_day,
        )
        view = PracticeView(PracticeScreen(desk))
        self._show(view)

    def visit_opened(self, person: Person) -> None:
        """Start the watch when this visit is one of the drill."""
        if self.run is not None and not self.run.is_finished:
            self.run = self.run.opened(person.id, self.clock())

    def visit_saved(self, visit: Visit) -> bool:
        """Stop the watch; return whether this visit ended the drill, which is then shown."""
        if self.run is None or self.run.is_finished:
            return False
        self.run = self.run.saved(visit, self.clock())
        self._say_in_strip()
        if not self.run.is_finished:
            return False
        from posyandu_desktop.domain.drill import result_of

        self._note_ended()
        workplace = self._office.workplace
        workplace.store.drill_results.add(
            workplace.operator.id, result_of(self.run), workplace.now()
        )
        self.show_practice()
        return True

    def stop(self) -> None:
        """Give up the drill that runs."""
        if self.run is not None and not self.run.is_finished:
            self._note_ended()
        self.run = None
        self._say_in_strip()

    def _begin(self, code: str) -> str:
        from posyandu_desktop.services.practising import begin, note_begun

        workplace = self._office.workplace
        drill = workplace.content.drills.drill(code)
        run = begin(
            workplace.store,
            workplace.content,
            self._office.session,
            drill,
            self.random,
        )
        if run is None:
            return tr(
                "Hari ini tidak cukup orang lagi yang belum datang untuk latihan ini. Coba yang "
                "lain."
            )
        try:
            note_begun(workplace.store, workplace.operator.id, code)
        except PosyanduError as error:
            return error.sentence
        self.run = run
        self._say_in_strip()
        first = run.papers[0].person.name
        self._office.show_day(
            tr("Latihan dimulai. Ketik nama {name} di kotak cari, lalu Enter.").format(name=first),
            Tone.INFO,
        )
        return ""

    def _note_ended(self) -> None:
        from posyandu_desktop.services.practising import note_ended

        workplace = self._office.workplace
        with suppress(PosyanduError):
            # It is said once more next time, which does no harm.
            note_ended(workplace.store, workplace.operator.id)

    def _say_in_strip(self) -> None:
        from posyandu_desktop.ui.texts.practice import strip_words

        run = self.run
        if run is None or run.is_finished:
            self._window.say_in_strip("")
            return
        drill = self._office.workplace.content.drills.drill(run.code)
        self._window.say_in_strip(strip_words(run, drill))
