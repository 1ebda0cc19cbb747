"""The outbox: what waits to be sent, and receipts of what was."""
