"""The parts every screen is built from; they know nothing of posyandu rules."""
