"""What routes ask for: the portal, the person who is signed in, the language of the answer, a key, a page."""

from typing import Annotated

from fastapi import Depends, Header, Query, Request, Response

from desktop_app.demo_portal import accounts, pulls
from desktop_app.demo_portal.idempotency import Answer
from desktop_app.demo_portal.people import Person
from desktop_app.demo_portal.portal import Portal
from desktop_app.demo_portal.problems import Problem
from desktop_app.demo_portal.replies import JSON, reply
from desktop_app.demo_portal.texts import negotiate


def the_portal(request: Request) -> Portal:
    """The running portal."""
    portal: Portal = request.app.state.portal
    return portal


ThePortal = Annotated[Portal, Depends(the_portal)]


def the_token(authorization: Annotated[str | None, Header()] = None) -> str:
    """The bearer token. Raises Problem not_signed_in for none."""
    scheme, _, token = (authorization or "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise Problem("not_signed_in", headers={"WWW-Authenticate": "Bearer"})
    return token.strip()


Token = Annotated[str, Depends(the_token)]


def signed_in(portal: ThePortal, token: Token) -> Person:
    """Who asks. Raises Problem not_signed_in."""
    return accounts.whose(portal, token)


Me = Annotated[Person, Depends(signed_in)]
Key = Annotated[str | None, Header(alias="Idempotency-Key", description="One per intent; kept for 30 days")]


def the_language(accept_language: Annotated[str | None, Header()] = None) -> str:
    """The language of the answer."""
    return negotiate(accept_language)


Language = Annotated[str, Depends(the_language)]


class Paging:
    """Where a reading of a kind begins and goes on."""

    def __init__(
        self,
        since: Annotated[str | None, Query(description="The token of the last complete reading")] = None,
        cursor: Annotated[str | None, Query(description="`next` of the page before")] = None,
        limit: Annotated[int | None, Query(description="Rows per page, at most 200")] = None,
    ) -> None:
        self.since = since
        self.cursor = cursor
        self.limit = limit

    def of(self, kind: str, *, whole: bool = False) -> pulls.Ask:
        """The request for a page of this kind."""
        return pulls.Ask(kind, self.since, self.cursor, self.limit, whole)


Pages = Annotated[Paging, Depends()]


def page_reply(request: Request, portal: Portal, me: Person, ask: pulls.Ask) -> Response:
    """A page of rows with its ETag."""
    return reply(request, pulls.page(portal, me, ask))


def given(answer: Answer) -> Response:
    """The answer to a write that was done once."""
    return Response(answer.body, answer.status, dict(answer.headers), JSON)
