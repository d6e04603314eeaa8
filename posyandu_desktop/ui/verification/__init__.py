"""What waits for a midwife's signature."""
