"""Names for files that others named: safe in every file system, telling nothing untrue, never over another file."""

from __future__ import annotations

import os
import re
import unicodedata
from datetime import timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop_app.domain.attachments import Provenance

_LONGEST_BYTES = 180
_TITLE_CHARS = 60
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_BREAKS = frozenset({"Zl", "Zp"})
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(\..*)?", re.IGNORECASE)


def safe_name(name: str, fall_back: str = "file") -> str:
    """A file name made from a foreign one: no folders, no control or bidirectional marks, nothing Windows reserves."""
    # Only what follows the last separator is the name; the rest would be a path.
    last = re.split(r"[/\\]", name)[-1]
    normal = unicodedata.normalize("NFC", last)
    visible = "".join(char for char in normal if (kind := unicodedata.category(char))[0] != "C" and kind not in _BREAKS)
    clean = _FORBIDDEN.sub("_", visible).strip(" .")
    if not clean:
        return fall_back
    if _RESERVED.fullmatch(clean):
        clean = "_" + clean
    return _shortened(clean)


def picture_name(proof: Provenance, fall_back: str = "screenshot") -> str:
    """A screenshot's name: the local time, then the page's title, as far as its strip tells them."""
    title = safe_name(re.sub(r"[\\/:]+", " ", proof.window_title), "")
    title = " ".join(title.replace("_", " ").split())[:_TITLE_CHARS].strip(" .")
    if proof.is_time_hidden:
        return safe_name(f"{title or fall_back}.png")
    local = proof.taken_at.astimezone(timezone(timedelta(seconds=proof.utc_offset_s)))
    return safe_name(" – ".join(filter(None, (f"{local:%Y-%m-%d %H.%M.%S}", title))) + ".png")


def distinct(name: str, others: Collection[str]) -> str:
    """The name, or `name (2).ext` and so on where others of the same case bear it; capitals make no difference."""
    taken = {other.casefold() for other in others}
    stem, suffix = Path(name).stem, Path(name).suffix
    number, made = 1, name
    while made.casefold() in taken:
        number += 1
        made = f"{stem} ({number}){suffix}"
    return made


def new_file(folder: Path, name: str, mode: int = 0o666) -> Path:
    """Make an empty file of that name in the folder, as `name (2).ext` if taken, and return its path.

    `mode`: who may read it, where the system asks.
    """
    folder.mkdir(parents=True, exist_ok=True)
    stem, suffix = Path(name).stem, Path(name).suffix
    number = 1
    while True:
        path = folder / (name if number == 1 else f"{stem} ({number}){suffix}")
        try:
            # `x`: whoever comes between the look and the write would be overwritten otherwise.
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
        except FileExistsError:
            number += 1
        else:
            return path


def _shortened(name: str) -> str:
    suffix = Path(name).suffix if len(Path(name).suffix.encode()) <= 20 else ""
    stem = name[: len(name) - len(suffix)]
    room = _LONGEST_BYTES - len(suffix.encode())
    return stem.encode()[:room].decode(errors="ignore").rstrip(" .") + suffix
