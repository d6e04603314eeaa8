"""The page of one home: who lives there, and beside it the way to another home."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.language import tr
from posyandu_desktop.ui.household.presenter import HouseholdScreen, State
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.frames import Card
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.person_list import PersonList
from posyandu_desktop.ui.widgets.screen import Screen
from posyandu_desktop.ui.widgets.search_field import SearchField

_TAB = Qt.FocusReason.TabFocusReason


class HouseholdView(Screen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    def __init__(self, presenter: HouseholdScreen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self.on_escape = presenter.back
        self._was_moving = False
        self.message = MessageBar()
        self.members = PersonList(tr("Yang tinggal di sini"), tr("Belum ada orang di rumah ini."))
        self.search = SearchField(tr("Cari orang di rumah yang baru …"), key_hint="")
        self.results = PersonList(tr("Rumah yang baru"), tr("Ketik nama orang yang serumah nanti."))
        self._who = text_label("", "body", wrap=True)
        self._home = Card(" ", " ")
        self._move = Card(tr("Pindah rumah"), " ")
        self.own = KeyButton(tr("Rumah sendiri, alamat baru"), "F8")
        self.foot = FootBar()
        self._lay_out()
        self._connect()
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        self._home.set_heading(state.title, state.note)
        self.members.set_rows(state.members)
        is_moving = state.moving is not None
        self._move.setVisible(is_moving)
        self._who.setText(
            tr("{name} pindah ke rumah siapa?").format(name=state.moving_name) if is_moving else ""
        )
        self.results.set_rows(state.results)
        if state.results and not self.results.currentIndex().isValid():
            # Enter in the search box takes the first one, so it is marked.
            self.results.setCurrentIndex(self.results.people.index(0))
        if is_moving != self._was_moving:
            self._was_moving = is_moving
            self.search.clear()
            (self.search if is_moving else self.members).setFocus(_TAB)
        self.message.say(state.message, state.message_tone)

    def start(self) -> None:
        """Put the cursor on the first of the family."""
        self.members.setFocus(_TAB)

    def person_in_hand(self) -> PersonId | None:
        """Return whose row is marked."""
        return cast("PersonId | None", self.members.current_key())

    def _connect(self) -> None:
        presenter = self._presenter
        self.members.opened.connect(presenter.open_row)
        self.search.searched.connect(presenter.search)
        self.search.accepted.connect(self._search_entered)
        self.search.cancelled.connect(presenter.back)
        self.search.set_results(self.results)
        self.results.ascended.connect(self.search.take_focus)
        self.results.opened.connect(presenter.move_to)
        self.own.clicked.connect(presenter.move_out)

    def _search_entered(self, _text: str) -> None:
        self._presenter.search_entered()

    def _move_wanted(self) -> None:
        self._presenter.move_wanted(self.members.current_key())

    def _lay_out(self) -> None:
        self._home.body.addWidget(self.members, 1)
        for widget in (self._who, self.search):
            self._move.body.addWidget(widget)
        self._move.body.addWidget(self.results, 1)
        self._move.body.addWidget(self.own)
        self.stack(
            self.message, middle=Columns([(self._home, FREE), (self._move, 460)]), foot=self.foot
        )
        back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        back.clicked.connect(self._presenter.back)
        self.leave_home = self.foot.add_button(KeyButton(tr("Pindah rumah"), "F7"))
        self.leave_home.clicked.connect(self._move_wanted)
        add = KeyButton(tr("Tambah anggota"), "Ctrl+N", kind=ButtonKind.PRIMARY)
        self.add = self.foot.add_button(add)
        self.add.clicked.connect(self._presenter.add_member)
        words = tr("Enter membuka kunjungan. Ctrl+J: bayi baru dari ibu yang dipilih.")
        self.foot.set_status(words, Tone.NEUTRAL, "info")
