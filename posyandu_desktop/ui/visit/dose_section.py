"""Immunisation in the visit: what is due today, what was written down, one small form."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from posyandu_desktop.domain.visit import ImmunizationSource
from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.visit.dose_form import DoseFormCard
from posyandu_desktop.ui.visit.plan_panel import PlanPanel
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.state import DoseForm, DoseLine, DoseOffer, State
from posyandu_desktop.ui.widgets.badges import StatusChip
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.fields import TextField
from posyandu_desktop.ui.widgets.form_rows import ActionRow, ChoiceField
from posyandu_desktop.ui.widgets.going_on import go_on
from posyandu_desktop.ui.widgets.labels import ToneLine, text_label
from posyandu_desktop.ui.widgets.laid_out import laid_out
from posyandu_desktop.ui.widgets.scroll_pane import show_whole

HELD_BACK_KEY = "Ctrl+Shift+I"
_NO_HISTORY = "Belum ada riwayat imunisasi. Salin dulu dari Buku KIA; yang kurang lalu terlihat."


class DoseSection(QWidget):
    """Doses offered today, doses written down, and the form of the one in hand."""

    def __init__(self, presenter: VisitEntry) -> None:
        super().__init__()
        self._presenter = presenter
        self._shown: object = None
        self._form_of: object = None
        self.form: DoseFormCard | None = None
        self.history: ChoiceField | None = None
        self.plan = PlanPanel(presenter)
        self.first_offer: KeyButton | None = None
        self.notes: list[ToneLine] = []
        self.written = 0
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(6))
        self._lines = QVBoxLayout()
        self._form_place = QVBoxLayout()
        outer.addLayout(self._lines)
        outer.addLayout(self._form_place)
        outer.addWidget(self.plan)

    @property
    def form_fields(self) -> dict[str, TextField]:
        """The fields of the form of a dose, by name; empty while there is none."""
        return self.form.fields if self.form is not None else {}

    def show_state(self, state: State) -> None:
        """Show offers, doses and form."""
        shown = (
            state.doses,
            state.held_back,
            state.offers,
            state.lacks_dose_history,
            state.vaccination.notes,
        )
        if shown != self._shown:
            self._shown = shown
            self._rebuild(state)
        self.plan.show_plan(state.vaccination.plan)
        self._show_form(state.dose_form)

    def _rebuild(self, state: State) -> None:
        had_cursor = _has_cursor(self._lines)
        self._fill(state)
        if had_cursor:
            # What was just made is not shown yet, and cannot have the cursor.
            QTimer.singleShot(0, self, self._go_behind)

    def _go_behind(self) -> None:
        """Go on behind the doses: Enter on the next one would write it down as given, too."""
        if self.history is not None:
            self.history.box.setFocus()
            go_on(self.history.box, forward=True)

    def _fill(self, state: State) -> None:
        _empty(self._lines)
        self.first_offer = None
        self.notes = []
        self.written = len(state.doses)
        for index, line in enumerate(state.doses):
            self._lines.addWidget(self._line(line, partial(self._presenter.dose_removed, index)))
        for index, line in enumerate(state.held_back):
            removed = partial(self._presenter.held_back_removed, index)
            self._lines.addWidget(self._line(line, removed))
        for note in state.vaccination.notes:
            said = ToneLine("body_bold", note.tone)
            said.say(note.word, note.tone)
            self.notes.append(said)
            self._lines.addWidget(said)
        if state.doses_before:
            self._lines.addWidget(text_label(state.doses_before, "body", "muted_ink", wrap=True))
        if state.lacks_dose_history:
            self._lines.addWidget(text_label(tr(_NO_HISTORY), "body", "muted_ink", wrap=True))
        for place, offer in enumerate(state.offers):
            row = self._offer(offer, first=place == 0, may_give=state.may_vaccinate_here)
            self._lines.addWidget(row)
        self.history = ChoiceField(
            tr("Catat dosis lain"),
            [((dose.vaccine, dose.dose_number), dose.label) for dose in state.all_doses],
            empty=tr("Salin dari Buku KIA, atau diberikan hari ini"),
        )
        self.history.chosen.connect(self._copy)
        # Enter goes by, but for a child whose book has to be copied first.
        self.history.box.setProperty("beside", not state.lacks_dose_history)
        self._lines.addWidget(self.history)

    def _offer(self, offer: DoseOffer, *, first: bool, may_give: bool) -> QWidget:
        """Return a due dose with what can be done about it: give it, or say why not."""
        held = KeyButton(tr("Tidak diberi"), HELD_BACK_KEY if first else "")
        held.setAccessibleName(tr("Tidak diberikan: {label}").format(label=offer.label))
        held.clicked.connect(partial(self._hold_back, offer))
        buttons = [held]
        note = tr("{note} oleh bidan").format(note=offer.note)
        if may_give:
            note = offer.note
            give = KeyButton(tr("Beri sekarang"), "Ctrl+I" if first else "", kind=ButtonKind.INFO)
            give.setAccessibleName(tr("Beri sekarang: {label}").format(label=offer.label))
            give.clicked.connect(partial(self._give, offer))
            buttons.insert(0, give)
        for button in buttons:
            # Enter goes by: what was not given must never be written down on the way.
            button.setProperty("beside", True)  # noqa: FBT003  # Qt's own signature
        self.first_offer = self.first_offer or buttons[0]
        return ActionRow(offer.label, note, *buttons)

    def _line(self, line: DoseLine, remove: Callable[[], None]) -> QWidget:
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(text_label(line.text, "body_bold", wrap=True), 1)
        box.addWidget(StatusChip(line.chip.tone, line.chip.word))
        button = KeyButton(tr("Hapus"), kind=ButtonKind.LINK)
        button.clicked.connect(remove)
        box.addWidget(button)
        return row

    def _show_form(self, form: DoseForm | None) -> None:
        kind = form and (form.vaccine, form.dose_number, form.source, form.not_given)
        if kind != self._form_of:
            self._form_of = kind
            self.form = None
            _empty(self._form_place)
            if form is not None:
                self.form = card = DoseFormCard(form, self._presenter)
                self._form_place.addWidget(card)
                card.first().setFocus()
                # Later: what was only just made has no place yet.
                QTimer.singleShot(0, card, partial(show_whole, card))
            elif (after := self.first_offer or self.history) is not None:
                # The form goes with the cursor in it; typing goes on with the next dose.
                after.setFocus()
        if form is not None and self.form is not None:
            self.form.show_form(form)

    def _give(self, offer: DoseOffer) -> None:
        self._presenter.dose_given(offer.vaccine, offer.dose_number)
        if self._presenter.state.dose_form is None:
            QTimer.singleShot(0, self, self._go_behind)

    def _copy(self, dose: object) -> None:
        if isinstance(dose, tuple):
            vaccine, number = dose
            self._presenter.dose_opened(vaccine, number, ImmunizationSource.BUKU_KIA)

    def _hold_back(self, offer: DoseOffer) -> None:
        self._presenter.dose_not_given_opened(offer.vaccine, offer.dose_number)


def _has_cursor(layout: QVBoxLayout) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and any(
        isinstance(one, QWidget) and one.isAncestorOf(focused) for one in laid_out(layout)
    )


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
