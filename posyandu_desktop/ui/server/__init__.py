"""The Puskesmas server's address."""
