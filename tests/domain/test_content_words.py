import json
from pathlib import Path

import pytest

from posyandu_desktop.domain.content_words import translated
from posyandu_desktop.settings import resources
from posyandu_desktop.store.content import load_content

FILES = sorted((resources() / "clinical").rglob("*.json"))


def _skeleton(part: object) -> object:
    """Return a file with every text people read blanked."""
    return json.loads(translated(json.dumps(part).encode(), lambda _: ""))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_another_language_changes_words_and_nothing_else(path: Path) -> None:
    before = path.read_bytes()

    after = json.loads(translated(before, str.upper))

    assert _skeleton(after) == _skeleton(json.loads(before))


def test_what_people_read_is_looked_up() -> None:
    content = load_content(look_up=lambda text: f"«{text}»")

    topic = content.education_topics.topics[0]

    assert topic.title.startswith("«")
    assert topic.title.endswith("»")
    assert topic.code == load_content().education_topics.topics[0].code


def test_a_file_that_is_no_json_is_left_to_its_reader() -> None:
    assert translated(b"{ broken", str.upper) == b"{ broken"
