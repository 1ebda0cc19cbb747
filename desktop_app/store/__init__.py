"""What is kept on this computer. Imports ports, errors and domain; with the demo portal the only home of SQLite."""
