"""The names behind a line of the checklist, and who of them went home. No Qt in here."""

from datetime import date

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import Person
from posyandu_desktop.language import tr
from posyandu_desktop.services.session_closing import Checklist
from posyandu_desktop.ui.session_close.lines import AT_A_STEP, named
from posyandu_desktop.ui.texts.people import details_of
from posyandu_desktop.ui.texts.states import finding_badge
from posyandu_desktop.ui.texts.steps import step_badge
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Badge, PersonRow


def name_rows(
    code: str, found: Checklist, on: date, content: ClinicalContent
) -> tuple[PersonRow, ...]:
    """Return who is behind a line, each with where they are or why they matter."""
    return tuple(
        PersonRow(
            key=person.id,
            name=person.name,
            details=details_of(person, on),
            badge=_badge(code, person, found, content),
        )
        for person in (*named(found)[code], *(found.went_home if code == "unserved" else ()))
    )


def _badge(code: str, person: Person, found: Checklist, content: ClinicalContent) -> Badge | None:
    if code == "sweeping":
        reasons = {one.person.id: one.reason for one in found.sweeping}
        return finding_badge(reasons.get(person.id), content)
    if code == "unserved" and person in found.went_home:
        return Badge(tone=Tone.INFO, word=tr("pulang sebelum selesai"), icon="home")
    if code in AT_A_STEP and person.id in found.steps:
        return step_badge(found.steps[person.id])
    return None
