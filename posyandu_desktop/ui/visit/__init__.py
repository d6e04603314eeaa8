"""One person's visit."""
