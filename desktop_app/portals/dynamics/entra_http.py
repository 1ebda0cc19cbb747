"""MSAL's requests over our own transport: our trust, proxies, deadlines and log lines instead of its own."""

import io
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit

from desktop_app.errors import Gone, NotAllowed, NotSignedIn, PortalError, Rejected
from desktop_app.portals.address import is_loopback
from desktop_app.portals.http import Ask, Http

_STATUS: Mapping[type[PortalError], int] = {Rejected: 400, NotSignedIn: 401, NotAllowed: 403, Gone: 404}


class Answered:
    """What MSAL wants to see of an answer."""

    def __init__(self, status: int, data: object, headers: Mapping[str, str]) -> None:
        self.status_code, self.text, self.headers = status, json.dumps(data), dict(headers)

    def raise_for_status(self) -> None:
        """Errors of the server or the way there were raised before."""


class EntraHttp:
    """An `http_client` for MSAL. A refusal that MSAL has to read comes back; anything else is raised as it is.

    What Entra is too busy for says nothing of the portal, so nobody else waits for it (`is_everybodys`).
    """

    def __init__(self, http: Http) -> None:
        self._http = http

    def get(self, url: str, params: Mapping[str, str] | None = None, **more: Any) -> Answered:
        """Discovery."""
        ask = Ask("GET", "/entra", params or {}, headers=_headers(more), is_everybodys=False, where=way(url))
        return self._send(ask)

    def post(
        self, url: str, params: Mapping[str, str] | None = None, data: Mapping[str, Any] | str = "", **more: Any
    ) -> Answered:
        """Tokens and device codes, as a form."""
        body = (data if isinstance(data, str) else urlencode(data)).encode()
        headers = {**_headers(more), "Content-Type": "application/x-www-form-urlencoded"}
        ask = Ask(
            "POST",
            "/entra",
            params or {},
            io.BytesIO(body),
            headers,
            is_everybodys=False,
            size=len(body),
            where=way(url),
        )
        return self._send(ask)

    def close(self) -> None:
        """The transport is not ours to close."""

    def _send(self, ask: Ask) -> Answered:
        try:
            reply = self._http.send(ask)
        except (Rejected, NotSignedIn, NotAllowed, Gone) as error:
            code = getattr(error, "reason", "") or error.code
            return Answered(_STATUS[type(error)], {"error": code, "error_description": error.detail}, {})
        return Answered(reply.status, reply.data, {})


def way(url: str) -> str:
    """MSAL knows `https` only. With this computer itself it is spoken in the clear, as with every portal here."""
    return "http:" + url.partition(":")[2] if is_loopback(urlsplit(url).hostname or "") else url


def _headers(more: Mapping[str, Any]) -> dict[str, str]:
    return {name: str(value) for name, value in (more.get("headers") or {}).items() if value is not None}
