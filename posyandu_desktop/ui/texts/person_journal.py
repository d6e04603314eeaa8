"""Lines of the journal about one person in words: who changed what, from what, to what, why."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.correction import Reason
from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.visit import CardVersion, Visit
from posyandu_desktop.language import tr
from posyandu_desktop.services.person_history import PersonHistory
from posyandu_desktop.services.reading import SEALED
from posyandu_desktop.store.journal import Line
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.ui.dates import show_date
from posyandu_desktop.ui.texts.corrections import NOTHING, change_words, reason_words
from posyandu_desktop.ui.texts.deliveries import field_label
from posyandu_desktop.ui.texts.people import SEX_WORDS, masked_nik

_KINDS = {
    Kind.PERSON: "Data diri",
    Kind.VISIT: "Kunjungan {day}",
    Kind.PREGNANCY: "Kehamilan",
    Kind.FEEDING: "PMT",
    Kind.ADVERSE_EVENT: "KIPI",
    Kind.GROUP_EDUCATION: "Kelas",
}
_ACTS = {
    "register": "Didaftarkan",
    "record": "Dicatat",
    "import": "Disalin dari daftar lama",
    "change": "Diubah",
    "take_back": "Dibatalkan",
    "restore": "Dikembalikan",
    "judge_again": "Dinilai ulang",
}
_PARTS = {
    "immunizations": "Imunisasi diubah",
    "doses_not_given": "Dosis yang tidak diberikan diubah",
    "supplements": "Vitamin A dan obat diubah",
    "education": "Penyuluhan diubah",
    "referral": "Rujukan diubah",
    "visited_on": "Tanggal kunjungan diubah",
    "home": "Alamat diubah",
    "mother_id": "Ibu di daftar diubah",
    "status": "Keadaan di daftar diubah",
    "gestation_weeks": "Umur kehamilan saat lahir diubah",
}
_QUIET = frozenset(
    {
        "source",
        "recorded_by",
        "recorded_at",
        "cards",
        "doubts_overruled",
        "first_readings",
        "status_on",
        "entered_by",
        "verified_by",
        "verified_at",
    }
)
"""What changes with every saving and tells nobody anything."""


class ChangeWords(NamedTuple):
    """One change as the page shows it."""

    line: Line
    who: str
    about: str
    what: str
    why: str


def change_lines(history: PersonHistory, content: ClinicalContent) -> tuple[ChangeWords, ...]:
    """Return everything that was done, a line for each value that changed, the newest first."""
    visits: dict[Any, Visit] = {one.visit.id: one.visit for one in history.seen}
    return tuple(
        words
        for line in reversed(history.lines)
        for words in _words(line, visits.get(line.entity_id), history.names, content)
    )


def _words(
    line: Line,
    visit: Visit | None,
    names: Mapping[OperatorId, str],
    content: ClinicalContent,
) -> Iterator[ChangeWords]:
    who = names.get(line.operator_id, "") if line.operator_id else ""
    day = show_date(visit.visited_on) if visit else ""
    about = tr(_KINDS.get(Kind(line.kind), line.kind)).format(day=day)
    told = line.change.get("reason")
    why = reason_words(Reason.from_json(told)) if told else ""
    cards = visit.cards if visit else ()
    what = list(_changed(line, content, cards)) if line.action == "change" else []
    for words in what or [tr(_ACTS.get(line.action, line.action))]:
        yield ChangeWords(line, who, about.strip(), words, why)


def _changed(line: Line, content: ClinicalContent, cards: Sequence[CardVersion]) -> Iterator[str]:
    before: dict[str, Any] = line.change.get("before", {})
    after: dict[str, Any] = line.change.get("after", {})
    is_visit = line.kind == Kind.VISIT
    for name, now_value in after.items():
        if name == "observations":
            yield from _answers(line, content, cards)
        elif name in _QUIET or (is_visit and name == "status"):
            continue
        elif name in _PARTS or line.kind not in {Kind.PERSON, Kind.VISIT}:
            yield tr(_PARTS.get(name, "Diubah"))
            if name not in _PARTS:
                return
        else:
            yield _person_change(name, before.get(name), now_value, content)


def _answers(line: Line, content: ClinicalContent, cards: Sequence[CardVersion]) -> Iterator[str]:
    was, now = (line.change[side].get("observations") or {} for side in ("before", "after"))
    for code in dict.fromkeys((*was, *now)):
        if was.get(code) != now.get(code):
            yield change_words(code, was.get(code), now.get(code), content, cards)
    if line.change.get(SEALED):
        yield tr("Jawaban yang hanya bisa dibaca bidan dan yang mencatat")


def _person_change(name: str, was: Any, now: Any, content: ClinicalContent) -> str:
    label = field_label(name, content) or name
    return f"{label}: {_shown(name, was)} → {_shown(name, now)}"


def _shown(name: str, value: Any) -> str:
    if value is None or value == "":
        return tr(NOTHING)
    if name == "nik":
        return masked_nik(str(value))
    if name == "born_on":
        return show_date(date.fromisoformat(value))
    if name == "sex":
        return tr(SEX_WORDS[Sex(value)]).lower()
    return str(value)
