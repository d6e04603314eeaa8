"""Two records of one person made one, and taken back."""
