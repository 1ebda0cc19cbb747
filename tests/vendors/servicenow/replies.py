"""Answers as an instance writes them: their envelopes, and the headers it always sends."""

import json
import secrets
from dataclasses import dataclass, field
from typing import Any

from tests.loopback import answer
from tests.vendors.servicenow.instance import Instance

_REASONS = {
    200: "OK",
    201: "Created",
    204: "No Content",
    302: "Found",
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    413: "Payload Too Large",
    429: "Too Many Requests",
    500: "Internal Server Error",
}
PAGE = b"<!DOCTYPE html><html><head><title>Your instance is hibernating</title></head></html>"


@dataclass
class Told:
    """An answer before it is bytes. `data` None: no body; `body`: bytes as they are."""

    status: int
    data: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes | None = None
    content_type: str = "application/json;charset=UTF-8"


def result(data: Any, status: int = 200, **headers: str) -> Told:
    """A success."""
    return Told(status, {"result": data}, headers)


def error(status: int, message: str, detail: str | None = None, **headers: str) -> Told:
    """A refusal."""
    return Told(status, {"error": {"message": message, "detail": detail}, "status": "failure"}, headers)


def nobody() -> Told:
    """Not signed in."""
    told = error(401, "User Not Authenticated", "Required to provide Auth information")
    told.headers = {"WWW-Authenticate": 'BASIC realm="Service-now"'}
    return told


def nothing() -> Told:
    """Not there, or not for us."""
    return error(404, "No Record found", "Record doesn't exist or ACL restricts the record retrieval")


def forbidden() -> Told:
    """An access rule."""
    return error(403, "User Not Authorized", "Failed API level ACL Validation")


def absent() -> Told:
    """The plugin is not there."""
    return error(400, "Requested URI does not represent any resource", None)


def page() -> Told:
    """A web page with a 200."""
    return Told(200, body=PAGE, content_type="text/html;charset=UTF-8")


def as_bytes(told: Told, instance: Instance, *, is_known: bool) -> bytes:
    """With the headers of every answer, cookies among them."""
    body = told.body if told.body is not None else b"" if told.data is None else json.dumps(told.data).encode()
    headers = {
        "Date": instance.now().strftime("%a, %d %b %Y %H:%M:%S GMT"),
        "X-Is-Logged-In": "true" if is_known else "false",
        "X-Transaction-ID": secrets.token_hex(6),
        "Set-Cookie": "glide_session_store=ABC; Path=/; HttpOnly",
        **told.headers,
    }
    made = answer(f"{told.status} {_REASONS[told.status]}", body, told.content_type, **headers)
    return made.replace(b"X-MFA-TOKEN:", b"X-MFA_TOKEN:", 1)  # the one header with a low line in its name
