"""Against which server: the one whose address is given, or one that is started here."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from tests.sync.contract.puskesmas import Laptop, Listening, Puskesmas


@pytest.fixture(scope="session")
def puskesmas(request: pytest.FixtureRequest) -> Puskesmas:
    url = os.environ.get("POSYANDU_TEST_FHIR_URL", "").rstrip("/")
    if url:
        return Puskesmas(url=url, token=os.environ.get("POSYANDU_TEST_FHIR_TOKEN") or None)
    sekmet = request.getfixturevalue("sekmet")
    return Puskesmas(url=sekmet.url, token=sekmet.token)


@pytest.fixture
def laptop(tmp_path: Path, content: ClinicalContent) -> Iterator[Laptop]:
    laptop = Laptop(tmp_path / "laptop", content)
    yield laptop
    laptop.store.close()


@pytest.fixture
def server(puskesmas: Puskesmas) -> Iterator[Listening]:
    server = Listening(puskesmas)
    yield server
    server.close()
