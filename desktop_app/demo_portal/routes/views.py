"""The portal's own views of cases, and which cases each holds for the person who asks."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from desktop_app.demo_portal import schemas_views, views
from desktop_app.demo_portal.replies import reply
from desktop_app.demo_portal.routes.dependencies import Me, ThePortal

router = APIRouter(prefix="/v1/views", tags=["views"])

_RULES = """All views of the person, or none where nothing changed since the token.

**Who has which:** the desk's views (`desk_…`) agents only; `organisation_open` a customer_admin or workspace_admin;
the others everybody but agents. **What they hold:** never a case the person could not read by itself.
"""


@router.get("", responses={200: {"model": schemas_views.ViewPage}}, description=_RULES)
def pull(
    request: Request,
    portal: ThePortal,
    me: Me,
    since: Annotated[str | None, Query(description="The token of the last reading")] = None,
) -> Response:
    """The views, each with its cases."""
    with portal.db.read() as connection:
        found = views.page(connection, portal, me, since)
    return reply(request, found)
