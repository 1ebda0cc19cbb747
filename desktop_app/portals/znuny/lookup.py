"""What became of a command: Znuny knows no keys, so ours stands in a dynamic field and is compared when read back.

A filter on a field that the site lacks is ignored, and everything is found: only a ticket that shows the key counts.
Where a site has no such fields, a case or reply of the same person with the same words counts.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desktop_app.domain.commands import Command, ReopenCase, SolveCase, SubmitCase, case_of
from desktop_app.domain.ids import CaseId, Key
from desktop_app.domain.receipts import Receipt
from desktop_app.errors import AlreadySent, BadReply, Busy, Conflict, Gone, LookUpFailed, NotAllowed, Rejected
from desktop_app.portals.znuny import mapping, tickets, wire
from desktop_app.portals.znuny.calls import Calls
from desktop_app.portals.znuny.commands import text_of, title_of
from desktop_app.portals.znuny.mapping import Reader

_MOST_READ = 50
_MINUTES = 30 * 24 * 60
"""How far back a case without a key is looked for: as long as anything waits in an outbox."""


@dataclass(frozen=True, slots=True)
class LookUp:
    """Finds commands at one Znuny. `server_time`: the portal's clock, where it tells."""

    calls: Calls
    reader: Reader
    server_time: Callable[[], datetime | None]

    def __call__(self, command: Command) -> Receipt | None:
        """What became of it; None when the portal certainly has none of it. Raises LookUpFailed, AlreadySent."""
        try:
            found = self._case(command) if isinstance(command, SubmitCase) else self._change(command)
        except Gone:
            return None
        except (BadReply, NotAllowed, Rejected, Conflict) as error:
            # No answer to the question is no answer to it: it is as unknown as before.
            raise LookUpFailed(getattr(error, "where", error.detail), request_id=error.request_id) from error
        except Busy as error:
            if error.after_s is not None:
                raise
            raise LookUpFailed(error.detail, request_id=error.request_id) from error
        return None if found is None else self.receipt(command, found)

    def receipt(self, command: Command, data: Mapping[str, Any]) -> Receipt:
        """Of a ticket that was read with everything. Raises BadReply."""
        case = mapping.case(data, self.reader)
        return Receipt(command.key, case.row.id, case.row.number, case, self.server_time())

    def _case(self, command: SubmitCase) -> dict[str, Any] | None:
        field = self.reader.offer.request_field
        if not field:
            return self._by_words(command, field)
        ids = tickets.search(self.calls, {f"DynamicField_{field}": {"Equals": str(command.key)}})
        found, large = tickets.read_all(self.calls, ids[:_MOST_READ], tickets.WHOLE)
        if large:
            raise LookUpFailed("too large")
        ours = [one for one in found if _value(one, field) == command.key]
        if ours:
            return _same_words(command, ours)
        # Found without the key: the filter was ignored, so the site lacks the field, and our case was made without.
        return self._by_words(command, field) if ids else None

    def _by_words(self, command: SubmitCase, field: str) -> dict[str, Any] | None:
        mine = tickets.quoted(self.reader.offer.user.Login)
        wanted = {"CustomerUserLogin": mine, "TicketCreateTimeNewerMinutes": _MINUTES, "Limit": _MOST_READ}
        ids = tickets.search(self.calls, {**wanted, "SortBy": "Age", "OrderBy": "Down"})
        found, _ = tickets.read_all(self.calls, ids, tickets.WHOLE)
        alike = [one for one in found if _is_alike(command, one) and not _value(one, field)]
        if len(alike) > 1:
            raise LookUpFailed(title_of(command), is_final=True)
        return alike[0] if alike else None

    def _change(self, command: Command) -> dict[str, Any] | None:
        id = case_of(command)
        if id is None:
            return None
        data = tickets.read(self.calls, str(id), tickets.WHOLE)
        ticket = wire.read(data, wire.Ticket)
        if not text_of(command) and isinstance(command, (SolveCase, ReopenCase)):
            # Without words there is no article to carry a key; the case stands as it shall, whoever did it.
            was_meant = mapping.is_open(ticket, self.reader.offer) is isinstance(command, ReopenCase)
            return data if was_meant else None
        field = self.reader.offer.article_field
        said = [one for one in mapping.articles(ticket) if wire.word(one.SenderType) == "customer"]
        keyed = [one for one in said if field and field in mapping.fields(one.DynamicField)]
        if keyed:
            return data if any(mapping.fields(one.DynamicField)[field] == command.key for one in keyed) else None
        return data if text_of(command) in [wire.word(one.Body).strip() for one in said[1:]] else None


def is_kept(data: Mapping[str, Any], field: str, key: Key) -> bool:
    """Whether a ticket that was read back shows the key, in itself or in one of its articles."""
    said = wire.listed(data.get("Article"))
    places = [data, *(one for one in said if isinstance(one, dict))]
    return any(mapping.fields(one.get("DynamicField")).get(field) == key for one in places)


def _value(data: Mapping[str, Any], field: str) -> str:
    return mapping.fields(data.get("DynamicField")).get(field, "")


def _is_alike(command: SubmitCase, data: Mapping[str, Any]) -> bool:
    """Whether a ticket begins with the command's words, as Znuny keeps them."""
    ticket = wire.read(data, wire.Ticket)
    said = mapping.articles(ticket)
    first = wire.word(said[0].Body) if said else ""
    return wire.word(ticket.Title) == title_of(command) and _plain(first) == text_of(command)


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").strip()


def _same_words(command: SubmitCase, ours: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The first ticket of the key. Raises AlreadySent when it was made of other words altogether."""
    first = min(ours, key=lambda one: int(wire.word(one.get("TicketID"))))
    ticket = wire.read(first, wire.Ticket)
    said = mapping.articles(ticket)
    # The desk may give a case another title, but nobody changes what was written.
    if said and _plain(wire.word(said[0].Body)) != text_of(command) and wire.word(ticket.Title) != title_of(command):
        raise AlreadySent(str(ticket.TicketNumber), CaseId(str(ticket.TicketID)))
    return first
