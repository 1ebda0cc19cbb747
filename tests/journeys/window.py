"""Drives the whole program as a person does: presses what can be seen, types, reads, waits.

`Program` starts everything over a profile folder as `nordesk open` does. Nothing behind the window is called; what
came of it at the portal is read back over plain HTTP by `Reader`.
"""

import http.client
import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from desktop_app import bootstrap
from desktop_app.paths import Paths
from desktop_app.ports.system import BrowserProbe, Capturer, Policy
from tests.demo_portal_process import KARI, PASSWORD
from ui import application
from ui.models.rows import ROW_ROLE, Row
from ui.navigation import PageName
from ui.theme import Space
from ui.widgets.list_view import RowList

PATIENCE_MS = 30_000


class Program:
    """The program over one profile. Whoever starts it closes it."""

    def __init__(
        self,
        app: QApplication,
        profile: Path,
        capturer: Capturer | None = None,
        browser: BrowserProbe | None = None,
        policy: Policy | None = None,
    ) -> None:
        self.profile, self._is_closed = profile, False
        self._core = bootstrap.build(Paths.beneath(profile), capturer, browser, policy)
        options = application.Options(
            self._core.profile, begin=self._core.connections.start, stop=self._core.connections.close
        )
        self._application = application.Application(app, self._core.services, self._core.work, options)
        self._application.start()
        self.window = self._application.window
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow, "the window to be the active one")

    def close(self) -> None:
        """Quit it, once."""
        if self._is_closed:
            return
        self._is_closed = True
        self._application.close()
        self._core.close()
        self._application.ring.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    # What can be seen

    @property
    def page(self) -> QWidget:
        """The page that shows."""
        page = self.window.stack.currentWidget()
        assert page is not None
        return page

    @property
    def pages(self) -> dict[str, QWidget]:
        """Every page that was shown since the start, by name."""
        stack = self.window.stack
        built = [stack.widget(at) for at in range(stack.count())]
        return {page.objectName(): page for page in built if page is not None}

    def has(self, name: str) -> bool:
        """Whether something of that name shows."""
        return bool(self._all(name))

    def names(self) -> list[str]:
        """The names of all that shows."""
        return [widget.objectName() for widget in self.window.findChildren(QWidget) if widget.isVisible()]

    def find(self, name: str) -> QWidget:
        """The one thing of that name that shows; waits for it."""
        self.wait(lambda: self.has(name), f"{name} to show")
        found = self._all(name)
        assert len(found) == 1, f"{len(found)} things are called {name}"
        return found[0]

    def texts(self, inside: QWidget | None = None) -> list[str]:
        """All words that show: labels, buttons, rows of lists, and what stands in fields."""
        root = inside or self.window
        found: list[str] = []
        for widget in root.findChildren(QWidget):
            if not widget.isVisible():
                continue
            if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
                found.append(widget.text())
            elif isinstance(widget, QPlainTextEdit | QTextEdit):
                found.append(widget.toPlainText())
            elif isinstance(widget, RowList):
                found += [text for row in rows(widget) for text in (row.title, row.subtitle, row.caption)]
        return [text for text in found if text]

    def shows(self, words: str, inside: QWidget | None = None) -> bool:
        """Whether these words stand anywhere."""
        return any(words in text for text in self.texts(inside))

    def text_of(self, name: str) -> str:
        """What stands in a field."""
        field = self.find(name)
        if isinstance(field, QLineEdit):
            return field.text()
        assert isinstance(field, QPlainTextEdit | QTextEdit)
        return field.toPlainText()

    # What a person does

    def press(self, name: str) -> None:
        """Click something with the mouse, once it can be pressed and nothing lies over it."""
        self._press(lambda: self._all(name), name)

    def press_widget(self, widget: QWidget) -> None:
        """The same, for a widget without a name."""
        self._press(lambda: [widget] if widget.isVisible() else [], str(widget))

    def _press(self, found: Callable[[], list[QWidget]], name: str) -> None:
        # Looked for anew each time: a list may be built anew while it is read.
        self.wait(lambda: any(self._is_ready(one) for one in found()), f"{name} to be ready")
        (widget,) = found()
        target = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, target.rect().center())

    def _is_ready(self, widget: QWidget) -> bool:
        """Whether a widget could be pressed now; scrolls to it."""
        if not widget.isEnabled():
            return False
        into_view(widget)
        there = self.window.childAt(widget.mapTo(self.window, widget.rect().center()))
        return there is not None and (there is widget or widget.isAncestorOf(there))

    def write(self, name: str, text: str) -> None:
        """Put the cursor into a field and type; what stood there is replaced."""
        self.press(name)
        field = self.find(name)
        QTest.keySequence(field, "Ctrl+A")
        if not text:
            QTest.keyClick(field, Qt.Key.Key_Backspace)
        for letter in text:
            if letter == "\n":
                QTest.keyClick(field, Qt.Key.Key_Return)
            elif letter.isascii():
                QTest.keyClicks(field, letter)
            else:
                # Qt's test keyboard aborts at letters it has no key for.
                press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(field, press)

    def choose(self, name: str, words: str) -> None:
        """Choose by its words: in a list that opens, or among the buttons beside the named one."""
        widget = self.find(name)
        if isinstance(widget, QComboBox):
            at = widget.findText(words)
            assert at >= 0, f"{name} has no “{words}”"
            widget.setFocus()
            QTest.keyClick(widget, Qt.Key.Key_Home)
            for _ in range(at):
                QTest.keyClick(widget, Qt.Key.Key_Down)
            assert widget.currentText() == words
            return
        around = widget.parentWidget()
        assert around is not None
        fitting = [one for one in around.findChildren(QAbstractButton) if one.text() == words and one.isVisible()]
        assert fitting, f"{name} has no “{words}”"
        self.press_widget(fitting[0])

    def choose_in_menu(self, words: str) -> None:
        """Press a line of the menu that shows."""
        self.wait(lambda: bool(self._menus()), "a menu")
        (menu,) = self._menus()
        (action,) = (one for one in menu.actions() if one.text() == words)
        QTest.mouseClick(
            menu, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, menu.actionGeometry(action).center()
        )

    def _menus(self) -> list[QMenu]:
        return [menu for menu in self.window.findChildren(QMenu) if menu.isVisible()]

    def open_row(self, name: str, title: str) -> None:
        """Press the row of that title in a list."""
        listed = self.find(name)
        assert isinstance(listed, RowList)
        self.wait(lambda: any(row.title == title for row in rows(listed)), f"a row “{title}”")
        at = [row.title for row in rows(listed)].index(title)
        index = listed.model().index(at, 0, QModelIndex())
        listed.scrollTo(index)
        into_view(listed, listed.visualRect(index))
        middle = listed.visualRect(index).center()
        QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)

    def go(self, page: PageName) -> None:
        """Press a place in the rail."""
        self.press(f"rail.{page.value}")
        self.wait(lambda: self.page.objectName() == page.value, f"the page {page.value}")

    def sign_in(self, address: str, login: str = KARI, password: str = PASSWORD) -> None:
        """Sign in by typing, up to the home page with its catalogue."""
        self.write("sign_in.address", address)
        self.press("sign_in.next")
        self.find("sign_in.password")
        if self.has("sign_in.people"):
            people = self.find("sign_in.people")
            assert isinstance(people, QComboBox)
            names = [people.itemText(at) for at in range(people.count()) if people.itemData(at) == login]
            self.choose("sign_in.people", names[0])
        else:
            self.write("sign_in.login", login)
        self.write("sign_in.password", password)
        self.press("sign_in.sign_in")

    def arrive(self, address: str, login: str = KARI) -> None:
        """Sign in, and wait until everything of the portal is here."""
        self.sign_in(address, login)
        self.wait(lambda: self.page.objectName() == PageName.HOME.value, "the home page")
        self.wait_in_step()

    def key(self, key: Qt.Key) -> None:
        """Press a key, wherever the cursor is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key)

    # Waiting

    def wait(self, holds: Callable[[], bool], what: str = "", patience_ms: int = PATIENCE_MS) -> None:
        """Until something holds; says what was waited for and what showed instead."""
        deadline = QDeadlineTimer(patience_ms)
        while not holds():
            if deadline.hasExpired():
                foot = self.texts(self.window.status_line)
                raise AssertionError(f"waited in vain for {what}; there stood: {foot} {self.texts()}")
            pause(10)

    def wait_for(self, words: str) -> None:
        """Until these words show."""
        self.wait(lambda: self.shows(words), f"“{words}”")

    def settle(self) -> None:
        """Until no answer is awaited, and what came of the last one stands in its place."""
        self.wait(lambda: not self._application.bridge.is_waiting, "all answers")
        pause(80)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def serve(self) -> None:
        """Let the user be away until somebody ends us."""
        pause(PATIENCE_MS)

    def wait_in_step(self) -> None:
        """Until the line at the foot says that everything is current."""
        self.wait(lambda: self.shows("Up to date", self.window.status_line), "“Up to date”")

    def _all(self, name: str) -> list[QWidget]:
        return [widget for widget in self.window.findChildren(QWidget, name) if widget.isVisible()]


def pause(milliseconds: int) -> None:
    """Let the window live on for a moment. (`QTest.qWait` keeps Python's lock: no lane could work meanwhile.)"""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()


def rows(listed: RowList) -> list[Row]:
    """The rows of a list."""
    model = listed.model()
    return [model.index(at, 0, QModelIndex()).data(ROW_ROLE) for at in range(model.rowCount())]


def into_view(widget: QWidget, part: QRect | None = None) -> None:
    """Scroll everything around a widget so that it, or a part of it, can be seen."""
    area = part or widget.rect()
    around = widget.parentWidget()
    while around is not None:
        inside = around.widget() if isinstance(around, QScrollArea) else None
        if isinstance(around, QScrollArea) and inside is not None and inside.isAncestorOf(widget):
            middle: QPoint = widget.mapTo(inside, area.center())
            around.ensureVisible(middle.x(), middle.y(), area.width() // 2 + Space.S, area.height() // 2 + Space.S)
        around = around.parentWidget()


class Reader:
    """A person at the portal without our program: plain HTTP with a session of his own."""

    def __init__(self, address: str, login: str = KARI, password: str = PASSWORD) -> None:
        self._host = urlsplit(address).netloc
        self._token = ""
        status, session = self._ask("POST", "/v1/session", {"email": login, "password": password})
        assert status == 201
        self._token = json.loads(session)["token"]

    def status(self, path: str) -> int:
        """How the portal answers to a request for this path."""
        return self._ask("GET", path)[0]

    def read(self, path: str) -> Any:
        """The JSON there."""
        return json.loads(self.download(path))

    def download(self, path: str) -> bytes:
        """The bytes there."""
        status, body = self._ask("GET", path)
        assert status == 200, f"{path}: {status}"
        return body

    def cases(self, title: str = "") -> list[dict[str, Any]]:
        """The rows of all cases this person may see, those of one title."""
        found: list[dict[str, Any]] = []
        cursor = ""
        while True:
            page = self.read(f"/v1/cases?limit=200&cursor={cursor}" if cursor else "/v1/cases?limit=200")
            found += page["items"]
            cursor = page.get("next") or ""
            if not cursor:
                return [row for row in found if not title or row["title"] == title]

    def do(self, path: str, body: object, method: str = "POST") -> Any:
        """Do something there, once; the JSON that is answered."""
        status, answer = self._ask(method, path, body)
        assert status < 300, f"{path}: {status}"
        return json.loads(answer)

    def _ask(self, method: str, path: str, body: object = None) -> tuple[int, bytes]:
        headers = {"Authorization": f"Bearer {self._token}", "Idempotency-Key": uuid4().hex} if self._token else {}
        if body is not None:
            headers["Content-Type"] = "application/json"
        with closing(http.client.HTTPConnection(self._host, timeout=30)) as connection:
            connection.request(method, path, None if body is None else json.dumps(body), headers)
            answer = connection.getresponse()
            return answer.status, answer.read()
