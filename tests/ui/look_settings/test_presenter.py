from dataclasses import replace

import pytest

from posyandu_desktop.errors import CannotSave
from posyandu_desktop.settings import Settings
from posyandu_desktop.ui.look_settings.presenter import Desk, LookSettings, next_scale
from posyandu_desktop.ui.theme_tokens import Tone


class Computer:
    """A computer whose settings are kept, or not when its disk is full."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        self.is_full = False
        self.left = 0

    def choose(self, settings: Settings) -> None:
        self.settings = settings
        if self.is_full:
            raise CannotSave("Pengaturan tidak tersimpan.")

    def leave(self) -> None:
        self.left += 1

    def page(self) -> LookSettings:
        return LookSettings(
            Desk(settings=lambda: self.settings, choose=self.choose, leave=self.leave)
        )


def words(page: LookSettings, name: str) -> list[str]:
    return [word for row in page.state.rows if row.name == name for _, word in row.options]


def test_each_choice_holds_at_once_and_says_so() -> None:
    computer = Computer()
    page = computer.page()

    page.chosen("theme", "high_contrast")
    page.chosen("upload_every_minutes", 30)

    assert computer.settings == Settings(theme="high_contrast", upload_every_minutes=30)
    assert page.state.chosen["theme"] == "high_contrast"
    assert page.state.message == "Tersimpan. Berlaku mulai sekarang."


def test_a_disk_that_does_not_take_the_choice_is_named_and_the_choice_holds() -> None:
    computer = Computer()
    computer.is_full = True
    page = computer.page()

    page.chosen("text_scale_percent", 150)

    assert page.state.chosen["text_scale_percent"] == 150
    assert page.state.message.startswith("Pengaturan tidak tersimpan.")
    assert page.state.message_tone is Tone.ACT


def test_an_unusual_value_that_somebody_wrote_into_the_file_can_be_kept() -> None:
    page = Computer(Settings(text_scale_percent=135, upload_every_minutes=7)).page()

    assert words(page, "text_scale_percent") == [
        "100 %", "125 %", "135 %", "150 %", "175 %", "200 %",
    ]  # fmt: skip
    assert words(page, "upload_every_minutes")[:2] == ["5 menit", "7 menit"]


def test_each_language_is_named_in_itself() -> None:
    assert words(Computer().page(), "language") == ["Bahasa Indonesia", "English"]


def test_letters_that_grew_by_key_are_shown_as_chosen() -> None:
    computer = Computer()
    page = computer.page()
    computer.settings = replace(computer.settings, text_scale_percent=125)

    page.renew()

    assert page.state.chosen["text_scale_percent"] == 125


@pytest.mark.parametrize(
    ("now", "larger", "smaller"),
    [(100, 125, 100), (125, 150, 100), (110, 125, 100), (175, 200, 150), (200, 200, 175)],
)
def test_a_step_of_the_letters_ends_at_both_ends(now: int, larger: int, smaller: int) -> None:
    assert (next_scale(now, 1), next_scale(now, -1)) == (larger, smaller)


def test_esc_goes_back() -> None:
    computer = Computer()
    computer.page().leave()
    assert computer.left == 1
