"""Prepared portals: what is understood holds, what is not is said."""

import pytest

from desktop_app.domain.presets import Preset, Presets, presets_from
from desktop_app.domain.rules import RulesTrouble, Trouble

DESK = {"name": "Desk", "kind": "zendesk", "address": "https://desk.example/", "settings": {"client_id": "n"}}


def test_a_file_with_portals() -> None:
    found = presets_from({"portals": [DESK, {"kind": "znuny", "address": "otrs.example"}], "only_these_portals": True})
    assert found.portals == (
        Preset("Desk", "zendesk", "https://desk.example/", {"client_id": "n"}),
        Preset("otrs.example", "znuny", "otrs.example"),
    )
    assert found.only_these
    assert found.troubles == ()


@pytest.mark.parametrize("typed", ["desk.example", "HTTPS://Desk.Example/", "https://kari@desk.example"])
def test_it_is_found_by_its_address(typed: str) -> None:
    assert presets_from({"portals": [DESK]}).of(typed) is not None


@pytest.mark.parametrize("typed", ["desk.example/other", "desk.example:8443", "", "http://["])
def test_another_address_is_another_portal(typed: str) -> None:
    assert presets_from({"portals": [DESK]}).of(typed) is None


@pytest.mark.parametrize(
    "entry",
    [
        1,
        {},
        {**DESK, "kind": 1},
        {**DESK, "address": ""},
        {**DESK, "settings": {"client_id": 1}},
        {**DESK, "settings": []},
        {**DESK, "name": "x" * 501},
    ],
)
def test_what_cannot_be_understood_is_left_out_and_said(entry: object) -> None:
    found = presets_from({"portals": [entry, DESK]})
    assert [one.name for one in found.portals] == ["Desk"]
    assert found.troubles == (Trouble(RulesTrouble.WRONG, "portals[0]"),)


def test_what_nobody_knows_is_said() -> None:
    found = presets_from({"portals": [{**DESK, "color": "red"}]})
    assert found.troubles == (Trouble(RulesTrouble.UNKNOWN, "portals[0].color"),)


def test_what_was_meant_to_close_something_closes() -> None:
    found = presets_from({"portals": {}, "only_these_portals": "yes"})
    assert found.only_these
    assert [trouble.where for trouble in found.troubles] == ["portals", "only_these_portals"]


def test_a_file_without_portals() -> None:
    assert presets_from({}) == Presets()
    assert presets_from([]).only_these, "it may have been meant to close something"
