"""What is kept on this computer. May import ports, errors and domain; the only home of SQLite beside the demo portal."""
