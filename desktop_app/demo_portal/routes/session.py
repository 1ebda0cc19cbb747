"""Signing in and out."""

from fastapi import APIRouter, Response

from desktop_app.demo_portal import accounts, schemas
from desktop_app.demo_portal.replies import made
from desktop_app.demo_portal.routes.dependencies import Me, ThePortal, Token

router = APIRouter(prefix="/v1/session", tags=["session"])


@router.post("", status_code=201, responses={201: {"model": schemas.Session}})
def sign_in(body: schemas.SignIn, portal: ThePortal) -> Response:
    """A token for an e-mail and its password."""
    return made(accounts.sign_in(portal, body.email, body.password))


@router.delete("", status_code=204)
def sign_out(portal: ThePortal, token: Token, _me: Me) -> Response:
    """The token of this request is dead afterwards."""
    accounts.sign_out(portal, token)
    return Response(status_code=204)
