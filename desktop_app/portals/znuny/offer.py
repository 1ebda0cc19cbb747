"""Pure: what a Znuny offers a person in its form, and how it is set up: from the web service, the portal, the profile.

No operation of Znuny lists the choices of a form. The web service brings lists that its administrator keeps; the
portal's own form knows what this very person may choose; the profile has the last word.
"""

from dataclasses import dataclass, field
from datetime import tzinfo
from typing import Any

from desktop_app.portals.znuny import wire
from desktop_app.portals.znuny.moments import zone_of
from desktop_app.portals.znuny.profile import Profile

BETWEEN = "::"
"""What stands between a queue or service and what lies below it."""
_LEVEL = "\u00a0\u00a0"
"""What the portal's form writes before a service for each one above it."""
_BYTES = 35_000_000
_OPEN = ("new", "open", "pending reminder", "pending auto")


@dataclass(frozen=True, slots=True)
class Offer:
    """`request_field`, `article_field`: the dynamic fields our keys go into, "" where the site has none."""

    user: wire.User
    queues: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    priorities: tuple[str, ...] = ()
    priority: str = "3 normal"
    new_state: str = "new"
    reply_state: str = "open"
    close_states: tuple[str, ...] = ("closed successful",)
    open_types: tuple[str, ...] = _OPEN
    zone: tzinfo | None = field(default=None, compare=False)
    request_bytes: int = _BYTES
    session_s: int = 0
    request_field: str = ""
    article_field: str = ""


def offer(found: wire.Catalog, choices: wire.Choices | None, profile: Profile) -> Offer:
    """What is offered. `choices`: of the portal's own form, None where it cannot be asked."""
    usual = Offer(found.User)
    portal = choices or wire.Choices()
    queues, services = queue_names(portal.Dest), service_names(portal.ServiceID)
    types = _labels(portal.TypeID)
    return Offer(
        user=found.User,
        queues=profile.queues or narrowed(wire.words(found.Queue), queues),
        types=profile.types or narrowed(wire.words(found.Type), types),
        services=profile.services or narrowed(wire.words(found.Service), services),
        priorities=profile.priorities or wire.words(found.Priority),
        priority=wire.word(found.DefaultPriority) or usual.priority,
        new_state=wire.word(found.NewState) or usual.new_state,
        reply_state=wire.word(found.ReplyState) or usual.reply_state,
        close_states=wire.words(found.CloseState) or usual.close_states,
        open_types=wire.words(found.OpenStateType) or usual.open_types,
        zone=zone_of(profile.time_zone or wire.word(found.TimeZone)),
        request_bytes=wire.number(found.MaxRequestBytes) or usual.request_bytes,
        session_s=wire.number(found.SessionMaxTime) or 0,
        request_field=profile.request_field or wire.word(found.RequestIDField).strip(),
        article_field=profile.article_field or wire.word(found.ArticleIDField).strip(),
    )


def narrowed(kept: tuple[str, ...], live: tuple[str, ...]) -> tuple[str, ...]:
    """The administrator's list, without what this person may not choose; the portal's own where he keeps none.

    Where the two have nothing in common, the portal writes in another language: his list is believed then.
    """
    return tuple(name for name in kept if name in live) or kept or live


def queue_names(rows: list[list[Any]]) -> tuple[str, ...]:
    """The queues of the portal's form: `5||Support`."""
    values = (wire.word(row[0]) for row in rows if _may_be_chosen(row))
    return tuple(name for value in values if (name := value.partition("||")[2]))


def service_names(rows: list[list[Any]]) -> tuple[str, ...]:
    """The services of the portal's form, each with those above it: there it shows the last part only, indented."""
    names: list[str] = []
    above: list[str] = []
    for row in rows:
        if len(row) < 2 or not wire.word(row[0]):
            continue
        label = wire.word(row[1])
        depth = 0
        while label.startswith(_LEVEL):
            label, depth = label[len(_LEVEL) :], depth + 1
        above = [*above[:depth], label.strip()]
        if _may_be_chosen(row):
            names.append(BETWEEN.join(above))
    return tuple(names)


def _labels(rows: list[list[Any]]) -> tuple[str, ...]:
    return tuple(wire.word(row[1]).strip() for row in rows if _may_be_chosen(row))


def _may_be_chosen(row: list[Any]) -> bool:
    return len(row) >= 2 and bool(wire.word(row[0])) and not (len(row) > 4 and row[4] is True)
