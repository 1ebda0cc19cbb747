"""Tickets, articles and people of a real Znuny as ours."""

import copy
from datetime import UTC, datetime
from typing import Any

import pytest

from desktop_app.domain.cases import CaseAction, Priority, Status
from desktop_app.errors import BadReply
from desktop_app.portals.znuny import wire
from desktop_app.portals.znuny.mapping import Reader, articles, case, fields, identity, is_open, session_ends, status
from desktop_app.portals.znuny.offer import offer
from desktop_app.portals.znuny.profile import Profile
from tests.vendors.znuny.transcripts import record

READER = Reader(offer(wire.read(record(6).response["json"], wire.Catalog), None, Profile()))
DETAIL = record(41).response["json"]["Ticket"][0]
ROWS = record(40).response["json"]["Ticket"]


def changed(**changes: Any) -> dict[str, Any]:
    """The recorded ticket, otherwise."""
    return {**copy.deepcopy(DETAIL), **changes}


def test_who_is_signed_in() -> None:
    found = identity(READER, "sv")
    assert found.person.name == "Maija Mallikas"
    assert found.person.id == "maija.mallikas@esimerkkila.example"
    assert found.organisations[0].name == "Esimerkkilän kunta"
    assert found.language == "sv"
    ends = session_ends(READER)
    assert ends == datetime.fromtimestamp(1795292904 + 57600, UTC)


def test_who_has_no_company_has_none() -> None:
    nobody = offer(wire.Catalog(User=wire.User(Login="x")), None, Profile())
    assert identity(Reader(nobody), "sv").organisations == ()
    assert session_ends(Reader(nobody)) is None


def test_a_recorded_ticket() -> None:
    made = case(DETAIL, READER)
    assert made.row.number == "2026112115000337"
    assert made.row.status is Status.BEING_WORKED_ON
    assert made.row.status_word.in_("sv") == "open"
    assert made.row.opened_at == datetime(2026, 11, 21, 20, 28, 24, tzinfo=UTC)
    assert made.row.updated_at == datetime(2026, 11, 21, 20, 28, 26, tzinfo=UTC)
    assert (made.row.type_id, made.row.service_id, made.row.item_id) == (
        "Technical support",
        "Wilma::Wilma-appen",
        "Support",
    )
    assert made.row.priority is Priority.NORMAL
    assert made.row.is_mine
    assert made.row.requester == READER.me
    assert made.row.actions == {CaseAction.COMMENT, CaseAction.SOLVE}
    assert (made.row.messages, made.row.attachments) == (2, 4)
    assert made.description.startswith("Hej!\n\nVårdnadshavare")
    assert "😀" in made.description
    assert made.row.excerpt.startswith("Hej! Vårdnadshavare")
    assert [one.is_agent for one in made.timeline] == [True]
    assert made.timeline[0].at == datetime(2026, 11, 21, 20, 28, 26, tzinfo=UTC)
    author = made.timeline[0].author
    assert author is not None
    assert (author.name, author.email) == ("Support", "support@example.com")


def test_trap_the_formatted_text_of_an_article_is_no_file_and_its_pictures_are() -> None:
    data = record(42).response["json"]["Ticket"][0]
    made = case(data, READER)
    assert [one.name for one in made.attachments] == ["kuvakaappaus.png", "loki åäö.txt", "Anvisning.pdf", "kuva.png"]
    assert made.attachments[3].id == "34-59-3"
    assert made.timeline[0].html == ""
    assert "<" not in made.timeline[0].text


def test_a_colleagues_ticket_is_the_companys() -> None:
    colleague = next(one for one in ROWS if one["TicketID"] == 39)
    made = case(colleague, READER)
    assert not made.row.is_mine
    assert made.row.organisation_id == "esimerkkila"
    assert made.row.requester is not None
    assert made.row.requester.email == "osten.astrom@esimerkkila.example"


@pytest.mark.parametrize(
    ("kind", "state", "ours"),
    [
        ("new", "new", Status.RECEIVED),
        ("open", "open", Status.BEING_WORKED_ON),
        ("pending reminder", "väntar på kund", Status.ON_HOLD),
        ("pending auto", "pending auto close+", Status.ON_HOLD),
        ("closed", "closed successful", Status.SOLVED),
        ("closed", "closed unsuccessful", Status.CLOSED),
        ("merged", "merged", Status.MERGED),
        ("removed", "removed", Status.CLOSED),
        ("something", "else", Status.UNKNOWN),
    ],
)
def test_states_by_their_type_with_the_portals_own_word(kind: str, state: str, ours: Status) -> None:
    ticket = wire.read(changed(StateType=kind, State=state), wire.Ticket)
    assert status(ticket, READER.offer) is ours
    assert is_open(ticket, READER.offer) is (kind in {"new", "open", "pending reminder", "pending auto"})
    assert case(changed(StateType=kind, State=state), READER).row.status_word.in_("sv") == state


def test_what_may_be_done_with_a_closed_one() -> None:
    closed = changed(StateType="closed", State="closed successful")
    made = case(closed, READER).row
    assert made.actions == {CaseAction.REOPEN}
    assert made.closed_at == made.updated_at
    assert case(closed, Reader(READER.offer, closed_is_final=True)).row.actions == frozenset()
    assert case(changed(StateType="merged", State="merged"), READER).row.actions == frozenset()


def test_trap_a_reply_that_was_sent_without_a_sender_is_still_the_persons() -> None:
    data = changed()
    nameless = {**copy.deepcopy(data["Article"][0]), "ArticleID": 64, "From": "", "SenderType": "customer"}
    data["Article"] += [nameless, {**nameless, "ArticleID": 65, "SenderType": "system"}]
    timeline = case(data, READER).timeline
    assert timeline[1].author == READER.me
    assert timeline[2].author is None
    colleagues = case({**data, "CustomerUserID": "osten", "CustomerID": ""}, READER)
    assert colleagues.timeline[1].author is not None
    assert colleagues.timeline[1].author.name == "osten"
    assert colleagues.row.organisation_id is None


def test_internal_notes_are_not_shown_even_if_they_came() -> None:
    data = changed()
    data["Article"].append({**data["Article"][1], "ArticleID": 60, "IsVisibleForCustomer": 0, "Body": "Intern"})
    assert all(one.text != "Intern" for one in case(data, READER).timeline)


def test_trap_what_is_unset_is_absent_empty_or_null() -> None:
    data = changed(Service=None, Type="", CustomerUserID=None, Priority=None, Queue="", Article=None)
    made = case(data, READER)
    assert (made.row.service_id, made.row.type_id, made.row.item_id, made.row.priority) == (None, None, None, None)
    assert made.row.requester is None
    assert (made.timeline, made.attachments) == ((), ())
    del data["Service"]
    assert case(data, READER).row == made.row


def test_what_cannot_be_read_is_left_out() -> None:
    data = changed()
    data["Article"].insert(1, {"Body": "no id"})
    data["Article"][0]["Attachment"].append({"Filename": "no id"})
    data["Article"][0]["Attachment"].append("nonsense")
    made = case(data, READER)
    assert len(made.timeline) == 1
    assert len(made.attachments) == 4
    assert len(articles(wire.read(data, wire.Ticket))) == 2
    with pytest.raises(BadReply):
        case(changed(Created="some day"), READER)
    with pytest.raises(BadReply):
        case(changed(TicketID=None), READER)


def test_an_article_without_its_seconds_tells_the_time_by_the_zone() -> None:
    data = changed()
    data["Article"][1] |= {"IncomingTime": None}
    assert case(data, READER).timeline[0].at == datetime(2026, 11, 21, 20, 28, 26, tzinfo=UTC)
    data["Article"][1] |= {"CreateTime": None}
    assert case(data, READER).timeline[0].at == datetime(2026, 11, 21, 20, 28, 26, tzinfo=UTC)


def test_dynamic_fields() -> None:
    assert fields(DETAIL["DynamicField"])["ClientRequestID"].startswith("3f0e6c1e")
    assert fields(DETAIL["Article"][0]["DynamicField"]) == {"ClientArticleID": ""}
    assert fields({"Name": "A", "Value": 1}) == {"A": "1"}
    assert fields([{"Value": 1}, None]) == {}
