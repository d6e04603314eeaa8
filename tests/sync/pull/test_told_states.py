"""What this laptop would tell of a record is what it would read back of it, to the letter.

Else two laptops would correct each other for ever.
"""

from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from posyandu_desktop.domain.adverse_event import EventOutcome, SeriousCriterion
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.feeding import FeedingEnd, FeedingReason
from posyandu_desktop.domain.group_education import GroupKind
from posyandu_desktop.domain.pregnancy import Dating, DatingMethod, Outcome, OutcomeKind
from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.domain.session_day import (
    BandCounts,
    Closing,
    Lot,
    Opening,
    SessionDay,
    Summary,
)
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.pulled import Fact
from posyandu_desktop.sync.fhir.adverse_event import AdverseEventRecord, adverse_event_parts
from posyandu_desktop.sync.fhir.feeding import FeedingRecord, feeding_parts
from posyandu_desktop.sync.fhir.group_education import (
    GroupEducationRecord,
    group_education_parts,
)
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.pregnancy import PregnancyRecord, pregnancy_parts
from posyandu_desktop.sync.fhir.session_day import SessionRecord, session_parts
from posyandu_desktop.sync.pull import classes, courses, days, events, pregnancies
from posyandu_desktop.sync.pull.wire_state import fact_of
from tests.sync.episodes import a_class, a_course, a_pregnancy, a_woman, an_event
from tests.sync.people import NOW, ORIGIN, RINA, TODAY, a_girl

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=12)
DAYS = st.dates(date(2010, 1, 1), TODAY)
NUMBERS = st.none() | st.integers(0, 20)
TIMES = st.integers(0, 10**9).map(lambda seconds: NOW - timedelta(seconds=seconds))
FEW = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
LOTS = st.builds(
    Lot,
    vaccine=st.sampled_from(["mr", "bcg"]),
    lot_number=WORDS.filter(str.strip),
    expires_on=st.none() | DAYS,
)
COUNTS = st.dictionaries(st.sampled_from(["mr 1", "toddler", "N"]), st.integers(0, 99))


def read_back(parts: tuple[Part, ...]) -> list[Fact]:
    """Return the parts as a server would give them."""
    stored = {"lastUpdated": NOW.isoformat(), "versionId": "1"}
    resources = [{**part.resource, "meta": {**part.resource["meta"], **stored}} for part in parts]
    return [fact for each in resources if (fact := fact_of(each)) and fact.record]


@FEW
@given(
    dating=st.none()
    | st.builds(
        Dating,
        method=st.sampled_from(DatingMethod),
        on=DAYS,
        noted_on=DAYS,
        noted_by=st.sampled_from([None, RINA.id]),
    ),
    outcome=st.none()
    | st.builds(
        Outcome,
        kind=st.sampled_from(OutcomeKind),
        on=DAYS,
        at=st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0)),
        live_children=st.integers(0, 4),
    ),
    changes=st.fixed_dictionaries(
        {
            "noted_on": DAYS,
            "gravida": NUMBERS,
            "para": NUMBERS,
            "abortus": NUMBERS,
            "previous_birth_on": st.none() | DAYS,
            "pre_pregnancy_weight_kg": st.none() | st.integers(300, 900).map(lambda n: n / 10),
            "height_cm": st.none() | st.integers(1300, 1900).map(lambda n: n / 10),
            "fetuses_expected": NUMBERS,
        }
    ),
)
def test_a_pregnancy(
    store: Store, content: ClinicalContent, dating: Any, outcome: Any, changes: dict[str, Any]
) -> None:
    pregnancy = a_pregnancy(a_woman(), dating=dating, outcome=outcome, **changes)
    record = PregnancyRecord(
        pregnancy=pregnancy,
        origin=ORIGIN,
        rules=content.maternal,
        dated_by=RINA if dating and dating.noted_by else None,
        earlier=({"gravida": 1, "outcome": "live_birth", "dated_by": "lmp"},),
    )
    facts = read_back(pregnancy_parts(record))
    assert pregnancies.Pregnancies(store).told(facts) == pregnancies.told_of(pregnancy)


@FEW
@given(
    end=st.none() | st.tuples(DAYS, st.sampled_from(FeedingEnd)),
    reason=st.sampled_from(FeedingReason),
    planned_days=st.integers(1, 120),
    weights=st.tuples(*[st.none() | st.integers(20, 900).map(lambda n: n / 10)] * 2),
)
def test_a_course_of_recovery_food(
    store: Store, end: Any, reason: FeedingReason, planned_days: int, weights: Any
) -> None:
    ended_on, end_reason = end or (None, None)
    course = a_course(
        a_girl(),
        reason=reason,
        planned_days=planned_days,
        start_weight_kg=weights[0],
        ended_on=ended_on,
        end_reason=end_reason,
        end_weight_kg=weights[1],
    )
    earlier = ({"start_weight_kg": 5.0, "end_weight_kg": 6.0},)
    facts = read_back(feeding_parts(FeedingRecord(episode=course, origin=ORIGIN, earlier=earlier)))
    assert courses.Courses(store).told(facts) == courses.told_of(course)


@FEW
@given(
    changes=st.fixed_dictionaries(
        {
            "given_at": TIMES,
            "onset_at": TIMES,
            "reported_at": st.none() | TIMES,
            "given_time_known": st.booleans(),
            "onset_time_known": st.booleans(),
            "reported_time_known": st.booleans(),
            **dict.fromkeys(
                ("lot_number", "vaccinator", "action", "reported_to"), st.none() | WORDS
            ),
            "symptoms": st.lists(WORDS, max_size=2).map(tuple),
            "serious_criteria": st.frozensets(st.sampled_from(SeriousCriterion)),
            "outcome": st.sampled_from(EventOutcome),
        }
    )
)
def test_an_adverse_event(store: Store, changes: dict[str, Any]) -> None:
    event = an_event(a_girl(), **changes)
    record = AdverseEventRecord(event=event, origin=ORIGIN, operator=RINA)
    facts = read_back(adverse_event_parts(record))
    assert events.Events(store).told(facts) == events.told_of(event)


TOPICS = st.lists(
    st.sampled_from(["complementary_feeding", "stimulation", "a_topic_of_next_year"]),
    min_size=1,
    unique=True,
)


@FEW
@given(
    changes=st.fixed_dictionaries(
        {"kind": st.sampled_from(GroupKind), "speaker": WORDS, "topics": TOPICS.map(tuple)}
    ),
    is_there=st.booleans(),
    is_void=st.booleans(),
)
def test_a_class(
    store: Store,
    content: ClinicalContent,
    changes: dict[str, Any],
    is_there: bool,
    is_void: bool,
) -> None:
    girl = a_girl()
    group = a_class(girl.id, **changes)
    record = GroupEducationRecord(
        group=group,
        origin=ORIGIN,
        topics=content.education_topics,
        there=frozenset({girl.id} if is_there else ()),
        operator=RINA,
        is_void=is_void,
    )
    facts = read_back(group_education_parts(record))
    assert classes.Classes(store).told(facts) == {**classes.told_of(group), "is_void": is_void}


@FEW
@given(
    started_at=st.none() | TIMES,
    opening=st.builds(
        Opening,
        operators=st.sampled_from([(), (RINA.id,)]),
        lots=st.lists(LOTS, max_size=3).map(tuple),
        vitamin_a=st.none() | st.booleans(),
    ),
    next_on=st.none() | DAYS,
    closing=st.none()
    | st.builds(
        Closing,
        at=TIMES,
        by=st.just(RINA.id),
        note=WORDS,
        summary=st.builds(
            Summary,
            people=st.integers(0, 99),
            bands=st.lists(
                st.builds(
                    BandCounts,
                    from_month=st.integers(0, 59),
                    to_month=st.integers(0, 59),
                    registered=st.integers(0, 99),
                    weighed=st.integers(0, 99),
                    trends=COUNTS,
                ),
                max_size=2,
            ).map(tuple),
            served=COUNTS,
            doses=COUNTS,
            capsules=COUNTS,
            referrals=COUNTS,
            open_points=st.dictionaries(
                st.sampled_from(["unserved", "backup"]), st.lists(WORDS, max_size=2).map(tuple)
            ),
            lots=st.lists(LOTS, max_size=2).map(tuple),
            late=st.integers(0, 9),
        ),
    ),
)
def test_a_session_day(
    store: Store, started_at: Any, opening: Opening, next_on: Any, closing: Closing | None
) -> None:
    session = Session(
        id=SessionId(a_girl().id), held_on=TODAY, opened_by=RINA.id, closed=bool(closing)
    )
    day = SessionDay(
        session_id=session.id,
        started_at=started_at,
        opening=opening,
        next_on=next_on,
        closing=closing,
    )
    record = SessionRecord(session=session, day=day, origin=ORIGIN, operators={RINA.id: RINA})
    facts = read_back(session_parts(record))
    assert days.Days(store).told(facts) == days.told_of(session, day)
