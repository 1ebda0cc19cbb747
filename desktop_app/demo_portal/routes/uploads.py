"""Receiving files before the case or comment that takes them: resumable, by tus 1.0.0 (https://tus.io)."""

import hashlib
from sqlite3 import Row
from typing import Any, BinaryIO

from fastapi import APIRouter, Request, Response
from fastapi.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect

from desktop_app.demo_portal import casework, tus, uploads
from desktop_app.demo_portal.clock import parse_stamp
from desktop_app.demo_portal.idempotency import intent
from desktop_app.demo_portal.people import Person
from desktop_app.demo_portal.portal import Portal
from desktop_app.demo_portal.problems import Problem
from desktop_app.demo_portal.routes.dependencies import Key, Me, ThePortal

router = APIRouter(prefix="/v1/uploads", tags=["uploads"])
BYTES = {"content": {tus.BYTES: {"schema": {"type": "string", "format": "binary"}}}, "required": True}


def _header(name: str, what: str, *, required: bool = True) -> dict[str, Any]:
    """A header as OpenAPI describes it."""
    return {"name": name, "in": "header", "required": required, "schema": {"type": "string"}, "description": what}


_VERSION = _header("Tus-Resumable", tus.VERSION)
_CREATION = [
    _VERSION,
    _header("Upload-Length", "Bytes of the whole file"),
    _header("Upload-Metadata", "filename; filetype, sha256, provenance (JSON), case (its id), each in base64"),
]
_APPENDING = [
    _VERSION,
    _header("Upload-Offset", "Where the bytes begin: at what HEAD answered"),
    _header("Upload-Checksum", "sha256 and the base64 of what the body must have", required=False),
]


@router.options("", status_code=204)
def discover(portal: ThePortal) -> Response:
    """What this server speaks, and the largest file it takes; for everybody."""
    headers = {
        "Tus-Resumable": tus.VERSION,
        "Tus-Version": tus.VERSION,
        "Tus-Extension": tus.EXTENSIONS,
        "Tus-Checksum-Algorithm": tus.ALGORITHM,
        "Tus-Max-Size": str(portal.settings.limits.attachment_bytes),
    }
    return Response(status_code=204, headers=headers)


@router.post("", status_code=201, openapi_extra={"parameters": _CREATION})
def create(request: Request, portal: ThePortal, me: Me, key: Key = None) -> Response:
    """Announce a file; `Location` is where its bytes go. What the portal does not take is refused here."""
    tus.check_version(request.headers)
    asked = intent(me, key, "", b"")
    told = tus.announced(request.headers)
    with portal.db.write() as connection:
        if told.case_id:
            casework.check_room(connection, portal, me, told.case_id, 1)
        upload = uploads.create(connection, portal, me, asked.key, told)
    headers = _standing(upload, uploads.offset_of(portal, upload["id"]))
    if not upload["size"]:
        headers["Repr-Digest"] = tus.repr_digest(uploads.finish(portal, upload))
    return Response(status_code=201, headers={**headers, "Location": f"/v1/uploads/{upload['id']}"})


@router.head("/{upload_id}", openapi_extra={"parameters": [_VERSION]})
async def look(upload_id: str, request: Request, portal: ThePortal, me: Me) -> Response:
    """How many bytes are really there. An older request that still writes is ended: its client has given it up."""
    tus.check_version(request.headers)
    upload = await run_in_threadpool(_read, portal, me, upload_id)
    portal.arrivals.take_over(upload_id)
    headers = await _standing_or_finished(portal, upload)
    told = {"Upload-Length": str(upload["size"]), "Upload-Metadata": upload["metadata"]}
    return Response(status_code=200, headers={**headers, **told})


@router.patch("/{upload_id}", status_code=204, openapi_extra={"parameters": _APPENDING, "requestBody": BYTES})
async def append(upload_id: str, request: Request, portal: ThePortal, me: Me) -> Response:
    """Bytes from an offset on. What has come when the connection is cut is kept."""
    tus.check_version(request.headers)
    if request.headers.get("content-type") != tus.BYTES:
        raise Problem("bad_request", status=415)
    offset, wanted = tus.number(request.headers, "upload-offset"), tus.checksum(request.headers)
    upload = await run_in_threadpool(_read, portal, me, upload_id)
    arrival = _Arrival(portal, upload)
    if offset != arrival.offset:
        raise Problem("upload_offset", headers={"Upload-Offset": str(arrival.offset)})
    await arrival.receive(request, wanted)
    return Response(status_code=204, headers=await _standing_or_finished(portal, upload))


@router.delete("/{upload_id}", status_code=204)
def terminate(upload_id: str, request: Request, portal: ThePortal, me: Me) -> Response:
    """Throw an upload away."""
    tus.check_version(request.headers)
    with portal.db.write() as connection:
        uploads.terminate(connection, portal, me, upload_id)
    return Response(status_code=204, headers={"Tus-Resumable": tus.VERSION})


class _Arrival:
    """One PATCH: the only one that writes to its file, until another comes."""

    def __init__(self, portal: Portal, upload: Row) -> None:
        self._portal, self._id, self._size = portal, upload["id"], upload["size"]
        self._writer = portal.arrivals.take_over(self._id)
        self.offset = uploads.offset_of(portal, self._id)

    async def receive(self, request: Request, wanted: bytes | None) -> None:
        """Write the body behind what is there. Raises Problem attachment_too_big, upload_offset, checksum_mismatch."""
        start, digest = self.offset, hashlib.sha256()
        is_whole = False
        with uploads.path_of(self._portal, self._id).open("ab", buffering=0) as file:
            try:
                async for piece in request.stream():
                    if wanted is not None:
                        digest.update(piece)
                    self._write(file, piece)
                is_whole = True
            except ClientDisconnect:
                # Nobody hears the answer; HEAD tells where to go on.
                pass
            if wanted is not None and not (is_whole and digest.digest() == wanted):
                self._take_back(file, start)
                raise Problem("checksum_mismatch")

    def _write(self, file: BinaryIO, piece: bytes) -> None:
        if not self._portal.arrivals.is_mine(self._id, self._writer):
            raise Problem("upload_offset")
        if self.offset + len(piece) > self._size:
            raise Problem("attachment_too_big")
        view = memoryview(piece)
        while view:
            written = file.write(view)
            self._portal.arrivals.wrote(self._id, self.offset, view[:written])
            self.offset += written
            view = view[written:]

    def _take_back(self, file: BinaryIO, start: int) -> None:
        if self._portal.arrivals.is_mine(self._id, self._writer):
            file.truncate(start)
            self._portal.arrivals.cut_back(self._id)


def _read(portal: Portal, me: Person, id: str) -> Row:
    with portal.db.read() as connection:
        return uploads.mine(connection, portal, me, id)


def _standing(upload: Row, offset: int) -> dict[str, str]:
    return {
        "Tus-Resumable": tus.VERSION,
        "Upload-Offset": str(offset),
        "Upload-Expires": tus.expires(parse_stamp(upload["expires_at"])),
        "Cache-Control": "no-store",
    }


async def _standing_or_finished(portal: Portal, upload: Row) -> dict[str, str]:
    """How it stands; with the digest of the whole, where that is there."""
    offset = uploads.offset_of(portal, upload["id"])
    headers = _standing(upload, offset)
    if offset == upload["size"]:
        headers["Repr-Digest"] = tus.repr_digest(await run_in_threadpool(uploads.finish, portal, upload))
    return headers
