"""Charts of one person, the same on the screen, for the mother, on the projector and on paper.

How a screen shows one:

    from posyandu_desktop.ui.widgets.charts.choosing import chart_of, kinds_for
    from posyandu_desktop.ui.widgets.charts.values import ChartKind
    from posyandu_desktop.ui.widgets.charts.widget import ChartWidget

    # In the presenter; none of this knows Qt.
    kinds = kinds_for(person, visits, content, on, episodes)     # those with something to show
    values = chart_of(kinds[0], person, visits, content, on, episodes)    # None: nothing to show

    # In the view.
    chart = ChartWidget(values)
    chart.set_values(another)       # None shows nothing
    label.setText(values.title)     # the chart has no title of its own; it has an accessible name

`visits` are all visits of the person in any order, one that is still being typed included; `on` is
the day the chart is looked at: a measurement of the same calendar month is this month's, drawn
large and blue. `episodes` may be left out where nobody can be pregnant.

The parts: `values` (what a chart shows), `geometry` (where each thing lies), `growth`, `gain`,
`pressure` and `levels` (what a person's visits mean as a chart), `choosing` (which charts there are
for somebody), `paint` (draws one with any QPainter), `widget` (on the screen).
"""
