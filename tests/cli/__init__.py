"""The command line as a person at a terminal, or a script, meets it."""
