"""Protocols only: what the core needs from portals, the store and the machine. Each docstring is the contract."""
