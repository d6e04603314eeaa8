"""Hand-outs in the visit: a row for each thing that may be given now."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from posyandu_desktop.domain.visit import SupplementKind
from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.visit.choice_rows import keys_of
from posyandu_desktop.ui.visit.number_guard import NumberGuard
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.state import State, SupplementOffer
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.form_rows import QuestionRow


class SupplementSection(QWidget):
    """The hand-outs of one place on a card; what is not offered today takes no room."""

    def __init__(self, presenter: VisitEntry, kinds: Sequence[str], guard: NumberGuard) -> None:
        super().__init__()
        self.rows: dict[str, QuestionRow] = {}
        self._presenter = presenter
        self._guard = guard
        self._kinds = tuple(kinds)
        self._shown: tuple[SupplementOffer, ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.px(6))
        self.hide()

    def show_state(self, state: State) -> None:
        """Show the offers and what was given."""
        known = {one.kind.value: one for one in state.supplements}
        offers = tuple(known[kind] for kind in self._kinds if kind in known)
        if offers != self._shown:
            self._shown = offers
            self._rebuild(offers)
        given = {one.kind: one.quantity for one in state.typed.supplements}
        for kind, row in self.rows.items():
            row.choice.set_value(given.get(SupplementKind(kind)))

    def _rebuild(self, offers: tuple[SupplementOffer, ...]) -> None:
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self.rows = {offer.kind.value: self._row(offer) for offer in offers}
        self.setVisible(bool(offers))

    def _row(self, offer: SupplementOffer) -> QuestionRow:
        words = f"{offer.label} · {offer.note}" if offer.note else offer.label
        keys = keys_of([amount for amount, _ in offer.amounts])
        options = (*offer.amounts, (None, tr("Belum")))
        row = QuestionRow(words, Segmented(options, offer.label, keys=keys, goes_on=True))
        row.choice.chosen.connect(partial(self._hand_out, offer.kind))
        self._guard.watch(offer.kind.value, row)
        self._lines.addWidget(row)
        return row

    def _hand_out(self, kind: SupplementKind, amount: object) -> None:
        quantity = amount if isinstance(amount, int | float) else None
        self._presenter.supplement_given(kind, given=quantity is not None, quantity=quantity)
