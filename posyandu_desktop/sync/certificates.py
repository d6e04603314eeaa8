"""A Puskesmas' own certificate authority, as a file on a stick or in an e-mail."""

import hashlib
import ssl
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from posyandu_desktop.errors import UnreadableFile
from posyandu_desktop.language import tr

LARGEST_FILE: Final = 256 * 1024
_BEGIN: Final = "-----BEGIN CERTIFICATE-----"
_END: Final = "-----END CERTIFICATE-----"


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """One certificate authority.

    Attributes:
        name: What it calls itself, or empty.
        ends_on: The last day it is good for, in UTC.
        fingerprint: SHA-256 of the certificate in groups of four, to be read out on the phone.
    """

    name: str
    ends_on: date
    fingerprint: str


def own_authority(raw: bytes) -> str:
    """Return the certificates of a file as PEM text, and nothing else that stands in it.

    Raises:
        UnreadableFile: It holds no certificate of an authority, or it holds a private key, which
            nobody may hand out.
    """
    text = _text(raw)
    if "PRIVATE KEY" in text:
        raise UnreadableFile(
            tr(
                "Berkas ini berisi kunci rahasia server. Jangan dipakai; minta Puskesmas "
                "memberi sertifikat saja."
            )
        )
    found = [_BEGIN + part.split(_END)[0] + _END for part in text.split(_BEGIN)[1:] if _END in part]
    pem = "\n".join(found) + "\n"
    if not found or not _authorities(pem):
        raise UnreadableFile(
            tr("Berkas ini bukan sertifikat CA. Minta berkas .pem atau .crt dari Puskesmas.")
        )
    return pem


def describe(pem: str) -> Authority:
    """Return what the first certificate says of itself."""
    first = pem.split(_END, maxsplit=1)[0] + _END
    digest = hashlib.sha256(ssl.PEM_cert_to_DER_cert(first)).hexdigest().upper()
    told = (_authorities(first) or _authorities(pem))[0]
    ends_at_s = ssl.cert_time_to_seconds(str(told["notAfter"]))
    names = {key: value for part in told.get("subject", ()) for key, value in part}
    return Authority(
        name=names.get("commonName") or names.get("organizationName") or "",
        ends_on=datetime.fromtimestamp(ends_at_s, UTC).date(),
        fingerprint=" ".join(digest[at : at + 4] for at in range(0, len(digest), 4)),
    )


def _text(raw: bytes) -> str:
    if len(raw) > LARGEST_FILE:
        return ""
    if raw[:1] == b"\x30":
        return ssl.DER_cert_to_PEM_cert(raw)
    return raw.decode("ascii", errors="replace")


def _authorities(pem: str) -> list[dict[str, tuple[tuple[tuple[str, str], ...], ...]]]:
    """Return what OpenSSL reads of the authorities in a text; of other certificates, nothing."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.load_verify_locations(cadata=pem)
    except (ssl.SSLError, ValueError):
        return []
    return context.get_ca_certs()  # type: ignore[return-value]  # typeshed: also bytes
