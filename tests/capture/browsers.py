"""Chromium and Firefox as a user has them: a profile, windows, tabs, keys."""

import contextlib
import os
import signal
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.capture.stage import PATIENCE_S, NotThere, Stage, wait_for

_PREFERENCES = """
user_pref("app.normandy.enabled", false);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.newtabpage.enabled", false);
user_pref("browser.sessionstore.resume_from_crash", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("browser.startup.page", 0);
user_pref("browser.tabs.warnOnClose", false);
user_pref("browser.urlbar.autoFill", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("datareporting.policy.dataSubmissionPolicyBypassNotification", true);
user_pref("extensions.update.enabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("privacy.restoredTabs.warn", false);
user_pref("toolkit.telemetry.reportingpolicy.firstRun", false);
"""
_QUIET = ("--no-sandbox", "--test-type", "--no-first-run", "--no-default-browser-check", "--disable-gpu")
_QUIETER = ("--password-store=basic", "--disable-component-update", "--disable-sync", "--disable-background-networking")


@dataclass
class Browser:
    """One browser with a throw-away profile. `ending` is what its windows' titles end with."""

    stage: Stage
    name: str
    program: str
    kind: str
    ending: str
    profile: Path
    new_window: Sequence[str] = ("--new-window",)
    private_window: Sequence[str] = ("--incognito",)
    options: Sequence[str] = ()
    _pid: int = field(default=0)

    def start(self, url: str, title: str) -> None:
        """Start it with one window, and wait until that is in front."""
        self._run(url, log=self.kind)
        self.wait_until_in_front(title)
        self._pid = int(self.stage.ask("xdotool", "getactivewindow", "getwindowpid"))

    def open_window(self, url: str, title: str, *, private: bool = False) -> None:
        """One window more, in front."""
        self._run(*(self.private_window if private else self.new_window), url)
        self.wait_until_in_front(title)

    def open_tab(self, url: str, title: str) -> None:
        """One tab more in the window in front, by its address field."""
        self.stage.hands("key", "--clearmodifiers", "ctrl+t")
        self.go_to(url, title)

    def go_to(self, url: str, title: str) -> None:
        """Type an address and press Enter."""
        for patience_s in (6.0, 6.0, PATIENCE_S):  # a busy browser loses keys
            self.type_address(url)
            self.stage.hands("key", "Delete", "Return")  # without what the browser proposes to add
            with contextlib.suppress(NotThere):
                self.wait_until_in_front(title, patience_s)
                return
        raise NotThere(f"{self.name} did not go to {url}")

    def type_address(self, url: str) -> None:
        """Type an address and leave it at that."""
        self.stage.hands("key", "--clearmodifiers", "ctrl+l")
        self.stage.hands("type", "--delay", "4", url)

    def wait_until_in_front(self, title: str, patience_s: float = PATIENCE_S) -> None:
        """Until the window in front is called after a page."""
        wait_for(f"{self.name}: “{title}”", lambda: self.stage.active_title().startswith(title) or None, patience_s)

    def activate(self, title: str) -> None:
        """Bring the window of a page to the front."""
        search = ("xdotool", "search", "--onlyvisible", "--name", f"^{title}")
        # Asked again when it answers nothing: a window that closes in the midst of it makes it give up.
        found = wait_for(f"a window “{title}”", lambda: self.stage.ask(*search).split())
        self.stage.hands("windowactivate", "--sync", found[0])
        self.wait_until_in_front(title)

    def place(self, x: int, y: int, width: int = 900, height: int = 640) -> None:
        """Put the window in front somewhere."""
        window = self.stage.ask("xdotool", "getactivewindow")
        self.stage.hands("windowsize", "--sync", window, str(width), str(height))
        self.stage.hands("windowmove", "--sync", window, str(x), str(y))

    def stop(self) -> None:
        """SIGSTOP: it answers nobody any more."""
        os.kill(self._pid, signal.SIGSTOP)

    def go_on(self) -> None:
        """SIGCONT."""
        os.kill(self._pid, signal.SIGCONT)

    def _run(self, *arguments: str, log: str = "again") -> subprocess.Popen[bytes]:
        return self.stage.start(self.program, *self.options, *arguments, log=log)


def chromium(stage: Stage) -> Browser:
    """Debian's Chromium. Without its sandbox: a container gives no user namespaces, and its pages are ours."""
    profile = stage.home("chromium")
    options = (*_QUIET, *_QUIETER, f"--user-data-dir={profile}")
    return Browser(stage, "Chromium", "chromium", "chromium", " - Chromium", profile, options=options)


def firefox(stage: Stage) -> Browser:
    """Debian's Firefox ESR."""
    profile = stage.home("firefox")
    (profile / "user.js").write_text(_PREFERENCES, "utf-8")
    return Browser(
        *(stage, "Firefox", "firefox-esr", "firefox", " — Mozilla Firefox", profile),
        private_window=("--private-window",),
        options=("--profile", str(profile)),
    )
