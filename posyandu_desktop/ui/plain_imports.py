"""Take PySide6's hook off the import statement again; the program starts faster without it.

PySide6 puts itself in the place of the built-in import so that `from __feature__ import …` can
work. For that it reads the source of every module imported later, looking for its own name, and
`linecache` keeps what was read: 8 MB, and time an old disk feels. We use no such feature.
"""

import builtins


def keep_imports_plain() -> None:
    """Import as without the hook from now on; call it before anything that is not Qt's."""
    import PySide6.QtCore  # noqa: F401, PLC0415  # it sets the hook

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
