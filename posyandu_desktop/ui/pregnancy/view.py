"""The form of a pregnancy, with what follows from it beside it."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.postpartum import MOST_CHILDREN
from posyandu_desktop.domain.pregnancy import DatingMethod, OutcomeKind
from posyandu_desktop.language import tr, tr_options
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.pregnancy.presenter import PregnancyEntry, State
from posyandu_desktop.ui.texts.birth_weight import birth_weight_unit
from posyandu_desktop.ui.texts.pregnancy import OUTCOMES
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.typed_child import TypedChild
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

LABEL_WIDTH = 220
_TAB = Qt.FocusReason.TabFocusReason
_DATED_BY: tuple[tuple[object, str], ...] = (
    (DatingMethod.LMP, "Haid terakhir"),
    (DatingMethod.ULTRASOUND_DUE_DATE, "HPL dari USG"),
    (None, "Belum tahu"),
)
_DATE_LABELS = {
    DatingMethod.LMP: "Hari pertama haid terakhir",
    DatingMethod.ULTRASOUND_DUE_DATE: "Hari perkiraan lahir",
    None: "Tanggal",
}
_OUTCOMES: tuple[tuple[object, str], ...] = ((None, "Masih hamil"), *OUTCOMES.items())
_SEXES: tuple[tuple[object, str], ...] = ((Sex.MALE, "Laki-laki"), (Sex.FEMALE, "Perempuan"))
_SEX_KEYS: dict[Qt.Key, object] = {Qt.Key.Key_L: Sex.MALE, Qt.Key.Key_P: Sex.FEMALE}


class PregnancyView(FormScreen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    def __init__(self, presenter: PregnancyEntry, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self._jumped_to = ""
        self.message = MessageBar()
        self.dated_by = ChoiceRow(
            tr("Dihitung dari"), Segmented(tr_options(_DATED_BY)), label_width=LABEL_WIDTH
        )
        self.outcome = ChoiceRow(
            tr("Sekarang"), Segmented(tr_options(_OUTCOMES)), label_width=LABEL_WIDTH
        )
        self.fields = self._make_fields()
        counts: tuple[tuple[int, str], ...] = tuple(
            (count, str(count)) for count in range(1, MOST_CHILDREN + 1)
        )
        keys: dict[Qt.Key, object] = {Qt.Key(Qt.Key.Key_0 + one): one for one, _ in counts}
        children = Segmented(counts, keys=keys)
        self.count = ChoiceRow(tr("Bayi lahir hidup"), children, label_width=LABEL_WIDTH)
        self.children_rows = [_ChildRows(presenter, place) for place in range(MOST_CHILDREN)]
        self._meaning = text_label("", "body", wrap=True)
        self.foot = FootBar()
        self._lay_out()
        self._connect()
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        typed = state.typed
        self.dated_by.choice.set_value(typed.dated_by)
        self.outcome.choice.set_value(typed.outcome)
        self.outcome.set_problem(state.notes.get("outcome"))
        for name, field in self.fields.items():
            field.set_text(typed.texts.get(name, ""))
            field.set_problem(state.notes.get(name))
        self.fields["dated_from"].set_label(tr(_DATE_LABELS[typed.dated_by]))
        self.fields["dated_from"].setVisible(typed.dated_by is not None)
        has_ended = typed.outcome is not None
        for name in ("ended_on", "ended_at"):
            self.fields[name].setVisible(has_ended)
        asks_children = typed.outcome is OutcomeKind.LIVE_BIRTH and not state.has_children
        self.count.setVisible(asks_children)
        self.count.choice.set_value(len(typed.children))
        for place, rows in enumerate(self.children_rows):
            is_there = asks_children and place < len(typed.children)
            rows.show_child(typed.children[place] if is_there else None, state.notes)
        lines = state.meaning or (tr("Isi tanggal: umur kehamilan dan HPL muncul di sini."),)
        self._meaning.setText("\n\n".join(lines))
        self.new_button.setVisible(state.may_begin_new)
        self.message.say(state.message, state.message_tone)
        if state.jump_to and state.jump_to != self._jumped_to:
            self._go_to(state.jump_to)
        self._jumped_to = state.jump_to

    def start(self) -> None:
        """Put the cursor where typing begins."""
        self.dated_by.choice.setFocus(_TAB)

    def _make_fields(self) -> dict[str, Field]:
        today = self._presenter.today
        ended_at = TextField(tr("Jam"), label_width=LABEL_WIDTH, longest=5)
        ended_at.set_placeholder("14.30")
        ended_at.set_unit(tr("boleh kosong"))
        ended_at.input.setMaximumWidth(theme.px(112))
        return {
            "dated_from": DateField(tr("Tanggal"), today, future=True, label_width=LABEL_WIDTH),
            "gravida": NumberField(tr("Hamil ke-"), label_width=LABEL_WIDTH),
            "para": NumberField(tr("Sudah bersalin"), tr("kali"), label_width=LABEL_WIDTH),
            "abortus": NumberField(tr("Keguguran"), tr("kali"), label_width=LABEL_WIDTH),
            "previous_birth_on": DateField(
                tr("Bersalin terakhir tanggal"), today, label_width=LABEL_WIDTH
            ),
            "pre_pregnancy_weight_kg": NumberField(
                tr("Berat sebelum hamil"), "kg", label_width=LABEL_WIDTH
            ),
            "height_cm": NumberField(tr("Tinggi badan"), "cm", label_width=LABEL_WIDTH),
            "fetuses_expected": NumberField(
                tr("Jumlah janin"), tr("boleh kosong"), label_width=LABEL_WIDTH
            ),
            "ended_on": DateField(tr("Tanggal"), today, label_width=LABEL_WIDTH),
            "ended_at": ended_at,
        }

    def _connect(self) -> None:
        presenter = self._presenter
        self.dated_by.choice.chosen.connect(presenter.dated_by_chosen)
        self.outcome.choice.chosen.connect(presenter.outcome_chosen)
        self.count.choice.chosen.connect(presenter.children_counted)
        for name, field in self.fields.items():
            field.edited.connect(partial(presenter.text_typed, name))
            field.left.connect(partial(self._left, name))

    def _left(self, name: str, _text: str) -> None:
        self._presenter.field_left(name)

    def _go_to(self, name: str) -> None:
        if name.startswith("child_"):
            _, place, part = name.split("_", 2)
            target = self.children_rows[int(place)].row(part)
        else:
            target = self.outcome if name == "outcome" else self.fields[name]
        target.setFocus(_TAB)

    def _lay_out(self) -> None:
        form = Card(self._presenter.state.title, " ")
        form.body.addWidget(self._make_form())
        meaning = Card(tr("Artinya"), " ")
        meaning.body.addWidget(self._meaning)
        meaning.body.addStretch(1)
        self.stack(self.message, middle=Columns([(form, FREE), (meaning, 390)]), foot=self.foot)
        back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        back.clicked.connect(self._presenter.leave)
        self.new_button = self.foot.add_button(KeyButton(tr("Kehamilan baru"), "F7"))
        self.new_button.clicked.connect(self._presenter.begin_new)
        self.save_button = self.foot.add_button(
            KeyButton(tr("Simpan, kembali ke kunjungan"), "Ctrl+S", kind=ButtonKind.PRIMARY)
        )
        self.save_button.clicked.connect(self._presenter.save)
        self.foot.set_status(tr("Enter: isian berikutnya. Panah: memilih."), icon="info")

    def _make_form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(theme.px(2), 0, theme.px(8), 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.dated_by)
        for name in ("dated_from", "gravida", "para", "abortus", "previous_birth_on"):
            column.addWidget(self.fields[name])
        add_gap(column, 4)
        column.addWidget(
            text_label(tr("Dari Buku KIA, boleh dikosongkan dulu"), "body", "muted_ink")
        )
        for name in ("pre_pregnancy_weight_kg", "height_cm", "fetuses_expected"):
            column.addWidget(self.fields[name])
        add_gap(column, 8)
        column.addWidget(self.outcome)
        for name in ("ended_on", "ended_at"):
            column.addWidget(self.fields[name])
        column.addWidget(self.count)
        for rows in self.children_rows:
            column.addWidget(rows)
        column.addStretch(1)
        return form


class _ChildRows(QWidget):
    """The rows of one child of the delivery."""

    def __init__(self, presenter: PregnancyEntry, place: int) -> None:
        super().__init__()
        self._place = place
        self._presenter = presenter
        self.sex = ChoiceRow(
            tr("Bayi {place}").format(place=place + 1),
            Segmented(tr_options(_SEXES), keys=_SEX_KEYS),
            label_width=LABEL_WIDTH,
        )
        name = TextField(tr("Nama"), label_width=LABEL_WIDTH, longest=120)
        name.set_placeholder(tr("kosongkan bila belum ada nama"))
        self.fields: dict[str, Field] = {
            "name": name,
            "birth_weight_g": NumberField(tr("Berat lahir"), tr("gram"), label_width=LABEL_WIDTH),
            "birth_length_cm": NumberField(tr("Panjang lahir"), "cm", label_width=LABEL_WIDTH),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(6), 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.sex)
        self.sex.choice.chosen.connect(partial(presenter.child_sex_chosen, place))
        for part, field in self.fields.items():
            column.addWidget(field)
            field.edited.connect(partial(presenter.child_typed, place, part))
            field.left.connect(partial(self._left, part))

    def show_child(self, child: TypedChild | None, notes: dict[str, str]) -> None:
        """Show one child, or nothing."""
        self.setVisible(child is not None)
        if child is None:
            return
        self.fields["birth_weight_g"].set_unit(birth_weight_unit(child.birth_weight_g))
        self.sex.choice.set_value(child.sex)
        self.sex.set_problem(notes.get(f"child_{self._place}_sex"))
        for part, field in self.fields.items():
            field.set_text(getattr(child, part))
            field.set_problem(notes.get(f"child_{self._place}_{part}"), Tone.ACT)

    def row(self, part: str) -> QWidget:
        """Return the row of one part of the child."""
        return self.sex if part == "sex" else self.fields[part]

    def _left(self, part: str, _text: str) -> None:
        self._presenter.field_left(f"child_{self._place}_{part}")
