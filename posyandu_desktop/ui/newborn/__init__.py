"""The children of one birth, written down from their mother."""
