"""F47 Something unexpected goes wrong in the program itself.

Wherever it happens – slots, events, painting, timers, lanes, loops, threads – the user is told in his language and
without a traceback, what he is writing is saved at once, the log has it without secrets, and the program goes on. The
same error a thousand times a second is told once.
"""

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from typing import NoReturn

import pytest
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QSize,
    Qt,
    QTimer,
    QTimerEvent,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton, QStyledItemDelegate, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import bootstrap
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.ids import FieldId, ItemId
from desktop_app.errors import Busy, StoreTrouble, StoreUnavailable
from desktop_app.paths import Paths
from desktop_app.work import Lane
from tests.plugins.silence import ExpectedLog
from tests.ui.kit import Kit, named
from ui import language
from ui.application import Application, Options
from ui.messages import message_of
from ui.navigation import Go, PageName

SECRETS = ("hemmelig-token-0123456789abcdef0123", "ola.nordmann@eksempelfjord.example")


class Fault(RuntimeError):
    """Ours."""


def fail(*_anything: object) -> NoReturn:
    raise Fault(f"Bearer {SECRETS[0]} of {SECRETS[1]}")


class Running:
    """The program with its window, a draft open in it, and what was said."""

    def __init__(self, app: QApplication, kit: Kit, qtbot: QtBot) -> None:
        self.app, self.kit, self.qtbot = app, kit, qtbot
        kit.with_catalog()
        self.draft = kit.services.drafts.create(kit.account_id, ItemId("i-support"))
        self.application = Application(app, kit.services, kit.work, Options("test"))
        self.window, self.bridge = self.application.window, self.application.bridge
        language.set_language(app, "nb")
        self.application.last_resort.install()
        self.application.start()
        self.window.go(Go(PageName.NEW_CASE, draft_id=self.draft.id))
        qtbot.waitUntil(lambda: self.has("new_case.step.1"))
        named(self.window, "new_case.step.1").click()  # type: ignore[attr-defined]
        qtbot.waitUntil(lambda: self.has("new_case.field.subject"))
        self._count = 0
        self.afterwards: list[Callable[[], object]] = []

    def has(self, name: str) -> bool:
        """Whether something of that name shows."""
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))

    def write(self) -> str:
        """Type a subject; nothing has saved it yet when this returns."""
        self._count += 1
        field = named(self.window, "new_case.field.subject")
        assert isinstance(field, QLineEdit)
        field.clear()
        self.qtbot.keyClicks(field, f"Emne {self._count}")
        return field.text()

    def said(self) -> list[str]:
        """What the strip at the top says."""
        return [label.text() for label in self.window.banner.findChildren(QLabel) if label.isVisible()]

    def saved(self) -> object:
        """The subject as it is on the disk."""
        draft = self.kit.services.drafts.open(self.draft.id)
        return draft.answers.get(FieldId("subject")) if draft is not None else None

    def check(self, subject: str) -> None:
        """The user was told in his language, the text is saved, and the program answers."""
        self.qtbot.waitUntil(self.window.banner.isVisible)
        assert self.said()[0] == message_of(Fault()).title
        assert "Noe" in self.said()[0]
        for text in self.said():
            assert "Traceback" not in text
            assert "Fault" not in text
            assert SECRETS[0] not in text
        self.qtbot.waitUntil(lambda: self.saved() == subject)
        answers: list[str] = []
        for lane in Lane:
            self.bridge.ask(self.window, lane, lambda _task, lane=lane: lane.label, answers.append)  # type: ignore[misc]
        self.qtbot.waitUntil(lambda: len(answers) == len(Lane))
        while self.afterwards:
            self.afterwards.pop()()
        self.window.banner.clear()

    def meet(self, place: Callable[["Running"], None]) -> None:
        """Let something go wrong in the event loop, as it does in the program."""
        QTimer.singleShot(0, self.window, lambda: place(self))

    def close(self) -> None:
        """End it."""
        self.application.last_resort.uninstall()
        self.application.close()


@pytest.fixture
def running(dressed: QApplication, new_kit: Callable[[], Kit], qtbot: QtBot) -> Iterator[Running]:
    made = Running(dressed, new_kit(), qtbot)
    yield made
    made.close()


def _show(running: Running, widget: QWidget) -> None:
    """A widget in the window, for a while."""
    running.afterwards.append(widget.deleteLater)
    widget.setParent(running.window)
    widget.setGeometry(300, 200, 120, 60)
    widget.show()
    widget.raise_()


def _send(running: Running, widget: QWidget, event: QEvent) -> None:
    """Let a widget get an event, as Qt's event loop gives it."""
    _show(running, widget)
    QCoreApplication.postEvent(widget, event)


# Events of a widget: how Qt's handlers are overridden everywhere in `ui`.


class Painted(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawLine(0, 0, 9, 9)
        fail(painter)


class Resized(QWidget):
    def resizeEvent(self, event: QResizeEvent) -> None:
        fail()


class Moved(QWidget):
    def moveEvent(self, event: QMoveEvent) -> None:
        fail()


class Shown(QWidget):
    def showEvent(self, event: QShowEvent) -> None:
        fail()


class Hidden(QWidget):
    def hideEvent(self, event: QHideEvent) -> None:
        fail()


class Pressed(QWidget):
    def mousePressEvent(self, event: QMouseEvent) -> None:
        fail()


class Released(QWidget):
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        fail()


class Typed(QWidget):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        fail()


class Wheeled(QWidget):
    def wheelEvent(self, event: QWheelEvent) -> None:
        fail()


class Entered(QWidget):
    def enterEvent(self, event: QEnterEvent) -> None:
        fail()


class Left(QWidget):
    def leaveEvent(self, event: QEvent) -> None:
        fail()


class Focused(QWidget):
    def focusInEvent(self, event: QFocusEvent) -> None:
        fail()


class Asked(QWidget):
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        fail()


class Closed(QWidget):
    def closeEvent(self, event: QCloseEvent) -> None:
        fail()


class Translated(QWidget):
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            fail()


class Custom(QWidget):
    def customEvent(self, event: QEvent) -> None:
        fail()


class Ticking(QWidget):
    def timerEvent(self, event: QTimerEvent) -> None:
        self.killTimer(event.timerId())
        fail()


class Sized(QWidget):
    def sizeHint(self) -> QSize:
        fail()


class Filter(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            fail()
        return False


class Model(QAbstractListModel):
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            fail()
        return None


class Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: object, index: object) -> None:
        fail()


def _mouse(kind: QEvent.Type) -> QMouseEvent:
    at, button = QPointF(5, 5), Qt.MouseButton.LeftButton
    return QMouseEvent(kind, at, at, button, button, Qt.KeyboardModifier.NoModifier)


def _wheel() -> QWheelEvent:
    at, by = QPointF(5, 5), QPoint(0, 120)
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    return QWheelEvent(at, at, by, by, *none, Qt.ScrollPhase.NoScrollPhase, False)


def _model(running: Running) -> None:
    view = QListView()
    view.setModel(Model(view))
    _show(running, view)


def _delegate(running: Running) -> None:
    view = QListView()
    model = Model(view)
    view.setModel(model)
    view.setItemDelegate(Delegate(view))
    _show(running, view)


def _filtered(running: Running) -> None:
    watched = QWidget()
    watched.installEventFilter(Filter(watched))
    _send(running, watched, QEvent(QEvent.Type.User))


def _ticked(running: Running) -> None:
    widget = Ticking(running.window)
    running.afterwards.append(widget.deleteLater)
    widget.startTimer(1)


def _sized(running: Running) -> None:
    widget = Sized(running.window)
    running.afterwards.append(widget.deleteLater)
    widget.adjustSize()


EVENTS: dict[str, Callable[[Running], None]] = {
    "paint": lambda running: _show(running, Painted()),
    "resize": lambda running: _send(running, Resized(), QResizeEvent(QSize(9, 9), QSize(8, 8))),
    "move": lambda running: _send(running, Moved(), QMoveEvent(QPoint(), QPoint(1, 1))),
    "show": lambda running: _send(running, Shown(), QShowEvent()),
    "hide": lambda running: _send(running, Hidden(), QHideEvent()),
    "press": lambda running: _send(running, Pressed(), _mouse(QEvent.Type.MouseButtonPress)),
    "release": lambda running: _send(running, Released(), _mouse(QEvent.Type.MouseButtonRelease)),
    "key": lambda running: _send(
        running, Typed(), QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    ),
    "wheel": lambda running: _send(running, Wheeled(), _wheel()),
    "enter": lambda running: _send(running, Entered(), QEnterEvent(QPointF(), QPointF(), QPointF())),
    "leave": lambda running: _send(running, Left(), QEvent(QEvent.Type.Leave)),
    "focus": lambda running: _send(running, Focused(), QFocusEvent(QEvent.Type.FocusIn)),
    "menu": lambda running: _send(
        running, Asked(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(), QPoint())
    ),
    "close": lambda running: _send(running, Closed(), QCloseEvent()),
    "language": lambda running: _send(running, Translated(), QEvent(QEvent.Type.LanguageChange)),
    "custom event": lambda running: _send(running, Custom(), QEvent(QEvent.Type.User)),
    "timer event": _ticked,
    "size hint": _sized,
    "event filter": _filtered,
    "model": _model,
    "delegate": _delegate,
}


# Slots and timers


class Sender(QObject):
    told = Signal()
    queued = Signal()


def _clicked(running: Running) -> None:
    button = QPushButton()
    button.clicked.connect(fail)
    button.click()


def _acted(running: Running) -> None:
    action = QAction(running.window)
    action.triggered.connect(fail)
    action.trigger()


def _signalled(running: Running) -> None:
    sender = Sender()
    sender.told.connect(fail)
    sender.told.emit()


def _queued(running: Running) -> None:
    sender = Sender(running.window)
    sender.queued.connect(fail, Qt.ConnectionType.QueuedConnection)
    sender.queued.emit()


def _timed(running: Running) -> None:
    timer = QTimer(running.window)
    timer.setSingleShot(True)
    timer.timeout.connect(fail)
    timer.start(0)


def _changed(running: Running) -> None:
    running.bridge.changed.connect(fail)
    running.afterwards.append(lambda: running.bridge.changed.disconnect(fail))
    running.bridge.publish(Changes.of(What.CASES))


SLOTS: dict[str, Callable[[Running], None]] = {
    "clicked": _clicked,
    "action": _acted,
    "signal": _signalled,
    "queued signal": _queued,
    "timer": _timed,
    "single shot": lambda running: QTimer.singleShot(0, running.window, fail),
    "changes": _changed,
}


# Lanes, loops, threads, and what stands behind the ports


def _in(lane: Lane) -> Callable[[Running], None]:
    def ask(running: Running) -> None:
        running.bridge.ask(running.window, lane, fail, lambda _none: None)

    return ask


def _done(running: Running) -> None:
    running.bridge.ask(running.window, Lane.READ, lambda _task: 1, fail)


def _failed(running: Running) -> None:
    def full(_task: object) -> NoReturn:
        raise StoreUnavailable(StoreTrouble.FULL)

    running.bridge.ask(running.window, Lane.STORE, full, lambda _none: None, fail)


def _delivered(running: Running) -> None:
    running.kit.work.ask(Lane.SYNC, lambda _task: 1, fail)


def _loop(running: Running) -> None:
    loop = running.kit.work.loop(fail, 60.0, running.bridge.report, "broken")
    running.afterwards.append(lambda: running.kit.work.end(loop))


def _loop_that_cannot_say_so(running: Running) -> None:
    loop = running.kit.work.loop(fail, 60.0, fail, "mute")
    running.afterwards.append(lambda: running.kit.work.end(loop))


def _thread(running: Running) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def _quits(running: Running) -> None:
    """A `SystemExit` in a lane would end its thread, and all that is asked of it later with it."""
    running.bridge.ask(running.window, Lane.STORE, lambda _task: sys.exit(3), lambda _none: None)


def _portal(running: Running) -> None:
    running.kit.server.fail("changed", Fault("portal"))  # type: ignore[arg-type]
    running.kit.connections.start(running.bridge.publish, running.bridge.report)


def _vault(running: Running) -> None:
    running.kit.vault.trouble = Fault("vault")  # type: ignore[assignment]
    running.kit.connections.end(running.kit.account_id)
    running.kit.connections.start(running.bridge.publish, running.bridge.report)


BEHIND: dict[str, Callable[[Running], None]] = {
    **{f"{lane.label} lane": _in(lane) for lane in Lane},
    "answer": _done,
    "answer of a failure": _failed,
    "delivery": _delivered,
    "loop": _loop,
    "loop that cannot say so": _loop_that_cannot_say_so,
    "thread": _thread,
    "exit in a lane": _quits,
    "portal": _portal,
    "vault": _vault,
}
PLACES = {**EVENTS, **SLOTS, **BEHIND}


@pytest.mark.parametrize("part", range(4))
def test_f47_wherever_it_happens_one_goes_on(running: Running, expected_log: ExpectedLog, part: int) -> None:
    """More than forty places, in four windows."""
    assert len(PLACES) >= 40
    expected_log("unhandled")
    for name in list(PLACES)[part::4]:
        running.application.last_resort.forget()
        subject = running.write()
        running.meet(PLACES[name])
        try:
            running.check(subject)
        except Exception as error:
            raise AssertionError(f"after an error in: {name}") from error


def test_f47_a_thousand_times_a_second_it_is_told_once(
    running: Running, expected_log: ExpectedLog, caplog: pytest.LogCaptureFixture
) -> None:
    expected_log("unhandled")
    painted: list[int] = []

    class Flood(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            painted.append(1)
            self.update()
            fail()

    subject = running.write()
    ticks: list[int] = []
    timer = QTimer(running.window)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(1)
    flood = Flood()
    _show(running, flood)
    running.afterwards.clear()
    running.qtbot.waitUntil(lambda: len(painted) > 300)
    running.check(subject)
    painted_then, ticked = len(painted), len(ticks)
    running.qtbot.waitUntil(lambda: len(ticks) > ticked + 20 and len(painted) > painted_then + 100)
    timer.stop()
    flood.deleteLater()
    assert running.said() == []  # it was dismissed once, and did not come again
    assert len([record for record in caplog.records if record.getMessage().startswith("unhandled")]) == 1


def test_f47_the_log_has_it_without_secrets(running: Running, expected_log: ExpectedLog) -> None:
    expected_log("unhandled")
    paths = Paths.beneath(running.kit.folder)
    before = list(logging.getLogger().handlers)
    bootstrap.log_to(paths)
    subject = running.write()
    running.meet(_clicked)
    running.check(subject)
    for handler in logging.getLogger().handlers:
        if handler not in before:
            logging.getLogger().removeHandler(handler)
            handler.close()
    written = (paths.logs / "nordesk.log").read_text("utf-8")
    assert "unhandled" in written
    assert "Fault" in written
    assert ", line " in written
    for secret in (*SECRETS, subject):
        assert secret not in written


def test_f47_an_error_that_cannot_be_worded_is_told_all_the_same(running: Running, expected_log: ExpectedLog) -> None:
    expected_log("unhandled")
    expected_log("cannot be told")
    subject = running.write()
    error = Busy("soon")  # type: ignore[arg-type] # no number of seconds
    running.application.last_resort.take(Busy, error, None)
    running.check(subject)
