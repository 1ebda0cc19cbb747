"""One worker: a profile at one place, and processes forked from this one that play in it, die, and start again.

The worker itself has imported everything and started nothing: no window, no thread, no database.
"""

import faulthandler
import json
import os
import shutil
import signal
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app import bootstrap
from desktop_app.paths import Paths
from tests.demo_portal_process import KARI, PASSWORD
from tests.torture.crash_bugs import plant
from tests.torture.crash_play import REPLIED_TO, Point, play
from tests.torture.crash_reading import Disk, PlainPortal, Work, read_disk
from tests.torture.crash_steps import Say, teller
from tests.torture.crash_verdict import Promised, after_kill, after_restart, after_sending, heard

PATIENCE_S = 40
SEND_THE_DRAFT = b"send"


@dataclass(frozen=True, slots=True)
class Report:
    """What came of one point."""

    point: Point
    step: str
    wrong: list[str] = field(default_factory=list)
    steps: list[str] = field(default_factory=list)
    """All steps, when it was played to its end."""
    has_ended: bool = False


class Worker:
    """Takes one point after the other."""

    def __init__(self, folder: Path, address: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.profile, self._address = folder / "profile", address
        self._known, self.log = folder / "known", folder / "player.log"
        os.environ["NORDESK_PROFILE"] = str(self.profile)

    @property
    def database(self) -> Path:
        """The database of the profile's one account."""
        (found,) = self.profile.glob("data/accounts/*/work.db")
        return found

    def prepare(self) -> None:
        """A profile in which Kari is signed in and everything has been read, kept to begin each point with."""
        in_a_process(self._sign_in, self.log)
        shutil.copytree(self.profile, self._known)
        self._portal = PlainPortal(self._address, KARI, PASSWORD)

    def lay(self) -> None:
        """The profile as it was prepared."""
        shutil.rmtree(self.profile, ignore_errors=True)
        shutil.copytree(self._known, self.profile)

    def run(self, point: Point) -> Report:
        """Play the point, kill it, look, start again, look again."""
        self.lay()
        try:
            promised = heard(in_a_process(lambda say: self._play(point, say), self.log))
            wrong = self._look(point, promised)
        except RuntimeError as error:
            return Report(point, "", [f"broken: the player or the program failed\n{error}"])
        return Report(point, promised.step, wrong, promised.steps, promised.has_ended)

    def _look(self, point: Point, promised: Promised) -> list[str]:
        def at_the_portal() -> list[Work]:
            is_reply = point.play.startswith("reply")
            portal, title = self._portal, point.title
            return portal.replies(REPLIED_TO, title) if is_reply else portal.cases(title)

        before = read_disk(self.profile)
        wrong = [f"after the kill: {one}" for one in after_kill(promised, before, at_the_portal())]
        disk = self._start_again(point, False)
        wrong += [f"after the restart: {one}" for one in after_restart(promised, before, disk, at_the_portal())]
        (draft, *_others) = disk.drafts or (None,)
        if draft is not None and "reply" not in draft.texts and not wrong:
            disk = self._start_again(point, True)
            wrong += [f"sent after the restart: {one}" for one in after_sending(draft, disk, at_the_portal())]
        return wrong

    def _start_again(self, point: Point, sends: bool) -> Disk:
        in_a_process(lambda _say: self._restart(point.bug, sends), self.log)
        return read_disk(self.profile)

    def _sign_in(self, _say: Say) -> None:
        core = bootstrap.build(Paths.beneath(self.profile))
        account = core.services.session.sign_in(self._address, KARI, PASSWORD).account
        error = core.sync(account.id)
        core.close()
        if error is not None:
            raise error

    def _play(self, point: Point, say: Say) -> None:
        plant(point.bug)
        play(point, self.profile, say)

    def _restart(self, bug: str, sends: bool) -> None:
        """The real core without a window, until everything has gone out; with `sends` the drafts go out too."""
        plant(bug)
        core = bootstrap.build(Paths.beneath(self.profile))
        (account,) = core.services.session.accounts()
        if sends:
            for draft in core.services.drafts.rows():
                _submit(core, draft.id)
        error = core.sync(account.id)
        core.close()
        if error is not None:
            raise error


def _submit(core: bootstrap.App, id: object) -> None:
    from desktop_app.domain.ids import DraftId
    from desktop_app.errors import FormInvalid

    try:
        core.services.cases.submit(DraftId(str(id)))
    except FormInvalid:
        return  # half a draft stays a draft


def in_a_process(do: Callable[[Say], None], log: Path) -> list[dict[str, object]]:
    """Do something in a process of its own, killed after a minute; what it told until its end."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        _be_the_child(do, write, log)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        lines = pipe.read().splitlines()
    _child, status = os.waitpid(child, 0)
    if os.waitstatus_to_exitcode(status) not in (0, -signal.SIGKILL):
        raise RuntimeError(log.read_text("utf-8")[:6000])
    return [json.loads(line) for line in lines]


def _be_the_child(do: Callable[[Say], None], write: int, log: Path) -> None:
    code = 1
    try:
        output = os.open(log, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
        os.dup2(output, 1)
        os.dup2(output, 2)
        faulthandler.dump_traceback_later(PATIENCE_S / 2)
        signal.alarm(PATIENCE_S)
        do(teller(write))
        code = 0
    except BaseException:  # noqa: BLE001 - whatever it was, it is written down and the process ends here
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
