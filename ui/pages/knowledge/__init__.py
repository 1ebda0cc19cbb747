"""Knowledge: browse, search, read, rate."""
