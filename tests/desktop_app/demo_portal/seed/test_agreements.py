"""Agreements of the seed."""

from desktop_app.demo_portal.seed.agreements import rows
from desktop_app.demo_portal.texts import Texts
from tests.desktop_app.demo_portal.kit import AGREEMENTS, NOW, TEXTS


def test_names_and_days() -> None:
    agreement = rows(AGREEMENTS, Texts(TEXTS), NOW)[0]
    assert agreement["name"] == {"en": "Support Plus"}
    assert agreement["plan"] is None
    assert (agreement["start"], agreement["end"]) == ("2026-11-11", None)
    assert agreement["as_of"] == "2026-11-21T06:00:00Z"
    assert agreement["workspaces"] == [{"id": "w1", "name": "Finance"}]
    package = agreement["packages"][0]
    assert (package["name"], package["end"]) == ({"en": "pk-fjord"}, "2026-12-01")
    advice, learn = package["entitlements"]
    assert (advice["remaining"], learn["remaining"]) == (6.5, None)
    assert advice["usage"][0]["date"] == "2026-11-12"


def test_none() -> None:
    assert rows({}, Texts({}), NOW) == []
