"""What came about people, put into the register; nothing typed here is overwritten unseen."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final
from uuid import UUID, uuid5

from posyandu_desktop.domain.meeting import HOME, RULES, Differing, Plain, meet
from posyandu_desktop.domain.person import (
    Household,
    HouseholdId,
    Person,
    PersonId,
    PersonStatus,
    Sex,
)
from posyandu_desktop.errors import NikTaken
from posyandu_desktop.store.differences import Difference
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.pulled import Fact
from posyandu_desktop.sync.fhir.elements import Origin
from posyandu_desktop.sync.pull.merges import MergesIn
from posyandu_desktop.sync.pull.old_values import old_values, overruled
from posyandu_desktop.sync.pull.reading_person import NEEDED, is_whole, person_state
from posyandu_desktop.sync.pull.was_ours import former_values, superseded, who_typed
from posyandu_desktop.sync.pull.wire_state import wire_state

State = dict[str, Plain]
_MERGING: Final = ("status", "status_on")


@dataclass(slots=True)
class Count:
    """What came, counted."""

    people_new: int = 0
    people_changed: int = 0
    visits_new: int = 0
    visits_changed: int = 0
    records_new: int = 0
    records_changed: int = 0
    answers: int = 0
    differences: int = 0


class PeopleIn:
    """Puts what the server says of people into one open store.

    Args:
        store: The store, with a journal in nobody's name.
        server: The server's address.
        origin: This posyandu and this laptop.
        count: Where it is counted.
    """

    def __init__(self, store: Store, server: str, origin: Origin, count: Count) -> None:
        self._store = store
        self._server = server
        self._origin = origin
        self._count = count
        self._merges = MergesIn(store, server)

    def take(self, person_id: PersonId) -> bool:
        """Put what came about one person in its place; return False while it is not whole yet."""
        pulled = self._store.pulled
        came = pulled.came_about(person_id)
        before = pulled.agreed(self._server, person_id)
        by_key = {fact.key: fact for fact in (*before, *came)}
        theirs = person_state(by_key.values())
        here = self._store.people.find(person_id)
        if here is None:
            if not is_whole(theirs):
                return False
            self._register(person_id, theirs)
        else:
            old = old_values(person_state, before, came, former_values(self._store, here.id), RULES)
            agreed = person_state(before)
            if "merged_into" not in old:
                here = self._parted(here, agreed, theirs)
            self._meet(here, (agreed, old), theirs, came)
        pulled.agree(self._server, came)
        pulled.done_with(came)
        return True

    def _register(self, person_id: PersonId, theirs: State) -> None:
        merged = theirs.get("merged_into") is not None
        # Whose record it is by now comes next; until then they are met nowhere.
        status = PersonStatus.MERGED if merged else PersonStatus(str(theirs["status"]))
        person = Person(
            id=person_id,
            name=str(theirs["name"]),
            sex=Sex(str(theirs["sex"])),
            born_on=date.fromisoformat(str(theirs["born_on"])),
            status=status,
        )
        values = {name: value for name, value in theirs.items() if name != "status"}
        person = self._changed(person, {}, values)
        self._save(person)
        self._count.people_new += 1
        if not merged and _home_state(person.home) != {name: theirs[name] for name in HOME}:
            # The home is known otherwise here by now.
            self._send_what_differs(person_id, theirs)

    def _parted(self, here: Person, agreed: State, theirs: State) -> Person:
        parted = self._merges.part(here, agreed, theirs)
        self._count.people_changed += parted != here
        if here.merged_into is not None and parted.merged_into is None:
            kept = here.merged_into
            self._send_what_differs(
                kept, person_state(self._store.pulled.agreed(self._server, kept))
            )
        return parted

    def _meet(
        self, here: Person, before: tuple[State, State], theirs: State, came: Sequence[Fact]
    ) -> None:
        """Meet what the server holds; `before` is what was agreed, and what of theirs is old."""
        agreed, old = before
        person = replace(here, nik=here.nik or self._store.pulled.claimed_nik(here.id))
        mine = self._wire(person)
        if person.mother_id is None and self._is_awaited(agreed.get("mother_id")):
            # Her record has not come yet: that she is not named here takes nothing back.
            mine["mother_id"] = agreed.get("mother_id")
            mine["mother_name"] = mine["mother_name"] or agreed.get("mother_name")
        for name in NEEDED:
            theirs[name] = theirs.get(name) or agreed.get(name) or mine[name]
        agreed = superseded(self._store, self._origin, here.id, (agreed, theirs), came)
        agreed |= old
        older = overruled(old, mine)
        known, ours, held = (
            self._comparable(state, (mine, theirs)) for state in (agreed, mine, theirs)
        )
        met = meet(known, ours, held)
        changed = self._changed(person, mine, met.values)
        if changed != person:
            self._save(changed)
            self._count.people_changed += 1
        self._keep(here.id, met.undecided, (*met.lost, *older), came)
        if older:
            self._queue(here.id)
        self._send_what_differs(here.id, theirs)

    def _comparable(self, state: State, states: Sequence[State]) -> State:
        """Return a state without what a merge says, which is looked at apart."""
        left_out = {"merged_into"}
        if any(one.get("merged_into") for one in states):
            left_out.update(_MERGING)
        return {name: value for name, value in state.items() if name not in left_out}

    def _changed(self, person: Person, mine: Mapping[str, Plain], values: State) -> Person:
        """Return somebody with the values that are others than here."""
        new = {name: value for name, value in values.items() if mine.get(name) != value}
        direct = {name: _READ.get(name, _as_it_is)(new[name]) for name in new if name in _FIELDS}
        changed = replace(person, **direct)
        if "mother_id" in new and not self._is_awaited(new["mother_id"]):
            changed = replace(changed, mother_id=self._mother(new["mother_id"]))
        if {"home_id", *HOME} & new.keys():
            changed = replace(changed, home=self._home(person, values))
        return changed

    def _wire(self, person: Person) -> State:
        mother = self._store.people.find(person.mother_id) if person.mother_id else None
        return wire_state(person, self._origin, mother)

    def _is_awaited(self, person_id: Plain) -> bool:
        return person_id is not None and self._mother(person_id) is None

    def _mother(self, person_id: Plain) -> PersonId | None:
        if person_id is None:
            return None
        mother = self._store.people.known_as(PersonId(UUID(str(person_id))))
        return mother.id if mother else None

    def has_mothers(self) -> bool:
        """Say whether there are mothers to name by now."""
        return bool(self._store.pulled.mothers_to_name(self._server))

    def name_mothers(self) -> None:
        """Name the mothers whose records came after those of their children."""
        for child_id, mother_id in self._store.pulled.mothers_to_name(self._server):
            child = self._store.people.get(child_id)
            self._store.people.save(replace(child, mother_id=mother_id), queue=False)

    def _home(self, person: Person, values: State) -> Household | None:
        known = {name: values.get(name) for name in HOME}
        told = values.get("home_id")
        if told is None and not any(known.values()):
            return person.home
        own = person.home.id if person.home else HouseholdId(uuid5(person.id, "home"))
        home_id = HouseholdId(UUID(str(told))) if told else own
        if person.home is None or home_id != person.home.id:
            # Who lives there already tells what is known of the home by now.
            others = [one for one in self._store.people.of_home(home_id) if one.id != person.id]
            if others:
                return others[0].home
        return Household(id=home_id, **{name: _text(value) for name, value in known.items()})

    def _save(self, person: Person) -> None:
        """Save somebody; a NIK another record has is kept beside, and travels all the same."""
        pulled, people = self._store.pulled, self._store.people
        try:
            people.save(person, queue=False)
        except NikTaken:
            people.save(replace(person, nik=None), queue=False)
            pulled.claim_nik(person.id, person.nik)
        else:
            pulled.claim_nik(person.id, None)

    def _keep(
        self,
        person_id: PersonId,
        undecided: Sequence[Differing],
        lost: Sequence[Differing],
        came: Sequence[Fact],
    ) -> None:
        if lost:
            told = {one.field: {"ours": one.ours, "theirs": one.theirs} for one in lost}
            self._store.journal.write("lost", "pull", person_id, told)
        # Only what leads a record names the laptop it comes from.
        patient = max(came, key=lambda fact: (fact.key.startswith("Patient/"), fact.updated_at))
        for one in undecided:
            by, at = who_typed(self._store, person_id, one.field, one.ours)
            self._count.differences += self._store.differences.add(
                Difference(
                    kind=Kind.PERSON,
                    entity_id=person_id,
                    field=one.field,
                    ours=one.ours,
                    theirs=one.theirs,
                    ours_by=by,
                    ours_at=at,
                    device_id=patient.device_id,
                    theirs_at=patient.updated_at,
                )
            )

    def _send_what_differs(self, person_id: PersonId, theirs: State) -> None:
        """Queue somebody who is by now another than the server knows."""
        person = self._store.people.get(person_id)
        nik = person.nik or self._store.pulled.claimed_nik(person_id)
        mine = self._wire(replace(person, nik=nik))
        if person.mother_id is None and self._is_awaited(theirs.get("mother_id")):
            mine["mother_id"] = theirs.get("mother_id")
            mine["mother_name"] = mine["mother_name"] or theirs.get("mother_name")
        told = {name: theirs.get(name) for name in mine}
        if mine["merged_into"] or told["merged_into"]:
            mine |= {name: told[name] for name in _MERGING}
        if (mine["merged_into"] is None) != (told["merged_into"] is None):
            mine["merged_into"] = told["merged_into"]
        if mine != told:
            self._queue(person_id)

    def _queue(self, person_id: PersonId) -> None:
        if self._store.outbox.entry(Kind.PERSON, person_id) is None:
            self._store.outbox.put(Kind.PERSON, person_id)


def _home_state(home: Household | None) -> State:
    return {name: getattr(home, name, None) for name in HOME}


def _text(value: Plain) -> str | None:
    return None if value is None else str(value)


def _as_it_is(value: Any) -> Any:
    return value


def _day(value: Any) -> date | None:
    return date.fromisoformat(value) if value else None


_READ: Final[dict[str, Callable[[Any], Any]]] = {
    "sex": Sex,
    "born_on": _day,
    "status": PersonStatus,
    "status_on": _day,
}
_FIELDS: Final = frozenset(
    {
        "name",
        "sex",
        "born_on",
        "nik",
        "phone",
        "status",
        "status_on",
        "mother_name",
        "father_name",
        "birth_weight_g",
        "birth_length_cm",
        "gestation_weeks",
        "book_number",
    }
)
