"""What is measured, what with, and what to do once more: words for a sentence. No Qt in here."""

from typing import NamedTuple


class Measured(NamedTuple):
    """The number, what shows it, and the advice to look once more, each as a sentence has it."""

    subject: str
    instrument: str
    again: str


MEASURED = {
    "weight_kg": Measured("Berat", "timbangan", "Coba timbang lagi"),
    "height_cm": Measured("Panjang/tinggi", "alat ukur", "Coba ukur lagi"),
    "head_circumference_cm": Measured("Lingkar kepala", "pita ukur", "Coba ukur lagi"),
    "muac_cm": Measured("LILA", "pita LILA", "Coba ukur lagi"),
    "waist_cm": Measured("Lingkar perut", "pita ukur", "Coba ukur lagi"),
    "systolic_mmhg": Measured("Tensi atas", "tensimeter", "Coba ukur lagi"),
    "diastolic_mmhg": Measured("Tensi bawah", "tensimeter", "Coba ukur lagi"),
    "systolic_again_mmhg": Measured("Tensi atas, ulang", "tensimeter", "Coba ukur lagi"),
    "diastolic_again_mmhg": Measured("Tensi bawah, ulang", "tensimeter", "Coba ukur lagi"),
    "glucose_fasting_mg_dl": Measured("Gula darah puasa", "alat gula darah", "Periksa angkanya"),
    "hb_g_dl": Measured("Hemoglobin", "alat Hb", "Periksa angkanya"),
    "feeding_portions_given": Measured("Porsi diberikan", "catatan PMT", "Periksa angkanya"),
    "feeding_portions_eaten": Measured("Porsi dimakan", "catatan PMT", "Periksa angkanya"),
    "uric_acid_mg_dl": Measured("Asam urat", "alat asam urat", "Periksa angkanya"),
    "glucose_random_mg_dl": Measured("Gula darah", "alat gula darah", "Periksa angkanya"),
    "cholesterol_mg_dl": Measured("Kolesterol", "alat kolesterol", "Periksa angkanya"),
    "iron_tablets_given": Measured("Jumlah TTD diberikan", "catatan", "Periksa angkanya"),
    "iron_tablets_drunk": Measured("Jumlah TTD diminum", "catatan", "Periksa angkanya"),
    "fundal_height_cm": Measured("Tinggi rahim (TFU)", "pita ukur", "Coba ukur lagi"),
    "fetal_heart_rate_per_min": Measured(
        "Denyut jantung janin", "alat denyut janin", "Coba hitung lagi"
    ),
    "puma_cigarettes_per_day": Measured("Jumlah rokok", "catatan", "Periksa angkanya"),
    "puma_smoking_years": Measured("Lama merokok", "catatan", "Periksa angkanya"),
}
STANDING = {"height_cm": "Tinggi badan"}
"""What is called otherwise for whoever is only measured standing."""

ANYTHING = Measured("Angka", "alat", "Periksa lagi")
