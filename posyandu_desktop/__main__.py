"""`python -m posyandu_desktop`: the same as the command `posyandu-desktop`."""

import sys

from posyandu_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
