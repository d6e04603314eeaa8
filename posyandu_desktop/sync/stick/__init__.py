"""Where there is never a signal: sealed parcels on a stick, and the receipts that come back."""
