"""The page of the settings: a row for each, that holds as soon as it is chosen."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui.look_settings.presenter import LookSettings, State
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.centred import CentredPage
from posyandu_desktop.ui.widgets.choice_row import ChoiceRow
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.laid_out import add_gap
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.screen import Screen
from posyandu_desktop.ui.widgets.title_bar import TitleBar

LABEL_WIDTH = 140
_TAB = Qt.FocusReason.TabFocusReason


class LookSettingsView(Screen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    def __init__(self, presenter: LookSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self.on_escape = presenter.leave
        self.message = MessageBar()
        self.rows = {
            row.name: ChoiceRow(
                row.label, Segmented(row.options, row.label), label_width=LABEL_WIDTH
            )
            for row in presenter.state.rows
        }
        self.foot = FootBar()
        self._lay_out()
        for name, row in self.rows.items():
            row.choice.chosen.connect(partial(presenter.chosen, name))
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        for name, row in self.rows.items():
            row.choice.set_value(state.chosen[name])
        self.message.say(state.message, state.message_tone)

    def start(self) -> None:
        """Put the cursor on the first choice."""
        self.start_at(next(iter(self.rows)))

    def start_at(self, name: str) -> None:
        """Put the cursor on a setting."""
        self.rows[name].choice.setFocus(_TAB)

    def show_scale(self) -> None:
        """Show the size of letters that was taken by key."""
        self._presenter.renew()

    def _lay_out(self) -> None:
        note = tr(
            "Setiap pilihan langsung berlaku dan langsung tersimpan. Yang sedang Anda ketik di "
            "layar lain tetap ada."
        )
        page = CentredPage(tr("Pengaturan laptop ini"), note, width=900)
        for row in self.rows.values():
            page.body.addWidget(row)
        add_gap(page.body, 6)
        keys = tr(
            "Di layar mana pun: Ctrl dan + memperbesar huruf, Ctrl dan − mengecilkan, Ctrl dan 0 "
            "kembali ke ukuran biasa."
        )
        page.body.addWidget(text_label(keys, "body", "muted_ink", wrap=True))
        self.stack(TitleBar(tr("Pengaturan")), self.message, middle=page, foot=self.foot)
        back = self.foot.add_button(
            KeyButton(tr("Kembali"), "Esc", kind=ButtonKind.PRIMARY, shortcut="")
        )
        back.clicked.connect(self._presenter.leave)
        hint = tr("Panah kiri dan kanan memilih. Enter: baris berikutnya.")
        self.foot.set_status(hint, icon="info")
