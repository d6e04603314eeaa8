"""What a mother sees: her child's chart, one word, three pictures, the next date (F9)."""
