"""The picture editor: marks over a picture, and redaction that leaves nothing beneath it."""
