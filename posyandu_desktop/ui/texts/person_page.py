"""What the person's page says of visits and episodes. No Qt in here."""

from collections.abc import Iterator, Sequence
from datetime import date

from posyandu_desktop.domain.adverse_event import AdverseEvent
from posyandu_desktop.domain.blood_pressure import pressure_of
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.feeding import FeedingEpisode
from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.group_education import GroupEducation, GroupKind
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.maternal_files import MaternalRules
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.pregnancy import OutcomeKind, Pregnancy
from posyandu_desktop.domain.visit import Setting, Source, Visit
from posyandu_desktop.language import tr
from posyandu_desktop.services.person_history import Seen
from posyandu_desktop.ui.dates import show_date
from posyandu_desktop.ui.numbers import show_measure
from posyandu_desktop.ui.texts.adverse_events import event_line
from posyandu_desktop.ui.texts.corrections import reason_words
from posyandu_desktop.ui.texts.feeding import ended_line
from posyandu_desktop.ui.texts.findings import short_finding_label
from posyandu_desktop.ui.texts.groups import GROUP_WORDS
from posyandu_desktop.ui.texts.people import SEX_WORDS, exact_age_text, home_lines, masked_nik
from posyandu_desktop.ui.texts.pregnancy import counts_words, standing
from posyandu_desktop.ui.texts.states import TONES
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Badge

CLASS_WORDS = {
    GroupKind.ANTENATAL_CLASS: "Kelas ibu hamil",
    GroupKind.TODDLER_CLASS: "Kelas ibu balita",
    GroupKind.TALK: "Penyuluhan",
    GroupKind.COOKING: "Masak bersama",
}
_MEASURES = (
    ("weight_kg", "{value} kg", 2),
    ("height_cm", "{value} cm", 1),
    ("muac_cm", "LILA {value}", 1),
    ("glucose_random_mg_dl", "gula {value}", 0),
)
_OUTCOMES = {
    OutcomeKind.LIVE_BIRTH: "Melahirkan {day}",
    OutcomeKind.STILLBIRTH: "Lahir mati {day}",
    OutcomeKind.ABORTION: "Keguguran {day}",
}


def head_lines(
    person: Person, groups: Sequence[LifeCycleGroup], on: date
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return who this is in a few parts, and below it where they live and how they are known."""
    named = [tr(GROUP_WORDS[group]) for group in groups if group in GROUP_WORDS]
    first = [
        tr(SEX_WORDS[person.sex]),
        exact_age_text(person.born_on, on),
        tr("lahir {day}").format(day=show_date(person.born_on)),
        *named,
    ]
    second = [
        tr("Ibu {name}").format(name=person.mother_name) if person.mother_name else "",
        tr("Ayah {name}").format(name=person.father_name) if person.father_name else "",
        *home_lines(person),
        tr("HP {phone}").format(phone=person.phone) if person.phone else "",
        tr("NIK {masked_nik}").format(masked_nik=masked_nik(person.nik))
        if person.nik
        else tr("NIK belum ada"),
    ]
    return tuple(part for part in first if part), tuple(part for part in second if part)


def measures_words(visit: Visit) -> str:
    """Return the main numbers of a visit: "8,5 kg · 72 cm · 120/80"."""
    parts = [
        tr(words).format(value=show_measure(value, decimals))
        for code, words, decimals in _MEASURES
        if (value := visit.number(code)) is not None
    ]
    pressure = pressure_of(visit)
    if pressure is not None:
        parts.insert(1, f"{pressure[0]:.0f}/{pressure[1]:.0f}")
    doses = len(visit.immunizations)
    if doses:
        parts.append(tr("{count} imunisasi").format(count=doses))
    if visit.doses_not_given:
        words = tr("{count} imunisasi tidak diberi")
        parts.append(words.format(count=len(visit.doses_not_given)))
    return " · ".join(parts)


def place_words(visit: Visit) -> str:
    """Return where they met, or that it was copied."""
    if visit.source is Source.IMPORT:
        return tr("Daftar lama")
    return tr("Rumah") if visit.setting is Setting.HOME else tr("Posyandu")


def gravest_badge(findings: Sequence[Finding], content: ClinicalContent) -> Badge:
    """Return the gravest finding of a visit in a word; a quiet line where nothing was found."""
    first = max(findings, key=lambda one: one.severity, default=None)
    if first is None:
        return Badge(tone=Tone.NEUTRAL, word=tr("Belum dinilai"))
    if first.severity is Severity.GOOD:
        return Badge(tone=Tone.GOOD, word=short_finding_label(first, content))
    return Badge(tone=TONES[first.severity], word=short_finding_label(first, content))


def mark_words(seen: Seen) -> tuple[str, Tone | None]:
    """Return what is to be known of the record itself: late, corrected, taken back."""
    if seen.taken_back is not None:
        why = reason_words(seen.taken_back)
        return tr("Dibatalkan: {why}").format(why=why), Tone.ACT
    marks = list(_marks(seen))
    tone = (
        Tone.WATCH if seen.is_outdated or seen.is_half_corrected else Tone.INFO if marks else None
    )
    return ", ".join(marks), tone


def _marks(seen: Seen) -> Iterator[str]:
    if seen.is_half_corrected:
        yield tr("pembetulan belum disimpan")
    if seen.is_outdated:
        yield tr("angka sebelumnya dibetulkan")
    if seen.is_corrected:
        why = reason_words(seen.corrected)
        yield tr("dibetulkan: {why}").format(why=why) if why else tr("dibetulkan")
    if seen.is_late:
        yield tr("dicatat terlambat")


def class_words(group: GroupEducation, content: ClinicalContent) -> str:
    """Return the topics of a class by their titles."""
    titles = {topic.code: topic.title for topic in content.education_topics.topics}
    return ", ".join(titles.get(code, code) for code in group.topics)


def pregnancy_words(pregnancy: Pregnancy, on: date, rules: MaternalRules) -> str:
    """Return how a pregnancy stands or ended, with her counts."""
    ended = pregnancy.outcome
    if ended is not None:
        words = tr(_OUTCOMES[ended.kind]).format(day=show_date(ended.on))
    else:
        words = standing(pregnancy, on, rules) or tr("Belum diisi akhirnya")
    return " · ".join(part for part in (words, counts_words(pregnancy)) if part)


def feeding_words(episode: FeedingEpisode, content: ClinicalContent) -> str:
    """Return why recovery food was given, and how it ended."""
    name = content.feeding.rule(episode.reason).name
    words = ended_line(episode) or tr("PMT {days} hari, sampai {day}").format(
        days=episode.planned_days, day=show_date(episode.last_day)
    )
    return f"{name} · {words}"


def adverse_words(event: AdverseEvent, content: ClinicalContent) -> str:
    """Return after which dose what happened."""
    return event_line(event, content)
