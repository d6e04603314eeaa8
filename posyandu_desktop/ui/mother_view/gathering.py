"""From a visit, saved or half typed, to what the mother sees. No Qt in here."""

from collections.abc import Sequence
from datetime import date, timedelta

from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.education import suggested_topics, topics_for
from posyandu_desktop.domain.immunization_context import record_of
from posyandu_desktop.domain.immunization_states import PlanState
from posyandu_desktop.domain.interpretation import Interpretation, interpret
from posyandu_desktop.domain.pregnancy import due_date, gestational_age
from posyandu_desktop.domain.session import Posyandu
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import month_name, show_date, show_day
from posyandu_desktop.ui.mother_view.pictures import OF_THE_PREGNANT, PICTURES
from posyandu_desktop.ui.mother_view.shown import NextTime, Page, Picture, Shown
from posyandu_desktop.ui.mother_view.verdicts import step_of, today_of, urgent_of, verdict_of
from posyandu_desktop.ui.texts.findings import advice_sentence
from posyandu_desktop.ui.texts.people import age_text
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.charts.choosing import charts_of
from posyandu_desktop.ui.widgets.charts.values import ChartKind, ChartValues

POINTS = 3
_DOSES_WITHIN = timedelta(days=62)


def gathered(case: Case, posyandu: Posyandu, next_session: date | None = None) -> Shown:
    """Return what the mother sees.

    Args:
        case: The visit, with everything the rules look at.
        posyandu: Its name stands on the strip.
        next_session: The next session day; None while nobody knows it.
    """
    on = case.visit.visited_on
    found = interpret(case.person, case.visit, case.past, case.content, case.episodes, case.place)
    charts = charts_of(case.person, (*case.past, case.visit), case.content, on, case.episodes)
    today = today_of(found, case.content)
    pages = tuple(_page(chart, found, today, case) for chart in _now_first(charts))
    alone = verdict_of(None, found, today, has_doubted=case.has_doubted)
    return Shown(
        name=case.person.name,
        age=_age(case),
        pages=pages or (Page(verdict=alone),),
        points=_points(case, found),
        next_time=_next_time(case, next_session),
        posyandu=posyandu.name,
        is_demo=posyandu.is_demo,
        on=on,
        step="" if today and urgent_of(found) is None else step_of(found),
        goes_today=any(one.refers_today for one in found.advice),
    )


def _page(chart: ChartValues, found: Interpretation, today: str, case: Case) -> Page:
    figure = chart.now.label if chart.now else ""
    verdict = verdict_of(chart, found, today, has_doubted=case.has_doubted)
    return Page(verdict=verdict, chart=chart, figure=figure)


def _now_first(charts: Sequence[ChartValues]) -> list[ChartValues]:
    """Put in front what was measured this month, a pressure to act on before everything else."""
    first = charts[:1] if charts and charts[0].kind is ChartKind.WEIGHT_FOR_AGE else ()
    rest = charts[len(first) :]
    return [*first, *sorted(rest, key=_how_far_back)]


def _how_far_back(chart: ChartValues) -> int:
    if chart.now is None:
        return 2
    is_grave = chart.kind is ChartKind.BLOOD_PRESSURE and chart.now.tone is Tone.ACT
    return 0 if is_grave else 1


def _age(case: Case) -> str:
    pregnancy = case.pregnancy
    if pregnancy is not None:
        age = gestational_age(pregnancy, case.visit.visited_on, case.content.maternal)
        if age is not None:
            return tr("hamil {weeks} minggu").format(weeks=age.weeks)
    return age_text(case.person.born_on, case.visit.visited_on)


def _points(case: Case, found: Interpretation) -> tuple[Picture, ...]:
    """Return three points of the topics chosen in this visit, else of those that fit best."""
    points: list[Picture] = []
    urgent = urgent_of(found)
    if urgent is not None:
        points.append(Picture(icon="car", sentence=advice_sentence(urgent)))
    codes = _topics(case, found)[:POINTS]
    for place in range(POINTS):
        for code in codes:
            topic = case.content.education_topics.topic(code)
            if topic is not None:
                icon = PICTURES[code][place]
                points.append(Picture(icon=icon, sentence=topic.points[place]))
    return tuple(points[:POINTS])


def _topics(case: Case, found: Interpretation) -> list[str]:
    """Return the codes of the topics to speak of, none asked or answered in confidence."""
    chosen = [code for code in case.visit.education if code in PICTURES]
    if chosen:
        return chosen
    topics = case.content.education_topics
    fitting = topics_for(case.person, case.visit.visited_on, case.groups, topics)
    asked = [t.code for t in suggested_topics(fitting, found.findings, frozenset())]
    usual = [code for code in OF_THE_PREGNANT if case.is_pregnant]
    shown = [code for code in (*asked, *usual) if code in PICTURES]
    if shown:
        return list(dict.fromkeys(shown))
    return [topic.code for topic in fitting if topic.code in PICTURES][:1]


def _next_time(case: Case, next_session: date | None) -> NextTime:
    on = case.visit.visited_on
    lines = [line for line in (_born_when(case), _next_dose(case)) if line]
    if next_session is not None and next_session > on:
        return NextTime(words=show_day(next_session), lines=tuple(lines))
    month, year = on.month % 12, on.year + on.month // 12
    words = tr("{month} {year}").format(month=month_name(month + 1), year=year)
    return NextTime(words=words, lines=tuple(lines))


def _born_when(case: Case) -> str:
    if case.pregnancy is None:
        return ""
    due = due_date(case.pregnancy, case.content.maternal)
    return tr("Perkiraan lahir {day}").format(day=show_date(due)) if due else ""


def _next_dose(case: Case) -> str:
    """Return the doses that come next and from when; only those of the next two months."""
    on = case.visit.visited_on
    coming = [
        (state.due_on, state.label)
        for state in record_of(case).plan()
        if state.state is PlanState.UPCOMING and state.due_on is not None
    ]
    soon = [pair for pair in coming if on < pair[0] <= on + _DOSES_WITHIN]
    if not soon:
        return ""
    day = min(soon)[0]
    names = ", ".join(dict.fromkeys(label for due, label in soon if due == day))
    begins = f"{day.day} {month_name(day.month)}"
    return tr("Imunisasi {names}: mulai {day}").format(names=names, day=begins)
