"""What a client reads first: which portal this is and what it can."""

from dataclasses import asdict

from fastapi import APIRouter, Request, Response

from desktop_app.demo_portal import schemas
from desktop_app.demo_portal.replies import reply
from desktop_app.demo_portal.routes.dependencies import ThePortal
from desktop_app.demo_portal.settings import API, CAPABILITIES, MINIMUM_CLIENT, VERSION
from desktop_app.demo_portal.texts import LANGUAGES

router = APIRouter(tags=["discovery"])


@router.get("/.well-known/nordesk", responses={200: {"model": schemas.Discovery}})
def discover(request: Request, portal: ThePortal) -> Response:
    """Name, version, capabilities and limits; for everybody."""
    return reply(
        request,
        {
            "product": "nordesk-demo-portal",
            "demo": True,
            "name": portal.texts.all("portal.name") or {"en": "Nordesk demo portal"},
            "version": VERSION,
            "api": API,
            "minimum_client": MINIMUM_CLIENT,
            "languages": list(LANGUAGES),
            "capabilities": list(CAPABILITIES),
            "limits": asdict(portal.settings.limits),
            "time": portal.clock.stamp(),
        },
    )
