"""Ask once before what is typed on a form is lost. No Qt in here."""

from typing import Generic, TypeVar

NOT_SAVED = "Belum disimpan. Ctrl+S menyimpan; Esc sekali lagi keluar tanpa menyimpan."

TypedT = TypeVar("TypedT")


class Unsaved(Generic[TypedT]):
    """What a form was opened with or saved as, and whether losing the rest was asked about."""

    def __init__(self, kept: TypedT) -> None:
        self._kept = kept
        self._was_asked = False

    def keep(self, typed: TypedT) -> None:
        """Take this for safe: the form was opened with it, or it was saved."""
        self._kept = typed
        self._was_asked = False

    def changed(self) -> None:
        """Ask again from now on: something else was typed."""
        self._was_asked = False

    def may_go(self, typed: TypedT) -> bool:
        """Say whether the form may go: False once while something is typed and not saved."""
        if typed == self._kept or self._was_asked:
            return True
        self._was_asked = True
        return False
