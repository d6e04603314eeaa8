"""The small form of one dose: how it is known and when it was given, or why it was not."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posyandu_desktop.domain.dose_not_given import NotGivenReason
from posyandu_desktop.domain.not_given_files import ReasonWords
from posyandu_desktop.domain.visit import ImmunizationSource
from posyandu_desktop.language import tr, tr_options
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.state import DoseForm
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.fields import TextField
from posyandu_desktop.ui.widgets.fold_row import FoldRow
from posyandu_desktop.ui.widgets.form_rows import ChoiceField
from posyandu_desktop.ui.widgets.frames import Card
from posyandu_desktop.ui.widgets.labels import text_label

NOT_GIVEN = "not_given"
_HERE_FIELDS = (
    ("lot_number", "Nomor batch", ""),
    ("expires_on", "Kedaluwarsa", "bulan/tahun, misalnya 8/2027"),
    ("vaccinator", "Nama bidan", ""),
)
_TOLD_FIELDS = (("given_on", "Tanggal", "kosongkan bila lupa"),)
_SOURCES = (
    (ImmunizationSource.BUKU_KIA, "Dari Buku KIA"),
    (ImmunizationSource.RECALL, "Ingatan keluarga"),
    (ImmunizationSource.ELSEWHERE, "Kabar fasilitas lain"),
    (ImmunizationSource.GIVEN_HERE, "Diberikan hari ini"),
    (NOT_GIVEN, "Tidak diberikan"),
)


class ReasonButtons(QWidget):
    """Why a dose was not given, each with the digit that chooses it."""

    def __init__(
        self, reasons: tuple[ReasonWords, ...], choose: Callable[[NotGivenReason], None]
    ) -> None:
        super().__init__()
        self.buttons: dict[NotGivenReason, KeyButton] = {}
        for digit, reason in enumerate(reasons, 1):
            button = KeyButton(reason.label, str(digit), shortcut="")
            button.clicked.connect(partial(choose, reason.code))
            self.buttons[reason.code] = button
        row = FoldRow()
        row.set_widgets(tuple(self.buttons.values()))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(6))
        outer.addWidget(text_label(tr("Mengapa tidak diberikan?"), "body_bold", wrap=True))
        outer.addWidget(row)
        self.setFocusProxy(next(iter(self.buttons.values())))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's own name
        """Choose by digit."""
        digit = int(event.text()) if event.text().isdecimal() else 0
        if 0 < digit <= len(self.buttons):
            if not event.isAutoRepeat():
                list(self.buttons.values())[digit - 1].click()
        else:
            super().keyPressEvent(event)


class DoseFormCard(Card):
    """The form of the dose in hand."""

    def __init__(self, form: DoseForm, presenter: VisitEntry) -> None:
        super().__init__(form.label)
        self._presenter = presenter
        self._dose = form.vaccine, form.dose_number
        self.fields: dict[str, TextField] = {}
        self.reasons: ReasonButtons | None = None
        self.body.addWidget(self._way(form))
        if form.not_given:
            words = presenter.desk.content.doses_not_given.reasons
            self.reasons = ReasonButtons(words, presenter.dose_held_back)
            self.body.addWidget(self.reasons)
        else:
            self._add_fields(form)
        self.body.addLayout(self._foot(form))

    def first(self) -> QWidget:
        """Return where the cursor belongs."""
        return self.reasons or next(iter(self.fields.values()))

    def show_form(self, form: DoseForm) -> None:
        """Show what is typed and what is wrong."""
        for name, field in self.fields.items():
            field.set_text(getattr(form, name))
            field.set_problem(form.problems.get(name))

    def _way(self, form: DoseForm) -> ChoiceField:
        """Return the list of how it is known; a digit chooses."""
        may_give = self._presenter.state.may_vaccinate_here
        here = ImmunizationSource.GIVEN_HERE
        options = [one for one in _SOURCES if one[0] is not here or may_give or form.source is here]
        self.way = ChoiceField(
            tr("Asal catatan"), tr_options(options), empty=None, as_question=True
        )
        self.way.line_up()
        self.way.set_value(NOT_GIVEN if form.not_given else form.source)
        self.way.chosen.connect(self._change_way)
        return self.way

    def _add_fields(self, form: DoseForm) -> None:
        here = form.source is ImmunizationSource.GIVEN_HERE
        for name, label, example in _HERE_FIELDS if here else _TOLD_FIELDS:
            field = TextField(tr(label), longest=60)
            field.set_placeholder(tr(example))
            field.edited.connect(partial(self._presenter.dose_typed, name))
            self.fields[name] = field
            self.body.addWidget(field)

    def _foot(self, form: DoseForm) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        if not form.not_given:
            add = KeyButton(
                tr("Catat dosis ini"), "Ctrl+Enter", kind=ButtonKind.INFO, shortcut="Ctrl+Return"
            )
            add.clicked.connect(self._presenter.dose_added)
            # Enter goes on from the last field to what records, not to what gives up.
            buttons.addWidget(add)
        cancel = KeyButton(tr("Batal"))
        cancel.clicked.connect(self._presenter.dose_closed)
        buttons.addWidget(cancel)
        return buttons

    def _change_way(self, way: object) -> None:
        if way == NOT_GIVEN:
            self._presenter.dose_not_given_opened(*self._dose)
        elif isinstance(way, ImmunizationSource):
            self._presenter.dose_opened(*self._dose, way)
