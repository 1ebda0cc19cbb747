"""Who may see and do what."""

import pytest

from desktop_app.demo_portal import authorisation
from desktop_app.demo_portal.portal import Portal
from tests.desktop_app.demo_portal.kit import Client, who


@pytest.mark.parametrize(
    ("person", "case_id", "expected"),
    [
        ("p-kari", "case-0001", ["comment", "solve", "withdraw", "share"]),
        ("p-kari", "case-0003", ["comment", "reopen", "rate", "share"]),
        ("p-kari", "case-0004", ["share"]),
        ("p-kari", "case-0002", ["comment"]),
        ("p-mette", "case-0001", ["comment"]),
        ("p-gudrun", "case-0001", ["comment", "solve", "withdraw", "share"]),
        ("p-gudrun", "case-0003", ["comment", "reopen", "share"]),
        ("p-desk", "case-0001", ["comment", "solve", "withdraw", "edit", *authorisation.DESK_ACTIONS, "share", "note"]),
        ("p-desk", "case-0003", ["comment", "reopen", "share", "note"]),
        (
            "p-lead",
            "case-0001",
            ["comment", "solve", "withdraw", "edit", *authorisation.DESK_ACTIONS, "count", "share", "note"],
        ),
    ],
)
def test_what_may_be_done(client: Client, person: str, case_id: str, expected: list[str]) -> None:
    assert client.as_person(person).get(f"/v1/cases/{case_id}").json()["can"] == expected


def test_who_may_order(portal: Portal) -> None:
    kari, sam, desk = (who(portal, id) for id in ("p-kari", "p-sam", "p-desk"))
    assert authorisation.may_order(sam, None)
    assert authorisation.may_order(sam, [])
    assert authorisation.may_order(kari, ["authorised_contact"])
    assert not authorisation.may_order(sam, ["authorised_contact"])
    assert authorisation.may_order(desk, ["authorised_contact"])


def test_rows_and_the_single_case_follow_one_rule(portal: Portal) -> None:
    for id in ("p-kari", "p-mette", "p-desk", "p-new"):
        with portal.db.write() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO shares VALUES (?, ?, 'p-desk', '2026-11-21T12:00:00Z')",
                [("case-0005", "p-new"), ("case-0006", "g-fjord")],
            )
        me = who(portal, id)
        condition, values = authorisation.visible_cases(me)
        with portal.db.read() as connection:
            listed = {row["id"] for row in connection.execute(f"SELECT id FROM cases c WHERE {condition}", values)}
            single = {
                row["id"] for row in connection.execute("SELECT * FROM cases") if authorisation.sees_case(me, row)
            }
        assert listed == single
        assert ("case-0005" in single) == (id != "p-kari"), "Kari belongs to none who see it"
        assert ("case-0006" in single) == (id != "p-new")
