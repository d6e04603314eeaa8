"""What laptops learn of each other through the server."""
