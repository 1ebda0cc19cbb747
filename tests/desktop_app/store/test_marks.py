"""How far each kind has been read."""

from desktop_app.domain.kinds import Cursor, Kind
from desktop_app.store.account import AccountFolder
from tests.desktop_app.store.makers import NOON, at


def test_nothing_was_read_at_first(folder: AccountFolder) -> None:
    assert folder.marks.mark(Kind.CASES) is None
    assert folder.marks.read_at(Kind.CASES) is None
    assert folder.marks.checked_at() is None


def test_marks_are_kept_each_by_itself(folder: AccountFolder) -> None:
    folder.marks.put(Kind.CASES, Cursor("c1"), NOON)
    folder.marks.put(Kind.CASES, Cursor("c2"), at(1))
    folder.marks.put(Kind.ARTICLES, None, at(2))
    folder.marks.checked(at(3))
    assert (folder.marks.mark(Kind.CASES), folder.marks.read_at(Kind.CASES)) == ("c2", at(1))
    assert (folder.marks.mark(Kind.ARTICLES), folder.marks.read_at(Kind.ARTICLES)) == (None, at(2))
    assert folder.marks.checked_at() == at(3)
    assert folder.marks.all() == {Kind.CASES: "c2", Kind.ARTICLES: None}
