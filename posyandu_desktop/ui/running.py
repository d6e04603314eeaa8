"""How presenters ask for work that takes longer than a keystroke, without knowing Qt."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Protocol, TypeVar

from posyandu_desktop.errors import PosyanduError

T = TypeVar("T")

BringHome = Callable[["Future[Any]", Callable[["Future[Any]"], None]], None]
"""Lets something be heard with a future that is done, where the window lives and never at once."""


class Runner(Protocol):
    """Runs a job elsewhere and comes back with its result, as `Background.run` does."""

    def __call__(
        self,
        job: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[PosyanduError], None],
    ) -> None:
        """Run `job`, then call `then` or `failed` where the window lives."""
        ...


def run_at_once(
    job: Callable[[], T], then: Callable[[T], None], failed: Callable[[PosyanduError], None]
) -> None:
    """Run a job on this very thread; for programs and tests without an event loop."""
    try:
        result = job()
    except PosyanduError as error:
        failed(error)
    else:
        then(result)
