"""One pregnancy: how it is dated, what was before it, how it ended."""
