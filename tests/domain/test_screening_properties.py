"""What holds for all answers to a screening."""

from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.screening import score
from posyandu_desktop.domain.screening_files import Screening
from posyandu_desktop.domain.screening_items import Item
from posyandu_desktop.domain.visit import Value
from tests.domain.screenings import AKS, PHQ, SKILAS, SRQ, answer_worth, found

WITHOUT_PERSON = (SRQ, PHQ, AKS, SKILAS)


def an_answer(item: Item) -> st.SearchStrategy[Value]:
    worths = st.integers(0, item.most_points)
    return worths.map(lambda points: answer_worth(item, points))


def some_answers(screening: Screening) -> st.SearchStrategy[dict[str, Value]]:
    return st.fixed_dictionaries(
        {}, optional={item.code: an_answer(item) for item in screening.items}
    )


@given(st.data(), st.sampled_from(WITHOUT_PERSON))
def test_an_open_screening_is_never_negative(data: st.DataObject, screening: Screening) -> None:
    answers = data.draw(some_answers(screening))
    result = score(screening, answers)
    assert result.complete is (len(answers) == len(screening.items))
    assert (result.positive is False) <= result.complete
    assert (result.total is None) is (result.band is None) is (not result.complete)
    negative = {f"{screening.code}.{band.code}" for band in screening.bands if not band.positive}
    assert result.positive is False or not negative & set(found(result))
    assert bool(found(result)) is (result.positive is not None)


@given(st.data(), st.sampled_from(WITHOUT_PERSON))
def test_the_order_of_the_answers_means_nothing(data: st.DataObject, screening: Screening) -> None:
    answers = data.draw(some_answers(screening))
    shuffled = dict(data.draw(st.permutations(list(answers.items()))))
    assert score(screening, shuffled) == score(screening, answers)


@given(st.data())
def test_a_yes_never_lowers_the_total(data: st.DataObject) -> None:
    answers = data.draw(st.fixed_dictionaries({item.code: st.booleans() for item in SRQ.items}))
    item = data.draw(st.sampled_from(SRQ.items))
    before, after = score(SRQ, answers), score(SRQ, answers | {item.code: True})
    assert before.total is not None
    assert after.total is not None
    assert before.total <= after.total <= before.total + 1
    assert (before.positive or False) <= (after.positive or False)


@given(st.data(), st.sampled_from((SRQ, PHQ, SKILAS)))
def test_a_further_answer_never_takes_an_alarm_back(
    data: st.DataObject, screening: Screening
) -> None:
    answers = data.draw(some_answers(screening))
    more = data.draw(some_answers(screening)) | answers
    before, after = score(screening, answers), score(screening, more)
    assert before.possible_totals.low <= after.possible_totals.low
    assert after.possible_totals.high <= before.possible_totals.high
    assert before.positive is not True or after.positive is True


@given(st.fixed_dictionaries({item.code: an_answer(item) for item in AKS.items}))
def test_an_aks_total_lies_between_zero_and_twenty_and_has_one_band(
    answers: dict[str, Value],
) -> None:
    result = score(AKS, answers)
    assert result.total is not None
    assert 0 <= result.total <= 20
    [band] = [band for band in AKS.bands if band.from_ <= result.total <= band.to]
    assert result.band == band.code
