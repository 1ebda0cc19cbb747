"""What the core does on the wire: one folder per kind of portal, the same files in each.

Importing this costs nothing: an adapter, and all it needs (requests, msgspec, truststore), is imported when it is made.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from desktop_app.domain.capabilities import Capability

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from typing_extensions import Unpack

    from desktop_app.portals.surroundings import Surroundings
    from desktop_app.ports.portal import Belongings, Portal


@dataclass(frozen=True, slots=True)
class PortalKind:
    """A kind of portal: what it is called, where its adapter lies, and what every portal of the kind can do."""

    name: str
    module: str
    factory: str
    capabilities: frozenset[Capability]
    hosts: tuple[str, ...] = ()
    """How host names end at which it is found before any other kind."""


PORTALS: Mapping[str, PortalKind] = {
    "demo": PortalKind("Demo portal", "desktop_app.portals.demo", "DemoPortal", frozenset(Capability)),
    "znuny": PortalKind(
        "Znuny / OTRS",
        "desktop_app.portals.znuny",
        "ZnunyPortal",
        frozenset(
            {
                Capability.CATALOG,
                Capability.FORMS,
                Capability.CONVERSATIONS,
                Capability.UPLOADS,
                Capability.REPLY,
                Capability.SOLVE,
                Capability.REOPEN,
                Capability.ORGANISATION_CASES,
                Capability.KNOWLEDGE,
                Capability.FIND,
            }
        ),
    ),
    "zendesk": PortalKind(
        "Zendesk",
        "desktop_app.portals.zendesk",
        "ZendeskPortal",
        frozenset(
            {
                Capability.CATALOG,
                Capability.FORMS,
                Capability.UPLOADS,
                Capability.REPLY,
                Capability.SOLVE,
                Capability.REOPEN,
                Capability.RATE_CASE,
                Capability.ORGANISATION_CASES,
                Capability.KNOWLEDGE,
                Capability.RATE_ARTICLE,
                Capability.FIND,
            }
        ),
        (".zendesk.com",),
    ),
    "servicenow": PortalKind(
        "ServiceNow",
        "desktop_app.portals.servicenow",
        "ServiceNowPortal",
        frozenset(
            {
                Capability.CATALOG,
                Capability.FORMS,
                Capability.UPLOADS,
                Capability.REPLY,
                Capability.SOLVE,
                Capability.REOPEN,
                Capability.ORGANISATION_CASES,
                Capability.KNOWLEDGE,
                Capability.RATE_ARTICLE,
                Capability.ARTICLE_FEEDBACK,
                Capability.FIND,
                Capability.PEOPLE,
                Capability.AGREEMENTS,
            }
        ),
        hosts=(".service-now.com",),
    ),
    "dynamics": PortalKind(
        "Dynamics 365",
        "desktop_app.portals.dynamics",
        "DynamicsPortal",
        frozenset(Capability)
        - {
            Capability.CHANGED,
            Capability.DELETIONS,
            Capability.CONVERSATIONS,
            Capability.RATE_CASE,
            Capability.ANNOUNCEMENTS,
            Capability.CHANGE_PASSWORD,
            Capability.FORGOTTEN_PASSWORD,
            Capability.PROFILE_LANGUAGE,
        },
        (".dynamics.com",),
    ),
}


def make(
    portal: str,
    address: str,
    language: Callable[[], str],
    around: Surroundings | None = None,
    **belongings: Unpack[Belongings],
) -> Portal:
    """The adapter of a kind of portal for an address; `language` is asked with each request.

    Portals made with the same `around` know of each other's servers which of them want to be left alone.
    Plain HTTP is spoken with this computer only; anything else gets TLS, whatever was typed. KeyError for a kind
    nobody knows.
    """
    kind = PORTALS[portal]
    from desktop_app.portals.address import base_url
    from desktop_app.portals.http import Http
    from desktop_app.portals.link import Link

    module = import_module(kind.module)
    http = Http(base_url(address), language, around=around, dialect=getattr(module, "DIALECT", None))
    return cast("Portal", getattr(module, kind.factory)(Link(http, language, **belongings)))


def likely_kinds(address: str, kinds: Sequence[str]) -> Sequence[str]:
    """The kinds in the order in which they are tried at an address: those whose vendor hosts it first.

    At a vendor's own host no other kind is tried at all: nobody is asked a question that is meant for another.
    """
    host = (urlsplit(address).hostname or "").lower()
    own = [kind for kind in kinds if any(host.endswith(end) for end in PORTALS[kind].hosts)]
    return own or kinds


def capability_table() -> str:
    """What each kind of portal can do, as the Markdown table of the README."""
    kinds = PORTALS.values()
    heads = [f"| Capability | {' | '.join(kind.name for kind in kinds)} |", "|---" * (len(PORTALS) + 1) + "|"]
    lines = []
    for capability in Capability:
        marks = ("✓" if capability in kind.capabilities else "–" for kind in kinds)
        lines.append(f"| `{capability}` | {' | '.join(marks)} |")
    return "\n".join([*heads, *lines]) + "\n"
