"""What every screen can be asked, whatever it shows."""

from PySide6.QtWidgets import QWidget


class Screen(QWidget):
    """One screen of the window.

    Attributes:
        gives_way: Whether it may be replaced to say how a job went; where people type, it may not.
    """

    gives_way = False

    def start(self) -> None:
        """Put the cursor where typing begins."""

    def put_aside(self) -> bool:
        """Keep what is typed because another screen is wanted; False when it has to stay."""
        return True

    def may_lock(self) -> bool:
        """Say whether the laptop may be left to somebody else; False where something is asked."""
        return True

    def keep_now(self) -> None:
        """Keep what is typed because the store is about to close."""
