"""Who is expected and not here: to be called, or visited afterwards."""
