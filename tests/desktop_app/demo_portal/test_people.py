"""Persons and colleagues."""

import pytest

from desktop_app.demo_portal import people
from desktop_app.demo_portal.portal import Portal
from tests.desktop_app.demo_portal.kit import Client, who


def names(client: Client, words: str = "") -> list[str]:
    return [each["id"] for each in client.get("/v1/people", params={"words": words}).json()["items"]]


def test_only_colleagues_are_found(client: Client) -> None:
    assert set(names(client)) == {"p-kari", "p-sam", "p-gudrun", "p-mette", "p-new"}
    assert set(names(client.as_person("p-erik"))) == {"p-erik", "p-aino", "p-mette"}
    assert len(names(client.as_person("p-desk"))) == 9


def test_all_words_must_fit_in_name_mail_or_title(client: Client) -> None:
    assert names(client, "SAMPLE assis") == ["p-sam"]
    assert names(client, "gudrun@") == ["p-gudrun"]
    assert names(client, "sam erik") == []
    assert client.get("/v1/people", params={"words": "sample"}).json()["items"] == [
        {"id": "p-sam", "name": "Sam Sample", "email": "sam@example.example", "title": "Assistant"}
    ]


def test_at_most_twenty(client: Client) -> None:
    with client.portal.db.write() as connection:
        for number in range(30):
            connection.execute(
                "INSERT INTO people VALUES (?, 'X', ?, '', '', 'en', '')", (f"x{number}", f"x{number}@example.example")
            )
            connection.execute("INSERT INTO memberships VALUES (?, 'org-fjord', 0)", (f"x{number}",))
    assert len(names(client)) == 20
    me = who(client.portal, "p-kari")
    with client.portal.db.read() as connection:
        assert people.is_colleague(connection, me, "x29")


def test_forms_name_colleagues_or_oneself(portal: Portal) -> None:
    with portal.db.read() as connection:
        kari, desk = people.person(connection, "p-kari"), people.person(connection, "p-desk")
        assert people.is_colleague(connection, kari, "p-mette")
        assert people.is_colleague(connection, kari, "p-kari")
        assert not people.is_colleague(connection, kari, "p-erik")
        assert people.is_colleague(connection, desk, "p-desk")
        assert people.is_colleague(connection, desk, "p-erik")
        assert not people.is_colleague(connection, desk, "p-unknown")


def test_unknown_person(portal: Portal) -> None:
    with portal.db.read() as connection, pytest.raises(KeyError):
        people.person(connection, "p-unknown")


def test_roles(portal: Portal) -> None:
    gudrun = who(portal, "p-gudrun")
    assert gudrun.has("customer_admin", "agent")
    assert not gudrun.has("agent")
    assert who(portal, "p-mette").organisation_ids == ("org-fiktiva", "org-fjord")
