"""What the portal has kept of the user's answers, and what comes of a question."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from desktop_app.domain.capture import Leave, Permission
from desktop_app.system.portal import PortalGone
from desktop_app.system.portal_leaves import USER_LIMIT_S, PortalLeaves
from tests.desktop_app.system.portals import Answer, RecordedPortal


class Store(RecordedPortal):
    """Also tells what it has kept; None: there is no store."""

    def __init__(self, kept: Mapping[str, Sequence[str]] | None, *answers: Answer | None) -> None:
        super().__init__(*answers)
        self.kept = kept

    def kept_answers(self, table: str) -> Mapping[str, Sequence[str]]:
        assert table == "screenshot"
        if self.kept is None:
            raise PortalGone("org.freedesktop.DBus.Error.ServiceUnknown")
        return self.kept


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        ({"nordesk": ["yes"]}, Leave.GIVEN),
        ({"nordesk": ["no"]}, Leave.REFUSED),
        ({"nordesk": ["ask"]}, Leave.MISSING),
        ({"": ["yes"], "org.example.Other": ["no"]}, Leave.MISSING),
        (None, Leave.UNKNOWN),
    ],
)
def test_what_was_answered(kept: Mapping[str, Sequence[str]] | None, expected: Leave) -> None:
    store = Store(kept)
    assert PortalLeaves(lambda: store).state(Permission.SCREEN) is expected
    assert (store.calls, store.closed) == ([], 1), "nobody was asked"


def test_without_a_session_nobody_knows() -> None:
    def connect() -> Store:
        raise PortalGone("no session bus")

    leaves = PortalLeaves(connect)
    assert leaves.state(Permission.SCREEN) is leaves.ask(Permission.SCREEN) is Leave.UNKNOWN


def test_keys_are_another_matter() -> None:
    store = Store({"nordesk": ["yes"]})
    leaves = PortalLeaves(lambda: store)
    assert leaves.state(Permission.HOTKEY) is leaves.ask(Permission.HOTKEY) is Leave.UNKNOWN
    assert store.calls == []


def test_a_yes_counts_even_if_the_portal_knows_us_by_another_name(tmp_path: Path) -> None:
    path = tmp_path / "Screenshot å 1.png"
    path.write_bytes(b"picture")
    store = Store({}, (0, {"uri": path.as_uri()}))
    leaves = PortalLeaves(lambda: store)
    assert leaves.ask(Permission.SCREEN) is Leave.GIVEN
    assert not path.exists(), "the picture was for nothing"
    assert (store.registered, store.limits) == (["nordesk"], [USER_LIMIT_S])
    assert "interactive" not in store.calls[0][1][1]
    assert leaves.state(Permission.SCREEN) is Leave.GIVEN


@pytest.mark.parametrize("answer", [(2, {}), None, (0, {"uri": "file:///nowhere/x.png"}), (0, {"uri": ""})])
def test_without_a_yes_it_stands_as_the_portal_keeps_it(answer: Answer | None) -> None:
    store = Store({"nordesk": ["no"]}, answer)
    assert PortalLeaves(lambda: store).ask(Permission.SCREEN) is Leave.REFUSED
    assert store.closed == 2
