"""Every kind of record from the store to the wire, before the same judges, and to a real server."""

from dataclasses import replace
from datetime import date
from threading import Event
from typing import Any
from uuid import UUID, uuid4

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.pregnancy import DatingMethod
from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.domain.session_day import BandCounts, Closing, Lot, Opening, Summary
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind, Rejection
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.parcels import Packer, Parcel
from posyandu_desktop.sync.there import There
from posyandu_desktop.sync.travelling import Travelling
from posyandu_desktop.sync.upload import UploadReport, upload
from tests.servers.sekmet import Sekmet
from tests.sync.episodes import ENDED, a_birth, a_class, a_course, a_pregnancy, a_woman, an_event
from tests.sync.judges import broken_references, faults, without_business_id
from tests.sync.people import NOW, ORIGIN, RINA, TODAY, a_full_visit, a_girl, a_visit, findings

Json = dict[str, Any]
WHY = Reason(Mistake.WRONG_PERSON)


@pytest.fixture
def travelling(store: Store, content: ClinicalContent) -> Travelling:
    return Travelling(store, content, ORIGIN)


@pytest.fixture
def girl(store: Store) -> Person:
    girl = a_girl()
    store.people.save(girl)
    return girl


@pytest.fixture
def woman(store: Store) -> Person:
    woman = a_woman()
    store.people.save(woman)
    return woman


def sent(travelling: Travelling, kind: Kind, entity_id: UUID, *known: str) -> list[Json]:
    """Return the resources of a record, looked over by the judges."""
    found = [part.resource for part in travelling.parts((kind, entity_id))]
    assert faults(found) == []
    assert without_business_id(found) == []
    assert broken_references(found, known) == []
    return found


def own_codes(resources: list[Json], status: str) -> set[str]:
    """Return our code of every Observation of a status."""
    return {
        r["code"]["coding"][-1]["code"]
        for r in resources
        if r["resourceType"] == "Observation" and r["status"] == status
    }


def test_a_pregnancy_is_an_episode_with_every_fact_of_it(
    store: Store, travelling: Travelling, woman: Person
) -> None:
    pregnancy = a_pregnancy(woman)
    store.pregnancies.save(pregnancy)
    episode, *facts = sent(travelling, Kind.PREGNANCY, pregnancy.id, f"Patient/{woman.id}")
    assert episode["id"] == str(pregnancy.id)
    assert episode["type"][0]["coding"][0]["code"] == "ANC"
    assert (episode["status"], episode["period"]) == ("active", {"start": "2025-10-07"})
    said = {
        fact["code"]["coding"][0]["code"]: next(v for k, v in fact.items() if k[:5] == "value")
        for fact in facts
    }
    assert said["8665-2"] == "2025-08-20"
    assert said["11778-8"] == "2026-05-27"
    assert (said["11996-6"], said["11977-6"], said["69043-8"]) == (2, 1, 0)
    assert said["56077-1"]["value"] == 48.5
    assert said["fetuses_expected"] == 1
    assert facts[0]["performer"][0]["display"] in {RINA.name, ORIGIN.posyandu.name}


def test_a_birth_ends_the_episode_and_begins_the_weeks_after_it(
    store: Store, travelling: Travelling, woman: Person
) -> None:
    pregnancy = a_pregnancy(woman)
    store.pregnancies.save(pregnancy)
    store.pregnancies.save(replace(pregnancy, outcome=a_birth()))
    found = sent(travelling, Kind.PREGNANCY, pregnancy.id, f"Patient/{woman.id}")
    episodes = [r for r in found if r["resourceType"] == "EpisodeOfCare"]
    kinds = {r["type"][0]["coding"][0]["code"]: r for r in episodes}
    assert (kinds["ANC"]["status"], kinds["ANC"]["period"]["end"]) == ("finished", "2026-01-20")
    assert kinds["PNC"]["period"] == {"start": "2026-01-20", "end": "2026-03-03"}
    (outcome,) = [r for r in found if "pregnancy_outcome" in str(r.get("code"))]
    assert outcome["component"][1]["valueTime"] == "04:30:00"


def test_what_a_pregnancy_no_longer_says_is_taken_back_and_all_of_it_with_itself(
    store: Store, travelling: Travelling, woman: Person
) -> None:
    pregnancy = a_pregnancy(woman, outcome=a_birth())
    store.pregnancies.save(pregnancy)
    dating = pregnancy.dating
    assert dating is not None
    scanned = replace(dating, method=DatingMethod.ULTRASOUND_DUE_DATE, on=date(2026, 6, 1))
    store.pregnancies.save(replace(pregnancy, dating=scanned, gravida=None, outcome=None))
    found = sent(travelling, Kind.PREGNANCY, pregnancy.id, f"Patient/{woman.id}")
    void = own_codes(found, "entered-in-error")
    assert void == {"last_period_on", "gravida", "pregnancy_outcome"}

    store.corrections.take_back(Kind.PREGNANCY, pregnancy.id, WHY)
    found = sent(travelling, Kind.PREGNANCY, pregnancy.id, f"Patient/{woman.id}")
    assert {r["status"] for r in found} == {"entered-in-error"}


def test_a_visit_names_the_pregnancy_and_after_the_birth_the_nifas(
    store: Store, content: ClinicalContent, travelling: Travelling, woman: Person
) -> None:
    pregnancy = a_pregnancy(woman)
    store.pregnancies.save(pregnancy)
    visit = a_visit(woman, content, observations={"weight_kg": 52.0})
    store.visits.save(visit)
    encounter = travelling.parts((Kind.VISIT, visit.id))[0].resource
    assert encounter["episodeOfCare"] == [{"reference": f"EpisodeOfCare/{pregnancy.id}"}]

    store.pregnancies.save(replace(pregnancy, outcome=a_birth()))
    encounter = travelling.parts((Kind.VISIT, visit.id))[0].resource
    found = sent(travelling, Kind.PREGNANCY, pregnancy.id, f"Patient/{woman.id}")
    after = next(r["id"] for r in found if "PNC" in str(r.get("type")))
    assert encounter["episodeOfCare"] == [{"reference": f"EpisodeOfCare/{after}"}]

    nothing = There(lambda _kind, _id: False)
    encounter = travelling.parts((Kind.VISIT, visit.id), nothing)[0].resource
    assert encounter["episodeOfCare"][0]["identifier"]["value"] == f"urn:uuid:{after}"


def test_a_course_of_recovery_food_travels_with_its_plan_and_its_end(
    store: Store, travelling: Travelling, girl: Person
) -> None:
    course = a_course(girl)
    store.feeding.save(course)
    store.feeding.save(replace(course, start_weight_kg=None, **ENDED))
    procedure, *facts = sent(travelling, Kind.FEEDING, course.id, f"Patient/{girl.id}")
    assert procedure["status"] == "completed"
    assert procedure["performedPeriod"] == {"start": "2026-01-05", "end": "2026-02-02"}
    assert procedure["outcome"]["coding"][0]["code"] == "recovered"
    assert own_codes(facts, "final") == {"feeding_planned_days", "feeding_end_weight_kg"}
    assert own_codes(facts, "entered-in-error") == {"feeding_start_weight_kg"}


def test_an_adverse_event_is_the_reaction_of_its_dose(
    store: Store, content: ClinicalContent, travelling: Travelling, girl: Person
) -> None:
    visit = a_full_visit(girl, content)
    store.visits.save(visit, findings())
    event = an_event(girl)
    store.adverse_events.save(event)
    known = (f"Patient/{girl.id}", f"Encounter/{visit.id}")
    observation, dose = sent(travelling, Kind.ADVERSE_EVENT, event.id, *known)
    assert observation["code"]["coding"][0]["code"] == "31044-1"
    assert observation["valueCodeableConcept"]["text"] == "Demam tinggi; Kejang"
    assert observation["effectiveDateTime"] == "2026-02-06T13:00:00+00:00"
    assert observation["partOf"] == [{"reference": f"Immunization/{dose['id']}"}]
    assert dose["reaction"] == [
        {
            "date": "2026-02-06T13:00:00+00:00",
            "detail": {"reference": f"Observation/{event.id}"},
        }
    ]
    words = str(observation["component"])
    for said in ("Dirawat sehari", "Puskesmas Cisarua", "hospitalisation", "recovered", "A123"):
        assert said in words
    assert "'valueDateTime': '2026-02-05'" in words

    bare = There(lambda kind, _id: kind is not Kind.ADVERSE_EVENT)
    parts = travelling.parts((Kind.VISIT, visit.id), bare)
    assert not [part for part in parts if "reaction" in part.resource]
    assert len(travelling.parts((Kind.ADVERSE_EVENT, event.id), There(lambda *_: False))) == 1

    store.corrections.take_back(Kind.ADVERSE_EVENT, event.id, WHY)
    observation, dose = sent(travelling, Kind.ADVERSE_EVENT, event.id, *known)
    assert observation["status"] == "entered-in-error"
    assert "reaction" not in dose


def test_a_class_travels_for_the_group_and_for_each_who_was_there(
    store: Store, travelling: Travelling, girl: Person, woman: Person
) -> None:
    group = a_class(girl.id, woman.id)
    store.classes.save(group)
    store.classes.save(replace(group, present=(woman.id,), topics=("stimulation",)))
    people = (f"Patient/{girl.id}", f"Patient/{woman.id}")
    there, *procedures = sent(travelling, Kind.GROUP_EDUCATION, group.id, *people)
    assert [one["entity"]["reference"] for one in there["member"]] == [people[1]]
    by_status: dict[str, list[str]] = {}
    for one in procedures:
        by_status.setdefault(one["status"], []).append(one["subject"]["reference"])
    assert by_status["completed"] == [f"Group/{group.id}", people[1]]
    assert by_status["entered-in-error"] == [f"Group/{group.id}", people[0]]
    assert procedures[0]["performer"][0]["actor"]["display"] == "Bidan Yuli"

    store.classes.take_back(group.id, WHY)
    there, *procedures = sent(travelling, Kind.GROUP_EDUCATION, group.id, *people)
    assert there["active"] is False
    assert {one["status"] for one in procedures} == {"entered-in-error"}


def test_a_session_day_is_a_form_and_its_visits_name_it(
    store: Store, content: ClinicalContent, travelling: Travelling, girl: Person
) -> None:
    session = Session(id=SessionId(uuid4()), held_on=TODAY, opened_by=RINA.id)
    store.sessions.save(session)
    lot = Lot(vaccine="mr", lot_number="A123", expires_on=date(2027, 1, 1))
    opening = Opening(operators=(RINA.id,), lots=(lot,), vitamin_a=True)
    store.session_days.begin(session.id, opening, NOW)
    store.session_days.plan_next(session.id, date(2026, 3, 5))
    (form,) = sent(travelling, Kind.SESSION, session.id)
    assert form["status"] == "in-progress"
    summary = Summary(
        people=3,
        bands=(BandCounts(from_month=0, to_month=5, registered=4, weighed=3, trends={"N": 2}),),
        served={"toddler": 3},
        doses={"mr 1": 1},
        open_points={"drafts": ("Siti Aminah",)},
        lots=(lot,),
        late=1,
    )
    store.session_days.close(session.id, Closing(at=NOW, by=RINA.id, summary=summary, note="Hujan"))
    (form,) = sent(travelling, Kind.SESSION, session.id)
    assert (form["status"], form["author"]["display"]) == ("completed", RINA.name)
    assert "Siti" not in str(form)
    links = [item["linkId"] for item in form["item"]]
    assert {"held_on", "operators", "lot", "vitamin_a", "next_on", "band", "doses"} <= set(links)

    visit = a_visit(girl, content, session_id=session.id)
    store.visits.save(visit)
    encounter = travelling.parts((Kind.VISIT, visit.id))[0].resource
    tags = {tag["system"].rsplit("/", 1)[-1]: tag["code"] for tag in encounter["meta"]["tag"]}
    assert tags["session"] == str(session.id)


def test_a_newborn_is_known_by_the_mother(store: Store, travelling: Travelling) -> None:
    mother = a_woman(nik="3201014204980001")
    store.people.save(mother)
    pregnancy = a_pregnancy(mother, outcome=a_birth())
    store.pregnancies.save(pregnancy)
    child = a_girl(
        nik=None, mother_id=mother.id, mother_name=None, gestation_weeks=38, book_number="KIA-77"
    )
    store.people.save(child)
    patient, related, *facts = sent(travelling, Kind.PERSON, child.id)
    numbers = {n["system"].rsplit("/", 1)[-1]: n["value"] for n in patient["identifier"]}
    assert numbers["nik-ibu"] == mother.nik
    assert numbers["buku-kia"] == "KIA-77"
    assert child.home is not None
    assert numbers["household"] == str(child.home.id)
    named = {n["system"].rsplit("/", 1)[-1]: n["value"] for n in related["identifier"]}
    assert (named["patient"], named["nik"]) == (str(mother.id), mother.nik)
    assert related["name"][0]["text"] == mother.name
    assert 38 in [f.get("valueQuantity", {}).get("value") for f in facts]


def _send(store: Store, content: ClinicalContent, sekmet: Sekmet) -> UploadReport:
    server = Server(sekmet.url, sekmet.token, connect_timeout_s=5, read_timeout_s=20)
    try:
        return upload(store, server, content, Event(), lambda *_: None)
    finally:
        server.close()


def test_everything_that_is_saved_arrives_and_arriving_twice_adds_nothing(
    store: Store, content: ClinicalContent, sekmet: Sekmet, girl: Person, woman: Person
) -> None:
    pregnancy = a_pregnancy(woman)
    store.pregnancies.save(pregnancy)
    antenatal = a_visit(woman, content, observations={"weight_kg": 52.0})
    store.visits.save(antenatal)
    visit = a_full_visit(girl, content)
    store.visits.save(visit, findings())
    event, course, group = an_event(girl), a_course(girl), a_class(girl.id, woman.id)
    store.adverse_events.save(event)
    store.feeding.save(course)
    store.classes.save(group)
    session = Session(id=SessionId(uuid4()), held_on=TODAY)
    store.sessions.save(session)
    store.session_days.begin(session.id, Opening(), NOW)

    report = _send(store, content, sekmet)

    assert (report.rejected, report.held, report.waiting, report.trouble) == (0, 0, 0, "")
    for kind, id_ in (
        ("EpisodeOfCare", pregnancy.id),
        ("Procedure", course.id),
        ("Observation", event.id),
        ("Group", group.id),
        ("QuestionnaireResponse", session.id),
    ):
        assert sekmet.get(f"{kind}/{id_}")["id"] == str(id_)
    once = {**sekmet.everything_of(girl.id), **sekmet.everything_of(woman.id)}.keys()
    store.pregnancies.save(pregnancy)
    store.adverse_events.save(event)
    store.feeding.save(course)
    store.classes.save(group)
    assert _send(store, content, sekmet).waiting == 0
    assert {**sekmet.everything_of(girl.id), **sekmet.everything_of(woman.id)}.keys() == once


def test_a_refused_pregnancy_holds_no_visit_back_which_names_it_by_identifier(
    store: Store, content: ClinicalContent, sekmet: Sekmet, woman: Person
) -> None:
    pregnancy = a_pregnancy(woman)
    store.pregnancies.save(pregnancy)
    entry = store.outbox.entry(Kind.PREGNANCY, pregnancy.id)
    assert entry is not None
    store.outbox.reject(entry, Rejection(status=422, reason="tidak"))
    visit = a_visit(woman, content, observations={"weight_kg": 52.0})
    store.visits.save(visit)
    assert _send(store, content, sekmet).waiting == 0
    episode = sekmet.get(f"Encounter/{visit.id}")["episodeOfCare"][0]
    assert episode["identifier"]["value"] == f"urn:uuid:{pregnancy.id}"


def test_a_pregnancy_that_never_was_sent_here_goes_along_with_the_visit(
    store: Store, content: ClinicalContent, sekmet: Sekmet, woman: Person
) -> None:
    pregnancy = a_pregnancy(woman)
    store.pregnancies.save(pregnancy, queue=False)
    visit = a_visit(woman, content, observations={"weight_kg": 52.0})
    store.visits.save(visit)
    assert store.outbox.entry(Kind.PREGNANCY, pregnancy.id) is None
    report = _send(store, content, sekmet)
    assert (report.accepted, report.waiting) == (3, 0)
    assert sekmet.get(f"EpisodeOfCare/{pregnancy.id}")["status"] == "active"
    assert store.outbox.receipt(Kind.PREGNANCY, pregnancy.id) is not None


def test_a_class_waits_for_nobody_whom_the_server_refused(
    store: Store, content: ClinicalContent, sekmet: Sekmet, girl: Person, woman: Person
) -> None:
    group = a_class(girl.id, woman.id)
    store.classes.save(group)
    entry = store.outbox.entry(Kind.PERSON, girl.id)
    assert entry is not None
    store.outbox.reject(entry, Rejection(status=422, reason="tidak"))
    assert _send(store, content, sekmet).waiting == 0
    members = sekmet.get(f"Group/{group.id}")["member"]
    assert members[0]["entity"]["identifier"]["value"] == f"urn:uuid:{girl.id}"
    assert members[1]["entity"] == {"reference": f"Patient/{woman.id}"}


def test_a_birth_that_waits_goes_along_with_the_visit_that_names_the_weeks_after_it(
    store: Store, content: ClinicalContent, sekmet: Sekmet, woman: Person
) -> None:
    pregnancy = a_pregnancy(woman)
    store.pregnancies.save(pregnancy)
    _send(store, content, sekmet)
    visit = a_visit(woman, content, observations={"weight_kg": 52.0})
    store.visits.save(visit)
    store.pregnancies.save(replace(pregnancy, outcome=a_birth()))

    server = Server(sekmet.url, sekmet.token, connect_timeout_s=5, read_timeout_s=20)
    packer = Packer(store, Travelling(store, content, ORIGIN), server.url)
    server.close()
    [entry] = [each for each in store.outbox.waiting() if each.kind is Kind.VISIT]
    parcel = packer.pack(entry)
    assert isinstance(parcel, Parcel)
    assert broken_references(parcel.resources, [f"Patient/{woman.id}"]) == []
    assert [item.kind for item in parcel.items] == [Kind.PREGNANCY, Kind.VISIT]
    assert _send(store, content, sekmet).waiting == 0
