"""The sign-in: large tiles with names, then the PIN."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.sign_in.presenter import Page, SignIn, State
from posyandu_desktop.ui.texts.roles import ROLE_ICONS, ROLE_WORDS
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.centred import CentredPage
from posyandu_desktop.ui.widgets.choice_tile import ChoiceTile, TileGrid
from posyandu_desktop.ui.widgets.fields import PinField, TextField
from posyandu_desktop.ui.widgets.labels import ToneLine
from posyandu_desktop.ui.widgets.screen import Screen
from posyandu_desktop.ui.widgets.title_bar import TitleBar

_TAB = Qt.FocusReason.TabFocusReason
LABEL_WIDTH = 170
_HOW_TO_CHOOSE = "Tekan nomornya, atau panah lalu Enter."


class SignInView(Screen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    def __init__(self, presenter: SignIn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self._shown: Page | None = None
        self.who = _WhoPage(presenter)
        self.pin_page = _PinPage(presenter)
        self.recovery = _RecoveryPage(presenter)
        self.objection = _ObjectionPage(presenter)
        self._pages: dict[Page, _WhoPage | _PinPage | _RecoveryPage | _ObjectionPage] = {
            Page.WHO: self.who,
            Page.PIN: self.pin_page,
            Page.RECOVERY: self.recovery,
            Page.OBJECTION: self.objection,
        }
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._title = TitleBar("Posyandu Desktop")
        outer.addWidget(self._title)
        outer.addWidget(self._stack, 1)
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        self._title.set_title("Posyandu Desktop", _subtitle(state))
        page = self._pages[state.page]
        page.show_state(state)
        self._stack.setCurrentWidget(page)
        if state.page is not self._shown:
            self._shown = state.page
            self.start()

    def start(self) -> None:
        """Put the cursor where typing begins."""
        self._pages[self._presenter.state.page].start()

    def clear_pin(self) -> None:
        """Empty the PIN field and put the cursor there."""
        self.pin_page.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes one step back."""
        if event.key() == Qt.Key.Key_Escape:
            self._presenter.back()
        else:
            super().keyPressEvent(event)


class _WhoPage(CentredPage):
    """A tile for each operator."""

    def __init__(self, presenter: SignIn) -> None:
        super().__init__(tr("Siapa yang bertugas?"), tr(_HOW_TO_CHOOSE), width=900)
        self._presenter = presenter
        self.tiles = TileGrid(
            [
                ChoiceTile(one.name, tr(ROLE_WORDS[one.role]), ROLE_ICONS[one.role], _number(place))
                for place, one in enumerate(presenter.state.operators, 1)
            ],
            across=2,
        )
        self.body.addWidget(self.tiles)
        self.back = KeyButton(tr("Kembali"), "Esc", shortcut="")
        self.body.addLayout(_buttons(None, self.back))
        self.back.clicked.connect(presenter.back)
        self.tiles.on_chosen(self._choose)

    def show_state(self, state: State) -> None:
        """Offer the way back only where there is one."""
        self.back.setVisible(state.can_return)

    def start(self) -> None:
        """Put the focus on the first name."""
        self.tiles.setFocus(_TAB)

    def _choose(self, place: int) -> None:
        self._presenter.choose(self._presenter.state.operators[place])


class _PinPage(CentredPage):
    """The PIN of one operator."""

    def __init__(self, presenter: SignIn) -> None:
        super().__init__(" ", " ", width=560)
        self._presenter = presenter
        self.pin = PinField("PIN", label_width=60)
        self.message = ToneLine("body_bold", Tone.WATCH)
        self.hint = ToneLine("body", Tone.INFO)
        self.enter = KeyButton(tr("Masuk"), "Enter", kind=ButtonKind.PRIMARY, shortcut="")
        self.back = KeyButton(tr("Bukan saya"), "Esc", shortcut="")
        self.forgot = KeyButton(tr("Lupa PIN"), "F4", kind=ButtonKind.LINK)
        for widget in (self.pin, self.message, self.hint):
            self.body.addWidget(widget)
        self.body.addLayout(_buttons(self.forgot, self.back, self.enter))
        self.pin.entered.connect(presenter.enter)
        self.enter.clicked.connect(self._enter)
        self.back.clicked.connect(presenter.back)
        self.forgot.clicked.connect(presenter.forgot_pin)

    def show_state(self, state: State) -> None:
        """Show the state."""
        if state.chosen is not None:
            self.set_heading(state.chosen.name, tr(ROLE_WORDS[state.chosen.role]))
        self.message.say(state.message, Tone.WATCH)
        self.message.setVisible(bool(state.message))
        self.hint.say(state.hint, Tone.INFO)
        self.hint.setVisible(bool(state.hint))
        self.enter.setEnabled(not state.checking)
        self.enter.set_text(tr("Memeriksa …") if state.checking else tr("Masuk"))
        self.pin.set_read_only(read_only=state.checking)
        self.back.setVisible(len(state.operators) > 1 or state.can_return)
        self.back.set_text(tr("Bukan saya") if len(state.operators) > 1 else tr("Kembali"))
        self.forgot.setVisible(state.can_recover)

    def start(self) -> None:
        """Empty the field and put the cursor there."""
        self.pin.clear()
        self.pin.input.setFocus(_TAB)

    def _enter(self) -> None:
        self._presenter.enter(self.pin.text())


class _RecoveryPage(CentredPage):
    """The recovery code, and a new PIN."""

    def __init__(self, presenter: SignIn) -> None:
        super().__init__(
            tr("Buka dengan kode pemulihan"),
            tr(
                "Kodenya ada di lembar pemulihan yang disimpan di Puskesmas. "
                "Setelah itu PIN baru langsung berlaku."
            ),
            width=760,
        )
        self._presenter = presenter
        self.code = TextField(tr("Kode pemulihan"), label_width=LABEL_WIDTH, longest=60)
        self.code.set_placeholder("MNRM-5BVY-…")
        self.pin = PinField(tr("PIN baru"), label_width=LABEL_WIDTH)
        self.again = PinField(tr("PIN sekali lagi"), label_width=LABEL_WIDTH)
        self.message = ToneLine("body_bold", Tone.WATCH)
        self.enter = KeyButton(tr("Buka"), "Enter", kind=ButtonKind.PRIMARY, shortcut="")
        self.back = KeyButton(tr("Kembali"), "Esc", shortcut="")
        for widget in (self.code, self.pin, self.again, self.message):
            self.body.addWidget(widget)
        self.body.addLayout(_buttons(None, self.back, self.enter))
        self.pin.entered.connect(self._go_on)
        self.again.entered.connect(self._recover)
        self.enter.clicked.connect(self._recover)
        self.back.clicked.connect(presenter.back)

    def show_state(self, state: State) -> None:
        """Show the state."""
        self.message.say(state.message, Tone.WATCH)
        self.message.setVisible(bool(state.message))
        self.enter.setEnabled(not state.checking)

    def start(self) -> None:
        """Put the cursor into the code."""
        self.pin.clear()
        self.again.clear()
        self.code.input.setFocus(_TAB)

    def _go_on(self) -> None:
        self.again.input.setFocus(_TAB)

    def _recover(self) -> None:
        pin, again = self.pin.text(), self.again.text()
        self._presenter.recover(self.code.text(), pin, again)
        if pin != again:
            # Typed anew, it must not stand behind what was wrong.
            self.again.clear()
            self.again.input.setFocus(_TAB)


class _ObjectionPage(CentredPage):
    """What would be lost, and the choice."""

    def __init__(self, presenter: SignIn) -> None:
        super().__init__(tr("Ada isian yang belum disimpan"), " ", width=680)
        self._presenter = presenter
        self.back = KeyButton(tr("Kembali"), "Esc", kind=ButtonKind.PRIMARY, shortcut="")
        self.discard = KeyButton(tr("Buang isian itu"))
        self.body.addLayout(_buttons(self.discard, self.back))
        self.back.clicked.connect(presenter.back)
        self.discard.clicked.connect(presenter.go_on)

    def show_state(self, state: State) -> None:
        """Show the state."""
        self.set_heading(tr("Ada isian yang belum disimpan"), state.message)

    def start(self) -> None:
        """Put the cursor on what loses nothing."""
        self.back.setFocus(_TAB)


def _subtitle(state: State) -> str:
    if not state.covers:
        return tr("Masuk dengan PIN")
    if state.can_return:
        return tr("Ganti petugas. Isian di layar tetap ada.")
    return tr("Terkunci. Isian di layar tetap ada.")


def _number(place: int) -> str:
    return str(place) if place <= 9 else ""


def _buttons(left: KeyButton | None, *right: KeyButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.px(8))
    if left is not None:
        row.addWidget(left)
    row.addStretch(1)
    for button in right:
        row.addWidget(button)
    return row
