"""The laws of a three-way merge, for any three states."""

from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.meeting import HOME, RULES, Rule, State, as_list, listed, meet

NAMES = ("name", "born_on", "sex", "nik", "phone", "mother_name", *HOME)
VALUES = st.sampled_from((None, "a", "b", "c"))
STATES = st.fixed_dictionaries(
    {**dict.fromkeys(NAMES, VALUES), "home_id": st.sampled_from((None, "h1", "h2"))}
)


@given(STATES, STATES)
def test_what_only_one_side_changed_is_that_sides(agreed: State, changed: State) -> None:
    assert _stands(meet(agreed, changed, agreed).values, changed, agreed)
    assert meet(agreed, agreed, changed).lost == meet(agreed, changed, agreed).lost == ()


@given(STATES, STATES)
def test_what_both_changed_alike_is_no_difference(agreed: State, same: State) -> None:
    met = meet(agreed, same, same)
    assert (met.values, met.undecided, met.lost) == (dict(same), (), ())


@given(STATES, STATES, STATES)
def test_once_met_they_stay_met(agreed: State, ours: State, theirs: State) -> None:
    met = meet(agreed, ours, theirs)
    again = meet(theirs, met.values, theirs)
    assert again.values == met.values
    assert again.undecided == again.lost == ()


@given(STATES, STATES, STATES)
def test_the_server_wins_and_people_decide_alike_on_both_sides(
    agreed: State, ours: State, theirs: State
) -> None:
    here, there = meet(agreed, ours, theirs), meet(agreed, theirs, ours)
    of_home = {*HOME, "home_id"}
    lost = {one.field for one in here.lost} - of_home
    assert lost == {one.field for one in there.lost} - of_home
    assert {one.field for one in here.undecided} == {one.field for one in there.undecided}
    for name in {*NAMES} - lost - of_home:
        assert here.values[name] == there.values[name]


@given(STATES, STATES, STATES)
def test_no_value_anybody_changed_disappears(agreed: State, ours: State, theirs: State) -> None:
    met = meet(agreed, ours, theirs)
    told = {one.field: (one.ours, one.theirs) for one in met.lost}
    for name in NAMES:
        for side in (ours, theirs):
            if side[name] != agreed[name]:
                assert side[name] == met.values[name] or side[name] in told[name]


@given(STATES, STATES, STATES)
def test_whose_value_stands_is_as_the_field_asks(agreed: State, ours: State, theirs: State) -> None:
    met = meet(agreed, ours, theirs)
    for one in met.lost:
        if one.field in HOME:
            continue
        later = RULES.get(one.field, Rule.LATER) is Rule.LATER
        assert met.values[one.field] == (one.ours if later else one.theirs)
    asked = {one.field for one in met.undecided}
    assert asked <= {name for name, rule in RULES.items() if rule is Rule.PEOPLE}


@given(STATES, STATES, STATES)
def test_no_address_is_made_of_two(agreed: State, ours: State, theirs: State) -> None:
    met = meet(agreed, ours, theirs)
    if None not in (ours["home_id"], theirs["home_id"]) and ours["home_id"] != theirs["home_id"]:
        home = tuple(met.values[name] for name in ("home_id", *HOME))
        sides = [tuple(side[name] for name in ("home_id", *HOME)) for side in (ours, theirs)]
        assert home in sides


def _stands(values: State, changed: State, agreed: State) -> bool:
    moved = None not in (changed["home_id"], agreed["home_id"])
    if not moved and changed["home_id"] != agreed["home_id"]:
        return all(values[name] == changed[name] for name in NAMES)
    return dict(values) == dict(changed)


def test_of_a_list_both_changed_what_either_added_is_in_and_what_either_struck_out_is_not() -> None:
    agreed, ours, theirs = as_list("abc"), as_list("abd"), as_list("bce")
    met = meet({"lots": agreed}, {"lots": ours}, {"lots": theirs}, {"lots": Rule.EACH})
    assert listed(met.values["lots"]) == ["b", "d", "e"]
    assert (met.lost, met.undecided) == ((), ())


def test_the_order_of_a_list_is_no_change() -> None:
    assert as_list(["b", "a", "b"]) == as_list(["a", "b"])
    assert as_list([]) is None
    assert listed(None) == []
