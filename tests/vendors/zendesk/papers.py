"""Zendesk's OpenAPI (Support and Help Center): what it says of an exchange, with the little it says in prose only."""

from functools import cache
from typing import Any
from urllib.parse import urlsplit

from tests.vendors.openapi import OpenApi, material

ALSO = frozenset({"page", "per_page", "page[size]", "page[after]", "include", "sort", "sort_by", "sort_order"})
"""Pagination, side-loads and sorting stand in the descriptions of the operations."""
LOOSENED = ("/components/schemas/RequestObject/properties/custom_fields/items/properties/value",)
"""Said to be a text; the paper's own prose and all recordings have lists, numbers and booleans too."""
_WRITABLE = frozenset({"comment", "solved", "additional_collaborators"})
_API = "/api/v2/"


@cache
def papers() -> tuple[OpenApi, OpenApi] | None:
    """(Support, Help Center); None without the shared folder."""
    folder = material("zendesk")
    if folder is None:
        return None
    support = OpenApi.load(folder / "openapi" / "support-oas.yaml", ALSO, LOOSENED)
    return support, OpenApi.load(folder / "openapi" / "helpcenter-oas.yaml", ALSO)


def asked(method: str, target: str, body: Any) -> list[str]:
    """What Zendesk's papers have against a request; nothing without them."""
    both = papers()
    path = urlsplit(target).path
    if both is None or not path.startswith(_API):
        return []  # OAuth, files; and what others ask who look for a portal of theirs
    # “To list only your own votes, specify `me` as the user id”, says the prose to a parameter that is a number.
    wrong = _paper(both, path).asked(method, target.replace("/help_center/users/me/", "/help_center/users/0/"), body)
    return wrong + [f"{method} {path}: {one}" for one in _body(both, method, path.removesuffix(".json"), body)]


def answered(method: str, target: str, status: int, data: Any) -> list[str]:
    """What they have against the answer to it."""
    both = papers()
    path = urlsplit(target).path
    if both is None or not path.startswith(_API):
        return []
    return _paper(both, path).answered(method, target, status, data)


def _paper(both: tuple[OpenApi, OpenApi], path: str) -> OpenApi:
    return both[1] if path.startswith("/api/v2/help_center/") else both[0]


def _body(both: tuple[OpenApi, OpenApi], method: str, path: str, body: Any) -> list[str]:
    """The paper names no schema for what is sent; its prose says: the same object as far as it is writable."""
    support, help_center = both
    if body is None:
        return []
    comment = body.get("request", {}).get("comment", {})
    wrong = support.shaped("TicketCommentObject", comment, is_written=True)
    if method == "POST" and path == "/api/v2/requests":
        wrong += support.shaped("RequestObject", body["request"], is_written=True)
    elif method == "PUT" and path.startswith("/api/v2/requests/"):
        wrong += [f"{name} cannot be changed" for name in set(body["request"]) - _WRITABLE]
    elif path.endswith("/satisfaction_rating"):
        rated = body["satisfaction_rating"]
        wrong += [] if rated["score"] in {"good", "bad"} else ["score"]
        wrong += [f"{name} cannot be said" for name in set(rated) - {"score", "comment"}]
    elif path.endswith("/comments"):
        wrong += help_center.shaped("CommentObject", body["comment"], is_written=True)
    return wrong
