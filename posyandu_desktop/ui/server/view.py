"""The page of the Puskesmas server: address, token, what the connection test found."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.server.presenter import ServerScreen
from posyandu_desktop.ui.server.state import OAUTH, TOKEN, State
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.centred import CentredPage
from posyandu_desktop.ui.widgets.choice_row import ChoiceRow
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.fields import Field, PinField, TextField
from posyandu_desktop.ui.widgets.file_dialogs import ask_which_file
from posyandu_desktop.ui.widgets.form_screen import FormScreen
from posyandu_desktop.ui.widgets.labels import ToneLine, text_label
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.panel import TonePanel

LABEL_WIDTH = 140
MOST_LINES = 6
_TAB = Qt.FocusReason.TabFocusReason
_CERTIFICATES = "Sertifikat (*.pem *.crt *.cer)"
_HINT = "Tanpa sinyal pun boleh disimpan dulu, lalu diuji nanti."


class ServerView(FormScreen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    def __init__(self, presenter: ServerScreen, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self._jumped_to = ""
        self.message = MessageBar()
        self.url = TextField(tr("Alamat"), label_width=LABEL_WIDTH)
        self.url.set_placeholder("https://fhir.puskesmas.go.id/fhir")
        self.token = PinField(tr("Token"), label_width=LABEL_WIDTH)
        self.token.input.setFont(theme.current().font("body"))
        self.token.input.setMaxLength(4096)
        self.eye = KeyButton(tr("Lihat"), "F8", icon="eye")
        self.token.add_beside(self.eye)
        ways = [(TOKEN, tr("Token")), (OAUTH, tr("Client ID dan sandi (OAuth2)"))]
        self.sign_in = ChoiceRow(
            tr("Cara masuk"), Segmented(ways, tr("Cara masuk")), label_width=LABEL_WIDTH
        )
        self.client: dict[str, Field] = {
            "token_url": TextField(tr("Alamat token"), label_width=LABEL_WIDTH, longest=2000),
            "client_id": TextField(tr("Client ID"), label_width=LABEL_WIDTH),
            "secret": PinField(tr("Sandi client"), label_width=LABEL_WIDTH),
            "scope": TextField(tr("Scope (boleh kosong)"), label_width=LABEL_WIDTH),
        }
        self.client["secret"].input.setFont(theme.current().font("body"))
        self.client["secret"].input.setMaxLength(4096)
        self.other_eye = KeyButton(tr("Lihat"), "F8", icon="eye")
        self.client["secret"].add_beside(self.other_eye)
        self.certificate = _Certificate()
        self.fields: dict[str, Field] = {"url": self.url, "token": self.token, **self.client}
        self.report = _Report()
        self.laptop = text_label("", "body", "muted_ink", wrap=True)
        self._page = CentredPage(
            tr("Server Puskesmas"),
            tr("Alamat dan token diberikan Puskesmas. Token seperti kunci: jangan dibagikan."),
            width=860,
        )
        self.foot = FootBar()
        self._lay_out(presenter.state)
        for name, field in self.fields.items():
            field.edited.connect(partial(presenter.typed, name))
        self.sign_in.choice.chosen.connect(presenter.sign_in_chosen)
        self.certificate.choose.clicked.connect(self._choose_certificate)
        self.certificate.forget.clicked.connect(presenter.forget_certificate)
        self.token.entered.connect(presenter.test)
        for eye in (self.eye, self.other_eye):
            eye.clicked.connect(self._turn_eye)
        self.destroyed.connect(presenter.detach)
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        for name, field in self.fields.items():
            field.set_text(getattr(state, name))
            field.set_problem(state.problems.get(name))
        self.sign_in.choice.set_value(state.sign_in)
        self.token.setVisible(state.sign_in == TOKEN)
        for field in self.client.values():
            field.setVisible(state.sign_in == OAUTH)
        self.certificate.show_words(state.ca_words)
        self.laptop.setText(tr("Nomor laptop ini di server: {id}").format(id=state.laptop))
        self.laptop.setVisible(bool(state.laptop))
        had_verdict = not self.report.isHidden()
        self.report.show_state(state)
        if state.verdict and not had_verdict:
            QTimer.singleShot(0, self._show_report)
        self.test_button.setEnabled(not state.checking)
        if state.checking:
            self.foot.set_status(
                tr("Menghubungi server … bisa sampai satu menit."), Tone.INFO, "clock"
            )
        else:
            self.foot.set_status(tr(_HINT), icon="info")
        self.message.say(state.message, state.message_tone)
        if state.jump_to and state.jump_to != self._jumped_to:
            self.fields[state.jump_to].setFocus(_TAB)
        self._jumped_to = state.jump_to

    def start(self) -> None:
        """Put the cursor where typing begins."""
        self.url.setFocus(_TAB)

    def _show_report(self) -> None:
        self._page.ensureWidgetVisible(self.report)

    def _choose_certificate(self) -> None:
        path = ask_which_file(self, tr("Sertifikat dari Puskesmas"), tr(_CERTIFICATES))
        if path is not None:
            self._presenter.certificate_chosen(path)

    def _turn_eye(self) -> None:
        hidden = self.token.input.echoMode() is QLineEdit.EchoMode.Password
        modes = QLineEdit.EchoMode
        for secret in (self.token, self.client["secret"]):
            secret.input.setEchoMode(modes.Normal if hidden else modes.Password)
        for eye in (self.eye, self.other_eye):
            eye.set_text(tr("Sembunyikan") if hidden else tr("Lihat"))

    def _lay_out(self, state: State) -> None:
        page = self._page
        demo = ToneLine("body", Tone.INFO)
        demo.say(tr("Desa contoh: hanya server di laptop ini yang boleh dipakai."), Tone.INFO)
        typed = (self.url, self.token, self.sign_in, *self.client.values())
        for widget in (demo, *typed, self.certificate, self.laptop, self.report):
            page.body.addWidget(widget)
        # Only now: shown before it has a parent it would be a window of its own.
        demo.setVisible(state.is_demo)
        self.stack(self.message, middle=page, foot=self.foot)
        back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        self.test_button = self.foot.add_button(KeyButton(tr("Uji sambungan"), "Ctrl+T"))
        self.save_button = self.foot.add_button(
            KeyButton(tr("Simpan"), "Ctrl+S", kind=ButtonKind.PRIMARY)
        )
        back.clicked.connect(self._presenter.leave)
        self.test_button.clicked.connect(self._presenter.test)
        self.save_button.clicked.connect(self._presenter.save)


class _Certificate(QWidget):
    """The Puskesmas' own certificate, which few have: whose it is, and the two buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ToneLine("body", Tone.INFO)
        self.choose = KeyButton(tr("Sertifikat Puskesmas"), "F9", icon="lock")
        self.forget = KeyButton(tr("Lupakan sertifikat"), "", shortcut="")
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addWidget(self.forget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.words)

    def show_words(self, words: str) -> None:
        """Show whose certificate is in hand, if any."""
        self.words.say(words, Tone.INFO)
        self.words.setVisible(bool(words))
        self.forget.setVisible(bool(words))


class _Report(TonePanel):
    """What the connection test found, a line each, and what it comes to."""

    def __init__(self) -> None:
        super().__init__()
        self.verdict = ToneLine("heading", Tone.INFO)
        self.lines = [ToneLine("body", Tone.GOOD) for _ in range(MOST_LINES)]
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(14)] * 4)
        column.setSpacing(theme.px(6))
        column.addWidget(self.verdict)
        for line in self.lines:
            column.addWidget(line)
        self.hide()

    def show_state(self, state: State) -> None:
        """Show the state."""
        self.set_tone(state.verdict_tone)
        self.verdict.say(state.verdict, state.verdict_tone)
        for at, line in enumerate(self.lines):
            text, tone = state.report[at] if at < len(state.report) else ("", Tone.GOOD)
            line.say(text, tone)
            line.setVisible(bool(text))
        self.setVisible(bool(state.verdict))

    def text(self) -> str:
        """Return everything it says."""
        return " ".join(part.text() for part in (self.verdict, *self.lines) if part.text())
