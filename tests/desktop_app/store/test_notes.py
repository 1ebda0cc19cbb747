"""desktop_app.store.notes"""

import stat
import sys
from pathlib import Path

from desktop_app.store import notes


def test_what_is_noted_is_read(tmp_path: Path) -> None:
    work = tmp_path / "work.db"
    one, two = notes.write(work, ["a", "b"]), notes.write(work, [])
    assert notes.listed(work) == sorted([one, two])
    assert (notes.read(one), notes.read(two)) == (("a", "b"), ())
    assert sys.platform == "win32" or stat.S_IMODE(one.stat().st_mode) == 0o600


def test_a_note_nobody_can_read_names_nothing(tmp_path: Path) -> None:
    note = tmp_path / "work.db.forget-1"
    for content in (b"", b"\xff", b"7", b'{"a": 1}', b"[1, 2]"):
        note.write_bytes(content)
        assert notes.read(note) == ()
    assert notes.read(tmp_path / "none") == ()
