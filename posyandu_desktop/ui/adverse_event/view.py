"""The form of one adverse event, with who has to know of it beside."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from posyandu_desktop.domain.adverse_event import SeriousCriterion
from posyandu_desktop.language import tr, tr_options
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.adverse_event.presenter import AdverseEventEntry, State
from posyandu_desktop.ui.texts.adverse_events import CRITERIA, OUTCOMES, SYMPTOMS
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.choice_row import ChoiceRow
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.date_field import DateField
from posyandu_desktop.ui.widgets.fields import Field, TextField
from posyandu_desktop.ui.widgets.form_rows import ChoiceField
from posyandu_desktop.ui.widgets.form_screen import FormScreen
from posyandu_desktop.ui.widgets.frames import Card
from posyandu_desktop.ui.widgets.labels import ToneLine, text_label
from posyandu_desktop.ui.widgets.laid_out import add_gap
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.panel import TonePanel
from posyandu_desktop.ui.widgets.person_list import PersonList
from posyandu_desktop.ui.widgets.scroll_card import ScrollCard
from posyandu_desktop.ui.widgets.tick_box import TickBox

LABEL_WIDTH = 170
MOST_LINES = 4
_TAB = Qt.FocusReason.TabFocusReason
_SERIOUS: tuple[tuple[object, str], ...] = ((False, "Tidak berat"), (True, "Ya, berat"))
_SERIOUS_KEYS: dict[Qt.Key, object] = {Qt.Key.Key_T: False, Qt.Key.Key_B: True}


class AdverseEventView(FormScreen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    def __init__(self, presenter: AdverseEventEntry, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self._jumped_to = ""
        self.message = MessageBar()
        self.dose = ChoiceField(
            tr("Sesudah imunisasi"),
            presenter.state.doses,
            empty=tr("Pilih vaksin dan dosisnya"),
            label_width=LABEL_WIDTH,
        )
        self.fields = self._make_fields()
        self.symptoms = {symptom: TickBox(tr(symptom), in_form=True) for symptom in SYMPTOMS}
        self.serious = ChoiceRow(
            tr("Seberapa berat"),
            Segmented(tr_options(_SERIOUS), keys=_SERIOUS_KEYS),
            label_width=LABEL_WIDTH,
        )
        self.criteria = {one: TickBox(tr(words), in_form=True) for one, words in CRITERIA.items()}
        self.outcome = ChoiceField(
            tr("Keadaan sekarang"),
            tr_options(OUTCOMES.items()),
            empty=None,
            label_width=LABEL_WIDTH,
        )
        self.to_do = _ToDo()
        self.known = PersonList(tr("KIPI yang sudah dicatat"), tr("Belum ada KIPI yang dicatat."))
        self._symptom_problem = ToneLine("body", Tone.ACT)
        self.foot = FootBar()
        self._lay_out()
        self._connect()
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        typed, notes = state.typed, state.notes
        self.dose.set_value(typed.dose)
        self.dose.set_problem(notes.get("dose"))
        for name, field in self.fields.items():
            field.set_text(typed.texts.get(name, ""))
            field.set_problem(notes.get(name))
        for symptom, box in self.symptoms.items():
            box.setChecked(symptom in typed.symptoms)
        self._symptom_problem.say(notes.get("symptoms", ""), Tone.ACT)
        self._symptom_problem.setVisible("symptoms" in notes)
        self.serious.choice.set_value(typed.serious)
        self.serious.set_problem(notes.get("serious"))
        for criterion, box in self.criteria.items():
            box.setVisible(typed.serious is True)
            box.setChecked(criterion in typed.criteria)
        self.outcome.set_value(typed.outcome)
        self.outcome.set_problem(notes.get("outcome"))
        self.to_do.show_state(state)
        self.known.set_rows(state.rows)
        self.message.say(state.message, state.message_tone)
        if state.jump_to and state.jump_to != self._jumped_to:
            self._row(state.jump_to).setFocus(_TAB)
        self._jumped_to = state.jump_to

    def start(self) -> None:
        """Put the cursor where typing begins: the first thing that is not known yet."""
        first = self.dose if self._presenter.state.typed.dose is None else self.fields["onset_on"]
        first.setFocus(_TAB)

    def _make_fields(self) -> dict[str, Field]:
        today = self._presenter.today
        fields: dict[str, Field] = {
            "given_on": DateField(tr("Disuntik tanggal"), today, label_width=LABEL_WIDTH),
            "given_time": _clock(),
            "lot_number": _text(tr("Nomor batch"), 60),
            "vaccinator": _text(tr("Yang menyuntik"), 120),
            "onset_on": DateField(tr("Gejala mulai tanggal"), today, label_width=LABEL_WIDTH),
            "onset_time": _clock(),
            "other_symptoms": _text(tr("Gejala lain"), 300),
            "action": _text(tr("Yang sudah dilakukan"), 300),
            "reported_to": _text(tr("Dilaporkan ke"), 120),
            "reported_on": DateField(tr("Dilaporkan tanggal"), today, label_width=LABEL_WIDTH),
            "reported_time": _clock(),
        }
        fields["reported_to"].set_placeholder(tr("kosongkan bila belum, misalnya Puskesmas"))
        return fields

    def _row(self, name: str) -> QWidget:
        others: dict[str, QWidget] = {
            "dose": self.dose,
            "serious": self.serious,
            "outcome": self.outcome,
            "symptoms": next(iter(self.symptoms.values())),
        }
        return others.get(name) or self.fields[name]

    def _connect(self) -> None:
        presenter = self._presenter
        self.dose.chosen.connect(presenter.dose_chosen)
        self.serious.choice.chosen.connect(presenter.serious_chosen)
        self.outcome.chosen.connect(presenter.outcome_chosen)
        self.known.opened.connect(presenter.open_row)
        for name, field in self.fields.items():
            field.edited.connect(partial(presenter.text_typed, name))
            field.left.connect(partial(self._left, name))
        for symptom, box in self.symptoms.items():
            box.clicked.connect(partial(self._tick_symptom, symptom))
        for criterion, box in self.criteria.items():
            box.clicked.connect(partial(self._tick_criterion, criterion))

    def _left(self, name: str, _text: str) -> None:
        self._presenter.field_left(name)

    def _tick_symptom(self, symptom: str) -> None:
        self._presenter.symptom_ticked(symptom, ticked=self.symptoms[symptom].isChecked())

    def _tick_criterion(self, criterion: SeriousCriterion) -> None:
        self._presenter.criterion_ticked(criterion, ticked=self.criteria[criterion].isChecked())

    def _lay_out(self) -> None:
        beside = Card(tr("Siapa yang harus tahu"), " ")
        beside.body.addWidget(self.to_do)
        add_gap(beside.body, 8)
        beside.body.addWidget(text_label(tr("KIPI yang sudah dicatat"), "heading"))
        self.known.setMinimumHeight(theme.px(120))
        beside.body.addWidget(self.known, 1)
        self.stack(
            self.message,
            middle=Columns([(ScrollCard(self._make_form()), FREE), (beside, 390)]),
            foot=self.foot,
        )
        back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        back.clicked.connect(self._presenter.leave)
        self.save_button = self.foot.add_button(
            KeyButton(tr("Simpan, kembali ke kunjungan"), "Ctrl+S", kind=ButtonKind.PRIMARY)
        )
        self.save_button.clicked.connect(self._presenter.save)
        self.foot.set_status(tr("Enter: isian berikutnya. Spasi: memberi tanda."), icon="info")

    def _make_form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(theme.px(2), 0, theme.px(8), 0)
        column.setSpacing(theme.px(6))
        column.addWidget(text_label(self._presenter.state.title, "title", wrap=True))
        column.addWidget(self.dose)
        column.addLayout(self._moment("given_on", "given_time"))
        column.addWidget(self.fields["lot_number"])
        column.addWidget(self.fields["vaccinator"])
        add_gap(column, 6)
        column.addLayout(self._moment("onset_on", "onset_time"))
        column.addWidget(text_label(tr("Gejala"), "label"))
        column.addLayout(_ticks(list(self.symptoms.values())))
        column.addWidget(self._symptom_problem)
        self._symptom_problem.hide()
        column.addWidget(self.fields["other_symptoms"])
        add_gap(column, 6)
        column.addWidget(self.serious)
        column.addLayout(_ticks(list(self.criteria.values())))
        column.addWidget(self.outcome)
        column.addWidget(self.fields["action"])
        add_gap(column, 6)
        column.addWidget(self.fields["reported_to"])
        column.addLayout(self._moment("reported_on", "reported_time"))
        column.addStretch(1)
        return form

    def _moment(self, day: str, clock: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.px(12))
        line.addWidget(self.fields[day], 1)
        line.addWidget(self.fields[clock], 0, Qt.AlignmentFlag.AlignTop)
        return line


class _ToDo(TonePanel):
    """Who has to know of the event, and until when; loud when it is serious."""

    def __init__(self) -> None:
        super().__init__(Tone.NEUTRAL, loud=True)
        self.lines = [ToneLine("body_bold", Tone.NEUTRAL) for _ in range(MOST_LINES)]
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(12)] * 4)
        column.setSpacing(theme.px(6))
        for line in self.lines:
            column.addWidget(line)

    def show_state(self, state: State) -> None:
        """Show the state."""
        self.set_tone(state.to_do_tone)
        for at, line in enumerate(self.lines):
            text = state.to_do[at] if at < len(state.to_do) else ""
            line.say(text, state.to_do_tone)
            line.setVisible(bool(text))

    def text(self) -> str:
        """Return everything it says."""
        return " ".join(line.text() for line in self.lines if line.text())


def _ticks(boxes: list[TickBox]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(8))
    grid.setVerticalSpacing(0)
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    for place, box in enumerate(boxes):
        grid.addWidget(box, place // 2, place % 2, left)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _text(label: str, longest: int) -> TextField:
    return TextField(label, label_width=LABEL_WIDTH, longest=longest)


def _clock() -> TextField:
    field = TextField(tr("Jam"), label_width=36, longest=5)
    field.set_placeholder("9.30")
    field.input.setFixedWidth(theme.px(84))
    return field
