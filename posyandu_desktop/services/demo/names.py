"""Invented names, put together at random; any likeness to a living person is chance."""

from random import Random

from posyandu_desktop.domain.person import Sex

_FIRST_NAMES = {
    Sex.MALE: (
        "Adit Agung Ahmad Aji Alif Andi Arif Arya Bagas Bayu Bima Budi Cahyo Candra Damar Danang "
        "Dani Dedi Deni Dimas Eko Fahri Fajar Faris Galih Gilang Hadi Hafiz Hari Hendra Ilham "
        "Imam Indra Irfan Jaka Joko Karim Khoirul Krisna Lukman Made Maulana Mulyono Nanang "
        "Nugroho Pandu Rahmat Raka Rangga Rendi Reza Rian Rizki Rudi Satria Slamet Sugeng Surya "
        "Taufik Teguh Tono Wahyu Wawan Wisnu Yoga Yudi Yusuf Zaki"
    ),
    Sex.FEMALE: (
        "Adinda Aisyah Alya Amelia Anggun Anisa Aulia Ayu Bunga Citra Dewi Dian Dina Dwi Eka Elok "
        "Endah Erna Fatimah Fitri Gita Hana Hesti Ida Indah Intan Kartika Khadijah Kirana Laras "
        "Lestari Lia Lilis Lina Maya Mega Melati Mutia Nabila Nadia Nanda Naila Nia Nisa Novi Nur "
        "Putri Rahma Rani Ratih Ratna Retno Rina Salma Sari Sekar Siti Sri Sulastri Syifa Tika "
        "Tuti Umi Utami Wati Wulan Yanti Yuni Zahra"
    ),
}
_SECOND_NAMES = {
    Sex.MALE: (
        "Abdillah Adinata Alamsyah Ardiansyah Darmawan Febrian Firmansyah Gunadi Hakim "
        "Handoko Hermanto Iskandar Kurniawan Kusumo Mahardika Nurhadi Pamungkas "
        "Permana Prakoso Prasetya Pratama Purnomo Raharja Saputra Setyawan "
        "Subagyo Sudarsono Suhendra Sutrisno Wibowo Wicaksono Wijaya Yulianto"
    ),
    Sex.FEMALE: (
        "Agustina Amalia Anggraini Apriliani Astuti Azzahra Cahyani Damayanti Febriani Handayani "
        "Hapsari Hasanah Hidayati Kurniasih Kusumawati Maharani Marlina Maulida "
        "Ningsih Nurjanah Oktaviani Pertiwi Prameswari Puspita Rahayu Rahmawati Safitri "
        "Salsabila Setyowati Suryani Susanti Utami Wahyuni Widiastuti Wijayanti Wulandari Yuliana"
    ),
}
_FIRST = {sex: names.split() for sex, names in _FIRST_NAMES.items()}
_SECOND = {sex: names.split() for sex, names in _SECOND_NAMES.items()}
STREETS = ("Dusun Cempaka", "Dusun Kenanga", "Dusun Anggrek", "Dusun Dahlia", "Dusun Teratai")


def a_name(random: Random, sex: Sex, *, one_word: float) -> str:
    """Return a name of one or two words; `one_word` is the share of the former."""
    first = random.choice(_FIRST[sex])
    return first if random.random() < one_word else f"{first} {random.choice(_SECOND[sex])}"
