"""What became of a command: Znuny knows no keys, so ours stands in a dynamic field and is compared when read back.

A filter on a field that the site lacks is ignored, and everything is found: only a ticket that shows the key counts.
Where a site has no such fields, a newer case or reply of the same person with the same words counts.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from desktop_app.domain.commands import Command, ReopenCase, SolveCase, SubmitCase, case_of
from desktop_app.domain.ids import CaseId, Key
from desktop_app.domain.receipts import Receipt
from desktop_app.errors import AlreadySent, BadReply, Busy, Conflict, Gone, LookUpFailed, NotAllowed, Rejected
from desktop_app.portals.body import TOO_LARGE
from desktop_app.portals.one_line import one_line
from desktop_app.portals.znuny import mapping, tickets, wire
from desktop_app.portals.znuny.calls import Calls
from desktop_app.portals.znuny.commands import text_of, title_of
from desktop_app.portals.znuny.mapping import Reader

_MOST_READ = 50
_MINUTES = 30 * 24 * 60
"""How far back a case without a key is looked for: as long as anything waits in an outbox."""


@dataclass(frozen=True, slots=True)
class LookUp:
    """Finds commands at one Znuny. `server_time`: the portal's clock, where it tells.

    `before`: the id of the newest ticket of the person's, or of the newest article, when a command was first sent. By
    words alone only what is newer counts; where that is not known, such a find is no proof.
    """

    calls: Calls
    reader: Reader
    server_time: Callable[[], datetime | None]
    before: int | None = None

    def __call__(self, command: Command) -> Receipt | None:
        """What became of it; None when the portal certainly has none of it. Raises LookUpFailed, AlreadySent."""
        try:
            return self._case(command) if isinstance(command, SubmitCase) else self._change(command)
        except Gone as error:
            if isinstance(command, SubmitCase):
                return None
            # What was said in a case that is not shown any more may have been heard before.
            raise LookUpFailed(error.detail, is_final=True, request_id=error.request_id) from error
        except (BadReply, NotAllowed, Rejected, Conflict) as error:
            # No answer to the question is no answer to it: it is as unknown as before.
            raise LookUpFailed(getattr(error, "where", error.detail), request_id=error.request_id) from error
        except Busy as error:
            if error.after_s is not None:
                raise
            raise LookUpFailed(error.detail, request_id=error.request_id) from error

    def receipt(self, command: Command, data: Mapping[str, Any]) -> Receipt:
        """Of a ticket that was read with everything. Raises BadReply."""
        case = mapping.case(data, self.reader)
        return Receipt(command.key, case.row.id, case.row.number, case, self.server_time())

    def _case(self, command: SubmitCase) -> Receipt | None:
        field = self.reader.offer.request_field
        if not field:
            return self._by_words(command, field)
        ids = tickets.search(self.calls, {f"DynamicField_{field}": {"Equals": str(command.key)}})
        found, _ = tickets.read_all(self.calls, ids[:_MOST_READ], tickets.KEYED)
        ours = [one for one in found if _value(one, field) == command.key]
        # A key that is nowhere proves nothing on a site that keeps none, or ignores the filter.
        return self._keyed(command, ours) if ours else self._by_words(command, field)

    def _keyed(self, command: SubmitCase, ours: Sequence[dict[str, Any]]) -> Receipt:
        """The first ticket of the key. Raises AlreadySent when it was made of other words, from here or elsewhere."""
        first = wire.read(min(ours, key=_id), wire.Ticket)
        try:
            data = tickets.read(self.calls, str(first.TicketID), tickets.WHOLE)
        except BadReply as error:
            if error.where != TOO_LARGE:
                raise
            return Receipt(command.key, CaseId(str(first.TicketID)), str(first.TicketNumber), at=self.server_time())
        said = mapping.articles(wire.read(data, wire.Ticket))
        # The desk may give a case another title, but nobody changes what was written: neither text nor subject.
        if said and not (_is_same(wire.word(said[0].Body), text_of(command)) and _is_under(said[0], command)):
            raise AlreadySent(str(first.TicketNumber), CaseId(str(first.TicketID)))
        return self.receipt(command, data)

    def _by_words(self, command: SubmitCase, field: str) -> Receipt | None:
        mine = {"CustomerUserLogin": tickets.quoted(self.reader.offer.user.Login)}
        recent = {"TicketCreateTimeNewerMinutes": _MINUTES, "Limit": _MOST_READ, "SortBy": "Age", "OrderBy": "Down"}
        found, _ = tickets.read_all(self.calls, tickets.search(self.calls, {**mine, **recent}), tickets.WHOLE)
        alike = [one for one in found if _is_alike(command, one) and not _value(one, field)]
        newer = [one for one in alike if _id(one) > (self.before or 0)]
        return self.receipt(command, newer[0]) if self._is_found(newer, title_of(command)) else None

    def _change(self, command: Command) -> Receipt | None:
        id = case_of(command)
        if id is None:
            return None
        data = tickets.read(self.calls, str(id), tickets.WHOLE)
        ticket = wire.read(data, wire.Ticket)
        text, field = text_of(command), self.reader.offer.article_field
        if not text and isinstance(command, (SolveCase, ReopenCase)):
            # Without words there is no article to carry a key; the case stands as it shall, whoever did it.
            was_meant = mapping.is_open(ticket, self.reader.offer) is isinstance(command, ReopenCase)
            return self.receipt(command, data) if was_meant else None
        said = [one for one in mapping.articles(ticket)[1:] if wire.word(one.SenderType) == "customer"]
        keys = {wire.word(one.ArticleID): mapping.fields(one.DynamicField).get(field, "") for one in said}
        if command.key in keys.values():
            return self.receipt(command, data)
        alike = [one for one in said if _is_same(wire.word(one.Body), text) and not keys[wire.word(one.ArticleID)]]
        newer = [one for one in alike if int(one.ArticleID) > (self.before or 0)]
        return self.receipt(command, data) if self._is_found(newer, text) else None

    def _is_found(self, alike: Sequence[object], words: str) -> bool:
        """Whether something of the same words is there. Raises LookUpFailed where it may be another of them."""
        if len(alike) > 1 or (alike and self.before is None):
            raise LookUpFailed(one_line(words), is_final=True)
        return bool(alike)


def newest_ticket(calls: Calls, reader: Reader) -> int:
    """The id of the person's newest ticket; 0 for none. Raises PortalError."""
    mine = {"CustomerUserLogin": tickets.quoted(reader.offer.user.Login)}
    ids = tickets.search(calls, {**mine, "SortBy": "Age", "OrderBy": "Down", "Limit": 1})
    return max(map(int, ids), default=0)


def newest_article(data: Mapping[str, Any]) -> int:
    """The id of a ticket's newest article; 0 for none. Raises BadReply."""
    return max((int(one.ArticleID) for one in mapping.articles(wire.read(data, wire.Ticket))), default=0)


def is_kept(data: Mapping[str, Any], field: str, key: Key) -> bool:
    """Whether a ticket that was read back shows the key, in itself or in one of its articles."""
    said = wire.listed(data.get("Article"))
    places = [data, *(one for one in said if isinstance(one, dict))]
    return any(mapping.fields(one.get("DynamicField")).get(field) == key for one in places)


def _value(data: Mapping[str, Any], field: str) -> str:
    return mapping.fields(data.get("DynamicField")).get(field, "")


def _id(data: Mapping[str, Any]) -> int:
    return int(wire.word(data.get("TicketID")))


def _is_alike(command: SubmitCase, data: Mapping[str, Any]) -> bool:
    """Whether a ticket begins with the command's words."""
    ticket = wire.read(data, wire.Ticket)
    said = mapping.articles(ticket)
    first = wire.word(said[0].Body) if said else ""
    return _is_same(wire.word(ticket.Title), title_of(command)) and _is_same(first, text_of(command))


def _is_under(said: wire.Article, command: SubmitCase) -> bool:
    """Whether a text stands under the command's title, as far as that is told."""
    subject = wire.word(said.Subject)
    return not subject.strip() or _is_same(subject, title_of(command))


def _is_same(told: str, words: str) -> bool:
    """Whether the words are the same: white space may have become another on the way."""
    return told.split() == words.split()
