"""The form of a birth: what is shared at the top, then the child in front."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posyandu_desktop.domain.person import Sex
from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.newborn.presenter import SHARED, NewbornEntry, State
from posyandu_desktop.ui.texts.birth_weight import birth_weight_unit
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

LABEL_WIDTH = 190
_TAB = Qt.FocusReason.TabFocusReason
_SEX_KEYS: dict[Qt.Key, object] = {Qt.Key.Key_L: Sex.MALE, Qt.Key.Key_P: Sex.FEMALE}


class NewbornView(FormScreen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    def __init__(self, presenter: NewbornEntry, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self._jumped_to = ""
        self.message = MessageBar()
        sexes: tuple[tuple[object, str], ...] = (
            (Sex.MALE, tr("Laki-laki")),
            (Sex.FEMALE, tr("Perempuan")),
        )
        self.sex = ChoiceRow(
            tr("Jenis kelamin"), Segmented(sexes, keys=_SEX_KEYS), label_width=LABEL_WIDTH
        )
        self.fields = self._make_fields()
        self.siblings = text_label("", "body", wrap=True)
        self._card = Card(" ", " ")
        self._birth = Card(tr("Kelahiran ini"), " ")
        self.earlier = KeyButton(tr("Bayi sebelumnya"), "Alt+A")
        self.next = KeyButton(tr("Bayi berikutnya"), "Alt+B")
        self.foot = FootBar()
        self._lay_out()
        self._connect()
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        typed = state.typed
        self._card.set_heading(state.title, tr("Ibu: {mother}").format(mother=state.mother))
        for name, field in self.fields.items():
            holder = typed if name in SHARED else typed.child
            field.set_text(getattr(holder, name))
            field.set_problem(state.notes.get(name))
        self.fields["birth_weight_g"].set_unit(birth_weight_unit(typed.child.birth_weight_g))
        self.fields["name"].set_placeholder(state.child_name)
        self.sex.choice.set_value(typed.child.sex)
        self.sex.set_problem(state.notes.get("sex"))
        self.siblings.setText("\n".join(state.siblings))
        self.earlier.setVisible(typed.place > 0)
        self.message.say(state.message, state.message_tone)
        if state.jump_to and state.jump_to != self._jumped_to:
            row = self.sex.choice if state.jump_to == "sex" else self.fields[state.jump_to]
            row.setFocus(_TAB)
        self._jumped_to = state.jump_to

    def start(self) -> None:
        """Put the cursor into the birth date."""
        self.fields["born_on"].setFocus(_TAB)

    def _make_fields(self) -> dict[str, Field]:
        born = DateField(tr("Tanggal lahir"), self._presenter.today, label_width=LABEL_WIDTH)
        born.set_placeholder(tr("tgl/bln/thn"))
        weeks = NumberField(tr("Lahir pada"), tr("minggu kehamilan"), label_width=LABEL_WIDTH)
        return {
            "born_on": born,
            "birth_weight_g": NumberField(tr("Berat lahir"), tr("gram"), label_width=LABEL_WIDTH),
            "birth_length_cm": NumberField(tr("Panjang lahir"), "cm", label_width=LABEL_WIDTH),
            "gestation_weeks": weeks,
            "name": TextField(tr("Nama bayi"), label_width=LABEL_WIDTH, longest=120),
            "father_name": TextField(tr("Nama ayah"), label_width=LABEL_WIDTH, longest=120),
        }

    def _connect(self) -> None:
        presenter = self._presenter
        for name, field in self.fields.items():
            field.edited.connect(partial(presenter.typed, name))
            field.left.connect(partial(self._left, name))
        self.sex.choice.chosen.connect(presenter.sex_chosen)
        self.earlier.clicked.connect(presenter.earlier_child)
        self.next.clicked.connect(presenter.next_child)

    def _left(self, name: str, _text: str) -> None:
        self._presenter.field_left(name)

    def _lay_out(self) -> None:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(theme.px(2), 0, theme.px(8), 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.fields["born_on"])
        column.addWidget(self.sex)
        for name in ("birth_weight_g", "birth_length_cm", "gestation_weeks"):
            column.addWidget(self.fields[name])
        add_gap(column, 4)
        column.addWidget(text_label(tr("Boleh dikosongkan dulu"), "body", "muted_ink"))
        for name in ("name", "father_name"):
            column.addWidget(self.fields[name])
        column.addStretch(1)
        self._card.body.addWidget(form)
        self._birth.body.addWidget(self.siblings)
        words = tr("Kembar? Isi bayi ini dulu, lalu Alt+B. Ibu dan tanggal lahir tetap.")
        self._birth.body.addWidget(text_label(words, "body", "muted_ink", wrap=True))
        for button in (self.next, self.earlier):
            self._birth.body.addWidget(button)
        self._birth.body.addStretch(1)
        self.stack(
            self.message, middle=Columns([(self._card, FREE), (self._birth, 390)]), foot=self.foot
        )
        self._add_buttons()

    def _add_buttons(self) -> None:
        presenter = self._presenter
        back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        back.clicked.connect(presenter.leave)
        save = KeyButton(tr("Simpan, timbang bayi"), "Ctrl+S", kind=ButtonKind.PRIMARY)
        self.save_button = self.foot.add_button(save)
        self.save_button.clicked.connect(presenter.save)
        self.foot.set_status(
            tr("Enter: isian berikutnya. L atau P: jenis kelamin."), Tone.NEUTRAL, "info"
        )
        self.setTabOrder(self.fields["father_name"].input, self.save_button)
