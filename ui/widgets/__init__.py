"""What pages are built of. May import `ui.models` and everything below; no page, no service call."""
