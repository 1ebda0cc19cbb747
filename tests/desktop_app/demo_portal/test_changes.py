"""The change log and its tokens."""

from datetime import timedelta

import pytest

from desktop_app.demo_portal import changes
from desktop_app.demo_portal.portal import Portal
from desktop_app.demo_portal.problems import Problem
from tests.desktop_app.demo_portal.kit import who


def last(portal: Portal, kind: str, person: str) -> int:
    me = who(portal, person)
    with portal.db.read() as connection:
        return changes.last(connection, kind, me)


def test_a_change_concerns_its_audience_and_agents(portal: Portal) -> None:
    with portal.db.write() as connection:
        changes.note(connection, portal.clock, "cases", "x", ("org-fjord", None))
        changes.note(connection, portal.clock, "cases", "y", (None, "p-erik"))
        changes.note(connection, portal.clock, "articles", "z")
    assert last(portal, "cases", "p-kari") == 1
    assert last(portal, "cases", "p-mette") == 1
    assert last(portal, "cases", "p-erik") == 2
    assert last(portal, "cases", "p-aino") == 0
    assert last(portal, "cases", "p-desk") == 2
    assert last(portal, "articles", "p-aino") == 3


def test_an_agent_hears_of_everything(portal: Portal) -> None:
    with portal.db.write() as connection:
        changes.note(connection, portal.clock, "cases", "x", ("org-fjord", None))
        changes.note(connection, portal.clock, "cases", "y", (None, "p-erik"))
    me = who(portal, "p-desk")
    with portal.db.read() as connection:
        assert changes.between(connection, "cases", me, (0, 9, 0), 9) == [("x", 1), ("y", 2)]


def test_between_names_each_row_once_with_its_last_change(portal: Portal) -> None:
    with portal.db.write() as connection:
        for row in ("a", "b", "a", "c"):
            changes.note(connection, portal.clock, "articles", row)
    me = who(portal, "p-kari")
    with portal.db.read() as connection:
        assert changes.between(connection, "articles", me, (0, 4, 0), 9) == [("b", 2), ("a", 3), ("c", 4)]
        assert changes.between(connection, "articles", me, (0, 4, 2), 1) == [("a", 3)]
        assert changes.between(connection, "articles", me, (3, 4, 3), 9) == [("c", 4)]
        assert changes.between(connection, "articles", me, (0, 2, 0), 9) == [("a", 1), ("b", 2)]


def test_tokens_survive_a_round_trip(portal: Portal) -> None:
    with portal.db.read() as connection:
        assert changes.parse_token(connection, "cases", changes.token(connection, 12)) == 12


@pytest.mark.parametrize("text", ["", "x", "other-1", "-1", "{epoch}-", "{epoch}-x", "{epoch}-²"])
def test_strange_tokens_have_expired(portal: Portal, text: str) -> None:
    with portal.db.read() as connection:
        token = text.format(epoch=changes.epoch(connection))
        with pytest.raises(Problem, match="cursor_expired"):
            changes.parse_token(connection, "cases", token)


def test_the_log_is_cut_after_its_time_and_older_tokens_expire(portal: Portal) -> None:
    with portal.db.write() as connection:
        for row in ("a", "b", "c"):
            changes.note(connection, portal.clock, "articles", row)
        changes.note(connection, portal.clock, "catalog", "d")
        portal.clock.advance(timedelta(days=91).total_seconds())
        changes.note(connection, portal.clock, "articles", "e")
        changes.forget(connection, portal.clock, 90)
        rows = [row["row_id"] for row in connection.execute("SELECT row_id FROM changes ORDER BY seq")]
        assert rows == ["d", "e"]
        with pytest.raises(Problem, match="cursor_expired"):
            changes.parse_token(connection, "articles", changes.token(connection, 2))
        assert changes.parse_token(connection, "articles", changes.token(connection, 3)) == 3
        assert changes.parse_token(connection, "catalog", changes.token(connection, 0)) == 0
