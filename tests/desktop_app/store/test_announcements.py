"""Announcements are kept as the portal said them."""

from desktop_app.domain.announcements import Announcement, Level
from desktop_app.domain.text import LocalText
from desktop_app.store.account import AccountFolder
from tests.desktop_app.store.makers import at


def an_announcement(number: int) -> Announcement:
    return Announcement(f"n-{number}", Level.WARNING, LocalText({"nb": f"Nytt {number}"}), LocalText(), at(number))


def test_the_newest_comes_first(folder: AccountFolder) -> None:
    folder.announcements.put([an_announcement(1), an_announcement(2)])
    assert folder.announcements.all() == (an_announcement(2), an_announcement(1))
    assert folder.announcements.get(["n-1", "x"]) == {"n-1": an_announcement(1)}


def test_what_is_removed_is_gone(folder: AccountFolder) -> None:
    folder.announcements.put([an_announcement(1), an_announcement(2)])
    folder.announcements.remove(["n-1", "x"])
    assert folder.announcements.ids() == {"n-2"}
