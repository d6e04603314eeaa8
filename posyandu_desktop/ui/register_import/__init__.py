"""Reading an existing register."""
