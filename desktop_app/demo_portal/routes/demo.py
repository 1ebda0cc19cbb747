"""The demo console, only with --faults: faults by script, the clock, the desk's hand, the portal's whole state."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from desktop_app.demo_portal import console, growth, schemas
from desktop_app.demo_portal.faults import FaultScript, Rule
from desktop_app.demo_portal.replies import made, reply
from desktop_app.demo_portal.routes.dependencies import ThePortal

router = APIRouter(prefix="/v1/demo", tags=["demo console"])


def _script(request: Request) -> FaultScript:
    script: FaultScript = request.app.state.faults
    return script


Script = Annotated[FaultScript, Depends(_script)]


@router.get("/faults")
def faults(script: Script) -> Response:
    """The rules in force, with how often each matched and fired."""
    return made({"script": script.listed()}, 200)


@router.post("/faults")
def set_faults(body: schemas.FaultScript, script: Script) -> Response:
    """Replace the rules."""
    script.replace([Rule(rule.fault, rule.match.method, rule.match.path_prefix, rule.nth) for rule in body.script])
    return made({"script": script.listed()}, 200)


@router.delete("/faults", status_code=204)
def clear_faults(script: Script) -> Response:
    """No more faults."""
    script.replace([])
    return Response(status_code=204)


@router.post("/clock")
def advance(body: schemas.ClockStep, portal: ThePortal) -> Response:
    """Move the portal's time forward."""
    return made({"time": console.advance(portal, body.advance_s)}, 200)


@router.get("/state")
def state(request: Request, portal: ThePortal) -> Response:
    """Every table but the secrets, for tests and bug reports."""
    return reply(request, console.state(portal))


@router.post("/desk")
def desk(body: schemas.DeskStep, portal: ThePortal) -> Response:
    """Let the desk do something with a case: say, move, hand over."""
    return made(console.desk(portal, body), 200)


@router.post("/grow")
def grow(body: schemas.Growth, portal: ThePortal) -> Response:
    """Add many cases and articles."""
    return made(growth.grow(portal, body.cases, body.articles), 200)


@router.patch("/catalog/{item_id}")
def change_item(item_id: str, body: schemas.ItemChange, portal: ThePortal) -> Response:
    """Give an item another form, or let others order it. (To retire it, delete it.)"""
    return made(console.change_item(portal, item_id, body.fields, body.order_roles), 200)


@router.patch("/people/{person_id}")
def change_person(person_id: str, body: schemas.Membership, portal: ThePortal) -> Response:
    """Give a person other roles or organisations."""
    return made(console.change_person(portal, person_id, body.roles, body.organisation_ids), 200)


@router.delete("/{kind}/{row_id}", status_code=204)
def delete(kind: str, row_id: str, portal: ThePortal) -> Response:
    """Delete a row of any kind, so that clients see a deletion."""
    console.delete(portal, kind, row_id)
    return Response(status_code=204)
