"""Writes `docs/panduan-kader.md` from the pages of the help, so that both say the same.

python resources/help/guide.py            # write it
python resources/help/guide.py --check    # only say whether it is up to date
"""

import re
import sys
from pathlib import Path

from posyandu_desktop.ui.help.presenter import CONTENTS, read_page, title_of

TARGET = Path(__file__).parent.parent.parent / "docs" / "panduan-kader.md"
_HEAD = """# Panduan kader

Teks ini sama dengan bantuan di aplikasi (tekan **F1** di layar mana pun).
"""


def guide() -> str:
    """Return the whole guide: every page in reading order, one heading deeper."""
    pages = {page: read_page(page) for page in CONTENTS}
    listed = "\n".join(f"- [{title_of(text)}](#{_anchor(text)})" for text in pages.values())
    return "\n".join([_HEAD, listed, "", *(_inside(text) for text in pages.values())])


def _anchor(text: str) -> str:
    return re.sub(r"[^a-z0-9 -]", "", title_of(text).lower()).replace(" ", "-")


def _inside(text: str) -> str:
    deeper = re.sub(r"^#", "##", text, flags=re.MULTILINE)
    return deeper.replace("](images/", "](../resources/help/images/")


def main() -> int:
    """Write the guide, or check it; return 0 when it is up to date."""
    if "--check" in sys.argv[1:]:
        return int(TARGET.read_text(encoding="utf-8") != guide())
    TARGET.write_text(guide(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
