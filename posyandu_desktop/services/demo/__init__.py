"""The demo village: invented people with bodies, habits and a year of visits."""
