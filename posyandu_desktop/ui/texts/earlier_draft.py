"""The question before a visit while another one of the same person is half typed. No Qt here."""

from dataclasses import dataclass
from datetime import date

from posyandu_desktop.domain.person import Person
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import show_date

GO_ON_KEY, DISCARD_KEY = "P", "B"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked, in words; `sure` is said before anything is thrown away."""

    title: str
    note: str
    go_on: str
    discard: str
    sure: str
    answer_first: str


def question_of(person: Person, typed_on: date, wanted: str, *, is_correction: bool) -> Question:
    """Return what to ask before a visit.

    Args:
        person: Whose visits they are.
        typed_on: The day of the visit that is half typed.
        wanted: What was asked for: "kunjungan hari ini".
        is_correction: Whether the half typed visit was saved before.
    """
    named = {"name": person.name, "day": show_date(typed_on), "wanted": wanted}
    if is_correction:
        title = tr("Ada pembetulan yang belum disimpan")
        note = tr("{name}: pembetulan kunjungan {day} belum disimpan. Pilih dulu yang mana.")
        go_on = tr("Lanjutkan pembetulan {day}")
        sure = tr(
            "Yang diketik untuk pembetulan {day} akan hilang; kunjungan yang tersimpan tetap. "
            "Tekan B sekali lagi bila memang begitu."
        )
    else:
        title = tr("Ada kunjungan yang belum disimpan")
        note = tr("{name}: kunjungan {day} belum disimpan. Pilih dulu yang mana.")
        go_on = tr("Lanjutkan kunjungan {day}")
        sure = tr(
            "Kunjungan {day} yang belum disimpan akan hilang. "
            "Tekan B sekali lagi bila memang begitu."
        )
    return Question(
        title=title,
        note=note.format(**named),
        go_on=go_on.format(**named),
        discard=tr("Buang, lalu buka {wanted}").format(**named),
        sure=sure.format(**named),
        answer_first=tr("Belum ada yang dicatat. Tekan P atau B dulu; Esc kembali."),
    )
