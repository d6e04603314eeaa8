from dataclasses import replace
from datetime import date, timedelta

import pytest

from posyandu_desktop.domain.visit import ReferralState, ReferralTarget
from posyandu_desktop.ui.referrals.presenter import ReferralsScreen
from posyandu_desktop.ui.theme_tokens import Tone
from tests.full_disk import fill_disk
from tests.services.stores import TODAY
from tests.ui.referrals.conftest import SENT, Village, answered, arrived

ARRIVED, ANSWERED, CLOSED = ReferralState.ARRIVED, ReferralState.ANSWERED, ReferralState.CLOSED


def words(screen: ReferralsScreen) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row.cells) for row in screen.state.rows]


def test_the_overdue_stand_first_and_are_loud(village: Village) -> None:
    village.refer("Ani", 30, arrived(TODAY))
    village.refer("Budi", 2, replace(SENT, target=ReferralTarget.HOSPITAL))
    village.refer("Citra", 8)
    village.refer("Dewi", 20, answered(TODAY))

    screen = ReferralsScreen(village.desk())

    assert words(screen) == [
        ("Belum datang, 8 hari", "Citra", "12 Mei 2026", "Puskesmas", "Merah (gizi buruk)"),
        ("Tunggu jawaban", "Ani", "20 Apr 2026", "Puskesmas", "Merah (gizi buruk)"),
        ("Ada jawaban", "Dewi", "30 Apr 2026", "Puskesmas", "Merah (gizi buruk)"),
        ("Belum ada kabar", "Budi", "18 Mei 2026", "rumah sakit", "Merah (gizi buruk)"),
    ]
    assert screen.state.rows[0].cells[0].tone is Tone.ACT
    assert screen.state.summary == "4 rujukan terbuka · 1 belum datang, lebih dari 7 hari"


def test_the_one_in_hand_says_whom_to_call_why_and_what_happened(village: Village) -> None:
    village.refer("Ani", 8, replace(SENT, note="demam"))
    told = village.refer("Budi", 20, replace(answered(date(2026, 5, 4)), arrived_on=TODAY))

    screen = ReferralsScreen(village.desk())
    first = screen.state.detail
    screen.looked_at(told.id)
    second = screen.state.detail

    assert first is not None
    assert second is not None
    assert (first.name, first.tone) == ("Ani", Tone.ACT)
    assert first.about.endswith("HP 0812")
    assert "8 hari belum datang" in first.to_do
    assert first.when == "Dirujuk 12 Mei 2026 ke Puskesmas (8 hari lalu)"
    assert (first.why, first.since) == (("Merah (gizi buruk)",), ("Catatan: demam",))
    assert list(first.steps) == [ARRIVED, ANSWERED, CLOSED]
    assert second.since == ("Datang 20 Mei 2026", "Jawaban 4 Mei 2026: PMT 90 hari")
    assert second.steps == {CLOSED: "Selesai", ANSWERED: "Ubah jawaban"}


def test_somebody_came_on_a_day_that_can_be_changed(village: Village) -> None:
    visit = village.refer("Ani", 8)
    screen = ReferralsScreen(village.desk())

    screen.begin(ARRIVED)
    assert screen.state.form is not None
    assert (screen.state.form.day, screen.state.form.asks) == ("20/5/2026", "")
    screen.typed("on", "14/5")
    screen.save()
    assert screen.state.form.problems.keys() == {"on"}
    screen.typed("on", "14/5/26")
    screen.save()

    assert village.referral(visit) == arrived(date(2026, 5, 14))
    assert screen.state.form is None
    assert screen.state.message == "Ani: tercatat sudah datang."
    assert village.changes == [True]


def test_an_answer_is_asked_for_kept_and_can_be_written_again(village: Village) -> None:
    visit = village.refer("Ani", 8)
    screen = ReferralsScreen(village.desk())

    screen.begin(ANSWERED)
    screen.save()
    assert screen.state.form is not None
    assert (screen.state.jump_to, screen.state.form.problems) == (
        "answer",
        {"answer": "Tulis singkat jawaban Puskesmas."},
    )
    screen.typed("answer", "PMT 90 hari")
    assert screen.state.form.problems == {}
    screen.save()
    assert village.referral(visit) == answered(TODAY)
    assert len(screen.state.rows) == 1

    screen.begin(ANSWERED)
    assert screen.state.form.text == "PMT 90 hari"
    screen.typed("answer", "PMT 60 hari")
    screen.save()
    assert village.referral(visit).answer == "PMT 60 hari"


def test_an_answered_one_is_closed_with_a_day_and_any_other_with_a_reason(
    village: Village,
) -> None:
    late, told = village.refer("Ani", 30), village.refer("Budi", 20, answered(TODAY))
    screen = ReferralsScreen(village.desk())

    screen.begin(CLOSED)
    screen.save()
    assert screen.state.form is not None
    assert "misalnya: pindah" in screen.state.form.problems["answer"]
    screen.typed("answer", "pindah ke kota")
    screen.save()

    assert (village.referral(late).state, village.referral(late).answer) == (
        CLOSED,
        "pindah ke kota",
    )
    assert screen.state.current == told.id
    screen.begin(CLOSED)
    assert screen.state.form.asks == ""
    screen.save()
    assert village.referral(told).answer == "PMT 90 hari"
    assert (screen.state.rows, screen.state.detail) == ((), None)
    assert screen.state.summary == "Tidak ada rujukan yang terbuka."


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("21/5/2026", "Tanggal ini belum tiba. Periksa tanggalnya."),
        ("11/5/2026", "Dirujuk baru 12 Mei 2026. Periksa tanggalnya."),
        ("13/5/2026", "Langkah sebelumnya 14 Mei 2026. Periksa tanggalnya."),
        ("besok", "Tulis tanggal/bulan/tahun, misalnya 1/2/2025"),
    ],
)
def test_a_day_that_cannot_be_is_said_beside_it(village: Village, typed: str, said: str) -> None:
    visit = village.refer("Ani", 8, arrived(date(2026, 5, 14)))
    screen = ReferralsScreen(village.desk())
    screen.begin(ANSWERED)
    screen.typed("answer", "sehat")
    screen.typed("on", typed)

    screen.save()

    assert screen.state.form is not None
    assert (screen.state.jump_to, screen.state.form.problems) == ("on", {"on": said})
    assert village.referral(visit).state is ARRIVED
    assert village.changes == []


def test_what_was_just_done_is_taken_back_at_once(village: Village) -> None:
    visit = village.refer("Ani", 8)
    village.refer("Budi", 9)
    screen = ReferralsScreen(village.desk())
    screen.looked_at(visit.id)
    screen.begin(CLOSED)
    screen.typed("answer", "pindah")
    screen.save()
    assert screen.state.undo.startswith("Batalkan")

    screen.undo()

    assert village.referral(visit) == SENT
    assert screen.state.current == visit.id
    assert screen.state.message == "Ani: dibatalkan. Sekarang: belum ada kabar."
    assert screen.state.undo == ""


def test_an_older_step_is_taken_back_only_when_asked_twice(village: Village) -> None:
    visit = village.refer("Ani", 8, answered(TODAY))
    screen = ReferralsScreen(village.desk())

    screen.undo()
    assert village.referral(visit) == answered(TODAY)
    assert "sekali lagi" in screen.state.message
    screen.undo()

    assert village.referral(visit) == SENT


def test_to_look_at_somebody_else_forgets_what_was_asked(village: Village) -> None:
    first, second = (
        village.refer("Ani", 8, answered(TODAY)),
        village.refer("Budi", 7, answered(TODAY)),
    )
    screen = ReferralsScreen(village.desk())
    screen.undo()

    screen.looked_at(second.id)
    screen.undo()

    assert village.referral(first) == village.referral(second) == answered(TODAY)


def test_nothing_is_taken_back_where_nothing_was_done(village: Village) -> None:
    visit = village.refer("Ani", 8)
    screen = ReferralsScreen(village.desk())

    screen.undo()
    screen.undo()

    assert village.referral(visit) == SENT
    assert screen.state.message == ""


def test_a_step_that_was_taken_already_opens_no_form(village: Village) -> None:
    village.refer("Ani", 8, arrived(TODAY))
    screen = ReferralsScreen(village.desk())

    screen.begin(ARRIVED)

    assert screen.state.form is None


def test_a_full_disk_is_told_and_what_was_typed_stays(village: Village) -> None:
    visit = village.refer("Ani", 8)
    screen = ReferralsScreen(village.desk())
    screen.begin(ANSWERED)
    screen.typed("answer", "kontrol " * 40_000)
    fill_disk(village.store)

    screen.save()

    assert screen.state.message_tone is Tone.ACT
    assert screen.state.form is not None
    assert screen.state.form.text.startswith("kontrol")
    assert village.referral(visit) == SENT


def test_escape_closes_the_form_first_and_then_the_screen(village: Village) -> None:
    village.refer("Ani", 8)
    screen = ReferralsScreen(village.desk())
    screen.begin(ARRIVED)

    screen.back()
    assert (screen.state.form, village.left) == (None, [])
    screen.back()

    assert village.left == [True]


def test_the_visit_behind_a_referral_is_opened(village: Village) -> None:
    visit = village.refer("Ani", 8)
    screen = ReferralsScreen(village.desk())

    screen.open_row(visit.id)

    assert [one.id for one in village.opened] == [visit.id]


def test_without_a_referral_nothing_can_be_done(village: Village) -> None:
    screen = ReferralsScreen(village.desk())

    screen.begin(ARRIVED)
    screen.save()
    screen.undo()

    assert (screen.state.rows, screen.state.form, screen.state.message) == ((), None, "")
    assert village.changes == []


def test_a_referral_of_today_is_no_days_old(village: Village) -> None:
    village.refer("Ani", 0)
    village.refer("Budi", 1)

    screen = ReferralsScreen(village.desk())
    ages = []
    for row in screen.state.rows:
        screen.looked_at(row.key)
        assert screen.state.detail is not None
        ages.append(screen.state.detail.when.rpartition("(")[2])

    assert ages == ["1 hari lalu)", "hari ini)"]
    assert TODAY - timedelta(days=1) == date(2026, 5, 19)
