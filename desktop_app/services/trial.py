"""Tries what a portal says it can do, as far as trying changes nothing: for administrators and for the wizard."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.kinds import Kind, Marks
from desktop_app.errors import PortalError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.ports.portal import Portal

DECLARED, WORKS, MISSING = "declared", "works", "missing"


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of one thing: `works`, `declared` (trying it would change something), `missing`, or an error's code."""

    what: str
    outcome: str
    detail: str = ""


_TRIALS: dict[Capability, Callable[[Portal], object]] = {
    Capability.CATALOG: lambda portal: portal.pull(Kind.CATALOG, None),
    Capability.ANNOUNCEMENTS: lambda portal: portal.pull(Kind.ANNOUNCEMENTS, None),
    Capability.KNOWLEDGE: lambda portal: portal.pull(Kind.ARTICLES, None),
    Capability.AGREEMENTS: lambda portal: portal.pull(Kind.AGREEMENTS, None),
    Capability.VIEWS: lambda portal: portal.pull(Kind.VIEWS, None),
    Capability.CHANGED: lambda portal: portal.changed(Marks({})),
    Capability.PEOPLE: lambda portal: portal.people("a"),
    Capability.FIND: lambda portal: portal.find(Kind.ARTICLES, "a"),
}


def trials(portal: Portal) -> Iterator[Trial]:
    """One after the other, at a portal that is signed in to. Raises nothing but what ends the program."""
    yield _tried("signed_in", portal.who)
    yield _tried("cases", lambda: portal.pull(Kind.CASES, None))
    for capability in Capability:
        if capability not in portal.capabilities:
            yield Trial(capability, MISSING)
        elif capability in _TRIALS:
            yield _tried(capability, partial(_TRIALS[capability], portal))
        else:
            yield Trial(capability, DECLARED)


def _tried(what: str, op: Callable[[], object]) -> Trial:
    try:
        op()
    except PortalError as error:
        return Trial(what, error.code, error.detail)
    return Trial(what, WORKS)
