"""Who has a PIN on this laptop."""
