"""Puts the window together, runs it, and takes it apart in reverse."""

import gc
import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.holders import Holder
from desktop_app.errors import StoreError, StoreUnavailable
from desktop_app.paths import APP_NAME
from desktop_app.services import Services
from desktop_app.services.preferences import Appearance
from desktop_app.work import Work
from ui import icons, language
from ui.arguments import place_of
from ui.blocked import Blocked
from ui.bridge import Bridge
from ui.capture.order import SCREENSHOT
from ui.frame import geometry
from ui.garbage import Garbage
from ui.hotkey_link import HotkeyLink
from ui.instance import Instance
from ui.last_resort import LastResort
from ui.main_window import MainWindow
from ui.navigation import Go, PageName
from ui.opening import FileEvents
from ui.registry import PAGES
from ui.theme import STYLE_ARGUMENTS, prepare, theme
from ui.tray import Tray
from ui.widgets.banner import Kind
from ui.widgets.focus_ring import FocusRing

log = logging.getLogger(__name__)


_LOOK_AGAIN_MS = 30
_AT_QUIT_S = 2.0
"""How long the end waits for another program to have the settings written: the window's place is worth no more."""
_BEGIN_AFTER_MS = 400
"""How long the start page stands before the background work loads keyring, network and all."""

Tell = Callable[[Changes], None]
Fail = Callable[[Exception], None]


def _begin_nothing(_changed: Tell, _failed: Fail) -> None:
    """There is nothing to begin."""


def _nothing() -> None:
    """Nothing to stop."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the composition root hands to the window beside the services.

    `profile` names whose program this is (single instance). `begin` starts the background work once the first page
    has been shown; it may call what it is given from any thread, to tell of changes and of errors. `stop` shuts the
    sockets when the window closes, before the lanes end.
    """

    profile: str
    arguments: tuple[str, ...] = ()
    begin: Callable[[Tell, Fail], None] = _begin_nothing
    stop: Callable[[], None] = _nothing
    is_guarded: bool = True
    """False: the folder of the profile cannot be locked, so that two programs could use it at once."""


class Application:
    """The running window with all that belongs to it."""

    def __init__(self, app: QApplication, services: Services, work: Work, options: Options) -> None:
        self._app, self._services, self._work, self._options = app, services, work, options
        settings = services.preferences.read()
        self._worn = (settings.language, settings.appearance, settings.text_scale)
        language.set_language(app, settings.language)
        if not settings.language:
            services.preferences.system_language = language.current()
        theme().apply(settings.appearance, settings.text_scale, with_sheet=False)
        self._garbage = Garbage()
        self._is_settled = False
        self._pending: Go | None = None
        """Where to go once somebody is signed in."""
        self._soon = QTimer()
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._begin)
        self.bridge = Bridge(work)
        self.ring = FocusRing(app)
        self.window = MainWindow(services, self.bridge, PAGES)
        geometry.restore(self.window, settings.window_geometry)
        self.tray = Tray(services, self.bridge)
        self.window.can_hide = self.tray.is_there
        self.hotkey = HotkeyLink(services, self.bridge)
        self.last_resort = LastResort(self.window.stack.keep, self.window.show_error, self.quit)
        self._connect()

    def _connect(self) -> None:
        self.window.quit_asked.connect(self.quit)
        self.window.quitting.anyway.connect(self.quit)
        self.window.hidden_to_tray.connect(self.tray.say_hidden)
        self.tray.quit_asked.connect(self.quit)
        self.tray.open_asked.connect(self.window.raise_up)
        self.tray.go.connect(self._on_tray_go)
        self.hotkey.pressed.connect(self._on_hotkey)
        self.bridge.changed.connect(self._on_changed)

    def start(self) -> None:
        """Show the window; the background work begins a little later."""
        self._app.setQuitOnLastWindowClosed(not self.tray.is_there)
        self.window.start()
        theme().put_on_sheet()
        self.window.show()
        if not self._options.is_guarded:
            self._warn_unguarded()
        self._visit(place_of(self._options.arguments))
        self._begin_when_settled()

    def run(self) -> int:
        """Serve the window until the user quits."""
        self.start()
        return self._app.exec()

    def quit(self) -> None:
        """End the program; the window is not hidden into the tray this time."""
        if self.window.quitting.may_end():
            self.window.can_hide = False
            self._app.quit()

    def close(self) -> None:
        """Take everything apart, in reverse."""
        self._soon.stop()  # its moment may come in an event loop after ours
        self.hotkey.close()
        self.window.stack.leave()
        self._keep_geometry()
        self._options.stop()
        self._work.close()
        self.tray.close()
        self.window.hide()  # whether it may end was asked before
        self.window.deleteLater()
        self.bridge.deleteLater()
        icons.forget()
        self._garbage.close()

    def _begin_when_settled(self) -> None:
        """The background work waits until the first page shows what it has; it would only be slower beside it."""
        self._is_settled = not self.bridge.is_waiting
        self._soon.start(_BEGIN_AFTER_MS if self._is_settled else _LOOK_AGAIN_MS)

    def _begin(self) -> None:
        if not self._is_settled:
            self._begin_when_settled()
            return
        self.window.setWindowIcon(icons.app_icon())
        self._options.begin(self.bridge.publish, self.bridge.report)
        self.hotkey.start()

    def wake(self, arguments: tuple[str, ...]) -> None:
        """Another start, or the system, raised us and asks to be shown something."""
        log.info("raised by another start with %d arguments", len(arguments))
        go = place_of(arguments)
        self._come(go)
        self._visit(go)

    def _on_tray_go(self, go: Go) -> None:
        self._come(go)
        self.window.stack.went.emit(go)

    def _on_hotkey(self) -> None:
        go = Go(PageName.NEW_CASE, section=SCREENSHOT)
        self._come(go)
        self._visit(go)

    def _come(self, go: Go | None) -> None:
        """To the front, but not before what a picture is to be taken of."""
        is_picture = go is not None and go.section == SCREENSHOT
        if not is_picture or self._services.session.current() is None:
            self.window.raise_up()

    def _warn_unguarded(self) -> None:
        title = QCoreApplication.translate("Application", "Your folder cannot be locked")
        text = QCoreApplication.translate(
            "Application", "Do not open Nordesk on two computers at once: both would send what waits."
        )
        self.window.banner.show_text(title, text, kind=Kind.WARNING)

    def _visit(self, go: Go | None) -> None:
        account = self._services.session.current()
        if account is None:
            self._pending = go or self._pending
        elif go is not None:
            self.window.go(go if go.case_id is None else replace(go, account_id=account.id))

    def _on_changed(self, changes: Changes) -> None:
        if changes.concern(What.ACCOUNTS) and self._pending is not None:
            go, self._pending = self._pending, None
            self._visit(go)
        if not changes.concern(What.PREFERENCES):
            return
        settings = self._services.preferences.read()
        worn = (settings.language, settings.appearance, settings.text_scale)
        if worn[0] != self._worn[0]:
            language.set_language(self._app, settings.language)
            if not settings.language:
                self._services.preferences.system_language = language.current()
        if worn[1:] != self._worn[1:]:
            theme().apply(settings.appearance, settings.text_scale)
        self._worn = worn

    def _keep_geometry(self) -> None:
        preferences = self._services.preferences
        settings = preferences.read()
        place = geometry.text_of(self.window)
        if place != settings.window_geometry:
            try:
                preferences.write(replace(settings, window_geometry=place), _AT_QUIT_S)
            except StoreError as error:
                log.info("the window's place is not kept: %s", error.code)


Take = Callable[[], Holder | None]
"""Takes the profile's folder: None when it is ours, else who has it. Raises StoreUnavailable."""


def enter(profile: str, arguments: tuple[str, ...], take: Take) -> int | None:
    """Take the folder of the profile; None when it is ours.

    Else the exit code: the window that has it got the arguments, or the user gave up waiting for whoever has it.
    """
    why = _in_the_way(take)
    if why is None:
        return None
    app = _app()
    instance = Instance(profile)
    if not instance.claim(arguments):
        return 0
    try:
        return None if ask_again(app, profile, take, why) else 1
    finally:
        instance.close()


def ask_again(app: QApplication, profile: str, take: Take, why: Holder | StoreUnavailable) -> bool:
    """Say what is in the way until it is not; False when the user gives up."""
    prepare()
    language.set_language(app, "")
    theme().apply(Appearance.SYSTEM, 100)
    app.setQuitOnLastWindowClosed(False)
    loop, window = QEventLoop(), Blocked(profile)

    def look() -> None:
        still = _in_the_way(take)
        if still is None:
            loop.exit(1)
        else:
            window.show_why(still)

    window.again.connect(look)
    window.quit_asked.connect(lambda: loop.exit(0))
    window.show_why(why)
    window.show()
    is_free = loop.exec() == 1
    window.quit_asked.disconnect()
    window.close()
    window.deleteLater()
    return is_free


def _in_the_way(take: Take) -> Holder | StoreUnavailable | None:
    try:
        return take()
    except StoreUnavailable as error:
        return error


def _app() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([*sys.argv[:1], *STYLE_ARGUMENTS])
    QCoreApplication.setApplicationName(APP_NAME)
    app.setDesktopFileName("nordesk")
    return app


def main(
    services: Services, work: Work, options: Options, accompany: Callable[[Application], None] | None = None
) -> int:
    """Run the window until the user quits; the exit code. `accompany` is called once the window stands."""
    gc.freeze()  # the modules stay to the end; the collector need not walk through them
    app = _app()
    instance = Instance(options.profile)
    if not instance.claim(options.arguments):
        work.close()
        return 0
    try:
        prepare()
        return _serve(Application(app, services, work, options), app, instance, accompany)
    finally:
        instance.close()


def _serve(
    application: Application,
    app: QApplication,
    instance: Instance,
    accompany: Callable[[Application], None] | None,
) -> int:
    instance.asked.connect(application.wake)
    files = FileEvents(app) if sys.platform == "darwin" else None  # every event of the program passes through it
    if files is not None:
        files.opened.connect(lambda path: application.wake(("--file", path)))
    application.last_resort.install()
    if accompany is not None:
        QTimer.singleShot(0, app, lambda: accompany(application))
    try:
        return application.run()
    finally:
        application.last_resort.uninstall()
        if files is not None:
            files.close()
        application.close()
