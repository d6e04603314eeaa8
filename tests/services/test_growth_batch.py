import csv
import io
from pathlib import Path

import pytest

from posyandu_desktop.domain.growth_tables import GrowthTables
from posyandu_desktop.domain.growth_thresholds import GrowthThresholds
from posyandu_desktop.errors import CannotSave, UnreadableFile
from posyandu_desktop.services.growth_batch import BatchReport, growth_batch

TOP = Path(__file__).parents[2]
RESOURCES = TOP / "resources"
TABLES = GrowthTables.from_bytes((RESOURCES / "growth" / "who2006.bin").read_bytes())
THRESHOLDS = GrowthThresholds.model_validate_json(
    (RESOURCES / "clinical" / "growth-thresholds.json").read_bytes()
)
GOLDEN = TOP / "tests" / "domain" / "golden" / "growth_0_5y.csv"
QUESTIONS = ["id", "sex", "age", "weight", "lenhei", "measure", "headc", "armc", "oedema"]
HEADER = ",".join(QUESTIONS)
Z_AND_FLAGS = [kind + name for name in ("len", "wei", "wfl", "bmi", "hc", "ac") for kind in "zf"]


def calculated(text: str) -> tuple[list[dict[str, str]], BatchReport]:
    target = io.StringIO()
    report = growth_batch(io.StringIO(text), target, TABLES, THRESHOLDS)
    delimiter = ";" if text.count(";") > text.count(",") else ","
    return list(csv.DictReader(io.StringIO(target.getvalue()), delimiter=delimiter)), report


def one(row: str, header: str = HEADER) -> dict[str, str]:
    rows, report = calculated(f"{header}\n{row}\n")
    assert report.rows == len(rows) == 1
    assert report.with_problems == bool(rows[0]["catatan"])
    return rows[0]


def golden_rows() -> list[dict[str, str]]:
    with GOLDEN.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def assert_golden(answered: list[dict[str, str]]) -> None:
    expected = golden_rows()
    assert len(answered) == len(expected) == 400
    for ours, theirs in zip(answered, expected, strict=True):
        assert {name: ours[name] for name in QUESTIONS} == {
            name: theirs[name] for name in QUESTIONS
        }
        for name in Z_AND_FLAGS:
            assert (ours[name] == "") == (theirs[name] == "")
            if theirs[name]:
                assert float(ours[name]) == pytest.approx(float(theirs[name]), abs=0.0101)


def test_the_questions_of_the_golden_file_get_its_answers(tmp_path: Path) -> None:
    source, target = tmp_path / "questions.csv", tmp_path / "answers.csv"
    with source.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, QUESTIONS, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(golden_rows())

    report = growth_batch(source, target, TABLES, THRESHOLDS)

    with target.open(encoding="utf-8", newline="") as file:
        assert_golden(list(csv.DictReader(file)))
    assert report == BatchReport(rows=400, with_problems=0)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["answers.csv", "questions.csv"]


def test_answers_that_are_there_already_are_filled_in_anew() -> None:
    header, *lines = GOLDEN.read_text(encoding="utf-8").splitlines()
    spoilt = [",".join([*line.split(",")[:9], *["99"] * 12]) for line in lines]

    rows, report = calculated("\n".join([header, *spoilt]))

    assert_golden(rows)
    assert list(rows[0])[: len(header.split(","))] == header.split(",")
    assert report.with_problems == 0


def test_the_answers_may_be_written_over_the_questions(tmp_path: Path) -> None:
    file = tmp_path / "children.csv"
    file.write_text(f"{HEADER}\n1,1,400,9.8,77,l,46,14.5,n\n", encoding="utf-8")

    first = growth_batch(file, file, TABLES, THRESHOLDS)
    once = file.read_bytes()
    second = growth_batch(file, file, TABLES, THRESHOLDS)

    assert first == second
    assert file.read_bytes() == once
    assert b"Berat badan normal" in once


def test_a_child_gets_the_official_categories() -> None:
    row = one("7,2,910,7.9,83.2,h,44.0,11.4,n")

    assert {name: row[name] for name in row if name.startswith("kategori")} == {
        "kategori_bb_u": "Berat badan sangat kurang",
        "kategori_tb_u": "Pendek",
        "kategori_bb_tb": "Gizi buruk",
        "kategori_imt_u": "Gizi buruk",
        "kategori_lk_u": "Mikrosefali",
        "kategori_lila": "Merah (gizi buruk)",
    }
    assert row["catatan"] == ""


def test_oedema_is_gizi_buruk_without_a_z() -> None:
    row = one("7,2,910,10.97,83.2,h,47,13.0,y")

    assert row["zwfl"] == row["zbmi"] == row["zwei"] == row["kategori_bb_u"] == ""
    assert row["kategori_bb_tb"] == row["kategori_imt_u"] == "Gizi buruk"


def test_what_was_not_measured_stays_empty() -> None:
    row = one("7,2,910,NA,,,,na,")

    assert all(not row[name] for name in row if name not in QUESTIONS)


@pytest.mark.parametrize(
    ("age", "colour"), [("182", ""), ("183", "Hijau (normal)"), ("1826", "Hijau (normal)")]
)
def test_the_arm_has_a_colour_from_6_completed_months(age: str, colour: str) -> None:
    assert one(f"7,1,{age},,,,,14.0,")["kategori_lila"] == colour


@pytest.mark.parametrize("sex", ["1", "L", "l", "male", "M", " Laki-laki "])
def test_a_boy_may_be_written_in_many_ways(sex: str) -> None:
    assert one(f"7,{sex},365,9.6,,,,,")["zwei"] == "-0.04"


@pytest.mark.parametrize("sex", ["2", "P", "p", "Female", "f", "perempuan"])
def test_a_girl_may_be_written_in_many_ways(sex: str) -> None:
    assert one(f"7,{sex},365,9.6,,,,,")["zwei"] == "0.57"


def test_a_decimal_comma_is_read_between_semicolons_and_between_quotes() -> None:
    point = one("7,1,400,9.8,77.3,l,46.1,14.5,n")
    quoted = one('7,1,400,"9,8","77,3",l,"46,1","14,5",n')
    semicolons = one("7;1;400;9,8;77,3;l;46,1;14,5;n", HEADER.replace(",", ";"))

    for name in Z_AND_FLAGS:
        assert point[name] == quoted[name] == semicolons[name] != ""
    assert semicolons["weight"] == "9,8"


def test_tabs_between_cells_are_kept() -> None:
    target = io.StringIO()

    growth_batch(
        io.StringIO(HEADER.replace(",", "\t") + "\n7\t1\t365\t9,6\t\t\t\t\t\n"),
        target,
        TABLES,
        THRESHOLDS,
    )

    assert target.getvalue().splitlines()[1].startswith("7\t1\t365\t9,6\t\t\t\t\t\t\t\t-0.04\t0")


def test_a_half_day_counts_as_the_next_day() -> None:
    assert one("7,1,90.5,,,,,13,")["zac"] != ""
    assert one("7,1,90.4,,,,,13,")["zac"] == ""


def test_other_columns_are_kept_even_when_two_have_the_same_name() -> None:
    target = io.StringIO()

    growth_batch(
        io.StringIO(f"RT,{HEADER},RT\n001,7,1,365,9.6,,,,,,002\n"), target, TABLES, THRESHOLDS
    )

    header, row = csv.reader(io.StringIO(target.getvalue()))
    assert [cell for name, cell in zip(header, row, strict=True) if name == "RT"] == ["001", "002"]


@pytest.mark.parametrize(
    ("row", "note"),
    [
        ("7,1,365,9x6,77,l,46,14.5,n", "weight bukan angka: 9x6"),
        ("7,1,365,1e1,77,l,46,14.5,n", "weight bukan angka: 1e1"),
        ("7,1,365,nan,77,l,46,14.5,n", "weight bukan angka: nan"),
        ("7,3,365,9.6,77,l,46,14.5,n", "sex tidak dikenal: 3"),
        ("7,,365,9.6,77,l,46,14.5,n", "sex kosong"),
        ("7,1,,9.6,77,l,46,14.5,n", "age kosong"),
        ("7,,,9.6,77,l,46,14.5,n", "sex kosong; age kosong"),
        ("7,1,-1,9.6,77,l,46,14.5,n", "age di luar 0 sampai 6939 hari: -1"),
        ("7,1,6940,49.6,177,h,56,24.5,n", "age di luar 0 sampai 6939 hari: 6940"),
        ("7,1,365,9600,77,l,46,14.5,n", "weight di luar jangkauan alat ukur: 9600"),
        ("7,1,365,9.6,0,l,46,14.5,n", "lenhei di luar jangkauan alat ukur: 0"),
        ("7,1,365,9.6,77,x,46,14.5,n", "measure tidak dikenal: x"),
        ("7,1,365,9.6,77,l,46,14.5,?", "oedema tidak dikenal: ?"),
        ("7,1,365,9,6,77,l,46,14,5,n", "isi lebih banyak dari judul"),
        ("7,1,365,abc,77,z,46,14.5,n", "weight bukan angka: abc; measure tidak dikenal: z"),
    ],
)
def test_a_bad_row_gets_no_answers_and_the_reason(row: str, note: str) -> None:
    answered = one(row)

    assert answered["catatan"].startswith(note)
    assert all(not cell for name, cell in answered.items() if name not in [*QUESTIONS, "catatan"])


def test_a_bad_row_does_not_stop_the_others() -> None:
    rows, report = calculated(
        f"{HEADER}\n1,1,365,9.6,,,,,\n2,1,365,abc,,,,,\n\n,,,,,,,,\n3,2,365,9.6\n"
    )

    assert [row["zwei"] for row in rows] == ["-0.04", "", "0.57"]
    assert report == BatchReport(rows=3, with_problems=1)


def test_what_was_never_measured_needs_no_column() -> None:
    (row,), report = calculated("sex,age,weight,lenhei\n1,365,9.6,75\n")
    full = one("7,1,365,9.6,75,,,,")

    assert report == BatchReport(rows=1, with_problems=0)
    assert row["zwei"] == full["zwei"] == "-0.04"
    assert row["zlen"] == full["zlen"] != ""
    assert (row["zhc"], row["zac"], row["kategori_lila"]) == ("", "", "")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "kosong"),
        (b"\n \n", "kosong"),
        (b",,,\n", "kosong"),
        (b"PK\x03\x04\x00\x00", "bukan berkas CSV"),
        (b"nama,umur\nA,3\n", "sex, age, weight"),
        (HEADER.replace(",lenhei", "").encode(), "harus ada, satu kali: lenhei"),
        (f"{HEADER},armc\n".encode(), "hanya boleh satu kali: armc"),
        (f"{HEADER},age\n".encode(), "age"),
        (f'{HEADER}\n"7,1,365,9.6,,,,,\n8,1,3,3,,,,,\n'.encode(), "tanda kutip"),
    ],
)
def test_a_file_that_is_not_such_a_csv_is_refused_with_words(
    tmp_path: Path, content: bytes, reason: str
) -> None:
    source, target = tmp_path / "source.csv", tmp_path / "target.csv"
    source.write_bytes(content)

    with pytest.raises(UnreadableFile, match=reason):
        growth_batch(source, target, TABLES, THRESHOLDS)

    assert not target.exists()


def test_a_file_that_is_not_there_is_refused_with_words(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="tidak ditemukan"):
        growth_batch(tmp_path / "absent.csv", io.StringIO(), TABLES, THRESHOLDS)
    with pytest.raises(UnreadableFile, match="tidak boleh dibaca"):
        growth_batch(tmp_path, io.StringIO(), TABLES, THRESHOLDS)


def test_a_stream_that_is_not_text_is_refused_with_words() -> None:
    stream = io.TextIOWrapper(io.BytesIO(b"\xff\xfe\x00"), encoding="utf-8")

    with pytest.raises(UnreadableFile, match="bukan berkas CSV"):
        growth_batch(stream, io.StringIO(), TABLES, THRESHOLDS)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1"])
def test_a_file_saved_by_excel_is_read(tmp_path: Path, encoding: str) -> None:
    source, target = tmp_path / "source.csv", tmp_path / "target.csv"
    source.write_text(
        f"sex,{HEADER.replace('sex,', '')},nama\r\n1,7,365,9.6,,,,,,Zoë\r\n",
        encoding=encoding,
        newline="",
    )

    growth_batch(source, target, TABLES, THRESHOLDS)

    (row,) = csv.DictReader(target.read_text(encoding="utf-8").splitlines())
    assert (row["sex"], row["nama"], row["zwei"]) == ("1", "Zoë", "-0.04")


def test_a_target_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    folder = tmp_path / "answers.csv"
    folder.mkdir()

    with pytest.raises(CannotSave):
        growth_batch(io.StringIO(f"{HEADER}\n"), folder, TABLES, THRESHOLDS)

    assert list(tmp_path.iterdir()) == [folder]


def test_the_pupils_of_whos_program_get_its_answers_in_its_own_columns(tmp_path: Path) -> None:
    source, target = GOLDEN.with_name("growth_5_19y.csv"), tmp_path / "answers.csv"
    with source.open(encoding="utf-8", newline="") as file:
        wanted = list(csv.DictReader(file))

    report = growth_batch(source, target, TABLES, THRESHOLDS)

    with target.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert report == BatchReport(rows=300, with_problems=0)
    for row, pupil in zip(rows, wanted, strict=True):
        for ours, theirs in (("zlen", "zhfa"), ("zwei", "zwfa"), ("zbmi", "zbfa")):
            assert bool(row[ours]) == bool(pupil[theirs])
            if row[ours]:
                assert float(row[ours]) == pytest.approx(float(pupil[theirs]), abs=0.0101)
    assert {row["kategori_imt_u"] for row in rows} > {"Kurus", "Normal", "Gemuk", ""}
    assert {row["kategori_bb_u"] for row in rows} == {""}


def test_an_age_in_months_may_be_beyond_nobody(tmp_path: Path) -> None:
    source = tmp_path / "pupils.csv"
    source.write_text("sex,agemons,weight,height\n1,229,60,170\n1,,60,170\n", encoding="utf-8")

    growth_batch(source, source, TABLES, THRESHOLDS)

    with source.open(encoding="utf-8", newline="") as file:
        notes = [row["catatan"] for row in csv.DictReader(file)]
    assert notes == ["agemons di luar 0 sampai 228 bulan: 229", "age kosong"]
