"""Run every bench on a register of 10,000 people with 24 months of visits and print the table."""

import argparse
import os
import random
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from bench import day, programs
from bench.figures import Figure, table
from bench.register import prepared_register


def main() -> int:
    """Build the register (or take the one named), measure, print; 1 when a figure is missed."""
    parser = argparse.ArgumentParser(prog="python -m bench")
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--months", type=int, default=24)
    parser.add_argument("--folder", type=Path, help="keep the register here and use it again")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.folder or Path(scratch) / "register"
        os.environ["POSYANDU_DEVICE"] = str(folder.with_name(folder.name + "-device"))
        register = prepared_register(folder, options.people, options.months)
        dice = random.Random(20261121)  # noqa: S311  # the same questions in every run
        figures: list[Figure] = [
            *programs.start(register),
            *day.open_day(register, dice),
            *programs.search(register, dice),
            *programs.save(register, dice),
            *programs.open_person(register, dice),
            *programs.growth(),
        ]
        register.store.close()
    print(f"{options.people} people, {options.months} months, {datetime.now(UTC):%Y-%m-%d}")
    print(table(figures))
    return 0 if all(figure.met for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
