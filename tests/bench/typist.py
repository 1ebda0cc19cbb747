"""Types into a text field and says how long each key takes until it is painted. Run as a process of its own.

python -m tests.bench.typist ours PROFILE   – the description of a new case, in the program's own window
python -m tests.bench.typist bare           – a bare QPlainTextEdit of the same size

Says “ready”, then, for each number read from standard input, types so many keys and says the milliseconds as JSON.
"""

import gc
import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QScrollArea

from desktop_app import bootstrap
from desktop_app.domain.forms import FieldRole
from desktop_app.domain.ids import DraftId, ItemId
from desktop_app.paths import Paths
from tests.bench.window import when
from ui import application
from ui.application import Application
from ui.navigation import Go, PageName

BYTES = 98_000
"""As much as the portal takes, nearly."""
_ITEM = ItemId("i-support")
_LINE = "Fakturaen lar seg ikke godkjenne, og vinduet svarer langsomt hver morgen. "
_KEYS = "skriveren ble treg igjen i dag "
_BETWEEN_MS = 60
"""A quick typist: two hundred words a minute."""
_LONGEST_S = 10.0
_LOOKS = 20


class Painted(QObject):
    """Notes that a widget was painted."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__()
        self.has_painted = False
        edit.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.has_painted |= event.type() == QEvent.Type.Paint
        return False


def serve(edit: QPlainTextEdit, quit_: Callable[[], object]) -> None:
    """Type as asked for, until standard input ends."""
    painted = Painted(edit)
    QTest.qWait(1500)  # what the opening of the window left to be done
    for _ in range(_LOOKS):
        _bring_into_view(edit)
        QApplication.setActiveWindow(edit.window())  # no window manager does it here
        edit.setFocus()
        edit.moveCursor(edit.textCursor().MoveOperation.End)
        QTest.qWait(100)
    assert edit.hasFocus(), "the cursor is elsewhere"
    assert not edit.viewport().visibleRegion().isEmpty(), "the field is out of sight"
    print("ready", flush=True)
    for line in sys.stdin:
        print(json.dumps([_key(edit, painted, _KEYS[at % len(_KEYS)]) for at in range(int(line))]), flush=True)
    quit_()


def _bring_into_view(edit: QPlainTextEdit) -> None:
    above = edit.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(edit)
        above = above.parentWidget()


def _key(edit: QPlainTextEdit, painted: Painted, key: str) -> float:
    painted.has_painted = False
    began = time.perf_counter()
    QTest.keyClicks(edit, key)
    while not painted.has_painted:
        QCoreApplication.processEvents()
        assert time.perf_counter() - began < _LONGEST_S, "never painted"
    took = time.perf_counter() - began
    QTest.qWait(_BETWEEN_MS)
    return took * 1000


def ours(profile: str) -> int:
    """A draft of 100 KB in the program's window."""
    gc.disable()  # as `desktop_app.cli` does; the window collects
    app = bootstrap.build(Paths.beneath(Path(profile)))
    options = application.Options(profile=app.profile, begin=lambda c, f: bootstrap.begin(app, c, f, demo=False))
    id = _long_draft(app)

    def accompany(running: Application) -> None:
        window = running.window
        QTimer.singleShot(0, lambda: window.go(Go(PageName.NEW_CASE, draft_id=id)))

        def found() -> list[QPlainTextEdit]:
            edits = window.findChildren(QPlainTextEdit, "new_case.field.description")
            return [edit for edit in edits if edit.isVisible() and len(edit.toPlainText()) >= BYTES]

        when(lambda: bool(found()), lambda: serve(found()[0], running.quit))

    try:
        return application.main(app.services, app.work, options, accompany)
    finally:
        app.close()


def _long_draft(app: bootstrap.App) -> DraftId:
    account = app.services.session.accounts()[0]
    draft = app.services.drafts.create(account.id, _ITEM)
    item = app.services.catalog.catalog(account.id).item(_ITEM)
    assert item is not None
    subject, text = item.form.with_role(FieldRole.SUBJECT), item.form.with_role(FieldRole.DESCRIPTION)
    assert subject is not None
    assert text is not None
    filled = draft.with_answer(subject.id, "Fakturaen står").with_answer(text.id, _text())
    app.services.drafts.save(replace(filled, step=1))
    return draft.id


def _text() -> str:
    return "\n".join([_LINE] * (BYTES // len(_LINE) + 1))


def bare() -> int:
    """Nothing but the field."""
    app = QApplication(sys.argv[:1])
    window, edit = QMainWindow(), QPlainTextEdit(_text())
    window.setCentralWidget(edit)
    window.resize(640, 340)  # what the field measures in the window
    window.show()
    QTimer.singleShot(0, lambda: serve(edit, app.quit))
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(ours(sys.argv[2]) if sys.argv[1] == "ours" else bare())
