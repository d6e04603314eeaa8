"""What a signed-in operator has at hand; screens take from it what they need."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.session import Posyandu
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import DataKey
from posyandu_desktop.store.open import Author, Store, open_store


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """An open store, who is at the keyboard, and the clock.

    `store` belongs to the GUI thread; a background job takes its own with `another_store`.

    Attributes:
        content: What people read, in the chosen language.
        content_as_written: What is stored and sent goes by; its words are always Indonesian.
    """

    files: StoreFiles
    key: DataKey
    store: Store
    posyandu: Posyandu
    operator: Operator
    content: ClinicalContent
    content_as_written: ClinicalContent
    settings: Settings
    now: Callable[[], datetime]

    def today(self) -> date:
        """Return the day on this laptop's clock, in local time."""
        return self.now().astimezone().date()

    def another_store(self) -> Store:
        """Open a connection of one's own, for another thread; the caller closes it."""
        return open_store(self.files, self.key, Author(self.operator.id), self.now)
