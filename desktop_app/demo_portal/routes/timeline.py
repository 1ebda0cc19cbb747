"""What happened in a case before what comes with it; notes of the desk."""

from sqlite3 import Connection
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from desktop_app.demo_portal import cases, notes, schemas, timeline
from desktop_app.demo_portal.idempotency import Answer, intent, once
from desktop_app.demo_portal.replies import reply
from desktop_app.demo_portal.routes.dependencies import Key, Me, ThePortal, given

router = APIRouter(prefix="/v1/cases/{case_id}", tags=["cases"])

Before = Annotated[str, Query(description="The `older` of the case or of the page before", max_length=100)]


@router.get("/timeline", responses={200: {"model": schemas.Timeline}})
def older(case_id: str, before: Before, request: Request, portal: ThePortal, me: Me) -> Response:
    """The page of entries before a place, oldest first, with their files."""
    with portal.db.read() as connection:
        case = cases.find(connection, me, case_id)
        page = timeline.before(connection, portal, me, case, before)
        told = {id for entry in page["entries"] for id in entry["attachment_ids"]}
        page["attachments"] = [file for file in cases.attachments(connection, case_id) if file["id"] in told]
    return reply(request, page)


@router.post("/note", status_code=201, responses={201: {"model": schemas.Case}})
def note(case_id: str, body: schemas.Note, portal: ThePortal, me: Me, key: Key = None) -> Response:
    """Write what only the desk sees; once per key."""
    asked = intent(me, key, f"POST {case_id}/note", body.model_dump_json().encode())

    def effect(connection: Connection) -> Answer:
        row = notes.add(connection, portal, me, case_id, body.text)
        return Answer.of_case(cases.as_whole(connection, portal, me, row), 201)

    return given(once(portal, asked, effect))
