"""The page of home visits."""
