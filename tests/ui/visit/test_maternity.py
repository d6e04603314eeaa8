"""Who is asked about a pregnancy on the screen of a visit."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from posyandu_desktop.domain.episodes import NO_EPISODES, Episodes
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.pregnancy import Dating, DatingMethod, Pregnancy, PregnancyId
from posyandu_desktop.ui.visit.maternity import shown
from tests.builders import CONTENT, a_person
from tests.services.stores import TODAY

WOMAN = a_person("Siti Rekaan", date(1998, 2, 3))


def pregnant_for(weeks: int) -> Episodes:
    lmp = TODAY - timedelta(weeks=weeks)
    pregnancy = Pregnancy(
        id=PregnancyId(UUID(int=3)),
        woman_id=WOMAN.id,
        noted_on=lmp,
        dating=Dating(method=DatingMethod.LMP, on=lmp, noted_on=lmp),
    )
    return Episodes(pregnancies=(pregnancy,))


@pytest.mark.parametrize(("sex", "action"), [(Sex.FEMALE, "Catat kehamilan"), (Sex.MALE, "")])
def test_only_women_are_asked_for_a_first_pregnancy(sex: Sex, action: str) -> None:
    assert shown(replace(WOMAN, sex=sex), NO_EPISODES, TODAY, CONTENT).action == action


@pytest.mark.parametrize("sex", list(Sex))
def test_a_pregnancy_can_be_reached_whatever_the_sex_was_corrected_to(sex: Sex) -> None:
    found = shown(replace(WOMAN, sex=sex), pregnant_for(20), TODAY, CONTENT)
    assert found.action == "Data kehamilan"
    assert [chip.word for chip in found.chips] == ["Hamil 20 minggu 0 hari"]


def test_a_pregnancy_forgotten_for_years_leads_to_its_own_form() -> None:
    found = shown(WOMAN, pregnant_for(315), TODAY, CONTENT)
    assert found.action == "Data kehamilan"
    assert [chip.word for chip in found.chips] == ["Sudah lewat HPL"]
