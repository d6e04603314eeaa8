"""People whose charts are drawn."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import uuid4

from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.person import Person, PersonId, Sex
from posyandu_desktop.domain.pregnancy import Dating, DatingMethod, Pregnancy, PregnancyId
from posyandu_desktop.domain.second_look import Overruled
from posyandu_desktop.domain.visit import Setting, Value, Visit, VisitId

TODAY = date(2026, 11, 21)


def somebody(born_on: date, sex: Sex = Sex.FEMALE) -> Person:
    return Person(
        id=PersonId(uuid4()), name="Aisyah", sex=sex, born_on=born_on, nik="3201234567890001"
    )


def of_days(days: int, sex: Sex = Sex.FEMALE) -> Person:
    return somebody(TODAY - timedelta(days=days), sex)


def seen(
    person: Person,
    on: date = TODAY,
    *,
    setting: Setting = Setting.POSYANDU,
    doubted: Sequence[str] = (),
    **observations: Value,
) -> Visit:
    return Visit(
        id=VisitId(uuid4()),
        person_id=person.id,
        visited_on=on,
        cards=(),
        observations=observations,
        setting=setting,
        doubts_overruled=tuple(Overruled(f"{field}/odd/value=1") for field in doubted),
    )


def pregnancy_of(woman: Person, lmp: date, weight_kg: float | None = 50.0) -> Episodes:
    pregnancy = Pregnancy(
        id=PregnancyId(uuid4()),
        woman_id=woman.id,
        noted_on=lmp + timedelta(days=40),
        dating=Dating(method=DatingMethod.LMP, on=lmp, noted_on=lmp + timedelta(days=40)),
        pre_pregnancy_weight_kg=weight_kg,
        height_cm=155.0,
    )
    return Episodes(pregnancies=(pregnancy,))
