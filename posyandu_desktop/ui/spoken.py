"""The language the window speaks: its texts, Qt's own words, numbers and dates."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from posyandu_desktop.language import COMMA, POINT, speak
from posyandu_desktop.settings import resources

CONTEXT = "posyandu"
"""Context of our own texts in the catalogue."""

INDONESIAN = "id"
_CATALOGUES = {"id": "qtbase_id.qm", "en": "posyandu_en.qm"}
_LOCALES = {"id": "id_ID", "en": "en_GB"}
_DECIMALS = {"id": COMMA, "en": POINT}
_installed: list[QTranslator] = []


def speak_language(language: str) -> None:
    """Speak a language of `Settings.language` from now on.

    Indonesian is what the code is written in, so its catalogue only has the words of Qt's own
    buttons and menus; English has all of ours, and Qt knows its own.
    """
    QLocale.setDefault(QLocale(_LOCALES[language]))
    app = QCoreApplication.instance()
    while _installed and app is not None:
        app.removeTranslator(_installed.pop())
    catalogue = QTranslator()
    path = resources() / "i18n" / _CATALOGUES[language]
    if app is not None and catalogue.load(str(path)):
        app.installTranslator(catalogue)
        _installed.append(catalogue)
    speak(None if language == INDONESIAN else look_up, _DECIMALS[language])


def speaks(language: str) -> bool:
    """Say whether the words of a language are loaded."""
    return any(one.filePath().endswith(_CATALOGUES[language]) for one in _installed)


def look_up(text: str) -> str:
    """Return a text as the catalogue has it, or as it is where it has none."""
    return QCoreApplication.translate(CONTEXT, text) if text else text
