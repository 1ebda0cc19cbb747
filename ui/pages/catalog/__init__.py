"""The catalogue: categories, items, details, search. Knows no other page."""
