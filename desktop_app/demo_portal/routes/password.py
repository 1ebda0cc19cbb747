"""The first and the forgotten password, by a mailed code."""

from fastapi import APIRouter, Response

from desktop_app.demo_portal import accounts, schemas
from desktop_app.demo_portal.replies import made
from desktop_app.demo_portal.routes.dependencies import ThePortal

router = APIRouter(prefix="/v1/password", tags=["password"])


@router.post("/forgotten", status_code=202)
def forgotten(body: schemas.ForgottenPassword, portal: ThePortal) -> Response:
    """Mail a code; the answer does not tell whether the address is known."""
    accounts.forgot_password(portal, body.email)
    return made({}, 202)


@router.post("/reset", status_code=204)
def reset(body: schemas.ResetPassword, portal: ThePortal) -> Response:
    """Set a password with the code."""
    accounts.reset_password(portal, body.email, body.code, body.password)
    return Response(status_code=204)
