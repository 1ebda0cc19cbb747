"""Files against tokens that are good once and for a while."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.domain.capabilities import Limits
from desktop_app.errors import FileRefused, FileTrouble, Rejected
from desktop_app.portals.zendesk import ZendeskPortal
from desktop_app.portals.zendesk.uploads import Uploads
from tests.desktop_app.portals.zendesk.conftest import Client
from tests.makers import FakeSending, a_comment, a_file
from tests.vendors.zendesk.server import Zendesk
from tests.vendors.zendesk.wire import Told

ONE, OTHER = b"one" * 50_000, b"other" * 10
FILES = (a_file(ONE, "bilde å & b.png"), a_file(OTHER, "README.md"))


def uploads(portal: ZendeskPortal, sending: FakeSending) -> Uploads:
    return Uploads(portal._http, a_comment(files=FILES), sending, Limits(attachment_bytes=1))


def test_trap_06_an_answer_that_calls_itself_text_is_read(zendesk: Zendesk, client: Client) -> None:
    sending = FakeSending(ONE, OTHER)
    tokens = uploads(client(), sending).tokens()
    assert [zendesk.desk.files[token]["bytes"] for token in tokens] == [ONE, OTHER]
    assert [zendesk.desk.files[token]["file"]["file_name"] for token in tokens] == ["bilde å & b.png", "README.md"]
    sent = [heard for heard in zendesk.heard if "uploads" in heard.target]
    assert [heard.headers["content-type"] for heard in sent] == ["image/png", "image/png"]
    assert sending.told[-1] == (len(ONE) + len(OTHER), len(ONE) + len(OTHER))
    assert len(sending.told) > 3, "it is told as it goes"


def test_trap_06_a_token_is_kept_until_its_own_end(zendesk: Zendesk, client: Client) -> None:
    portal, sending = client(), FakeSending(ONE, OTHER)
    first = uploads(portal, sending)
    assert not first.are_from_before
    tokens = first.tokens()
    again = uploads(portal, sending)
    assert again.are_from_before
    assert again.tokens() == tokens
    assert sending.opened == 2
    zendesk.desk.token_lasts = timedelta(minutes=4)
    again.forget()
    assert not again.are_from_before
    short = again.tokens()
    assert set(short).isdisjoint(tokens)
    assert set(again.tokens()).isdisjoint(short), "it would end before the command was there"


def test_a_token_without_an_end_lasts_an_hour(zendesk: Zendesk, client: Client) -> None:
    sending = FakeSending(ONE)
    zendesk.planned.append(("POST /api/v2/uploads", Told(201, {"upload": {"token": "t1"}})))
    made = Uploads(client()._http, a_comment(files=FILES[:1]), sending, Limits())
    assert made.tokens() == ["t1"]
    (step,) = sending.saved.values()
    ends = datetime.fromisoformat(json.loads(step)["ends"])
    assert timedelta(minutes=55) < ends - datetime.now(UTC) < timedelta(minutes=65)


@pytest.mark.parametrize("step", ["", "nonsense", "[]", '{"token": "t"}', "null"])
def test_a_damaged_step_means_sending_anew(client: Client, step: str) -> None:
    sending = FakeSending(OTHER)
    sending.saved[f"upload:0:{FILES[1].digest}"] = step
    made = Uploads(client()._http, a_comment(files=FILES[1:]), sending, Limits())
    assert len(made.tokens()) == 1
    assert sending.opened == 1


def test_no_files_no_requests(zendesk: Zendesk, client: Client) -> None:
    assert Uploads(client()._http, a_comment(), FakeSending(), Limits()).tokens() == []
    assert not any("uploads" in target for target in zendesk.targets)


@pytest.mark.parametrize(
    ("told", "trouble", "limit"),
    [
        (Told(422, {"error": "AttachmentTooLarge", "description": "Too large"}), FileTrouble.TOO_BIG, 1),
        (Told(413, b"<html>", kind="text/html"), FileTrouble.TOO_BIG, 1),
        (Told(415, {}), FileTrouble.TYPE_REFUSED, None),
        (
            Told(422, {"error": "RecordInvalid", "details": {"base": [{"error": "AttachmentTooLarge"}]}}),
            FileTrouble.TOO_BIG,
            1,
        ),
    ],
)
def test_a_file_is_refused(
    zendesk: Zendesk, client: Client, told: Told, trouble: FileTrouble, limit: int | None
) -> None:
    portal = client()
    zendesk.planned.append(("POST /api/v2/uploads", told))
    with pytest.raises(FileRefused) as refused:
        uploads(portal, FakeSending(ONE, OTHER)).tokens()
    assert (refused.value.trouble, refused.value.name, refused.value.limit) == (trouble, FILES[0].name, limit)


def test_another_refusal_is_one(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    zendesk.planned.append(("POST /api/v2/uploads", Told(422, {"error": "RecordInvalid"})))
    with pytest.raises(Rejected):
        uploads(portal, FakeSending(ONE, OTHER)).tokens()


def test_a_file_of_no_kind_is_bytes(zendesk: Zendesk, client: Client) -> None:
    nameless = replace(FILES[1], content_type="")
    Uploads(client()._http, a_comment(files=(nameless,)), FakeSending(OTHER), Limits()).tokens()
    assert zendesk.heard[-1].headers["content-type"] == "application/octet-stream"


def test_a_session_that_ends_at_a_file_sends_it_whole_with_the_new_token(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    zendesk.door.expire()
    (token,) = Uploads(portal._http, a_comment(files=FILES[:1]), FakeSending(ONE), Limits()).tokens()
    assert zendesk.desk.files[token]["bytes"] == ONE
