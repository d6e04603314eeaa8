from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar
from uuid import uuid4

import pytest

from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.domain.visit import Referral, ReferralTarget
from posyandu_desktop.errors import PosyanduError, ServerNotSet
from posyandu_desktop.services.day import AWAITED_SHOWN
from posyandu_desktop.store.server import ServerAddress
from posyandu_desktop.ui.day.presenter import DayScreen, Sent, State
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import PersonRow
from tests.builders import a_child, a_home, a_person, a_visit, an_old_dose
from tests.services.stores import NOW, TODAY
from tests.ui.day.table import LAST_MONTH, Later, Table, a_made_day

T = TypeVar("T")
CLOCK = NOW.astimezone().strftime("%H.%M")


class Screen:
    """What the presenter showed."""

    def __init__(self) -> None:
        self.states: list[State] = []

    def show_state(self, state: State) -> None:
        self.states.append(state)


def refuse_to_begin(
    job: Callable[[], T], then: Callable[[T], None], failed: Callable[[PosyanduError], None]
) -> None:
    del job, then
    failed(ServerNotSet())


def names(rows: tuple[PersonRow, ...]) -> list[str]:
    return [row.name for row in rows]


def figures(screen: DayScreen) -> dict[str, tuple[str, str]]:
    return {one.opens: (one.number, one.caption) for one in screen.state.figures}


def test_the_figures_of_a_small_day(table: Table) -> None:
    a_made_day(table)

    assert figures(table.screen()) == {
        "all": ("5", "datang hari ini"),
        "awaited": ("1", "belum datang"),
        "weighed": ("4", "balita ditimbang · D/S 67 %"),
        "gained": ("1", "naik (N) · N/D 25 %"),
        "refer": ("2", "perlu dirujuk"),
        "deliveries": ("0", "kiriman perlu diperbaiki"),
    }


def test_a_day_without_anybody_divides_by_nothing(table: Table) -> None:
    shown = figures(table.screen())

    assert shown["weighed"] == ("0", "balita ditimbang · D/S –")
    assert shown["gained"] == ("0", "naik (N) · N/D –")


def test_a_figure_is_loud_only_when_somebody_has_to_act(table: Table) -> None:
    tones = {one.opens: one.tone for one in table.screen().state.figures}
    assert (tones["refer"], tones["deliveries"]) == (Tone.NEUTRAL, Tone.NEUTRAL)

    table.refuse(a_made_day(table)["Naufal"])

    tones = {one.opens: one.tone for one in table.screen().state.figures}
    assert (tones["refer"], tones["deliveries"]) == (Tone.ACT, Tone.WATCH)


def test_who_came_stands_among_the_served_and_nobody_else(table: Table) -> None:
    a_made_day(table)
    state = table.screen().state

    assert names(state.served) == ["Naufal", "Rizki", "Zahra", "Fajar", "Sumarni"]
    assert names(state.in_progress) == ["Ilham"]
    assert "Kirana" in names(state.awaited)
    assert not set(names(state.served)) & set(names(state.awaited))
    assert (state.served_title, state.served_note) == ("Sudah selesai", "5 orang")
    assert not set(names(state.in_progress)) & set(names(state.awaited))
    assert state.awaited_note == "1 orang · menurut risiko"
    assert state.title == "Hari buka · 20 Mei 2026"


def test_a_draft_says_when_it_was_kept(table: Table) -> None:
    a_made_day(table)
    [row] = table.screen().state.in_progress

    assert row.badge is not None
    assert (row.badge.tone, row.badge.word) == (Tone.INFO, f"Draf {CLOCK}")
    assert row.details == "14 bulan · Ibu Nurhayati"


def test_the_awaited_come_gravest_first_with_the_reason(table: Table) -> None:
    well, ill, unknown = a_child("Ani"), a_child("Citra"), a_child("Budi")
    table.register(well, ill, unknown)
    table.record(well, a_visit(well, LAST_MONTH, weight_kg=9.0))
    table.record(ill, a_visit(ill, LAST_MONTH, weight_kg=9.0, danger_sign=True))

    rows = table.screen().state.awaited

    assert names(rows) == ["Citra", "Ani", "Budi"]
    assert rows[0].badge is not None
    assert (rows[0].badge.tone, rows[0].badge.word) == (Tone.ACT, "Ada tanda bahaya")
    assert rows[2].badge is None


def test_a_long_list_of_the_awaited_says_that_it_is_cut(table: Table) -> None:
    with table.store.transaction():
        table.register(*(a_person(f"Warga {number:03}") for number in range(AWAITED_SHOWN + 1)))

    state = table.screen().state

    assert len(state.awaited) == AWAITED_SHOWN
    assert state.awaited_note == f"{AWAITED_SHOWN} dari {AWAITED_SHOWN + 1} · menurut risiko"


def test_a_served_row_says_when_it_was_saved_and_where_the_visit_is(table: Table) -> None:
    visits = a_made_day(table)
    table.receive(visits["Naufal"])
    table.refuse(visits["Rizki"])
    table.store.server.save(ServerAddress(url="https://fhir.example", device_id=uuid4()))

    rows = {row.name: row for row in table.screen().state.served}

    assert rows["Naufal"].details == f"14 bulan · {CLOCK} · Diterima server"
    assert rows["Rizki"].details == f"14 bulan · {CLOCK} · Perlu diperbaiki"
    assert rows["Zahra"].details == f"14 bulan · {CLOCK} · Menunggu sinyal"
    assert rows["Sumarni"].details.startswith("46 tahun · ")


def test_a_served_row_shows_the_gravest_finding_or_that_all_is_done(table: Table) -> None:
    a_made_day(table)
    quiet = a_person("Bu Rina")
    table.register(quiet)
    table.record(quiet, a_visit(quiet, session=table.session, weight_kg=55.0))

    badges = {row.name: row.badge for row in table.screen().state.served}

    assert badges["Fajar"] is not None
    assert (badges["Fajar"].tone, badges["Fajar"].word) == (Tone.ACT, "Ada tanda bahaya")
    assert badges["Bu Rina"] is not None
    assert (badges["Bu Rina"].tone, badges["Bu Rina"].word) == (Tone.GOOD, "Lengkap")


def test_a_visit_of_an_unsigned_record_has_no_time_and_waits_for_a_server_to_be_set_up(
    table: Table,
) -> None:
    child = a_child()
    table.register(child)
    table.store.visits.save(a_visit(child, session=table.session))

    [row] = table.screen().state.served

    assert row.details == "14 bulan · Belum ada server"


@pytest.mark.parametrize(
    ("opens", "title", "listed"),
    [
        ("weighed", "Balita ditimbang", ["Naufal", "Rizki", "Zahra", "Fajar"]),
        ("gained", "Naik (N)", ["Naufal"]),
        ("refer", "Perlu dirujuk", ["Rizki", "Fajar"]),
        ("all", "Sudah selesai", ["Naufal", "Rizki", "Zahra", "Fajar", "Sumarni"]),
    ],
)
def test_a_figure_shows_the_names_behind_it(
    table: Table, opens: str, title: str, listed: list[str]
) -> None:
    a_made_day(table)
    screen = table.screen()

    screen.show_names(opens)

    assert names(screen.state.served) == listed
    assert (screen.state.served_title, screen.state.served_note) == (title, f"{len(listed)} orang")
    assert figures(screen)[opens][0] == str(len(listed))


def test_a_figure_pressed_again_shows_everybody(table: Table) -> None:
    a_made_day(table)
    screen = table.screen()

    screen.show_names("gained")
    screen.show_names("gained")
    screen.show_names("awaited")

    assert screen.state.served_title == "Sudah selesai"
    assert len(screen.state.served) == 5


def test_the_filter_stays_while_the_lists_are_read_again(table: Table) -> None:
    a_made_day(table)
    screen = table.screen()
    screen.show_names("weighed")
    late = a_child("Terlambat")
    table.register(late)
    table.record(late, a_visit(late, session=table.session, weight_kg=9.0))

    screen.refresh()

    assert names(screen.state.served) == ["Naufal", "Rizki", "Zahra", "Fajar", "Terlambat"]


def test_the_search_finds_people_while_typing_and_says_who_came(table: Table) -> None:
    a_made_day(table)
    screen = table.screen()

    screen.search(" za ")
    [row] = screen.state.results
    assert (row.name, row.details) == ("Zahra", "14 bulan · Ibu Nurhayati · RT 03")
    assert row.badge is not None
    assert row.badge.word == "Sudah datang"
    assert screen.state.searching == "za"

    screen.search("kir")
    assert badges(screen.state.results) == {"Kirana": "Salin imunisasi"}

    screen.search("  ")
    assert (screen.state.searching, screen.state.results) == ("", ())


def test_enter_opens_the_first_one_found(table: Table) -> None:
    a_made_day(table)
    screen = table.screen()

    screen.search("nurhayati")
    first = screen.state.results[0]
    screen.search_entered()

    assert [person.name for person in table.asked.visits] == [first.name]
    assert table.asked.new_people == []


def test_enter_with_nobody_found_takes_the_name_along(table: Table) -> None:
    screen = table.screen()

    screen.search("Dewi Lestari")
    screen.search_entered()
    screen.new_person()

    assert table.asked.visits == []
    assert table.asked.new_people == ["Dewi Lestari", "Dewi Lestari"]


def test_enter_without_a_search_does_nothing(table: Table) -> None:
    table.screen().search_entered()

    assert (table.asked.visits, table.asked.new_people) == ([], [])


def test_what_was_searched_is_searched_again_after_a_visit(table: Table) -> None:
    a_made_day(table)
    screen = table.screen()
    screen.search("kirana")
    kirana = table.store.people.search("kirana")[0]
    table.record(kirana, a_visit(kirana, session=table.session, weight_kg=9.3))

    screen.refresh()

    assert screen.state.results[0].badge is not None


def test_a_row_of_any_list_opens_the_visit(table: Table) -> None:
    a_made_day(table)
    screen = table.screen()

    opened = [
        rows[0] for rows in (screen.state.in_progress, screen.state.awaited, screen.state.served)
    ]
    for row in opened:
        screen.open_row(row.key)

    assert [person.id for person in table.asked.visits] == [row.key for row in opened]


def test_the_list_of_deliveries_is_one_step_away(table: Table) -> None:
    table.screen().show_deliveries()

    assert table.asked.deliveries == 1


@pytest.mark.parametrize(
    ("sent", "tone", "words"),
    [
        (Sent(received=3, refused=0, waiting=0), Tone.GOOD, "3 diterima server. Tidak ada yang"),
        (Sent(received=2, refused=1, waiting=0), Tone.ACT, "2 diterima server, 1 perlu diperbaiki"),
        (Sent(received=1, refused=0, waiting=4), Tone.INFO, "1 diterima server, 4 masih menunggu"),
        (
            Sent(received=1, refused=0, waiting=4, trouble="Server diam. Coba lagi nanti."),
            Tone.WATCH,
            "Server diam.",
        ),
    ],
)
def test_what_became_of_an_upload_is_said_truthfully(
    table: Table, sent: Sent, tone: Tone, words: str
) -> None:
    table.sent = sent
    screen = table.screen()

    screen.send()

    assert screen.state.message.startswith(words)
    assert screen.state.message_tone is tone
    assert not screen.state.sending


def test_an_upload_that_cannot_begin_says_why(table: Table) -> None:
    screen = table.screen(refuse_to_begin)

    screen.send()

    assert screen.state.message == ServerNotSet().sentence
    assert (screen.state.sending, screen.state.message_tone) == (False, Tone.WATCH)


def test_an_upload_runs_once_shows_how_far_it_is_and_then_reads_the_lists_again(
    table: Table,
) -> None:
    visits = a_made_day(table)
    later = Later()
    screen = table.screen(later)
    screen.say("Ani: tersimpan.", Tone.GOOD)

    screen.send()
    screen.send()
    assert later.started == 1
    assert (screen.state.sending, screen.state.message) == (True, "")
    screen.progressed(2, 5)
    assert screen.state.send_progress == (2, 5)

    table.receive(visits["Naufal"])
    assert later.come_home is not None
    later.come_home()
    after = screen.state
    assert not after.sending
    assert after.send_progress is None
    assert screen.state.served[0].details.endswith("Diterima server")


def test_progress_of_an_upload_nobody_asked_for_is_not_shown(table: Table) -> None:
    screen = table.screen()

    screen.progressed(1, 2)

    assert screen.state.send_progress is None


def test_the_view_sees_every_change_until_it_lets_go(table: Table) -> None:
    screen, view = table.screen(), Screen()
    screen.attach(view)
    screen.say("Halo")

    screen.detach()
    screen.say("Tidak terlihat")

    assert [state.message for state in view.states] == ["", "Halo"]
    assert screen.state.message == "Tidak terlihat"


def test_the_draft_of_somebody_who_lives_alone_shows_the_home(table: Table) -> None:
    alone = replace(a_person("Karto"), home=a_home(rt="05"))
    table.register(alone)
    table.begin(alone)

    [row] = table.screen().state.in_progress

    assert row.details == "46 tahun · RT 05"


def test_visits_of_another_session_are_not_counted_today(table: Table) -> None:
    child = a_child()
    table.register(child)
    before = Session(id=SessionId(a_visit(child).id), held_on=LAST_MONTH)
    table.store.sessions.save(before)
    table.record(child, a_visit(child, LAST_MONTH, session=before, weight_kg=9.0))

    shown = figures(table.screen())

    assert (shown["all"][0], shown["awaited"][0]) == ("0", "1")
    assert table.session.held_on == TODAY


def test_shift_and_enter_opens_the_home_visit_of_the_first_found(table: Table) -> None:
    child = a_child("Naufal")
    table.register(child)
    screen = table.screen()

    screen.search("nau")
    screen.home_visit_wanted()

    assert table.asked.home_visits == [child]
    assert table.asked.visits == []


def test_without_a_search_a_home_visit_begins_on_its_page(table: Table) -> None:
    table.screen().home_visit_wanted()
    assert (table.asked.home_visits, table.asked.home_visit_pages) == ([], 1)


def test_a_half_typed_home_visit_says_that_it_is_one(table: Table) -> None:
    child = a_child("Naufal")
    table.register(child)
    table.begin(child, setting="rumah")

    (row,) = table.screen().state.in_progress

    assert row.badge is not None
    assert (row.badge.word, row.badge.icon) == (f"Draf {CLOCK} · rumah", "home")


def badges(rows: tuple[PersonRow, ...]) -> dict[str, str]:
    return {row.name: row.badge.word for row in rows if row.badge}


def filters(screen: DayScreen) -> dict[str, int]:
    return {one.word: one.count for one in screen.state.filters}


def test_every_awaited_row_says_why_and_what_else(table: Table) -> None:
    child = a_child("Kirana")
    table.register(child, a_person("Karto", born_on=date(1955, 3, 4)))
    table.record(child, a_visit(child, date(2026, 3, 17), weight_kg=9.0))
    table.record(child, a_visit(child, LAST_MONTH, weight_kg=8.9))
    table.settle()

    rows = {row.name: row for row in table.screen().state.awaited}

    assert badges(tuple(rows.values())) == {
        "Kirana": "Berat tidak naik",
        "Karto": "Skrining tahunan",
    }
    assert "Timbang bulanan" in rows["Kirana"].more
    assert rows["Karto"].more == ""


def test_several_doses_are_counted_on_the_badge_and_named_below(table: Table) -> None:
    child = a_child("Kirana")
    table.register(child)
    table.record(child, a_visit(child, LAST_MONTH, immunizations=(an_old_dose("bcg", 1),)))

    [row] = table.screen().state.awaited

    assert row.badge is not None
    assert "imunisasi" in row.badge.word
    assert "DPT-HB-Hib 1" in row.more


def test_the_awaited_are_narrowed_to_one_matter_by_key_and_back(table: Table) -> None:
    child, adult = a_child("Kirana"), a_person("Karto", born_on=date(1955, 3, 4))
    table.register(child, adult)
    table.record(adult, a_visit(adult, LAST_MONTH, systolic_mmhg=165.0, diastolic_mmhg=102.0))
    table.settle()
    screen = table.screen()
    assert filters(screen)["Semua"] == 2
    assert filters(screen)["Tensi/gula"] == 1

    for _ in range(4):
        screen.turn(1)
    assert (screen.state.filtered, names(screen.state.awaited)) == ("pressure", ["Karto"])
    assert screen.state.awaited_note == "1 orang · menurut risiko"
    screen.narrow("referral")
    assert screen.state.awaited == ()
    assert "Tidak ada lagi" in screen.state.awaited_empty
    for _ in range(9):
        screen.turn(-1)
    assert len(screen.state.awaited) == 2


def test_somebody_who_comes_moves_into_the_queue_and_can_be_sent_back(table: Table) -> None:
    child = a_child("Kirana")
    table.register(child)
    screen = table.screen()

    screen.arrive(child.id)
    assert (names(screen.state.in_progress), names(screen.state.awaited)) == (["Kirana"], [])
    assert badges(screen.state.in_progress) == {"Kirana": "1 Pendaftaran"}
    assert screen.state.in_progress[0].details == f"14 bulan · sejak {CLOCK}"
    assert screen.state.message == "Kirana sudah datang."
    assert figures(screen)["all"] == ("1", "datang hari ini")

    screen.arrive(child.id)
    assert screen.state.message == "Kirana sudah tercatat datang."
    screen.take_back(child.id)
    assert (names(screen.state.in_progress), names(screen.state.awaited)) == ([], ["Kirana"])


def test_a_draft_is_not_sent_back_by_mistake(table: Table) -> None:
    child = a_child("Kirana")
    table.register(child)
    screen = table.screen()
    screen.arrive(child.id)
    table.begin(child)

    screen.take_back(child.id)

    assert names(screen.state.in_progress) == ["Kirana"]
    assert "Buka dengan Enter" in screen.state.message
    assert screen.state.in_progress[0].details == f"14 bulan · sejak {CLOCK} · draf {CLOCK}"


def test_the_search_says_where_somebody_is_or_why_they_are_expected(table: Table) -> None:
    here, awaited = a_child("Kirana Ayu"), a_child("Kirana Dewi")
    table.register(here, awaited)
    table.settle()
    screen = table.screen()
    screen.arrive(here.id)

    screen.search("kirana")

    found = badges(screen.state.results)
    assert found["Kirana Ayu"] == "1 Pendaftaran"
    assert "imunisasi" in found["Kirana Dewi"].lower()


def test_a_result_is_where_somebody_was_sent_or_that_they_gained(table: Table) -> None:
    visits = a_made_day(table)
    sent = replace(
        visits["Sumarni"], referral=Referral(target=ReferralTarget.PUSTU, note="periksa")
    )
    table.store.visits.save(sent)

    found = badges(table.screen().state.served)

    assert found["Sumarni"] == "Rujuk Pustu"
    assert found["Fajar"] == "Ada tanda bahaya"


def test_a_narrowed_list_shows_the_reason_it_was_narrowed_to(table: Table) -> None:
    child = a_child("Kirana")
    table.register(child)
    doses = (an_old_dose("bcg", 1),)
    table.record(child, a_visit(child, date(2026, 3, 17), weight_kg=9.0, immunizations=doses))
    table.record(child, a_visit(child, LAST_MONTH, weight_kg=8.9))
    screen = table.screen()
    assert badges(screen.state.awaited) == {"Kirana": "Berat tidak naik"}

    screen.narrow("vaccine")

    assert "imunisasi" in badges(screen.state.awaited)["Kirana"]
    assert "DPT-HB-Hib 1" in screen.state.awaited[0].more
    assert "Berat tidak naik" in screen.state.awaited[0].more


def test_asking_again_while_it_is_sent_stops_the_upload(table: Table) -> None:
    stopped: list[bool] = []
    jobs: list[object] = []
    table.stop_sending = lambda: stopped.append(True)
    screen = table.screen(lambda job, then, failed: jobs.append((job, then, failed)))

    screen.send()
    screen.send()

    assert len(jobs) == 1
    assert stopped == [True]
    assert screen.state.stopping
