"""Reading and making cases."""

from sqlite3 import Connection
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from desktop_app.demo_portal import cases, casework, entitled, parts, schemas
from desktop_app.demo_portal.idempotency import Answer, intent, once
from desktop_app.demo_portal.problems import Problem
from desktop_app.demo_portal.replies import reply
from desktop_app.demo_portal.routes.dependencies import Key, Me, Pages, ThePortal, given, page_reply
from desktop_app.demo_portal.texts import language_of

router = APIRouter(prefix="/v1/cases", tags=["cases"])

Full = Annotated[bool, Query(description="Rows with their whole conversation")]


@router.get("", responses={200: {"model": schemas.Page}})
def pull(request: Request, portal: ThePortal, me: Me, pages: Pages, full: Full = False) -> Response:
    """My own and my organisations' cases, or those that changed since a token."""
    return page_reply(request, portal, me, pages.of("cases", whole=full))


@router.get("/lookup", responses={200: {"model": schemas.CaseRow}})
def look_up(key: str, request: Request, portal: ThePortal, me: Me) -> Response:
    """The case that I made with this idempotency key."""
    with portal.db.read() as connection:
        row = cases.as_row(portal, me, cases.made_with(connection, me, key))
    return reply(request, row)


@router.get("/{case_id}", responses={200: {"model": schemas.Case}})
def read(case_id: str, request: Request, portal: ThePortal, me: Me) -> Response:
    """One case with its conversation; 404 also for somebody else's."""
    with portal.db.read() as connection:
        whole = cases.as_whole(connection, portal, me, cases.find(connection, me, case_id))
    return reply(request, whole)


@router.post("", status_code=201, responses={201: {"model": schemas.Case}})
def make(body: schemas.CaseToMake, portal: ThePortal, me: Me, key: Key = None) -> Response:
    """Make a case, once per key, whoever sends it: a case may travel in a file. 422 key_reused for somebody else's."""
    asked = intent(me, key, "POST /v1/cases", body.model_dump_json().encode())
    language = language_of(body.language or "") or me.language
    values = {**body.model_dump(), "language": language, "key": asked.key}

    def effect(connection: Connection) -> Answer:
        if cases.of_another(connection, me, asked.key) is not None:
            raise Problem("key_reused")
        made = parts.create(connection, portal, me, casework.NewCase(**values))
        entitled.made(connection, portal, me, made["id"])
        row = cases.find(connection, me, made["id"])
        whole = cases.as_whole(connection, portal, me, row)
        return Answer.of_case(whole, 201, Location=f"/v1/cases/{row['id']}")

    return given(once(portal, asked, effect))
