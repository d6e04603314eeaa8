"""What the short form of a person shows, and what it needs. No Qt in here."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from posyandu_desktop.domain.person import Person
from posyandu_desktop.services.registering import PersonForm
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.facts import FactRow
from posyandu_desktop.ui.widgets.rows import PersonRow


@dataclass(frozen=True, slots=True)
class Note:
    """What stands below a field; a doubt does not keep anybody from saving."""

    text: str
    tone: Tone = Tone.ACT


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the form shows."""

    title: str = "Orang baru"
    save_words: str = "Simpan, buka kunjungan"
    form: PersonForm = field(default_factory=PersonForm)
    born_text: str = ""
    age_text: str = ""
    born_meaning: str = ""
    birth_weight_unit: str = ""
    notes: dict[str, Note] = field(default_factory=dict)
    jump_to: str = ""
    similar: tuple[PersonRow, ...] = ()
    same_count: int = 0
    beside: tuple[FactRow, ...] = ()
    asks_birth_weight: bool = True
    message: str = ""
    message_tone: Tone = Tone.ACT
    taken_by: Person | None = None

    @property
    def typed(self) -> tuple[PersonForm, str, str]:
        """What would be lost, a date that cannot be read among it."""
        return self.form, self.born_text, self.age_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the form needs from the world around it.

    Attributes:
        store: The register.
        today: Tells the day of the session.
        saved: Goes on with the person as saved, usually to the visit.
        open_person: Goes on with somebody who is in the register already.
        leave: Goes back; what was typed is given up.
    """

    store: Store
    today: Callable[[], date]
    saved: Callable[[Person], None]
    open_person: Callable[[Person], None]
    leave: Callable[[], None]
