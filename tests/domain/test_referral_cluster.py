"""Who at the Puskesmas sees somebody referred."""

from datetime import date

import pytest
from pydantic import ValidationError

from posyandu_desktop.domain.advice_files import AdviceText
from posyandu_desktop.domain.finding import Cluster, Urgency
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.visit import ReferralTarget, Value
from tests.domain.builders import BOY, CONTENT, GIRL, a_person, meaning

RULES = CONTENT.advice_rules.referral
YEAR = 12


@pytest.mark.parametrize(
    ("groups", "months", "cluster"),
    [
        ((LifeCycleGroup.INFANT,), 0, Cluster.PUSKESMAS_2),
        ((LifeCycleGroup.ADOLESCENT,), 18 * YEAR - 1, Cluster.PUSKESMAS_2),
        ((LifeCycleGroup.ADOLESCENT,), 18 * YEAR, Cluster.PUSKESMAS_3),
        ((LifeCycleGroup.ELDERLY,), 80 * YEAR, Cluster.PUSKESMAS_3),
        ((LifeCycleGroup.PREGNANT, LifeCycleGroup.ADULT), 30 * YEAR, Cluster.PUSKESMAS_2),
        ((LifeCycleGroup.POSTPARTUM, LifeCycleGroup.ADULT), 30 * YEAR, Cluster.PUSKESMAS_2),
        ((LifeCycleGroup.BREASTFEEDING, LifeCycleGroup.ADULT), 30 * YEAR, Cluster.PUSKESMAS_2),
    ],
)
def test_mothers_children_and_adolescents_go_to_the_second_cluster_all_others_to_the_third(
    groups: tuple[LifeCycleGroup, ...], months: int, cluster: Cluster
) -> None:
    assert RULES.cluster_by_age(groups, months) is cluster


@pytest.mark.parametrize(
    ("born_on", "measured", "cluster"),
    [
        (date(1980, 1, 1), {"systolic_mmhg": 150.0, "diastolic_mmhg": 95.0}, Cluster.PUSKESMAS_3),
        (date(2010, 1, 1), {"systolic_mmhg": 150.0, "diastolic_mmhg": 95.0}, Cluster.PUSKESMAS_2),
        (date(1995, 1, 1), {"hb_g_dl": 10.0, "pregnant": True}, Cluster.PUSKESMAS_2),
        (date(1995, 1, 1), {"hb_g_dl": 10.0, "pregnant": False}, Cluster.PUSKESMAS_3),
        (date(1995, 1, 1), {"tbc_contact": True}, Cluster.PUSKESMAS_4),
        (date(2025, 9, 12), {"danger_sign": True}, Cluster.PUSKESMAS_EMERGENCY),
        (date(2025, 9, 12), {"muac_cm": 11.0}, Cluster.PUSKESMAS_2),
        (date(2025, 9, 12), {"development_checklist": "incomplete"}, Cluster.PUSTU),
        (
            date(1995, 1, 1),
            {"systolic_mmhg": 165.0, "diastolic_mmhg": 112.0, "pregnant": True},
            Cluster.HOSPITAL,
        ),
    ],
)
def test_advice_names_who_sees_this_person(
    born_on: date, measured: dict[str, Value], cluster: Cluster
) -> None:
    first = meaning(a_person(born_on, GIRL), measured).advice[0]

    assert first.cluster is cluster


def test_advice_that_sends_nobody_away_names_no_cluster() -> None:
    found = meaning(a_person(date(2025, 9, 12), BOY), {"ill_today": True})

    assert {(step.refer_to, step.cluster) for step in found.advice} == {(None, None)}


def test_whoever_cannot_wait_goes_to_the_emergency_room_or_the_hospital() -> None:
    for code, text in CONTENT.advice_rules.advice.items():
        if text.urgency is Urgency.NOW:
            assert text.cluster in {Cluster.PUSKESMAS_EMERGENCY, Cluster.HOSPITAL}, code


@pytest.mark.parametrize(
    ("urgency", "refer_to", "cluster"),
    [
        ("today", "puskesmas", None),
        ("today", None, "puskesmas_2"),
        ("today", "pustu", "puskesmas_2"),
        ("today", "rumah_sakit", "puskesmas_by_age"),
        ("now", "puskesmas", "puskesmas_3"),
        ("now", "puskesmas", "puskesmas_by_age"),
        ("today", "puskesmas", "klaster_9"),
    ],
)
def test_a_step_that_does_not_say_who_sees_them_is_refused(
    urgency: str, refer_to: str | None, cluster: str | None
) -> None:
    with pytest.raises(ValidationError):
        AdviceText.model_validate(
            {"urgency": urgency, "sentence": "s", "refer_to": refer_to, "cluster": cluster}
        )


def test_a_step_that_refers_says_both() -> None:
    text = AdviceText.model_validate(
        {"urgency": "now", "sentence": "s", "refer_to": "rumah_sakit", "cluster": "hospital"}
    )

    assert (text.refer_to, text.cluster) == (ReferralTarget.HOSPITAL, Cluster.HOSPITAL)


def test_how_long_a_referral_may_wait_is_marked_as_unverified() -> None:
    assert RULES.overdue_after_days == 7
    assert RULES.unverified
