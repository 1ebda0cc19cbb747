"""Looking up colleagues."""

from fastapi import APIRouter, Request, Response

from desktop_app.demo_portal import people, schemas
from desktop_app.demo_portal.replies import reply
from desktop_app.demo_portal.routes.dependencies import Me, ThePortal

router = APIRouter(prefix="/v1/people", tags=["people"])


@router.get("", responses={200: {"model": schemas.Colleagues}})
def colleagues(request: Request, portal: ThePortal, me: Me, words: str = "") -> Response:
    """People of my organisations whose name, e-mail or title has all the words; at most 20."""
    with portal.db.read() as connection:
        return reply(request, {"items": people.colleagues(connection, me, words)})
