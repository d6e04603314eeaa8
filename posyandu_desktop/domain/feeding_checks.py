"""What is wrong, or odd, about recovery food (PMT): its episodes, and the portions of a visit.

Source: domain reference 3.6.
"""

from collections.abc import Iterator, Mapping
from datetime import date

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.feeding import (
    PORTIONS_EATEN,
    FeedingEpisode,
    Portions,
    feeding_of,
    portions_in,
    portions_of,
)
from posyandu_desktop.domain.finding import Doubt, Problem
from posyandu_desktop.domain.person import Person

DAYS_FIELD = "planned_days"
REASON_FIELD = "reason"
EPISODE_FIELD = "feeding"


def feeding_problems(
    episode: FeedingEpisode,
    person: Person,
    episodes: Episodes,
    today: date,
    content: ClinicalContent,
) -> tuple[Problem, ...]:
    """Return what keeps an episode from being saved; nobody has two without an end.

    Args:
        episode: As it is to be saved.
        person: Whose it is.
        episodes: What is saved of the person; the episode itself may be among it.
        today: The day on this laptop's clock.
        content: The rules.
    """
    is_new = all(each.id != episode.id for each in episodes.feeding)
    found = [*_date_problems(episode, person, today), *_day_problems(episode, content)]
    if is_new:
        found.extend(_who_problems(episode, person, episodes, content))
    open_too = [e for e in episodes.feeding if e.id != episode.id and e.ended_on is None]
    if episode.ended_on is None and open_too:
        detail = {"started_on": open_too[0].started_on.isoformat()}
        found.append(_problem(EPISODE_FIELD, "feeding_open", detail))
    return tuple(found)


def feeding_doubts(case: Case) -> Iterator[Doubt]:
    """Yield portions eaten that nobody can have eaten: more than were ever given.

    Yesterday's food may be eaten today, so the count of the whole episode decides.
    """
    now = portions_in([case.visit])
    if now.eaten is None or not now.is_too_much_eaten:
        return
    total = _total(case)
    if not total.is_too_much_eaten or total.eaten is None:
        return
    if total.given is None:
        detail: dict[str, float | str] = {"eaten": total.eaten}
        yield Doubt(field=PORTIONS_EATEN, code="feeding_given_unknown", detail=detail)
    else:
        detail = {"eaten": total.eaten, "given": total.given}
        yield Doubt(field=PORTIONS_EATEN, code="feeding_eaten_above_given", detail=detail)


def _total(case: Case) -> Portions:
    """Return the portions of the episode so far; of the visit alone where there is none."""
    feeding = case.episodes.feeding
    episode = feeding_of(feeding, case.visit.visited_on)
    if episode is None:
        return portions_in([case.visit])
    return portions_of(episode, feeding, (case.visit, *case.past))


def _date_problems(episode: FeedingEpisode, person: Person, today: date) -> Iterator[Problem]:
    if episode.started_on < person.born_on:
        yield _problem(EPISODE_FIELD, "feeding_before_birth")
    if max(episode.started_on, episode.ended_on or episode.started_on) > today:
        yield _problem(EPISODE_FIELD, "feeding_in_future")
    if episode.ended_on is not None and episode.ended_on < episode.started_on:
        detail = {"started_on": episode.started_on.isoformat()}
        yield _problem(EPISODE_FIELD, "feeding_ends_before_start", detail)
    if (episode.ended_on is None) != (episode.end_reason is None):
        yield _problem(REASON_FIELD, "feeding_end_half_missing")


def _day_problems(episode: FeedingEpisode, content: ClinicalContent) -> Iterator[Problem]:
    longest = content.feeding.longest.days
    if not 1 <= episode.planned_days <= longest:
        yield _problem(DAYS_FIELD, "feeding_days", {"most": longest})


def _who_problems(
    episode: FeedingEpisode, person: Person, episodes: Episodes, content: ClinicalContent
) -> Iterator[Problem]:
    on, rules = episode.started_on, content.feeding
    if rules.rule(episode.reason).for_pregnant:
        if episodes.pregnancy_on(on, content.maternal) is None:
            yield _problem(REASON_FIELD, "feeding_not_pregnant")
    elif not rules.child.holds(completed_months(person.born_on, on)):
        detail = {"first": rules.child.from_month, "last": rules.child.to_month or 0}
        yield _problem(REASON_FIELD, "feeding_wrong_age", detail)


def _problem(field: str, code: str, detail: Mapping[str, float | str] | None = None) -> Problem:
    return Problem(field=field, code=code, detail=dict(detail or {}))
