"""One case: how it stands, its conversation, and what one can do."""
