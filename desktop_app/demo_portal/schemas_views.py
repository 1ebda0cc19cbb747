"""The shape of a view of cases, as OpenAPI shows it."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from desktop_app.demo_portal.schemas_casework import LocalText


class Order(BaseModel):
    """By what a view is sorted."""

    by: Literal["updated", "opened", "closed"]
    descending: bool


class View(BaseModel):
    """A view of the portal: what it is called, how it looks, and the cases it holds for the person."""

    id: str
    name: LocalText
    columns: list[str]
    order: Order
    default: Annotated[bool, Field(description="The one to begin with; at most one of a person's views")]
    position: int
    case_ids: Annotated[list[str], Field(description="In the order of the view, at most 2000")]
    cut: Annotated[bool, Field(description="There are more cases than `case_ids` tells")]


class ViewPage(BaseModel):
    """All views a person has; none, and not complete, where nothing changed since the token."""

    items: list[View]
    deleted: list[str]
    next: str | None
    token: str | None
    complete: bool | None = None
