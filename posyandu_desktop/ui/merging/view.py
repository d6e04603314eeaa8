"""The page of merging: find two records, look at them side by side, and what was merged before."""

from collections.abc import Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.language import tr
from posyandu_desktop.services.merging import Side
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.merging.presenter import MergingScreen, State
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.choice_row import ChoiceRow
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.facts import FactRow
from posyandu_desktop.ui.widgets.fields import TextField
from posyandu_desktop.ui.widgets.form_screen import FormScreen
from posyandu_desktop.ui.widgets.frames import Card
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.person_list import PersonList
from posyandu_desktop.ui.widgets.scroll_card import ScrollCard
from posyandu_desktop.ui.widgets.search_field import SearchField
from posyandu_desktop.ui.widgets.side_by_side import SideBySide

LABEL_WIDTH = 150
LONGEST_REASON = 120
LONGEST_PAIR = 40
"""Two values with more letters than this stand below each other; two addresses were cut."""

_TAB = Qt.FocusReason.TabFocusReason


class MergingView(FormScreen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    def __init__(self, presenter: MergingScreen, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self.on_escape = presenter.back
        self._facts: tuple[FactRow, ...] = ()
        self.message = MessageBar()
        self.search = SearchField(tr("Cari nama, NIK, ibu …"), key_hint="")
        self.results = PersonList(tr("Catatan"), tr("Tidak ada nama dan tanggal lahir kembar."))
        self.done = PersonList(tr("Sudah digabung"), tr("Belum ada yang digabung."))
        self.choices: dict[str, ChoiceRow] = {}
        self.reason = TextField(
            tr("Sebab (boleh kosong)"), label_width=LABEL_WIDTH, longest=LONGEST_REASON
        )
        self.same = SideBySide()
        self._found = Card(" ", " ")
        self._heads = text_label("", "body_bold", wrap=True)
        self._hint = text_label("", "body", "muted_ink", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(8))
        self.foot = FootBar()
        self._lay_out()
        self._connect()
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        self._found.set_heading(state.results_title, " ")
        self.results.set_empty_text(
            tr("Ketik nama atau NIK dari catatan yang kedua.")
            if state.first
            else tr("Tidak ada nama dan tanggal lahir kembar. Ketik namanya.")
        )
        self.results.set_rows(state.results)
        if not state.searching and self.search.text():
            self.search.clear()
        if state.results and not self.results.currentIndex().isValid():
            # Enter in the search box takes the first one, so it is marked.
            self.results.setCurrentIndex(self.results.people.index(0))
        self.done.set_rows(state.done)
        self.undo_button.setEnabled(bool(state.done))
        self._show_pair(state)
        self.message.say(state.message, state.message_tone)

    def start(self) -> None:
        """Put the cursor where a name is typed."""
        self.search.setFocus(_TAB)

    def person_in_hand(self) -> PersonId | None:
        """Return whose row is marked."""
        return cast("PersonId | None", self.results.current_key())

    def _show_pair(self, state: State) -> None:
        both = bool(state.facts)
        self.merge_button.setEnabled(both)
        self.swap_button.setEnabled(both)
        self.reason.setVisible(both)
        if self.reason.text() != state.reason:
            self.reason.set_text(state.reason)
        if both:
            words = tr("{first} tetap ada; {second} digabung ke situ.")
            self._heads.setText(words.format(first=state.first, second=state.second))
            words = tr("Kunjungan keduanya ikut: {first} + {second}. Bisa diurungkan kapan saja.")
            first, second = state.happened
            self._hint.setText(words.format(first=first, second=second))
        elif state.first:
            self._heads.setText(tr("Pertama: {name}").format(name=state.first))
            self._hint.setText(tr("Sekarang pilih catatan kedua dari orang yang sama."))
        else:
            self._heads.setText(tr("Pilih catatan pertama: itu yang tetap ada."))
            self._hint.setText(tr("Lalu pilih yang kedua. Tidak ada yang dihapus."))
        if state.facts != self._facts:
            self._make_rows(state)
        for key, row in self.choices.items():
            row.choice.set_value(state.chosen.get(key))

    def _make_rows(self, state: State) -> None:
        self._facts = state.facts
        for row in self.choices.values():
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.choices = {fact.key: self._choice(fact) for fact in state.facts if fact.differs}
        before: QWidget = self.done
        for row in self.choices.values():
            self._rows.addWidget(row)
            for side in Side:
                self.setTabOrder(before, row.choice.segment(side))
                before = row.choice.segment(side)
        self.setTabOrder(before, self.reason.input)
        self.setTabOrder(self.reason.input, self.merge_button)
        self.same.set_heads(state.first, state.second)
        self.same.set_rows([fact for fact in state.facts if not fact.differs])
        self.same.setVisible(bool(state.facts))
        if state.facts:
            first: Sequence[QWidget] = [row.choice for row in self.choices.values()]
            (first[0] if first else self.merge_button).setFocus(_TAB)

    def _choice(self, fact: FactRow) -> ChoiceRow:
        options: tuple[tuple[object, str], ...] = (
            (Side.KEPT, fact.left),
            (Side.MERGED, fact.right),
        )
        is_long = sum(len(words) for _, words in options) > LONGEST_PAIR
        choice = Segmented(options, fact.label, upright=is_long)
        row = ChoiceRow(fact.label, choice, label_width=LABEL_WIDTH)
        row.choice.chosen.connect(partial(self._presenter.choose, fact.key))
        return row

    def _connect(self) -> None:
        presenter = self._presenter
        self.search.searched.connect(presenter.search)
        self.search.accepted.connect(self._search_entered)
        self.search.cancelled.connect(presenter.back)
        self.search.set_results(self.results)
        self.results.ascended.connect(self.search.take_focus)
        self.results.opened.connect(presenter.pick)
        self.reason.edited.connect(presenter.give_reason)

    def _search_entered(self, _text: str) -> None:
        self._presenter.search_entered()

    def _undo(self) -> None:
        self._presenter.undo(self.done.current_key())

    def _lay_out(self) -> None:
        self._found.body.addWidget(self.search)
        self._found.body.addWidget(self.results, 1)
        inside = QWidget()
        middle = QVBoxLayout(inside)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(theme.px(10))
        middle.addWidget(self._heads)
        middle.addWidget(self._hint)
        middle.addLayout(self._rows)
        middle.addWidget(self.reason)
        middle.addWidget(self.same)
        middle.addStretch(1)
        done = Card(tr("Sudah digabung"), " ")
        done.body.addWidget(self.done, 1)
        columns = Columns([(self._found, 340), (ScrollCard(inside), FREE), (done, 300)])
        self.stack(self.message, middle=columns, foot=self.foot)
        self._add_buttons()

    def _add_buttons(self) -> None:
        presenter = self._presenter
        back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        back.clicked.connect(presenter.back)
        self.undo_button = self.foot.add_button(KeyButton(tr("Urungkan"), "F8"))
        self.undo_button.clicked.connect(self._undo)
        self.swap_button = self.foot.add_button(KeyButton(tr("Tukar"), "F7"))
        self.swap_button.clicked.connect(presenter.swap)
        save = KeyButton(tr("Gabungkan"), "Ctrl+S", kind=ButtonKind.PRIMARY)
        self.merge_button = self.foot.add_button(save)
        self.merge_button.clicked.connect(presenter.save)
        words = tr("Panah kiri dan kanan memilih nilai yang benar.")
        self.foot.set_status(words, Tone.NEUTRAL, "info")
