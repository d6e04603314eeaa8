"""What the server has, and what it refused."""
