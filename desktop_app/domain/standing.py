"""What a portal says of a case beyond its conversation: why one sees it, its stage, where it lies."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.ids import PersonId
from desktop_app.domain.text import LocalText


class SeenBy(StrEnum):
    """The rule by which the user sees a case."""

    REQUESTER = "requester"
    ORGANISATION = "organisation"
    AGENT = "agent"
    SHARED = "shared"


@dataclass(frozen=True, slots=True)
class Why:
    """The rule, the name of the organisation it goes by ("" = by none), and of SHARED by whom ("" = not told)."""

    rule: SeenBy
    organisation: str = ""
    by: str = ""


class StageState(StrEnum):
    """Where a stage of the desk's work stands; LEFT: the case ended before it."""

    DONE = "done"
    ACTIVE = "active"
    AHEAD = "ahead"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Need:
    """Something a stage needs."""

    title: LocalText
    is_met: bool


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of the desk's work."""

    id: str
    title: LocalText
    state: StageState
    needs: tuple[Need, ...] = ()


@dataclass(frozen=True, slots=True)
class Queue:
    """Where cases lie until somebody takes them."""

    id: str
    title: LocalText


@dataclass(frozen=True, slots=True)
class Agent:
    """Somebody who works on cases."""

    id: PersonId
    name: str


@dataclass(frozen=True, slots=True)
class Desk:
    """To whom and where the signed-in agent can give cases."""

    agents: tuple[Agent, ...] = ()
    queues: tuple[Queue, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """People with whom one shares at once."""

    id: str
    title: LocalText


@dataclass(frozen=True, slots=True)
class Circle:
    """With whom the signed-in person can share a case."""

    people: tuple[Agent, ...] = ()
    groups: tuple[Group, ...] = ()


@dataclass(frozen=True, slots=True)
class Shared:
    """A person or group that sees a case because it was shared; `by` whom ("" = not told)."""

    id: str
    name: LocalText
    by: str = ""
    is_group: bool = False
