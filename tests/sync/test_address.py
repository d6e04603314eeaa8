import pytest

from posyandu_desktop.errors import InvalidInput
from posyandu_desktop.sync.address import check_address, check_token, is_loopback


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("https://fhir.puskesmas.go.id/fhir", "https://fhir.puskesmas.go.id/fhir"),
        ("  https://fhir.puskesmas.go.id/fhir/ ", "https://fhir.puskesmas.go.id/fhir"),
        ("https://192.168.1.10:8443", "https://192.168.1.10:8443"),
        ("http://127.0.0.1:8080/fhir", "http://127.0.0.1:8080/fhir"),
        ("http://127.8.9.1/fhir", "http://127.8.9.1/fhir"),
        ("http://localhost/fhir", "http://localhost/fhir"),
        ("http://[::1]:8080/fhir", "http://[::1]:8080/fhir"),
    ],
)
def test_an_address_is_kept_without_blanks_and_last_slash(typed: str, kept: str) -> None:
    assert check_address(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "http://fhir.puskesmas.go.id/fhir",
        "http://192.168.1.10/fhir",
        "http://localhost.puskesmas.go.id/fhir",
        "http://127.0.0.1.puskesmas.go.id/fhir",
    ],
)
def test_an_unencrypted_address_off_this_computer_is_refused(typed: str) -> None:
    with pytest.raises(InvalidInput, match="https://"):
        check_address(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "puskesmas.go.id",
        "ftp://puskesmas.go.id",
        "https://",
        "https://puskesmas.go.id:abc/fhir",
        "https://puskes mas.go.id/fhir",
        "https://[::1/fhir",
    ],
)
def test_what_is_no_address_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(InvalidInput, match="Contoh"):
        check_address(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "https://kader:sandi@puskesmas.go.id/fhir",
        "https://puskesmas.go.id/fhir?token=abc",
        "https://puskesmas.go.id/fhir#x",
    ],
)
def test_an_address_with_a_secret_or_a_query_is_refused(typed: str) -> None:
    with pytest.raises(InvalidInput, match="tanpa sandi"):
        check_address(typed)


def test_a_token_loses_the_blanks_around_it() -> None:
    assert check_token(" abc.def \n") == "abc.def"
    assert check_token(None) == ""


@pytest.mark.parametrize("typed", ["abc def", "abc\r\nX-Other: 1", "tokén"])
def test_a_token_that_no_header_can_hold_is_refused_without_repeating_it(typed: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        check_token(typed)
    assert typed not in caught.value.sentence


def test_only_this_computer_is_loopback() -> None:
    assert is_loopback("https://localhost/fhir")
    assert is_loopback("http://[::1]/fhir")
    assert not is_loopback("https://puskesmas.go.id")
    assert not is_loopback("https://10.0.0.1")
    assert not is_loopback("bukan alamat")
