"""The pages of the first start, one class each; none decides anything."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QWidget

from posyandu_desktop.domain.operator import Role
from posyandu_desktop.language import tr, tr_options
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.first_start.presenter import FirstStart, State
from posyandu_desktop.ui.first_start.recovery_sheet import groups_of
from posyandu_desktop.ui.texts.roles import ROLE_WORDS
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.centred import CentredPage
from posyandu_desktop.ui.widgets.choice_row import ChoiceRow
from posyandu_desktop.ui.widgets.choice_tile import ChoiceTile, TileGrid
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.fields import Field, PinField, TextField
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.panel import TonePanel
from posyandu_desktop.ui.widgets.tick_box import TickBox

LABEL_WIDTH = 180
_ROLE_KEYS: dict[Qt.Key, object] = {Qt.Key.Key_K: Role.KADER, Qt.Key.Key_B: Role.BIDAN}
_QUEUED = Qt.ConnectionType.QueuedConnection

_POSYANDU_FIELDS = (
    ("name", "Nama posyandu", "misalnya Posyandu Melati 1"),
    ("village", "Desa/kelurahan", "misalnya Sukamaju"),
    ("village_code", "Kode wilayah desa", "10 angka, misalnya 33.74.01.2003"),
    ("puskesmas", "Puskesmas", "misalnya Puskesmas Sukamaju"),
    ("registration_number", "Nomor registrasi", "boleh dikosongkan"),
)


class WelcomePage(CentredPage):
    """Four ways to begin."""

    restoring = Signal()
    joining = Signal()

    def __init__(self, presenter: FirstStart) -> None:
        super().__init__(
            tr("Selamat datang"),
            tr("Mau mulai dari mana? Desa contoh berisi warga karangan, aman untuk berlatih."),
            width=860,
        )
        new = ChoiceTile(
            tr("Posyandu baru"),
            tr("Isi nama posyandu dan petugas. Kira-kira dua menit."),
            "health-post",
            "1",
        )
        goes_on = presenter.state.demo_exists
        self.demo = ChoiceTile(
            tr("Lanjutkan desa contoh") if goes_on else tr("Coba dengan desa contoh"),
            tr("Desa contoh yang kemarin masih ada. Lanjutkan berlatih.")
            if goes_on
            else tr("600 warga karangan dengan riwayat 12 bulan. Tidak dikirim ke mana pun."),
            "people",
            "2",
        )
        self.restore = ChoiceTile(
            tr("Pulihkan cadangan"),
            tr("Laptop rusak atau ganti? Buka cadangan .posyandu dengan kode pemulihan."),
            "usb",
            "3",
        )
        self.join = ChoiceTile(
            tr("Laptop kedua"),
            tr("Posyandu sudah ada di laptop lain? Buka berkas gabung dari laptop itu."),
            "people",
            "4",
        )
        self.tiles = TileGrid([new, self.demo, self.restore, self.join], 2)
        self.body.addWidget(self.tiles)
        # Who has a demo village came to go on with it.
        self.setFocusProxy(self.demo if goes_on else self.tiles)
        new.clicked.connect(presenter.new_posyandu)
        self.demo.clicked.connect(presenter.demo)
        self.restore.clicked.connect(self.restoring)
        self.join.clicked.connect(self.joining)

    def show_state(self, _state: State) -> None:
        """Nothing on this page changes."""


class PosyanduPage(CentredPage):
    """What is known about the posyandu."""

    finished = Signal()

    def __init__(self, presenter: FirstStart) -> None:
        super().__init__(
            tr("Posyandu ini"), tr("Tertulis di SK posyandu atau tanyakan ke Puskesmas.")
        )
        self.fields: dict[str, Field] = {}
        for name, label, example in _POSYANDU_FIELDS:
            field = TextField(tr(label), label_width=LABEL_WIDTH, longest=120)
            field.set_placeholder(tr(example))
            field.edited.connect(partial(presenter.posyandu_typed, name))
            self.fields[name] = field
            self.body.addWidget(field)
        self.rows: dict[str, QWidget] = dict(self.fields)
        # After the key is dealt with, or it would move the focus on the next page as well.
        self.fields["registration_number"].input.entered.connect(self.finished, _QUEUED)
        self.setFocusProxy(self.fields["name"])

    def show_state(self, state: State) -> None:
        """Show the state."""
        for name, field in self.fields.items():
            field.set_text(getattr(state.posyandu, name))
            field.set_problem(state.problems.get(name))


class OperatorPage(CentredPage):
    """Who begins, and their PIN."""

    finished = Signal()

    def __init__(self, presenter: FirstStart) -> None:
        super().__init__(
            tr("Petugas pertama"),
            tr(
                "PIN membuka kunci data warga di laptop ini. Paling sedikit 6 "
                "angka atau huruf, dan jangan diberikan ke orang lain."
            ),
        )
        self.name = TextField(tr("Nama petugas"), label_width=LABEL_WIDTH, longest=120)
        choice = Segmented(tr_options(ROLE_WORDS.items()), keys=_ROLE_KEYS)
        self.role = ChoiceRow(tr("Bertugas sebagai"), choice, label_width=LABEL_WIDTH)
        self.pin = PinField("PIN", label_width=LABEL_WIDTH)
        self.again = PinField(tr("PIN sekali lagi"), label_width=LABEL_WIDTH)
        self.fields: dict[str, Field] = {
            "name": self.name,
            "pin": self.pin,
            "pin_again": self.again,
        }
        self.rows: dict[str, QWidget] = {**self.fields, "role": self.role}
        for row in (self.name, self.role, self.pin, self.again):
            self.body.addWidget(row)
        for name, field in self.fields.items():
            field.edited.connect(partial(presenter.operator_typed, name))
        self.role.choice.chosen.connect(presenter.role_chosen)
        self.pin.entered.connect(self._go_on)
        self.again.entered.connect(self.finished, _QUEUED)
        self.setFocusProxy(self.name)

    def show_state(self, state: State) -> None:
        """Show the state."""
        for name, field in self.fields.items():
            field.set_text(getattr(state.operator, name))
            field.set_problem(state.problems.get(name))
        self.role.choice.set_value(state.operator.role)
        self.role.set_problem(state.problems.get("role"))

    def _go_on(self) -> None:
        self.again.input.setFocus(Qt.FocusReason.TabFocusReason)


class WorkingPage(CentredPage):
    """Something takes a while."""

    def __init__(self) -> None:
        super().__init__(tr("Sebentar …"), " ")
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        theme.dress(bar, "progress")
        bar.setAccessibleName(tr("Sedang bekerja"))
        self.body.addWidget(bar)

    def show_state(self, state: State) -> None:
        """Show the state."""
        self.set_heading(tr("Sebentar …"), state.working_on)


class RecoveryPage(CentredPage):
    """The code, and the ways to keep it."""

    def __init__(self, presenter: FirstStart) -> None:
        super().__init__(
            tr("Simpan kode pemulihan"),
            tr(
                "Kode ini membuka data bila semua PIN terlupa atau laptop rusak.\n"
                "Simpan di Puskesmas dalam amplop tertutup, jangan di laptop ini."
            ),
            width=760,
        )
        self._groups = [text_label("", "figure") for _ in range(6)]
        self.save = KeyButton(tr("Simpan lembar (PDF)"), "Ctrl+S", icon="download")
        self.print = KeyButton(tr("Cetak"), "Ctrl+P", icon="printer")
        self.copied = TickBox(tr("Spasi: sudah saya salin ke kertas"), in_form=True)
        self.body.addWidget(self._code_box())
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(self.save)
        line.addWidget(self.print)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addWidget(self.copied)
        self.copied.clicked.connect(lambda on: presenter.sheet_written_down(kept=on))
        # Wherever the cursor is: the words beside the box promise it.
        self._space = QShortcut(QKeySequence(Qt.Key.Key_Space), self)
        self._space.activated.connect(self.copied.click)
        self.setFocusProxy(self.save)

    def show_state(self, state: State) -> None:
        """Show the state."""
        for label, group in zip(self._groups, groups_of(state.recovery_code), strict=False):
            label.setText(group)
        self.copied.setChecked(state.code_copied)
        self.print.setVisible(state.can_print)

    def code(self) -> str:
        """Return the code as it stands on the screen."""
        return "-".join(label.text() for label in self._groups)

    def _code_box(self) -> QWidget:
        box = TonePanel()
        grid = QGridLayout(box)
        grid.setContentsMargins(*[theme.px(16)] * 4)
        grid.setVerticalSpacing(theme.px(8))
        for place, label in enumerate(self._groups):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(label, place // 3, place % 3)
        return box
