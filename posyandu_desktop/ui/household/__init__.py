"""Who lives in one home."""
