"""Screen: timed drills in the demo village."""
