"""What stands on the visit screen: who, the card's fields, what it means, and the foot bar."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from posyandu_desktop.domain.visit import Setting
from posyandu_desktop.language import tr
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.card_form import CardForm
from posyandu_desktop.ui.visit.home_strip import HomeStrip
from posyandu_desktop.ui.visit.in_brief import in_brief
from posyandu_desktop.ui.visit.panels import MeaningPanel, WhoPanel
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.reason_row import ReasonRow
from posyandu_desktop.ui.visit.state import State
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.name_strip import NameStrip
from posyandu_desktop.ui.widgets.screen import Screen
from posyandu_desktop.ui.widgets.scroll_card import ScrollCard
from posyandu_desktop.ui.widgets.why_row import WhyRow


class VisitFrame(Screen):
    """The parts of the visit screen in their places; what they do is the view's."""

    def __init__(self, presenter: VisitEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self.message = MessageBar(close_key="Esc")
        self.reasons = ReasonRow(presenter.overrule)
        self.why = WhyRow(presenter.correction.because)
        self.form = CardForm(presenter)
        self.meaning = MeaningPanel(presenter)
        self._meaning_card = ScrollCard(self.meaning)
        self.who = WhoPanel(presenter)
        self.foot = FootBar()
        typed = presenter.state.typed
        is_home = typed.setting is Setting.HOME
        self.recording = None if is_home else (typed.visit_id, typed.visited_on)
        self.home = HomeStrip(presenter.home_day) if is_home else None
        self.back_button = KeyButton(tr("Kembali"), "Esc", shortcut="")
        self.show_button = KeyButton(tr("Tunjukkan"), "F9")
        self.save_button = KeyButton(tr("Simpan kunjungan"), "Ctrl+S", kind=ButtonKind.PRIMARY)
        self.next_step: KeyButton | None = None
        if presenter.handing_over.is_possible:
            self.next_step = KeyButton(tr("Langkah berikut"), "Ctrl+T")
        self._explains = False
        self._lay_out()

    def show_in_sight(self, state: State) -> None:
        """Keep in sight, where the columns stand below each other, what is looked for now.

        That is the name and the gravest finding above the fields, unless something is asked there;
        and the reasons far below them, once they are wanted, or else the cursor.
        """
        self.name_strip.show_badge(in_brief(state))
        asks = not self.reasons.isHidden() or state.correction is not None
        self.name_strip.give_way(gives_way=asks)
        if state.why_open != self._explains:
            self._explains = state.why_open
            if state.why_open:
                why = self.meaning.why
                is_told = not why.isHidden()
                self._columns.look_at(why if is_told else self._meaning_card, self._meaning_card)
            else:
                self._columns.look_back()

    def _lay_out(self) -> None:
        self._columns = Columns(
            [
                (ScrollCard(self.who), 290),
                (ScrollCard(self.form), FREE),
                (self._meaning_card, 390),
            ]
        )
        self.name_strip = NameStrip(self._presenter.state.who.name, self._columns)
        home = () if self.home is None else (self.home,)
        above = (self.name_strip, self.message, self.reasons, self.why, *home)
        self.stack(*above, middle=self._columns, foot=self.foot)
        self.foot.add_button(self.back_button)
        self.foot.add_button(self.show_button)
        # F9 shows from everywhere; a button that takes the cursor would not give it back.
        self.show_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.foot.add_button(self.save_button)
        self.foot.set_status(tr("Belum ada yang diketik"), Tone.NEUTRAL, "dot")
        if self.next_step is not None:
            self.next_step.setProperty("beside", True)  # noqa: FBT003  # Qt's own signature
            self.who.add_below_name(self.next_step)
