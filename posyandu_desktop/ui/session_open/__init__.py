"""Opening a session day: who is here, which vials, vitamin A."""
