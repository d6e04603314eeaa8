"""Closing a session day: what is still open, what it came to, the sign-off."""
