"""A desktop portal that answers as the test says; recorded shapes of GNOME's and KDE's."""

from collections.abc import Mapping
from typing import Any

from desktop_app.system.portal import PortalGone, PortalLate

Answer = tuple[int, Mapping[str, Any]]


class RecordedPortal:
    """Gives one answer per request, in order; None: it never answers."""

    def __init__(self, *answers: Answer | None, version: int = 2, is_gone: bool = False) -> None:
        self.answers, self._version, self.is_gone = list(answers), version, is_gone
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.expected: list[str] = []
        self.limits: list[float] = []
        self.registered: list[str] = []
        self.given_up: list[str] = []
        self.closed = 0

    def name(self) -> str:
        return ":1.42"

    def call(self, interface: str, method: str, signature: str, body: tuple[Any, ...]) -> tuple[Any, ...]:
        if self.is_gone:
            raise PortalGone("org.freedesktop.DBus.Error.UnknownMethod")
        assert self.expected, "its answer would be missed"
        self.calls.append((method, body))
        return (self.expected[-1],)

    def register(self, app_id: str) -> None:
        assert self.calls == [], "first of all"
        self.registered.append(app_id)

    def give_up(self, path: str) -> None:
        self.given_up.append(path)

    def version(self, interface: str) -> int:
        return self._version

    def expect(self, path: str) -> None:
        self.expected.append(path)

    def response(self, path: str, limit_s: float) -> Answer:
        assert path == self.expected[-1]
        self.limits.append(limit_s)
        answer = self.answers.pop(0)
        if answer is None:
            raise PortalLate
        return answer

    def close(self) -> None:
        self.closed += 1
