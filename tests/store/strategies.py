"""Any visit that can be typed, for properties."""

from datetime import UTC, date

from hypothesis import strategies as st

from posyandu_desktop.domain.dose_not_given import DoseNotGiven, NotGivenReason
from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.second_look import FirstReading, Overruled, OverruleReason
from posyandu_desktop.domain.visit import (
    CardVersion,
    Immunization,
    ImmunizationSource,
    Referral,
    ReferralState,
    ReferralTarget,
    Setting,
    Source,
    Supplement,
    SupplementKind,
    Visit,
    VisitId,
    VisitStatus,
)
from tests.store.building import ANI, a_person

PERSON = a_person()
_text = st.text(max_size=20)
_codes = st.from_regex(r"[a-z][a-z0-9_]{0,12}", fullmatch=True)
_days = st.dates(date(1920, 1, 1), date(2100, 1, 1))
_numbers = st.floats(allow_nan=False, allow_infinity=False)
_doses = st.builds(
    Immunization,
    vaccine=_codes,
    dose_number=st.integers(0, 9),
    source=st.sampled_from(ImmunizationSource),
    given_on=st.none() | _days,
    lot_number=st.none() | _text,
    expires_on=st.none() | _days,
    vaccinator=st.none() | _text,
)
_referrals = st.builds(
    Referral,
    target=st.sampled_from(ReferralTarget),
    reasons=st.lists(_codes, max_size=3).map(tuple),
    note=st.none() | _text,
    state=st.sampled_from(ReferralState),
    arrived_on=st.none() | _days,
    answered_on=st.none() | _days,
    closed_on=st.none() | _days,
    answer=st.none() | _text,
)
visits = st.builds(
    Visit,
    id=st.uuids().map(VisitId),
    person_id=st.just(PERSON.id),
    visited_on=_days,
    cards=st.lists(st.builds(CardVersion, code=_codes, version=_text), max_size=2).map(tuple),
    observations=st.dictionaries(_codes, _numbers | st.booleans() | _text, max_size=8),
    immunizations=st.lists(_doses, max_size=3).map(tuple),
    doses_not_given=st.lists(
        st.builds(
            DoseNotGiven,
            vaccine=_codes,
            dose_number=st.integers(0, 9),
            reason=st.sampled_from(NotGivenReason),
        ),
        max_size=2,
    ).map(tuple),
    supplements=st.lists(
        st.builds(Supplement, kind=st.sampled_from(SupplementKind), quantity=st.floats(0, 100)),
        max_size=3,
    ).map(tuple),
    education=st.lists(_codes, max_size=3).map(tuple),
    referral=st.none() | _referrals,
    session_id=st.none(),
    recorded_by=st.sampled_from([None, ANI.id]),
    recorded_at=st.none() | st.datetimes(timezones=st.just(UTC)),
    setting=st.sampled_from(Setting),
    source=st.sampled_from(Source),
    status=st.sampled_from(VisitStatus),
    doubts_overruled=st.lists(
        st.builds(Overruled, _text, st.none() | st.sampled_from(OverruleReason)), max_size=3
    ).map(tuple),
    first_readings=st.lists(st.builds(FirstReading, _codes, _numbers, _codes), max_size=3).map(
        tuple
    ),
)
findings = st.lists(
    st.builds(
        Finding,
        rule=_codes,
        code=_codes,
        severity=st.sampled_from(Severity),
        inputs=st.dictionaries(_codes, _numbers | _text | st.booleans(), max_size=3),
        thresholds=st.dictionaries(_codes, _numbers | _text, max_size=3),
        source=_text,
        version=_text,
    ),
    max_size=4,
).map(tuple)
