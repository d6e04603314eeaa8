"""What came, in one line."""

from posyandu_desktop.sync.pull.pulling import PullReport
from posyandu_desktop.ui.texts.came import again_text, came_text


def test_nothing_that_came_is_no_word() -> None:
    assert came_text(PullReport(unreadable=3)) == ""


def test_what_came_is_counted_by_kind() -> None:
    came = PullReport(people_new=3, visits_new=12, records_new=2, records_changed=4, answers=1)
    assert came_text(came) == (
        "Dari laptop lain dan Puskesmas: 3 orang baru, 12 kunjungan, 2 catatan lain, "
        "4 catatan lain berubah, 1 jawaban rujukan."
    )


def test_what_has_to_be_decided_and_what_went_wrong_is_said() -> None:
    came = PullReport(people_changed=1, differences=2, trouble="Server diam.")
    words = came_text(came)
    assert "2 isian berbeda: lihat Isi berbeda (F10)." in words
    assert words.endswith("belum terambil semua: Server diam.")


def test_a_server_that_went_back_to_an_older_copy_is_told_of() -> None:
    assert again_text(0) == ""
    assert again_text(12).startswith("Server kembali ke salinan lama; 12 data dikirim lagi")
