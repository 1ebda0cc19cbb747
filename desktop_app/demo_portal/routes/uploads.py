"""Receiving files before the case or comment that takes them."""

import hashlib
import json
import re
from base64 import urlsafe_b64decode
from pathlib import Path
from sqlite3 import Connection
from typing import Annotated, Any

from fastapi import APIRouter, Header, Request, Response
from fastapi.concurrency import run_in_threadpool

from desktop_app.demo_portal import schemas, uploads
from desktop_app.demo_portal.file_names import is_refused, sanitised
from desktop_app.demo_portal.idempotency import Answer, intent, once
from desktop_app.demo_portal.problems import Problem
from desktop_app.demo_portal.routes.dependencies import Key, Me, ThePortal, given

router = APIRouter(prefix="/v1/uploads", tags=["uploads"])

OCTETS = "application/octet-stream"
_TYPE = re.compile(r"[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+")
_DRAIN = 4

Provenance = Annotated[str | None, Header(alias="X-Provenance", description="base64url of JSON: what the file shows")]
BYTES = {"content": {OCTETS: {"schema": {"type": "string", "format": "binary"}}}, "required": True}


@router.post("", status_code=201, responses={201: {"model": schemas.Upload}}, openapi_extra={"requestBody": BYTES})
async def upload(
    name: str, request: Request, portal: ThePortal, me: Me, key: Key = None, provenance: Provenance = None
) -> Response:
    """Raw bytes, streamed to disk. They are mine until a case takes them, and forgotten after a week."""
    name = sanitised(schemas.clean(name))
    shown = _provenance(provenance)
    intent(me, key, "", b"")  # a missing key is told before the bytes travel
    if is_refused(name):
        raise Problem("attachment_type")
    path = uploads.place_for(portal)
    try:
        size, sha256 = await _receive(request, path, portal.settings.limits.attachment_bytes)
        received = uploads.Received(path, name, size, sha256, _content_type(request), shown)
        asked = intent(me, key, "POST /v1/uploads", f"{name}\0{sha256}\0{received.content_type}".encode())

        def effect(connection: Connection) -> Answer:
            return Answer.of(uploads.keep(connection, portal, me, received), 201)

        return given(await run_in_threadpool(once, portal, asked, effect))
    finally:
        path.unlink(missing_ok=True)


async def _receive(request: Request, path: Path, most: int) -> tuple[int, str]:
    """Write the body to disk; size and SHA-256. Raises Problem attachment_too_big.

    What is too big is read on for a while and thrown away, so that the client hears the answer and no reset.
    """
    size, digest = 0, hashlib.sha256()
    with path.open("wb") as file:
        async for chunk in request.stream():
            size += len(chunk)
            if size > most * _DRAIN:
                break
            if size <= most:
                digest.update(chunk)
                file.write(chunk)
    if size > most:
        raise Problem("attachment_too_big")
    return size, digest.hexdigest()


def _content_type(request: Request) -> str:
    kind = request.headers.get("content-type", "").partition(";")[0].strip()
    return kind.lower() if _TYPE.fullmatch(kind) else OCTETS


def _provenance(header: str | None) -> dict[str, Any] | None:
    if header is None:
        return None
    try:
        shown = schemas.clean(json.loads(urlsafe_b64decode(header + "=" * (-len(header) % 4))))
    except ValueError as error:
        raise Problem("bad_request") from error
    if not isinstance(shown, dict):
        raise Problem("bad_request")
    return shown
