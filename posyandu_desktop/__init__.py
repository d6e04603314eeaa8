"""Posyandu Desktop: one village health session, recorded offline and uploaded exactly once."""

__version__ = "0.1.0"
