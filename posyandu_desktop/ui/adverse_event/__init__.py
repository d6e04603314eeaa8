"""Screen: what happened after an immunisation (KIPI)."""
