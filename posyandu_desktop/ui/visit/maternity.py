"""What the left column of a visit says about pregnancy and childbed."""

from dataclasses import dataclass
from datetime import date

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.domain.pregnancy import Pregnancy, due_date
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import show_date
from posyandu_desktop.ui.texts.pregnancy import counts_words, standing
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Badge


@dataclass(frozen=True, slots=True, kw_only=True)
class Maternity:
    """Chips, lines, and the words on the button; all empty where nobody asks."""

    chips: tuple[Badge, ...] = ()
    lines: tuple[str, ...] = ()
    action: str = ""


def shown(person: Person, episodes: Episodes, on: date, content: ClinicalContent) -> Maternity:
    """Return what is said of a woman on a day, and what the button does."""
    # Who has pregnancies keeps the button whatever their sex is corrected to: one has to get there.
    if not (episodes.pregnancies or _is_asked(person, on, content)):
        return Maternity()
    current = _current(episodes, on, content)
    if current is None:
        return Maternity(action=tr("Catat kehamilan"))
    due = due_date(current, content.maternal) if current.outcome is None else None
    counts = counts_words(current)
    lines = (tr("HPL {due}").format(due=show_date(due)) if due else "", counts)
    return Maternity(
        chips=(Badge(tone=Tone.INFO, word=standing(current, on, content.maternal)),),
        lines=tuple(line for line in lines if line),
        action=tr("Data kehamilan") if current.outcome is None else tr("Data persalinan"),
    )


def _is_asked(person: Person, on: date, content: ClinicalContent) -> bool:
    asked = content.maternal.asked_of
    months = completed_months(person.born_on, on)
    return person.sex is Sex.FEMALE and asked.from_month <= months <= asked.to_month


def _current(episodes: Episodes, on: date, content: ClinicalContent) -> Pregnancy | None:
    rules = content.maternal
    pregnant = episodes.pregnancy_on(on, rules)
    if pregnant is not None:
        return pregnant
    forgotten = episodes.pregnancy_to_ask(on, rules)
    if forgotten is not None:
        return forgotten
    delivered = episodes.last_delivery(on)
    return delivered if delivered and standing(delivered, on, rules) else None
