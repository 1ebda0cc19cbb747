"""The policy's schema and the README's example say what the program reads."""

import json
import re
from typing import Any

from desktop_app.domain.presets import presets_from
from desktop_app.domain.rules import KIND_NAMES, Rules, RulesTrouble, rules_from
from desktop_app.paths import resources
from desktop_app.portals import PORTALS
from tests.architecture.source import ROOT

SCHEMA: dict[str, Any] = json.loads((resources() / "policy.schema.json").read_text(encoding="utf-8"))
CAPTURE: dict[str, Any] = SCHEMA["properties"]["capture"]["properties"]
KNOWN = {"comment": "why", "program": "a", "class": "b", "title": "c"}


def test_the_program_knows_every_name_of_the_schema() -> None:
    window = dict.fromkeys(CAPTURE["never_capture"]["items"]["properties"], "x")
    assert window.keys() == KNOWN.keys()
    values = {"never_capture": [window], "allow_private_windows": False, "allowed": True, "always_redact": ["all"]}
    assert values.keys() == CAPTURE.keys()
    content = {name: "x" for name in SCHEMA["properties"] if name != "capture"} | {"capture": values}
    assert rules_from("p", content).troubles == ()


def test_what_is_not_in_the_schema_is_not_known() -> None:
    found = rules_from("p", {"more": 1, "capture": {"more": 1, "never_capture": [KNOWN | {"more": 1}]}})
    assert [one.kind for one in found.troubles] == [RulesTrouble.UNKNOWN] * 3


def test_kinds_and_defaults() -> None:
    assert set(CAPTURE["always_redact"]["items"]["enum"]) == set(KIND_NAMES)
    defaults = {name: part["default"] for name, part in CAPTURE.items()}
    assert rules_from("p", {"capture": defaults}) == Rules("p")


def test_the_examples() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r"```json\n(\s*\{\s*\"capture\".*?)```", readme, re.DOTALL)
    portals, capture = SCHEMA["examples"]
    for example in (capture, json.loads(shown)):
        found = rules_from("p", example)
        assert found.never_capture
        assert found.always_redact
        assert found.troubles == ()
    prepared = presets_from(portals)
    assert prepared.only_these
    assert [one.kind for one in prepared.portals] == ["zendesk"]
    assert rules_from("p", portals).troubles == prepared.troubles == ()


def test_every_kind_of_portal_can_be_prepared() -> None:
    assert set(PORTALS) <= set(SCHEMA["properties"]["portals"]["items"]["properties"]["kind"]["enum"])
