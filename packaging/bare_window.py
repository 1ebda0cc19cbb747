"""The reference for the size of the frozen program: a window with nothing in it, frozen with the same trims."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow


def main() -> int:
    """Show the window until it is closed."""
    application = QApplication(sys.argv)
    window = QMainWindow()
    window.show()
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(main())
