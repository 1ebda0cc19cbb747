"""The emulator's conscience: Zendesk's papers notice what is wrong, where they are at hand."""

from typing import Any

import pytest

from tests.vendors.zendesk import seed
from tests.vendors.zendesk.papers import answered, asked, papers

pytestmark = pytest.mark.skipif(papers() is None, reason="the makers' papers are not beside the project")
REQUESTS = "/api/v2/requests.json"


@pytest.mark.parametrize(
    ("method", "target", "body"),
    [
        ("GET", "/api/v2/tickets/search.json", None),
        ("GET", "/api/v2/requests/mine.json", None),
        ("GET", "/api/v2/requests.json?sortby=x", None),
        ("GET", "/api/v2/ticket_forms.json?form_type=odd", None),
        ("POST", "/api/v2/uploads.json", None),
        ("POST", REQUESTS, {"request": {"comment": {"body": "x"}}}),
        ("POST", REQUESTS, {"request": {"subject": "x", "assignee_id": 5, "comment": {"body": "x"}}}),
        ("POST", REQUESTS, {"request": {"subject": "x", "comment": {"body": "x", "uploads": "token"}}}),
        ("PUT", "/api/v2/requests/1.json", {"request": {"priority": "high"}}),
        ("POST", "/api/v2/tickets/1/satisfaction_rating.json", {"satisfaction_rating": {"score": "5"}}),
        ("POST", "/api/v2/help_center/en-us/articles/1/comments.json", {"comment": {"body": "x"}}),
    ],
)
def test_a_wrong_request_is_noticed(method: str, target: str, body: Any) -> None:
    assert asked(method, target, body)


def test_a_wrong_answer_is_noticed() -> None:
    good = {"requests": seed.requests()}
    assert answered("GET", REQUESTS, 200, good) == []
    assert answered("GET", REQUESTS, 200, {"requests": [{"id": "one"}]})
    assert answered("POST", REQUESTS, 200, {"request": seed.requests()[0]}), "a new one is 201"


def test_what_others_ask_is_none_of_its_business() -> None:
    assert asked("GET", "/.well-known/nordesk", None) == []
    assert answered("GET", "/api/now/table/x", 404, {}) == []
