"""What of a saved visit a correction changes, and why."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.correction import Mistake, Reason, corrected
from posyandu_desktop.domain.dose_not_given import DoseNotGiven, NotGivenReason
from posyandu_desktop.domain.visit import Referral, ReferralTarget, Supplement, SupplementKind
from tests.builders import a_child, a_dose, a_visit

SAVED = replace(
    a_visit(a_child(), weight_kg=8.2, tbc_cough=False, posture="lying"),
    immunizations=(a_dose(),),
    doses_not_given=(DoseNotGiven(vaccine="ipv", dose_number=2, reason=NotGivenReason.SICK),),
    education=("hygiene",),
    referral=Referral(target=ReferralTarget.PUSTU),
)


def test_a_value_that_is_another_or_gone_is_corrected() -> None:
    now = replace(SAVED, observations={"weight_kg": 8.5, "posture": "lying"})
    assert corrected(SAVED, now) == ("weight_kg", "tbc_cough")


def test_what_is_only_added_corrects_nothing() -> None:
    given_more = replace(
        SAVED,
        observations={**SAVED.observations, "height_cm": 70.0},
        immunizations=(*SAVED.immunizations, a_dose("dpt", 2)),
        supplements=(Supplement(kind=SupplementKind.ZINC),),
        education=("hygiene", "diarrhoea"),
    )
    assert corrected(SAVED, given_more) == ()


def test_doses_topics_and_referrals_that_are_gone_are_corrections() -> None:
    emptied = replace(SAVED, immunizations=(), doses_not_given=(), education=(), referral=None)
    gone = ("immunizations", "doses_not_given", "education", "referral")
    assert corrected(SAVED, emptied) == gone


def test_no_is_not_the_number_nought() -> None:
    assert corrected(SAVED, replace(SAVED, observations={**SAVED.observations, "tbc_cough": 0.0}))


def test_another_reason_has_to_be_named() -> None:
    with pytest.raises(ValueError, match="named"):
        Reason(Mistake.OTHER, "  ")


@given(
    st.builds(
        Reason, st.sampled_from(Mistake), st.text(min_size=1).filter(lambda text: text.strip())
    )
)
def test_a_reason_comes_back_from_the_journal(reason: Reason) -> None:
    assert Reason.from_json(reason.to_json()) == replace(reason, note=reason.note.strip())
