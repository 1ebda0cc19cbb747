"""The person who is signed in."""

from fastapi import APIRouter, Request, Response

from desktop_app.demo_portal import accounts, schemas
from desktop_app.demo_portal.replies import made, reply
from desktop_app.demo_portal.routes.dependencies import Me, ThePortal, Token

router = APIRouter(prefix="/v1/me", tags=["me"])


@router.get("", responses={200: {"model": schemas.Person}})
def read(request: Request, portal: ThePortal, me: Me) -> Response:
    """Who I am here."""
    return reply(request, accounts.as_seen(portal, me))


@router.patch("", responses={200: {"model": schemas.Person}})
def change(body: schemas.Profile, portal: ThePortal, me: Me) -> Response:
    """Change the language of my mails and new cases."""
    return made(accounts.as_seen(portal, accounts.set_language(portal, me, body.language)), 200)


@router.put("/password", status_code=204)
def change_password(body: schemas.ChangePassword, portal: ThePortal, me: Me, token: Token) -> Response:
    """Replace my password; my other sessions end."""
    accounts.change_password(portal, me, token, body.old, body.new)
    return Response(status_code=204)
