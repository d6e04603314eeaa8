"""The session day: who came, who is awaited, what is done."""
