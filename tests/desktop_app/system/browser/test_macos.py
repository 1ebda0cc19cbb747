"""Which page is in front on macOS, by trees and AppleScript answers as its browsers give them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from desktop_app.domain.attachments import AddressConfidence, PageAddress
from desktop_app.domain.capture import PageText
from desktop_app.system.browser.accessible import NoAnswer
from desktop_app.system.browser.macos import REFUSED, MacBrowserProbe, Program, Said
from desktop_app.system.browser.macos_texts import Seen
from desktop_app.system.mac_screens import MacScreen, Points

URL = "https://portal.example/travel/17"
CHROME, SAFARI = Program(70, "com.google.Chrome"), Program(71, "com.apple.Safari")
OURS = Program(40, "org.nordesk.Nordesk")
FIREFOX, NOTES = Program(72, "org.mozilla.firefox"), Program(73, "com.apple.Notes")

PLACE = Points(100, 50, 1200, 800)


@dataclass
class Part:
    facts: dict[str, str] = field(default_factory=dict)
    inner: Sequence["Part"] = ()
    place: Points | None = PLACE

    def fact(self, name: str) -> str:
        return self.facts.get(name, "")

    def children(self) -> Sequence["Part"]:
        return self.inner

    def look(self) -> Seen:
        return Seen(self.fact("AXRole"), self.fact("AXValue"), self.fact("AXTitle"), self.place, self.inner)

    def bounds(self, start: int, length: int) -> Points | None:
        return None


def area(url: str = URL, title: str = "Travel claim", inner: Sequence[Part] = ()) -> Part:
    return Part({"AXRole": "AXWebArea", "AXURL": url, "AXTitle": title}, inner)


def window(*areas: Part, title: str = "Travel claim") -> Part:
    return Part({"AXRole": "AXWindow", "AXTitle": title}, [Part({"AXRole": "AXToolbar"}), Part({}, areas)])


class Mac:
    """`windows` are told one by one, the last one stays; None stands for one that does not answer."""

    def __init__(self, program: Program | None, *windows: Part | None, said: Said | None = None) -> None:
        self.program, self.windows, self.said = program, list(windows), said
        self.scripts: list[str] = []
        self.now = 0.0
        self.behind: Program | None = None

    def front(self) -> Program | None:
        return self.program

    def topmost(self, but: int) -> Program | None:
        assert but == OURS.pid
        return self.behind

    def may_read(self) -> bool:
        return bool(self.windows)

    def window(self, program: Program) -> Part | None:
        assert program in {self.program, self.behind}
        found = self.windows.pop(0) if len(self.windows) > 1 else self.windows[0]
        if found is None:
            raise NoAnswer("too late")
        return found

    def screens(self) -> Sequence[MacScreen]:
        return [MacScreen(1, Points(0, 0, 1440, 900), 2.0)]

    def run(self, script: str, limit_s: float) -> Said:
        self.scripts.append(script)
        if self.said is None:
            self.now += limit_s
            raise NoAnswer("too late")
        return self.said

    def probe(self) -> MacBrowserProbe:
        return MacBrowserProbe(self, lambda: self.now, OURS.pid)


def test_the_web_area_tells_and_no_script_is_sent() -> None:
    for program, name in ((FIREFOX, "Firefox"), (SAFARI, "Safari")):
        mac = Mac(program, window(area(inner=[area("https://frame.example/")])), said=Said(0, ""))
        assert mac.probe().ask() == PageAddress(URL, "Travel claim", name, AddressConfidence.EXACT)
        assert mac.scripts == []


@pytest.mark.parametrize(
    ("said", "is_private"),
    [
        (Said(0, f"{URL}\nincognito\nTravel claim\n"), True),
        (Said(0, f"{URL}\nnormal\nTravel claim\n"), False),
        (Said(0, "https://other.example/\nnormal\nTravel claim\n"), None),
        (Said(REFUSED, ""), None),
        (None, None),
    ],
)
def test_chromium_is_asked_whether_the_window_is_private(said: Said | None, is_private: bool | None) -> None:
    answer = Mac(CHROME, window(area()), said=said).probe().ask()
    assert answer == PageAddress(URL, "Travel claim", "Google Chrome", AddressConfidence.EXACT, is_private=is_private)


def test_developer_tools_beside_the_page_are_not_taken_for_it() -> None:
    tools = area("devtools://devtools/app.html", "DevTools")
    assert Mac(CHROME, window(tools, area())).probe().ask().url == URL
    assert Mac(FIREFOX, window(tools)).probe().ask().why_not == "not_found"
    assert Mac(FIREFOX, window(area(), area("https://other.example/"))).probe().ask().why_not == "not_found"


def test_a_tree_without_end_is_given_up() -> None:
    far = area()
    for _ in range(400):
        far = Part({}, [far])
    assert Mac(FIREFOX, window(far)).probe().ask().why_not == "not_found"


@pytest.mark.parametrize(("mode", "is_private"), [("incognito", True), ("normal", False), ("", None)])
def test_without_leave_to_read_the_browser_itself_is_asked(mode: str, is_private: bool | None) -> None:
    mac = Mac(CHROME, said=Said(0, f"{URL}\n{mode}\nTravel claim\n"))
    expected = PageAddress(URL, "Travel claim", "Google Chrome", AddressConfidence.EXACT, is_private=is_private)
    assert mac.probe().ask() == expected
    assert mac.scripts[0].startswith('if application id "com.google.Chrome" is running then tell ')


def test_an_empty_tree_has_the_browser_asked() -> None:
    assert Mac(SAFARI, window(), said=Said(0, f"{URL}\n\nTravel claim\n")).probe().ask().url == URL
    assert Mac(SAFARI, window(), said=Said(0, f"{URL}\n\nInbox\n")).probe().ask().why_not == "not_found"


@pytest.mark.parametrize(
    ("said", "why_not"), [(Said(REFUSED, ""), "no_access"), (Said(-1728, ""), "not_found"), (Said(0, ""), "not_found")]
)
def test_what_a_script_may_answer_else(said: Said, why_not: str) -> None:
    assert Mac(CHROME, said=said).probe().ask() == PageAddress("", "", "Google Chrome", why_not=why_not)


def test_firefox_knows_no_scripts() -> None:
    mac = Mac(FIREFOX, said=Said(0, URL))
    assert mac.probe().ask().why_not == "no_access"
    assert mac.scripts == []


def test_a_browser_that_does_not_answer_in_time_may_do_so_later() -> None:
    mac = Mac(CHROME)
    probe = mac.probe()
    earlier = probe.ask()
    assert earlier.why_not == "timeout"
    mac.said = Said(0, f"{URL}\nnormal\nTravel claim\n")
    assert probe.ask_again(earlier).url == URL
    mac.now = 2.0
    assert probe.ask_again(earlier) is earlier


def test_no_late_answer_for_another_title() -> None:
    mac = Mac(FIREFOX, window())
    probe = mac.probe()
    earlier = probe.ask()
    assert earlier == PageAddress("", "Travel claim", "Firefox", AddressConfidence.TITLE_ONLY, "not_found")
    mac.windows = [window(area(), title="Inbox")]
    assert probe.ask_again(earlier) is earlier


def test_the_user_goes_on_while_we_ask() -> None:
    mac = Mac(FIREFOX, window(area()), window(area()), window(area(), title="Inbox"))
    assert mac.probe().ask().why_not == "not_found"


def test_a_window_that_does_not_answer() -> None:
    assert Mac(FIREFOX, None).probe().ask() == PageAddress("", "", "Firefox", why_not="not_found")


def test_no_program_no_browser() -> None:
    assert Mac(None).probe().ask() == PageAddress(why_not="no_window")
    probe = Mac(NOTES, window(title="Notes")).probe()
    earlier = probe.ask()
    assert earlier == PageAddress("", "Notes", "", AddressConfidence.TITLE_ONLY, "not_a_browser")
    assert probe.ask_again(earlier) is earlier
    assert probe.texts(1.0) == []


def line(text: str) -> Part:
    return Part({"AXRole": "AXStaticText", "AXValue": text}, place=Points(120, 200.5, 300, 20))


def test_the_texts_of_the_page_at_native_pixels() -> None:
    tools = area("devtools://devtools/app.html", "DevTools", [line("secret 17")])
    mac = Mac(SAFARI, window(tools, area(inner=[line("Born 01.02.1993")])))
    assert mac.probe().texts(1.0) == [PageText("Born 01.02.1993", 240, 401, 600, 40)]
    assert mac.scripts == []


def test_no_texts_without_leave_or_of_what_is_no_page() -> None:
    assert Mac(CHROME).probe().texts(1.0) == []
    assert Mac(NOTES, window(area(inner=[line("17")]))).probe().texts(1.0) == []
    assert Mac(FIREFOX, window()).probe().texts(1.0) == []
    assert Mac(FIREFOX, None).probe().texts(1.0) == []
    assert Mac(None).probe().texts(1.0) == []


def test_no_texts_when_the_user_goes_on() -> None:
    page = window(area(inner=[line("17")]))
    assert Mac(FIREFOX, page, page, window(area(), title="Inbox")).probe().texts(1.0) == []


def test_we_stay_in_front_with_our_windows_hidden_and_who_is_behind_is_asked() -> None:
    mac = Mac(OURS, window(area()))
    mac.behind = FIREFOX
    assert mac.probe().ask().url == URL
    mac.behind = None
    assert mac.probe().ask() == PageAddress(why_not="no_window")
