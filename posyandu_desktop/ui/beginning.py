"""How the first start gets its jobs: a posyandu, the demo village, a backup, the sheet."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.services.starting import (
    OperatorForm,
    PosyanduForm,
    Started,
    start_demo,
    start_posyandu,
)
from posyandu_desktop.store.backup import restore
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import DataKey
from posyandu_desktop.ui.first_start.presenter import FirstStart, Jobs
from posyandu_desktop.ui.first_start.recovery_sheet import (
    print_recovery_sheet,
    save_recovery_sheet,
)
from posyandu_desktop.ui.first_start.view import FirstStartView
from posyandu_desktop.ui.running import Runner

Opened = Callable[[DataKey, Operator], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """What the first start works on.

    Attributes:
        own: Where a new or a restored posyandu goes.
        demo: Where the demo village goes.
        device_folder: Where this laptop's own secret lies.
        now: Tells the time.
        run: Runs a job in the background.
        ask_who_here: Goes on in the posyandu that was restored.
        ask_who_in_demo: Goes on in a demo village that is there.
    """

    own: StoreFiles
    demo: StoreFiles
    device_folder: Path
    now: Callable[[], datetime]
    run: Runner
    ask_who_here: Callable[[], None]
    ask_who_in_demo: Callable[[], None]

    def screen(self, open_own: Opened, open_demo: Opened) -> FirstStartView:
        """Return the wizard; it ends in one of the two."""
        jobs = Jobs(
            start=self._start,
            start_demo=self._start_demo,
            restore=self._restore,
            restored=self.ask_who_here,
            read_invitation=_invitation,
            save_sheet=self._save_sheet,
            print_sheet=self._print_sheet,
        )
        goes_on = self.ask_who_in_demo if self.demo.initialised else None
        return FirstStartView(
            FirstStart(jobs, self.run, open_own, open_demo, continue_demo=goes_on)
        )

    def _start(self, posyandu: PosyanduForm, operator: OperatorForm) -> Started:
        return start_posyandu(self.own, self.device_folder, posyandu, operator, self.now)

    def _start_demo(self) -> Started:
        return start_demo(self.demo, self.device_folder, load_content(), self.now)

    def _restore(self, source: Path) -> None:
        restore(source, self.own)

    def _save_sheet(self, path: Path, posyandu: PosyanduForm, code: str) -> None:
        save_recovery_sheet(path, posyandu.name, code, self.now().astimezone().date())

    def _print_sheet(self, posyandu: PosyanduForm, code: str) -> bool:
        return print_recovery_sheet(posyandu.name, code, self.now().astimezone().date())


def _invitation(source: Path) -> PosyanduForm:
    from posyandu_desktop.services.joining import (  # noqa: PLC0415  # a second laptop is rare
        read_invitation,
    )

    return read_invitation(source)
