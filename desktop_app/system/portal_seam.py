"""The session bus through jeepney, for the desktop portal. Linux only; tried by `make test-capture`."""

import os
import sys
from collections import deque
from collections.abc import Mapping, Sequence
from typing import Any

from desktop_app.system.portal import DESKTOP, PortalGone, PortalLate

assert sys.platform.startswith("linux")  # noqa: S101 - so that mypy checks this file for Linux only

_NAME = "org.freedesktop.portal.Desktop"
_REQUEST = "org.freedesktop.portal.Request"
_STORE = "org.freedesktop.impl.portal.PermissionStore"
_NOBODY_ASKED = "org.freedesktop.portal.Error.NotFound"
_CALL_S = 5.0
_TROUBLE = (OSError, ValueError, EOFError, RuntimeError)


class SessionBus:
    """The class of `portal.PortalBus`, and of `hotkey.wayland.ShortcutBus`."""

    def __init__(self) -> None:
        from jeepney.io.blocking import open_dbus_connection

        if "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
            raise PortalGone("no session bus")
        try:
            self._connection = open_dbus_connection("SESSION", auth_timeout=_CALL_S)
        except _TROUBLE as error:
            raise PortalGone(str(error)) from error
        self._kept: dict[str, tuple[Any, deque[Any]]] = {}

    def name(self) -> str:
        return str(self._connection.unique_name)

    def close(self) -> None:
        self._connection.close()

    def call(self, interface: str, method: str, signature: str, body: tuple[Any, ...]) -> tuple[Any, ...]:
        from jeepney import DBusAddress, new_method_call

        return self._send(new_method_call(DBusAddress(DESKTOP, _NAME, interface), method, signature, body))

    def register(self, app_id: str) -> None:
        """Say who we are: newer portals want to know. Older ones do not understand, and need not."""
        from jeepney import DBusAddress, new_method_call

        where = DBusAddress(DESKTOP, _NAME, "org.freedesktop.host.portal.Registry")
        try:
            self._send(new_method_call(where, "Register", "sa{sv}", (app_id, {})))
        except PortalGone:
            return

    def give_up(self, path: str) -> None:
        from jeepney import DBusAddress, new_method_call

        try:
            self._send(new_method_call(DBusAddress(path, _NAME, _REQUEST), "Close"))
        except PortalGone:
            return

    def version(self, interface: str) -> int:
        from jeepney import DBusAddress, new_method_call

        where = DBusAddress(DESKTOP, _NAME, "org.freedesktop.DBus.Properties")
        return int(self._send(new_method_call(where, "Get", "ss", (interface, "version")))[0][1])

    def kept_answers(self, table: str) -> Mapping[str, Sequence[str]]:
        from jeepney import DBusAddress, new_method_call

        where = DBusAddress(f"/{_STORE.replace('.', '/')}", _STORE, _STORE)
        try:
            return dict(self._send(new_method_call(where, "Lookup", "ss", (table, table)))[0])
        except PortalGone as error:
            if _NOBODY_ASKED in str(error):
                return {}
            raise

    def expect(self, path: str) -> None:
        self.listen(path, _REQUEST, "Response")

    def response(self, path: str, limit_s: float) -> tuple[int, Mapping[str, Any]]:
        ended, results = self.signal(path, limit_s)
        return int(ended), {name: value for name, (_kind, value) in results.items()}

    def listen(self, path: str, interface: str, member: str) -> None:
        """Keep the signals of an object from now on."""
        from jeepney import MatchRule, message_bus

        rule = MatchRule(type="signal", sender=_NAME, interface=interface, member=member, path=path)
        self._send(message_bus.AddMatch(rule))
        # By path: a signal bears the portal's unique name, not the one it was asked by.
        plain = MatchRule(type="signal", interface=interface, member=member, path=path)
        kept: deque[Any] = deque()
        handle = self._connection.filter(plain, queue=kept)
        handle.__enter__()
        self._kept[path] = (handle, kept)

    def signal(self, path: str, limit_s: float) -> tuple[Any, ...]:
        """The next kept signal of an object."""
        kept = self._kept[path][1]
        try:
            message = self._connection.recv_until_filtered(kept, timeout=limit_s)
        except TimeoutError as error:
            raise PortalLate from error
        except _TROUBLE as error:
            raise PortalGone(str(error)) from error
        body: tuple[Any, ...] = message.body
        return body

    def _send(self, message: Any) -> tuple[Any, ...]:
        from jeepney import HeaderFields, MessageType

        try:
            reply = self._connection.send_and_get_reply(message, timeout=_CALL_S)
        except _TROUBLE as error:  # TimeoutError is an OSError
            raise PortalGone(str(error)) from error
        if reply.header.message_type is not MessageType.method_return:
            raise PortalGone(f"{reply.header.fields.get(HeaderFields.error_name)} {reply.body[:1]}")
        body: tuple[Any, ...] = reply.body
        return body
