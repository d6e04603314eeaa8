"""What a midwife signs: a visit looked over, the doses given here, a referral.

Nothing waits for a signature to be saved or uploaded: care is never refused. A record that is
changed afterwards has to be looked over again; a dose or a referral that stayed as it was keeps its
signature.
"""

from dataclasses import replace
from datetime import datetime

from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.permission import Act, may
from posyandu_desktop.domain.visit import (
    Immunization,
    ImmunizationSource,
    Referral,
    Source,
    Visit,
    VisitStatus,
)


def needs_signature(dose: Immunization) -> bool:
    """Say whether a dose is signed: one given here; what was copied from a book is not."""
    return dose.source is ImmunizationSource.GIVEN_HERE


def unsigned_doses(visit: Visit) -> tuple[Immunization, ...]:
    """Return the doses given at this visit that nobody has signed."""
    return tuple(one for one in visit.immunizations if needs_signature(one) and not one.signed_by)


def has_unsigned_referral(visit: Visit) -> bool:
    """Say whether the visit referred somebody and nobody has signed it."""
    return visit.referral is not None and visit.referral.signed_by is None


def awaits_bidan(visit: Visit) -> bool:
    """Say whether a midwife has still to look at a record of this posyandu."""
    if visit.source is not Source.POSYANDU or visit.status is VisitStatus.ENTERED_IN_ERROR:
        return False
    # A visit nobody recorded comes from a program that knew no signatures.
    return visit.recorded_by is not None and visit.verified_by is None


def saved_by(visit: Visit, before: Visit | None, operator: Operator, at: datetime) -> Visit:
    """Return a visit as it is saved: a midwife's own is signed, a kader's waits for her.

    Args:
        visit: As it is about to be saved.
        before: As it stands on disk, None for a new one.
        operator: Who saves it.
        at: When.
    """
    kept = replace(
        visit,
        immunizations=tuple(_as_signed(dose, before) for dose in visit.immunizations),
        referral=_referral_as_signed(visit.referral, before.referral if before else None),
        verified_by=None,
        verified_at=None,
    )
    return signed(kept, operator, at) if may(operator, Act.VERIFY) else kept


def signed(visit: Visit, operator: Operator, at: datetime) -> Visit:
    """Return a visit looked over by a midwife, with whatever in it waited for her."""
    by = operator.id
    referral = visit.referral
    return replace(
        visit,
        immunizations=tuple(
            replace(one, signed_by=by) if needs_signature(one) and not one.signed_by else one
            for one in visit.immunizations
        ),
        referral=replace(referral, signed_by=referral.signed_by or by) if referral else None,
        verified_by=by,
        verified_at=at,
    )


def unsigned(visit: Visit) -> Visit:
    """Return a visit without any signature, to be compared with what is typed."""
    referral = visit.referral
    return replace(
        visit,
        immunizations=tuple(replace(one, signed_by=None) for one in visit.immunizations),
        referral=replace(referral, signed_by=None) if referral else None,
        verified_by=None,
        verified_at=None,
    )


def _as_signed(dose: Immunization, before: Visit | None) -> Immunization:
    bare = replace(dose, signed_by=None)
    for old in before.immunizations if before else ():
        if replace(old, signed_by=None) == bare:
            return old
    return bare


def _referral_as_signed(referral: Referral | None, before: Referral | None) -> Referral | None:
    if referral is None:
        return None
    same = before is not None and (before.target, before.note) == (referral.target, referral.note)
    return replace(referral, signed_by=before.signed_by if before and same else None)
