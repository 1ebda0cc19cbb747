"""Does one thing with a picture of a draft, once for each step on which it can be killed, and says what was left.

python -m tests.faults.killed_at FOLDER WHAT   – a line of JSON: how many steps, and what was wrong after which

A step is a file that is opened, renamed or unlinked, and each statement of SQL. After every kill the program starts
anew: then the picture is whole in the draft or not there at all, and nothing half is left of anything.
"""

import json
import os
import shutil
import stat
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desktop_app.domain.attachments import Provenance
from desktop_app.domain.drafts import Draft
from desktop_app.domain.edits import Editable
from desktop_app.services.edits import EditedPicture
from tests.core_kit import NOON, Core

SECRET = "https://lonn.eksempelfjord.example/person/15076500565"
PROOF = Provenance(NOON, 3600, "Europe/Oslo", page_url=SECRET, window_title="15076500565")
PICTURE, OTHER, REDACTED, BASE = (f"{name} " * 400 for name in (SECRET, "other", "redacted", "base"))
_KILLED = 9
_STEPS = frozenset({"os.rename", "os.remove", "os.mkdir"})


@dataclass(frozen=True, slots=True)
class Play:
    """What is done, and what may be in the draft afterwards; `forgets`: with the first of these the secret is gone."""

    do: Callable[[Core, Draft], object]
    before: tuple[str, ...]
    after: tuple[str, ...]
    forgets: bool


def _picture(draft: Draft) -> str:
    return next(file.digest for file in draft.files if file.name == "picture.png")


def _attach(core: Core, draft: Draft) -> None:
    again = Editable(BASE.encode(), "[1]")
    core.services.drafts.attach_bytes(draft.id, "new.png", REDACTED.encode(), "image/png", PROOF, again)


def _redact(core: Core, draft: Draft) -> None:
    made = EditedPicture("picture.png", REDACTED.encode(), "image/png", None, Editable(BASE.encode(), "[1]"))
    core.services.edits.keep(draft.id, _picture(draft), made)


PLAYS = {
    "attach": Play(_attach, (PICTURE, OTHER), (PICTURE, OTHER, REDACTED), forgets=False),
    "redact": Play(_redact, (PICTURE, OTHER), (REDACTED, OTHER), forgets=True),
    "remove": Play(
        lambda core, draft: core.services.drafts.remove_file(draft.id, _picture(draft)),
        (PICTURE, OTHER),
        (OTHER,),
        forgets=True,
    ),
    "discard": Play(lambda core, draft: core.services.drafts.discard(draft.id), (PICTURE, OTHER), (), forgets=True),
}


def prepared(folder: Path) -> Core:
    """A draft with two pictures, one of which tells too much; closed."""
    core = Core(folder).ready()
    draft = core.written()
    for name, text in (("picture.png", PICTURE), ("other.png", OTHER)):
        proof = PROOF if text is PICTURE else replace(PROOF, page_url="", window_title="")
        core.services.drafts.attach_bytes(draft.id, name, text.encode(), "image/png", proof)
    core.close()
    return core


def killed(known: Core, folder: Path, play: Play, step: int) -> bool:
    """Do it in a process of its own that is killed at that step; False when it came to its end before."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == _KILLED
    core = Core(folder, known.server, clock=known.clock, vault=known.vault)
    (row,) = core.services.drafts.rows()
    draft = core.services.drafts.open(row.id)
    assert draft is not None
    left = [step]

    def count(*_what: object) -> None:
        left[0] -= 1
        if left[0] < 0:
            os._exit(_KILLED)

    def heard(event: str, arguments: tuple[Any, ...]) -> None:
        if event in _STEPS or (event == "open" and isinstance(arguments[2], int) and arguments[2] & os.O_ACCMODE):
            count()

    sys.addaudithook(heard)
    with core.store.work.reading() as connection:  # type: ignore[attr-defined]
        connection.set_trace_callback(count)
    try:
        play.do(core, draft)
    finally:
        os._exit(0)


def wrong(known: Core, folder: Path, play: Play) -> list[str]:
    """What is not as it should be after the next start."""
    core = Core(folder, known.server, clock=known.clock, vault=known.vault)
    store = core.store
    rows = core.services.drafts.rows()
    draft = core.services.drafts.open(rows[0].id) if rows else None
    pictures = (
        [core.services.drafts.file_bytes(draft.id, file.digest).decode() for file in draft.files] if draft else []
    )
    bases = [store.edits.get(draft.id, file.digest) for file in draft.files] if draft else []
    wanted = {file.digest for file in draft.files} if draft else set()
    wanted |= {edit.base for edit in bases if edit is not None}
    found = []
    if sorted(pictures) not in (sorted(play.before), sorted(play.after)):
        found.append("the pictures of the draft are neither those before nor those after")
    paths = [path for path in (folder / "data" / "accounts").rglob("*") if path.is_file()]
    blobs = {path.name for path in paths if path.parent.name == "blobs"}
    if blobs != wanted:
        found.append(f"files without a draft, or the other way round: {len(blobs)} for {len(wanted)}")
    found += [f"left: {path.name}" for path in paths if ".new-" in path.name or ".forget-" in path.name]
    found += [f"not private: {path.name}" for path in paths if stat.S_IMODE(path.stat().st_mode) != 0o600]
    if play.forgets and PICTURE not in pictures:
        found += [f"the secret is in {path.name}" for path in paths if SECRET.encode() in path.read_bytes()]
    core.close()
    return found


def main(folder: Path, name: str) -> None:
    """Kill it at each step."""
    play, base = PLAYS[name], folder / "base"
    known = prepared(base)
    step, told, goes_on = 0, {}, True
    while goes_on:
        run = folder / "run"
        shutil.copytree(base, run)
        goes_on = killed(known, run, play, step)
        found = wrong(known, run, play)
        if found:
            told[step] = found
        shutil.rmtree(run)
        step += 1
    sys.stdout.write(json.dumps({"steps": step - 1, "wrong": told}) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
