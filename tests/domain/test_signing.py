"""What a midwife signs, and when it has to be signed again."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.signing import (
    awaits_bidan,
    has_unsigned_referral,
    saved_by,
    signed,
    unsigned,
    unsigned_doses,
)
from posyandu_desktop.domain.visit import (
    Immunization,
    ImmunizationSource,
    Referral,
    ReferralTarget,
    Source,
    Visit,
    VisitId,
    VisitStatus,
)

SITI = Operator(id=OperatorId(UUID(int=1)), name="Siti", role=Role.KADER)
RATNA = Operator(id=OperatorId(UUID(int=2)), name="Ratna", role=Role.BIDAN)
AT = datetime(2026, 5, 12, 2, tzinfo=UTC)
HERE = Immunization(vaccine="mr", dose_number=1, source=ImmunizationSource.GIVEN_HERE)
COPIED = Immunization(vaccine="bcg", dose_number=1, source=ImmunizationSource.BUKU_KIA)
SENT = Referral(target=ReferralTarget.PUSTU, note="lemas")
VISIT = Visit(
    id=VisitId(UUID(int=3)),
    person_id=PersonId(UUID(int=4)),
    visited_on=date(2026, 5, 12),
    cards=(),
    observations={"weight_kg": 9.0},
    immunizations=(HERE, COPIED),
    referral=SENT,
    recorded_by=SITI.id,
    recorded_at=AT,
)


def test_what_a_kader_saves_waits_for_the_bidan() -> None:
    saved = saved_by(VISIT, None, SITI, AT)

    assert saved == VISIT
    assert awaits_bidan(saved)
    assert unsigned_doses(saved) == (HERE,)
    assert has_unsigned_referral(saved)


def test_what_a_bidan_saves_herself_is_signed() -> None:
    saved = saved_by(replace(VISIT, recorded_by=RATNA.id), None, RATNA, AT)

    assert (saved.verified_by, saved.verified_at) == (RATNA.id, AT)
    assert not awaits_bidan(saved)
    assert unsigned_doses(saved) == ()
    assert not has_unsigned_referral(saved)


def test_what_was_copied_from_a_book_is_nobodys_signature() -> None:
    assert [dose.signed_by for dose in signed(VISIT, RATNA, AT).immunizations] == [RATNA.id, None]


def test_a_corrected_visit_waits_again_and_what_stayed_keeps_its_signature() -> None:
    before = signed(VISIT, RATNA, AT)
    typed = replace(unsigned(before), observations={"weight_kg": 9.4})

    saved = saved_by(typed, before, SITI, AT)

    assert awaits_bidan(saved)
    assert unsigned_doses(saved) == ()
    assert not has_unsigned_referral(saved)


def test_a_dose_or_a_referral_that_was_changed_has_to_be_signed_again() -> None:
    before = signed(VISIT, RATNA, AT)
    later = replace(HERE, lot_number="B2")
    elsewhere = replace(SENT, target=ReferralTarget.HOSPITAL)
    typed = replace(before, immunizations=(later, COPIED), referral=elsewhere)

    saved = saved_by(typed, before, SITI, AT)

    assert unsigned_doses(saved) == (later,)
    assert has_unsigned_referral(saved)


def test_signing_again_keeps_the_first_signature_of_a_dose() -> None:
    other = replace(RATNA, id=OperatorId(UUID(int=9)))

    twice = signed(signed(VISIT, RATNA, AT), other, AT)

    assert twice.immunizations[0].signed_by == RATNA.id
    assert twice.verified_by == other.id


def test_history_and_mistakes_wait_for_nobody() -> None:
    assert not awaits_bidan(replace(VISIT, source=Source.IMPORT))
    assert not awaits_bidan(replace(VISIT, status=VisitStatus.ENTERED_IN_ERROR))
    assert not awaits_bidan(replace(VISIT, recorded_by=None))
