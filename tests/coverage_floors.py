"""After the tests: fail when the core is covered less than it was promised."""

import subprocess
import sys

# The core decides what is recorded and sent; the window is seen by journeys and screenshots too.
FLOORS = (
    ("*/domain/*,*/services/*,*/store/*,*/sync/*", 97),
    ("*", 90),
)


def main() -> int:
    """Print one line a floor; return 1 when one is missed."""
    missed = 0
    for include, floor in FLOORS:
        command = [sys.executable, "-m", "coverage", "report", "--format=total"]
        shown = subprocess.run(  # noqa: S603  # our own interpreter
            [*command, f"--include={include}"], check=True, capture_output=True, text=True
        )
        total = float(shown.stdout.strip())
        sys.stderr.write(f"coverage {include}: {total:g} % (floor {floor} %)\n")
        missed += total < floor
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
