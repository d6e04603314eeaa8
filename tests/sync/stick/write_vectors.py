"""Writes the test vectors of docs/titipan.md anew; only for another version of the format."""

import json
from pathlib import Path
from typing import Any
from uuid import UUID

from posyandu_desktop.store.public_keys import KeyPair
from posyandu_desktop.sync.stick.container import Address, Kind, look_at, write

FOLDER = Path(__file__).parent / "vectors"
LAPTOP, PUSKESMAS = KeyPair(bytes(range(32))), KeyPair(bytes(range(100, 132)))
ID = UUID("6a1f0c52-7d0e-4f1b-9a55-0d5f3c1b2a90")
PERSON = "0b3c6a10-54f7-4d1c-8b11-2f7a6c9d0e21"
PARCEL: list[dict[str, Any]] = [
    {"sender": LAPTOP.public.text, "name": "Posyandu Melati", "server": ""},
    {
        "kind": "person",
        "id": PERSON,
        "revision": 3,
        "version": "2",
        "parts": [
            {
                "field": "person",
                "resource": {
                    "resourceType": "Patient",
                    "id": PERSON,
                    "name": [{"text": "Siti Rekaan"}],
                    "gender": "female",
                    "birthDate": "2025-01-05",
                },
            }
        ],
    },
    {"end": 1},
]
REPLY: list[dict[str, Any]] = [
    {
        "sender": PUSKESMAS.public.text,
        "name": "Puskesmas Contoh",
        "server": "https://fhir.example.org/fhir",
    },
    {
        "line": "received",
        "kind": "person",
        "id": PERSON,
        "revision": 3,
        "received_at": "2026-02-05T02:00:00Z",
        "version": "3",
    },
    {"end": 1},
]


def main() -> None:
    """Write both files, and what is in them."""
    FOLDER.mkdir(exist_ok=True)
    told = {}
    for kind, sender, recipient, lines in (
        (Kind.PARCEL, LAPTOP, PUSKESMAS, PARCEL),
        (Kind.REPLY, PUSKESMAS, LAPTOP, REPLY),
    ):
        path = FOLDER / f"contoh.{kind.name.lower()}"
        with path.open("wb") as file:
            write(file, Address(kind=kind, id=ID, sender=sender, to=recipient.public), lines)
        told[kind.name.lower()] = {
            "file": path.name,
            "id": str(ID),
            "digest": look_at(path).digest,
            "sender_seed": sender.seed.hex(),
            "sender_public": sender.public.text,
            "sender_fingerprint": sender.public.fingerprint,
            "recipient_seed": recipient.seed.hex(),
            "recipient_public": recipient.public.text,
            "recipient_fingerprint": recipient.public.fingerprint,
            "lines": lines,
        }
    text = json.dumps(told, indent=2, ensure_ascii=False)
    (FOLDER / "vectors.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
