"""The portal's own example of an agreement is read whole."""

from desktop_app.portals.demo import agreement_wire, wire


def test_amounts_are_exact_and_days_are_days() -> None:
    row = wire.read(
        {"id": "a", "packages": [{"id": "p", "entitlements": [{"id": "e", "used": 0.1, "class": "consumption"}]}]},
        agreement_wire.Agreement,
    )
    assert str(row.packages[0].entitlements[0].used) == "0.1"
