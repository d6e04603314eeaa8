"""What is wrong with something typed at a visit and what to do, in one line. No Qt in here."""

from collections.abc import Mapping, Sequence

from posyandu_desktop.domain.finding import Doubt, Problem
from posyandu_desktop.language import decimal_sign, tr
from posyandu_desktop.ui.dates import show_asked_date
from posyandu_desktop.ui.numbers import show_number
from posyandu_desktop.ui.texts.measured import ANYTHING, MEASURED, STANDING

_STATUSES = {"moved": "pindah", "died": "meninggal"}
_NOT_PLANNED = {
    "covered_by_product": "sudah tercakup vaksin lain",
    "product_not_used": "tidak dicatat dipakai di posyandu ini (menu Vaksin yang dipakai)",
    "not_in_province": "bukan untuk provinsi ini",
    "not_introduced": "bukan untuk yang lahir pada tahun itu",
    "withdrawn": "tidak dipakai lagi",
    "other_sex": "bukan untuk jenis kelaminnya",
    "other_term": "bukan untuk kelasnya sekarang",
    "tetanus_complete": "tidak perlu lagi, status sudah T5",
}
_AGE_UNITS = {"day": "hari", "week": "minggu", "month": "bulan"}
_POSTURES = {"lying": "terlentang", "standing": "berdiri"}
_SLIPS = {
    "gram": "Tulis dalam kilogram.",
    "millimetre": "Tulis dalam sentimeter.",
    "metre": "Tulis dalam sentimeter.",
    "comma": "Periksa komanya.",
}

PROBLEM_TEXTS = {
    "outside_instrument": (
        "{subject} {value} {unit} di luar kemampuan {instrument} "
        "({minimum}–{maximum} {unit}). {again}."
    ),
    "too_many_decimals": (
        "{subject} {value} {unit}: paling banyak {decimals} angka di belakang koma. "
        "Tulis seperti di {instrument}."
    ),
    "not_a_number": "“{text}” bukan angka yang jelas. Tulis angkanya saja; koma atau titik boleh.",
    "not_a_date": "{reason}.",
    "date_before_birth": "{asked_on} sebelum lahir. Periksa tanggalnya.",
    "date_after_visit": "{asked_on} sesudah kunjungan ini. Periksa tanggalnya.",
    "visit_before_birth": (
        "Kunjungan ini sebelum lahir ({born_on}). Periksa tanggal kunjungan dan tanggal lahir."
    ),
    "visit_in_future": "Tanggal kunjungan belum tiba. Periksa tanggalnya dan jam laptop.",
    "posture_missing": "Pilih cara ukur: terlentang atau berdiri.",
    "pressure_half_missing": "{subject} belum diisi. Isi keduanya, atau kosongkan keduanya.",
    "referral_followed": (
        "Rujukan ini sudah ada kabarnya. Pilih lagi tujuan semula; kabarnya diubah di menu Rujukan "
        "(Ctrl+R)."
    ),
    "pressure_swapped": (
        "Tensi atas {systolic} harus lebih besar dari tensi bawah {diastolic}. Mungkin tertukar."
    ),
    "dose_twice": "{label} tertulis dua kali. Hapus salah satu.",
    "dose_given_and_not": "{label} tertulis diberikan dan tidak diberikan. Hapus salah satu.",
    "dose_before_birth": "Tanggal {label} sebelum lahir. Periksa tanggalnya.",
    "dose_in_future": "Tanggal {label} sesudah kunjungan ini. Periksa tanggalnya.",
    "dose_date_missing": "{label} diberikan di sini: isi tanggalnya.",
    "lot_missing": "{label} diberikan di sini: isi nomor batch dari vialnya.",
    "expiry_missing": "{label} diberikan di sini: isi tanggal kedaluwarsa vialnya.",
    "vaccinator_missing": "{label} diberikan di sini: pilih bidan yang menyuntik.",
    "lot_expired": (
        "Vial {label} kedaluwarsa sejak {expires_on}. Jangan diberikan; periksa tanggalnya."
    ),
    "supplement_quantity": "Jumlah yang diberikan harus lebih dari 0.",
}

_OUTSIDE_COUNT = (
    "{subject} {value} {unit} di luar yang bisa dicatat ({minimum}–{maximum} {unit}). {again}."
)
"""What is counted and written down is shown by no instrument."""

MEANT_TEXTS = {
    "outside_instrument": (
        "{subject} {value} {unit} tidak mungkin. Maksudnya {maybe} {unit}? {slip}"
    ),
    "not_a_number": "“{text}” tidak jelas. Maksudnya {maybe} {unit}? {slip}",
}
"""What a problem says instead when it is known what was probably meant."""

MISPLACED_TEXTS = {
    "outside_instrument": (
        "{subject} {value} {unit} tidak mungkin. "
        "Mungkin ini {other_field}? Kolom {other_field} masih kosong."
    ),
    "not_a_number": (
        "“{text}” tidak jelas. Mungkin ini {other_field}? Kolom {other_field} masih kosong."
    ),
}
"""What a problem says instead when the number fits an empty line beside it."""

REFUSED_TEXTS = {
    "outside_instrument": (
        "{subject} {value} {unit} tidak mungkin. {value} mungkin {refused_field}, "
        "yang belum betul. Kembali ke sana dengan panah atas."
    ),
    "not_a_number": (
        "“{text}” tidak jelas. Mungkin ini {refused_field}, yang belum betul. "
        "Kembali ke sana dengan panah atas."
    ),
}
"""What a problem says instead when the number fits a line above that was refused itself."""

SWAPPED_TEXT = (
    "Tertukar? Berat {swapped_weight} kg dan tinggi {swapped_height} cm. Periksa keduanya."
)
"""What is said of weight and height alike when each fits the other's line."""

DOUBT_TEXTS = {
    "decimal_slip": "Terakhir {last} {unit} ({last_on}). Maksudnya {maybe} {unit}? {slip}",
    "slip_for_age": (
        "{subject} {value} {unit} tidak lazim untuk umurnya. Maksudnya {maybe} {unit}? {slip}"
    ),
    "last_was_slip": (
        "Terakhir tercatat {last} {unit} ({last_on}), mungkin salah koma. "
        "Pastikan {value} {unit} hari ini benar."
    ),
    "posture_swapped": (
        "Tidak cocok dengan yang terakhir: {last} {unit}{last_posture} ({last_on}). "
        "Apakah hari ini diukur {other_posture}, bukan {posture}?"
    ),
    "posture_unusual": (
        "Anak seumur ini biasanya diukur {other_posture}, bukan {posture}. Periksa cara ukurnya."
    ),
    "shrank": "{subject} lebih kecil dari {last} {unit} ({last_on}). {again}.",
    "grew_too_fast": "{subject} naik banyak dari {last} {unit} ({last_on}). {again}.",
    "adult_height_changed": "Tinggi berbeda jauh dari {last} {unit} ({last_on}). {again}.",
    "gained_too_much": "Berat naik banyak dari {last} {unit} ({last_on}). {again}.",
    "gained_faster_than_who": (
        "Berat naik {gained_g} g dalam {days} hari. Untuk umurnya paling banyak {limit_g} g. "
        "{again}."
    ),
    "lost_too_much": "Berat turun banyak dari {last} {unit} ({last_on}). {again}.",
    "implausible_for_age": (
        "{subject} {value} {unit} tidak lazim untuk umurnya. {again}, lihat juga tanggal lahir."
    ),
    "swapped": SWAPPED_TEXT,
    "misplaced": (
        "{subject} {value} {unit} tidak lazim. "
        "Mungkin ini {other_field}? Kolom {other_field} masih kosong."
    ),
    "unusual_for_age": "{subject} {value} {unit} tidak lazim untuk umurnya. {again}.",
    "unlikely_for_height": (
        "Berat {value} kg tidak lazim untuk tinggi {height} cm. Periksa keduanya."
    ),
    "waist_as_height": (
        "Lingkar perut {value} cm tidak lazim untuk tinggi {height} cm. Coba ukur lagi."
    ),
    "waist_unlikely_for_weight": (
        "Lingkar perut {value} cm tidak lazim untuk berat {weight} kg. Coba ukur lagi."
    ),
    "unlikely_for_weeks": (
        "Tinggi rahim {value} cm tidak lazim untuk hamil {weeks} minggu. Coba ukur lagi."
    ),
    "smoked_too_long": "Merokok {value} tahun tidak cocok dengan umurnya. Periksa angkanya.",
    "changed_far": "{subject} {value} {unit}, terakhir {last} {unit} ({last_on}). {again}.",
    "pressure_too_close": "Tensi {systolic}/{diastolic} terlalu berdekatan. Coba ukur lagi.",
    "dose_repeated": "{label} sudah tercatat sebelumnya. Periksa Buku KIA.",
    "dose_too_early": ("{label} baru mulai umur {limit} {limit_unit}. Tanyakan bidan dulu."),
    "dose_interval_short": "{label}: terlalu dekat dengan dosis sebelumnya. Tanyakan bidan dulu.",
    "dose_live_spacing": (
        "{label}: belum {days} hari dari vaksin hidup yang lain. Tanyakan bidan dulu."
    ),
    "dose_not_planned": "{label} {not_planned}. Tanyakan bidan dulu.",
    "dose_too_late": ("{label} hanya sampai umur {limit} {limit_unit}. Tanyakan bidan dulu."),
    "supplement_wrong_age": "{supplement} bukan untuk umur {months} bulan. Periksa warnanya.",
    "supplement_out_of_season": "Bulan ini bukan bulan {supplement}. Yakin diberikan?",
    "supplement_repeated": "{supplement} sudah diberikan pada putaran ini. Periksa Buku KIA.",
    "supplement_wrong_group": "{supplement} bukan untuk orang ini. Periksa pilihannya.",
    "supplement_not_asked_for": "{supplement} diberikan saat diare. Jawab dulu pertanyaan diare.",
    "supplement_too_many": "{supplement}: biasanya paling banyak {most} {amount}. Periksa lagi.",
    "feeding_eaten_above_given": (
        "Seluruhnya dimakan {eaten} porsi, padahal diberikan {given}. Periksa angkanya."
    ),
    "feeding_given_unknown": "Dimakan {eaten} porsi. Isi juga porsi yang diberikan.",
    "person_not_active": "Tercatat {status} sejak {on}. Periksa orangnya.",
}

_WORDS = {
    "status": _STATUSES,
    "limit_unit": _AGE_UNITS,
    "posture": _POSTURES,
    "other_posture": _POSTURES,
    "slip": _SLIPS,
    "not_planned": _NOT_PLANNED,
}


def problem_text(note: Problem | Doubt, *, stands: bool = False) -> str:
    """Return the sentence for a problem or a doubt of a visit, maybe of one who only `stands`.

    Raises:
        KeyError: A code nobody wrote a sentence for.
    """
    texts = _texts_for(note)
    measured = MEASURED.get(note.field, ANYTHING)
    if stands and note.field in STANDING:
        measured = measured._replace(subject=STANDING[note.field])
    words = {name: _word(name, value, stands=stands) for name, value in note.detail.items()}
    words.setdefault("unit", "")
    is_count = measured.instrument.startswith("catatan") and texts is PROBLEM_TEXTS
    text = (
        tr(_OUTSIDE_COUNT)
        if is_count and note.code == "outside_instrument"
        else tr(texts[note.code])
    )
    called = {part: tr(word) for part, word in measured._asdict().items()}
    sentence = text.format_map(called | words)
    if note.code == "too_many_decimals" and note.detail["decimals"] == 0:
        return tr("{subject} ditulis tanpa koma. Tulis seperti di {instrument}.").format(
            subject=measured.subject, instrument=measured.instrument
        )
    if note.code == "pressure_swapped" and note.detail["systolic"] == note.detail["diastolic"]:
        return tr("Tensi atas dan bawah tidak mungkin sama. Coba ukur lagi.")
    return sentence


def _texts_for(note: Problem | Doubt) -> Mapping[str, str]:
    if isinstance(note, Doubt):
        return DOUBT_TEXTS
    if "swapped_weight" in note.detail:
        return {note.code: SWAPPED_TEXT}
    if "refused_field" in note.detail:
        return REFUSED_TEXTS
    if "other_field" in note.detail:
        return MISPLACED_TEXTS
    return MEANT_TEXTS if "maybe" in note.detail else PROBLEM_TEXTS


def field_words(field: str, *, stands: bool = False) -> str:
    """Return what a measured field is called in a sentence."""
    if stands and field in STANDING:
        return tr(STANDING[field])
    return tr(MEASURED.get(field, ANYTHING).subject)


def short_number(value: float) -> str:
    """Return a number with as many decimals as it has, two at most: 8,5 and 112."""
    shown = show_number(value, 2)
    return shown.rstrip("0").rstrip(decimal_sign())


def _word(name: str, value: float | str, *, stands: bool) -> str:
    if not isinstance(value, str):
        return short_number(value)
    if name in {"other_field", "refused_field"}:
        return _inside(field_words(value, stands=stands))
    if name in _WORDS:
        return tr(_WORDS[name][value])
    if name == "last_posture":
        return f" {tr(_POSTURES[value])}" if value else ""
    is_day = name == "on" or name.endswith("_on")
    return show_asked_date(value) if is_day else value


def _inside(words: str) -> str:
    """Return words as they stand inside a sentence; LILA keeps its letters."""
    return words if words[:2].isupper() else words[:1].lower() + words[1:]


def doubts_in_words(doubts: Sequence[Doubt], *, stands: bool = False) -> str:
    """Return all that has to be looked at twice, and how to say that it is right after all."""
    sentences = tuple(dict.fromkeys(problem_text(doubt, stands=stands) for doubt in doubts))
    said = " ".join(sentences)
    head = (
        tr("{doubts_count} hal perlu dilihat lagi. ").format(doubts_count=len(sentences))
        if len(sentences) > 1
        else ""
    )
    return tr("{head}{said} Bila memang benar, pilih alasannya untuk menyimpan.").format(
        head=head, said=said
    )
