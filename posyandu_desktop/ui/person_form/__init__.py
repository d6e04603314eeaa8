"""A new person in one short form."""
