"""What the recorded requests and answers of an operation hold, and whether others hold nothing else."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from tests.vendors.znuny.transcripts import of_route

# What the reference tells of that no record happens to hold.
TOLD_REQUESTS: dict[str, set[tuple[str, str]]] = {
    "/Ticket/Search": {("$.TicketCreateTimeNewerMinutes", "scalar")},
    "/Ticket": {("$.Ticket.Service", "scalar")},
    "/Ticket/Get": set(),
    "/FAQ/Search": {("$.LanguageIDs", "list"), ("$.LanguageIDs[]", "scalar")},
}
TOLD_ANSWERS: dict[str, set[tuple[str, str]]] = {
    # The keys of a form that the administrator left empty, or filled in once only.
    "/Catalog": {("$.CloseState", "scalar"), ("$.Queue", "scalar"), ("$.Type", "scalar")},
}
_FIELD = re.compile(r"DynamicField_\w+")


def places(value: Any, at: str = "$") -> Iterator[tuple[str, str]]:
    """Every place in a JSON value, and whether an object, a list or a scalar stands there."""
    if isinstance(value, dict):
        yield at, "object"
        for key, inner in value.items():
            yield from places(inner, f"{at}.{_FIELD.sub('DynamicField_*', key)}")
    elif isinstance(value, list):
        yield at, "list"
        for inner in value:
            yield from places(inner, f"{at}[]")
    else:
        yield at, "scalar"


@cache
def recorded_requests(route: str) -> frozenset[tuple[str, str]]:
    """What the recorded requests of an operation hold, those that were refused for their form left out."""
    told = TOLD_REQUESTS.get(route, set())
    return frozenset({place for one in of_route(route) for place in places(one.request.get("json"))} | told)


@cache
def recorded_answers(route: str) -> frozenset[tuple[str, str]]:
    """What the recorded answers hold."""
    told = TOLD_ANSWERS.get(route, set())
    found = {place for one in of_route(route) if "json" in one.response for place in places(one.response["json"])}
    return frozenset(found | told | set(places({"Error": {"ErrorCode": "", "ErrorMessage": ""}})))


def strange_in_request(route: str, body: Any) -> set[tuple[str, str]]:
    """What a request holds that no recorded one does."""
    return set(places(body)) - recorded_requests(route)


def strange_in_answer(route: str, body: Any) -> set[tuple[str, str]]:
    """What an answer holds that no recorded one does."""
    return set(places(body)) - recorded_answers(route)
