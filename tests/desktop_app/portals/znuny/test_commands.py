"""What each command sends, and above all what it never sends."""

from dataclasses import replace
from typing import Any

import pytest

from desktop_app.domain.cases import Priority
from desktop_app.domain.commands import AddComment, ReopenCase, SolveCase
from desktop_app.domain.ids import CaseId, FieldId, ItemId, TypeId, new_key
from desktop_app.errors import Conflict
from desktop_app.portals.znuny import wire
from desktop_app.portals.znuny.commands import new_case, text_of, title_of, update
from desktop_app.portals.znuny.mapping import Reader
from desktop_app.portals.znuny.offer import offer
from desktop_app.portals.znuny.profile import Profile
from tests.makers import a_comment, a_submit
from tests.vendors.znuny.shapes import strange_in_request
from tests.vendors.znuny.transcripts import record

OFFER = offer(wire.read(record(6).response["json"], wire.Catalog), None, Profile())
READER = Reader(OFFER)
OPEN = wire.read(record(41).response["json"]["Ticket"][0], wire.Ticket)
FILES = [{"Filename": "a.png", "ContentType": "image/png", "Content": "YQ=="}]
ID = CaseId("34")


def closed(kind: str = "closed", state: str = "closed successful") -> wire.Ticket:
    """A closed ticket."""
    return wire.read({**record(41).response["json"]["Ticket"][0], "State": state, "StateType": kind}, wire.Ticket)


def a_case(**changes: Any) -> Any:
    """A new case."""
    answers = {FieldId("service"): "Wilma"}
    made = {"item_id": ItemId("Support"), "type_id": TypeId("Incident"), "priority": Priority.HIGH, "answers": answers}
    return a_submit(**{**made, **changes})


def test_a_new_case_is_like_the_recorded_one() -> None:
    command = a_case()
    body = new_case(command, OFFER, FILES, "ClientRequestID")
    assert strange_in_request("/Ticket", {"SessionID": "x", **body}) == set()
    assert set(body["Ticket"]) == set(record(9).request["json"]["Ticket"])
    assert body["Ticket"]["Type"] == "Incident"
    assert body["Ticket"]["Priority"] == "4 high"
    assert body["DynamicField"] == [{"Name": "ClientRequestID", "Value": command.key}]


def test_trap_a_case_is_made_in_ones_own_name_only() -> None:
    body = new_case(a_case(answers={FieldId("service"): "", FieldId("CustomerUser"): "boss"}), OFFER, (), "")
    assert body["Ticket"]["CustomerUser"] == OFFER.user.Login
    assert "Service" not in body["Ticket"]


def test_trap_an_empty_list_of_files_is_refused_so_the_key_is_left_out() -> None:
    body = new_case(a_case(type_id=None), replace(OFFER, types=()), (), "")
    assert "Attachment" not in body
    assert "DynamicField" not in body
    assert "Type" not in body["Ticket"]


def test_trap_the_content_type_names_its_charset() -> None:
    assert "charset=" in new_case(a_case(), OFFER, (), "")["Article"]["ContentType"]


def test_trap_text_is_trimmed_and_a_title_cut_as_the_server_does() -> None:
    command = a_case(subject="  " + "x" * 300, description="\n a\r\nb \n")
    assert title_of(command) == "x" * 255
    assert text_of(command) == "a\nb"


@pytest.mark.parametrize(
    ("command", "state"),
    [(a_comment("34"), "open"), (SolveCase(new_key(), ID, "Thanks"), "closed successful")],
)
def test_trap_an_update_carries_a_state_and_an_article_and_nothing_else(command: Any, state: str) -> None:
    body = update(command, OPEN, READER, FILES, "ClientArticleID")
    assert set(body) == {"TicketID", "Ticket", "Article", "DynamicField", "Attachment"}
    assert body["Ticket"] == {"State": state}
    assert strange_in_request("/Ticket/Update", {"SessionID": "x", **body}) == set()


def test_trap_a_reply_names_its_sender() -> None:
    article = update(a_comment("34"), OPEN, READER, (), "")["Article"]
    assert article["From"] == record(48).request["json"]["Article"]["From"]
    assert article["To"] == "Support"
    nameless = replace(OFFER, user=wire.User(Login="maija"))
    assert update(a_comment("34"), OPEN, Reader(nameless), (), "")["Article"]["From"] == "maija"


def test_trap_the_server_does_not_reopen_by_itself() -> None:
    for command in (a_comment("34"), ReopenCase(new_key(), ID, "Not yet")):
        assert update(command, closed(), READER, (), "")["Ticket"] == {"State": "open"}


def test_trap_a_closed_case_of_a_site_that_rejects_replies_takes_none() -> None:
    for ticket, reader in ((closed(), Reader(OFFER, closed_is_final=True)), (closed("merged", "merged"), READER)):
        for command in (a_comment("34"), ReopenCase(new_key(), ID, "Not yet")):
            with pytest.raises(Conflict):
                update(command, ticket, reader, (), "")


def test_what_stands_already_is_a_conflict() -> None:
    with pytest.raises(Conflict):
        update(SolveCase(new_key(), ID), closed(), READER, (), "")
    with pytest.raises(Conflict):
        update(ReopenCase(new_key(), ID), OPEN, READER, (), "")


def test_without_words_there_is_no_article_but_for_files() -> None:
    assert set(update(SolveCase(new_key(), ID), OPEN, READER, (), "ClientArticleID")) == {"TicketID", "Ticket"}
    silent = AddComment(new_key(), ID, "  ")
    assert update(silent, OPEN, READER, FILES, "")["Article"]["Body"] == "a.png"
