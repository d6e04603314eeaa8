from posyandu_desktop.ui.widgets.column_widths import in_two_lines, shared


def test_two_lines_are_as_wide_as_the_better_half() -> None:
    assert in_two_lines("Belum datang, 75 hari", len) == len("Belum datang,")
    assert in_two_lines("Puskesmas", len) == len("Puskesmas")
    assert in_two_lines("", len) == 0


def test_sentences_give_way_before_names_and_dates() -> None:
    assert shared([200, 150, 600], [100, 80, 300], {2}, 700) == [200, 150, 300]


def test_the_widest_give_way_to_one_limit_and_narrow_ones_stay() -> None:
    assert shared([400, 300, 100], [200, 200, 100], (), 600) == [250, 250, 100]


def test_no_column_becomes_narrower_than_its_words_in_two_lines() -> None:
    assert shared([400, 300], [350, 280], (), 500) == [350, 280]
