"""The connection test: is it there, is it FHIR R4, may we write, does it take packed bodies."""

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from posyandu_desktop.errors import CannotSpeakFhir, PosyanduError, Unreachable
from posyandu_desktop.language import tr
from posyandu_desktop.sync.fhir.bundle import transaction
from posyandu_desktop.sync.fhir.device import device

if TYPE_CHECKING:
    from posyandu_desktop.sync.client import Server

_VERSIONS = ("4.0", "4.3")
"""R4 and R4B, whose resources are the same in everything we send."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbeReport:
    """What the connection test found.

    Attributes:
        ready: Whether visits can be sent to it.
        software: Name and version the server gives itself, or empty.
        fhir_version: Such as "4.0.1", or empty when it never said.
        can_transact: Whether it stored our test record as a transaction, twice, without a copy.
        supports_gzip: Whether it reads packed bodies; None when that was not tried.
        latency_ms: How long it took to answer.
        sentences: The findings in Indonesian, in the order of trying.
    """

    ready: bool
    software: str
    fhir_version: str
    can_transact: bool
    supports_gzip: bool | None
    latency_ms: int
    sentences: tuple[str, ...]


class Probe:
    """One connection test; each step adds its sentence."""

    def __init__(self, server: "Server") -> None:
        self._server = server
        self._sentences: list[str] = []
        self._software = ""
        self._fhir_version = ""
        self._latency_ms = 0
        self._can_transact = False

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
            supports_gzip=self._server.supports_gzip,
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
        record = transaction([device(self._server.device_id)])
        self._server.transact(record)
        if self._server.transact(record)[0].status == 201:
            raise CannotSpeakFhir(tr("Kiriman ulang membuat salinan di server ini."))
        self._can_transact = True
        self._sentences.append(tr("Data uji tersimpan, dan kiriman ulang tidak membuat salinan."))


def _sentence(error: PosyanduError) -> str:
    """Return what went wrong; silence may as well come from a mistyped address."""
    is_silent = type(error) is Unreachable
    return (
        tr("{sentence} Periksa juga alamatnya.").format(sentence=error.sentence)
        if is_silent
        else error.sentence
    )
