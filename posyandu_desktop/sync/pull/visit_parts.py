"""The parts of a visit in plain values, put into the visit one after the other."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any, Final

from posyandu_desktop.domain.dose_not_given import DoseNotGiven, NotGivenReason
from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.second_look import FirstReading, Overruled, OverruleReason
from posyandu_desktop.domain.visit import (
    Immunization,
    ImmunizationSource,
    Referral,
    ReferralState,
    ReferralTarget,
    Supplement,
    SupplementKind,
    Visit,
    VisitStatus,
)
from posyandu_desktop.store.pulled import Fact
from posyandu_desktop.sync.pull.named import operator_of

Values = Mapping[str, Any]


def values_of(fact: Fact, *, of_void_visit: bool) -> dict[str, Any]:
    """Return what holds by a part of a visit; of a visit that is no longer so, what it said."""
    if fact.says["part"] == "visit" or (fact.says["is_void"] and not of_void_visit):
        return {}
    values: dict[str, Any] = fact.says["values"]
    return values


def put(known: dict[str, Any], former: Sequence[str], values: Values) -> None:
    """Take away what a resource said before, and put in what it says now."""
    for name in former:
        known.pop(name, None)
    known.update(values)


def _observed(visit: Visit, former: Sequence[str], values: Values, says: Values) -> Visit:
    known = dict(visit.observations)
    put(known, former or tuple(says["values"]), values)
    told = operator_of(says.get("told"))
    by = {code: one for code, one in visit.entered_by.items() if code in known}
    by |= dict.fromkeys(values, told) if told else {}
    status, recorded_at = visit.status, visit.recorded_at
    if says["is_amended"] and status is VisitStatus.FINISHED:
        status = VisitStatus.AMENDED
    if says.get("issued"):
        recorded_at = moment_of(says["issued"])
    return replace(visit, observations=known, entered_by=by, status=status, recorded_at=recorded_at)


def _dosed(visit: Visit, former: Sequence[str], values: Values, says: Values) -> Visit:
    """Put a dose in its place: given, or held back, and never both."""
    former = former or tuple(says["values"])
    given = {f"{one.vaccine}/{one.dose_number}": one for one in visit.immunizations}
    held = {f"{one.vaccine}/{one.dose_number}": one for one in visit.doses_not_given}
    doses = {name: _dose(name, said) for name, said in values.items()}
    put(given, former, {n: one for n, one in doses.items() if isinstance(one, Immunization)})
    put(held, former, {n: one for n, one in doses.items() if isinstance(one, DoseNotGiven)})
    return replace(
        visit,
        immunizations=tuple(given[name] for name in sorted(given)),
        doses_not_given=tuple(held[name] for name in sorted(held)),
    )


def _supplied(visit: Visit, former: Sequence[str], values: Values, says: Values) -> Visit:
    known = {one.kind.value: one for one in visit.supplements}
    given = {
        kind: Supplement(kind=SupplementKind(kind), quantity=quantity)
        for kind, quantity in values.items()
        if kind in set(SupplementKind)
    }
    put(known, former or tuple(says["values"]), given)
    return replace(visit, supplements=tuple(known[name] for name in sorted(known)))


def _taught(visit: Visit, former: Sequence[str], values: Values, says: Values) -> Visit:
    known = dict.fromkeys(visit.education, True)
    put(known, former or tuple(says["values"]), values)
    return replace(visit, education=tuple(sorted(known)))


def _referred(visit: Visit, _former: Sequence[str], values: Values, _says: Values) -> Visit:
    said = values.get("")
    return replace(visit, referral=referral_of(said) if said else None)


def _looked_at(visit: Visit, _former: Sequence[str], values: Values, _says: Values) -> Visit:
    return replace(
        visit,
        first_readings=tuple(map(FirstReading.from_json, values.get("first", ()))),
        doubts_overruled=tuple(map(_overruled, values.get("overruled", ()))),
    )


def _overruled(said: Any) -> Overruled:
    """Return a doubt that was overruled; a reason of a later version is no reason here."""
    is_known = isinstance(said, str) or said[1] in set(OverruleReason)
    return Overruled.from_json(said if is_known else said[0])


BY_PART: Final = {
    "observations": _observed,
    "doses": _dosed,
    "supplements": _supplied,
    "topics": _taught,
    "referral": _referred,
    "second_look": _looked_at,
}


def referral_of(said: Values) -> Referral | None:
    """Return a referral read from the server, or None to a place we do not know."""
    if said["target"] not in set(ReferralTarget):
        return None
    return Referral(
        target=ReferralTarget(said["target"]),
        reasons=tuple(said["reasons"]),
        note=said["note"],
        state=ReferralState(said["state"]),
        arrived_on=_day(said["arrived_on"]),
        answered_on=_day(said["answered_on"]),
        closed_on=_day(said["closed_on"]),
        answer=said["answer"],
    )


def _dose(name: str, said: Values) -> Immunization | DoseNotGiven:
    vaccine, _, number = name.rpartition("/")
    if (reason := said.get("not_given")) is not None:
        known = reason in set(NotGivenReason)
        # The Puskesmas, or a newer program, may know more reasons; it was not given, that counts.
        held = NotGivenReason(reason) if known else NotGivenReason.POSTPONED
        return DoseNotGiven(vaccine=vaccine, dose_number=int(number), reason=held)
    signer = said.get("signed_by")
    return Immunization(
        vaccine=vaccine,
        dose_number=int(number),
        source=ImmunizationSource(said["source"]),
        given_on=_day(said["given_on"]),
        lot_number=said["lot_number"],
        expires_on=_day(said["expires_on"]),
        vaccinator=said.get("vaccinator"),
        signed_by=operator_of({"id": signer}) if signer else None,
    )


def finding_of(code: str, severity: str, version: str) -> Finding:
    """Return a finding in a few words: its numbers stay on the laptop that found it."""
    names = {one.name.lower(): one for one in Severity}
    return Finding(
        rule=code.partition(".")[0],
        code=code,
        severity=names.get(severity, Severity.NOTE),
        version=version,
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def moment_of(text: str | None) -> datetime | None:
    """Return a moment in UTC, or None."""
    return datetime.fromisoformat(text).astimezone(UTC) if text else None
