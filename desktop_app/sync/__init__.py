"""Keeping this computer and the portals in step: pull, reconcile, send, apply. May import work, ports and domain."""
