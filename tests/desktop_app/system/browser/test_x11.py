"""The right address, a late one, or an honest "not found": recorded windows of browsers, with the faults they have."""

from dataclasses import replace

import pytest

from desktop_app.domain.attachments import AddressConfidence
from desktop_app.ports.system import BrowserProbe
from desktop_app.system.browser.accessible import NoAccessibility, NoAnswer, Told, Window
from desktop_app.system.browser.x11 import LATE_S, TOTAL_S, X11BrowserProbe
from tests.contract.machine import BrowserProbeContract
from tests.desktop_app.system.browser.recorded import INBOX, URL, Bus, Frame, Screen, Ticks, opener


def probe(
    bus: Bus, *windows: Window | None, step: float = 0.001, trouble: Exception | None = None
) -> tuple[X11BrowserProbe, Screen, Ticks]:
    screen, clock = Screen(list(windows or [INBOX])), Ticks(step)
    return X11BrowserProbe(screen, opener(bus, trouble), clock, clock.pause), screen, clock


class TestX11BrowserProbe(BrowserProbeContract):
    """The suite."""

    @pytest.fixture(params=["found", "not found"])
    def probe(self, request: pytest.FixtureRequest) -> BrowserProbe:
        """A browser with a page and one without."""
        return probe(Bus({7: [Frame()] if request.param == "found" else []}))[0]


def test_the_page_of_the_active_window() -> None:
    found = probe(Bus({5: [Frame(url="https://other.example")], 7: [Frame()]}))[0].ask()
    assert (found.url, found.title, found.browser) == (URL, INBOX.title, "Chromium")
    assert (found.confidence, found.is_private) == (AddressConfidence.EXACT, False)


def test_a_lazy_browser_is_asked_again() -> None:
    assert probe(Bus({7: [Frame(lazy=2)]}))[0].ask().url == URL
    assert probe(Bus({7: [Frame(lazy=3)]}))[0].ask().why_not == "not_found"


@pytest.mark.parametrize(
    ("bus", "trouble", "why_not"),
    [
        (Bus({5: [Frame()]}), None, "not_listed"),
        (Bus({5: [Frame()]}, is_on=False), None, "accessibility_off"),
        (Bus({7: [Frame("Other title - Chromium")]}), None, "not_found"),
        (Bus({7: [Frame(url=None)]}), None, "not_found"),
        (Bus({7: [Frame()]}, NoAnswer("GetAttributes")), None, "not_found"),
        (Bus({7: [Frame()]}), NoAccessibility(), "no_accessibility"),
    ],
)
def test_not_found_keeps_the_title(bus: Bus, trouble: Exception | None, why_not: str) -> None:
    found = probe(bus, trouble=trouble)[0].ask()
    assert (found.url, found.title, found.why_not) == ("", INBOX.title, why_not)
    assert found.confidence is AddressConfidence.TITLE_ONLY


def test_a_stopped_browser_is_given_up() -> None:
    assert probe(Bus({7: [Frame()]}, NoAnswer("GetChildren")), step=TOTAL_S / 2)[0].ask().why_not == "timeout"


def test_whoever_goes_on_while_asked_gets_no_address() -> None:
    found = probe(Bus({7: [Frame()]}), INBOX, replace(INBOX, title="Next - Chromium"))[0].ask()
    assert (found.url, found.why_not) == ("", "not_found")


def test_no_window_and_no_browser() -> None:
    assert probe(Bus({}), None)[0].ask().why_not == "no_window"
    asked = probe(Bus({}), replace(INBOX, kind="gimp", title="Picture - GIMP"))[0]
    found = asked.ask()
    assert (found.title, found.browser, found.why_not) == ("Picture - GIMP", "", "not_a_browser")
    assert asked.ask_again(found) is found


def test_a_late_answer_counts_while_window_and_title_are_the_same() -> None:
    asked, _, clock = probe(Bus({7: [Frame(lazy=8)]}), INBOX)
    first = asked.ask()
    assert first.why_not == "not_found"
    assert asked.ask_again(first).url == URL
    assert clock.now < LATE_S


@pytest.mark.parametrize("what", ["gone", "another title", "never"])
def test_no_late_answer(what: str) -> None:
    asked, screen, clock = probe(Bus({7: [Frame(lazy=99 if what == "never" else 3)]}))
    first = asked.ask()
    screen.is_gone = what == "gone"
    screen.now = replace(INBOX, title="Next - Chromium") if what == "another title" else None
    assert asked.ask_again(first) is first
    assert clock.now < LATE_S + TOTAL_S


def test_a_late_answer_of_a_window_that_changed_meanwhile() -> None:
    class Changing(Screen):
        looks = 0

        def again(self, window: Window) -> Window | None:
            self.looks += 1
            return window if self.looks == 1 else replace(window, title="Next - Chromium")

    clock = Ticks(0.001)
    asked = X11BrowserProbe(Changing([INBOX]), opener(Bus({7: [Frame(lazy=3)]})), clock, clock.pause)
    first = asked.ask()
    assert asked.ask_again(first) is first


def test_nothing_late_for_what_was_answered() -> None:
    asked = probe(Bus({7: [Frame()]}))[0]
    first = asked.ask()
    assert asked.ask_again(first) is first


def test_texts_of_the_page_in_front() -> None:
    told = [Told((":1.7", "/0/200"), "010101 12345")]
    bus = Bus({7: [Frame(texts=told)]})
    assert [text.text for text in probe(bus)[0].texts(0.4)] == ["010101 12345"]
    gone_on = probe(bus, INBOX, replace(INBOX, title="Next - Chromium"))[0]
    assert gone_on.texts(0.4) == []


def test_no_texts() -> None:
    told = [Told((":1.7", "/0/200"), "010101 12345")]
    assert probe(Bus({7: [Frame(texts=told)]}), None)[0].texts(0.4) == []
    assert probe(Bus({7: [Frame(url=None, texts=told)]}))[0].texts(0.4) == []
    assert probe(Bus({7: [Frame(texts=told)]}, NoAnswer("GetMatches")))[0].texts(0.4) == []
    assert probe(Bus({7: [Frame(texts=told)]}))[0].texts(0.0) == []
