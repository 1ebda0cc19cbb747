"""Reading tickets: searches for ids, and the tickets of ids. One that is refused fails a call for all of them."""

import logging
from collections.abc import Mapping, Sequence
from typing import Any

from desktop_app.errors import BadReply, Gone
from desktop_app.portals.body import TOO_LARGE, Most
from desktop_app.portals.znuny import wire
from desktop_app.portals.znuny.calls import Calls, Route

log = logging.getLogger(__name__)

WHOLE: Mapping[str, Any] = {"AllArticles": 1, "Attachments": 1, "GetAttachmentContents": 0, "DynamicFields": 1}
"""With conversation, keys and the names of files, without the files."""
WITH_FILES: Mapping[str, Any] = {"AllArticles": 1, "Attachments": 1}
KEYED: Mapping[str, Any] = {"DynamicFields": 1}
ROW: Mapping[str, Any] = {"DynamicFields": 0}
_CONTENTS = Most(512 * 1024 * 1024, 512 * 1024 * 1024)


def quoted(text: str) -> str:
    """A text that is to be found as it stands. Unquoted, `+`, `&`, `(` and others are conditions and find nothing."""
    return '"' + text.replace('"', " ").strip() + '"'


def search(calls: Calls, wanted: Mapping[str, Any]) -> list[str]:
    """The ids of tickets; none is an empty list. Unknown filters are ignored over there: check what you get."""
    found = wire.read(calls.ask(Route.SEARCH, wanted), wire.Found)
    ids = [wire.word(each) for each in wire.listed(found.TicketID)]
    if not all(id.isascii() and id.isdecimal() for id in ids):
        raise BadReply("TicketID")
    return ids


def read(calls: Calls, id: str, how: Mapping[str, Any]) -> dict[str, Any]:
    """One ticket. Gone when there is none, or it is not this person's to see."""
    if not (id.isascii() and id.isdecimal()):
        raise Gone
    found = _asked(calls, [id], how)
    if len(found) != 1 or wire.word(found[0].get("TicketID")) != id:
        raise BadReply("Ticket")
    return found[0]


def read_all(calls: Calls, ids: Sequence[str], how: Mapping[str, Any]) -> tuple[list[dict[str, Any]], list[str]]:
    """The tickets of these ids, and the ids of those that are too large to be read with everything.

    Those that are refused are left out: a search also finds the company's, which a site may keep from being read.
    """
    if not ids:
        return [], []
    try:
        return _asked(calls, ids, how), []
    except Gone:
        if len(ids) == 1:
            return [], []
    except BadReply as error:
        if error.where != TOO_LARGE:
            raise
        if len(ids) == 1:
            log.info("a ticket is too large for a list")
            return [], list(ids)
    half = len(ids) // 2
    first, large = read_all(calls, ids[:half], how)
    second, larger = read_all(calls, ids[half:], how)
    return first + second, large + larger


def read_contents(calls: Calls, id: str) -> dict[str, Any]:
    """One ticket with the contents of all its files, for a portal whose own pages cannot be asked for one."""
    return read(calls, id, WITH_FILES)


def _asked(calls: Calls, ids: Sequence[str], how: Mapping[str, Any]) -> list[dict[str, Any]]:
    most = _CONTENTS if how is WITH_FILES else None
    data = calls.ask(Route.GET, {"TicketID": list(ids), **how}, most=most)
    found = wire.listed(wire.read(data, wire.Tickets).Ticket)
    if not all(isinstance(one, dict) for one in found):
        raise BadReply("Ticket")
    return found
