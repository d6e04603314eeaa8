"""The wizard of the first start: one page in the middle, the ways on below."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.services.starting import JOINING
from posyandu_desktop.store.backup import SUFFIX
from posyandu_desktop.ui.first_start.pages import (
    OperatorPage,
    PosyanduPage,
    RecoveryPage,
    WelcomePage,
    WorkingPage,
)
from posyandu_desktop.ui.first_start.presenter import FirstStart, Page, State
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.file_dialogs import ask_where_to_save, ask_which_file
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.screen import Screen
from posyandu_desktop.ui.widgets.title_bar import TitleBar

_STEPS = {
    Page.WELCOME: "Data disimpan terkunci di laptop ini, tanpa perlu internet.",
    Page.POSYANDU: "Langkah 1 dari 3",
    Page.OPERATOR: "Langkah 2 dari 3. K atau B: bertugas sebagai kader atau bidan.",
    Page.WORKING: "Jangan matikan laptop dulu.",
    Page.RECOVERY: "Langkah 3 dari 3",
}


_AnyPage = WelcomePage | PosyanduPage | OperatorPage | WorkingPage | RecoveryPage


class FirstStartView(Screen):
    """Turns keystrokes into presenter calls, and a state into pixels.

    Attributes:
        ask_path: Asks where to save the sheet; None when the person changed their mind.
        ask_backup: Asks which backup to restore, in the same way.
        ask_invitation: Asks which invitation to follow, in the same way.
    """

    def __init__(self, presenter: FirstStart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self.ask_path: Callable[[str], Path | None] = self._ask_path
        self.ask_backup: Callable[[], Path | None] = self._ask_backup
        self.ask_invitation: Callable[[], Path | None] = self._ask_invitation
        self._shown: Page | None = None
        self._sheet_was_kept = False
        self.message = MessageBar()
        self.welcome = WelcomePage(presenter)
        self.posyandu = PosyanduPage(presenter)
        self.operator = OperatorPage(presenter)
        self.working = WorkingPage()
        self.recovery = RecoveryPage(presenter)
        self._pages: dict[Page, _AnyPage] = {
            Page.WELCOME: self.welcome,
            Page.POSYANDU: self.posyandu,
            Page.OPERATOR: self.operator,
            Page.WORKING: self.working,
            Page.RECOVERY: self.recovery,
        }
        self._stack = QStackedWidget()
        self.foot = FootBar()
        self._lay_out()
        self.welcome.restoring.connect(self._restore)
        self.welcome.joining.connect(self._join)
        self.posyandu.finished.connect(presenter.forward)
        self.operator.finished.connect(presenter.forward)
        self.recovery.save.clicked.connect(self._save_sheet)
        self.recovery.print.clicked.connect(presenter.print_sheet)
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        page = self._pages[state.page]
        page.show_state(state)
        self._stack.setCurrentWidget(page)
        self.foot.set_status(tr(_STEPS[state.page]), Tone.NEUTRAL, "info")
        self.back.setVisible(state.page in (Page.POSYANDU, Page.OPERATOR))
        self.forward.setVisible(state.page in (Page.POSYANDU, Page.OPERATOR, Page.RECOVERY))
        self.forward.set_text(tr("Mulai") if state.page is Page.RECOVERY else tr("Lanjut"))
        self.message.say(state.message, state.message_tone)
        if state.page is not self._shown:
            self._shown = state.page
            self.start()
        elif state.jump_to and isinstance(page, PosyanduPage | OperatorPage):
            page.rows[state.jump_to].setFocus(Qt.FocusReason.TabFocusReason)
        elif state.sheet_kept and not self._sheet_was_kept:
            self.forward.setFocus(Qt.FocusReason.TabFocusReason)
        self._sheet_was_kept = state.sheet_kept

    def start(self) -> None:
        """Put the cursor where typing begins."""
        page = self._presenter.state.page
        # There Enter says what is still to be done, as its button promises.
        first = self.forward if page is Page.RECOVERY else self._pages[page]
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes one page back."""
        if event.key() == Qt.Key.Key_Escape and not self.back.isHidden():
            self._presenter.back()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        for page in self._pages.values():
            self._stack.addWidget(page)
        self.back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        self.forward = self.foot.add_button(
            KeyButton(tr("Lanjut"), "Enter", kind=ButtonKind.PRIMARY, shortcut="")
        )
        self.back.clicked.connect(self._presenter.back)
        self.forward.clicked.connect(self._presenter.forward)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(
            TitleBar("Posyandu Desktop", tr("Mencatat posyandu, tanpa sinyal pun bisa"))
        )
        outer.addWidget(self.message)
        outer.addWidget(self._stack, 1)
        outer.addWidget(self.foot)

    def _save_sheet(self) -> None:
        path = self.ask_path(
            tr("Lembar pemulihan {name}.pdf").format(name=self._presenter.state.posyandu.name)
        )
        if path is not None:
            self._presenter.save_sheet(path)

    def _restore(self) -> None:
        source = self.ask_backup()
        if source is not None:
            self._presenter.restore(source)

    def _join(self) -> None:
        source = self.ask_invitation()
        if source is not None:
            self._presenter.join(source)

    def _ask_invitation(self) -> Path | None:
        return ask_which_file(
            self, tr("Pilih berkas gabung"), tr("Berkas gabung (*{suffix})").format(suffix=JOINING)
        )

    def _ask_backup(self) -> Path | None:
        return ask_which_file(
            self, tr("Pilih cadangan"), tr("Cadangan Posyandu (*{suffix})").format(suffix=SUFFIX)
        )

    def _ask_path(self, name: str) -> Path | None:
        return ask_where_to_save(self, tr("Simpan lembar pemulihan"), name, tr("PDF (*.pdf)"))
