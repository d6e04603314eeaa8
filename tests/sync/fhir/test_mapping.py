from tests.sync.write_wire import WIRE, current


def test_the_mapping_in_the_documents_is_that_of_the_code() -> None:
    assert WIRE.read_text(encoding="utf-8") == current()
