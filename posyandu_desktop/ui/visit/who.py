"""The left column and the card's fields: who this is, what was measured before, what is asked."""

from collections.abc import Sequence
from datetime import date

from posyandu_desktop.domain.age import Period, completed_months
from posyandu_desktop.domain.blood_pressure import pressure_of
from posyandu_desktop.domain.card import Card, DateQuestion, Quantity
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.episodes import NO_EPISODES, Episodes
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.screening import due_on
from posyandu_desktop.domain.screening_card import section_codes
from posyandu_desktop.domain.visit import Setting, Visit
from posyandu_desktop.domain.weight_trend import weight_trend
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import short_month, show_date, type_asked_date
from posyandu_desktop.ui.numbers import show_measure
from posyandu_desktop.ui.texts.people import SEX_WORDS, exact_age_text, home_lines
from posyandu_desktop.ui.texts.referrals import open_lines
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit import maternity
from posyandu_desktop.ui.visit.state import Who
from posyandu_desktop.ui.widgets.rows import Badge, HistoryRow

MONTHS_SHOWN = 6
CHILD_MONTHS = 72
TERM_WEEKS = 37
_TREND_TONES = {"N": Tone.GOOD, "T": Tone.WATCH, "O": Tone.INFO, "B": Tone.INFO}


def who(
    person: Person,
    history: Sequence[Visit],
    on: date,
    content: ClinicalContent,
    episodes: Episodes = NO_EPISODES,
    *,
    has_come: bool = False,
) -> Who:
    """Return the left column.

    Args:
        person: Whose visit it is.
        history: Their other visits, newest first.
        on: The day of the visit.
        content: The rules.
        episodes: What lasts longer than a visit.
        has_come: This visit is saved already: who came is not called absent.
    """
    maternal = maternity.shown(person, episodes, on, content)
    birth = _birth_chips(person, completed_months(person.born_on, on), content)
    is_child = completed_months(person.born_on, on) < CHILD_MONTHS
    lines = [
        f"{tr(SEX_WORDS[person.sex])} · {exact_age_text(person.born_on, on)}",
        tr("Lahir {born_on}").format(born_on=show_date(person.born_on)),
    ]
    if is_child and person.mother_name:
        lines.append(tr("Ibu {mother_name}").format(mother_name=person.mother_name))
    if is_child and person.gestation_weeks is not None and person.gestation_weeks < TERM_WEEKS:
        lines.append(
            tr("Lahir {gestation_weeks} minggu; umur dihitung dari hari lahir").format(
                gestation_weeks=person.gestation_weeks
            )
        )
    lines.extend(home_lines(person))
    lines.extend(maternal.lines)
    return Who(
        name=person.name,
        lines=tuple(lines),
        chips=(*maternal.chips, *birth, *_chips(_before(history, on), on, has_come=has_come)),
        pregnancy_action=maternal.action,
        past_titles=(tr("BB kg"), tr("TB cm")) if is_child else (tr("BB kg"), tr("Tensi")),
        past=_past(person, history, on, content) if is_child else _past_adult(history, on),
        referrals=open_lines(_before(history, on), on),
    )


def previous_values(history: Sequence[Visit], cards: Sequence[Card]) -> dict[str, str]:
    """Return the last value of each quantity and day asked for, as shown in its row."""
    values: dict[str, str] = {}
    for field in (f for card in cards for step in card.steps for f in step.fields):
        lasts = (visit.observations.get(field.code) for visit in history)
        last = next((value for value in lasts if value is not None), None)
        if isinstance(field, Quantity) and isinstance(last, float):
            values[field.code] = show_measure(last, field.decimals)
        if isinstance(field, DateQuestion) and isinstance(last, str):
            values[field.code] = type_asked_date(last)
    return values


def section_notes(
    history: Sequence[Visit],
    cards: Sequence[Card],
    person: Person,
    on: date,
    content: ClinicalContent,
) -> dict[str, str]:
    """Return for each screening when it was last asked and when it is due again."""
    notes = {}
    for code, screening in content.screenings.items():
        asked = section_codes(cards, code)
        days = [
            v.visited_on for v in history if v.visited_on < on and asked & v.observations.keys()
        ]
        last = max(days, default=None)
        due = due_on(screening, last, person.born_on, on)
        if last is None:
            notes[code] = tr("Belum pernah ditanyakan")
        elif due is not None and due <= on:
            notes[code] = tr("Terakhir {last}, waktunya diulang").format(last=show_date(last))
        else:
            again = tr(", ulang {due}").format(due=show_date(due)) if due else ""
            notes[code] = tr("Terakhir {last}{again}").format(last=show_date(last), again=again)
    return notes


def _birth_chips(person: Person, months: int, content: ClinicalContent) -> tuple[Badge, ...]:
    rule, weight_g = content.growth_thresholds.low_birth_weight, person.birth_weight_g
    if weight_g is None or not rule.was_low(weight_g, months):
        return ()
    words = tr("Berat lahir rendah: {grams} g").format(grams=weight_g)
    return (Badge(tone=Tone.WATCH, word=words),)


def _chips(before: Sequence[Visit], on: date, *, has_come: bool) -> tuple[Badge, ...]:
    if not before:
        return (Badge(tone=Tone.INFO, word=tr("Kunjungan pertama")),)
    if has_come:
        return ()
    came = next((v for v in before if v.setting is Setting.POSYANDU), None)
    if came is None:
        return (Badge(tone=Tone.WATCH, word=tr("Belum pernah ke posyandu")),)
    gap = Period.of(on).months_since(Period.of(came.visited_on))
    if gap > 1:
        return (Badge(tone=Tone.WATCH, word=tr("Absen {gap} bulan").format(gap=gap - 1)),)
    return ()


def _past(
    person: Person, history: Sequence[Visit], on: date, content: ClinicalContent
) -> tuple[HistoryRow, ...]:
    rows = []
    for visit in _before(history, on)[:MONTHS_SHOWN]:
        weight_kg = visit.number("weight_kg")
        trend = (
            weight_trend(person, visit.visited_on, weight_kg, history, content)
            if weight_kg is not None and visit.setting is Setting.POSYANDU
            else None
        )
        rows.append(
            HistoryRow(
                label=_label(visit, on),
                values=(
                    _shown(weight_kg, 2),
                    _shown(visit.number("height_cm"), 1),
                ),
                letter=trend.trend.value if trend else "",
                tone=_TREND_TONES[trend.trend.value] if trend else Tone.NEUTRAL,
            )
        )
    return tuple(rows)


def _past_adult(history: Sequence[Visit], on: date) -> tuple[HistoryRow, ...]:
    return tuple(
        HistoryRow(
            label=_label(visit, on),
            values=(_shown(visit.number("weight_kg"), 2), _pressure(visit)),
        )
        for visit in _before(history, on)[:MONTHS_SHOWN]
    )


def _before(history: Sequence[Visit], on: date) -> list[Visit]:
    return [visit for visit in history if visit.visited_on <= on]


def _pressure(visit: Visit) -> str:
    pressure = pressure_of(visit)
    return f"{pressure[0]:.0f}/{pressure[1]:.0f}" if pressure else ""


def _shown(value: float | None, decimals: int) -> str:
    return show_measure(value, decimals) if value is not None else ""


def _label(visit: Visit, today: date) -> str:
    at_home = tr(" · rumah") if visit.setting is Setting.HOME else ""
    return f"{_month(visit.visited_on, today)}{at_home}"


def _month(day: date, today: date) -> str:
    short = short_month(day.month)
    return short if day.year == today.year else f"{short} {day.year % 100:02d}"
