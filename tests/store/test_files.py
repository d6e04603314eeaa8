from pathlib import Path

from posyandu_desktop.store.files import StoreFiles


def test_everything_of_a_posyandu_lies_in_its_folder_under_its_own_name(tmp_path: Path) -> None:
    files = StoreFiles(tmp_path)
    paths = [
        files.database,
        files.write_ahead_log,
        files.key_slots,
        files.backups,
        files.settings,
        files.window_lock,
        files.upload_lock,
        files.logs,
    ]
    assert {path.parent for path in paths} == {tmp_path}
    assert len(set(paths)) == len(paths)
