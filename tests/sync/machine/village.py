"""One posyandu with two laptops, its Puskesmas, a stick and a server; and what must hold."""

import json
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from typing import Any
from uuid import UUID, uuid4

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.visit import VisitId, VisitStatus
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.outbox import DeliveryState, Kind
from posyandu_desktop.store.public_keys import KeyPair, PublicKey
from posyandu_desktop.store.server_profiles import ServerProfile
from posyandu_desktop.store.stick_keys import PuskesmasKey
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.outgoing import send_in_time, send_waiting
from posyandu_desktop.sync.stick.carrying import carry, fetch_waiting
from posyandu_desktop.sync.stick.receipts import take_all_receipts
from posyandu_desktop.sync.stick.saving import save_to_stick
from posyandu_desktop.sync.there import Key
from tests.servers.sekmet import Sekmet
from tests.sync.machine.acts import Acts, Typed
from tests.sync.machine.computer import PROFILES, Computer, Died, Place
from tests.sync.machine.nursery import Nursery
from tests.sync.machine.rows import Rows, read_rows
from tests.sync.machine.weather import IMPATIENT_S, LATE, PATIENT_S, Line, interrupting, killing

ROUNDS = 12
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
SHARED = frozenset({Kind.PERSON})
"""What another laptop changes also without an act upon it, with the home of its family."""


@dataclass(frozen=True, slots=True)
class World:
    """What all examples of a run share.

    Attributes:
        sekmet: The real server.
        line: The line to it.
        template: A new posyandu's data folder.
        folder: Where the examples' folders are made.
        nursery: Makes processes to be killed.
        counts: What happened, over all examples.
    """

    sekmet: Sekmet
    line: Line
    template: Path
    folder: Path
    content: ClinicalContent
    nursery: Nursery
    counts: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """What happens to a job while it runs.

    Attributes:
        faults: What becomes of the first requests; "" is nothing.
        dies_at: Before which write the power goes; None never.
        stops_at: After how many records somebody presses cancel; None never.
        cuts: Whether somebody presses cancel while the request after the faults is on the line, and
            whether that one is done all the same; None never.
    """

    faults: list[str] = field(default_factory=list)
    dies_at: int | None = None
    stops_at: int | None = None
    cuts: bool | None = None


NO_TROUBLE = Trouble()


class Village:
    """One example."""

    def __init__(self, world: World, profiles: tuple[ServerProfile, ServerProfile]) -> None:
        self.world = world
        self.said: list[str] = []
        self.folder = world.folder / uuid4().hex
        place = Place(
            folder=self.folder,
            template=world.template,
            posyandu_id=uuid4(),
            address=(world.line.proxy.url, world.sekmet.token),
            content=world.content,
        )
        self.posyandu_id = place.posyandu_id
        self.laptops = [
            Computer(place, name, profile) for name, profile in zip("ab", profiles, strict=True)
        ]
        self.puskesmas = Computer(place, "puskesmas", profiles[0])
        self.pair = KeyPair(uuid4().bytes + uuid4().bytes)
        self.stick = self.folder / "stick"
        self.stick.mkdir()
        self.attic: dict[str, bytes] = {}
        public = PublicKey(self.pair.public.raw, "Puskesmas")
        for laptop in self.laptops:
            laptop.store.stick_keys.use(PuskesmasKey(public=public))
            self.puskesmas.store.stick_keys.trust(laptop.store.stick_keys.laptop().pair.public)
        self.typed: dict[tuple[Kind, Any, str], tuple[Computer, Any]] = {}
        self.typists: dict[tuple[Kind, Any, str], set[str]] = {}
        self.everything: list[tuple[Computer, Typed]] = []
        self.merged: set[Any] = set()
        self.acted: list[set[Key]] = [set(), set()]
        self.read_to = [laptop.written(0)[0] for laptop in self.laptops]
        self.rows = Rows({})
        self.claims: list[dict[Key, tuple[int, int]]] = [{}, {}]
        self.overtaken: set[str] = set()

    # What happens

    def act(self, who: int, name: str, pick: int, dies_at: int | None = None) -> None:
        """Let somebody do something at a laptop."""
        laptop = self.laptops[who]
        before = dict.fromkeys(laptop.receipts(), 0) | laptop.queued()
        was = {} if dies_at is None else self._states(laptop, before)
        try:
            with laptop.mortal(dies_at):
                typed = Acts(laptop).do(name, pick)
        except Died:
            self._say(f"died while: {name}")
            self._whole_or_not_at_all(laptop, before, was)
            return
        self._say(name if typed else f"nothing to do: {name}")
        for one in typed:
            self._note(laptop, one)

    def send(self, who: int, how: str, trouble: Trouble) -> None:
        """Let a laptop send, in trouble or not."""
        laptop = self.laptops[who]
        if how == "killed":
            self._send_and_kill(laptop, trouble)
            return
        self._through_weather(
            f"send {how}", laptop, trouble, lambda: self._send(laptop, how, trouble)
        )

    def _send(self, laptop: Computer, how: str, trouble: Trouble) -> None:
        patience = IMPATIENT_S if LATE in trouble.faults else PATIENT_S
        stop = Event()
        if how == "pull":
            laptop.pull(3 if trouble.stops_at else 200)
        elif how == "round":
            server = laptop.new_server(patience)
            if trouble.cuts is not None:

                def interrupt() -> None:
                    stop.set()
                    server.abort()

                self.world.line.will_do("cancelled", interrupting(interrupt, done=trouble.cuts))
            report = laptop.send(stop, server, trouble.stops_at)
            if report.stopped:
                self._say("cancelled half way" if report.waiting else "cancelled at the end")
        else:
            send = send_waiting if how == "everything" else send_in_time
            settings = Settings(read_timeout_s=patience)
            send(laptop.store, laptop.files, laptop.content, settings, stop, _nothing)

    def _send_and_kill(self, laptop: Computer, trouble: Trouble) -> None:
        """Send in a process of its own, which is killed -9 while a request is on the line."""
        line = self.world.line
        line.will(["" for _ in trouble.faults])
        nursery = self.world.nursery
        line.will_do("kill -9", killing(nursery.child, done=bool(trouble.cuts)))
        url, token = laptop.place.address
        was_killed = nursery.send(laptop.files.folder, url, token)
        line.clear()
        self._say("kill -9 in the act of sending" if was_killed else "sent before the kill")

    def save_to_stick(self, who: int, trouble: Trouble) -> None:
        """Save what waits to the stick."""
        laptop, stop = self.laptops[who], Event()

        def progress(done: int, _total: int) -> None:
            if trouble.stops_at is not None and done > trouble.stops_at:
                stop.set()

        def save() -> None:
            saved = save_to_stick(laptop.store, laptop.content, self.stick, stop, progress)
            if saved.path is not None:
                self._say("stick: saved")

        self._through_weather("stick: save", laptop, trouble, save)
        self._remember_stick()

    def carry(self, *, with_key: bool, trouble: Trouble) -> None:
        """Take the stick one step further, at the Puskesmas or on a laptop that has signal."""
        one = self.puskesmas
        pair = self.pair if with_key else None

        def step() -> None:
            patience = IMPATIENT_S if LATE in trouble.faults else PATIENT_S
            with one.server(patience_s=patience) as server:
                done = carry(one.store, server, self.stick, pair, (Event(), _nothing))
            for what in ("received", "refused", "forwarded", "answered"):
                if getattr(done, what):
                    self._say(f"stick: {what}")

        self._through_weather("stick: carry", one, trouble, step)
        self._remember_stick()

    def fetch(self, trouble: Trouble) -> None:
        """Open at the Puskesmas what was forwarded to the server."""
        one = self.puskesmas

        def step() -> None:
            with one.server() as server, suppress(PosyanduError):
                done = fetch_waiting(one.store, server, self.pair, (Event(), _nothing))
                if done.received:
                    self._say("stick: fetched from the server")

        self._through_weather("stick: fetch", one, trouble, step)

    def take_receipts(self, who: int, trouble: Trouble) -> None:
        """Import the receipts on the stick."""
        laptop = self.laptops[who]

        def step() -> None:
            taken = take_all_receipts(laptop.store, self.stick)
            if taken.received:
                self._say("stick: receipts taken")
            if taken.refused:
                self._say("stick: refusals taken")

        self._through_weather("stick: take", laptop, trouble, step)

    def harm_stick(self, pick: int) -> None:
        """Flip a byte of a file on the stick, cut it short, or lose it."""
        files = sorted(self.stick.iterdir())
        if not files:
            return
        path = files[pick % len(files)]
        raw = bytearray(path.read_bytes())
        at = pick * 7919 % len(raw)
        if pick % 3 == 0:
            path.unlink()
        elif pick % 3 == 1:
            path.write_bytes(raw[:at])
        else:
            raw[at] ^= 0x40
            path.write_bytes(raw)
        self._say("stick: harmed")

    def carry_again(self, pick: int) -> None:
        """Bring a file that was on the stick before, as it was then."""
        if self.attic:
            name = sorted(self.attic)[pick % len(self.attic)]
            (self.stick / name.partition("|")[0]).write_bytes(self.attic[name])
            self._say("stick: an old file again")

    def let_arrive(self) -> None:
        """Have the server do at last what lay on the way."""
        if arrived := self.world.line.let_arrive():
            self.overtaken |= arrived
            self.claims = [{}, {}]
            self._say("arrived at last")

    def restart(self, who: int) -> None:
        """Close the program and open it again."""
        self.laptops[who].restart()

    # What must hold

    def check(self) -> None:
        """Compare what the laptops say with what the server holds."""
        for n, laptop in enumerate(self.laptops):
            self.read_to[n], acted = laptop.written(self.read_to[n])
            self.acted[n] |= acted
        claims = [laptop.receipts() for laptop in self.laptops]
        if claims != self.claims or self.world.line.proxy.requests:
            self.rows = read_rows(self.world.sekmet, self.posyandu_id)
            self.claims = claims
        self.world.line.clear()
        assert self.rows.doubled() == []
        for n, laptop in enumerate(self.laptops):
            self._check_claims(laptop, claims[n])
            self._check_acts(laptop, self.acted[n], claims[n])

    def _check_claims(self, laptop: Computer, claims: dict[Key, tuple[int, int]]) -> None:
        """What is shown as received has its row, in that version or a later one."""
        for key, (_, version) in claims.items():
            row = _row(key)
            assert row in self.rows, f"{laptop.name} holds a receipt for {row}"
            assert self.rows.version(row) >= version, row
        shown = [VisitId(id_) for kind, id_ in self.acted[0] | self.acted[1] if kind is Kind.VISIT]
        for visit_id, told in laptop.store.outbox.states(shown).items():
            if told.state is DeliveryState.RECEIVED:
                assert f"Encounter/{visit_id}" in self.rows

    def _check_acts(
        self, laptop: Computer, acted: set[Key], claims: dict[Key, tuple[int, int]]
    ) -> None:
        """Whatever was written waits, or is on the server as it is here.

        What the other laptop wrote too may be there as the other one has it, and what was overtaken
        by an older word as that one has it: only in the end must it have been read and told anew.
        """
        queued = laptop.queued()
        both = self.acted[0] & self.acted[1]
        for key in acted - queued.keys():
            told = [line.change for line in laptop.store.journal.of(*key)]
            assert key in claims, (laptop.name, key, "neither waits nor has a receipt", told)
            if key[0] not in SHARED and key not in both and _row(key) not in self.overtaken:
                parts = [one for one in laptop.parts(key) if _visit_of(one) not in queued]
                differing = list(self.rows.differing(parts))
                assert differing == [], (laptop.name, key, differing)
        for (kind, id_, name), (typist, value) in self.typed.items():
            if typist is not laptop or (kind, id_) in queued or id_ in self.merged:
                continue
            if _row((kind, id_)) in self.overtaken:
                continue
            if len(self.typists[kind, id_, name]) > 1:
                continue
            self._check_typed_at_server(Typed(kind, id_, name, value))

    def _check_typed_at_server(self, one: Typed) -> None:
        row = self.rows.by_key[_row((one.kind, one.id))]
        if (one.kind, one.field) == (Kind.PERSON, "name"):
            assert row["name"][0]["text"] == one.value
        elif (one.kind, one.field) == (Kind.PERSON, "phone"):
            assert [each["value"] for each in row["telecom"]] == [one.value]
        elif (one.kind, one.field) == (Kind.VISIT, "void"):
            assert (row["status"] == "entered-in-error") is one.value
        elif (one.kind, one.field) == (Kind.VISIT, "weight_kg"):
            is_void = row["status"] == "entered-in-error"
            assert self.rows.weight_kg(one.id) == (None if is_void else one.value)

    def check_disk(self) -> None:
        """What was typed is on the laptop it was typed at, also after all that happened."""
        for (kind, id_, name), (laptop, value) in self.typed.items():
            is_alone = len(self.typists[kind, id_, name]) == 1
            # What belonged to somebody who was merged is another's by now.
            named = {id_, *(value if isinstance(value, frozenset) else ())}
            if is_alone and not named & self.merged:
                assert _read(laptop, kind, id_, name) == value, (laptop.name, kind, id_, name)

    # The end

    def settle(self, *, sends_all_again: bool) -> None:
        """Let all send and read over a good line until nothing is new; then all must be there."""
        self.world.line.clear()
        self.let_arrive()
        for laptop in self.laptops:
            laptop.store.server_profiles.save(laptop.place.address[0], PROFILES["groups"])
        for _ in range(ROUNDS):
            moved = [self._exchange(laptop) for laptop in self.laptops]
            if not any(moved):
                break
        else:
            raise AssertionError([laptop.queued() for laptop in self.laptops])
        self.overtaken.clear()
        self.check()
        self.check_disk()
        self._check_end()
        self._sending_again_changes_nothing()
        if sends_all_again:
            self._sending_all_again_changes_nothing()

    def _exchange(self, laptop: Computer) -> bool:
        for entry in laptop.store.outbox.rejected():
            # Somebody looked at it, and saved it again.
            laptop.store.outbox.put(entry.kind, entry.entity_id)
        report = laptop.send(Event())
        refused = laptop.store.outbox.rejected()
        assert (report.trouble, refused) == ("", []), report
        pulled = laptop.pull()
        assert (pulled.trouble, pulled.unreadable) == ("", 0), pulled
        # What the reading gave it to tell goes at once, as `sync.outgoing.exchange` does it.
        more = laptop.send(Event())
        assert more.trouble == "", more
        has_sent = bool(report.accepted or more.accepted)
        return has_sent or bool(laptop.queued()) or pulled.brought_something

    def _check_end(self) -> None:
        expected: set[str] = set()
        for n, laptop in enumerate(self.laptops):
            assert laptop.store.integrity() == []
            assert laptop.queued() == {}
            assert laptop.store.pulled.count_waiting() == 0
            received = set(laptop.receipts())
            assert self.acted[n] <= received
            for key in received:
                parts = laptop.parts(key)
                expected |= {part.key for part in parts}
                differing = list(self.rows.differing(parts))
                assert differing == [], (laptop.name, key, differing)
        assert set(self.rows.by_key) == expected
        self._nothing_typed_is_gone()

    def _nothing_typed_is_gone(self) -> None:
        for laptop, one in self.everything:
            journal = [line.change for line in laptop.store.journal.of(one.kind, one.id)]
            if isinstance(one.value, str | float):
                told = json.dumps(journal, ensure_ascii=False)
                assert str(one.value) in told, one

    def _sending_again_changes_nothing(self) -> None:
        for laptop in self.laptops:
            assert laptop.send(Event()).accepted == 0
        again = read_rows(self.world.sekmet, self.posyandu_id)
        assert again.versions() == self.rows.versions()

    def _sending_all_again_changes_nothing(self) -> None:
        """Not even as for a server that lost everything."""
        for laptop in self.laptops:
            laptop.store.outbox.put_again(LONG_AGO)
            assert laptop.send(Event()).waiting == 0
        again = read_rows(self.world.sekmet, self.posyandu_id)
        assert again.beside(self.rows) == []

    def close(self) -> None:
        """Close all files and throw them away."""
        self.world.line.clear()
        self.world.line.proxy.on_the_way.clear()
        for one in (*self.laptops, self.puskesmas):
            one.close()
        shutil.rmtree(self.folder)

    # Helpers

    def _through_weather(
        self, name: str, one: Computer, trouble: Trouble, job: Callable[[], None]
    ) -> None:
        """Do a job in trouble; what the program may say of trouble is no fault of it."""
        line = self.world.line
        line.will(trouble.faults)
        try:
            with one.mortal(trouble.dies_at):
                job()
        except Died:
            self._say(f"died: {name}" + (" in flight" if line.brought_records() else ""))
        except PosyanduError as error:
            self._say(f"{name}: {type(error).__name__}")
        else:
            self._say(name)
        for hit in line.hits_so_far():
            self._say(f"hit: {hit}")

    def _note(self, laptop: Computer, one: Typed) -> None:
        key = (one.kind, one.id, one.field)
        self.typed[key] = (laptop, one.value)
        self.typists.setdefault(key, set()).add(laptop.name)
        self.everything.append((laptop, one))
        if one.field == "merged_into":
            self.merged |= {one.id, one.value}

    def _states(self, laptop: Computer, keys: Any) -> dict[Key, Any]:
        return {key: [part.resource for part in laptop.parts(key)] for key in keys}

    def _whole_or_not_at_all(
        self, laptop: Computer, before: dict[Key, int], was: dict[Key, Any]
    ) -> None:
        """After a death nothing is another without waiting to be sent."""
        queued = dict.fromkeys(laptop.receipts(), 0) | laptop.queued()
        same = [key for key in before if queued.get(key) == before[key]]
        now = self._states(laptop, same)
        assert now == {key: was[key] for key in same}
        for person in laptop.store.people.active():
            assert laptop.store.outbox.knows(Kind.PERSON, person.id), person
            for visit in laptop.store.visits.of_person(person.id, with_errors=True):
                is_known = laptop.store.outbox.knows(Kind.VISIT, visit.id)
                assert is_known or laptop.store.pulled.foreign([visit.id]), visit
        for key, (typist, _) in list(self.typed.items()):
            if typist is laptop and queued.get(key[:2]) != before.get(key[:2]):
                # It was saved, only nobody was told any more.
                self.typed[key] = (laptop, _read(laptop, *key))

    def _remember_stick(self) -> None:
        for path in self.stick.iterdir():
            raw = path.read_bytes()
            self.attic.setdefault(f"{path.name}|{hash(raw)}", raw)

    def _say(self, words: str) -> None:
        self.world.counts[words] += 1
        self.said.append(words)

    def heard(self) -> Iterator[str]:
        """Yield what happened since this was asked last."""
        said, self.said = self.said, []
        yield from said


def _read(laptop: Computer, kind: Kind, id_: Any, name: str) -> Any:
    """Return a value as it stands on a laptop now."""
    store = laptop.store
    if kind is Kind.VISIT:
        visit = store.visits.get(id_)
        return {
            "weight_kg": visit.observations.get("weight_kg"),
            "void": visit.status is VisitStatus.ENTERED_IN_ERROR,
            "referral": visit.referral and visit.referral.state,
        }[name]
    if kind is Kind.GROUP_EDUCATION:
        return frozenset(store.classes.get(id_).present)
    if kind is Kind.SESSION:
        return store.session_days.get(id_).opening.vitamin_a
    found: dict[Kind, Any] = {
        Kind.PERSON: store.people,
        Kind.PREGNANCY: store.pregnancies,
        Kind.FEEDING: store.feeding,
        Kind.ADVERSE_EVENT: store.adverse_events,
    }
    return getattr(found[kind].get(id_), name)


_LEADS = {
    Kind.PERSON: "Patient",
    Kind.VISIT: "Encounter",
    Kind.PREGNANCY: "EpisodeOfCare",
    Kind.FEEDING: "Procedure",
    Kind.ADVERSE_EVENT: "Observation",
    Kind.GROUP_EDUCATION: "Group",
    Kind.SESSION: "QuestionnaireResponse",
}


def _visit_of(part: Part) -> Key | None:
    """Return the visit a part belongs to: an adverse event takes its dose along."""
    told: str = part.resource.get("encounter", {}).get("reference", "")
    return (Kind.VISIT, UUID(told.removeprefix("Encounter/"))) if told else None


def _row(key: Key) -> str:
    return f"{_LEADS[key[0]]}/{key[1]}"


def _nothing(_done: int, _total: int) -> None:
    """Show no progress."""
