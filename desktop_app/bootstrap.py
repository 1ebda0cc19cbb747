"""The composition root: the only file that names adapters, store, system and window."""

from __future__ import annotations

import logging
import sys
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import __version__, portals, system
from desktop_app.demo_process import DemoPortalProcess, program
from desktop_app.domain.changes import Changes
from desktop_app.errors import PortalError, StoreTrouble, StoreUnavailable
from desktop_app.portals.one_line import one_line
from desktop_app.portals.surroundings import Surroundings
from desktop_app.services import make_services
from desktop_app.services.world import World
from desktop_app.store.hold import Hold
from desktop_app.store.plain_files import AccountsFile, PreferencesFile
from desktop_app.store.stores import AccountFolders
from desktop_app.store.turns import Alone
from desktop_app.work import Aside, Lane, Work, lock

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.domain.attachments import Shot
    from desktop_app.domain.holders import Holder
    from desktop_app.domain.ids import AccountId
    from desktop_app.errors import VaultError
    from desktop_app.paths import Paths
    from desktop_app.ports.store import Stores
    from desktop_app.ports.system import BrowserProbe, Capturer, Policy
    from desktop_app.services import Services
    from desktop_app.services.connections import Connections
    from desktop_app.work import Outcome
    from ui.application import Options

DEMO_LOGIN = "kari@eksempelfjord.example"
DEMO_PASSWORD = "nordesk-demo"  # noqa: S105 - printed in the README; the portal's people are invented
_LOG_BYTES = 500_000
_LOG_FILES = 2
_LONGEST_MESSAGE = 2000
_LOG_FORM = "%(asctime)s %(levelname)s %(name)s %(message)s"


@dataclass(frozen=True, slots=True)
class App:
    """The application without a window."""

    services: Services
    work: Work
    connections: Connections
    stores: Stores
    demo: DemoPortalProcess
    profile: str
    """The folder of its data, as a text: which of several programs this is."""

    def sync(self, account_id: AccountId, *, everything: bool = False) -> PortalError | VaultError | None:
        """Sync an account in this thread until there is nothing more to do now; what it ended with, if not well."""
        engine = self.connections.engine(account_id)
        if everything:
            engine.hurry()
        self.connections.sync(account_id)
        while engine.error is None and engine.wait_s() == 0.0:
            self.connections.sync(account_id)
        return engine.error

    def close(self) -> None:
        """End requests, threads, files and the demo portal, in this order."""
        self.connections.close()
        self.work.close()
        self.stores.close()
        self.demo.stop()


def build(
    paths: Paths,
    capturer: Capturer | None = None,
    browser: BrowserProbe | None = None,
    policy: Policy | None = None,
) -> App:
    """Everything but the window, over the folders of one profile. Starts nothing. Raises StoreUnavailable.

    `capturer`, `browser` and `policy` stand in for this computer's screen, browser and what its administrator wrote.
    """
    try:
        paths.create()
    except OSError as error:
        raise StoreUnavailable(StoreTrouble.NO_ACCESS, error.strerror or "") from error
    work = Work()
    stores = AccountFolders(paths)
    demo = DemoPortalProcess(paths.demo_portal, _answers)
    world = World(
        paths=paths,
        stores=stores,
        accounts_file=AccountsFile(paths.accounts_file),
        preferences_file=PreferencesFile(paths.preferences_file),
        vault=system.system_vault(paths.data, Alone(paths.data / "secrets.lock", lock())),
        clock=system.system_clock(),
        make_portal=partial(portals.make, around=_surroundings(paths)),
        portal_kinds=tuple(portals.PORTALS),
        likely_kinds=portals.likely_kinds,
        capturer=capturer or system.system_capturer(_decoded),
        browser=browser or system.system_browser_probe(),
        open_windows=system.system_open_windows(),
        own_windows=system.system_own_windows(),
        hotkey=system.system_hotkey(),
        permissions=system.system_permissions(),
        accessibility=system.system_accessibility(),
        leaves=system.system_leaves(),
        policy=policy or system.system_policy(),
        start_demo=demo.start,
        work=work,
        version=__version__,
    )
    services, connections = make_services(world)
    return App(services, work, connections, stores, demo, str(paths.data))


def _decoded(image: bytes) -> tuple[int, int, bytes]:
    """An image file in pixels: on Wayland the desktop hands its pictures over as files. Raises ValueError."""
    from ui.capture.pixels import decoded  # as in `start_window`

    return decoded(image)


def _surroundings(paths: Paths) -> Surroundings:
    """What the portals of one program share. A window and a command line over one profile renew one after the other."""
    return Surroundings(
        within=Aside().ask,
        proxy_script=system.system_proxy_script,
        lock=lambda: Alone(paths.data / "renewal.lock", lock()),
    )


def sign_in_to_demo(app: App) -> Changes:
    """Start the demo portal and sign in as its demo user, if there is no account yet. Raises PortalError."""
    if app.services.session.accounts():
        return Changes()
    address = app.services.session.start_demo()
    return app.services.session.sign_in(address, DEMO_LOGIN, DEMO_PASSWORD).changes


def begin(app: App, changed: Callable[[Changes], None], failed: Callable[[Exception], None], *, demo: bool) -> None:
    """Start what runs behind the window: every account's sync, and with `demo` the sign-in to the demo portal.

    `changed` and `failed` are called from those threads.
    """
    app.services.session.start(changed, failed)
    if demo:
        app.work.ask(
            Lane.NETWORK, lambda _task: sign_in_to_demo(app), lambda _task, outcome: _tell(outcome, changed, failed)
        )


def start_window(paths: Paths, arguments: Sequence[str] = (), *, demo: bool = False, language: str = "") -> int:
    """Show the window over a profile that no other window has, until it is closed; its exit code.

    While another has the profile, or its folder cannot be written, a small window says so; nothing is touched then.
    """
    from ui import application  # Qt is loaded when a window is wanted and never before

    hold = Hold(paths.data)
    try:
        code = application.enter(str(paths.data), tuple(arguments), lambda: _take(paths, hold))
        if code is not None:
            return code
        app = build(paths)
        log_to(paths)
        try:
            if language:
                preferences = app.services.preferences
                preferences.write(replace(preferences.read(), language=language))
            return open_window(app, arguments, demo=demo, is_guarded=hold.is_guarded)
        finally:
            app.close()
    finally:
        hold.release()


def _take(paths: Paths, hold: Hold) -> Holder | None:
    try:
        paths.create()
    except OSError as error:
        raise StoreUnavailable(StoreTrouble.NO_ACCESS, error.strerror or "") from error
    return hold.take()


def open_window(app: App, arguments: Sequence[str] = (), *, demo: bool = False, is_guarded: bool = True) -> int:
    """Show the window until it is closed; its exit code."""
    from ui import application  # as above

    return application.main(app.services, app.work, _options(app, arguments, demo=demo, is_guarded=is_guarded))


def _options(app: App, arguments: Sequence[str] = (), *, demo: bool = False, is_guarded: bool = True) -> Options:
    from ui import application  # as above

    return application.Options(
        profile=app.profile,
        arguments=tuple(arguments),
        begin=lambda changed, failed: begin(app, changed, failed, demo=demo),
        stop=app.connections.close,
        is_guarded=is_guarded,
    )


def hand_over(app: App, arguments: Sequence[str]) -> bool:
    """Ask the open window of this profile to do something; False: there is none."""
    from ui.instance import hand_over  # as above

    return hand_over(app.profile, arguments)


def stamped(shot: Shot, language: str) -> bytes:
    """A picture with its strip, as a PNG, without a window."""
    from ui.capture.alone import stamped_png  # as above

    return stamped_png(shot, language)


def play_tour(app: App, portal: str, out: Path) -> int:
    """Play the main job in the window against a portal, from an empty profile; pictures go into `out`."""
    from ui import tour  # as above

    options = _options(app)
    this = program(Path(sys.executable), is_frozen=getattr(sys, "frozen", False))
    plan = tour.TourPlan(portal, out, (*this, "tour", "--scene"))
    return tour.main(app.services, app.work, options, plan)


def show_scene() -> int:
    """Show what the tour takes its picture of, until it is ended."""
    from ui import tour

    return tour.show_scene()


def log_to(paths: Paths) -> None:
    """Write the program's log into the profile."""
    handler = _LogFile(paths.logs / "nordesk.log")
    handler.setFormatter(_Discreet(_LOG_FORM))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)


class _LogFile(logging.Handler):
    """A log file that begins anew when it is full; logging.handlers is loaded with the first line, not at the start."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            self._file = _quiet_file(self._path)
            self._file.setFormatter(self.formatter)
        self._file.emit(record)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


def _quiet_file(path: Path) -> logging.Handler:
    """A log file in turns. What it cannot write (the disk is full) is lost, and nobody is bothered with that."""
    from logging.handlers import RotatingFileHandler

    class Quiet(RotatingFileHandler):
        def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name is of logging
            """The next line may find room again."""

    return Quiet(path, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8", delay=True)


class _Discreet(logging.Formatter):
    """Strikes out what must not outlive a sign-out: addresses of people, secrets, ids of cases.

    A message stays on its line, whatever foreign text it holds: none can forge another, or move a terminal's cursor.
    """

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - the name is of logging
        record.message = one_line(record.message, _LONGEST_MESSAGE)
        return super().formatMessage(record)

    def format(self, record: logging.LogRecord) -> str:
        from desktop_app.services.diagnostics import struck_out  # with the first line, not at the start

        return struck_out(super().format(record))


def _answers(address: str) -> bool:
    """Whether a demo portal answers there."""
    portal = portals.make("demo", address, lambda: "en")
    try:
        portal.probe()
    except PortalError:
        return False
    finally:
        portal.close()
    return True


def _tell(outcome: Outcome[Changes], changed: Callable[[Changes], None], failed: Callable[[Exception], None]) -> None:
    if isinstance(outcome.error, Exception):
        failed(outcome.error)
    elif outcome.value is not None:
        changed(outcome.value)
