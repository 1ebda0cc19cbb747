"""The accessibility bus (AT-SPI) through jeepney. Linux only; tried by `make test-capture`."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from desktop_app.domain.capture import Rectangle
from desktop_app.system.browser.accessible import Look, NoAccessibility, NoAnswer, Node, Span, Told

assert sys.platform.startswith("linux")  # noqa: S101 - so that mypy checks this file for Linux only

_CALL_S = 0.4
_LAUNCH_S = 3.0
"""The launcher may have to be started for the question."""
_LAUNCHER, _SWITCH = ("org.a11y.Bus", "/org/a11y/bus"), ("org.a11y.Status", "IsEnabled")
_ROOT = "/org/a11y/atspi/accessible/root"
_ACCESSIBLE, _TEXT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Text"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_EMBEDS = 13
_ACTIVE, _SHOWING = 1 << 1, 1 << 25
_STATIC = 116
"""A role: in Chromium the letters within a paragraph, whose text holds them already."""
_ON_SCREEN = 0
_AT_ONCE = 128
"""So many questions are under way at a time."""


class _Line:
    """Questions and answers over one connection. No question outlasts the time left."""

    def __init__(self, connection: Any, left_s: Callable[[], float]) -> None:
        self._connection, self._left_s = connection, left_s

    def call(self, of: Node, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        answer = self.answers([_question(of, interface, method, signature, body)])[0]
        if answer is None:
            raise NoAnswer(method)
        return answer

    def each(
        self, nodes: Sequence[Node], interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> list[Any]:
        return self.answers([_question(node, interface, method, signature, body) for node in nodes])

    def answers(self, questions: Sequence[Any]) -> list[Any]:
        """The body of each reply; None for a refusal and for whatever did not come in time."""
        answers: list[Any] = []
        for start in range(0, len(questions), _AT_ONCE):
            answers += self._batch(questions[start : start + _AT_ONCE])
        return answers

    def _batch(self, questions: Sequence[Any]) -> list[Any]:
        from jeepney import HeaderFields, MessageType

        answers: list[Any] = [None] * len(questions)
        try:
            under_way: dict[int, int] = {}
            for index, question in enumerate(questions):
                serial = next(self._connection.outgoing_serial)
                self._connection.send(question, serial=serial)
                under_way[serial] = index
            while under_way and (left := self._left_s()) > 0:
                reply = self._connection.receive(timeout=min(_CALL_S, left))
                at = under_way.pop(reply.header.fields.get(HeaderFields.reply_serial, 0), None)
                if at is not None and reply.header.message_type is MessageType.method_return:
                    answers[at] = reply.body
        except (OSError, ValueError, EOFError):  # TimeoutError is an OSError
            return answers
        return answers


class _Bus:
    """The class of `accessible.Accessibility`."""

    def __init__(self, line: _Line, is_on: bool) -> None:
        self._line, self._is_on = line, is_on

    @property
    def is_on(self) -> bool:
        return self._is_on

    def applications(self) -> Sequence[Node]:
        return self.children(("org.a11y.atspi.Registry", _ROOT))

    def pid(self, application: Node) -> int:
        bus = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
        found = self._line.call(bus, "org.freedesktop.DBus", "GetConnectionUnixProcessID", "s", (application[0],))
        return int(found[0])

    def children(self, of: Node) -> Sequence[Node]:
        return [(name, path) for name, path in self._line.call(of, _ACCESSIBLE, "GetChildren")[0]]

    def name(self, of: Node) -> str:
        return str(self._line.call(of, _PROPERTIES, "Get", "ss", (_ACCESSIBLE, "Name"))[0][1])

    def place(self, of: Node) -> Rectangle:
        return Rectangle(*self._line.call(of, "org.a11y.atspi.Component", "GetExtents", "u", (_ON_SCREEN,))[0])

    def toolkit(self, application: Node) -> str:
        return str(
            self._line.call(application, _PROPERTIES, "Get", "ss", ("org.a11y.atspi.Application", "ToolkitName"))[0][1]
        )

    def active(self, frames: Sequence[Node]) -> Sequence[bool]:
        answers = self._line.each(frames, _ACCESSIBLE, "GetState")
        return [bool(answer and answer[0][0] & _ACTIVE) for answer in answers]

    def embedded(self, frame: Node) -> Node | None:
        for kind, targets in self._line.call(frame, _ACCESSIBLE, "GetRelationSet")[0]:
            if kind == _EMBEDS and targets:
                name, path = targets[0]
                return (name, path)
        return None

    def document(self, of: Node) -> Mapping[str, str]:
        return dict(self._line.call(of, "org.a11y.atspi.Document", "GetAttributes")[0])

    def marks(self, nodes: Sequence[Node]) -> Sequence[Mapping[str, str]]:
        answers = self._line.answers([_question(node, _ACCESSIBLE, "GetAttributes") for node in nodes])
        return [dict(answer[0]) if answer else {} for answer in answers]

    def looks(self, nodes: Sequence[Node]) -> Sequence[Look]:
        asked = (_ACCESSIBLE, "ChildCount")
        questions = [_question(node, _ACCESSIBLE, "GetState") for node in nodes]
        answers = self._line.answers(questions + [_question(node, _PROPERTIES, "Get", "ss", asked) for node in nodes])
        return [
            Look(bool(state and state[0][0] & _SHOWING), count[0][1] if count else 0)
            for state, count in zip(answers[: len(nodes)], answers[len(nodes) :], strict=True)
        ]

    def all_children(self, nodes: Sequence[Node]) -> Sequence[Sequence[Node]]:
        answers = self._line.each(nodes, _ACCESSIBLE, "GetChildren")
        return [[(name, path) for name, path in answer[0]] if answer else [] for answer in answers]

    def children_at(self, of: Node, numbers: Sequence[int]) -> Sequence[Node | None]:
        asked = [_question(of, _ACCESSIBLE, "GetChildAtIndex", "i", (number,)) for number in numbers]
        return [(answer[0][0], answer[0][1]) if answer else None for answer in self._line.answers(asked)]

    def places(self, nodes: Sequence[Node]) -> Sequence[Rectangle | None]:
        answers = self._line.each(nodes, "org.a11y.atspi.Component", "GetExtents", "u", (_ON_SCREEN,))
        return [Rectangle(*answer[0]) if answer else None for answer in answers]

    def texts(self, nodes: Sequence[Node]) -> Sequence[Told]:
        questions = [_question(node, _TEXT, "GetText", "ii", (0, -1)) for node in nodes]
        answers = self._line.answers(questions + [_question(node, _ACCESSIBLE, "GetRole") for node in nodes])
        return [
            Told(node, str(text[0]), bool(role and role[0] == _STATIC))
            for node, text, role in zip(nodes, answers[: len(nodes)], answers[len(nodes) :], strict=True)
            if text and text[0]
        ]

    def spans(self, spans: Sequence[Span]) -> Sequence[Rectangle | None]:
        asked = [
            _question(node, _TEXT, "GetRangeExtents", "iiu", (start, end, _ON_SCREEN)) for node, start, end in spans
        ]
        return [Rectangle(*answer) if answer else None for answer in self._line.answers(asked)]


def _question(of: Node, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
    from jeepney import DBusAddress, new_method_call

    return new_method_call(DBusAddress(of[1], of[0], interface), method, signature or None, body)


class SessionSwitch:
    """The class of `ports.system.AccessibilitySwitch`: what the accessibility launcher of the session keeps."""

    def is_on(self) -> bool | None:
        answer = _ask_launcher("Get", "ss", _SWITCH)
        return bool(answer[0][1]) if answer is not None else None

    def switch(self, *, is_on: bool) -> bool:
        return _ask_launcher("Set", "ssv", (*_SWITCH, ("b", is_on))) is not None and self.is_on() is is_on


def _ask_launcher(method: str, signature: str, body: tuple[Any, ...]) -> Any:
    """The answer about one of its properties; None when there is no session, no launcher, or no such property."""
    from jeepney import MessageType
    from jeepney.io.blocking import open_dbus_connection

    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        return None
    try:
        with open_dbus_connection("SESSION", auth_timeout=_LAUNCH_S) as session:
            question = _question(_LAUNCHER, _PROPERTIES, method, signature, body)
            reply = session.send_and_get_reply(question, timeout=_LAUNCH_S)
    except (OSError, RuntimeError, ValueError, EOFError):
        return None
    return reply.body if reply.header.message_type is MessageType.method_return else None


@contextmanager
def AtSpi(left_s: Callable[[], float]) -> Iterator[_Bus]:  # noqa: N802 - stands for a class
    """Connect to the accessibility bus of this session."""
    from jeepney import MessageType
    from jeepney.io.blocking import open_dbus_connection

    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        raise NoAccessibility
    try:
        with open_dbus_connection("SESSION", auth_timeout=left_s()) as session:
            reply = session.send_and_get_reply(_question(_LAUNCHER, "org.a11y.Bus", "GetAddress"), timeout=left_s())
            if reply.header.message_type is not MessageType.method_return:
                raise NoAccessibility
            status = session.send_and_get_reply(
                _question(_LAUNCHER, _PROPERTIES, "Get", "ss", _SWITCH), timeout=left_s()
            )
        # A launcher that does not know the question is one from before there was a switch.
        is_on = status.header.message_type is not MessageType.method_return or bool(status.body[0][1])
        connection = open_dbus_connection(reply.body[0], auth_timeout=left_s())
    except (OSError, RuntimeError, ValueError, EOFError) as error:
        raise NoAccessibility from error
    with connection:
        yield _Bus(_Line(connection, left_s), is_on)
