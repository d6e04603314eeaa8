"""What people do at a laptop, through the program's own services."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID, uuid4

from posyandu_desktop.domain.adverse_event import AdverseEvent, AdverseEventId, EventOutcome
from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.feeding import FeedingEnd, FeedingEpisode, FeedingId, FeedingReason
from posyandu_desktop.domain.group_education import GroupEducation, GroupEducationId, GroupKind
from posyandu_desktop.domain.person import Person, PersonId, Sex
from posyandu_desktop.domain.postpartum import Newborn
from posyandu_desktop.domain.pregnancy import Dating, DatingMethod, Pregnancy, PregnancyId
from posyandu_desktop.domain.second_look import Overruled
from posyandu_desktop.domain.session_day import Opening
from posyandu_desktop.domain.visit import (
    CardVersion,
    Immunization,
    ImmunizationSource,
    Referral,
    ReferralState,
    ReferralTarget,
    Visit,
    VisitId,
    VisitStatus,
)
from posyandu_desktop.services.adverse_events import EventSaved, record_event
from posyandu_desktop.services.classes import ClassBook, ClassSaved
from posyandu_desktop.services.correcting import Correcting
from posyandu_desktop.services.merging import Refused as NotMerged
from posyandu_desktop.services.merging import merge, undo
from posyandu_desktop.services.newborns import Birth, register_birth
from posyandu_desktop.services.pregnancies import Refused as NoPregnancy
from posyandu_desktop.services.pregnancies import save_pregnancy
from posyandu_desktop.services.recording import Recorded, Recorder, doubt_key
from posyandu_desktop.services.referrals import FollowUp
from posyandu_desktop.services.registering import PersonForm, Registered, register, update
from posyandu_desktop.services.session_opening import open_day
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from tests.sync.machine.computer import Computer

WHY = Reason(Mistake.MISREAD)
T = TypeVar("T")

ACTS = {
    "register a child": "register_child",
    "register a woman": "register_woman",
    "change a person": "change_person",
    "move a family": "move_family",
    "visit": "visit",
    "visit and refer": "refer",
    "immunise": "immunise",
    "correct": "correct",
    "take back": "take_back",
    "restore": "restore",
    "follow a referral": "follow",
    "pregnancy": "pregnancy",
    "birth": "birth",
    "take back a pregnancy": "take_back_pregnancy",
    "feed": "feed",
    "adverse event": "adverse_event",
    "class": "hold_class",
    "open a day": "open_day",
    "merge": "merge",
    "part": "part",
}
"""What can be done, and how `Acts` calls it."""


@dataclass(frozen=True, slots=True)
class Typed:
    """One value somebody typed: which record, what of it, and the value."""

    kind: Kind
    id: UUID
    field: str
    value: Any


NOTHING: tuple[Typed, ...] = ()


class Acts:
    """What can be done at one laptop; each returns what was typed, nothing where it was refused.

    `pick` chooses among whatever there is to choose from.
    """

    def __init__(self, computer: Computer) -> None:
        self._computer = computer

    def do(self, name: str, pick: int) -> tuple[Typed, ...]:
        """Do one of `ACTS`."""
        act: Callable[[int], tuple[Typed, ...]] = getattr(self, ACTS[name])
        return act(pick)

    def register_child(self, pick: int) -> tuple[Typed, ...]:
        born_on = self._computer.today - timedelta(days=200 + pick % 1000)
        return self._register(f"Anak {pick}", born_on, mother_name=f"Ibu {pick % 3}")

    def register_woman(self, pick: int) -> tuple[Typed, ...]:
        return self._register(f"Ibu {pick}", self._computer.today - timedelta(days=9000 + pick))

    def _register(self, name: str, born_on: Any, **more: str) -> tuple[Typed, ...]:
        id_ = PersonId(uuid4())
        form = PersonForm(
            name=name, sex=Sex.FEMALE, born_on=born_on, rt=f"{len(name) % 3 + 1}", rw="1", **more
        )
        saved = register(self._store, form, self._computer.today, id_)
        if not isinstance(saved, Registered):
            return NOTHING
        return (Typed(Kind.PERSON, id_, "name", name),)

    def change_person(self, pick: int) -> tuple[Typed, ...]:
        person = self._one(self.people(), pick)
        if person is None:
            return self.register_child(pick)
        form = self._form(person)
        if pick % 2:
            form, field = replace(form, name=f"Nama {pick}"), "name"
        else:
            form, field = replace(form, phone=f"0812{pick:06}"), "phone"
        if not isinstance(update(self._store, form, self._today_for(person), person), Registered):
            return NOTHING
        return (Typed(Kind.PERSON, person.id, field, getattr(form, field)),)

    def move_family(self, pick: int) -> tuple[Typed, ...]:
        person = self._one(self.people(), pick)
        if person is None or person.home is None:
            return NOTHING
        form = replace(self._form(person), rt=f"{pick % 90 + 5}", address=f"Gang {pick}")
        update(self._store, form, self._today_for(person), person)
        return NOTHING

    def visit(self, pick: int, **more: Any) -> tuple[Typed, ...]:
        person = self._one(self.people(), pick)
        if person is None or person.born_on >= self._computer.today:
            return NOTHING
        self._computer.clock += timedelta(days=1)
        on, episodes = self._computer.today, self._recorder().episodes(person)
        cards = self._computer.content.card_for(person, on, episodes)
        visit = Visit(
            id=VisitId(uuid4()),
            person_id=person.id,
            visited_on=on,
            cards=tuple(CardVersion(code=card.code, version=card.version) for card in cards),
            observations={"weight_kg": self._weight(person, pick)},
            **more,
        )
        return self._save_visit(person, visit, None)

    def refer(self, pick: int) -> tuple[Typed, ...]:
        return self.visit(pick, referral=Referral(target=ReferralTarget.PUSKESMAS))

    def immunise(self, pick: int) -> tuple[Typed, ...]:
        dose = Immunization(
            vaccine="mr",
            dose_number=1,
            source=ImmunizationSource.GIVEN_HERE,
            given_on=self._computer.today + timedelta(days=1),
            lot_number=f"L{pick}",
            expires_on=self._computer.today + timedelta(days=300),
            vaccinator="Bidan Yuli",
        )
        return self.visit(pick, immunizations=(dose,))

    def correct(self, pick: int) -> tuple[Typed, ...]:
        visit = self._one([one for one in self.visits() if not _is_void(one)], pick)
        if visit is None:
            return self.visit(pick)
        person = self._store.people.get(visit.person_id)
        observations = {**visit.observations, "weight_kg": self._weight(person, pick + 7)}
        return self._save_visit(person, replace(visit, observations=observations), WHY)

    def take_back(self, pick: int) -> tuple[Typed, ...]:
        visit = self._one([one for one in self.visits() if not _is_void(one)], pick)
        if visit is None:
            return NOTHING
        self._correcting().take_back_visit(visit.id, WHY)
        return (Typed(Kind.VISIT, visit.id, "void", value=True),)

    def restore(self, pick: int) -> tuple[Typed, ...]:
        visit = self._one([one for one in self.visits() if _is_void(one)], pick)
        if visit is None:
            return self.take_back(pick)
        self._correcting().restore_visit(visit.id)
        return (Typed(Kind.VISIT, visit.id, "void", value=False),)

    def follow(self, pick: int) -> tuple[Typed, ...]:
        mine = {one.id for one in self.visits()}
        found = [one for one in self._store.referrals.open() if one.visit.id in mine]
        one = self._one(found, pick)
        if one is None:
            return self.refer(pick)
        to = (ReferralState.ARRIVED, ReferralState.ANSWERED, ReferralState.CLOSED)[pick % 3]
        desk = FollowUp(self._store, self._computer.content, self._computer.now)
        moved = desk.advance(one.visit.id, to, self._computer.today, f"Jawaban {pick}")
        if isinstance(moved, tuple):
            return NOTHING
        return (Typed(Kind.VISIT, one.visit.id, "referral", moved.state),)

    def pregnancy(self, pick: int) -> tuple[Typed, ...]:
        woman = self._one(self.women(), pick)
        if woman is None:
            return self.register_woman(pick)
        today = self._computer.today
        known = [one for one in self._store.pregnancies.of_woman(woman.id) if not one.outcome]
        dating = Dating(
            method=DatingMethod.LMP, on=today - timedelta(days=60 + pick % 150), noted_on=today
        )
        new = Pregnancy(
            id=PregnancyId(uuid4()), woman_id=woman.id, noted_on=today, dating=dating, gravida=1
        )
        pregnancy = replace(known[0], height_cm=150.0 + pick % 10) if known else new
        rules = self._computer.content.maternal
        saved = save_pregnancy(self._store, woman, pregnancy, None, rules, overruled=True)
        if isinstance(saved, NoPregnancy):
            return NOTHING
        return (Typed(Kind.PREGNANCY, pregnancy.id, "height_cm", pregnancy.height_cm),)

    def birth(self, pick: int) -> tuple[Typed, ...]:
        woman = self._one(self.women(), pick)
        if woman is None:
            return self.register_woman(pick)
        born = Newborn(sex=Sex.FEMALE, name=f"Bayi {pick}", birth_weight_g=2800 + pick % 900)
        birth = Birth(born_on=self._computer.today, children=(born,))
        rules = self._computer.content.maternal
        children = register_birth(
            self._store, woman, birth, rules, self._computer.today, overruled=True
        )
        if isinstance(children, NoPregnancy):
            return NOTHING
        return tuple(Typed(Kind.PERSON, child.id, "name", child.name) for child in children)

    def take_back_pregnancy(self, pick: int) -> tuple[Typed, ...]:
        own = self._own(Kind.PREGNANCY)
        found = [
            one
            for w in self.women()
            for one in self._store.pregnancies.of_woman(w.id)
            if one.id in own
        ]
        one = self._one(found, pick)
        if one is None:
            return self.pregnancy(pick)
        self._correcting().take_back_pregnancy(one.id, WHY)
        return NOTHING

    def feed(self, pick: int) -> tuple[Typed, ...]:
        person = self._one(self.people(), pick)
        if person is None:
            return NOTHING
        known = [one for one in self._store.feeding.of_person(person.id) if one.ended_on is None]
        today = self._computer.today
        course = FeedingEpisode(
            id=FeedingId(uuid4()),
            person_id=person.id,
            reason=FeedingReason.WASTED,
            started_on=today,
            planned_days=56,
            start_weight_kg=7.5,
        )
        if known:
            course = replace(
                known[0], ended_on=today, end_reason=FeedingEnd.RECOVERED, end_weight_kg=8.5
            )
        if self._recorder().save_feeding(person, course):
            return NOTHING
        return (Typed(Kind.FEEDING, course.id, "ended_on", course.ended_on),)

    def adverse_event(self, pick: int) -> tuple[Typed, ...]:
        doses = [(one, dose) for one in self.visits() for dose in one.immunizations]
        found = self._one(doses, pick)
        if found is None:
            return self.immunise(pick)
        visit, dose = found
        known = [
            one
            for one in self._store.adverse_events.of_person(visit.person_id)
            if one.id in self._own(Kind.ADVERSE_EVENT)
        ]
        given_at = datetime.combine(visit.visited_on, datetime.min.time()).astimezone()
        event = AdverseEvent(
            id=AdverseEventId(uuid4()),
            person_id=visit.person_id,
            vaccine=dose.vaccine,
            dose_number=dose.dose_number,
            lot_number=dose.lot_number or "",
            vaccinator="Bidan Yuli",
            given_at=given_at,
            onset_at=given_at + timedelta(hours=2),
            symptoms=("Demam",),
        )
        if known and pick % 2:
            event = replace(known[0], outcome=EventOutcome.RECOVERED, action=f"Obat {pick}")
        elif known:
            self._correcting().take_back_event(known[0].id, WHY)
            return NOTHING
        computer = self._computer
        saved = record_event(self._store, computer.content, computer.kader, event, computer.now())
        if not isinstance(saved, EventSaved):
            return NOTHING
        return (Typed(Kind.ADVERSE_EVENT, event.id, "action", event.action),)

    def hold_class(self, pick: int) -> tuple[Typed, ...]:
        present = tuple(one.id for one in self.people() if one.born_on < self._computer.today)
        if not present:
            return NOTHING
        computer = self._computer
        group = GroupEducation(
            id=GroupEducationId(uuid4()),
            kind=GroupKind.TODDLER_CLASS,
            held_on=computer.today,
            topics=("animal_protein",),
            speaker=f"Bu {pick}",
            present=present[: 1 + pick % 4],
        )
        book = ClassBook(self._store, computer.content, computer.kader, computer.now())
        own = self._own(Kind.GROUP_EDUCATION)
        known = [one for one in self._store.classes.on(computer.today) if one.id in own]
        if known and pick % 2:
            book.take_back(known[0].id, WHY)
            return NOTHING
        if known:
            group = replace(known[0], present=group.present)
        if not isinstance(book.save(group), ClassSaved):
            return NOTHING
        return (Typed(Kind.GROUP_EDUCATION, group.id, "present", frozenset(group.present)),)

    def open_day(self, pick: int) -> tuple[Typed, ...]:
        computer = self._computer
        opening = Opening(operators=(computer.kader.id,), vitamin_a=bool(pick % 2))
        session = open_day(self._store, computer.kader, computer.today, opening, computer.now())
        return (Typed(Kind.SESSION, session.id, "vitamin_a", opening.vitamin_a),)

    def merge(self, pick: int) -> tuple[Typed, ...]:
        people = self.people()
        one, other = self._one(people, pick), self._one(people, pick + 1)
        if one is None or other is None or one.id == other.id:
            return self.register_child(pick)
        merged = merge(self._store, (one.id, other.id), {}, self._computer.kader.id, "sama")
        if isinstance(merged, NotMerged):
            return NOTHING
        return (Typed(Kind.PERSON, other.id, "merged_into", one.id),)

    def part(self, pick: int) -> tuple[Typed, ...]:
        merges = [each for person in self.people() for each in self._store.merges.into(person.id)]
        found = self._one(merges, pick)
        if found is None:
            return self.merge(pick)
        back = undo(self._store, found, self._computer.kader.id)
        if isinstance(back, NotMerged):
            return NOTHING
        return (Typed(Kind.PERSON, back.id, "merged_into", None),)

    def people(self) -> list[Person]:
        """Return everybody of the register."""
        return self._store.people.active()

    def women(self) -> list[Person]:
        """Return who may be pregnant."""
        grown = self._computer.today - timedelta(days=15 * 365)
        return [one for one in self.people() if one.born_on < grown]

    def visits(self) -> list[Visit]:
        """Return the visits recorded here, taken back or not."""
        own = self._own(Kind.VISIT)
        found = [
            visit
            for person in self.people()
            for visit in self._store.visits.of_person(person.id, with_errors=True)
        ]
        return [visit for visit in found if visit.id in own]

    def _save_visit(self, person: Person, visit: Visit, why: Reason | None) -> tuple[Typed, ...]:
        recorder = self._recorder()
        history, episodes = recorder.history(person, visit), recorder.episodes(person)
        saved = recorder.save(person, visit, history, episodes, why)
        for _ in range(2):
            if isinstance(saved, Recorded) or saved.problems:
                break
            looked_at = tuple(Overruled(doubt_key(doubt)) for doubt in saved.doubts)
            visit = replace(visit, doubts_overruled=(*visit.doubts_overruled, *looked_at))
            saved = recorder.save(person, visit, history, episodes, why)
        if not isinstance(saved, Recorded):
            return NOTHING
        id_, weight_kg = VisitId(visit.id), visit.observations["weight_kg"]
        return (
            Typed(Kind.VISIT, id_, "weight_kg", weight_kg),
            Typed(Kind.VISIT, id_, "void", value=False),
        )

    def _own(self, kind: Kind) -> set[UUID]:
        """Return the records of a kind that this laptop brought, or will bring, to the server."""
        keys = {*self._computer.queued(), *self._computer.receipts()}
        return {id_ for each, id_ in keys if each is kind}

    def _recorder(self) -> Recorder:
        computer = self._computer
        return Recorder(self._store, computer.content, computer.kader, computer.now)

    def _correcting(self) -> Correcting:
        return Correcting(self._store, self._computer.content, self._computer.now)

    def _today_for(self, person: Person) -> Any:
        """Return a day on which somebody is born already, whatever the clock says."""
        return max(self._computer.today, person.born_on)

    @property
    def _store(self) -> Store:
        return self._computer.store

    def _form(self, person: Person) -> PersonForm:
        home = person.home
        return PersonForm(
            name=person.name,
            sex=person.sex,
            born_on=person.born_on,
            nik=person.nik or "",
            mother_name=person.mother_name or "",
            father_name=person.father_name or "",
            phone=person.phone or "",
            birth_weight_g=str(person.birth_weight_g or ""),
            kk_number=(home and home.kk_number) or "",
            address=(home and home.address) or "",
            rt=(home and home.rt) or "",
            rw=(home and home.rw) or "",
        )

    def _weight(self, person: Person, pick: int) -> float:
        is_small = (self._computer.today - person.born_on).days < 6 * 365
        return (70 if is_small else 450) / 10 + pick % 60 / 10

    @staticmethod
    def _one(found: Sequence[T], pick: int) -> T | None:
        return found[pick % len(found)] if found else None


def _is_void(visit: Visit) -> bool:
    return visit.status is VisitStatus.ENTERED_IN_ERROR
