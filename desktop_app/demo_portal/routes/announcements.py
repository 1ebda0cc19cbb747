"""What the portal tells everybody: outages, maintenance, news."""

from fastapi import APIRouter, Request, Response

from desktop_app.demo_portal import schemas
from desktop_app.demo_portal.routes.dependencies import Me, Pages, ThePortal, page_reply

router = APIRouter(prefix="/v1/announcements", tags=["announcements"])


@router.get("", responses={200: {"model": schemas.Page}})
def pull(request: Request, portal: ThePortal, me: Me, pages: Pages) -> Response:
    """All rows, or those that changed since a token."""
    return page_reply(request, portal, me, pages.of("announcements"))
