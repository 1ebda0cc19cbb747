"""Keeps what is known here in step with a portal and sends what was clicked. Sees ports, errors and domain only."""
