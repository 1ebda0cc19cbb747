"""Names of received files: made harmless before they are kept or handed out."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote

LONGEST_BYTES = 200
REFUSED = frozenset({"exe", "bat", "cmd", "com", "scr", "js", "vbs", "msi", "lnk"})
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


def sanitised(name: str) -> str:
    """The last part of a path without control, bidi and reserved characters; never empty, at most 200 bytes."""
    name = re.split(r"[/\\]", name)[-1]
    name = "".join(letter for letter in name if unicodedata.category(letter) not in ("Cc", "Cf", "Cs", "Zl", "Zp"))
    name = re.sub(r'[<>:"|?*]', "_", name).strip().rstrip(". ")
    if _DEVICES.fullmatch(name):
        name = f"_{name}"
    return _shortened(name) or "file"


def is_refused(name: str) -> bool:
    """Whether the portal does not take such files."""
    return "." in name and name.rpartition(".")[2].lower() in REFUSED


def disposition(name: str) -> str:
    """A Content-Disposition header that old and new clients understand (RFC 6266)."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().replace('"', "_").replace("\\", "_")
    return f"attachment; filename=\"{plain or 'file'}\"; filename*=UTF-8''{quote(name, safe='')}"


def _shortened(name: str) -> str:
    if len(name.encode()) <= LONGEST_BYTES:
        return name
    stem, dot, suffix = name.rpartition(".")
    if not stem or len(suffix) > 16:  # longer than any real extension
        stem, dot, suffix = name, "", ""
    room = LONGEST_BYTES - len((dot + suffix).encode())
    return stem.encode()[:room].decode("utf-8", "ignore").rstrip(". ") + dot + suffix
