"""The page of the help: text and pictures to read with the keyboard."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.settings import resources
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.help.presenter import HelpPages, State
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.screen import Screen
from posyandu_desktop.ui.widgets.title_bar import TitleBar

WIDEST = 900
"""A longer line is hard to read; in pixels at 100 %."""

_TURNS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class HelpText(QTextBrowser):
    """Markdown with pictures as wide as there is room; links stay inside the help."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: pictures are made to fit before it is known how long the page is.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        theme.dress(self.verticalScrollBar(), "scroll_bar")

    def show_text(self, text: str) -> None:
        """Show another page from its beginning."""
        self._text = text
        self.renew_look()
        self.verticalScrollBar().setValue(0)

    def renew_look(self) -> None:
        """Write the page anew in the letters and colours in force."""
        document = self.document()
        document.setDefaultFont(theme.current().font("help"))
        document.setDocumentMargin(theme.px(20))
        self._write()

    def _write(self) -> None:
        self.setMarkdown(self._text)
        block = self.document().begin()
        while block.isValid():
            spaced = block.blockFormat()
            spaced.setBottomMargin(theme.px(8))
            QTextCursor(block).setBlockFormat(spaced)
            block = block.next()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Find the pictures beside the pages, and make them fit."""
        name = QUrl(name)
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        picture = QImage(str(resources() / "help" / name.path()))
        room = self.viewport().width() - 2 * theme.px(24)
        if picture.isNull() or room <= 0:
            return picture
        # As much larger as the letters are, so that the words in it can be read, too.
        wide = min(theme.px(picture.width()), room)
        return picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the screen what turns the page."""
        if event.key() in _TURNS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures again."""
        super().resizeEvent(event)
        if self._text and event.oldSize().width() != event.size().width():
            self._write()


class HelpView(Screen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    def __init__(self, presenter: HelpPages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self.bar = TitleBar(tr("Bantuan"))
        self.text = HelpText()
        self.text.setMaximumWidth(theme.px(WIDEST))
        self.text.anchorClicked.connect(self._follow)
        self.foot = FootBar()
        self._lay_out()
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        place = tr("halaman {number} dari {count}").format(number=state.number, count=state.count)
        self.bar.set_title(tr("Bantuan"), f"{state.title} · {place}")
        self.text.setAccessibleName(state.title)
        self.text.show_text(state.text)
        self.before.setEnabled(state.number > 1)
        self.after.setEnabled(state.number < state.count)

    def start(self) -> None:
        """Put the cursor into the text, so that the arrows scroll it."""
        self.text.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, the arrows to the sides turn the page."""
        if event.key() == Qt.Key.Key_Escape:
            self._presenter.leave()
        elif event.key() in _TURNS:
            self._presenter.turn(_TURNS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _follow(self, link: QUrl) -> None:
        self._presenter.open(link.path().removesuffix(".md"))

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.text, 1000)
        across.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.bar)
        outer.addLayout(across, 1)
        outer.addWidget(self.foot)
        self.before = self.foot.add_button(KeyButton(tr("Sebelumnya"), "←", shortcut=""))
        self.after = self.foot.add_button(KeyButton(tr("Berikutnya"), "→", shortcut=""))
        back = self.foot.add_button(
            KeyButton(tr("Kembali"), "Esc", kind=ButtonKind.PRIMARY, shortcut="")
        )
        self.before.clicked.connect(lambda: self._presenter.turn(-1))
        self.after.clicked.connect(lambda: self._presenter.turn(1))
        back.clicked.connect(self._presenter.leave)
        self.foot.set_status(tr("Panah naik dan turun menggulung."), icon="info")
