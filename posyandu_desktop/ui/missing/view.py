"""The page of the missing: filters above, the table, and what can be done with the list."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.missing.presenter import MissingScreen, State
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.file_dialogs import ask_where_to_save
from posyandu_desktop.ui.widgets.filter_chips import FilterChips, FilterOption
from posyandu_desktop.ui.widgets.frames import Card
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.person_list import PersonList
from posyandu_desktop.ui.widgets.screen import Screen


class MissingView(Screen):
    """Turns keystrokes into presenter calls, and a state into pixels.

    Attributes:
        ask_target: Asks where to save the list of the name given; None when the person changed
            their mind.
    """

    def __init__(self, presenter: MissingScreen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.on_escape = presenter.back
        self._rows: object = None
        self.ask_target: Callable[[str], Path | None] = self._ask_target
        self.message = MessageBar()
        self.filters = FilterChips(tr("Saring yang belum datang"))
        # Made before they are laid out, so that Tab meets them where the eye does.
        self._show_filters(presenter.state)
        empty = tr("Semua yang ditunggu sudah datang.")
        self.people = PersonList(tr("Belum datang"), empty, lines=3)
        self.foot = FootBar()
        self._card = Card(tr("Belum datang"), " ")
        self._lay_out()
        self.people.opened.connect(presenter.open_row)
        self.people.turned.connect(presenter.turn)
        self.filters.chosen.connect(presenter.narrow)
        self.filters.accepted.connect(self.people.setFocus)
        presenter.attach(self)
        self.destroyed.connect(presenter.detach)

    def show_state(self, state: State) -> None:
        """Show the state."""
        self._show_filters(state)
        if state.rows is not self._rows:
            self._rows = state.rows
            self.people.set_rows(state.rows)
        self._card.set_heading(tr("Belum datang"), state.summary)
        for button in (self.copy_button, self.save_button):
            button.setEnabled(bool(state.rows))
        self.message.say(state.message, state.message_tone)

    def start(self) -> None:
        """Put the focus into the list."""
        self.people.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_filters(self, state: State) -> None:
        options = [FilterOption(value=v, word=word, count=n) for v, word, n in state.filters]
        self.filters.set_options(options, state.filtered)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._presenter.as_text())
        self._presenter.copied()

    def _save(self) -> None:
        from posyandu_desktop.ui.missing.paper import save_missing_sheet  # noqa: PLC0415  # rarely

        target = self.ask_target(self._presenter.file_name)
        if target is None:
            return
        try:
            save_missing_sheet(target, self._presenter.sheet())
        except PosyanduError as error:
            self._presenter.say(error.sentence, Tone.ACT)
        else:
            words = tr("Daftar tersimpan: {name}. Cetak, lalu bawa berkeliling.")
            self._presenter.say(words.format(name=target.name), Tone.GOOD)

    def _ask_target(self, name: str) -> Path | None:
        return ask_where_to_save(self, tr("Simpan daftar"), name, tr("PDF (*.pdf)"))

    def _lay_out(self) -> None:
        self._card.body.addWidget(self.people, 1)
        self.people.setMinimumHeight(theme.px(220))
        self.stack(
            self.message, middle=Columns([(self._card, FREE)], above=self.filters), foot=self.foot
        )
        back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        back.clicked.connect(self._presenter.back)
        self.copy_button = self.foot.add_button(KeyButton(tr("Salin daftar"), "Ctrl+C"))
        self.copy_button.clicked.connect(self._copy)
        kind = ButtonKind.PRIMARY
        self.save_button = self.foot.add_button(
            KeyButton(tr("Simpan daftar (PDF)"), "Ctrl+P", kind=kind, icon="printer")
        )
        self.save_button.clicked.connect(self._save)
        self.foot.set_status(
            tr("Enter: buka kunjungan. Panah kiri dan kanan: saring."), icon="info"
        )
