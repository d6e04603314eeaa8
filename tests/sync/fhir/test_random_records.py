"""Random records of every kind and card: nothing blank goes out, and every value comes back."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from posyandu_desktop.domain.card import Card, Choice, DateQuestion, Quantity, YesNo
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.dose_not_given import DoseNotGiven, NotGivenReason
from posyandu_desktop.domain.feeding import FeedingEnd, FeedingReason
from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.group_education import GroupKind
from posyandu_desktop.domain.person import PersonStatus, Sex
from posyandu_desktop.domain.pregnancy import Dating, DatingMethod, Outcome, OutcomeKind
from posyandu_desktop.domain.second_look import FirstReading, Overruled, OverruleReason
from posyandu_desktop.domain.visit import (
    CardVersion,
    Immunization,
    ImmunizationSource,
    Referral,
    ReferralState,
    ReferralTarget,
    Setting,
    Supplement,
    SupplementKind,
    Value,
    VisitStatus,
)
from posyandu_desktop.sync.fhir.adverse_event import AdverseEventRecord, adverse_event_parts
from posyandu_desktop.sync.fhir.feeding import FeedingRecord, feeding_parts
from posyandu_desktop.sync.fhir.group_education import (
    GroupEducationRecord,
    group_education_parts,
)
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.person import PersonRecord, person_parts
from posyandu_desktop.sync.fhir.pregnancy import PregnancyRecord, pregnancy_parts
from posyandu_desktop.sync.fhir.reading import values_of
from posyandu_desktop.sync.fhir.visit import visit_parts
from posyandu_desktop.sync.fhir.visit_record import Change, VisitRecord
from tests.sync.episodes import a_class, a_course, a_pregnancy, a_woman, an_event
from tests.sync.judges import broken_references, faults, without_business_id
from tests.sync.people import NOW, ORIGIN, RINA, TODAY, a_girl, a_home, a_visit

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=12)
DAYS = st.dates(date(2010, 1, 1), TODAY)
FEW = settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))


def maybe(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | values


def judged(parts: tuple[Part, ...], *known: UUID) -> list[dict[str, Any]]:
    found = [part.resource for part in parts]
    assert faults(found) == []
    assert without_business_id(found) == []
    assert broken_references(found, [f"Patient/{one}" for one in known]) == []
    assert len({part.key for part in parts}) == len(parts)
    return found


def answers_to(card: Card) -> st.SearchStrategy[dict[str, Value]]:
    """Draw answers to some of the fields of a card, each possible on its instrument."""
    drawn: dict[str, st.SearchStrategy[Value]] = {}
    for step in card.steps:
        for field in step.fields:
            if isinstance(field, YesNo):
                drawn[field.code] = st.booleans()
            elif isinstance(field, Choice):
                drawn[field.code] = st.sampled_from([option.code for option in field.options])
            elif isinstance(field, DateQuestion):
                drawn[field.code] = st.sampled_from(["2025", "2025-11", "2025-11-30"])
            elif isinstance(field, Quantity):
                low, high = round(field.minimum * 10), round(field.maximum * 10)
                drawn[field.code] = st.integers(low, high).map(lambda tenths: tenths / 10)
    return st.fixed_dictionaries({}, optional=drawn)


doses = st.builds(
    Immunization,
    vaccine=st.sampled_from(["mr", "hb0", "bcg", "malaria"]),
    dose_number=st.integers(0, 3),
    source=st.sampled_from(ImmunizationSource),
    given_on=maybe(DAYS),
    lot_number=maybe(WORDS),
    expires_on=maybe(DAYS),
    vaccinator=maybe(WORDS),
    signed_by=st.sampled_from([None, RINA.id]),
)
held_back = st.builds(
    DoseNotGiven,
    vaccine=st.sampled_from(["ipv", "pcv", "cholera"]),
    dose_number=st.integers(0, 3),
    reason=st.sampled_from(NotGivenReason),
)
referrals = st.builds(
    Referral,
    target=st.sampled_from(ReferralTarget),
    reasons=st.sampled_from([(), ("muac.red",), ("tbc.suspected", "muac.red")]),
    note=maybe(WORDS),
    state=st.sampled_from(ReferralState),
    arrived_on=maybe(DAYS),
    answered_on=maybe(DAYS),
    closed_on=maybe(DAYS),
    answer=maybe(WORDS),
    signed_by=st.sampled_from([None, RINA.id]),
)
found = st.builds(
    Finding,
    rule=st.just("tbc"),
    code=st.sampled_from(["tbc.suspected", "tbc.no_symptoms", "muac.red", "weight_trend.gained"]),
    severity=st.sampled_from(Severity),
    version=st.just("2026.1"),
)
doubts = st.builds(
    Overruled, key=st.just("height_cm.shrunk"), reason=maybe(st.sampled_from(OverruleReason))
)
readings = st.builds(
    FirstReading,
    field=st.sampled_from(["weight_kg", "a_field_of_next_year"]),
    value=st.just(9.9),
    doubt=st.just("jump"),
)
changes = st.builds(
    Change,
    at=st.just(NOW),
    by=st.sampled_from([None, RINA.id]),
    reason=maybe(st.builds(Reason, st.sampled_from(Mistake), st.just("salah baca"))),
)


@FEW
@given(data=st.data())
def test_a_random_visit_on_every_card_is_sound_and_comes_back(
    data: st.DataObject, content: ClinicalContent
) -> None:
    card = data.draw(st.sampled_from(content.cards))
    person = a_girl(
        sex=data.draw(st.sampled_from(Sex)),
        born_on=TODAY - timedelta(days=data.draw(st.integers(-5, 32_000))),
    )
    # Births are corrected: somebody may be younger than their visit.
    visit = a_visit(
        a_girl(),
        content,
        person_id=person.id,
        cards=(CardVersion(code=card.code, version=card.version),),
        observations=data.draw(answers_to(card)),
        immunizations=tuple(
            data.draw(st.lists(doses, max_size=3, unique_by=lambda d: (d.vaccine, d.dose_number)))
        ),
        doses_not_given=tuple(
            data.draw(st.lists(held_back, max_size=2, unique_by=lambda d: d.key))
        ),
        supplements=tuple(
            Supplement(kind=kind) for kind in data.draw(st.sets(st.sampled_from(SupplementKind)))
        ),
        education=tuple(data.draw(st.sets(st.sampled_from(["stimulation", "of_next_year"])))),
        referral=data.draw(maybe(referrals)),
        setting=data.draw(st.sampled_from(Setting)),
        status=data.draw(st.sampled_from(VisitStatus)),
        recorded_at=data.draw(st.sampled_from([None, NOW])),
        doubts_overruled=tuple(data.draw(st.lists(doubts, max_size=1))),
        first_readings=tuple(data.draw(st.lists(readings, max_size=2))),
        verified_by=data.draw(st.sampled_from([None, RINA.id])),
        entered_by={"tbc_cough": RINA.id},
    )
    earlier = replace(visit, observations=data.draw(answers_to(card)), referral=None)
    record = VisitRecord(
        visit=visit,
        person=person,
        origin=replace(ORIGIN, takes_provenance=data.draw(st.booleans())),
        content=content,
        operator=data.draw(st.sampled_from([None, RINA])),
        findings=tuple(data.draw(st.lists(found, max_size=3, unique_by=lambda f: f.code))),
        earlier=data.draw(st.sampled_from([(), (earlier,)])),
        operators={RINA.id: RINA},
        change=data.draw(maybe(changes)),
    )
    sent = judged(visit_parts(record), person.id)
    if visit.status is not VisitStatus.ENTERED_IN_ERROR:
        assert values_of(sent) == visit.observations


@FEW
@given(data=st.data())
def test_a_random_person_is_sound(data: st.DataObject) -> None:
    texts = {
        name: data.draw(maybe(WORDS))
        for name in ("nik", "mother_name", "father_name", "phone", "book_number")
    }
    home = {name: data.draw(maybe(WORDS)) for name in ("kk_number", "address", "rt", "rw")}
    mother = a_woman(nik=data.draw(st.sampled_from([None, "3201014204980001"])))
    person = a_girl(
        **texts,
        home=data.draw(st.sampled_from([None, a_home(**home)])),
        mother_id=data.draw(st.sampled_from([None, mother.id])),
        gestation_weeks=data.draw(maybe(st.integers(20, 44))),
        birth_weight_g=data.draw(maybe(st.integers(500, 6000))),
        status=data.draw(st.sampled_from(PersonStatus)),
        status_on=data.draw(maybe(DAYS)),
        merged_into=data.draw(st.sampled_from([None, mother.id])),
    )
    known = mother if person.mother_id else None
    record = PersonRecord(
        person=person, origin=ORIGIN, earlier=(a_girl(id=person.id),), mother=known
    )
    judged(person_parts(record), mother.id)


@FEW
@given(data=st.data())
def test_random_episodes_are_sound(data: st.DataObject, content: ClinicalContent) -> None:
    woman = a_woman()
    dating = st.builds(
        Dating, method=st.sampled_from(DatingMethod), on=DAYS, noted_on=DAYS, noted_by=st.none()
    )
    outcome = st.builds(
        Outcome,
        kind=st.sampled_from(OutcomeKind),
        on=DAYS,
        at=maybe(st.times()),
        live_children=st.integers(0, 3),
    )
    pregnancy = a_pregnancy(
        woman,
        dating=data.draw(maybe(dating)),
        gravida=data.draw(maybe(st.integers(0, 9))),
        height_cm=data.draw(maybe(st.just(150.5))),
        outcome=data.draw(maybe(outcome)),
    )
    former = [{"gravida": 1, "outcome": "live_birth", "dated_by": "lmp"}]
    record = PregnancyRecord(
        pregnancy=pregnancy,
        origin=ORIGIN,
        rules=content.maternal,
        is_void=data.draw(st.booleans()),
        earlier=tuple(data.draw(st.sampled_from([[], former]))),
    )
    judged(pregnancy_parts(record), woman.id)
    end = data.draw(maybe(st.sampled_from(FeedingEnd)))
    course = a_course(
        woman,
        reason=data.draw(st.sampled_from(FeedingReason)),
        start_weight_kg=data.draw(maybe(st.just(7.0))),
        end_reason=end,
        ended_on=TODAY if end else None,
        end_weight_kg=data.draw(maybe(st.just(8.0))),
    )
    judged(feeding_parts(FeedingRecord(episode=course, origin=ORIGIN)), woman.id)


@FEW
@given(data=st.data())
def test_random_events_and_classes_are_sound(data: st.DataObject, content: ClinicalContent) -> None:
    girl = a_girl()
    words = {
        name: data.draw(maybe(WORDS))
        for name in ("lot_number", "vaccinator", "action", "reported_to")
    }
    event = an_event(
        girl,
        **words,
        symptoms=tuple(data.draw(st.lists(WORDS, min_size=1, max_size=2))),
        reported_at=data.draw(st.sampled_from([None, NOW])),
    )
    operator = data.draw(st.sampled_from([None, RINA]))
    record = AdverseEventRecord(
        event=event, origin=ORIGIN, operator=operator, is_void=data.draw(st.booleans())
    )
    judged(adverse_event_parts(record), girl.id)
    group = a_class(girl.id, kind=data.draw(st.sampled_from(GroupKind)), speaker=data.draw(WORDS))
    there = data.draw(st.sampled_from([frozenset(), frozenset({girl.id})]))
    taught = GroupEducationRecord(
        group=group,
        origin=ORIGIN,
        topics=content.education_topics,
        there=there,
        operator=operator,
        is_void=data.draw(st.booleans()),
        earlier=(replace(group, topics=("immunization",)),),
    )
    judged(group_education_parts(taught), *there)
