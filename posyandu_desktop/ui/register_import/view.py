"""The import of a register: one step in front at a time, the ways on below."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui.register_import.pages import BusyPage, ChoosePage, DonePage, PreviewPage
from posyandu_desktop.ui.register_import.presenter import RegisterImport
from posyandu_desktop.ui.register_import.state import Page, State
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.file_dialogs import ask_where_to_save, ask_which_file
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.screen import Screen

_FILES = "Lembar kerja (*.xlsx *.xls *.ods *.csv)"
_TAB = Qt.FocusReason.TabFocusReason
TEMPLATE_NAME = "Templat impor posyandu.xlsx"
REFUSED_NAME = "Baris yang ditolak.xlsx"


_AnyPage = ChoosePage | BusyPage | PreviewPage | DonePage


class RegisterImportView(Screen):
    """Turns keystrokes into presenter calls, and a state into pixels.

    Attributes:
        ask_file: Asks which file to read; None when the person changed their mind.
        ask_target: Asks where to save a file of the name given.
    """

    def __init__(self, presenter: RegisterImport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self.on_escape = presenter.back
        self.ask_file: Callable[[], Path | None] = self._ask_file
        self.ask_target: Callable[[str], Path | None] = self._ask_target
        self._shown: Page | None = None
        self.message = MessageBar()
        self.choose = ChoosePage()
        self.busy = BusyPage(presenter)
        self.preview = PreviewPage(presenter)
        self.done = DonePage()
        self._pages: dict[Page, _AnyPage] = {
            Page.CHOOSE: self.choose,
            Page.READING: self.busy,
            Page.PREVIEW: self.preview,
            Page.IMPORTING: self.busy,
            Page.DONE: self.done,
        }
        self._stack = QStackedWidget()
        self.foot = FootBar()
        self._lay_out()
        self.choose.pick.clicked.connect(self._pick)
        self.choose.template.clicked.connect(self._save_template)
        self.preview.saving_refused.connect(self._save_refused)
        self.done.saving_refused.connect(self._save_refused)
        self.destroyed.connect(presenter.detach)
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        page = self._pages[state.page]
        page.show_state(state)
        self._stack.setCurrentWidget(page)
        self._show_foot(state)
        self.message.say(state.message, state.message_tone)
        if state.page is not self._shown:
            self._shown = state.page
            if self.isVisible():
                self.start()

    def start(self) -> None:
        """Put the focus where the next key is expected."""
        match self._presenter.state.page:
            case Page.CHOOSE:
                self.choose.setFocus(_TAB)
            case Page.PREVIEW:
                self.preview.start()
            case Page.IMPORTING:
                self.busy.setFocus(_TAB)
            case Page.READING | Page.DONE:
                self.back.setFocus(_TAB)

    def _show_foot(self, state: State) -> None:
        self.back.setVisible(state.page is not Page.IMPORTING)
        self.back.set_text(tr("Selesai") if state.page is Page.DONE else tr("Kembali"))
        self.import_button.setVisible(state.page is Page.PREVIEW)
        self.import_button.setEnabled(state.can_import)
        words = {
            Page.CHOOSE: tr("Berkas asli tidak diubah."),
            Page.READING: tr("Daftar besar bisa perlu beberapa detik."),
            Page.PREVIEW: _promise(state),
            Page.IMPORTING: tr("Jangan matikan laptop dulu."),
            Page.DONE: tr("Impor berkas yang sama sekali lagi tidak menggandakan apa pun."),
        }
        self.foot.set_status(words[state.page], Tone.NEUTRAL, "info")

    def _pick(self) -> None:
        path = self.ask_file()
        if path is not None:
            self._presenter.choose(path)

    def _save_template(self) -> None:
        path = self.ask_target(tr(TEMPLATE_NAME))
        if path is not None:
            self._presenter.save_template(path)

    def _save_refused(self) -> None:
        path = self.ask_target(tr(REFUSED_NAME))
        if path is not None:
            self._presenter.save_refused(path)

    def _ask_file(self) -> Path | None:
        return ask_which_file(self, tr("Pilih berkas"), tr(_FILES))

    def _ask_target(self, name: str) -> Path | None:
        return ask_where_to_save(self, tr("Simpan"), name, tr("Excel (*.xlsx)"))

    def _lay_out(self) -> None:
        for page in (self.choose, self.busy, self.preview, self.done):
            self._stack.addWidget(page)
        self.stack(self.message, middle=self._stack, foot=self.foot)
        self.back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        self.import_button = self.foot.add_button(
            KeyButton(tr("Impor"), "Ctrl+S", kind=ButtonKind.PRIMARY)
        )
        self.back.clicked.connect(self._presenter.back)
        self.import_button.clicked.connect(self._presenter.start_import)


def _promise(state: State) -> str:
    measured = (
        tr("{measurements} pengukuran lama ikut masuk. ").format(measurements=state.measurements)
        if state.measurements
        else ""
    )
    changed = (
        tr("{taken} isian diganti dari berkas.").format(taken=state.taken)
        if state.taken
        else tr("Isian kami tetap.")
    )
    return measured + changed
