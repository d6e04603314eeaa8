"""The five steps (langkah) of a session day by their names. No Qt in here."""

from datetime import date

from posyandu_desktop.domain.person import Person
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import short_date
from posyandu_desktop.ui.texts.people import age_text
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Badge

STEP_WORDS = {
    1: "Pendaftaran",
    2: "Pengukuran",
    3: "Pencatatan",
    4: "Pelayanan",
    5: "Penyuluhan",
}

_STEP_ICONS = {1: "person", 2: "scale", 3: "pencil", 4: "heart", 5: "book"}


def step_words(step: int) -> str:
    """Return "2 Pengukuran"."""
    return f"{step} {tr(STEP_WORDS[step])}"


def correction_badge() -> Badge:
    """Return that a saved visit is being changed, whatever step the person is at."""
    return Badge(tone=Tone.WATCH, word=tr("Pembetulan"), icon="pencil")


def correction_details(person: Person, corrected_on: date, today: date) -> str:
    """Return how old somebody is, and which of their visits is being changed."""
    words = tr("kunjungan {day}, belum disimpan").format(day=short_date(corrected_on))
    return f"{age_text(person.born_on, today)} · {words}"


def step_badge(step: int) -> Badge:
    """Return a step in the colour of its band, with its icon."""
    return Badge(tone=Tone.NEUTRAL, word=step_words(step), icon=_STEP_ICONS[step], step=step)
