"""What is carried on a stick: parcels out, receipts back."""
