"""A kind word about rounded readings, by the code of the readings. No Qt in here."""

HABIT_TEXTS = {
    "weight": "Hari ini banyak berat berakhir ,0 atau ,5. Baca sampai 0,1 kg.",
    "length": "Hari ini banyak panjang/tinggi berakhir ,0 atau ,5. Baca sampai 0,1 cm.",
    "pressure": "Hari ini banyak tensi berakhir 0 atau 5. Tulis angkanya persis seperti di alat.",
}
