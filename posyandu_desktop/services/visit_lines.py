"""Visits that were typed elsewhere, one JSON object a line, recorded as the window would.

Each line is recorded whole or not at all, and none stops the others. A line that says what is
already recorded changes nothing, so that a file can be run again after any interruption.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import uuid5

from pydantic import ValidationError

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.finding import Doubt, Finding, Problem
from posyandu_desktop.domain.nik import tidy_nik
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.second_look import Overruled
from posyandu_desktop.domain.signing import unsigned
from posyandu_desktop.domain.visit import Setting, Source, Visit, VisitId, VisitStatus
from posyandu_desktop.services.day import open_session
from posyandu_desktop.services.reading import Reading
from posyandu_desktop.services.recording import Recorded, Recorder, Refused, doubt_key
from posyandu_desktop.services.visit_line import PersonKey, VisitLine, misfits
from posyandu_desktop.store.open import Store

_TEXTS = {
    "not_a_visit": "Baris ini bukan kunjungan: {reason}.",
    "person_unknown": "Orang ini belum ada di daftar. Daftarkan dulu, atau periksa ejaannya.",
    "person_ambiguous": "Ada beberapa orang yang cocok. Tambahkan nama ibu, NIK, atau id.",
    "visit_before_birth": "Tanggal kunjungan sebelum lahir. Periksa tanggalnya.",
    "other_persons_visit": "Id kunjungan ini milik orang lain. Pakai id baru.",
    "already_visited": "Hari itu sudah ada kunjungan lain. Sebutkan id-nya bila mau membetulkan.",
    "entered_in_error": "Kunjungan ini sudah ditandai salah catat. Pakai id baru.",
    "nothing_recorded": "Belum ada yang diisi.",
    "unknown_field": "Tidak ada di kartu orang ini pada umur itu.",
    "not_a_number": "Tulis sebagai angka tanpa tanda kutip, misalnya 8.4.",
    "not_yes_or_no": "Tulis true atau false.",
    "not_a_date": "Tulis sebagai 2026-05-20, 2026-05, atau 2026.",
    "other_setting": "Kunjungan ini dicatat di tempat lain (posyandu atau rumah). Pakai id baru.",
    "unknown_choice": "Bukan salah satu pilihan di kartu.",
    "quantity_missing": "Angka ukurnya belum diisi.",
    "unknown_dose": "Vaksin atau nomor dosis tidak ada di jadwal.",
    "vaccinator_is_kader": "Yang menyuntik harus bidan. Tulis nama bidannya.",
    "not_offered": "Tidak diberikan pada kartu orang ini.",
    "unknown_topic": "Topik tidak ada di daftar penyuluhan.",
}
_REASONS = {
    "json_invalid": "tidak terbaca sebagai JSON",
    "missing": "bagian ini belum ada",
    "extra_forbidden": "bagian ini tidak dikenal",
}
# What may be said about a place in a line: our own words and list positions, not what was typed.
_OUR_WORD = re.compile(r"(?!(?:bool|float|str)$)[a-z][a-z0-9_]*|[0-9]{1,2}")


class Outcome(StrEnum):
    """What became of a line."""

    RECORDED = "recorded"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class LineResult:
    """What became of one line; `line` counts from 1, empty lines included."""

    line: int
    outcome: Outcome
    visit_id: VisitId | None = None
    findings: tuple[Finding, ...] = ()
    problems: tuple[Problem, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def notes(self) -> tuple[Problem | Doubt, ...]:
        """Everything that speaks against the line."""
        return (*self.problems, *self.doubts)

    def as_json(self) -> dict[str, Any]:
        """Return it as plain JSON values; it names nobody."""
        return {
            "line": self.line,
            "outcome": self.outcome,
            "visit_id": self.visit_id and str(self.visit_id),
            "findings": [
                {"code": finding.code, "severity": finding.severity.name.lower()}
                for finding in self.findings
            ],
            "problems": [asdict(problem) for problem in self.problems],
            "doubts": [asdict(doubt) for doubt in self.doubts],
        }


def count(results: Iterable[LineResult]) -> dict[str, int]:
    """Return how many lines had each outcome, by its name."""
    counted = Counter(result.outcome for result in results)
    return {outcome.value: counted[outcome] for outcome in Outcome}


def line_text(note: Problem | Doubt) -> str | None:
    """Return the sentence for what only a line can get wrong; None for the visit form's own."""
    reason = _REASONS.get(str(note.detail.get("reason")), "isinya tidak cocok")
    text = _TEXTS.get(note.code)
    return text and text.format(reason=reason)


class VisitLines:
    """Records lines in the name of one operator."""

    def __init__(
        self,
        store: Store,
        content: ClinicalContent,
        operator: Operator,
        now: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._content = content
        self._operator = operator
        self._recorder = Recorder(store, content, operator, now)

    def record(self, lines: Iterable[bytes]) -> Iterator[LineResult]:
        """Record line by line, and yield what became of each; empty lines are passed over.

        Raises:
            CannotSave: The disk did not take a visit; the lines before it are recorded.
        """
        for number, line in enumerate(lines, start=1):
            text = line.removeprefix(b"\xef\xbb\xbf").strip()
            if not text:
                continue
            try:
                parsed = VisitLine.model_validate_json(text)
            except ValidationError as error:
                yield _refused(number, _not_a_visit(error))
            else:
                yield replace(self._record(parsed), line=number)

    def _record(self, line: VisitLine) -> LineResult:
        person = self._person(line.person)
        if isinstance(person, Problem):
            return _refused(0, person)
        if line.visited_on < person.born_on:
            return _refused(0, Problem(field="visit", code="visit_before_birth"))
        episodes = self._recorder.episodes(person)
        if wrong := tuple(misfits(line, person, episodes, self._content, self._operator)):
            return _refused(0, *wrong)
        cards = self._content.card_for(person, line.visited_on, episodes, line.setting)
        kind = "home-visit" if line.setting is Setting.HOME else "visit"
        visit_id = VisitId(line.id or uuid5(person.id, f"{kind}/{line.visited_on}"))
        handed_out = self._content.supplement_rules
        visit = line.visit(visit_id, person, cards, self._operator, handed_out)
        before = self._store.visits.find(visit_id)
        if clash := self._clash(line, visit, before):
            return _refused(0, clash)
        if before is not None:
            visit = _continued(visit, before)
        if before is not None and _same(visit, before):
            reading = Reading(self._store, self._content)
            findings = reading.findings(before, self._store.visits.findings_of(visit_id))
            return LineResult(
                line=0, outcome=Outcome.UNCHANGED, visit_id=visit_id, findings=findings
            )
        return self._save(person, visit, line, is_new=before is None)

    def _save(self, person: Person, visit: Visit, line: VisitLine, *, is_new: bool) -> LineResult:
        history = self._recorder.history(person, visit)
        if line.overrule_doubts:
            episodes = self._recorder.episodes(person)
            doubts = self._recorder.judge(person, visit, history, episodes).doubts
            sure = (Overruled(doubt_key(doubt), line.overrule_reason) for doubt in doubts)
            visit = replace(visit, doubts_overruled=(*visit.doubts_overruled, *sure))
        try:
            saved = self._save_in_session(person, visit, history)
        except _RefusedError as error:
            return _refused(0, *error.refused.problems, doubts=error.refused.doubts)
        return LineResult(
            line=0,
            outcome=Outcome.RECORDED if is_new else Outcome.CHANGED,
            visit_id=visit.id,
            findings=Reading(self._store, self._content).recorded(saved).findings,
        )

    def _save_in_session(self, person: Person, visit: Visit, history: Sequence[Visit]) -> Recorded:
        with self._store.transaction():
            episodes = self._recorder.episodes(person)
            saved = self._recorder.save(person, self._in_session(visit), history, episodes)
            if isinstance(saved, Refused):
                raise _RefusedError(saved)
            return saved

    def _in_session(self, visit: Visit) -> Visit:
        if visit.session_id or visit.setting is Setting.HOME:
            return visit
        session = open_session(self._store, self._operator, visit.visited_on)
        return replace(visit, session_id=session.id)

    def _person(self, key: PersonKey) -> Person | Problem:
        people = self._candidates(key)
        if len(people) == 1:
            return people[0]
        return Problem(field="person", code="person_ambiguous" if people else "person_unknown")

    def _candidates(self, key: PersonKey) -> Sequence[Person]:
        """Return who may be meant: an id decides, else a NIK, else the name."""
        register = self._store.people
        if key.name and key.born_on and not (key.id or key.nik):
            return register.matching(key.name, key.born_on, key.mother_name)
        by_id = register.find(PersonId(key.id)) if key.id else None
        found = by_id if key.id else register.by_nik(tidy_nik(key.nik or ""))
        return [found] if found else []

    def _clash(self, line: VisitLine, visit: Visit, before: Visit | None) -> Problem | None:
        """Return why a visit with this id may not be written."""
        if before is None:
            others = self._store.visits.of_person(visit.person_id)
            is_taken = line.id is None and any(
                other.visited_on == visit.visited_on
                and other.setting is visit.setting
                and other.source is Source.POSYANDU
                for other in others
            )
            return Problem(field="visit", code="already_visited") if is_taken else None
        if before.person_id != visit.person_id:
            return Problem(field="id", code="other_persons_visit")
        if before.setting is not visit.setting:
            return Problem(field="setting", code="other_setting")
        is_error = before.status is VisitStatus.ENTERED_IN_ERROR
        return Problem(field="id", code="entered_in_error") if is_error else None


class _RefusedError(Exception):
    """Takes back the session day that was opened for a visit nobody saved."""

    def __init__(self, refused: Refused) -> None:
        self.refused = refused
        super().__init__()


def _continued(visit: Visit, before: Visit) -> Visit:
    """Return the visit with what a line does not speak of, as it was."""
    referral = visit.referral
    if referral and before.referral and before.referral.target is referral.target:
        referral = replace(before.referral, note=referral.note)
    return replace(
        visit,
        cards=before.cards,
        session_id=before.session_id,
        referral=referral,
        doubts_overruled=before.doubts_overruled,
        first_readings=before.first_readings,
    )


def _same(visit: Visit, before: Visit) -> bool:
    signed = replace(
        unsigned(visit),
        entered_by=before.entered_by,
        recorded_by=before.recorded_by,
        recorded_at=before.recorded_at,
        source=before.source,
        status=before.status,
    )
    return signed == unsigned(before)


def _not_a_visit(error: ValidationError) -> Problem:
    """Return the first thing wrong with a line; never the value, which may be a NIK."""
    first = error.errors(include_input=False, include_url=False, include_context=False)[0]
    place = ".".join(str(part) for part in first["loc"] if _OUR_WORD.fullmatch(str(part)))
    return Problem(field=place or "line", code="not_a_visit", detail={"reason": first["type"]})


def _refused(line: int, *problems: Problem, doubts: tuple[Doubt, ...] = ()) -> LineResult:
    return LineResult(line=line, outcome=Outcome.REFUSED, problems=problems, doubts=doubts)
