"""Why two records cannot be made one, in the words of the village. No Qt in here."""

from posyandu_desktop.language import tr
from posyandu_desktop.services.merging import MergeFault

_FAULTS = {
    MergeFault.SAME_RECORD: "Pilih dua catatan yang berbeda.",
    MergeFault.MERGED_BEFORE: "Salah satunya sudah pernah digabung. Cari lagi namanya.",
    MergeFault.MOTHER_AND_CHILD: "Yang satu tercatat sebagai ibu dari yang lain. Periksa lagi.",
    MergeFault.BOTH_PREGNANT: "Keduanya punya kehamilan yang belum berakhir. Akhiri salah satu "
    "dulu (F4 di kunjungannya).",
    MergeFault.BOTH_FED: "Keduanya sedang mendapat PMT. Akhiri salah satu dulu.",
    MergeFault.BOTH_HALF_TYPED: "Keduanya punya kunjungan yang belum disimpan. Simpan salah satu "
    "dulu.",
    MergeFault.NIK_TAKEN: "NIK-nya sudah dipakai orang lain. Periksa NIK dulu.",
    MergeFault.UNDONE_BEFORE: "Penggabungan ini sudah diurungkan.",
    MergeFault.LATER_MERGE_FIRST: "Urungkan dulu penggabungan yang lebih baru dari orang ini.",
}


def fault_sentence(fault: MergeFault) -> str:
    """Return why it cannot be, and what to do."""
    return tr(_FAULTS[fault])
