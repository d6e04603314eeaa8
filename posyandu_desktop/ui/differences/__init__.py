"""What two laptops wrote differently, side by side."""
