"""JSON answers with an ETag; 304 for who has it already."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import msgspec
from fastapi import Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fastapi import Request

JSON = "application/json"


def encode(payload: Any) -> bytes:
    """The payload as UTF-8 JSON."""
    return msgspec.json.encode(payload)


def etag_of(body: bytes) -> str:
    """A strong ETag for these bytes."""
    return f'"{hashlib.sha256(body).hexdigest()[:32]}"'


def has_etag(request: Request, etag: str) -> bool:
    """Whether If-None-Match names this ETag."""
    asked = request.headers.get("if-none-match", "")
    return any(tag.strip().removeprefix("W/") in (etag, "*") for tag in asked.split(","))


def reply(request: Request, payload: Any) -> Response:
    """200 with an ETag, or 304 without a body."""
    body = encode(payload)
    etag = etag_of(body)
    headers = {"ETag": etag, "Cache-Control": "private, no-cache"}
    if has_etag(request, etag):
        return Response(status_code=304, headers=headers)
    return Response(body, 200, headers, JSON)


def made(payload: Any, status: int = 201, headers: Mapping[str, str] | None = None) -> Response:
    """The answer to a write."""
    return Response(encode(payload), status, dict(headers or {}), JSON)
