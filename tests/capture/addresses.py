"""The address of the page in front, asked of real browsers: exact, or an honest reason; never a wrong one."""

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from desktop_app import system
from desktop_app.domain.attachments import AddressConfidence, PageAddress
from desktop_app.ports.system import BrowserProbe
from desktop_app.system.browser import probe_for
from tests.capture.browsers import Browser, chromium, firefox
from tests.capture.pages import TITLES
from tests.capture.results import Results, Row
from tests.capture.stage import Stage, wait_for

LIMIT_MS, MARGIN_MS = 400, 300
"""The probe's own limit, and what two busy cores may take on top of it."""
LATE_LIMIT_MS = 1500
_NOT_YET = {"not_found", "not_listed", "timeout"}


@dataclass
class Asking:
    """The probe that is tried, and where its answers go."""

    stage: Stage
    probe: BrowserProbe
    results: Results
    base: str
    _began: float = 0.0

    def is_late(self) -> bool:
        """Whether the last answer took all its time: then it may be less than whole."""
        return time.monotonic() - self._began >= LIMIT_MS / 1000

    def url(self, path: str) -> str:
        """The whole address of a page."""
        return self.base + path

    def expect(self, case: str, browser: str, url: str, *reasons: str) -> PageAddress:
        """Ask, and expect the address, or one of the reasons where there are any. No `url`: only a reason will do."""
        return self._row(case, browser, self.probe.ask, LIMIT_MS, lambda answer: verdict(answer, url, set(reasons)))

    def expect_soon(self, case: str, browser: str, url: str, *, private: bool = False) -> None:
        """Ask, and expect the address at once or, of a busy browser, as its late answer."""

        def judge(answer: PageAddress) -> str:
            if answer.url and answer.is_private is not private and not (answer.is_private is None and self.is_late()):
                return f"is_private {answer.is_private}"
            return verdict(answer, url, _NOT_YET)

        answer = self._row(case, browser, self.probe.ask, LIMIT_MS, judge)
        if not answer.url:
            self.expect_late(browser, answer, url)

    def expect_late(self, browser: str, earlier: PageAddress, url: str) -> None:
        """Ask on after an answer that said "not yet"."""
        reasons = set() if url else _NOT_YET
        self._row(
            *("  and its late answer", browser, lambda: self.probe.ask_again(earlier), LATE_LIMIT_MS),
            lambda answer: verdict(answer, url, reasons),
        )

    def _row(
        self,
        case: str,
        browser: str,
        ask: Callable[[], PageAddress],
        limit_ms: int,
        judge: Callable[[PageAddress], str],
    ) -> PageAddress:
        self._began = time.monotonic()
        answer = ask()
        ms = (time.monotonic() - self._began) * 1000
        problem = judge(answer) or ("too slow" if ms > limit_ms + MARGIN_MS else "")
        self.results.add(Row(case, browser, said(answer), ms, problem))
        return answer


def verdict(answer: PageAddress, url: str, reasons: set[str]) -> str:
    """What is wrong with an answer, "" for nothing."""
    if answer.url and answer.url != url:
        return f"another address than {url or 'none'}"
    if not answer.url and answer.why_not not in reasons:
        return f"no address ({answer.why_not})"
    return ""


def said(answer: PageAddress) -> str:
    """An answer in few words."""
    if answer.confidence is AddressConfidence.EXACT:
        private = {True: " (private)", None: " (private?)"}.get(answer.is_private, "")
        return f"exact {answer.url.partition('://')[2].partition('/')[2] or answer.url}{private}"
    return f"{answer.confidence.value.replace('_', ' ')}: {answer.why_not}"


def all_cases(asking: Asking) -> None:
    """Both browsers, one after the other; then none."""
    for make in (chromium, firefox):
        asking.stage.switch_accessibility(on=False)
        without_accessibility(asking, make)
        asking.stage.switch_accessibility(on=True)
        browser = make(asking.stage)
        one_window(asking, browser)
        several_windows(asking, browser)
        private_window(asking, browser)
        stopped(asking, browser)
        on_wayland(asking, browser)
        no_browser(asking, browser)
        asking.stage.clear()


def without_accessibility(asking: Asking, make: Callable[[Stage], Browser]) -> None:
    """A desktop that tells its programs to stay off the accessibility bus, until the user has switched it on."""
    browser, url, switch = make(asking.stage), asking.url("/one"), system.system_accessibility()
    browser.start(url, TITLES["/one"])
    asking.expect("accessibility switched off", browser.name, url, "accessibility_off")
    assert switch.is_on() is False
    assert switch.switch(is_on=True)
    asking.expect("switched on by Nordesk, still open", browser.name, url, *_NOT_YET)
    asking.stage.clear()
    browser = make(asking.stage)
    browser.start(url, TITLES["/one"])
    asking.expect_soon("switched on by Nordesk, opened again", browser.name, url)
    assert switch.switch(is_on=False)
    assert switch.is_on() is False
    asking.stage.clear()


def one_window(asking: Asking, browser: Browser) -> None:
    """What one window shows: pages of all kinds, tabs, an address half typed."""
    name, url = browser.name, asking.url
    browser.start(url("/one?q=1&r=2#part"), TITLES["/one"])
    asking.expect_soon("just started", name, url("/one?q=1&r=2#part"))
    asking.expect_soon("asked again", name, url("/one?q=1&r=2#part"))
    browser.type_address("https://typed.example/nowhere")
    asking.expect_soon("typed, not entered", name, url("/one?q=1&r=2#part"))
    browser.open_tab(url("/two"), TITLES["/two"])
    asking.expect_soon("two tabs, the second", name, url("/two"))
    asking.stage.hands("key", "--clearmodifiers", "ctrl+Tab")
    browser.wait_until_in_front(TITLES["/one"])
    asking.expect_soon("two tabs, the first", name, url("/one?q=1&r=2#part"))
    for case, path in (("title in Finnish", "/finnish"), ("title in Icelandic", "/icelandic")):
        browser.go_to(url(path), TITLES[path])
        asking.expect_soon(case, name, url(path))
    browser.go_to(url("/frames"), TITLES["/frames"])
    asking.expect_soon("page with a frame", name, url("/frames"))
    browser.go_to(url("/report.pdf"), "report.pdf")
    asking.expect_soon("PDF", name, url("/report.pdf"))
    browser.go_to("about:blank", "about:blank" if name == "Chromium" else "Mozilla Firefox")
    if name == "Chromium":  # it tells no address of an empty page
        asking.expect("about:blank", name, "", "not_found", "timeout")
    else:
        asking.expect_soon("about:blank", name, "about:blank")


def several_windows(asking: Asking, browser: Browser) -> None:
    """Two windows, then two of one title: side by side, and exactly one over the other."""
    name, url = browser.name, asking.url
    browser.go_to(url("/one"), TITLES["/one"])
    browser.open_window(url("/two"), TITLES["/two"])
    asking.expect_soon("two windows, the second", name, url("/two"))
    browser.activate(TITLES["/one"])
    asking.expect_soon("two windows, the first", name, url("/one"))
    browser.go_to(url("/twin?1"), TITLES["/twin"])
    browser.place(0, 0)
    browser.activate(TITLES["/two"])
    browser.go_to(url("/twin?2"), TITLES["/twin"])
    browser.place(300, 150)
    asking.expect_soon("one title, side by side", name, url("/twin?2"))
    browser.place(0, 0)
    asking.expect("one title, moved to one spot", name, url("/twin?2"), *_NOT_YET)
    asking.expect("one title, one spot", name, url("/twin?2"), *_NOT_YET)
    browser.go_to(url("/twin?1"), TITLES["/twin"])
    wait_for("the page", lambda: asking.probe.ask().url == url("/twin?1"))
    asking.expect_soon("one title, one spot, one page", name, url("/twin?1"))


def private_window(asking: Asking, browser: Browser) -> None:
    """A private window is told from others without a word of any language; its twin is not mistaken for it."""
    name, url = browser.name, asking.url
    browser.go_to(url("/private?not"), TITLES["/private"])
    browser.open_window(url("/private?yes"), TITLES["/private"], private=True)
    wait_for("the private window", lambda: len(_windows(browser, TITLES["/private"])) == 2)
    browser.place(200, 100)
    asking.expect_soon("private window", name, url("/private?yes"), private=True)
    asking.stage.hands("key", "--clearmodifiers", "ctrl+shift+w")
    wait_for("one window less", lambda: len(_windows(browser, TITLES["/private"])) == 1)
    browser.activate(TITLES["/private"])
    asking.expect_soon("the window beside it", name, url("/private?not"))


def stopped(asking: Asking, browser: Browser) -> None:
    """A browser that answers nobody any more must not hang us; one that answers again in time still counts."""
    name, url = browser.name, asking.url
    browser.go_to(url("/one"), TITLES["/one"])
    browser.stop()
    try:
        answer = asking.expect("stopped (SIGSTOP)", name, "", "timeout")
        asking.expect_late(name, answer, "")
        answer = asking.expect("stopped for 700 ms", name, "", "timeout")
        wakes = threading.Timer(0.3, browser.go_on)
        wakes.start()
        asking.expect_late(name, answer, url("/one"))
        wakes.join()
    finally:
        browser.go_on()
    asking.expect_soon("going on again", name, url("/one"))


def on_wayland(asking: Asking, browser: Browser) -> None:
    """The same browsers asked as on Wayland, where nobody tells which window is in front: a title at most."""
    x11, asking.probe = asking.probe, probe_for("linux", {"XDG_SESSION_TYPE": "wayland"})
    answer = asking.expect("asked as on Wayland", browser.name, "", "wayland", "timeout")
    if answer.title not in ("", asking.stage.active_title()):
        raise AssertionError(f"the title of another window: {answer.title}")
    asking.probe = x11


def no_browser(asking: Asking, browser: Browser) -> None:
    """Another program in front that calls itself after the page, and no window in front at all."""
    title = asking.stage.active_title()
    other = subprocess.Popen([sys.executable, "-m", "tests.capture.other_program", title])
    try:
        wait_for("the other program", lambda: _front_pid(asking.stage) == other.pid)
        asking.expect("another program in front", browser.name, "", "not_a_browser")
    finally:
        other.kill()
        other.wait()
    for window in asking.stage.ask("xdotool", "search", "--onlyvisible", "--class", browser.kind).split():
        asking.stage.hands("windowminimize", window)
    wait_for("an empty desktop", lambda: not asking.stage.active_title())
    asking.expect("nothing in front", browser.name, "", "no_window")


def _windows(browser: Browser, title: str) -> list[str]:
    return browser.stage.ask("xdotool", "search", "--onlyvisible", "--name", f"^{title}").split()


def _front_pid(stage: Stage) -> int:
    return int(stage.ask("xdotool", "getactivewindow", "getwindowpid") or 0)
