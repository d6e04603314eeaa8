"""What a form says about one field: what is wrong and what to do, in one line."""

from posyandu_desktop.domain.finding import Problem
from posyandu_desktop.language import tr

_TEXTS = {
    "required": "Belum diisi.",
    "village_code_not_ten_digits": "Kode wilayah desa 10 angka, misalnya 33.74.01.2003.",
    "registration_number_form": "Bentuknya 11.01.10.2001.001. Boleh dikosongkan.",
    "pin_too_weak": "PIN paling sedikit 6 angka atau huruf.",
    "pins_differ": "PIN kedua tidak sama. Ketik ulang.",
    "name_has_no_letters": "Nama perlu huruf.",
    "date_unreadable": "Tulis tanggal seperti 12/9/2025.",
    "born_in_future": "Tanggal lahir belum terjadi. Periksa tanggalnya.",
    "born_too_long_ago": "Lebih dari 120 tahun lalu. Periksa tahunnya.",
    "nik_not_sixteen_digits": "NIK 16 angka. Boleh dikosongkan dulu.",
    "nik_damaged_by_spreadsheet": "NIK rusak oleh Excel. Ketik ulang dari KTP atau KK.",
    "nik_impossible_date": "Tanggal dalam NIK tidak mungkin. Periksa angka ke-7 sampai 12.",
    "nik_no_serial": "Empat angka terakhir NIK tidak boleh 0000.",
    "nik_all_same": "NIK tidak mungkin angka yang sama semua.",
    "nik_taken": "NIK ini sudah dipakai orang lain di daftar. Periksa angkanya.",
    "neighbourhood_too_long": "Paling banyak 3 angka, misalnya 003.",
    "neighbourhood_no_number": "Nomornya saja, paling banyak 3 angka, misalnya 003.",
    "birth_weight_unreadable": "Berat lahir dalam gram, misalnya 3100.",
    "birth_weight_out_of_range": "Berat lahir 300–7000 gram. Periksa lagi.",
    "gestation_weeks_out_of_range": "Minggu kehamilan 20 sampai 44. Boleh dikosongkan.",
    "address_not_https": "Alamat harus diawali https:// (http hanya untuk laptop ini sendiri).",
}


def form_text(problem: Problem) -> str:
    """Return the sentence for one problem of a form."""
    return tr(_TEXTS[problem.code])


def by_field(problems: tuple[Problem, ...]) -> dict[str, str]:
    """Return the first sentence for each field that has a problem."""
    texts: dict[str, str] = {}
    for problem in problems:
        texts.setdefault(problem.field, form_text(problem))
    return texts
