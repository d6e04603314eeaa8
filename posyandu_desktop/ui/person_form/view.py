"""The short form of one person, with who may be the same beside it."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posyandu_desktop.domain.person import Sex
from posyandu_desktop.language import tr, tr_options
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.person_form.beside import BesidePanel
from posyandu_desktop.ui.person_form.presenter import PersonEntry
from posyandu_desktop.ui.person_form.state import State
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.choice_row import ChoiceRow
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.date_field import DateField
from posyandu_desktop.ui.widgets.fields import Field, NumberField, TextField
from posyandu_desktop.ui.widgets.form_screen import FormScreen
from posyandu_desktop.ui.widgets.frames import Card
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.laid_out import add_gap
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.person_list import PersonList

LABEL_WIDTH = 190
LONGEST_NEIGHBOURHOOD = 10
"""More than an RT has, so that one with a digit too many stands there and is spoken of."""
_TAB = Qt.FocusReason.TabFocusReason
_SEXES = ((Sex.MALE, "Laki-laki"), (Sex.FEMALE, "Perempuan"))
_SEX_KEYS: dict[Qt.Key, object] = {Qt.Key.Key_L: Sex.MALE, Qt.Key.Key_P: Sex.FEMALE}


class PersonFormView(FormScreen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    def __init__(self, presenter: PersonEntry, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self._jumped_to = ""
        self.message = MessageBar()
        self.name = _text(tr("Nama lengkap"))
        self.sex = ChoiceRow(
            tr("Jenis kelamin"),
            Segmented(tr_options(_SEXES), keys=_SEX_KEYS),
            label_width=LABEL_WIDTH,
        )
        today = presenter.today
        self.born = DateField(tr("Tanggal lahir"), today, label_width=LABEL_WIDTH)
        self.born.set_placeholder(tr("tgl/bln/thn"))
        self.age = NumberField(tr("Bila hanya tahu umur"), tr("tahun"), label_width=LABEL_WIDTH)
        self.mother = _text(tr("Nama ibu kandung"))
        self.nik = _text("NIK", longest=25)
        self.address = _text(tr("Alamat"))
        self.book = _text(tr("Nomor Buku KIA"), longest=40)
        self.kk = _text(tr("Nomor KK"), longest=25)
        self.rt = _text("RT", longest=LONGEST_NEIGHBOURHOOD)
        self.rw = TextField("RW", label_width=40, longest=LONGEST_NEIGHBOURHOOD)
        self.phone = _text(tr("Nomor HP"), longest=20)
        self.birth_weight = NumberField(tr("Berat lahir"), tr("gram"), label_width=LABEL_WIDTH)
        self.gestation = NumberField(
            tr("Lahir pada"), tr("minggu kehamilan"), label_width=LABEL_WIDTH
        )
        self.fields: dict[str, Field] = {
            "name": self.name,
            "born_on": self.born,
            "age": self.age,
            "mother_name": self.mother,
            "nik": self.nik,
            "book_number": self.book,
            "birth_weight_g": self.birth_weight,
            "gestation_weeks": self.gestation,
            "kk_number": self.kk,
            "address": self.address,
            "rt": self.rt,
            "rw": self.rw,
            "phone": self.phone,
        }
        self.similar = PersonList(tr("Mungkin sudah ada"), "")
        self._similar_card = Card(tr("Mungkin sudah ada"), " ")
        self.beside = BesidePanel(presenter)
        self._form_card = Card(tr(presenter.state.title), " ")
        self._columns = Columns([(self._form_card, FREE), (self._similar_card, 390)])
        self.foot = FootBar()
        self._same_count = 0
        self._lay_out()
        self._connect()
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        for name, field in self.fields.items():
            note = state.notes.get(name)
            field.set_problem(note.text if note else None, note.tone if note else Tone.ACT)
            if name not in {"born_on", "age"}:
                field.set_text(getattr(state.form, name))
        self._show_birth(state)
        self.sex.choice.set_value(state.form.sex)
        sex_note = state.notes.get("sex")
        self.sex.set_problem(sex_note.text if sex_note else None)
        for about_birth in (self.birth_weight, self.gestation, self.book):
            about_birth.setVisible(state.asks_birth_weight)
        self.birth_weight.set_unit(state.birth_weight_unit)
        self.similar.set_empty_text(
            tr("Tidak ada nama yang mirip.")
            if state.form.name.strip()
            else tr("Ketik nama dan tanggal lahir: yang mirip muncul di sini.")
        )
        self.similar.set_rows(state.similar)
        self.beside.set_rows(state.beside)
        self._similar_card.set_heading(
            tr("{same_count} mungkin orang yang sama").format(same_count=state.same_count)
            if state.same_count
            else tr("Nama mirip"),
            tr("F3: lihat daftar") if state.similar else "",
        )
        self._same_count = state.same_count
        self._say_how()
        self._show_message(state)
        if state.jump_to and state.jump_to != self._jumped_to:
            self._go_to(self._row(state.jump_to))
        self._jumped_to = state.jump_to

    def start(self) -> None:
        """Put the cursor into the first empty one of the fields that are needed."""
        state = self._presenter.state
        first = self.name if not state.form.name else self.sex if not state.form.sex else self.born
        first.setFocus(_TAB)

    def _show_birth(self, state: State) -> None:
        if self.born.text() != state.born_text:
            day = state.form.born_on
            self.born.set_day(day if state.born_text and isinstance(day, date) else None)
        self.age.set_text(state.age_text)
        # Enter passes by the age once there is a date, and the other way round.
        self.age.set_read_only(read_only=bool(state.born_text))
        self.age.set_unit(
            tr("tahun · {born_meaning}").format(born_meaning=state.born_meaning)
            if state.born_meaning
            else tr("tahun")
        )

    def _show_message(self, state: State) -> None:
        if not state.message:
            self.message.dismiss()
            return
        remedy = tr("Buka orang ini") if state.taken_by else ""
        self.message.say(state.message, state.message_tone, remedy=remedy)

    def _row(self, name: str) -> QWidget:
        return self.sex if name == "sex" else self.fields[name]

    def _connect(self) -> None:
        presenter = self._presenter
        for name, field in self.fields.items():
            if name not in {"born_on", "age"}:
                field.edited.connect(partial(presenter.typed, name))
            field.left.connect(partial(self._left, name))
        self.born.edited.connect(presenter.date_typed)
        self.age.edited.connect(presenter.age_typed)
        self.sex.choice.chosen.connect(presenter.sex_chosen)
        self.similar.opened.connect(presenter.open_row)
        self.message.acted.connect(presenter.open_taken)
        self._to_similar = QShortcut(QKeySequence("F3"), self)
        self._to_similar.activated.connect(self._go_to_similar)

    def _left(self, name: str, _text: str) -> None:
        self._presenter.field_left(name)

    def _go_to_similar(self) -> None:
        self._go_to(self.similar)

    def _go_to(self, row: QWidget) -> None:
        row.setFocus(_TAB)
        self._columns.ensureWidgetVisible(row, 0, theme.px(40))

    def _lay_out(self) -> None:
        self._form_card.body.addWidget(self._make_form())
        self.similar.setMinimumHeight(theme.px(140))
        self._similar_card.body.addWidget(self.beside)
        self._similar_card.body.addWidget(self.similar, 1)
        self.stack(self.message, middle=self._columns, foot=self.foot)
        back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        back.clicked.connect(self._presenter.leave)
        self.save_button = self.foot.add_button(
            KeyButton(tr(self._presenter.state.save_words), "Ctrl+S", kind=ButtonKind.PRIMARY)
        )
        self.save_button.clicked.connect(self._presenter.save)
        self._columns.stacked.connect(self._say_how)
        self.setTabOrder(self.phone.input, self.save_button)

    def _say_how(self) -> None:
        """Say which keys go on; who may be the same is below the fields where these are stacked."""
        if self._same_count and self._columns.is_stacked():
            words = tr("{same_count} mungkin orang yang sama. F3: lihat di bawah.")
            self.foot.set_status(words.format(same_count=self._same_count), Tone.WATCH, "warning")
        else:
            words = tr("Enter: isian berikutnya. L atau P: jenis kelamin.")
            self.foot.set_status(words, icon="info")

    def _make_form(self) -> QWidget:
        form = QWidget()
        form.setObjectName("stack")
        column = QVBoxLayout(form)
        column.setContentsMargins(theme.px(2), 0, theme.px(8), 0)
        column.setSpacing(theme.px(8))
        home = QHBoxLayout()
        home.setSpacing(theme.px(16))
        for field in (self.rt, self.rw):
            home.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        home.addStretch(1)
        digits = ((field, 300) for field in (self.nik, self.book, self.kk, self.phone))
        for field, width in ((self.rt, 112), (self.rw, 112), *digits):
            field.input.setMaximumWidth(theme.px(width))
        for row in (self.name, self.sex, self.born, self.age):
            column.addWidget(row)
        add_gap(column, 4)
        column.addWidget(text_label(tr("Boleh dikosongkan dulu"), "body", "muted_ink"))
        about_birth = (self.birth_weight, self.gestation)
        for row in (self.mother, self.nik, self.book, *about_birth, self.kk, self.address):
            column.addWidget(row)
        column.addLayout(home)
        column.addWidget(self.phone)
        column.addStretch(1)
        return form


def _text(label: str, longest: int = 120) -> TextField:
    return TextField(label, label_width=LABEL_WIDTH, longest=longest)
