"""Pages against the cache."""

from dataclasses import replace

from desktop_app.domain.announcements import Announcement, Level
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.ids import AccountId, Key
from desktop_app.domain.kinds import Kind
from desktop_app.sync.reconcile import Delta, as_kept, delta, ids_of, vanished
from tests.core_kit import NOON, a_row, text


def test_only_what_differs_is_written() -> None:
    same, new, changed = a_row(1), a_row(2), a_row(3)
    cached = {str(same.id): same, str(changed.id): replace(changed, title="Old")}
    assert delta([same, new, changed], [], cached) == Delta((new, changed))


def test_the_last_of_a_repeated_row_counts() -> None:
    old, new = a_row(1, title="Old"), a_row(1)
    assert delta([old, new], [], {}).put == (new,)


def test_gone_counts_only_for_what_is_here_and_not_shown() -> None:
    here, shown = a_row(1), a_row(2)
    found = delta([shown], [here.id, shown.id, "elsewhere"], {here.id: here, shown.id: shown})
    assert found == Delta((), frozenset({here.id}))
    assert found
    assert not delta([], [], {})


def test_a_complete_pull_shows_what_vanished() -> None:
    assert vanished(["a", "b"], {"b", "c"}) == {"a"}


def test_changes_name_the_ids() -> None:
    assert Delta((a_row(1),), frozenset({"x"})).changes(Kind.CASES) == Changes.of(What.CASES, ids=("case-0001", "x"))
    assert not Delta().changes(Kind.CASES)


def test_a_case_is_kept_under_its_account_without_what_is_known_here_only() -> None:
    kept = as_kept(replace(a_row(1), is_unread=True, key=Key("k")), AccountId("a-1"))
    assert (kept.account_id, kept.is_unread, kept.key) == ("a-1", False, None)


def test_other_rows_are_kept_as_they_are() -> None:
    row = Announcement("n-1", Level.INFO, text("Hi"), text("Ho"), NOON)
    assert as_kept(row, AccountId("a-1")) is row
    assert ids_of([row]) == ("n-1",)
