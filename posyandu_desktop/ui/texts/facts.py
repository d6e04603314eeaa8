"""What is known of a person, fact by fact, in the words of the form. No Qt in here."""

from collections.abc import Callable
from datetime import date
from typing import Any

from posyandu_desktop.domain.person import Household, Person, PersonStatus, Sex
from posyandu_desktop.language import tr
from posyandu_desktop.store.words import name_words
from posyandu_desktop.ui.dates import show_date
from posyandu_desktop.ui.numbers import show_measure
from posyandu_desktop.ui.texts.people import SEX_WORDS
from posyandu_desktop.ui.widgets.facts import FactRow

LABELS = {
    "name": "Nama",
    "sex": "Jenis kelamin",
    "born_on": "Tanggal lahir",
    "nik": "NIK",
    "book_number": "Nomor Buku KIA",
    "mother_name": "Nama ibu",
    "father_name": "Nama ayah",
    "phone": "Nomor HP",
    "home": "Alamat",
    "kk_number": "Nomor KK",
    "birth_weight_g": "Berat lahir",
    "birth_length_cm": "Panjang lahir",
    "gestation_weeks": "Lahir pada",
    "status": "Keadaan",
}
STATUS_WORDS = {
    PersonStatus.ACTIVE: "Warga posyandu ini",
    PersonStatus.MOVED: "Pindah",
    PersonStatus.DIED: "Meninggal",
    PersonStatus.MERGED: "Digabung",
}
COMPARED = ("name", "sex", "born_on", "mother_name", "father_name", "nik", "book_number", "home",
            "phone")  # fmt: skip


def fact_text(name: str, value: Any) -> str:
    """Return the words of one fact, "" where it is not known."""
    if value is None or value == "":
        return ""
    shown = _SHOWN.get(name)
    return shown(value) if shown else str(value)


def compared_facts(one: Person, other: Person) -> tuple[FactRow, ...]:
    """Return what tells two people apart, without what neither of them knows."""
    rows = (_row(name, getattr(one, name), getattr(other, name)) for name in COMPARED)
    return tuple(row for row in rows if row.left or row.right)


def _row(name: str, one: Any, other: Any) -> FactRow:
    left, right = fact_text(name, one), fact_text(name, other)
    differs = bool(left and right) and name_words(left) != name_words(right)
    return FactRow(key=name, label=tr(LABELS[name]), left=left, right=right, differs=differs)


def home_text(home: Household) -> str:
    """Return where a home is, in one line."""
    rt = home.rt and tr("RT {rt}").format(rt=home.rt)
    rw = home.rw and tr("RW {rw}").format(rw=home.rw)
    quarter = "/".join(part for part in (rt, rw) if part)
    words = ", ".join(part for part in (home.address, quarter) if part)
    number = tr("KK {number}").format(number=home.kk_number) if home.kk_number else ""
    return " · ".join(part for part in (words, number) if part)


def _sex(value: Sex) -> str:
    return tr(SEX_WORDS[value])


def _day(value: date) -> str:
    return show_date(value)


_SHOWN: dict[str, Callable[[Any], str]] = {
    "sex": _sex,
    "born_on": _day,
    "home": home_text,
    "birth_weight_g": lambda grams: tr("{grams} gram").format(grams=grams),
    "birth_length_cm": lambda length: f"{show_measure(length, 1)} cm",
    "gestation_weeks": lambda weeks: tr("{weeks} minggu").format(weeks=weeks),
    "status": lambda status: tr(STATUS_WORDS[status]),
}
