"""My cases: the lists."""
