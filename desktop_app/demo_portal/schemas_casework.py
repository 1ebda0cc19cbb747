"""The shapes of what is told of a case beyond its conversation, as OpenAPI shows them."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field

LocalText = Annotated[dict[str, str], Field(description="Language → text: en, nb, sv, fi, da, is")]


class NamedPerson(BaseModel):
    """Somebody, by name."""

    id: str
    name: str


class Pause(BaseModel):
    """A time that does not count; `until` null while it lasts."""

    since: str
    until: str | None


class Kpi(BaseModel):
    """A promise: within `target_s` after `started_at`, without the pauses; `due_at` only while it runs."""

    id: str
    name: LocalText
    started_at: str
    target_s: int
    warning_s: int
    pauses: list[Pause]
    ended_at: str | None
    is_cancelled: bool
    state: Literal["in_progress", "nearing", "met", "missed", "paused", "cancelled"]
    due_at: str | None


class Need(BaseModel):
    """Something a stage needs."""

    id: str
    title: LocalText
    is_met: bool


class Stage(BaseModel):
    """A stage of the desk's work."""

    id: str
    title: LocalText
    state: Literal["done", "active", "ahead", "left"]
    needs: list[Need]


class Queue(BaseModel):
    """Where cases lie until somebody takes them."""

    id: str
    title: LocalText


class Why(BaseModel):
    """The rule by which the reader sees the case."""

    rule: Literal["agent", "requester", "organisation", "shared"]
    organisation: str | None
    by: str | None = Field(description="Who shared it")


class Group(BaseModel):
    """People with whom one shares at once."""

    id: str
    title: LocalText


class Circle(BaseModel):
    """With whom one can share."""

    people: list[NamedPerson]
    groups: list[Group]


class Share(BaseModel):
    """Somebody who sees the case because `by` shared it: a person by `name`, a group by `title`."""

    id: str
    name: str | None
    title: LocalText | None
    by: str
    at: str


class Desk(BaseModel):
    """To whom and where an agent gives cases."""

    agents: list[NamedPerson]
    queues: list[Queue]
