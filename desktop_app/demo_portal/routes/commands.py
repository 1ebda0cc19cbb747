"""What became of a command, for whoever lost the answer."""

from fastapi import APIRouter, Request, Response

from desktop_app.demo_portal import schemas
from desktop_app.demo_portal.idempotency import done_with
from desktop_app.demo_portal.replies import reply
from desktop_app.demo_portal.routes.dependencies import Me, ThePortal

router = APIRouter(prefix="/v1/commands", tags=["commands"])


@router.get("/lookup", responses={200: {"model": schemas.DoneCommand}})
def look_up(key: str, request: Request, portal: ThePortal, me: Me) -> Response:
    """What I did with this idempotency key; known long after the answer itself is forgotten. 409 while it is done."""
    return reply(request, done_with(portal, me, key))
