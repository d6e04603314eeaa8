"""The close of a session day: the checklist at the left, what the day came to at the right."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.session_close.check_line import CheckLine
from posyandu_desktop.ui.session_close.presenter import SessionClosing, State
from posyandu_desktop.ui.session_close.summary_view import DaySummary
from posyandu_desktop.ui.texts.next_session import LABEL
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.date_field import DateField
from posyandu_desktop.ui.widgets.fields import TextField
from posyandu_desktop.ui.widgets.file_dialogs import ask_where_to_save
from posyandu_desktop.ui.widgets.form_screen import FormScreen
from posyandu_desktop.ui.widgets.labels import ToneLine, text_label
from posyandu_desktop.ui.widgets.laid_out import add_gap
from posyandu_desktop.ui.widgets.list_card import ListCard
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.person_list import PersonList
from posyandu_desktop.ui.widgets.scroll_card import ScrollCard

SUMMARY_WIDTH = 520
OPENING_KEY = "F6"
LONGEST_NOTE = 300
_TAB = Qt.FocusReason.TabFocusReason


class SessionCloseView(FormScreen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    def __init__(self, presenter: SessionClosing, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self.on_escape = presenter.back
        self._looked_at = ""
        state = presenter.state
        self.message = MessageBar()
        self.heading = text_label("", "title", wrap=True)
        self.signed = ToneLine("body_bold", Tone.GOOD)
        self.after = ToneLine("body_bold", Tone.WATCH)
        self.lines = {
            line.code: CheckLine(line, number) for number, line in enumerate(state.lines, start=1)
        }
        self.open_points = text_label("", "body", wrap=True)
        self.note = TextField(state.asks, label_width=180, longest=LONGEST_NOTE)
        if not state.is_closed:
            self.note.set_placeholder(tr("boleh kosong"))
        self.next_day = DateField(tr(LABEL), presenter.held_on, future=True, label_width=180)
        self.names = PersonList(tr("Nama"), tr("Tidak ada."))
        self.summary = DaySummary(state)
        self._names_card = ListCard(tr("Nama"), " ", self.names)
        self._names_hint = text_label(
            tr("Enter: buka. Esc: kembali."), "body", "muted_ink", wrap=True
        )
        self.home = KeyButton(tr("Pulang sebelum selesai"), "Del", shortcut="")
        self.foot = FootBar()
        self.ask_target: Callable[[str], Path | None] = self._ask_target
        self._lay_out()
        self._connect()
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        self.heading.setText(state.title)
        self.signed.say(state.signed, Tone.GOOD, "lock")
        self.signed.setVisible(state.is_closed)
        self.after.say(state.after, Tone.WATCH)
        self.after.setVisible(bool(state.after))
        for line in state.lines:
            self.lines[line.code].show_line(line)
        self.open_points.setText(_open_points(state))
        self.open_points.setVisible(state.is_closed)
        self.note.set_text(state.text)
        self.note.set_problem(state.problem or None)
        self.next_day.set_text(state.next_text)
        self.next_day.set_problem(state.next_problem or None)
        self.next_day.setVisible(not state.is_closed)
        self.summary.show_day(state)
        self._show_names(state)
        self.opening.setVisible(not state.is_closed)
        self.on_paper.setVisible(state.is_closed)
        hint = tr("Hari selalu bisa ditutup; yang belum selesai ikut tercatat.")
        if state.is_closed:
            hint = tr("Membuka lagi perlu alasan; tanda tangan tadi tetap ada di jurnal.")
        self.foot.set_status(hint, Tone.NEUTRAL, "info")
        self.save_button.set_text(tr("Buka lagi") if state.is_closed else tr("Tutup hari"))
        self.message.say(state.message, state.message_tone)
        if state.next_problem:
            self.next_day.setFocus(_TAB)
        elif state.problem:
            self.note.setFocus(_TAB)

    def start(self) -> None:
        """Put the cursor on the first thing to mend, else on the sign-off."""
        first = next((line for line in self.lines.values() if line.button.isVisible()), None)
        (first.button if first else self.save_button).setFocus(_TAB)

    def _show_names(self, state: State) -> None:
        self.names.set_rows(state.names)
        self._names_card.setVisible(bool(state.looked_at))
        self._summary_card.setVisible(not state.looked_at)
        count = tr("{count} orang").format(count=len(state.names))
        self._names_card.set_heading(state.names_title or " ", count)
        self.home.setVisible(state.may_go_home)
        if state.looked_at and state.looked_at != self._looked_at:
            self.names.setFocus(_TAB)
        elif self._looked_at and not state.looked_at:
            self.lines[self._looked_at].button.setFocus(_TAB)
        self._looked_at = state.looked_at
        for key in self._page_keys:
            # Where names stand, their list turns its own pages.
            key.setEnabled(not state.looked_at)

    def _connect(self) -> None:
        presenter = self._presenter
        for code, line in self.lines.items():
            line.button.clicked.connect(partial(self._mend, code))
        self.next_day.edited.connect(presenter.next_typed)
        self.note.edited.connect(presenter.text_typed)
        self.names.opened.connect(presenter.open_row)
        self.names.removed.connect(presenter.turn_home)
        self.home.clicked.connect(self._turn_home)
        self._opening_key = QShortcut(QKeySequence(OPENING_KEY), self)
        self._opening_key.activated.connect(presenter.show_opening)
        self._page_keys = [QShortcut(QKeySequence(key), self) for key in ("PgDown", "PgUp")]
        for key, pages in zip(self._page_keys, (1, -1), strict=True):
            key.activated.connect(partial(self._turn_page, pages))

    def _turn_page(self, pages: int) -> None:
        """Turn the summary, or the whole page where it lies below everything else."""
        scrolls_itself = self._summary_card.scrolls_itself()
        (self._summary_card if scrolls_itself else self._columns).turn_page(pages)

    def _save_paper(self) -> None:
        from posyandu_desktop.ui.session_close.paper import save_day  # noqa: PLC0415  # rarely

        presenter = self._presenter
        target = self.ask_target(presenter.file_name)
        if target is None:
            return
        try:
            save_day(target, presenter.posyandu_name, presenter.state)
        except PosyanduError as error:
            presenter.say(error.sentence, Tone.ACT)
        else:
            words = tr("Ringkasan tersimpan: {name}. Cetak untuk buku posyandu.")
            presenter.say(words.format(name=target.name), Tone.GOOD)

    def _ask_target(self, name: str) -> Path | None:
        return ask_where_to_save(self, tr("Simpan ringkasan"), name, tr("PDF (*.pdf)"))

    def _turn_home(self) -> None:
        key = self.names.current_key()
        if key is not None:
            self._presenter.turn_home(key)
            self.names.setFocus(_TAB)

    def _mend(self, code: str) -> None:
        self._presenter.mend(code)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.px(2), 0, theme.px(8), 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.heading)
        column.addWidget(self.signed)
        column.addWidget(self.after)
        for line in self.lines.values():
            column.addWidget(line)
        column.addWidget(self.open_points)
        add_gap(column, 6)
        column.addWidget(self.next_day)
        column.addWidget(self.note)
        column.addStretch(1)
        self._names_card.body.addWidget(self._names_hint)
        self._names_card.fill()
        self._names_card.body.addWidget(self.home, 0, Qt.AlignmentFlag.AlignLeft)
        self._summary_card = ScrollCard(self.summary)
        right = Beside(self._summary_card, self._names_card)
        columns = [(ScrollCard(inside), FREE), (right, SUMMARY_WIDTH)]
        self._columns = Columns(columns, stack_below=1100)
        self.stack(self.message, middle=self._columns, foot=self.foot)
        back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        back.clicked.connect(self._presenter.back)
        opening = KeyButton(tr("Ubah isian pembukaan"), OPENING_KEY, shortcut="")
        self.opening = self.foot.add_button(opening)
        self.opening.clicked.connect(self._presenter.show_opening)
        on_paper = KeyButton(tr("Simpan (PDF)"), "Ctrl+P", icon="printer")
        self.on_paper = self.foot.add_button(on_paper)
        self.on_paper.clicked.connect(self._save_paper)
        self.save_button = self.foot.add_button(
            KeyButton(tr("Tutup hari"), "Ctrl+S", kind=ButtonKind.PRIMARY)
        )
        self.save_button.clicked.connect(self._presenter.save)


class Beside(QWidget):
    """The summary, or in its place the names behind a line."""

    def __init__(self, summary: ScrollCard, names: ListCard) -> None:
        super().__init__()
        self._cards = (summary, names)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for card in self._cards:
            column.addWidget(card, 1)

    def set_stacked(self, *, stacked: bool) -> None:
        """Scroll inside only where the page does not."""
        for card in self._cards:
            card.set_stacked(stacked=stacked)


def _open_points(state: State) -> str:
    if not state.open_points:
        return tr("Tidak ada yang tertinggal.")
    return "\n".join(f"• {point}" for point in state.open_points)
