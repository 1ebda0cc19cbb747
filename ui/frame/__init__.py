"""The parts of the main window around the pages: rail, title bar, status line, history. No page is known here."""
