"""Which window of a Mac is the active one, on lists as the window server gives them."""

from dataclasses import dataclass, field

from desktop_app.domain.capture import OpenWindow, Rectangle
from desktop_app.system.mac_screens import MacScreen, Points
from desktop_app.system.open_windows.macos import Listed, MacWindows, topmost

OURS, CHROME, NOTES, BAR = 40, 70, 73, 1
BOOK = MacScreen(1, Points(0, 0, 1440, 900), 2.0)
DESK = MacScreen(2, Points(1440, 0, 1920, 1080), 1.0)
MENU = Listed(BAR, "Window Server", "Menubar", 24, 1.0, Points(0, 0, 1440, 24))
PAGE = Listed(CHROME, "Google Chrome", "Travel claim", 0, 1.0, Points(1500, 100, 800, 600))
OLDER = Listed(CHROME, "Google Chrome", "Inbox", 0, 1.0, Points(20, 40, 700, 500))
NOTE = Listed(NOTES, "Notes", "", 0, 1.0, Points(10, 30, 400, 300))
ICON = Listed(OURS, "Nordesk", "Item-0", 25, 1.0, Points(1200, 0, 30, 24))


@dataclass
class Server:
    """Stands for itself when it is reached."""

    each: list[Listed] = field(default_factory=lambda: [MENU, ICON, NOTE, PAGE, OLDER])
    front: int = CHROME

    def __call__(self) -> "Server":
        return self

    def windows(self) -> list[Listed]:
        return self.each

    def front_pid(self) -> int:
        return self.front

    def screens(self) -> list[MacScreen]:
        return [BOOK, DESK]


def test_the_topmost_window_of_the_program_in_front_is_the_active_one() -> None:
    assert MacWindows(Server(), OURS).list() == [
        OpenWindow("", Rectangle(20, 60, 800, 600), False, "Notes"),
        OpenWindow("Travel claim", Rectangle(2940, 100, 800, 600), True, "Google Chrome"),
        OpenWindow("Inbox", Rectangle(40, 80, 1400, 1000), False, "Google Chrome"),
    ]


def test_without_a_program_in_front_none_is_active() -> None:
    assert not any(each.is_active for each in MacWindows(Server(front=0), OURS).list())


def test_what_cannot_be_seen_is_no_window() -> None:
    unseen = PAGE._replace(alpha=0.0), PAGE._replace(place=Points(9000, 0, 10, 10)), PAGE._replace(layer=3)
    assert MacWindows(Server([*unseen, OLDER]), OURS).list()[0].title == "Inbox"


def test_ours_are_gone_when_only_the_icon_is_left() -> None:
    window = Listed(OURS, "Nordesk", "Nordesk", 0, 1.0, Points(0, 0, 10, 10))
    tip = window._replace(layer=101)
    assert not MacWindows(Server(), OURS).still_shown([5])
    for mine in (window, tip):
        assert MacWindows(Server([MENU, mine]), OURS).still_shown([5])
        assert not MacWindows(Server([MENU, mine]), OURS).still_shown([])
        assert not MacWindows(Server([mine._replace(alpha=0.0)]), OURS).still_shown([5])


def test_with_our_windows_hidden_the_one_behind_is_the_active_one() -> None:
    mine = Listed(OURS, "Nordesk", "Nordesk", 0, 1.0, Points(0, 0, 10, 10))
    windows = [mine, MENU, ICON, PAGE, NOTE]
    assert topmost(windows, OURS) == CHROME
    assert topmost([mine, ICON], OURS) == 0
    assert [each.title for each in MacWindows(Server(windows, front=OURS), OURS).list() if each.is_active] == [
        "Travel claim"
    ]
