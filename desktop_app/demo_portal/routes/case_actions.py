"""What can be done with a case: answer, solve, reopen, withdraw, rate; each once per key."""

from collections.abc import Callable
from sqlite3 import Connection, Row

from fastapi import APIRouter, Response
from pydantic import BaseModel

from desktop_app.demo_portal import cases, casework, desk, schemas
from desktop_app.demo_portal.idempotency import Answer, intent, once
from desktop_app.demo_portal.people import Person
from desktop_app.demo_portal.portal import Portal
from desktop_app.demo_portal.routes.dependencies import Key, Me, ThePortal, given

router = APIRouter(prefix="/v1/cases/{case_id}", tags=["cases"])
WHOLE = {200: {"model": schemas.Case}}


@router.post("/comments", status_code=201, responses={201: {"model": schemas.Case}})
def comment(case_id: str, body: schemas.Comment, portal: ThePortal, me: Me, key: Key = None) -> Response:
    """Add a message with files."""
    return _once(
        portal,
        me,
        (key, f"{case_id}/comments", body),
        lambda connection: casework.comment(connection, portal, me, case_id, body.text, body.upload_ids),
        201,
    )


@router.post("/attachments", status_code=201, responses={201: {"model": schemas.Case}})
def attach(case_id: str, body: schemas.Files, portal: ThePortal, me: Me, key: Key = None) -> Response:
    """Add files to a case that was made before they had come."""
    return _once(
        portal,
        me,
        (key, f"{case_id}/attachments", body),
        lambda connection: casework.attach(connection, portal, me, case_id, body.upload_ids),
        201,
    )


@router.post("/solve", responses=WHOLE)  # type: ignore[arg-type]
def solve(case_id: str, body: schemas.Action, portal: ThePortal, me: Me, key: Key = None) -> Response:
    """It is solved."""
    return _act(portal, me, key, case_id, "solve", body)


@router.post("/reopen", responses=WHOLE)  # type: ignore[arg-type]
def reopen(case_id: str, body: schemas.Action, portal: ThePortal, me: Me, key: Key = None) -> Response:
    """It is not solved after all."""
    return _act(portal, me, key, case_id, "reopen", body)


@router.post("/withdraw", responses=WHOLE)  # type: ignore[arg-type]
def withdraw(case_id: str, body: schemas.Action, portal: ThePortal, me: Me, key: Key = None) -> Response:
    """It is no longer wanted."""
    return _act(portal, me, key, case_id, "withdraw", body)


@router.post("/rating", responses=WHOLE)  # type: ignore[arg-type]
def rate(case_id: str, body: schemas.CaseRating, portal: ThePortal, me: Me, key: Key = None) -> Response:
    """Say how it went, 1 to 5."""
    return _once(
        portal,
        me,
        (key, f"{case_id}/rating", body),
        lambda connection: casework.rate(connection, portal, me, case_id, body.score, body.text),
    )


@router.post("/assign", responses=WHOLE)  # type: ignore[arg-type]
def assign(case_id: str, body: schemas.DeskWork, portal: ThePortal, me: Me, key: Key = None) -> Response:
    """Hand it to an agent."""
    return _work(portal, me, key, case_id, "assign", body)


@router.post("/queue", responses=WHOLE)  # type: ignore[arg-type]
def put_into_queue(case_id: str, body: schemas.DeskWork, portal: ThePortal, me: Me, key: Key = None) -> Response:
    """Put it into a queue."""
    return _work(portal, me, key, case_id, "queue", body)


@router.post("/child", responses=WHOLE)  # type: ignore[arg-type]
def add_child(case_id: str, body: schemas.DeskWork, portal: ThePortal, me: Me, key: Key = None) -> Response:
    """Make a case that is a part of it; the answer is the parent."""
    return _work(portal, me, key, case_id, "child", body)


@router.post("/merge", responses=WHOLE)  # type: ignore[arg-type]
def merge(case_id: str, body: schemas.DeskWork, portal: ThePortal, me: Me, key: Key = None) -> Response:
    """Let another case carry on for it."""
    return _work(portal, me, key, case_id, "merge", body)


@router.post("/route", responses=WHOLE)  # type: ignore[arg-type]
def route(case_id: str, body: schemas.DeskWork, portal: ThePortal, me: Me, key: Key = None) -> Response:
    """Put it into the queue that the routing rules choose; the timeline says which rule it was."""
    return _work(portal, me, key, case_id, "route", body)


@router.post("/add_child", responses=WHOLE)  # type: ignore[arg-type]
def join(case_id: str, body: schemas.DeskWork, portal: ThePortal, me: Me, key: Key = None) -> Response:
    """Make another case, `target`, a part of it; the answer is the parent."""
    return _work(portal, me, key, case_id, "add_child", body)


@router.post("/count", responses=WHOLE)  # type: ignore[arg-type]
def count(case_id: str, body: schemas.DeskWork, portal: ThePortal, me: Me, key: Key = None) -> Response:
    """Say whether it is taken off the agreement: `target` is yes or no."""
    return _work(portal, me, key, case_id, "count", body)


@router.post("/share", responses=WHOLE)  # type: ignore[arg-type]
def share(case_id: str, body: schemas.DeskWork, portal: ThePortal, me: Me, key: Key = None) -> Response:
    """Let a person or a group, `target`, see it."""
    return _work(portal, me, key, case_id, "share", body)


@router.post("/unshare", responses=WHOLE)  # type: ignore[arg-type]
def unshare(case_id: str, body: schemas.DeskWork, portal: ThePortal, me: Me, key: Key = None) -> Response:
    """Let a person or a group see it no longer."""
    return _work(portal, me, key, case_id, "unshare", body)


def _work(portal: Portal, me: Person, key: str | None, case_id: str, action: str, body: schemas.DeskWork) -> Response:
    work = desk.Work(action, body.target, body.title, body.text)
    return _once(
        portal,
        me,
        (key, f"{case_id}/{action}", body),
        lambda connection: desk.work(connection, portal, me, case_id, work),
    )


def _act(portal: Portal, me: Person, key: str | None, case_id: str, action: str, body: schemas.Action) -> Response:
    return _once(
        portal,
        me,
        (key, f"{case_id}/{action}", body),
        lambda connection: casework.act(connection, portal, me, case_id, action, body.text),
    )


def _once(
    portal: Portal,
    me: Person,
    asked: tuple[str | None, str, BaseModel],
    effect: Callable[[Connection], Row],
    status: int = 200,
) -> Response:
    key, what, body = asked

    def answer(connection: Connection) -> Answer:
        return Answer.of_case(cases.as_whole(connection, portal, me, effect(connection)), status)

    return given(once(portal, intent(me, key, f"POST {what}", body.model_dump_json().encode()), answer))
