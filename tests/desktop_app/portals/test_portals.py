"""The registry: adapters by name, made lazily, and what each can do."""

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.capabilities import Capability
from desktop_app.portals import PORTALS, PortalKind, capability_table, likely_kinds, make
from desktop_app.portals.demo import DemoPortal
from desktop_app.portals.http import Http
from desktop_app.portals.link import Link

if TYPE_CHECKING:
    from desktop_app.ports.portal import Portal


def test_the_demo_portal_is_made_for_an_address() -> None:
    portal = make("demo", "127.0.0.1:9", lambda: "nb")
    assert isinstance(portal, DemoPortal)
    assert Capability.CATALOG in portal.capabilities


def test_the_adapter_is_a_portal() -> None:
    http = Http("http://127.0.0.1:9", lambda: "nb")
    portal: Portal = DemoPortal(Link(http, lambda: "nb"))  # mypy checks every method
    assert portal.clock_offset() is None
    portal.close()


def test_an_unknown_kind_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        make("unheard-of", "https://x.example", lambda: "nb")


def test_the_table_has_a_line_for_each_capability_and_a_column_for_each_kind() -> None:
    head, rule, *lines = capability_table().splitlines()
    assert head == f"| Capability | {' | '.join(kind.name for kind in PORTALS.values())} |"
    assert rule == "|---" * (len(PORTALS) + 1) + "|"
    assert [line.split(" | ")[0] for line in lines] == [f"| `{capability}`" for capability in Capability]
    assert all(line.split(" | ")[1] == "✓" for line in lines), "the demo portal can do everything"
    assert set(PORTALS) == {"demo", "znuny", "zendesk", "servicenow", "dynamics"}


def test_importing_the_registry_loads_nothing_of_the_network() -> None:
    program = (
        "import sys, desktop_app.portals; print(*sorted({'requests', 'msgspec', 'truststore'} & set(sys.modules)))"
    )
    heavy = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert heavy.stdout.strip() == ""


def test_at_a_vendors_own_host_nobody_else_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {**PORTALS, "hosted": PortalKind("Hosted", "x", "X", frozenset(), (".hosted.example",))}
    monkeypatch.setattr("desktop_app.portals.PORTALS", known)
    kinds = ("demo", "hosted")
    assert likely_kinds("https://desk.hosted.example/x", kinds) == ["hosted"]
    assert likely_kinds("https://desk.example", kinds) == kinds
    assert likely_kinds("https://hosted.example.evil.example", kinds) == kinds
