"""The catalogue: what can be asked for, with its forms."""

from fastapi import APIRouter, Request, Response

from desktop_app.demo_portal import schemas
from desktop_app.demo_portal.routes.dependencies import Me, Pages, ThePortal, page_reply

router = APIRouter(prefix="/v1/catalog", tags=["catalog"])


@router.get("", responses={200: {"model": schemas.Page}})
def pull(request: Request, portal: ThePortal, me: Me, pages: Pages) -> Response:
    """All rows, or those that changed since a token."""
    return page_reply(request, portal, me, pages.of("catalog"))
