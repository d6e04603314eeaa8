"""Sentences people read, made from codes and numbers. No Qt in here."""
