"""Which addresses a Puskesmas server may have."""

from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from posyandu_desktop.errors import InvalidInput

_EXAMPLE = "Contoh: https://fhir.puskesmas.go.id/fhir"


def check_address(url: str) -> str:
    """Return the address without blanks around it and without a slash at its end.

    Raises:
        InvalidInput: It is no http or https address; or it is http and leads off this computer,
            where anybody on the Wi-Fi could read along.
    """
    tidy = url.strip().rstrip("/")
    parts = _split(tidy)
    if parts.scheme not in {"http", "https"} or not parts.hostname or set(tidy) & set(' \t\n"<>\\'):
        raise InvalidInput(f"Alamat server belum benar. {_EXAMPLE}")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise InvalidInput(
            f"Tulis alamat server saja, tanpa sandi dan tanpa tanda ? atau #. {_EXAMPLE}"
        )
    if parts.scheme == "http" and not is_loopback(tidy):
        raise InvalidInput(
            "Alamat server harus diawali https:// supaya data warga tidak bisa dibaca orang lain."
        )
    return tidy


def check_token(token: str | None) -> str:
    """Return the token without blanks around it; empty when the server asks for none.

    Raises:
        InvalidInput: It holds something that no token holds, such as a line break.
    """
    tidy = (token or "").strip()
    if not all("!" <= character <= "~" for character in tidy):
        raise InvalidInput("Token server belum benar. Salin lagi dari Puskesmas, tanpa spasi.")
    return tidy


def is_loopback(url: str) -> bool:
    """Say whether the address is this very computer."""
    host = _split(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return SplitResult("", "", "", "", "")
    return parts
