"""Recovery food (PMT) in the visit: how it stands, its portions, and the form that begins it."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posyandu_desktop.domain.card import CardField, Section
from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.visit.feeding_entry import FeedingEntry
from posyandu_desktop.ui.visit.feeding_state import FeedingForm, FeedingShown
from posyandu_desktop.ui.visit.folded import FoldedSection
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.state import State
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.fields import NumberField
from posyandu_desktop.ui.widgets.form_rows import ChoiceField
from posyandu_desktop.ui.widgets.frames import Card
from posyandu_desktop.ui.widgets.laid_out import laid_out

SECTION = "feeding"
_CHOOSE = "Pilih alasannya"


def folded_section(section: Section, presenter: VisitEntry) -> FoldedSection:
    """Return the widget of a section of a card: that of PMT has more than its fields."""
    if section.code == SECTION:
        return FeedingSection(section, presenter.feeding)
    return FoldedSection(section)


class FeedingSection(FoldedSection):
    """The portions of a card, with the buttons that begin and end the episode they belong to."""

    def __init__(self, section: Section, entry: FeedingEntry) -> None:
        super().__init__(section)
        self._entry = entry
        self._shown = FeedingShown()
        self.form: FeedingCard | None = None
        self.begin_button = KeyButton(tr("Mulai PMT"), "Ctrl+M", kind=ButtonKind.INFO)
        self.end_button = KeyButton(tr("Akhiri PMT"))
        self.begin_button.clicked.connect(entry.begin)
        self.end_button.clicked.connect(entry.end)
        for button in (self.begin_button, self.end_button):
            button.setProperty("beside", True)  # noqa: FBT003  # Qt's own signature
            button.hide()
            self.line.addWidget(button)
        self._form_place = QVBoxLayout()
        outer = self.layout()
        if isinstance(outer, QVBoxLayout):
            outer.insertLayout(1, self._form_place)

    def show_state(self, state: State) -> None:
        """Show how it stands and the form."""
        shown = state.feeding or FeedingShown()
        self._shown, self.is_wanted = shown, shown.running
        self._note.setText(shown.line)
        self._show_buttons()
        self._show_form(shown.form)

    def unfold(self, place: Callable[[CardField], None]) -> None:
        """Show the fields; who wants them may begin an episode that nothing asks for."""
        super().unfold(place)
        self._show_buttons()

    def show_known(self, answered: Iterable[str], note: str, *, denied: bool = False) -> None:
        """Leave the words beside the title to how the episode stands."""
        del answered, note, denied

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's own name
        """Esc takes the form away, and not the visit."""
        if event.key() == Qt.Key.Key_Escape and self.form is not None:
            self._entry.close()
        else:
            super().keyPressEvent(event)

    def _show_buttons(self) -> None:
        shown, is_free = self._shown, self._shown.form is None
        self.end_button.setVisible(shown.running and is_free)
        wants = shown.may_begin and (shown.urged or self.is_open)
        self.begin_button.setVisible(wants and is_free)

    def _show_form(self, form: FeedingForm | None) -> None:
        had = self.form
        if form is None and had is not None:
            self.form = None
            self.setFocusProxy(self.button)
            had.hide()
            had.deleteLater()
            # The form goes with the cursor in it; the fields below may only be made now.
            QTimer.singleShot(0, self._go_on)
        elif form is not None and had is None:
            self.form = FeedingCard(form, self._entry)
            self._form_place.addWidget(self.form)
            self.setFocusProxy(self.form.number)
            self.form.first(form).setFocus(Qt.FocusReason.TabFocusReason)
        if form is not None and self.form is not None:
            self.form.show_form(form)

    def _go_on(self) -> None:
        rows = laid_out(self.body) if self.is_open else []
        first = next((one for one in rows if isinstance(one, QWidget)), self.button)
        first.setFocus(Qt.FocusReason.TabFocusReason)


class FeedingCard(Card):
    """The small form: why, how long or how heavy, and a button. Enter in the number presses it."""

    def __init__(self, form: FeedingForm, entry: FeedingEntry) -> None:
        super().__init__(tr("Akhiri PMT") if form.ending else tr("Mulai PMT"))
        self._options: tuple[tuple[str, str], ...] = ()
        self.reason = ChoiceField(
            tr("Alasan"), form.options, empty=tr(_CHOOSE) if form.ending else None
        )
        self.number = (
            _LastNumber(tr("Berat hari ini"), "kg")
            if form.ending
            else _LastNumber(tr("Lama"), "hari")
        )
        self.reason.chosen.connect(entry.chosen)
        self.number.edited.connect(entry.number_typed)
        self.number.input.entered.connect(self._confirm)
        self.confirm = KeyButton(
            tr("Akhiri PMT") if form.ending else tr("Mulai PMT"),
            "Enter",
            kind=ButtonKind.INFO,
            shortcut="",
        )
        self.confirm.clicked.connect(entry.confirm)
        cancel = KeyButton(tr("Batal"), "Esc", shortcut="")
        cancel.clicked.connect(entry.close)
        self._entry = entry
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.confirm)
        self.body.addWidget(self.reason)
        self.body.addWidget(self.number)
        self.body.addLayout(buttons)

    def show_form(self, form: FeedingForm) -> None:
        """Show what is chosen, typed and wrong."""
        self.reason.set_value(form.choice)
        self.reason.set_problem(form.problems.get("choice"))
        self.number.set_text(form.number)
        self.number.set_problem(form.problems.get("number"))

    def first(self, form: FeedingForm) -> ChoiceField | NumberField:
        """Return where the cursor belongs: the first thing nobody knows yet."""
        return self.number if form.choice else self.reason

    def _confirm(self, _text: str) -> None:
        self._entry.confirm()


class _LastNumber(NumberField):
    """A number with which the form is done."""

    _enter_moves_on = False
