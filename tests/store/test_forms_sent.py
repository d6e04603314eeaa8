from datetime import UTC, datetime

from posyandu_desktop.store.open import Store

MORNING, NOON = datetime(2026, 2, 5, 3, tzinfo=UTC), datetime(2026, 2, 5, 6, tzinfo=UTC)
ONE, OTHER = "https://a.example/fhir", "https://b.example/fhir"


def test_which_forms_a_server_has_is_kept_for_each_address(store: Store) -> None:
    assert store.forms_sent.at(ONE) == frozenset()
    store.forms_sent.note(ONE, {"card|1"}, MORNING)
    store.forms_sent.note(ONE, {"card|2", "tbc"}, NOON)
    assert store.forms_sent.at(ONE) == {"card|1", "card|2", "tbc"}
    assert store.forms_sent.at(OTHER) == frozenset()


def test_a_form_confirmed_again_is_kept_once_and_by_the_later_time(store: Store) -> None:
    store.forms_sent.note(ONE, {"tbc"}, MORNING)
    store.forms_sent.note(ONE, {"tbc"}, NOON)
    store.forms_sent.forget(NOON)
    assert store.forms_sent.at(ONE) == frozenset()


def test_what_was_confirmed_before_is_not_forgotten(store: Store) -> None:
    store.forms_sent.note(ONE, {"card|1"}, MORNING)
    store.forms_sent.note(OTHER, {"card|2"}, NOON)
    store.forms_sent.forget(NOON)
    assert store.forms_sent.at(ONE) == {"card|1"}
    assert store.forms_sent.at(OTHER) == frozenset()
