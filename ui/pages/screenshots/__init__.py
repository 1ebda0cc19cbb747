"""What the system asks before the first picture."""
