"""A window that is no browser, called whatever the argument says."""

import sys

from PySide6.QtWidgets import QApplication, QWidget

if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = QWidget()
    window.setWindowTitle(sys.argv[1])
    window.resize(400, 300)
    window.show()
    window.activateWindow()
    raise SystemExit(application.exec())
