"""Portals of other makers, as far as an end user's client sees them: emulators, checked against the makers' papers."""
