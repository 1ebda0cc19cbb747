"""What changed, for all kinds in one cheap request."""

from fastapi import APIRouter, Request, Response

from desktop_app.demo_portal import pulls, schemas
from desktop_app.demo_portal.changes import KINDS
from desktop_app.demo_portal.replies import reply
from desktop_app.demo_portal.routes.dependencies import Me, ThePortal

router = APIRouter(prefix="/v1", tags=["changes"])


@router.get("/changes", responses={200: {"model": schemas.Changed}})
def changes(request: Request, portal: ThePortal, me: Me) -> Response:
    """Which kinds changed since their tokens (`?cases=TOKEN&catalog=TOKEN…`); without a token a kind has changed."""
    marks = {kind: request.query_params.get(kind, "") for kind in (*KINDS, "views")}
    return reply(request, pulls.changed(portal, me, marks))
