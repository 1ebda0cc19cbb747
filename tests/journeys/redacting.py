"""Takes a picture, redacts it step by step, and ends, or is killed after a step. A program of its own.

python -m tests.journeys.redacting FOLDER [STEP]   – one line of JSON: the steps done and the names of files written
"""

import json
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QRect, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop_app.domain.attachments import DraftFile, Grab
from desktop_app.domain.ids import ItemId
from tests.ui.capture.editor.pictures import box
from tests.ui.kit import Kit
from tests.ui.looks import child
from ui.capture.editor.marks import Kind
from ui.capture.editor.scene import crop_frame
from ui.capture.editor.sheet import Fact, StampedStrip, fill
from ui.capture.editor.window import EditorWindow
from ui.capture.shutter import Picture, Shutter
from ui.garbage import Garbage
from ui.pages.new_case.editing import Editing
from ui.pages.new_case.evidence import Bytes
from ui.pages.new_case.writing import Loaded, Writing
from ui.theme import prepare

REDACTED, MOVED, CROPPED, SEEN = (QColor(name) for name in ("#FF00C8", "#13F7A1", "#C86400", "#0A64FF"))
PLACES = {
    "#ff00c8": QRect(60, 40, 120, 50),
    "#13f7a1": QRect(60, 140, 120, 50),
    "#c86400": QRect(500, 40, 90, 60),
    "#0a64ff": QRect(240, 40, 90, 50),
}
ADDRESS, TITLE = "https://lonn.eksempelfjord.example/person/15076500565", "Lønnsslipp for Ragnhild Prøvesen"
WORDS = (ADDRESS, TITLE, "15076500565", "Ragnhild")
TOLD = "Merknad under svart felt"
_LIMIT_MS = 60_000


def grab() -> Grab:
    """A desktop with a colour in each place."""
    image = QImage(640, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#345678"))
    painter = QPainter(image)
    for colour, place in PLACES.items():
        painter.fillRect(place, QColor(colour))
    painter.end()
    return Grab(640, 300, bytes(image.constBits()), "640×300")


class Play:
    """A draft being written, with the shutter and the editor."""

    def __init__(self, folder: Path) -> None:
        self.kit = Kit(folder).with_catalog()
        self.kit.capturer.picture = grab()
        self.kit.browser.address = replace(self.kit.browser.address, url=ADDRESS, title=TITLE)
        self.page = QWidget()
        self.page.resize(900, 700)
        self.writing = Writing(self.kit.services, self.kit.bridge)
        draft = self.kit.services.drafts.create(self.kit.account_id, ItemId("i-support"))
        self.id = draft.id
        catalog = self.kit.services.catalog.catalog(self.kit.account_id)
        self.writing.load(Loaded(draft, self.kit.account, catalog))
        self.editing = Editing(self.page, self.kit.services, self.kit.bridge, self.writing)
        self.shutter = Shutter(self.kit.services.capture, self.kit.bridge)
        self.shutter.taken.connect(self._on_taken)
        self.failures: list[object] = []
        for signal in (self.shutter.failed, self.editing.failed, self.writing.evidence.settled):
            signal.connect(self.failures.append)

    def _on_taken(self, picture: Picture) -> None:
        self.writing.evidence.add_picture(Bytes(picture.name, picture.data, picture.provenance, picture.again))

    @property
    def file(self) -> DraftFile:
        """The one picture."""
        return self.writing.evidence.files[0]

    def wait(self, is_so: Callable[[], bool]) -> None:
        """Until it is so."""
        loop, tick, limit = QEventLoop(), QTimer(), QTimer()
        tick.timeout.connect(lambda: loop.quit() if is_so() else None)
        limit.timeout.connect(lambda: loop.exit(1))
        tick.start(5)
        limit.start(_LIMIT_MS)
        assert loop.exec() == 0, f"it takes too long: {self.failures}"

    def editor(self) -> EditorWindow:
        """The editor on the picture."""
        self.editing.edit(self.file.digest)
        self.wait(lambda: self.editing.window is not None)
        assert self.editing.window is not None
        return self.editing.window

    def done(self, window: EditorWindow) -> None:
        """Press Done and wait until it is kept."""
        child(window, QAbstractButton, "editor.done").click()
        self.wait(lambda: self.editing.window is None and not self.writing.evidence.is_coming)

    def steps(self) -> Iterator[str]:
        """One after the other, each told when it is done."""
        self.shutter.press(self.kit.account_id)
        self.wait(lambda: bool(self.writing.evidence.files))
        yield "taken"
        window = self.editor()
        window.scene.keep(box(1, Kind.ARROW, QRect(300, 200, 60, 40)))
        window.scene.keep(box(2, Kind.TEXT, QRect(70, 60, 10, 10), TOLD))
        self.done(window)
        self.writing.evidence.fetch_thumbnails([self.file.digest])
        yield "marked"
        window = self.editor()
        proof = self.file.provenance
        assert proof is not None
        lines = StampedStrip(proof, str).lines(window.scene.sheet.image.width())
        for at, fact in enumerate((Fact.ADDRESS, Fact.TITLE), start=10):
            top = window.scene.sheet.picture.height()
            window.scene.keep(fill(at, lines[fact].translated(0, top)))
        window.scene.keep(fill(20, PLACES[REDACTED.name()]))
        window.scene.keep(fill(21, PLACES[REDACTED.name()].adjusted(-4, -4, 300, 4)))
        window.scene.stack.undo()
        window.scene.keep(fill(22, QRect(300, 250, 120, 50)))
        window.scene.choose(22)
        where = PLACES[MOVED.name()]
        window.scene.keep(fill(22, where))
        yield "redacted, not yet done"
        window.scene.frame = crop_frame(window.scene.sheet, QRect(0, 0, 480, 300).toRectF())
        window.scene.crop()
        self.done(window)
        yield "done"
        window = self.editor()
        while window.scene.stack.canUndo():
            window.scene.stack.undo()
        window.scene.keep(box(3, Kind.BOX, QRect(20, 220, 60, 40)))
        self.done(window)
        yield "edited again"
        self.writing.evidence.remove(self.file.digest)
        self.wait(lambda: not self.writing.evidence.files)
        yield "removed"


def main(folder: Path, last: str) -> None:
    """Play until that step, then be gone as by a kill; else close."""
    app = QApplication([])
    prepare()
    garbage = Garbage()
    play, told = Play(folder), []
    try:
        for step in play.steps():
            told.append(step)
            if step == last:
                sys.stdout.write(json.dumps(told) + "\n")
                sys.stdout.flush()
                os._exit(9)
    finally:
        play.kit.close()
        garbage.close()
    sys.stdout.write(json.dumps(told) + "\n")
    app.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
