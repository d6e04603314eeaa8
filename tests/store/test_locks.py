import signal
import subprocess
import sys
from pathlib import Path

import pytest

from posyandu_desktop.errors import AlreadyRunning, AlreadyUploading
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import hold_upload, hold_window

HOLD = """
import sys
from pathlib import Path
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import hold_window
lock = hold_window(StoreFiles(Path(sys.argv[1])))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_window_is_refused_at_once(files: StoreFiles) -> None:
    lock = hold_window(files)
    with pytest.raises(AlreadyRunning) as refusal:
        hold_window(files)
    assert "Pakai jendela yang sudah terbuka" in refusal.value.sentence
    lock.release()
    hold_window(files).release()


def test_a_second_upload_is_refused_in_its_own_words(files: StoreFiles) -> None:
    lock = hold_upload(files)
    with pytest.raises(AlreadyUploading) as refusal:
        hold_upload(files)
    assert refusal.value.sentence == (
        "Pengiriman lain sedang berjalan di laptop ini. Tunggu sampai selesai."
    )
    lock.release()


def test_window_and_upload_do_not_keep_each_other_out(files: StoreFiles) -> None:
    window, upload = hold_window(files), hold_upload(files)
    window.release()
    upload.release()


def test_a_window_that_was_killed_leaves_the_folder_free(tmp_path: Path) -> None:
    files = StoreFiles(tmp_path / "data")
    with subprocess.Popen(  # noqa: S603  # our own interpreter
        [sys.executable, "-c", HOLD, str(files.folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == b"held\n"
        with pytest.raises(AlreadyRunning):
            hold_window(files)
        window.send_signal(signal.SIGKILL)
        window.wait()
    assert files.window_lock.exists()
    hold_window(files).release()
