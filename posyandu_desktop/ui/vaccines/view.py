"""The page of the products in use: a row for each choice."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.vaccines.presenter import Product, State, VaccinesScreen
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.centred import CentredPage
from posyandu_desktop.ui.widgets.choice_row import ChoiceRow
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.form_screen import FormScreen
from posyandu_desktop.ui.widgets.labels import ToneLine
from posyandu_desktop.ui.widgets.laid_out import add_gap
from posyandu_desktop.ui.widgets.messages import MessageBar

LABEL_WIDTH = 140
_TAB = Qt.FocusReason.TabFocusReason
_NOTE = (
    "Tanyakan kepada Puskesmas vaksin mana yang dikirim. Anak yang sudah mulai dengan satu "
    "vaksin tetap meneruskan vaksin itu."
)


class VaccinesView(FormScreen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    def __init__(self, presenter: VaccinesScreen, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self.message = MessageBar()
        self.rows = {product.code: _row(product) for product in presenter.state.products}
        self._place = ToneLine("body", Tone.INFO)
        self.foot = FootBar()
        self._lay_out()
        for code, row in self.rows.items():
            row.choice.chosen.connect(partial(presenter.chosen, code))
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        for code, row in self.rows.items():
            row.choice.set_value(code in state.in_use)
        self._place.say(state.place, Tone.INFO)
        self.message.say(state.message, state.message_tone)

    def start(self) -> None:
        """Put the cursor on the first choice."""
        next(iter(self.rows.values())).choice.setFocus(_TAB)

    def _lay_out(self) -> None:
        page = CentredPage(tr("Vaksin yang dipakai"), tr(_NOTE), width=860)
        for row in self.rows.values():
            page.body.addWidget(row)
        add_gap(page.body, 6)
        page.body.addWidget(self._place)
        self.stack(self.message, middle=page, foot=self.foot)
        back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        self.save_button = self.foot.add_button(
            KeyButton(tr("Simpan"), "Ctrl+S", kind=ButtonKind.PRIMARY)
        )
        back.clicked.connect(self._presenter.leave)
        self.save_button.clicked.connect(self._presenter.save)
        self.foot.set_status(
            tr("Panah kiri dan kanan memilih. Enter: baris berikutnya."), icon="info"
        )


def _row(product: Product) -> ChoiceRow:
    options = ((False, product.without), (True, product.within))
    return ChoiceRow(product.label, Segmented(options, product.label), label_width=LABEL_WIDTH)
