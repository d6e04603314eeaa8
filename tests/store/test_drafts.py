from datetime import timedelta

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Setting
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, Store, open_store
from tests.store.building import KEY, NOON, a_draft, a_person, a_session


def test_a_draft_comes_back_as_it_was_typed(store: Store, siti: Person) -> None:
    draft = a_draft(
        siti,
        session_id=a_session().id,
        typed={"weight_kg": "8,", "doses": [{"vaccine": "MR"}], "oedema": None, "é": True},
        on_screen=False,
    )
    store.drafts.save(draft)
    assert store.drafts.of(siti.id) == draft


def test_one_person_has_one_draft(store: Store, siti: Person) -> None:
    store.drafts.save(a_draft(siti))
    later = a_draft(siti, typed={"weight_kg": "8,4"}, saved_at=NOON + timedelta(seconds=1))
    store.drafts.save(later)
    assert store.drafts.all() == [later]


def test_only_one_draft_is_on_the_screen(store: Store, siti: Person) -> None:
    budi = a_person(name="Budi")
    store.drafts.save(a_draft(siti))
    todays = a_draft(budi, saved_at=NOON + timedelta(seconds=1))
    store.drafts.save(todays)
    assert store.drafts.on_screen() == todays
    assert [draft.person_id for draft in store.drafts.all()] == [budi.id, siti.id]


def test_a_draft_left_alone_stays_but_is_not_on_the_screen(store: Store, siti: Person) -> None:
    store.drafts.save(a_draft(siti))
    store.drafts.leave_screen()
    assert store.drafts.on_screen() is None
    assert store.drafts.of(siti.id) is not None


def test_a_draft_typed_beside_another_does_not_take_the_screen(store: Store, siti: Person) -> None:
    shown = a_draft(siti)
    store.drafts.save(shown)
    store.drafts.save(a_draft(a_person(), on_screen=False))
    assert store.drafts.on_screen() == shown


def test_a_discarded_draft_is_gone(store: Store, siti: Person) -> None:
    store.drafts.save(a_draft(siti))
    store.drafts.discard(siti.id)
    assert store.drafts.of(siti.id) is None
    assert store.drafts.on_screen() is None


def test_a_draft_is_there_for_whoever_opens_the_file_next(
    store: Store, siti: Person, files: StoreFiles
) -> None:
    draft = a_draft(siti)
    store.drafts.save(draft)
    other = open_store(files, KEY, Author(None))
    assert other.drafts.on_screen() == draft
    other.close()


def test_a_draft_says_whether_it_is_of_a_home_visit(store: Store, siti: Person) -> None:
    store.drafts.save(a_draft(siti, typed={"setting": "rumah", "texts": {}}))
    found = store.drafts.of(siti.id)
    assert found is not None
    assert found.setting is Setting.HOME
    assert a_draft(siti, typed={}).setting is Setting.POSYANDU
