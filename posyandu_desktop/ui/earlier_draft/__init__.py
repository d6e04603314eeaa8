"""Which of two visits of somebody is meant."""
