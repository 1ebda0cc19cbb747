"""Finding by words on the server."""

from typing import Literal

from fastapi import APIRouter, Request, Response

from desktop_app.demo_portal import knowledge, schemas
from desktop_app.demo_portal.replies import reply
from desktop_app.demo_portal.routes.dependencies import Language, Me, ThePortal

router = APIRouter(prefix="/v1/find", tags=["find"])


@router.get("", responses={200: {"model": schemas.Hits}})
def find(
    request: Request, portal: ThePortal, me: Me, language: Language, kind: Literal["articles", "cases"], words: str = ""
) -> Response:
    """Articles, or cases that I see, with all the words; at most 20."""
    with portal.db.read() as connection:
        if kind == "cases":
            return reply(request, {"items": knowledge.find_cases(connection, me, words)})
        return reply(request, {"items": knowledge.find_articles(connection, words, language)})
