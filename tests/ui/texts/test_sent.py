from dataclasses import dataclass

import pytest

from posyandu_desktop.ui.texts.sent import progress_text, send_key_text, sent_text


@dataclass(frozen=True)
class Sent:
    received: int = 3
    refused: int = 0
    waiting: int = 0
    trouble: str = ""
    used_kb: int = 0
    stopped: bool = False
    came: str = ""


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        (Sent(used_kb=12), "3 diterima server. Tidak ada yang menunggu. Data terpakai 12 KB."),
        (
            Sent(stopped=True, waiting=4, used_kb=1),
            "Dihentikan. 3 diterima server, 4 masih menunggu. Data terpakai 1 KB.",
        ),
        (Sent(trouble="Server diam.", used_kb=2), "Server diam. Data terpakai 2 KB."),
        (Sent(waiting=1), "3 diterima server, 1 masih menunggu."),
    ],
)
def test_the_end_of_an_upload_says_what_it_cost(sent: Sent, words: str) -> None:
    assert sent_text(sent)[0] == words


def test_the_key_that_sends_stops_while_it_sends() -> None:
    assert send_key_text(sending=False) == "Kirim sekarang"
    assert send_key_text(sending=True) == "Berhenti mengirim"
    assert progress_text((2, 9), stopping=False) == "Mengirim 2 dari 9 …"
    assert progress_text((2, 9), stopping=True).startswith("Menghentikan")
