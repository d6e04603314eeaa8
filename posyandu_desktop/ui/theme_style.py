"""Style sheets for the few Qt widgets we do not paint ourselves, written from the tokens. No Qt.

Each is given to one widget at a time. A style sheet on the application, or on a widget that holds
others, makes Qt look at every widget below again whenever one of them gets a parent: opening a
visit took more than twice as long.
"""

from collections.abc import Callable

from posyandu_desktop.ui.theme_tokens import Tokens

FOCUS_WIDTH = 3
CARD_RADIUS = 10
FIELD_RADIUS = 7


def style_sheet(kind: str, tokens: Tokens, scale_percent: int) -> str:
    """Return the sheet of a kind of widget: a key of `_KINDS`."""
    return _KINDS[kind](tokens, _Sizes(scale_percent))


CELL_MARGIN = 3
"""What Qt keeps free beside the words of a cell, in pixels at every size of letters."""


class _Sizes:
    """Lengths at one scale, as `12px`."""

    def __init__(self, scale_percent: int) -> None:
        self._scale_percent = scale_percent

    def __call__(self, length: float, added: int = 0) -> str:
        return f"{max(1, round(length * self._scale_percent / 100)) + added}px"


def _line(tokens: Tokens, size: _Sizes) -> str:
    return f"""
        {_input("QLineEdit", tokens, size)}
        QLineEdit[tone="act"] {{ border-color: {tokens.act}; }}
        QLineEdit[tone="watch"] {{ border-color: {tokens.watch}; }}
        QLineEdit[tone="act"]:focus, QLineEdit[tone="watch"]:focus {{
            border-color: {tokens.focus}; }}
        """


def _bar_line(tokens: Tokens, size: _Sizes) -> str:
    return f"""
        {_input("QLineEdit", tokens, size)}
        QLineEdit {{ border-color: {tokens.field}; min-height: {size(42)}; }}
        QLineEdit:focus {{ border: {size(2)} solid {tokens.field}; padding: 0 {size(11)};
            min-height: {size(42)}; }}
        """


def _choice(tokens: Tokens, size: _Sizes) -> str:
    return f"""
        {_input("QComboBox", tokens, size)}
        QComboBox::drop-down {{ border: 0; width: {size(36)}; }}
        QComboBox::down-arrow {{ image: none; }}
        QComboBox QAbstractItemView {{ background: {tokens.field}; color: {tokens.ink};
            border: 1px solid {tokens.field_border}; outline: 0;
            selection-background-color: {tokens.info_soft};
            selection-color: {tokens.info}; }}
        QComboBox QAbstractItemView::item {{ min-height: {size(40)}; padding: 0 {size(8)}; }}
        {_scroll_bar(tokens, size)}
        """


def _input(name: str, tokens: Tokens, size: _Sizes) -> str:
    return f"""
        {name} {{ background: {tokens.field}; color: {tokens.ink};
            border: {size(2)} solid {tokens.field_border}; border-radius: {size(FIELD_RADIUS)};
            padding: 0 {size(11)}; min-height: {size(40)};
            selection-background-color: {tokens.focus};
            selection-color: {tokens.on_primary};
            placeholder-text-color: {tokens.muted_ink}; }}
        {name}:focus {{ border: {size(FOCUS_WIDTH)} solid {tokens.focus};
            padding: 0 {size(10)}; min-height: {size(38)}; }}
        {name}:disabled {{ background: {tokens.neutral_soft}; color: {tokens.muted_ink}; }}
        """


def _table(tokens: Tokens, size: _Sizes) -> str:
    return f"""
        QTableView {{ background: {tokens.card}; alternate-background-color: {tokens.row};
            border: 0; outline: 0; color: {tokens.ink};
            selection-background-color: {tokens.info_soft};
            selection-color: {tokens.ink}; }}
        QTableView::item {{ padding: 0 {size(10)}; border: 0; }}
        QHeaderView {{ background: {tokens.card}; border: 0; }}
        QHeaderView::section {{ background: {tokens.card}; color: {tokens.muted_ink}; border: 0;
            border-bottom: 1px solid {tokens.rule}; padding: 0 {size(10, CELL_MARGIN)};
            min-height: {size(36)}; }}
        {_scroll_bar(tokens, size)}
        """


def _menu(tokens: Tokens, size: _Sizes) -> str:
    return f"""
        QMenu {{ background: {tokens.card}; color: {tokens.ink}; padding: {size(6)} 0;
            border: 1px solid {tokens.field_border}; }}
        QMenu::item {{ padding: {size(10)} {size(28)} {size(10)} {size(18)}; }}
        QMenu::item:selected {{ background: {tokens.info_soft}; color: {tokens.info}; }}
        QMenu::item:disabled {{ color: {tokens.muted_ink}; font-style: italic; }}
        """


def _progress(tokens: Tokens, size: _Sizes) -> str:
    return f"""
        QProgressBar {{ background: {tokens.neutral_soft}; border: 0;
            border-radius: {size(6)}; min-height: {size(12)}; max-height: {size(12)}; }}
        QProgressBar::chunk {{ background: {tokens.primary}; border-radius: {size(6)}; }}
        """


def _scroll_bar(tokens: Tokens, size: _Sizes) -> str:
    return f"""
        QScrollBar:vertical {{ background: transparent; width: {size(12)}; margin: 0; }}
        QScrollBar:horizontal {{ background: transparent; height: {size(12)}; margin: 0; }}
        QScrollBar::handle {{ background: {tokens.field_border}; border-radius: {size(4)};
            margin: {size(2)}; min-height: {size(40)}; min-width: {size(40)}; }}
        QScrollBar::handle:disabled {{ background: transparent; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
        """


_KINDS: dict[str, Callable[[Tokens, _Sizes], str]] = {
    "line": _line,
    "bar_line": _bar_line,
    "choice": _choice,
    "table": _table,
    "menu": _menu,
    "progress": _progress,
    "scroll_bar": _scroll_bar,
}
