"""What a server's answer means: the entries it stored, or why not. Nothing here is sent."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from pydantic import AwareDatetime, BaseModel, Field, ValidationError

from posyandu_desktop.errors import (
    CannotSpeakFhir,
    NotPermitted,
    PosyanduError,
    Rejected,
    SignedOut,
    Unreachable,
)
from posyandu_desktop.language import tr
from posyandu_desktop.sync.line import Answer
from posyandu_desktop.sync.server_moments import http_date, in_utc
from posyandu_desktop.sync.troubles import Busy, CannotDo, CaptivePortal, Stumbled

_ABOUT_THE_RECORD: Final = frozenset({400, 409, 410, 412, 422})
_ASKS_TO_WAIT: Final = frozenset({408, 425, 429})
_UNKNOWN_WAY: Final = frozenset({404, 405, 501})
_LONGEST_REASON: Final = 400

_PIECEMEAL: Final = {True: (), False: ("batch-response",)}

_OWN_WORDS: Final = {
    409: "Server sedang mengolah data yang sama.",
    410: "Data ini sudah dihapus di server.",
    412: "Data ini sudah diubah di server.",
    413: "Data kunjungan ini terlalu besar untuk server.",
}


def _signed_out() -> PosyanduError:
    return SignedOut(tr("Server Puskesmas tidak mengenali token posyandu ini."))


def _not_permitted() -> PosyanduError:
    return NotPermitted(tr("Server Puskesmas tidak mengizinkan posyandu ini mengirim."))


_ALWAYS: Final[dict[int, Callable[[], PosyanduError]]] = {
    401: _signed_out,
    403: _not_permitted,
    500: Stumbled,
    511: CaptivePortal,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryReply:
    """The server's receipt for one entry.

    Attributes:
        status: HTTP status.
        version: The server's version of the record, or empty.
        received_at: When it was stored.
        location: Where, as the server tells it, or empty.
        is_minimal: Whether the record itself was left out of the reply.
    """

    status: int
    version: str
    received_at: datetime
    location: str = ""
    is_minimal: bool = True


class _Coding(BaseModel):
    display: str = ""


class _Details(BaseModel):
    text: str = ""
    coding: list[_Coding] = Field(default_factory=list)


class _Issue(BaseModel):
    severity: str = "error"
    code: str = ""
    details: _Details = _Details()
    diagnostics: str = ""
    expression: list[str] = Field(default_factory=list)
    location: list[str] = Field(default_factory=list)

    @property
    def words(self) -> str:
        displays = [coding.display for coding in self.details.coding]
        return next((w for w in (self.details.text, self.diagnostics, *displays) if w), self.code)

    @property
    def element(self) -> str:
        return next(iter([*self.expression, *self.location]), "")


class _Outcome(BaseModel):
    resourceType: str = Field(pattern="^OperationOutcome$")  # noqa: N815  # FHIR's own name
    issue: list[_Issue] = Field(default_factory=list)

    @property
    def gravest(self) -> _Issue:
        errors = [issue for issue in self.issue if issue.severity in {"error", "fatal"}]
        return next(iter([*errors, *self.issue]), _Issue())


class _Response(BaseModel):
    status: str = ""
    etag: str = ""
    location: str = ""
    lastModified: AwareDatetime | None = None  # noqa: N815
    outcome: _Outcome | None = None

    @property
    def stored_at(self) -> datetime | None:
        return in_utc(self.lastModified) if self.lastModified else None

    @property
    def number(self) -> int:
        digits = self.status[:3]
        return int(digits) if digits.isdecimal() else 0


class _Entry(BaseModel):
    response: _Response = _Response()
    resource: Any = None


class _Found(BaseModel, extra="allow"):
    resourceType: str  # noqa: N815
    entry: list[_Entry] = Field(default_factory=list)


class _Bundle(BaseModel):
    resourceType: str  # noqa: N815
    type: str = ""
    entry: list[_Entry] = Field(default_factory=list)


def entry_replies(
    answer: Answer, sent: Sequence[str], *, is_atomic: bool = True
) -> list[EntryReply]:
    """Return the receipts of a transaction.

    A server that names where it put an entry must name the one that was sent: a repeated answer
    to an earlier request is no receipt.

    Args:
        answer: What came back.
        sent: `Type/id` or `Type?identifier=…` of each entry, in order.
        is_atomic: Whether the server is known to store all or nothing; from another one a
            `batch-response` is a receipt too, once every entry has its own.

    Raises:
        Rejected: The server read the record and refused it.
        Unreachable: Anything else that is not a complete receipt; see `errors.py`.
    """
    if not 200 <= answer.status < 300:
        raise trouble(answer)
    bundle = _transaction_response(answer, is_atomic=is_atomic)
    if len(bundle.entry) != len(sent):
        raise CannotSpeakFhir(tr("Jawaban server tidak lengkap, jadi belum dianggap diterima."))
    for index, entry in enumerate(bundle.entry):
        if not 200 <= entry.response.number < 300:
            raise _entry_trouble(index, entry.response)
        if not _is_about(entry.response.location, sent[index]):
            raise Unreachable(tr("Jawaban server bukan untuk kiriman ini, jadi belum diterima."))
    sent_at = _date(answer)
    return [
        EntryReply(
            status=entry.response.number,
            version=_version(entry),
            received_at=entry.response.stored_at or sent_at,
            location=entry.response.location,
            is_minimal=entry.resource is None,
        )
        for entry in bundle.entry
    ]


def _version(entry: _Entry) -> str:
    """Return the version of an entry; some servers tell it in the record they send back only."""
    if entry.response.etag:
        return entry.response.etag.removeprefix("W/").strip('"')
    meta = entry.resource.get("meta") if isinstance(entry.resource, dict) else None
    told = meta.get("versionId") if isinstance(meta, dict) else None
    return told if isinstance(told, str) else ""


def resource_of(answer: Answer) -> dict[str, Any] | None:
    """Return the one resource of an answer, or the only one a search found; None for none.

    Raises:
        Rejected: The server does not answer such a question, or it was deleted there.
        Unreachable: It is no complete answer.
    """
    if answer.status == 404:
        return None
    if not 200 <= answer.status < 300:
        raise trouble(answer)
    if answer.is_page:
        raise CaptivePortal
    try:
        found = _Found.model_validate_json(answer.body)
    except ValidationError as error:
        raise CannotSpeakFhir(tr("Jawaban server tidak bisa dibaca sebagai FHIR.")) from error
    if found.resourceType != "Bundle":
        return found.model_dump(exclude_unset=True)
    matches = [e.resource for e in found.entry if isinstance(e.resource, dict)]
    return matches[0] if len(matches) == 1 else None


def _is_about(location: str, sent: str) -> bool:
    kind, _, search = sent.partition("?")
    return not location or (f"{kind}/" if search else kind) in location


def trouble(answer: Answer) -> PosyanduError:
    """Return the error an answer outside 2xx stands for."""
    status = answer.status
    if status in _ALWAYS:
        return _ALWAYS[status]()
    if status in _ASKS_TO_WAIT or status > 500:
        return Busy(_retry_after_s(answer))
    if status == 413:
        # Whatever stands before the server says this, mostly as a page for people.
        return _refusal(status, None, "")
    if status in _ABOUT_THE_RECORD:
        return CaptivePortal() if answer.is_page else _refusal(status, _outcome(answer), "")
    words = tr("Server di alamat ini tidak bisa menerima kiriman ({status}).")
    way = CannotDo if status in _UNKNOWN_WAY else CannotSpeakFhir
    return way(words.format(status=status))


def _transaction_response(answer: Answer, *, is_atomic: bool) -> _Bundle:
    if answer.is_page:
        raise CaptivePortal
    try:
        bundle = _Bundle.model_validate_json(answer.body)
    except ValidationError as error:
        raise CannotSpeakFhir(tr("Jawaban server tidak bisa dibaca sebagai FHIR.")) from error
    if bundle.resourceType != "Bundle":
        raise CannotSpeakFhir(tr("Jawaban server bukan tanda terima kiriman."))
    if bundle.type not in ("transaction-response", *_PIECEMEAL[is_atomic]):
        raise CannotSpeakFhir(
            tr("Server tidak menyimpan satu kunjungan sebagai satu kesatuan (transaction).")
        )
    return bundle


def _entry_trouble(index: int, response: _Response) -> PosyanduError:
    if response.number in _UNKNOWN_WAY:
        return CannotDo(tr("Server tidak menerima data baru dengan nomor dari laptop ini."))
    if 400 <= response.number < 500 and response.number not in _ASKS_TO_WAIT:
        return _refusal(response.number, response.outcome, f"Bundle.entry[{index}]")
    return Unreachable(tr("Server belum menerima semua bagian kunjungan."))


def _refusal(status: int, outcome: _Outcome | None, element: str) -> Rejected:
    issue = outcome.gravest if outcome else _Issue()
    words = issue.words or tr(
        _OWN_WORDS.get(status, "Server menolak data ini tanpa memberi alasan.")
    )
    return Rejected(status, words[:_LONGEST_REASON], element or issue.element)


def _outcome(answer: Answer) -> _Outcome | None:
    try:
        return _Outcome.model_validate_json(answer.body)
    except ValidationError:
        return None


def _date(answer: Answer) -> datetime:
    """Return the server's clock, or ours when it does not tell."""
    return http_date(answer.headers.get("date", "")) or datetime.now(UTC)


def _retry_after_s(answer: Answer) -> float | None:
    told = answer.headers.get("retry-after", "").strip()
    if told.isdecimal():
        return float(told)
    until = http_date(told)
    return max(0.0, (until - _date(answer)).total_seconds()) if until else None
