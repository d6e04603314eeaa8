"""What a server's answer means: the entries it stored, or why not. Nothing here is sent."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

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
from posyandu_desktop.sync.troubles import Busy, CaptivePortal, Stumbled

_ABOUT_THE_RECORD: Final = frozenset({400, 409, 410, 412, 422})
_ASKS_TO_WAIT: Final = frozenset({408, 425, 429})
_LONGEST_REASON: Final = 400

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
    """The server's receipt for one entry: HTTP status, version tag, and when it was stored."""

    status: int
    version: str
    received_at: datetime


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
    def number(self) -> int:
        digits = self.status[:3]
        return int(digits) if digits.isdecimal() else 0


class _Entry(BaseModel):
    response: _Response = _Response()


class _Bundle(BaseModel):
    resourceType: str  # noqa: N815
    type: str = ""
    entry: list[_Entry] = Field(default_factory=list)


def entry_replies(answer: Answer, sent: Sequence[str]) -> list[EntryReply]:
    """Return the receipts of a transaction.

    A server that names where it put an entry must name the one that was sent: a repeated answer
    to an earlier request is no receipt.

    Args:
        answer: What came back.
        sent: `Type/id` of each entry, in order.

    Raises:
        Rejected: The server read the record and refused it.
        Unreachable: Anything else that is not a complete receipt; see `errors.py`.
    """
    if not 200 <= answer.status < 300:
        raise trouble(answer)
    bundle = _transaction_response(answer)
    if len(bundle.entry) != len(sent):
        raise CannotSpeakFhir(tr("Jawaban server tidak lengkap, jadi belum dianggap diterima."))
    for index, entry in enumerate(bundle.entry):
        if not 200 <= entry.response.number < 300:
            raise _entry_trouble(index, entry.response)
        if entry.response.location and sent[index] not in entry.response.location:
            raise Unreachable(tr("Jawaban server bukan untuk kiriman ini, jadi belum diterima."))
    sent_at = _date(answer)
    return [
        EntryReply(
            status=entry.response.number,
            version=entry.response.etag.removeprefix("W/").strip('"'),
            received_at=(entry.response.lastModified or sent_at).astimezone(UTC),
        )
        for entry in bundle.entry
    ]


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
    return CannotSpeakFhir(
        tr("Server di alamat ini tidak bisa menerima kiriman ({status}).").format(status=status)
    )


def _transaction_response(answer: Answer) -> _Bundle:
    if answer.is_page:
        raise CaptivePortal
    try:
        bundle = _Bundle.model_validate_json(answer.body)
    except ValidationError as error:
        raise CannotSpeakFhir(tr("Jawaban server tidak bisa dibaca sebagai FHIR.")) from error
    if bundle.resourceType != "Bundle":
        raise CannotSpeakFhir(tr("Jawaban server bukan tanda terima kiriman."))
    if bundle.type != "transaction-response":
        raise CannotSpeakFhir(
            tr("Server tidak menyimpan satu kunjungan sebagai satu kesatuan (transaction).")
        )
    return bundle


def _entry_trouble(index: int, response: _Response) -> PosyanduError:
    if 400 <= response.number < 500:
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
    told = _http_date(answer.headers.get("date", ""))
    return told or datetime.now(UTC)


def _retry_after_s(answer: Answer) -> float | None:
    told = answer.headers.get("retry-after", "").strip()
    if told.isdecimal():
        return float(told)
    until = _http_date(told)
    return max(0.0, (until - _date(answer)).total_seconds()) if until else None


def _http_date(text: str) -> datetime | None:
    try:
        told = parsedate_to_datetime(text)
    except ValueError:
        return None
    return told if told.tzinfo else told.replace(tzinfo=UTC)


class _Software(BaseModel):
    name: str = ""
    version: str = ""


class _Interaction(BaseModel):
    code: str = ""


class _Rest(BaseModel):
    interaction: list[_Interaction] = Field(default_factory=list)


class Capabilities(BaseModel):
    """The part of a CapabilityStatement that matters here."""

    resourceType: str = Field(pattern="^CapabilityStatement$")  # noqa: N815
    fhirVersion: str = ""  # noqa: N815
    software: _Software = _Software()
    rest: Sequence[_Rest] = ()

    @property
    def claims_transactions(self) -> bool:
        """Whether the server says it knows transactions."""
        return any(i.code == "transaction" for rest in self.rest for i in rest.interaction)


def capabilities(answer: Answer) -> Capabilities:
    """Return what the server says it can do.

    Raises:
        PosyanduError: It does not say it, or is no FHIR server.
    """
    if not 200 <= answer.status < 300:
        raise trouble(answer)
    if answer.is_page:
        raise CaptivePortal
    try:
        return Capabilities.model_validate_json(answer.body)
    except ValidationError as error:
        raise CannotSpeakFhir(tr("Alamat ini bukan server FHIR.")) from error
