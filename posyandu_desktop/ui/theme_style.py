"""The one style sheet, written from the tokens. No Qt in here."""

from posyandu_desktop.ui.theme_tokens import TYPE_SCALE, Tokens, Tone, pixels

FOCUS_WIDTH = 3
CARD_RADIUS = 10
FIELD_RADIUS = 7


def style_sheet(tokens: Tokens, scale_percent: int) -> str:
    """Return the style sheet of the whole app.

    Widgets say what they are by dynamic properties set before they are shown: `role` for the
    type and ink of a label, `frame` for a box, `tone` for both.
    """
    size = _Sizes(scale_percent)
    parts = (
        _labels(tokens, scale_percent),
        _frames(tokens, size),
        _inputs(tokens, size),
        _lists(tokens, size),
        _scrollbars(tokens, size),
    )
    return "\n".join(parts)


class _Sizes:
    """Lengths at one scale, as `12px`."""

    def __init__(self, scale_percent: int) -> None:
        self._scale_percent = scale_percent

    def __call__(self, length: float) -> str:
        return f"{max(1, round(length * self._scale_percent / 100))}px"


def _labels(tokens: Tokens, scale_percent: int) -> str:
    rules = ["QLabel { background: transparent; }"]
    for role, step in TYPE_SCALE.items():
        weight = "bold" if step.bold else "normal"
        px = pixels(step.points, scale_percent)
        rules.append(f'QLabel[role="{role}"] {{ font-size: {px}px; font-weight: {weight}; }}')
    rules.append(f'QLabel[ink="muted"] {{ color: {tokens.muted_ink}; }}')
    rules.append(f'QLabel[ink="on_primary"] {{ color: {tokens.on_primary}; }}')
    rules.append(f'QLabel[ink="on_langkah"] {{ color: {tokens.on_langkah}; }}')
    rules += [f'QLabel[ink="{tone}"] {{ color: {tokens.ink_of(tone)}; }}' for tone in Tone]
    return "\n".join(rules)


def _frames(tokens: Tokens, size: _Sizes) -> str:
    radius, small = size(CARD_RADIUS), size(FIELD_RADIUS)
    rules = [
        f"""
        QFrame[frame="card"] {{ background: {tokens.card}; border: 1px solid {tokens.card_border};
            border-radius: {radius}; }}
        QFrame[frame="top"] {{ background: {tokens.primary}; }}
        QFrame[frame="foot"] {{ background: {tokens.card}; border: 0;
            border-top: 1px solid {tokens.card_border}; }}
        QFrame[frame="demo"] {{ background: {tokens.watch_soft}; border: 0;
            border-bottom: 1px solid {tokens.watch}; }}
        QMenu {{ background: {tokens.card}; color: {tokens.ink}; padding: {size(6)} 0;
            border: 1px solid {tokens.field_border}; }}
        QMenu::item {{ padding: {size(10)} {size(28)} {size(10)} {size(18)}; }}
        QMenu::item:selected {{ background: {tokens.info_soft}; color: {tokens.info}; }}
        QToolTip {{ background: {tokens.card}; color: {tokens.ink};
            border: 1px solid {tokens.field_border}; padding: {size(4)}; }}
        QScrollArea, QScrollArea > QWidget > QWidget#stack {{ background: transparent; border: 0; }}
        """
    ]
    for tone in Tone:
        ground, ink = tokens.ground_of(tone), tokens.ink_of(tone)
        edge = f"1px solid {ink}" if tokens.edged else "0"
        rules.append(
            f'QFrame[frame="soft"][tone="{tone}"] {{ background: {ground};'
            f" border: {edge}; border-radius: {small}; }}"
            f'QFrame[frame="loud"][tone="{tone}"] {{ background: {ground};'
            f" border: {size(2)} solid {ink}; border-radius: {small}; }}"
        )
    rules += [
        f'QFrame[frame="langkah{n}"] {{ background: {colour}; border-radius: {small}; }}'
        for n, colour in enumerate(tokens.langkah, 1)
    ]
    return "\n".join(rules)


def _inputs(tokens: Tokens, size: _Sizes) -> str:
    border, ring = size(2), size(FOCUS_WIDTH)
    return f"""
        QLineEdit, QComboBox, QPlainTextEdit {{
            background: {tokens.field}; color: {tokens.ink}; border: {border} solid
            {tokens.field_border}; border-radius: {size(FIELD_RADIUS)};
            padding: 0 {size(11)}; min-height: {size(40)};
            selection-background-color: {tokens.focus};
            selection-color: {tokens.on_primary};
            placeholder-text-color: {tokens.muted_ink}; }}
        QPlainTextEdit {{ padding: {size(6)} {size(8)}; }}
        QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus {{
            border: {ring} solid {tokens.focus}; padding: 0 {size(10)};
            min-height: {size(38)}; }}
        QPlainTextEdit:focus {{ padding: {size(5)} {size(7)}; }}
        QLineEdit[tone="act"] {{ border-color: {tokens.act}; }}
        QLineEdit[tone="watch"] {{ border-color: {tokens.watch}; }}
        QLineEdit[tone="act"]:focus, QLineEdit[tone="watch"]:focus {{
            border-color: {tokens.focus}; }}
        QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {{
            background: {tokens.page}; color: {tokens.muted_ink}; }}
        QLineEdit[place="bar"] {{ border-color: {tokens.field}; min-height: {size(42)}; }}
        QLineEdit[place="bar"]:focus {{ border: {border} solid {tokens.field};
            padding: 0 {size(11)}; min-height: {size(42)}; }}
        QComboBox::drop-down {{ border: 0; width: {size(36)}; }}
        QComboBox::down-arrow {{ image: none; }}
        QComboBox QAbstractItemView {{ background: {tokens.field}; color: {tokens.ink};
            border: 1px solid {tokens.field_border}; outline: 0;
            selection-background-color: {tokens.info_soft};
            selection-color: {tokens.info}; }}
        QComboBox QAbstractItemView::item {{ min-height: {size(40)}; padding: 0 {size(8)}; }}
        QCheckBox {{ spacing: {size(8)}; min-height: {size(40)}; }}
        QProgressBar {{ background: {tokens.neutral_soft}; border: 0;
            border-radius: {size(6)}; min-height: {size(12)}; max-height: {size(12)}; }}
        QProgressBar::chunk {{ background: {tokens.primary}; border-radius: {size(6)}; }}
        """


def _lists(tokens: Tokens, size: _Sizes) -> str:
    return f"""
        QListView, QTableView {{ background: transparent; border: 0; outline: 0;
            color: {tokens.ink}; }}
        QTableView {{ background: {tokens.card}; alternate-background-color: {tokens.row};
            selection-background-color: {tokens.info_soft};
            selection-color: {tokens.ink}; }}
        QTableView::item {{ padding: 0 {size(10)}; border: 0; }}
        QHeaderView {{ background: {tokens.card}; border: 0; }}
        QHeaderView::section {{ background: {tokens.card}; color: {tokens.muted_ink}; border: 0;
            border-bottom: 1px solid {tokens.rule}; padding: 0 {size(13)};
            min-height: {size(36)}; }}
        """


def _scrollbars(tokens: Tokens, size: _Sizes) -> str:
    return f"""
        QScrollBar:vertical {{ background: transparent; width: {size(12)}; margin: 0; }}
        QScrollBar:horizontal {{ background: transparent; height: {size(12)}; margin: 0; }}
        QScrollBar::handle {{ background: {tokens.field_border}; border-radius: {size(4)};
            margin: {size(2)}; min-height: {size(40)}; min-width: {size(40)}; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
        """
