"""One folder per page, each with `page.py`. A page imports widgets, services and domain; it knows no other page."""
