"""Records that were made one on another laptop, made one here; and two of one again."""

from dataclasses import replace
from typing import Final

from posyandu_desktop.domain.meeting import State
from posyandu_desktop.domain.person import Person, PersonId, PersonStatus
from posyandu_desktop.errors import NikTaken
from posyandu_desktop.store.merges import Merge
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.sync.pull.reading_person import person_state

_WHY: Final = "Digabung di laptop lain"


class MergesIn:
    """Follows who is another's record by the server.

    Two laptops may each have made one record of the same two, the other way round. Then the one
    with the smaller id is kept, on both.
    """

    def __init__(self, store: Store, server: str) -> None:
        self._store = store
        self._server = server

    def are_due(self) -> bool:
        """Say whether there is anything to settle, without keeping anybody from saving."""
        pulled = self._store.pulled
        return bool(
            pulled.merged_elsewhere(self._server)
            or pulled.parted_elsewhere(self._server)
            or pulled.free_claims()
        )

    def part(self, person: Person, agreed: State, theirs: State) -> Person:
        """Return somebody whose record is their own again, if the server tells so; else as given.

        Done before the values are looked at, so that those this laptop knows from before the merge
        meet those of whoever parted the two, who may never have known them.

        Args:
            person: Whose record is another's here.
            agreed: What was agreed with the server.
            theirs: What the server holds.
        """
        was_told = agreed.get("merged_into") is not None and theirs.get("merged_into") is None
        if not was_told or self._store.outbox.entry(Kind.PERSON, person.id) is not None:
            return person
        if person.merged_into is None:
            return self._with_own_status(person, agreed)
        self._make_two(person.id, queue=False)
        return self._store.people.get(person.id)

    def _with_own_status(self, person: Person, told: State) -> Person:
        """Return somebody who came as another's record as what they were before that."""
        if person.status is not PersonStatus.MERGED:
            return person
        own = replace(person, status=PersonStatus(str(told.get("status") or PersonStatus.ACTIVE)))
        self._store.people.save(own, queue=False)
        return own

    def settle(self) -> None:
        """Make one of two, or two of one, as the server tells; and give freed NIKs back."""
        for merged_id, kept_id in self._store.pulled.merged_elsewhere(self._server):
            self._make_one(merged_id, kept_id)
        for merged_id in self._store.pulled.parted_elsewhere(self._server):
            self._make_two(merged_id, queue=False)
        self._settle_niks()

    def _make_one(self, merged_id: PersonId, kept_id: PersonId) -> None:
        people = self._store.people
        merged, kept = people.find(merged_id), people.known_as(kept_id)
        if merged is None or kept is None:
            return
        is_news = False
        if kept.id == merged_id:
            # Made one here the other way round.
            if merged_id < kept_id:
                return
            self._make_two(kept_id)
            kept, is_news = people.known_as(kept_id) or kept, True
        if merged.merged_into is not None:
            if people.known_as(merged_id) == kept:
                return
            self._make_two(merged_id)
            is_news = True
        if kept.id != merged_id and people.get(merged_id).merged_into is None:
            told = person_state(self._store.pulled.agreed(self._server, merged_id))
            self._with_own_status(people.get(merged_id), told)
            # Both may be with child by now; which pregnancy is right, people say.
            self._store.pulled_records.lay_beside(merged_id)
            # To send it back would make them one again after somebody made them two.
            self._store.merges.merge(kept, merged_id, None, _WHY, queue=is_news)

    def _make_two(self, merged_id: PersonId, *, queue: bool = True) -> None:
        """Let a merged record be a person again; what was merged later stays merged."""
        kept_id = self._store.people.get(merged_id).merged_into
        later: list[Merge] = []
        for merge in self._store.merges.into(kept_id) if kept_id else ():
            try:
                is_told = not queue and merge.merged_id == merged_id
                self._store.merges.undo(merge, None, queue=not is_told)
            except NikTaken:
                break
            if merge.merged_id == merged_id:
                break
            later.append(merge)
        for merge in reversed(later):
            kept = self._store.people.known_as(merge.kept_id)
            other = self._store.people.get(merge.merged_id)
            if kept is not None and kept.id != other.id and other.merged_into is None:
                self._store.merges.merge(kept, other.id, merge.merged_by, merge.reason)

    def _settle_niks(self) -> None:
        """Give a claimed NIK to the first who claims it as soon as nobody else has it."""
        given = set()
        for claimant, nik in self._store.pulled.free_claims():
            person = self._store.people.get(claimant)
            if nik not in given and person.merged_into is None:
                given.add(nik)
                self._store.pulled.claim_nik(claimant, None)
                if person.nik is None:
                    self._store.people.save(replace(person, nik=nik), queue=False)
