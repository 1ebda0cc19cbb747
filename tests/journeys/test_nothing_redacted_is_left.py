"""What was redacted is in no file the program wrote: profile, cache, temp; killed or closed, undone or cropped."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.architecture.source import ROOT
from tests.core_kit import Core
from tests.journeys.redacting import ADDRESS, CROPPED, MOVED, REDACTED, SEEN, TOLD, WORDS
from tests.traces import traces

GONE = (REDACTED, MOVED, CROPPED)


def play(home: Path, last: str) -> list[str]:
    """The program over a home where everything it writes lies, until a step; the steps done."""
    for name in ("profile", "temp", "cache"):
        (home / name).mkdir(parents=True)
    places = {name: str(home / "cache") for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME")}
    temp = {name: str(home / "temp") for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR", "XDG_RUNTIME_DIR")}
    command = [sys.executable, "-m", "tests.journeys.redacting", str(home / "profile"), last]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **places, **temp}, stdout=subprocess.PIPE, text=True, timeout=200
    )
    assert done.returncode == (9 if last else 0)
    return list(json.loads(done.stdout.splitlines()[-1]))


def left(home: Path) -> list[str]:
    return traces(home, (*WORDS, TOLD), GONE)


def test_what_is_looked_for_is_found_before(tmp_path: Path) -> None:
    """Else the search would prove nothing."""
    play(tmp_path, "taken")
    found = "\n".join(left(tmp_path))
    for word in (ADDRESS, *(colour.name() for colour in GONE)):
        assert word in found
    assert "work.db" in found


@pytest.mark.parametrize("last", ["done", "edited again", "removed", ""])
def test_what_was_redacted_is_in_no_file(tmp_path: Path, last: str) -> None:
    play(tmp_path, last)
    assert left(tmp_path) == []
    if last in {"done", "edited again"}:
        assert traces(tmp_path, (), [SEEN]), "what was not redacted is there"
    assert [path for name in ("temp", "cache") for path in (tmp_path / name).rglob("*") if path.is_file()] == []


def test_redactions_that_were_not_done_are_not_written_either(tmp_path: Path) -> None:
    """Killed in the editor: the picture is as it was when it was last kept, and nothing of the editor is anywhere."""
    play(tmp_path, "redacted, not yet done")
    core = Core(tmp_path / "profile")
    (row,) = core.services.drafts.rows()
    draft = core.services.drafts.open(row.id)
    assert draft is not None
    (file,) = draft.files
    again = core.services.edits.open(draft.id, file.digest)
    assert TOLD in again.marks
    assert '"redact"' not in again.marks
    core.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes of files; the profile's folder is the user's")
def test_every_file_is_its_owners_alone(tmp_path: Path) -> None:
    play(tmp_path, "edited again")
    modes = {path: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "profile").rglob("*")}
    assert {str(path): oct(mode) for path, mode in modes.items() if path.is_file() and mode != 0o600} == {}
    assert {str(path): oct(mode) for path, mode in modes.items() if path.is_dir() and mode != 0o700} == {}


def test_the_search_sees_through_pictures_and_pages(tmp_path: Path) -> None:
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#FF00C8"))
    image.setText("Nordesk", ADDRESS)
    image.save(str(tmp_path / "a.png"))
    (tmp_path / "b").write_bytes(b"page" * 99 + (tmp_path / "a.png").read_bytes())
    (tmp_path / "c").write_bytes(bytes((0xC8, 0x00, 0xFF, 0xFF)) * 9)
    found = traces(tmp_path, [ADDRESS], [REDACTED])
    assert {line.split(":")[0] for line in found if REDACTED.name() in line} == {"a.png", "b", "c"}
