"""What every test shares: no display, no surprise in the log."""

import gc
import logging
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from posyandu_desktop.store import open as opening
from posyandu_desktop.store.cipher import connect
from tests.new_files import begun_as_copies

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A slow or busy computer is no reason to fail: nothing here is about time. Who waits at a desk is
# given fewer examples than a computer that has the time.
settings.register_profile("quick", deadline=None, max_examples=40)
settings.register_profile("thorough", deadline=None)
settings.load_profile(os.environ.get("POSYANDU_EXAMPLES", "quick"))


class _Unexpected(logging.Handler):
    """Collects what the program logged at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_log_lines(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning, unless it takes `caplog` to look at it."""
    handler = _Unexpected()
    logger = logging.getLogger("posyandu_desktop")
    logger.addHandler(handler)
    yield
    logger.removeHandler(handler)
    if "caplog" not in request.fixturenames:
        assert not handler.lines, "unexpected log lines"


@pytest.fixture(autouse=True, scope="session")
def _new_files_begin_as_copies(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with begun_as_copies(tmp_path_factory.mktemp("first")):
        yield


@pytest.fixture
def made_step_by_step(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have new files made as the program makes them."""
    monkeypatch.setattr(opening, "connect", connect)


MUCH = 100_000


@pytest.fixture(autouse=True, scope="module")
def garbage_between_tests() -> Iterator[None]:
    """Free what a module left behind, then and at no other time.

    Its windows hold themselves in rings. Freed by a later test's allocation they would go while Qt
    delivers something, which has taken the whole run down.
    """
    gc.disable()
    yield
    if gc.get_freeze_count():
        # The program was started, and took what there was out of sight.
        gc.unfreeze()
        gc.collect()
    elif gc.get_count()[0] > MUCH:
        gc.collect()


@pytest.fixture(autouse=True)
def little_garbage() -> Iterator[None]:
    """Free what a large test left behind before the next one begins."""
    yield
    if gc.get_count()[0] > MUCH:
        gc.collect()
