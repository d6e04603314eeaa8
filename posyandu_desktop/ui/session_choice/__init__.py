"""Choosing another session day to write down late visits."""
