from posyandu_desktop.ui.widgets.column_widths import in_lines, shared


def test_two_lines_are_as_wide_as_the_better_half() -> None:
    assert in_lines("Belum datang, 75 hari", 2, len) == len("Belum datang,")
    assert in_lines("Puskesmas", 2, len) == len("Puskesmas")
    assert in_lines("", 2, len) == 0


def test_three_lines_are_as_wide_as_the_longest_of_the_three() -> None:
    assert in_lines("Belum datang, 75 hari", 3, len) == len("75 hari")
    assert in_lines("Gizi buruk, Berat badan kurang", 3, len) == len("Gizi buruk,")


def test_sentences_give_way_before_names_and_dates() -> None:
    assert shared([200, 150, 600], [100, 80, 300], {2}, 700) == [200, 150, 300]


def test_the_widest_give_way_to_one_limit_and_narrow_ones_stay() -> None:
    assert shared([400, 300, 100], [200, 200, 100], (), 600) == [250, 250, 100]


def test_no_column_becomes_narrower_than_its_folded_words() -> None:
    assert shared([400, 300], [350, 280], (), 500) == [350, 280]
