from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from posyandu_desktop.domain.person import Sex
from posyandu_desktop.services.import_file import import_file
from posyandu_desktop.services.import_limits import held_to_cards
from posyandu_desktop.services.importing import preview_file
from posyandu_desktop.services.register_rows import Measurement, RefusedRow, Register, RegisterRow
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.open import Store
from tests.services.stores import a_store

CONTENT = load_content()
MAY = date(2026, 5, 10)
TWO_YEARS = date(2024, 4, 7)
FORTY_YEARS = date(1986, 4, 7)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path / "data")
    yield store
    store.close()


def held(
    born_on: date,
    *,
    weight_kg: float | None = None,
    height_cm: float | None = None,
    muac_cm: float | None = None,
) -> Register:
    measured = Measurement(
        row_number=4,
        measured_on=MAY,
        weight_kg=weight_kg,
        height_cm=height_cm,
        muac_cm=muac_cm,
    )
    row = RegisterRow(
        row_number=4, name="Siti Rekaan", sex=Sex.FEMALE, born_on=born_on, measurements=(measured,)
    )
    return held_to_cards(Register(rows=(row,), refused=()), CONTENT)


@pytest.mark.parametrize(
    ("born_on", "measured", "words"),
    [
        (TWO_YEARS, {"weight_kg": 102.0}, "Berat 102 kg tidak mungkin untuk umurnya (0,5–40 kg)."),
        (TWO_YEARS, {"height_cm": 184.5}, "Tinggi 184,5 cm tidak mungkin untuk umurnya"),
        (TWO_YEARS, {"weight_kg": 11.2, "muac_cm": 40.0}, "LiLA 40 cm tidak mungkin"),
        (FORTY_YEARS, {"weight_kg": 6.0}, "Berat 6 kg tidak mungkin untuk umurnya (10–200 kg)."),
    ],
)
def test_a_measurement_beyond_the_persons_card_is_refused_and_the_person_kept(
    born_on: date, measured: dict[str, float], words: str
) -> None:
    register = held(born_on, **measured)

    assert [(row.name, row.measurements) for row in register.rows] == [("Siti Rekaan", ())]
    (refused,) = register.refused
    assert (refused.row_number, refused.only_measurement) == (4, True)
    assert refused.reason.startswith(f"Pengukuran tidak diambil: {words}")


@pytest.mark.parametrize(
    ("born_on", "measured"),
    [
        (TWO_YEARS, {"weight_kg": 40.0, "height_cm": 84.5, "muac_cm": 14.5}),
        (FORTY_YEARS, {"weight_kg": 102.0}),
        (FORTY_YEARS, {"weight_kg": 62.25}),
        (FORTY_YEARS, {"muac_cm": 36.0}),
    ],
)
def test_what_the_persons_card_allows_or_never_asks_for_is_taken(
    born_on: date, measured: dict[str, float]
) -> None:
    register = held(born_on, **measured)

    assert len(register.rows[0].measurements) == 1
    assert register.refused == ()


def test_refusals_stay_in_the_order_of_the_rows() -> None:
    first = held(TWO_YEARS, weight_kg=102.0).refused
    later = RefusedRow(row_number=9, reason="Nama kosong.")
    row = RegisterRow(
        row_number=4,
        name="Siti",
        sex=Sex.FEMALE,
        born_on=TWO_YEARS,
        measurements=(Measurement(row_number=4, measured_on=MAY, weight_kg=102.0),),
    )

    assert held_to_cards(Register(rows=(row,), refused=(later,)), CONTENT).refused == (
        *first,
        later,
    )


def test_a_file_with_a_toddler_of_102_kg_brings_the_toddler_without_the_weight(
    store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "warga.csv"
    path.write_text(
        "Nama;JK;Tgl Lahir;Tanggal Pengukuran;Berat;Tinggi\n"
        "Siti Rekaan;P;07/04/2024;10/05/2026;102;84,5\n"
        "Budi Rekaan;L;07/04/2024;10/05/2026;11,2;84,5\n",
        encoding="utf-8",
    )

    seen = preview_file(path, store, date(2026, 5, 20))
    report = import_file(path, store, lambda: datetime(2026, 5, 20, 3, tzinfo=UTC), overwrite=False)

    assert seen.measurements == 1
    assert (report.created, report.measurements) == (2, 1)
    (refused,) = report.refused
    assert (refused.row_number, refused.only_measurement) == (2, True)
    assert "Berat 102 kg" in refused.reason
    weights = {
        person.name: [visit.number("weight_kg") for visit in store.visits.of_person(person.id)]
        for person in store.people.active()
    }
    assert weights == {"Siti Rekaan": [], "Budi Rekaan": [11.2]}
