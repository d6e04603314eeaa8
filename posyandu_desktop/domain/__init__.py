"""What a posyandu knows: pure values and rules; no files, no clock, no window."""
