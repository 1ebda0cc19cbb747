"""What is read of Zendesk's JSON, against samples of it: copied ones, and the maker's own where they are at hand."""

import gzip
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop_app.errors import BadReply
from desktop_app.portals.zendesk import wire
from tests.plugins.silence import ExpectedLog
from tests.vendors.openapi import material
from tests.vendors.zendesk.papers import papers

SAMPLES = Path(__file__).resolve().parents[3] / "samples" / "zendesk"
PAPERS = material("zendesk")
needs_papers = pytest.mark.skipif(PAPERS is None, reason="the makers' papers are not beside the project")


def sample(name: str) -> Any:
    return json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("file", "name", "shape", "count"),
    [
        ("GET_locales", "locales", wire.Locale, 3),
        ("GET_organization_memberships", "organization_memberships", wire.Membership, 2),
        ("GET_ticket_comments", "comments", wire.Comment, 2),
        ("GET_ticket_fields", "ticket_fields", wire.Field, 15),
        ("GET_ticket_forms", "ticket_forms", wire.Form, 1),
    ],
)
def test_samples_of_lists(file: str, name: str, shape: type[msgspec.Struct], count: int) -> None:
    found, left_out = wire.read_each(wire.rows(sample(file), name), shape)
    assert left_out == ()
    assert len(found) == count


def test_samples_of_single_things() -> None:
    assert wire.read(sample("GET_user"), wire.Me).user.id == 369531345753
    assert wire.read(sample("POST_upload"), wire.UploadReply).upload.token == "6bk3gql82em5nmf"
    form = wire.read(sample("GET_ticket_form")["ticket_form"], wire.Form)
    assert form.end_user_conditions is not None
    assert form.end_user_conditions[0].child_fields[0].is_required


def test_trap_03_a_recorded_answer_to_nobody_is_200_and_anonymous() -> None:
    (exchange,) = sample("no_creds")["interactions"]
    assert exchange["response"]["status"] == 200
    user = wire.read(exchange["response"]["body"], wire.Me).user
    assert (user.id, user.name) == (None, "Anonymous user")


SHAPES: dict[str, tuple[str, type[msgspec.Struct]]] = {
    "/api/v2/custom_statuses": ("custom_statuses", wire.CustomStatus),
    "/api/v2/locales/public": ("locales", wire.Locale),
    "/api/v2/organization_memberships": ("organization_memberships", wire.Membership),
    "/api/v2/requests": ("requests", wire.Request),
    "/api/v2/requests/search": ("requests", wire.Request),
    "/api/v2/requests/{request_id}/comments": ("comments", wire.Comment),
    "/api/v2/ticket_fields": ("ticket_fields", wire.Field),
    "/api/v2/ticket_forms": ("ticket_forms", wire.Form),
    "/api/v2/help_center/articles/search": ("results", wire.Article),
    "/api/v2/help_center/users/{user_id}/votes": ("votes", wire.Vote),
    "/api/v2/help_center/{locale}/categories": ("categories", wire.Category),
    "/api/v2/help_center/{locale}/sections": ("sections", wire.Section),
    "/api/v2/help_center/{locale}/articles/{article_id}/comments": ("comments", wire.ArticleComment),
}
WHOLE: dict[tuple[str, str], type[msgspec.Struct]] = {
    ("GET", "/api/v2/users/me"): wire.Me,
    ("POST", "/api/v2/requests"): wire.RequestReply,
    ("PUT", "/api/v2/requests/{request_id}"): wire.RequestReply,
    ("GET", "/api/v2/requests/{request_id}"): wire.RequestReply,
    ("POST", "/api/v2/uploads"): wire.UploadReply,
    ("GET", "/api/v2/help_center/locales"): wire.HelpCenterLocales,
    ("GET", "/api/v2/help_center/{locale}/articles/{article_id}"): wire.ArticleReply,
}


@needs_papers
def test_every_example_of_the_maker_is_understood() -> None:
    assert PAPERS is not None
    read = 0
    for one in json.loads((PAPERS / "oas_examples.json").read_text(encoding="utf-8"))["operations"]:
        examples = [example for told in one["responses"].values() for example in told.values()]
        for example in examples:
            if (one["method"], one["path"]) in WHOLE:
                wire.read(example, WHOLE[one["method"], one["path"]])
                read += 1
            elif one["method"] == "GET" and one["path"] in SHAPES:
                name, shape = SHAPES[one["path"]]
                assert wire.read_each(wire.rows(example, name), shape)[1] == ()
                read += 1
    assert read >= len(SHAPES)


@needs_papers
def test_every_field_we_read_is_one_the_maker_knows() -> None:
    both = papers()
    assert both is not None
    of_support, of_help_center = (paper.document["components"]["schemas"] for paper in both)
    unnamed = {"meta", "fields", "users", "snippet", "agent", "malware_scan_result"}
    for shape, known in (
        (wire.Request, of_support["RequestObject"]),
        (wire.Comment, of_support["TicketCommentObject"]),
        (wire.Attachment, of_support["AttachmentBaseObject"]),
        (wire.Field, of_support["TicketFieldObject"]),
        (wire.Form, of_support["TicketFormObject"]),
        (wire.CustomStatus, of_support["CustomStatusObject"]),
        (wire.Membership, of_support["OrganizationMembershipObject"]),
        (wire.Article, of_help_center["ArticleObject"]),
        (wire.Section, of_help_center["SectionObject"]),
        (wire.Category, of_help_center["CategoryObject"]),
        (wire.Vote, of_help_center["VoteObject"]),
    ):
        assert set(shape.__struct_fields__) - set(known["properties"]) <= unnamed, shape.__name__


@needs_papers
def test_trap_07_a_recorded_list_says_more_and_then_brings_nothing() -> None:
    assert PAPERS is not None
    file = PAPERS / "recordings" / "node-zendesk__pagination_test_execute.json"
    pages = []
    for exchange in json.loads(file.read_text(encoding="utf-8"))["interactions"]:
        body = exchange["response"]["body"]
        data = json.loads(gzip.decompress(bytes.fromhex("".join(body)))) if isinstance(body, list) else body
        pages.append((len(data["organizations"]), wire.read(data["meta"], wire.Meta).has_more))
    assert pages[-1] == (0, False)
    assert pages[-2][1] is True


def test_ids_may_have_sixteen_digits() -> None:
    assert wire.read({"id": 6326107407123456, "value": None}, wire.Value).id == 6326107407123456


@pytest.mark.parametrize("data", [[], {"requests": None}, {"requests": {}}, None, "text"])
def test_no_list_is_a_bad_reply(data: Any) -> None:
    with pytest.raises(BadReply):
        wire.rows(data, "requests")


def test_a_bad_record_is_left_out_and_named(expected_log: ExpectedLog) -> None:
    expected_log("record 0 was left out")
    expected_log("record 1 was left out")
    expected_log("record 2 was left out")
    rows = [{"id": "x1"}, {"id": 2, "subject": 5}, "odd", {"id": 3}]
    found, left_out = wire.read_each(rows, wire.Request)
    assert [one.id for one in found] == [3]
    assert left_out == ("x1", "2", "")
