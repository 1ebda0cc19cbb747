"""What became of a command that may have got through: by the line its text carries, or by how things stand now."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from desktop_app.domain.commands import (
    AddComment,
    ArticleFeedback,
    Command,
    RateArticle,
    ReopenCase,
    SolveCase,
    SubmitCase,
)
from desktop_app.domain.identity import Identity
from desktop_app.domain.ids import CaseId
from desktop_app.domain.receipts import Receipt
from desktop_app.errors import AlreadySent, Gone, LookUpFailed, PortalError
from desktop_app.portals.http import Http
from desktop_app.portals.zendesk import mapping, traces, wire
from desktop_app.portals.zendesk.cases import Requests
from desktop_app.portals.zendesk.commands import number
from desktop_app.portals.zendesk.knowledge import HelpCenter
from desktop_app.portals.zendesk.pages import by_number
from desktop_app.portals.zendesk.texts import moment

log = logging.getLogger(__name__)

MARGIN = timedelta(minutes=2)
"""Nothing older than the first try, less this, can have come of it."""
_NEWEST = {"sort_by": "created_at", "sort_order": "desc"}


class LookUps:
    """Reads lists, never the search: its index lags behind."""

    def __init__(self, http: Http, requests: Requests, articles: HelpCenter, me: Callable[[], Identity]) -> None:
        self._http, self._requests, self._articles, self._me = http, requests, articles, me

    def found(self, command: Command, since: datetime | None) -> Receipt | None:
        """What came of it; None when certainly nothing did. `since`: when it was first tried, by the portal's clock.

        Raises AlreadySent when the key did something else, LookUpFailed where Zendesk never can say, PortalError.
        """
        match command:
            case SubmitCase():
                return self._case(command, since)
            case AddComment() | ReopenCase():
                return self._comment(command, since)
            case SolveCase():
                return self._comment(command, since) if command.text.strip() else self._solved(command)
            case RateArticle(article_id=id, is_useful=useful):
                return Receipt(command.key) if self._articles.my_vote(number(id)) is useful else None
            case ArticleFeedback(article_id=id, text=text):
                author = self._me().person.id
                return Receipt(command.key) if self._articles.has_comment(number(id), author, text) else None
        # End users cannot read their ratings back.
        raise LookUpFailed("rating", is_final=True)

    def _case(self, command: SubmitCase, since: datetime | None) -> Receipt | None:
        mark, page = traces.trace(command), 1
        while True:
            piece = by_number(self._http, "/api/v2/requests.json", "requests", _NEWEST, page)
            found, left_out = wire.read_each(piece.rows, wire.Request)
            if left_out:
                raise LookUpFailed("a request that cannot be read")
            for one in found:
                made = moment(one.created_at)
                if since is not None and made is not None and made < since - MARGIN:
                    return None
                if self._is_ours(one.description, mark, CaseId(str(one.id))):
                    return self._receipt(command, CaseId(str(one.id)))
            if not piece.next:
                return None
            page = int(piece.next)

    def _comment(self, command: AddComment | ReopenCase | SolveCase, since: datetime | None) -> Receipt | None:
        mark, me = traces.trace(command), self._me().person.id
        for piece in self._requests.comments(command.case_id, is_newest_first=True):
            found, left_out = wire.read_each(piece.rows, wire.Comment)
            written = [moment(one.created_at) for one in found]
            is_older = [since is not None and at is not None and at < since - MARGIN for at in written]
            for one in found[: is_older.index(True) if True in is_older else None]:
                is_mine = str(one.author_id) == me
                if is_mine and self._is_ours(one.plain_body or one.body, mark, command.case_id):
                    return self._receipt(command, command.case_id)
            if left_out:
                raise LookUpFailed("a comment that cannot be read")
            if True in is_older:
                return None
        return None

    def _solved(self, command: SolveCase) -> Receipt | None:
        case = self._requests.case(command.case_id)
        if case.row.status is not mapping.STATUSES["solved"]:
            return None
        return Receipt(command.key, case.row.id, case.row.number, case, self._http.clock.last)

    def _is_ours(self, text: str | None, mark: traces.Trace, id: CaseId) -> bool:
        """Whether a text is the command's. AlreadySent when it is another one under the same key."""
        for one in traces.found_in(text):
            if one.key == mark.key:
                if one.words != mark.words:
                    raise AlreadySent(f"#{id}", id)
                return True
        return False

    def _receipt(self, command: Command, id: CaseId) -> Receipt:
        """With the case as it stands, where it can be read: made it is in any case."""
        try:
            case = self._requests.case(id)
        except (PortalError, Gone) as error:
            log.info("the case that was found: %s", error.code)
            case = None
        return Receipt(command.key, id, f"#{id}", case, self._http.clock.last)
