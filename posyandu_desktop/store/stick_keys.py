"""The keys of the stick: this laptop's own, the Puskesmas', and the laptops a Puskesmas knows."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.instants import to_text
from posyandu_desktop.store.journal import Journal
from posyandu_desktop.store.key_slots import Cost, DataKey, Slot
from posyandu_desktop.store.public_keys import KeyPair, PublicKey, new_pair
from posyandu_desktop.store.transaction import transaction

_NO_DEVICE = b"puskesmas key"


@dataclass(frozen=True, slots=True, kw_only=True)
class Laptop:
    """What this laptop signs with; `device_id` names it where no server was ever set."""

    pair: KeyPair
    device_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class PuskesmasKey:
    """A key of a Puskesmas; `secret` is its other half behind a pass phrase, or None."""

    public: PublicKey
    secret: Slot | None = None

    def unlock(self, phrase: str) -> KeyPair | None:
        """Return the whole pair; None when the phrase is wrong or the other half is elsewhere."""
        if self.secret is None:
            return None
        seed = self.secret.unseal(phrase, _NO_DEVICE, self.public.raw)
        return KeyPair(bytes(seed)) if seed else None


def sealed_pair(pair: KeyPair, name: str, phrase: str, cost: Cost | None = None) -> PuskesmasKey:
    """Return a pair whose secret half is behind a pass phrase.

    Raises:
        NotEnoughMemory: The laptop has too little to spare for it.
    """
    public = PublicKey(pair.public.raw, name)
    secret = Slot.seal(DataKey(pair.seed), phrase, _NO_DEVICE, public.raw, cost or Cost())
    return PuskesmasKey(public=public, secret=secret)


class StickKeys:
    """The keys of one open store."""

    def __init__(self, db: CipherDatabase, journal: Journal, now: Callable[[], datetime]) -> None:
        self._db = db
        self._journal = journal
        self._now = now

    def laptop(self) -> Laptop:
        """Return this laptop's own key, made when it is first asked for.

        Raises:
            CannotSave: The disk did not take a new one.
        """
        with transaction(self._db):
            row = self._db.row("SELECT seed, device_id FROM laptop_key")
            if row is not None:
                return Laptop(pair=KeyPair(bytes.fromhex(row[0])), device_id=UUID(row[1]))
            server = self._db.row("SELECT device_id FROM server")
            laptop = Laptop(pair=new_pair(), device_id=UUID(server[0]) if server else uuid4())
            self._db.execute(
                """INSERT INTO laptop_key (only_one, seed, device_id, made_at)
                   VALUES (1, ?, ?, ?)""",
                (laptop.pair.seed.hex(), str(laptop.device_id), to_text(self._now())),
            )
            public = {"public_key": laptop.pair.public.text}
            self._journal.write("create", "laptop_key", laptop.device_id, public)
        return laptop

    def current(self) -> PuskesmasKey | None:
        """Return whom parcels are sealed to, or None before a key was taken over."""
        row = self._db.row(
            "SELECT public_key, name, secret FROM puskesmas_keys WHERE is_current = 1"
        )
        return _puskesmas_key(*row) if row else None

    def all(self) -> list[PuskesmasKey]:
        """Return every key ever taken over, the newest first; an old one still signs receipts."""
        rows = self._db.rows(
            "SELECT public_key, name, secret FROM puskesmas_keys ORDER BY is_current DESC, "
            "number DESC"
        )
        return [_puskesmas_key(*row) for row in rows]

    def use(self, key: PuskesmasKey) -> None:
        """Seal to this key from now on; a secret half that is here already stays.

        Raises:
            CannotSave: The disk did not take it.
        """
        secret = json.dumps(key.secret.to_json()) if key.secret else None
        with transaction(self._db):
            self._db.execute("UPDATE puskesmas_keys SET is_current = 0")
            self._db.execute(
                """INSERT INTO puskesmas_keys (public_key, name, secret, is_current, added_at)
                   VALUES (?, ?, ?, 1, ?)
                   ON CONFLICT (public_key) DO UPDATE SET name = excluded.name, is_current = 1,
                     secret = coalesce(excluded.secret, secret)""",
                (key.public.text, key.public.name, secret, to_text(self._now())),
            )
            change = {"public_key": key.public.text, "name": key.public.name}
            self._journal.write("use", "puskesmas_key", _id(key.public), change)

    def is_known(self, laptop: PublicKey) -> bool:
        """Say whether somebody compared this laptop's fingerprint and trusted it."""
        return bool(
            self._db.row("SELECT 1 FROM known_laptops WHERE public_key = ?", (laptop.text,))
        )

    def known(self) -> list[PublicKey]:
        """Return the laptops that are trusted, by name."""
        rows = self._db.rows("SELECT public_key, name FROM known_laptops ORDER BY name, public_key")
        return [PublicKey(bytes.fromhex(public_key), name) for public_key, name in rows]

    def trust(self, laptop: PublicKey) -> None:
        """Take parcels of this laptop from now on.

        Raises:
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            self._db.execute(
                """INSERT INTO known_laptops (public_key, name, trusted_at) VALUES (?, ?, ?)
                   ON CONFLICT (public_key) DO UPDATE SET name = excluded.name""",
                (laptop.text, laptop.name, to_text(self._now())),
            )
            change = {"public_key": laptop.text, "name": laptop.name}
            self._journal.write("trust", "known_laptop", _id(laptop), change)


def _puskesmas_key(public_key: str, name: str, secret: str | None) -> PuskesmasKey:
    public = PublicKey(bytes.fromhex(public_key), name)
    return PuskesmasKey(
        public=public, secret=Slot.from_json(json.loads(secret)) if secret else None
    )


def _id(key: PublicKey) -> UUID:
    return UUID(bytes=key.raw[:16])
