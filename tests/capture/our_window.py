"""Our window with a planted colour, and the shutter's real code over this desktop's screen and browsers.

    python -m tests.capture.our_window FOLDER COLOUR

Takes the picture that each line on stdin orders and puts it into the folder; says `shown`, then `taken` or why not.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.bootstrap import build
from desktop_app.errors import SupportError
from desktop_app.paths import Paths
from ui.bridge import Bridge
from ui.capture.order import order_of
from ui.capture.shutter import Picture, Shutter
from ui.garbage import Garbage

PLACE = (700, 200, 560, 420)
PICTURE = "picture.png"


def main(folder: Path, colour: str) -> int:
    """Show the window until stdin ends."""
    application = QApplication(sys.argv)
    application.setQuitOnLastWindowClosed(False)
    garbage = Garbage()
    app = build(Paths.beneath(folder / "profile"))
    window = QWidget()
    window.setWindowTitle("Nordesk")
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(colour))
    window.setPalette(palette)
    window.setGeometry(*PLACE)
    window.show()
    window.activateWindow()
    shutter = Shutter(app.services.capture, Bridge(app.work))

    def taken(picture: Picture) -> None:
        (folder / PICTURE).write_bytes(picture.data)
        print("taken", flush=True)

    def failed(error: SupportError) -> None:
        print(f"failed: {error!r}", flush=True)

    def told(_socket: object) -> None:
        if line := sys.stdin.readline():
            shutter.press(None, order_of(line))
        else:
            application.quit()

    shutter.taken.connect(taken)
    shutter.failed.connect(failed)
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(told)
    print("shown", flush=True)
    code = application.exec()
    app.close()
    garbage.close()
    return code


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), sys.argv[2]))
