"""The page of what two laptops wrote differently."""
