"""Screen: the products this posyandu gets."""
