"""The help: one page for each screen, the same text as the printed guide."""
