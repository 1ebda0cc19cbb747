"""The words of the tus 1.0.0 protocol (resumable uploads) as headers: read, checked, written. Pure."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
from dataclasses import dataclass
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

from desktop_app.demo_portal.file_names import sanitised
from desktop_app.demo_portal.problems import Problem
from desktop_app.demo_portal.schemas_body import clean

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

VERSION = "1.0.0"
EXTENSIONS = "creation,termination,checksum,expiration"
ALGORITHM = "sha256"
BYTES = "application/offset+octet-stream"
OCTETS = "application/octet-stream"
_TYPE = re.compile(r"[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+")
_HEX = re.compile(r"[0-9a-f]{64}")
_LONGEST_NUMBER = 15  # digits; more bytes than any disk has


@dataclass(frozen=True, slots=True)
class Announced:
    """What a client says of a file before its bytes. `sha256` and `case_id`: "" where it does not say."""

    name: str
    size: int
    content_type: str
    sha256: str = ""
    case_id: str = ""
    provenance: dict[str, Any] | None = None
    metadata: str = ""
    """All of it as it was sent, for HEAD."""


def check_version(headers: Mapping[str, str]) -> None:
    """Raises Problem tus_version unless the request speaks our version."""
    if headers.get("tus-resumable") != VERSION:
        raise Problem("tus_version", headers={"Tus-Version": VERSION})


def number(headers: Mapping[str, str], name: str) -> int:
    """A header that is a whole number. Raises Problem bad_request."""
    text = headers.get(name, "")
    if not (text.isascii() and text.isdecimal() and len(text) <= _LONGEST_NUMBER):
        raise Problem("bad_request")
    return int(text)


def announced(headers: Mapping[str, str]) -> Announced:
    """Read Upload-Length and Upload-Metadata. Raises Problem bad_request."""
    told = _metadata(headers.get("upload-metadata", ""))
    try:
        texts = {key: str(clean(value.decode("utf-8"))) for key, value in told.items()}
        provenance = clean(json.loads(texts["provenance"])) if "provenance" in texts else None
    except (ValueError, RecursionError) as error:
        raise Problem("bad_request") from error
    sha256, kind = texts.get("sha256", "").lower(), texts.get("filetype", "").partition(";")[0].strip()
    if not texts.get("filename") or (sha256 and not _HEX.fullmatch(sha256)):
        raise Problem("bad_request")
    if provenance is not None and not isinstance(provenance, dict):
        raise Problem("bad_request")
    return Announced(
        name=sanitised(texts["filename"]),
        size=number(headers, "upload-length"),
        content_type=kind.lower() if _TYPE.fullmatch(kind) else OCTETS,
        sha256=sha256,
        case_id=texts.get("case", ""),
        provenance=provenance,
        metadata=headers.get("upload-metadata", ""),
    )


def checksum(headers: Mapping[str, str]) -> bytes | None:
    """The SHA-256 a PATCH's body must have, None where it names none. Raises Problem bad_request."""
    told = headers.get("upload-checksum")
    if told is None:
        return None
    algorithm, _, value = told.partition(" ")
    digest = _decoded(value)
    if algorithm != ALGORITHM or len(digest) != hashlib.sha256().digest_size:
        raise Problem("bad_request")
    return digest


def repr_digest(sha256: str) -> str:
    """The digest of a whole file as RFC 9530 writes it."""
    return f"sha-256=:{base64.b64encode(bytes.fromhex(sha256)).decode()}:"


def expires(at: datetime) -> str:
    """A moment (UTC) as Upload-Expires writes it."""
    return format_datetime(at, usegmt=True)


def _metadata(header: str) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for pair in filter(None, (part.strip() for part in header.split(","))):
        key, _, value = pair.partition(" ")
        if key in found:
            raise Problem("bad_request")
        found[key] = _decoded(value)
    return found


def _decoded(value: str) -> bytes:
    try:
        return base64.b64decode(value.strip(), validate=True)
    except (binascii.Error, ValueError) as error:
        raise Problem("bad_request") from error
