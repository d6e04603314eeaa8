"""The first start: a new posyandu, or the demo village."""
