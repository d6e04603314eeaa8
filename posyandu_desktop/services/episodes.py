"""What of somebody lasts longer than a visit, as it is on disk now."""

from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.store.open import Store


def episodes_of(store: Store, person_id: PersonId) -> Episodes:
    """Return somebody's pregnancies, recovery food and classes."""
    return Episodes(
        pregnancies=store.pregnancies.of_woman(person_id),
        feeding=store.feeding.of_person(person_id),
        classes=store.classes.of_person(person_id),
    )
