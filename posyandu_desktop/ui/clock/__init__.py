"""Which day is it? Asked when the clock cannot be right."""
