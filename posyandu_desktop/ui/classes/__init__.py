"""Classes and talks for a group: what about, who spoke, who was there."""
