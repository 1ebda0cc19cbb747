"""What a case is about: what may be chosen, and changing it."""

from sqlite3 import Connection
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from desktop_app.demo_portal import cases, casework, detail_choices, details, schemas, schemas_details
from desktop_app.demo_portal.authorisation import EDIT
from desktop_app.demo_portal.idempotency import Answer, intent, once
from desktop_app.demo_portal.replies import reply
from desktop_app.demo_portal.routes.dependencies import Key, Me, ThePortal, given

router = APIRouter(prefix="/v1/cases/{case_id}/details", tags=["cases"])

Customer = Annotated[str, Query(description="Whose contacts and entitlements; none: those of the case's own customer")]
Words = Annotated[str, Query(description="What the names of customers hold", max_length=200)]


@router.get("/choices", responses={200: {"model": schemas_details.Choices}})
def choices(
    case_id: str, request: Request, portal: ThePortal, me: Me, customer: Customer = "", words: Words = ""
) -> Response:
    """For the desk only: 403 for anybody else who sees the case, 404 for all others."""
    with portal.db.read() as connection:
        case = casework.may(connection, portal, me, case_id, EDIT)
        found = detail_choices.choices(connection, portal, customer or case["organisation_id"] or "", words)
    return reply(request, found)


@router.patch("", responses={200: {"model": schemas.Case}})
def edit(case_id: str, body: schemas_details.CaseEdit, portal: ThePortal, me: Me, key: Key = None) -> Response:
    """Change it. Another customer takes the entitlement away. 412 where somebody changed the same meanwhile."""
    given_ids = body.model_dump()
    asked = details.Edit(given_ids["becomes"], given_ids["was"])

    def effect(connection: Connection) -> Answer:
        case = details.edit(connection, portal, me, case_id, asked)
        return Answer.of_case(cases.as_whole(connection, portal, me, case))

    what = f"PATCH {case_id}/details"
    return given(once(portal, intent(me, key, what, body.model_dump_json().encode()), effect))
