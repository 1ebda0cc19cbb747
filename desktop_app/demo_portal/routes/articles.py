"""The knowledge base."""

from sqlite3 import Connection

from fastapi import APIRouter, Request, Response

from desktop_app.demo_portal import knowledge, schemas
from desktop_app.demo_portal.idempotency import Answer, intent, once
from desktop_app.demo_portal.routes.dependencies import Key, Me, Pages, ThePortal, given, page_reply

router = APIRouter(prefix="/v1/articles", tags=["articles"])


@router.get("", responses={200: {"model": schemas.Page}})
def pull(request: Request, portal: ThePortal, me: Me, pages: Pages) -> Response:
    """Topics and articles, or those that changed since a token."""
    return page_reply(request, portal, me, pages.of("articles"))


@router.put("/{article_id}/rating")
def rate(article_id: str, body: schemas.ArticleRating, portal: ThePortal, me: Me, key: Key = None) -> Response:
    """Was it useful?"""

    def effect(connection: Connection) -> Answer:
        return Answer.of(knowledge.rate(connection, portal, me, article_id, body.useful))

    asked = intent(me, key, f"PUT {article_id}/rating", body.model_dump_json().encode())
    return given(once(portal, asked, effect))


@router.post("/{article_id}/feedback", status_code=201)
def feedback(article_id: str, body: schemas.Feedback, portal: ThePortal, me: Me, key: Key = None) -> Response:
    """A remark for the authors."""

    def effect(connection: Connection) -> Answer:
        return Answer.of(knowledge.feedback(connection, portal, me, article_id, body.text), 201)

    asked = intent(me, key, f"POST {article_id}/feedback", body.model_dump_json().encode())
    return given(once(portal, asked, effect))
