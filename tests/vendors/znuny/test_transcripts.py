"""All recorded exchanges: parsed, each error becomes the right one of ours, and the emulator answers like the real one.

Where only the samples are at hand, it is those; the whole collection is read where it is (`transcripts.py`).
"""

import base64
import io
import json
from collections.abc import Mapping
from typing import Any

import pytest

from desktop_app.errors import (
    BadReply,
    Busy,
    Gone,
    NotAllowed,
    NotSignedIn,
    PortalError,
    Rejected,
    Unreachable,
    Unsure,
    WrongPassword,
)
from desktop_app.portals.body import DOWNLOAD
from desktop_app.portals.http import Ask, Http
from desktop_app.portals.znuny import knowledge, mapping, wire
from desktop_app.portals.znuny.dialect import DIALECT
from desktop_app.portals.znuny.mapping import Reader
from desktop_app.portals.znuny.offer import offer, queue_names, service_names
from desktop_app.portals.znuny.profile import Profile
from tests.loopback import Answer, Heard, answer, serving
from tests.vendors.znuny.operations import OPERATIONS, Fault
from tests.vendors.znuny.shapes import strange_in_answer
from tests.vendors.znuny.state import MAIJA, State
from tests.vendors.znuny.transcripts import SAMPLES, WHOLE, Record, record, records

ERRORS: Mapping[int, type[PortalError]] = {
    2: WrongPassword,
    3: Rejected,
    5: NotSignedIn,
    7: NotSignedIn,
    **dict.fromkeys(range(13, 26), Rejected),
    26: Unsure,
    27: NotSignedIn,
    28: Rejected,
    44: Gone,
    45: Gone,
    46: Rejected,
    47: NotAllowed,
    53: Rejected,
    54: Rejected,
    55: Gone,
    56: Rejected,
    65: Gone,
    66: Rejected,
    70: Gone,
    71: Gone,
    73: Rejected,
    74: Rejected,
    75: NotAllowed,
    76: NotAllowed,
    77: Unreachable,
    78: Unreachable,
    79: BadReply,
    81: Unreachable,
    82: BadReply,
    83: Unreachable,
    85: Unreachable,
    86: Unreachable,
    87: Unreachable,
    88: NotSignedIn,
    89: NotSignedIn,
    90: NotSignedIn,
    92: NotSignedIn,
    93: WrongPassword,
}
"""What each exchange that brings no JSON of a success is to an adapter that asks for JSON."""
PAGES = frozenset({78, 79, 80, 82})
"""Files, of the portal's own pages."""
WRITES = ("/Ticket", "/Ticket/Update")
READER = Reader(offer(wire.read(record(6).response["json"], wire.Catalog), None, Profile()))


def the(one: Record) -> str:
    """What a test of it is called."""
    return f"{one.number:02}_{one.name}"


def said(one: Record) -> Answer:
    """The recorded answer over a real socket, byte by byte as far as it was recorded."""
    told = one.response
    if "status" not in told:
        return lambda sock: None
    body = base64.b64decode(told["base64"]) if "base64" in told else told.get("text", "").encode()
    if "json" in told:
        body = json.dumps(told["json"], ensure_ascii=False).encode()
    head = {name.replace("-", "_"): value for name, value in told["headers"].items()}
    kind = head.pop("Content_Type")
    for name in ("Content_Length", "Transfer_Encoding", "Connection"):
        head.pop(name, None)
    return answer(f"{told['status']} {told['reason']}", body, kind, **head)


def heard_of(one: Record) -> Any:
    """What an adapter gets of it."""
    whole = said(one)

    def respond(heard: Heard) -> Answer:
        return whole

    with serving(respond) as server:
        http = Http(server.address, lambda: "sv", dialect=DIALECT)
        is_write = one.route in WRITES or "PATCH" in one.request["method"]
        try:
            return http.send(Ask("POST", "/asked", body={"a": 1}, is_write=is_write)).data
        finally:
            http.close()


def test_they_are_all_here() -> None:
    assert len(list(SAMPLES.glob("*.json"))) == 48
    assert len(records()) == (93 if WHOLE else 48)
    assert {one.number for one in records() if one.error} <= set(ERRORS)


@pytest.mark.parametrize("one", [one for one in records() if one.number in ERRORS], ids=the)
def test_each_error_is_the_right_one_of_ours(one: Record) -> None:
    with pytest.raises(PortalError) as error:
        heard_of(one)
    assert type(error.value) is ERRORS[one.number]
    if one.error:
        assert error.value.detail == one.error["ErrorMessage"]


@pytest.mark.parametrize(
    "one", [one for one in records() if one.number not in ERRORS and one.number not in PAGES], ids=the
)
def test_each_success_is_understood(one: Record) -> None:
    data = heard_of(one)
    assert data == one.response["json"]
    match data:
        case {"SessionID": _}:
            assert wire.read(data, wire.SessionCreated).SessionID
        case {"User": _}:
            assert wire.read(data, wire.Catalog).User.Login == MAIJA
        case {"Ticket": list(found)}:
            cases = [mapping.case(each, READER) for each in found]
            assert [case.row.id for case in cases] == [str(each["TicketID"]) for each in found]
        case {"TicketNumber": _}:
            assert wire.word(wire.read(data, wire.Made).TicketNumber)
        case {"FAQItem": list(found)}:
            articles = [knowledge.article(each, None) for each in found]
            assert all(article.title and article.html for article in articles)
        case {"ID": ids}:
            assert all(str(id).isdecimal() for id in wire.listed(ids))
        case {"Language": _} | {"Category": _}:
            assert [wire.read(each, wire.Named) for key in data for each in data[key]]
        case {"Dest": rows}:
            assert queue_names(rows)
            assert service_names(data["ServiceID"])
        case {"SessionData": _} | {"Success": _}:
            pass  # of the stock connector, or of an operation that is never asked: it would show a password's hash
        case _:
            assert all(str(id).isdecimal() for id in wire.listed(wire.read(data, wire.Found).TicketID))


@pytest.mark.parametrize("one", [one for one in records() if one.number in PAGES | {81}], ids=the)
def test_each_file_of_the_portals_pages_is_told_from_a_page(one: Record) -> None:
    whole = said(one)
    with serving(lambda heard: whole) as server:
        http, into = Http(server.address, lambda: "sv", dialect=DIALECT), io.BytesIO()
        if "Content-Disposition" in one.response["headers"]:
            http.download("/file", into, lambda: None, DOWNLOAD)
            assert into.getvalue()
        else:
            with pytest.raises(PortalError):
                http.download("/file", into, lambda: None, DOWNLOAD)
            assert into.getvalue() == b""
        http.close()


# The emulator is like the real one


def replayed(one: Record) -> dict[str, Any]:
    """What the emulator says to the recorded request."""
    state = State()
    state.denied_queues = {"Intern"}
    dead = {"0000000000000000bogus00000000000", "raD9PgIBJDs8qdXJLUaKsZMp9aDrI2sC", "sXAzSFrMSnWLYw47lzgI06pmG5whC5tJ"}
    body = dict(one.request.get("json") or {})
    session = str(body.get("SessionID", ""))
    if session and session not in dead and one.number != 92:
        is_plus = session.startswith("Uy2209")
        state.sessions[session] = "plus+test@provstad.example" if is_plus else MAIJA
    return OPERATIONS[f"{one.request['method']} {one.route}"](state, body)


OTHERWISE = frozenset({40, 52, 58})
COMPARED = [
    one
    for one in records()
    if f"{one.request['method']} {one.route}" in OPERATIONS and one.response.get("status") == 200
]


@pytest.mark.parametrize("one", [one for one in COMPARED if one.error and one.number != 21], ids=the)
def test_the_emulator_refuses_in_the_real_ones_words(one: Record) -> None:
    assert replayed(one) == {"Error": one.error}


@pytest.mark.parametrize("one", [one for one in COMPARED if not one.error], ids=the)
def test_the_emulator_answers_nothing_that_the_real_one_does_not(one: Record) -> None:
    told = replayed(one)
    # Some are about tickets that the emulator has otherwise.
    assert "Error" not in told or one.number in OTHERWISE
    assert strange_in_answer(one.route, told) == set()


def test_the_emulator_fails_where_the_real_one_does() -> None:
    with pytest.raises(Fault) as fault:
        replayed(record(26))
    assert str(fault.value) == record(26).response["json"]["faultstring"]


def test_a_transport_error_that_takes_long_is_busy_to_a_reader() -> None:
    fault = answer("500 Internal Server Error", b'{"faultcode":"Server","faultstring":"x"}', "text/plain")
    with serving(lambda heard: fault) as server:
        http = Http(server.address, lambda: "sv", dialect=DIALECT)
        with pytest.raises(Busy):
            http.send(Ask("POST", "/asked", body={"a": 1}))
        http.close()
