"""A visit's resources, read back by our own codes; the mirror of the builders in `fhir`.

Each becomes what it says of the visit; `values` by the codes of the cards, with None for what is
not so (any more). What we compute ourselves (z-scores, the weight trend) is left out.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from typing import Any, Final

from posyandu_desktop.domain.visit import ImmunizationSource, Setting
from posyandu_desktop.sync.fhir.immunization import ORIGINS
from posyandu_desktop.sync.fhir.observation import HEIGHT_BY_POSTURE
from posyandu_desktop.sync.fhir.terms import HL7, LOINC, OWN_CODES
from posyandu_desktop.sync.pull.elements import Answer, day_of
from posyandu_desktop.sync.pull.named import named
from posyandu_desktop.sync.pull.reading_referral import referral_said
from posyandu_desktop.sync.pull.received import Received

_LEFT_OUT: Final = frozenset({"implausible_growth", "adverse_event"})
_POSTURES: Final = {coding["code"]: posture for posture, coding in HEIGHT_BY_POSTURE.items()}
_VILLAGE_TIME: Final = timezone(timedelta(hours=8))
"""The middle one of Indonesia's three: nobody holds a posyandu within an hour of midnight."""

Said = dict[str, Any]


def read_visit_part(got: Received) -> Said | None:
    """Return what a resource says of its visit, or None when it says nothing we keep."""
    reader = _READERS.get(got.resourceType)
    said = reader(got) if reader else None
    return {**said, "is_void": got.is_void} if said else None


def village_day(moment: str) -> date:
    """Return the day of a date or an instant of FHIR in the village."""
    if "T" not in moment:
        return date.fromisoformat(moment[:10])
    return datetime.fromisoformat(moment).astimezone(_VILLAGE_TIME).date()


def _encounter(got: Received) -> Said:
    started = got.period.start
    tags = {tag.system.removeprefix(f"{OWN_CODES}/"): tag.code for tag in got.meta.tag}
    who = {
        concept.coding[0].code: one
        for one in got.participant
        for concept in one.type
        if concept.coding
    }
    attender, verifier = who.get("ATND"), who.get("VRF")
    role = (
        next((own for each in attender.type if (own := each.own("role"))), None)
        if attender
        else None
    )
    return {
        "part": "visit",
        "person_id": str(got.about) if got.about else None,
        "visited_on": village_day(started).isoformat() if started else None,
        "recorded_at": started if "T" in started else None,
        "setting": Setting.HOME if got.class_.code == "HH" else Setting.POSYANDU,
        "source": tags.get("source"),
        "session": tags.get("session"),
        "cards": [
            [coding.code, coding.version]
            for concept in got.type
            for coding in concept.coding
            if coding.system == f"{OWN_CODES}/card"
        ],
        "by": named(attender.individual, role.code if role else "") if attender else None,
        "verified_by": named(verifier.individual, "bidan") if verifier else None,
        "verified_at": verifier.period.start or None if verifier else None,
    }


def _observation(got: Received) -> Said | None:
    own = got.code.own("observation")
    if own is None or own.code in _LEFT_OUT:
        return None
    if own.code == "assessment":
        return {"part": "findings", "values": _findings(got)}
    if own.code == "second_look":
        return {"part": "second_look", "values": _second_look(got)}
    values = {own.code: _value(own.code, got)}
    loinc = got.code.of(LOINC)
    if own.code == "height_cm" and loinc and loinc.code in _POSTURES:
        values["posture"] = _POSTURES[loinc.code]
    told = next((who for one in got.performer if (who := named(one, ""))), None)
    return {
        "part": "observations",
        "values": values,
        "is_amended": got.status == "amended",
        "told": told,
        "issued": got.issued or None,
    }


def _value(code: str, got: Received) -> float | bool | str | None:
    if got.valueBoolean is not None:
        return got.valueBoolean
    if got.valueQuantity is not None:
        return got.valueQuantity.value
    if got.valueCodeableConcept is not None:
        answer = got.valueCodeableConcept.own("answer")
        return answer.code.removeprefix(f"{code}.") if answer else None
    return got.valueDateTime or None


def _answers(got: Received) -> Said:
    values = {
        item.linkId: value
        for item in got.item
        if item.answer and (value := _answered(item.linkId, item.answer[0])) is not None
    }
    return {
        "part": "observations",
        "values": values,
        "is_amended": got.status == "amended",
        "told": named(got.author, ""),
    }


def _answered(code: str, answer: Answer) -> float | bool | str | None:
    if answer.valueBoolean is not None:
        return answer.valueBoolean
    if answer.valueQuantity is not None:
        return answer.valueQuantity.value
    if answer.valueCoding is not None:
        return answer.valueCoding.code.removeprefix(f"{code}.")
    return answer.valueDate or None


def _findings(got: Received) -> dict[str, list[str]]:
    """Return severity and version by the code of each finding."""
    found = {}
    for concept in got.interpretation:
        code, severity = concept.own("finding"), concept.own("severity")
        if code:
            found[code.code] = [severity.code if severity else "good", code.version]
    return found


def _second_look(got: Received) -> dict[str, list[Any]]:
    """Return the numbers read first, and the doubts that were overruled."""
    found: dict[str, list[Any]] = {"first": [], "overruled": []}
    for each in got.components:
        doubts = [own.code for one in each.interpretation if (own := one.own("doubt"))]
        field, doubt = each.code.own("observation"), each.code.own("doubt")
        if field and each.valueQuantity and doubts:
            found["first"].append([field.code, each.valueQuantity.value, doubts[0]])
        elif doubt:
            said = each.valueCodeableConcept
            reason = said.own("overrule-reason") if said else None
            found["overruled"].append([doubt.code, reason.code] if reason else doubt.code)
    return found


def _immunization(got: Received) -> Said | None:
    own = got.vaccineCode.own("vaccine")
    if own is None or not got.protocolApplied:
        return None
    protocol = got.protocolApplied[0]
    number = protocol.doseNumberPositiveInt
    if number is None:
        number = int(protocol.doseNumberString) if protocol.doseNumberString.isdecimal() else 0
    held = got.statusReason.own("dose-not-given")
    if held is not None or got.status == "not-done":
        why = {"not_given": held.code if held else ""}
        return {"part": "doses", "values": {f"{own.code}/{number}": why}}
    here = bool(got.primarySource)
    given = got.occurrenceDateTime
    dose = {
        "source": ImmunizationSource.GIVEN_HERE if here else _source(got),
        "given_on": village_day(given).isoformat() if given else None,
        "lot_number": got.lotNumber or None,
        "expires_on": day_of(got.expirationDate),
        **(_given_by(got) if here else {}),
    }
    signed = _signer(got) if here else None
    dose["signed_by"] = signed["id"] if signed else None
    return {"part": "doses", "values": {f"{own.code}/{number}": dose}, "signed": signed}


def _source(got: Received) -> ImmunizationSource:
    """Return how a dose given elsewhere is known; the Puskesmas names what we have no word for."""
    told = got.reportOrigin.of(f"{HL7}/immunization-origin")
    sources = {code: source for source, (code, _) in ORIGINS.items()}
    return sources.get(told.code if told else "", ImmunizationSource.ELSEWHERE)


def _given_by(got: Received) -> Said:
    """Return the name of who gave it; a posyandu in that place is no name."""
    actors = [one.actor for one in got.performer if one.actor.type == "Practitioner"]
    return {"vaccinator": next((actor.display for actor in actors if actor.display), None)}


def _signer(got: Received) -> Said | None:
    """Return the midwife who signed it, whom only her number tells from somebody from outside."""
    signers = [one for each in got.performer if (one := named(each.actor, "bidan"))]
    return signers[-1] if signers else None


def _procedure(got: Received) -> Said | None:
    if supplement := got.code.own("supplement"):
        words = got.note[0].text.split(" ", maxsplit=1)[0] if got.note else ""
        return {"part": "supplements", "values": {supplement.code: _number(words)}}
    topic = got.code.own("education")
    return {"part": "topics", "values": {topic.code: True}} if topic else None


def _medication(got: Received) -> Said | None:
    own = got.medicationCodeableConcept.own("supplement")
    if own is None:
        return None
    doses = [rate.doseQuantity.value for dosage in got.dosage for rate in dosage.doseAndRate]
    number = next((one for one in doses if one is not None), 1.0)
    return {"part": "supplements", "values": {own.code: number}}


def _referral(got: Received) -> Said | None:
    said = referral_said(got)
    if said is None:
        return None
    signer = named(got.requester, "")
    return {"part": "referral", "values": {"": {**said, "by": signer["id"] if signer else None}}}


def _number(words: str) -> float:
    try:
        return float(words.replace(",", "."))
    except ValueError:
        return 1.0


_READERS: Final[dict[str, Callable[[Received], Said | None]]] = {
    "Encounter": _encounter,
    "Observation": _observation,
    "QuestionnaireResponse": _answers,
    "Immunization": _immunization,
    "Procedure": _procedure,
    "MedicationStatement": _medication,
    "ServiceRequest": _referral,
}
