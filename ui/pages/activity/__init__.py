"""Customer activity: what the agreements bought, what is used of it, and what is left."""
