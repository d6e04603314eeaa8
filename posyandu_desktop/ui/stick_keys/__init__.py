"""Whom parcels are sealed to, and which laptops a Puskesmas knows."""
