"""What other laptops and the Puskesmas wrote for this posyandu, read from the server."""
