"""Immunisation in the visit: what is due today, what was written down, one small form."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from posyandu_desktop.domain.visit import ImmunizationSource
from posyandu_desktop.language import tr, tr_options
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.visit.plan_panel import PlanPanel
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.state import DoseForm, DoseLine, DoseOffer, State
from posyandu_desktop.ui.widgets.badges import StatusChip
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.fields import TextField
from posyandu_desktop.ui.widgets.form_rows import ActionRow, ChoiceField
from posyandu_desktop.ui.widgets.frames import Card
from posyandu_desktop.ui.widgets.going_on import go_on
from posyandu_desktop.ui.widgets.labels import ToneLine, text_label
from posyandu_desktop.ui.widgets.laid_out import laid_out
from posyandu_desktop.ui.widgets.scroll_pane import show_whole

_HERE_FIELDS = (
    ("lot_number", "Nomor batch", ""),
    ("expires_on", "Kedaluwarsa", "bulan/tahun, misalnya 8/2027"),
    ("vaccinator", "Nama bidan", ""),
)
_NO_HISTORY = "Belum ada riwayat imunisasi. Salin dulu dari Buku KIA; yang kurang lalu terlihat."
_SOURCES = (
    (ImmunizationSource.BUKU_KIA, "Dari Buku KIA"),
    (ImmunizationSource.GIVEN_HERE, "Diberikan hari ini"),
)
_BOOK_FIELDS = (("given_on", "Tanggal", "kosongkan bila lupa"),)


class DoseSection(QWidget):
    """Doses offered today, doses written down, and the form of the one in hand."""

    def __init__(self, presenter: VisitEntry) -> None:
        super().__init__()
        self._presenter = presenter
        self._shown: object = None
        self._form_of: object = None
        self.form_fields: dict[str, TextField] = {}
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

    def show_state(self, state: State) -> None:
        """Show offers, doses and form."""
        shown = (state.doses, state.offers, state.lacks_dose_history, state.vaccination.notes)
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
            self._lines.addWidget(self._written(index, line))
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
            if state.may_vaccinate_here:
                self._lines.addWidget(self._offer(offer, first=place == 0))
            else:
                self._lines.addWidget(
                    text_label(
                        tr("{label} {note} oleh bidan").format(label=offer.label, note=offer.note),
                        "body",
                    )
                )
        self.history = ChoiceField(
            tr("Catat dosis lain"),
            [((dose.vaccine, dose.dose_number), dose.label) for dose in state.all_doses],
            empty=tr("Salin dari Buku KIA, atau diberikan hari ini"),
        )
        self.history.chosen.connect(self._copy)
        # Enter goes by, but for a child whose book has to be copied first.
        self.history.box.setProperty("beside", not state.lacks_dose_history)
        self._lines.addWidget(self.history)

    def _offer(self, offer: DoseOffer, *, first: bool) -> QWidget:
        button = KeyButton(tr("Beri sekarang"), "Ctrl+I" if first else "", kind=ButtonKind.INFO)
        # Enter goes by: what was not given must never be written down on the way.
        button.setProperty("beside", True)  # noqa: FBT003  # Qt's own signature
        button.setAccessibleName(tr("Beri sekarang: {label}").format(label=offer.label))
        button.clicked.connect(partial(self._give, offer))
        self.first_offer = self.first_offer or button
        return ActionRow(offer.label, offer.note, button)

    def _written(self, index: int, line: DoseLine) -> QWidget:
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(text_label(line.text, "body_bold", wrap=True), 1)
        box.addWidget(StatusChip(line.chip.tone, line.chip.word))
        remove = KeyButton(tr("Hapus"), kind=ButtonKind.LINK)
        remove.clicked.connect(partial(self._remove, index))
        box.addWidget(remove)
        return row

    def _show_form(self, form: DoseForm | None) -> None:
        kind = form and (form.vaccine, form.dose_number, form.source)
        if kind != self._form_of:
            self._form_of = kind
            self.form_fields = {}
            _empty(self._form_place)
            if form is not None:
                card = self._make_form(form)
                self._form_place.addWidget(card)
                next(iter(self.form_fields.values())).setFocus()
                # Later: what was only just made has no place yet.
                QTimer.singleShot(0, card, partial(show_whole, card))
            elif (after := self.first_offer or self.history) is not None:
                # The form goes with the cursor in it; typing goes on with the next dose.
                after.setFocus()
        if form is not None:
            for name, field in self.form_fields.items():
                field.set_text(getattr(form, name))
                field.set_problem(form.problems.get(name))

    def _make_form(self, form: DoseForm) -> QWidget:
        card = Card(form.label)
        here = form.source is ImmunizationSource.GIVEN_HERE
        if self._presenter.state.may_vaccinate_here:
            source = Segmented(tr_options(_SOURCES), tr("Asal catatan"), value=form.source)
            source.chosen.connect(partial(self._change_source, form.vaccine, form.dose_number))
            card.body.addWidget(source)
        for name, label, example in _HERE_FIELDS if here else _BOOK_FIELDS:
            field = TextField(tr(label), longest=60)
            field.set_placeholder(tr(example))
            field.edited.connect(partial(self._presenter.dose_typed, name))
            self.form_fields[name] = field
            card.body.addWidget(field)
        buttons = QHBoxLayout()
        add = KeyButton(
            tr("Catat dosis ini"), "Ctrl+Enter", kind=ButtonKind.INFO, shortcut="Ctrl+Return"
        )
        add.clicked.connect(self._presenter.dose_added)
        cancel = KeyButton(tr("Batal"))
        cancel.clicked.connect(self._presenter.dose_closed)
        buttons.addStretch(1)
        # Enter goes on from the last field to what records, not to what gives up.
        buttons.addWidget(add)
        buttons.addWidget(cancel)
        card.body.addLayout(buttons)
        return card

    def _give(self, offer: DoseOffer) -> None:
        self._presenter.dose_given(offer.vaccine, offer.dose_number)
        if self._presenter.state.dose_form is None:
            QTimer.singleShot(0, self, self._go_behind)

    def _copy(self, dose: object) -> None:
        if isinstance(dose, tuple):
            vaccine, number = dose
            self._presenter.dose_opened(vaccine, number, ImmunizationSource.BUKU_KIA)

    def _change_source(self, vaccine: str, dose_number: int, source: object) -> None:
        if isinstance(source, ImmunizationSource):
            self._presenter.dose_opened(vaccine, dose_number, source)

    def _remove(self, index: int) -> None:
        self._presenter.dose_removed(index)


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
