"""Home: the three ways in, what waits, and what is new."""
