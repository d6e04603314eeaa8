from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from posyandu_desktop.domain.case import case_of
from posyandu_desktop.domain.episodes import NO_EPISODES, Episodes
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.pregnancy import Outcome, OutcomeKind, Pregnancy, PregnancyId
from posyandu_desktop.domain.visit import Supplement, SupplementKind, Visit
from posyandu_desktop.ui.visit.hand_outs import offers
from posyandu_desktop.ui.visit.state import SupplementOffer
from tests.builders import CONTENT, a_child, a_person, a_visit
from tests.services.stores import TODAY

RED, DEWORMING = SupplementKind.VITAMIN_A_RED, SupplementKind.DEWORMING
ZINC, ORALIT = SupplementKind.ZINC, SupplementKind.ORALIT
MOTHER = SupplementKind.VITAMIN_A_MOTHER


def offered(
    person: Person, visit: Visit, *history: Visit, episodes: Episodes = NO_EPISODES
) -> dict[SupplementKind, SupplementOffer]:
    case = case_of(person, visit, history, CONTENT, episodes)
    return {one.kind: one for one in offers(case)}


def handed(visit: Visit, kind: SupplementKind, quantity: float = 1) -> Visit:
    return replace(visit, supplements=(Supplement(kind=kind, quantity=quantity),))


def words(offer: SupplementOffer) -> list[str]:
    return [word for _, word in offer.amounts]


@pytest.mark.parametrize(
    ("born_on", "on", "expected"),
    [
        (
            date(2025, 3, 11),
            date(2026, 5, 20),
            {"vitamin_a_red": "", "deworming": "albendazol 200 mg"},
        ),
        (
            date(2025, 3, 11),
            date(2026, 8, 20),
            {
                "vitamin_a_red": "waktunya bulan ini",
                "deworming": "albendazol 200 mg · waktunya bulan ini",
            },
        ),
        (date(2025, 11, 11), date(2026, 8, 20), {"vitamin_a_blue": "waktunya bulan ini"}),
        (date(2026, 4, 1), date(2026, 8, 20), {}),
    ],
)
def test_what_may_be_handed_out_goes_by_age_and_month(
    born_on: date, on: date, expected: dict[str, str]
) -> None:
    child = a_child(born_on=born_on)

    found = offered(child, a_visit(child, on))

    assert {kind.value: one.note for kind, one in found.items()} == expected


def test_what_was_handed_out_this_month_is_said() -> None:
    child = a_child()
    had = handed(a_visit(child, date(2026, 8, 3)), RED)

    found = offered(child, a_visit(child, date(2026, 8, 20)), had)

    assert found[RED].note == "sudah bulan ini"
    assert found[DEWORMING].note == "albendazol 200 mg · waktunya bulan ini"


def test_what_is_being_handed_out_now_is_still_said_to_be_its_turn() -> None:
    child = a_child()

    found = offered(child, handed(a_visit(child, date(2026, 8, 20)), RED))

    assert found[RED].note == "waktunya bulan ini"
    assert words(found[RED]) == ["Diberi"]


@pytest.mark.parametrize("answer", [False, None])
def test_without_diarrhoea_there_is_neither_zinc_nor_oralit(answer: bool | None) -> None:
    child = a_child()
    visit = a_visit(child) if answer is None else a_visit(child, diarrhoea=answer)

    assert not {ZINC, ORALIT} & offered(child, visit).keys()


def test_with_diarrhoea_ten_tablets_of_zinc_and_sachets_of_oralit_are_offered() -> None:
    child = a_child()

    found = offered(child, a_visit(child, diarrhoea=True))

    assert words(found[ZINC]) == ["Diberi 10 tablet"]
    assert found[ZINC].note == "20 mg sehari selama 10 hari, walau diare sudah berhenti"
    assert words(found[ORALIT]) == ["2", "4", "6 bungkus"]
    assert found[ORALIT].note == "100-200 ml setiap buang air"


def test_an_odd_amount_that_was_given_can_still_be_seen() -> None:
    child = a_child()

    found = offered(child, handed(a_visit(child, diarrhoea=True), ORALIT, 5))

    assert words(found[ORALIT]) == ["2", "4", "5", "6 bungkus"]


def test_what_was_given_before_the_answer_changed_stays_in_sight() -> None:
    child = a_child()

    found = offered(child, handed(a_visit(child, diarrhoea=False), ZINC, 10))

    assert found[ZINC].note == "periksa lagi"
    assert words(found[ZINC]) == ["Diberi 10 tablet"]


def after_birth(mother: Person, born_on: date) -> Episodes:
    pregnancy = Pregnancy(
        id=PregnancyId(UUID(int=9)),
        woman_id=mother.id,
        noted_on=date(2025, 11, 1),
        outcome=Outcome(kind=OutcomeKind.LIVE_BIRTH, on=born_on, live_children=1),
    )
    return Episodes(pregnancies=(pregnancy,))


def test_a_mother_in_nifas_is_offered_the_capsules_she_has_not_had() -> None:
    mother = a_person(born_on=date(1998, 5, 17))
    episodes = after_birth(mother, date(2026, 5, 10))
    first = handed(a_visit(mother, date(2026, 5, 11)), MOTHER)

    none_yet = offered(mother, a_visit(mother), episodes=episodes)[MOTHER]
    one_left = offered(mother, a_visit(mother), first, episodes=episodes)[MOTHER]
    two = handed(first, MOTHER, 2)
    done = offered(mother, a_visit(mother), two, episodes=episodes)[MOTHER]

    assert words(none_yet) == ["1", "2 kapsul"]
    assert none_yet.note.endswith("waktunya sekarang")
    assert words(one_left) == ["Diberi"]
    assert done.note.endswith("sudah lengkap")


def test_a_mother_after_nifas_is_offered_none() -> None:
    mother = a_person(born_on=date(1998, 5, 17))

    assert MOTHER not in offered(mother, a_visit(mother))
    long_ago = after_birth(mother, date(2026, 4, 7))
    assert (TODAY - date(2026, 4, 7)).days == 43
    assert MOTHER not in offered(mother, a_visit(mother), episodes=long_ago)
