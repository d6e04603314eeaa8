"""The connection test: is it there, is it FHIR R4, how may we write, does it keep its word."""

import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4, uuid5

from posyandu_desktop.errors import CannotSpeakFhir, PosyanduError, Rejected, Unreachable
from posyandu_desktop.language import tr
from posyandu_desktop.store.server_profiles import MOST_CONDITIONAL, ServerProfile, WriteMode
from posyandu_desktop.sync.conditional import conditional_transaction
from posyandu_desktop.sync.fhir.bundle import transaction
from posyandu_desktop.sync.fhir.device import device
from posyandu_desktop.sync.troubles import CannotDo

if TYPE_CHECKING:
    from posyandu_desktop.sync.client import Server

_VERSIONS = ("4.0", "4.3")
"""R4 and R4B, whose resources are the same in everything we send."""

_NO_SUCH_VERSION: Final = 'W/"999999999"'


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbeReport:
    """What the connection test found.

    Attributes:
        ready: Whether visits can be sent to it.
        software: Name and version the server gives itself, or empty.
        fhir_version: Such as "4.0.1", or empty when it never said.
        can_transact: Whether it stored our test record as a transaction, twice, without a copy.
        profile: What was learnt of it, to be remembered when it is ready.
        latency_ms: How long it took to answer.
        sentences: The findings in Indonesian, in the order of trying.
    """

    ready: bool
    software: str
    fhir_version: str
    can_transact: bool
    profile: ServerProfile
    latency_ms: int
    sentences: tuple[str, ...]

    @property
    def supports_gzip(self) -> bool | None:
        """Whether it reads packed bodies; None when that was not tried."""
        return self.profile.supports_gzip


class Probe:
    """One connection test; each step adds its sentence."""

    def __init__(self, server: "Server") -> None:
        self._server = server
        self._sentences: list[str] = []
        self._software = ""
        self._fhir_version = ""
        self._latency_ms = 0
        self._can_transact = False
        self._takes_provenance: bool | None = None

    def run(self) -> ProbeReport:
        """Try one thing after the other and stop at the first that fails."""
        ready = True
        try:
            self._greet()
            self._write()
        except PosyanduError as error:
            self._sentences.append(_sentence(error))
            ready = False
        return ProbeReport(
            ready=ready,
            software=self._software,
            fhir_version=self._fhir_version,
            can_transact=self._can_transact,
            profile=self._server.profile,
            latency_ms=self._latency_ms,
            sentences=tuple(self._sentences),
        )

    def _greet(self) -> None:
        began = time.perf_counter()
        told = self._server.capabilities()
        self._latency_ms = round((time.perf_counter() - began) * 1000)
        self._software = f"{told.software.name} {told.software.version}".strip()
        self._fhir_version = told.fhirVersion
        self._can_transact = told.claims_transactions
        self._takes_provenance = told.keeps("Provenance")
        name = self._software or tr("Server")
        self._sentences.append(
            tr("{name} menjawab dalam {latency_ms} milidetik.").format(
                name=name, latency_ms=self._latency_ms
            )
        )
        if not told.fhirVersion.startswith(_VERSIONS):
            raise CannotSpeakFhir(tr("Server ini bukan FHIR R4, jadi tidak bisa dipakai."))
        self._sentences.append(
            tr("Bahasanya FHIR {fhirversion}, cocok.").format(fhirversion=told.fhirVersion)
        )

    def _write(self) -> None:
        """Store this laptop's own record twice: the second time must look like the first."""
        if self._server.device_id is None:
            self._sentences.append(tr("Hak menulis belum diuji."))
            return
        self._can_transact = False
        # What is learnt now holds from now on; a bigger limit than the last one may hold again.
        # Of what it keeps its own word is taken: to try it out would leave a false provenance.
        self._learn(
            ServerProfile(
                supports_gzip=self._server.supports_gzip, takes_provenance=self._takes_provenance
            )
        )
        # Until it is known whether it stores all or nothing, a piecemeal receipt must be readable.
        self._learn(replace(self._server.profile, is_atomic=False))
        own = device(self._server.device_id)
        try:
            self._store_twice(transaction([own]))
        except CannotDo:
            self._learn(
                replace(
                    self._server.profile,
                    write_mode=WriteMode.CONDITIONAL_PUT,
                    max_entries=MOST_CONDITIONAL,
                )
            )
            self._store_twice(conditional_transaction([own], {}))
        self._can_transact = True
        self._sentences.append(tr("Data uji tersimpan, dan kiriman ulang tidak membuat salinan."))
        self._see_whether_it_is_atomic(own)
        self._learn(replace(self._server.profile, probed_at=datetime.now(UTC)))

    def _store_twice(self, record: dict[str, Any]) -> None:
        self._server.transact(record)
        again = self._server.transact(record)[0]
        if again.status == 201:
            raise CannotSpeakFhir(tr("Kiriman ulang membuat salinan di server ini."))
        self._learn(replace(self._server.profile, prefers_minimal=again.is_minimal))

    def _see_whether_it_is_atomic(self, own: dict[str, Any]) -> None:
        """Send a good entry beside one whose version cannot be: nothing of it may stay.

        The bad one reads well and fails only when it is done, as what goes wrong in earnest does.
        The good one is marked as written by mistake, should it stay.
        """
        mark = str(uuid4())
        stays = {
            **own,
            "id": str(uuid5(self._server.device_id or uuid4(), "transaction test")),
            "status": "entered-in-error",
            "lotNumber": mark,
        }
        stays["identifier"] = [{**own["identifier"][0], "value": f"urn:uuid:{stays['id']}"}]
        bundle = self._as_written([stays, own])
        bundle["entry"][1]["request"]["ifMatch"] = _NO_SUCH_VERSION
        try:
            self._server.transact(bundle)
        except (Rejected, CannotDo):
            is_atomic = not self._holds(stays, mark)
        else:
            # It takes no notice of versions, and so does not tell.
            is_atomic = False
        self._learn(replace(self._server.profile, is_atomic=is_atomic))
        if not is_atomic:
            self._sentences.append(
                tr(
                    "Server ini tidak selalu menyimpan satu kunjungan sekaligus. Kunjungan baru "
                    "disebut diterima setelah semua bagiannya diterima."
                )
            )

    def _holds(self, resource: dict[str, Any], mark: str) -> bool:
        try:
            held = self._server.fetch(self._address_of(resource))
        except Rejected:
            # It was deleted there, some time before.
            return False
        return held is not None and held.get("lotNumber") == mark

    def _as_written(self, resources: list[dict[str, Any]]) -> dict[str, Any]:
        if self._server.profile.write_mode is WriteMode.PUT_ID:
            return transaction(resources)
        return conditional_transaction(resources, {})

    def _address_of(self, resource: dict[str, Any]) -> str:
        if self._server.profile.write_mode is WriteMode.PUT_ID:
            return f"Device/{resource['id']}"
        return str(conditional_transaction([resource], {})["entry"][0]["request"]["url"])

    def _learn(self, profile: ServerProfile) -> None:
        self._server.profile = profile


def _sentence(error: PosyanduError) -> str:
    """Return what went wrong; silence may as well come from a mistyped address."""
    is_silent = type(error) is Unreachable
    return (
        tr("{sentence} Periksa juga alamatnya.").format(sentence=error.sentence)
        if is_silent
        else error.sentence
    )
