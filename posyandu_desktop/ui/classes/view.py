"""The page of classes: the form, who was there, and what was written down before."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.classes.presenter import ClassesScreen
from posyandu_desktop.ui.classes.state import State
from posyandu_desktop.ui.classes.topics import TopicTicks
from posyandu_desktop.ui.texts.person_page import CLASS_WORDS
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.date_field import DateField
from posyandu_desktop.ui.widgets.fields import Field, TextField
from posyandu_desktop.ui.widgets.fold_row import FoldRow
from posyandu_desktop.ui.widgets.form_screen import FormScreen
from posyandu_desktop.ui.widgets.frames import Card
from posyandu_desktop.ui.widgets.labels import ToneLine
from posyandu_desktop.ui.widgets.list_card import ListCard
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.person_list import PersonList
from posyandu_desktop.ui.widgets.scroll_card import ScrollCard
from posyandu_desktop.ui.widgets.search_field import SearchField
from posyandu_desktop.ui.widgets.tab_row import TabRow
from posyandu_desktop.ui.widgets.why_row import WhyRow

LABEL_WIDTH = 100
PAST_WIDTH = 290
SPEAKER_WIDTH = 240
THERE_KEY = "F8"
LONGEST_NAME = 80
_TAB = Qt.FocusReason.TabFocusReason


class ClassesView(FormScreen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    page = "classes"

    def __init__(self, presenter: ClassesScreen, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self._jumped_to = ""
        self.message = MessageBar()
        self.why = WhyRow(presenter.because)
        self.kinds = TabRow([(kind, tr(words)) for kind, words in CLASS_WORDS.items()], tr("Acara"))
        self.day = DateField(tr("Tanggal"), presenter.today, lately=True, label_width=LABEL_WIDTH)
        self.speaker = TextField(tr("Pembicara"), label_width=LABEL_WIDTH, longest=LONGEST_NAME)
        self.fields: dict[str, Field] = {"held_on": self.day, "speaker": self.speaker}
        self.topics = TopicTicks(presenter.topic_told, presenter.every_topic())
        self.search = SearchField(tr("Cari orang lain yang hadir …"), key_hint=THERE_KEY)
        self.people = PersonList(tr("Yang hadir"), tr("Belum ada yang datang hari itu."))
        self.past = PersonList(tr("Yang sudah dicatat"), tr("Belum ada kelas yang dicatat."))
        self._there = ListCard(tr("Yang hadir"), " ", self.people)
        self._nobody = ToneLine("body", Tone.ACT)
        self._nobody.hide()
        self.foot = FootBar()
        self._lay_out()
        self._connect()
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        typed = state.typed
        self.kinds.set_value(typed.kind)
        self.day.set_text(typed.day)
        self.speaker.set_text(typed.speaker)
        for name, field in self.fields.items():
            field.set_problem(state.notes.get(name))
        self.topics.show_topics(state.topics, typed.topics, state.notes.get("topics", ""))
        self._show_people(state)
        self.past.set_rows(state.past)
        self._show_foot(state)
        if state.question:
            self.why.ask(state.question, state.reasons)
        elif self.why.question():
            self.why.dismiss()
            self.start()
        self.message.say(state.message, state.message_tone, remedy=state.undo)
        if state.jump_to and state.jump_to != self._jumped_to:
            self._go_to(state.jump_to)
        self._jumped_to = state.jump_to

    def start(self) -> None:
        """Put the cursor on the kind of class."""
        self.kinds.setFocus(_TAB)

    def _show_people(self, state: State) -> None:
        marked = self.people.current_key()
        self.people.set_rows(state.people)
        if state.searching and state.people and marked is None:
            self.people.setCurrentIndex(self.people.people.index(0))
        words = tr("Tidak ada “{name}”.").format(name=state.searching)
        empty = tr("Belum ada yang datang hari itu. Cari namanya di atas.")
        self.people.set_empty_text(words if state.searching else empty)
        count = tr("{count} hadir").format(count=len(state.typed.present))
        self._there.set_heading(tr("Yang hadir"), count)
        problem = state.notes.get("present", "")
        self._nobody.say(problem, Tone.ACT)
        self._nobody.setVisible(bool(problem))

    def _show_foot(self, state: State) -> None:
        quiet, is_old = not state.question, state.typed.editing is not None
        self.new_button.setVisible(quiet and is_old)
        # The reasons take this key while they are asked for.
        self.topics.more.setEnabled(quiet)
        self.take_back.setVisible(quiet and is_old)
        self.save_button.setVisible(quiet)
        if state.question:
            self.foot.set_status(tr("Pilih sebabnya. Esc: tidak jadi."), icon="question")
        elif is_old:
            words = tr("Kelas yang sudah tersimpan. Ubah bila perlu, lalu simpan lagi.")
            self.foot.set_status(words, Tone.INFO, "pencil")
        else:
            words = tr("{key}: yang hadir. Enter atau spasi pada nama: hadir atau tidak.")
            self.foot.set_status(words.format(key=THERE_KEY), icon="info")

    def _go_to(self, name: str) -> None:
        targets = {**self.fields, "topics": self.topics, "present": self.search}
        targets[name].setFocus(_TAB)

    def _connect(self) -> None:
        presenter = self._presenter
        self.kinds.chosen.connect(self._kind_chosen)
        self.day.edited.connect(presenter.day_typed)
        self.speaker.edited.connect(presenter.speaker_typed)
        self.search.searched.connect(presenter.search)
        self.search.accepted.connect(self._found_entered)
        self.search.cancelled.connect(presenter.leave)
        self.search.set_results(self.people)
        self.people.ascended.connect(self.search.take_focus)
        self.people.opened.connect(presenter.turn)
        self.people.ticked.connect(presenter.turn)
        self.topics.more.clicked.connect(self._turn_topics)
        self.past.opened.connect(presenter.open_past)
        self.message.acted.connect(presenter.undo)
        undo = QShortcut(QKeySequence("Ctrl+Z"), self)
        undo.activated.connect(presenter.undo)
        self.destroyed.connect(presenter.detach)

    def _kind_chosen(self, kind: object) -> None:
        had_focus = self.kinds.isAncestorOf(QApplication.focusWidget() or self)
        self._presenter.kind_chosen(kind)
        if had_focus:
            self.kinds.setFocus(_TAB)

    def _turn_topics(self) -> None:
        self._presenter.turn_topics()
        self.topics.setFocus(_TAB)

    def _found_entered(self, _text: str) -> None:
        self._presenter.turn_first()
        self.search.clear()

    def _lay_out(self) -> None:
        head = Card(tr("Kelas dan penyuluhan"), " ")
        head.body.addWidget(self.kinds)
        self.day.setContentsMargins(0, 0, theme.px(24), 0)
        self.speaker.input.setMinimumWidth(theme.px(SPEAKER_WIDTH))
        line = FoldRow()
        line.set_widgets((self.day, self.speaker))
        head.body.addWidget(line)
        self._there.body.addWidget(self._nobody)
        self._there.body.addWidget(self.search)
        self._there.fill()
        past = ListCard(tr("Yang sudah dicatat"), " ", self.past)
        past.fill()
        self.new_button = KeyButton(tr("Kelas baru"), "Ctrl+N")
        past.body.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeft)
        columns = [(ScrollCard(_topped(self.topics)), FREE), (self._there, FREE)]
        columns.append((past, PAST_WIDTH))
        self.stack(self.message, self.why, middle=Columns(columns, above=head), foot=self.foot)
        self._add_buttons()

    def _add_buttons(self) -> None:
        presenter = self._presenter
        back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        self.take_back = self.foot.add_button(
            KeyButton(tr("Batalkan"), "Ctrl+Del", kind=ButtonKind.ACT)
        )
        self.save_button = self.foot.add_button(
            KeyButton(tr("Simpan"), "Ctrl+S", kind=ButtonKind.PRIMARY)
        )
        for button, act in (
            (back, presenter.leave),
            (self.new_button, presenter.begin_new),
            (self.take_back, presenter.take_back),
            (self.save_button, presenter.save),
        ):
            button.clicked.connect(act)


def _topped(widget: QWidget) -> QWidget:
    """Return a widget at the top of whatever room there is."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(theme.px(2), 0, theme.px(6), 0)
    column.addWidget(widget)
    column.addStretch(1)
    return inside
