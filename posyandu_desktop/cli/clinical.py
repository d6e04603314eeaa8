"""Commands that only calculate: they need neither a posyandu nor a PIN."""

# ruff: noqa: PLC0415

import json
from argparse import Namespace

from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.instants import utc_now


def growth(options: Namespace) -> int:
    """Work out the z-scores of a CSV file."""
    from posyandu_desktop.services.growth_batch import growth_batch

    content = load_content()
    report = growth_batch(
        options.source, options.target, content.growth_tables, content.growth_thresholds
    )
    print(f"{report.rows} anak dihitung, {report.with_problems} di antaranya dengan catatan.")
    return 0


def explain(options: Namespace) -> int:
    """Print one rule with its limits, results and source, or all with their names."""
    from posyandu_desktop.ui.texts.rule_list import rule_list
    from posyandu_desktop.ui.texts.rule_sheet import rule_lines

    content = load_content()
    lines = rule_lines(options.rule, content) if options.rule else rule_list(content)
    print("\n".join(lines))
    return 0


def due(options: Namespace) -> int:
    """Print the immunisation plan of one history."""
    from posyandu_desktop.services.due_plan import due_plan

    on = options.on or utc_now().astimezone().date()
    print(json.dumps(due_plan(options.file, on, load_content()), ensure_ascii=False))
    return 0
