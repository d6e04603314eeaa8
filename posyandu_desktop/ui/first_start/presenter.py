"""The first start, without Qt: which page, what is typed, what is missing."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from pathlib import Path

from posyandu_desktop.domain.operator import Operator, Role
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.starting import (
    OperatorForm,
    PosyanduForm,
    Started,
    check_operator,
    check_posyandu,
)
from posyandu_desktop.store.keys import DataKey
from posyandu_desktop.ui.presenting import TellingPresenter, View
from posyandu_desktop.ui.running import Runner
from posyandu_desktop.ui.texts.forms import by_field
from posyandu_desktop.ui.theme_tokens import Tone


class Page(Enum):
    """The wizard's pages in order."""

    WELCOME = auto()
    POSYANDU = auto()
    OPERATOR = auto()
    WORKING = auto()
    RECOVERY = auto()


@dataclass(frozen=True, slots=True)
class State:
    """Everything the wizard shows."""

    page: Page = Page.WELCOME
    posyandu: PosyanduForm = field(default_factory=PosyanduForm)
    operator: OperatorForm = field(default_factory=OperatorForm)
    problems: dict[str, str] = field(default_factory=dict)
    jump_to: str = ""
    message: str = ""
    message_tone: Tone = Tone.ACT
    working_on: str = ""
    recovery_code: str = ""
    sheet_saved: bool = False
    code_copied: bool = False
    can_print: bool = False

    demo_exists: bool = False

    @property
    def sheet_kept(self) -> bool:
        """Whether the recovery code is anywhere but on this screen."""
        return self.sheet_saved or self.code_copied


@dataclass(frozen=True, slots=True)
class Jobs:
    """What the wizard can have done: starts and restore in the background, the sheet at once.

    `restored` goes on once a backup is in place: to whoever has a PIN in it. `read_invitation`
    tells which posyandu a second laptop joins.
    """

    start: Callable[[PosyanduForm, OperatorForm], Started]
    start_demo: Callable[[], Started]
    restore: Callable[[Path], None]
    restored: Callable[[], None]
    read_invitation: Callable[[Path], PosyanduForm]
    save_sheet: Callable[[Path, PosyanduForm, str], None]
    print_sheet: Callable[[PosyanduForm, str], bool] | None = None


class FirstStart(TellingPresenter[State, View[State]]):
    """The wizard of the first start."""

    def __init__(
        self,
        jobs: Jobs,
        run: Runner,
        ready: Callable[[DataKey, Operator], None],
        demo_ready: Callable[[DataKey, Operator], None],
        *,
        continue_demo: Callable[[], None] | None = None,
    ) -> None:
        self._jobs = jobs
        self._run = run
        self._ready = ready
        self._demo_ready = demo_ready
        self._continue_demo = continue_demo
        self._state = State(
            demo_exists=continue_demo is not None, can_print=jobs.print_sheet is not None
        )
        self._started: Started | None = None

    def new_posyandu(self) -> None:
        """Go to the posyandu's page."""
        self._show(replace(self._state, page=Page.POSYANDU, message=""))

    def demo(self) -> None:
        """Build the demo village, or go on in the one that is there."""
        if self._continue_demo is not None:
            self._continue_demo()
            return
        self._work(tr("Menyiapkan desa contoh: 600 warga dan riwayat 12 bulan …"))
        self._run(self._jobs.start_demo, self._demo_built, self._failed)

    def restore(self, source: Path) -> None:
        """Put a backup's posyandu on this laptop, then ask who is at the keyboard."""
        self._work(tr("Memulihkan cadangan {name} …").format(name=source.name))
        self._run(lambda: self._jobs.restore(source), self._restored, self._not_restored)

    def join(self, source: Path) -> None:
        """Begin a second laptop of the posyandu an invitation names; its operator comes next."""
        try:
            form = self._jobs.read_invitation(source)
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        words = tr("Bergabung dengan {posyandu}, {village}. Isi petugas laptop ini.")
        message = words.format(posyandu=form.title, village=form.village)
        page = replace(self._state, page=Page.OPERATOR, posyandu=form, problems={})
        self._show(replace(page, message=message, message_tone=Tone.INFO))

    def posyandu_typed(self, name: str, text: str) -> None:
        """Take over one field of the posyandu's page."""
        form = replace(self._state.posyandu, **{name: text})  # type: ignore[arg-type]  # texts only
        self._typed(name, posyandu=form)

    def operator_typed(self, name: str, text: str) -> None:
        """Take over one text field of the operator's page."""
        form = replace(self._state.operator, **{name: text})  # type: ignore[arg-type]  # texts only
        self._typed(name, operator=form)

    def role_chosen(self, role: Role) -> None:
        """Take over the role."""
        form = replace(self._state.operator, role=role)
        self._typed("role", operator=form)

    def back(self) -> None:
        """Go one page back; nothing typed is lost."""
        joins = self._state.posyandu.joins is not None
        typed = self._state.page is Page.OPERATOR and not joins
        page = Page.POSYANDU if typed else Page.WELCOME
        form = PosyanduForm() if joins else self._state.posyandu
        self._show(replace(self._state, page=page, posyandu=form, problems={}, message=""))

    def forward(self) -> None:
        """Go on, or say what is missing."""
        match self._state.page:
            case Page.POSYANDU:
                problems = by_field(check_posyandu(self._state.posyandu))
                if problems:
                    self._point_out(problems)
                else:
                    self._show(replace(self._state, page=Page.OPERATOR, problems={}))
            case Page.OPERATOR:
                self._create()
            case Page.RECOVERY:
                self.finish()
            case Page.WELCOME | Page.WORKING:
                pass

    def save_sheet(self, path: Path) -> None:
        """Save the recovery sheet where the operator said."""
        try:
            self._jobs.save_sheet(path, self._state.posyandu, self._state.recovery_code)
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
        else:
            self._kept(tr("Lembar tersimpan: {name}").format(name=path.name))

    def print_sheet(self) -> None:
        """Print the recovery sheet, unless the operator changes their mind."""
        if self._jobs.print_sheet is None:
            return
        if self._jobs.print_sheet(self._state.posyandu, self._state.recovery_code):
            self._kept(tr("Lembar dikirim ke pencetak. Periksa hasilnya sebelum lanjut."))

    def sheet_written_down(self, *, kept: bool) -> None:
        """Note that the code was copied by hand, or not after all."""
        self._show(replace(self._state, code_copied=kept, message=""))

    def finish(self) -> None:
        """Open the new posyandu, once the recovery code is kept somewhere."""
        if self._started is None:
            return
        if not self._state.sheet_kept:
            self._say(
                tr(
                    "Simpan, cetak, atau salin dulu kode ini. Tanpa kode, data tidak "
                    "bisa dibuka lagi bila semua PIN lupa."
                ),
                Tone.WATCH,
            )
            return
        self._enter(self._ready, self._started)

    def _create(self) -> None:
        problems = by_field(check_operator(self._state.operator))
        if problems:
            self._point_out(problems)
            return
        posyandu, operator = self._state.posyandu, self._state.operator
        self._work(tr("Membuat kunci dan berkas data …"))
        self._run(lambda: self._jobs.start(posyandu, operator), self._created, self._failed)

    def _work(self, on: str) -> None:
        self._show(replace(self._state, page=Page.WORKING, working_on=on, message=""))

    def _created(self, started: Started) -> None:
        self._started = started
        self._show(replace(self._state, page=Page.RECOVERY, recovery_code=started.recovery_code))

    def _demo_built(self, started: Started) -> None:
        self._enter(self._demo_ready, started)

    def _restored(self, _nothing: None) -> None:
        try:
            self._jobs.restored()
        except PosyanduError as error:
            self._not_restored(error)

    def _not_restored(self, error: PosyanduError) -> None:
        self._state = replace(self._state, page=Page.WELCOME)
        self._say(error.sentence, Tone.ACT)

    def _enter(self, ready: Callable[[DataKey, Operator], None], started: Started) -> None:
        try:
            ready(started.key, started.operator)
        except PosyanduError as error:
            self._show(replace(self._state, message=error.sentence))

    def _failed(self, error: PosyanduError) -> None:
        page = Page.OPERATOR if self._state.operator.name else Page.WELCOME
        self._state = replace(self._state, page=page)
        self._say(error.sentence, Tone.ACT)

    def _kept(self, message: str) -> None:
        self._state = replace(self._state, sheet_saved=True)
        self._say(message, Tone.GOOD)

    def _point_out(self, problems: dict[str, str]) -> None:
        state = replace(self._state, problems=problems, jump_to=next(iter(problems)))
        if "pin_again" in problems:
            # Typed anew, it must not stand behind what was wrong.
            state = replace(state, operator=replace(state.operator, pin_again=""))
        self._show(state)

    def _typed(
        self,
        name: str,
        *,
        posyandu: PosyanduForm | None = None,
        operator: OperatorForm | None = None,
    ) -> None:
        others = {field: text for field, text in self._state.problems.items() if field != name}
        self._show(
            replace(
                self._state,
                posyandu=posyandu or self._state.posyandu,
                operator=operator or self._state.operator,
                problems=others,
                jump_to="",
                message="",
            )
        )
