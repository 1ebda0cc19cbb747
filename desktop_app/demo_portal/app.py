"""Puts the portal together: data, clock and texts, routes, problems as answers."""

from __future__ import annotations

import shutil
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from desktop_app.demo_portal import changes, problems, uploads
from desktop_app.demo_portal.clock import Clock, real_time
from desktop_app.demo_portal.database import Database, remove_database
from desktop_app.demo_portal.faults import Faults, FaultScript
from desktop_app.demo_portal.middleware import PROBLEM_JSON, Gate, date_header
from desktop_app.demo_portal.portal import Portal, save_clock
from desktop_app.demo_portal.problems import Problem, Reason
from desktop_app.demo_portal.replies import encode
from desktop_app.demo_portal.routes import ROUTERS, demo
from desktop_app.demo_portal.running import Running
from desktop_app.demo_portal.schemas import ProblemDocument
from desktop_app.demo_portal.seed.loader import Loader, load_texts
from desktop_app.demo_portal.settings import API, VERSION
from desktop_app.demo_portal.texts import negotiate

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from datetime import datetime

    from desktop_app.demo_portal.settings import Settings


def build_app(settings: Settings, real: Callable[[], datetime] = real_time) -> FastAPI:
    """The whole portal as an ASGI application; `real` is the clock it runs on."""
    portal = open_portal(settings, real)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        yield
        portal.db.close()

    app = FastAPI(
        title="Nordesk demo portal",
        version=VERSION,
        description=f"A customer support portal, API {API}. For demonstration only, not for production.",
        lifespan=lifespan,
        # Since 0.16x FastAPI sends traces and logs by itself wherever OTEL_EXPORTER_OTLP_ENDPOINT is set; we never do.
        telemetry={"auto_configure": False, "tracing": False, "metrics": False, "logs": False},
        docs_url=None,
        redoc_url=None,
        responses={"4XX": {"model": ProblemDocument, "description": "A problem (RFC 9457)"}},
    )
    app.state.portal = portal
    for router in ROUTERS:
        app.include_router(router)
    if settings.faults:
        app.state.faults = faults = FaultScript()
        app.include_router(demo.router)
        app.add_middleware(Faults, portal=portal, script=faults)
    app.add_middleware(Gate, portal=portal)
    _handle_errors(app, portal)
    return app


def open_portal(settings: Settings, real: Callable[[], datetime] = real_time) -> Portal:
    """Open the data folder, filling it if it is new, and set the clock."""
    if settings.reset:
        remove_database(settings.database)
        shutil.rmtree(settings.files, ignore_errors=True)
        settings.mails.unlink(missing_ok=True)
    settings.data.mkdir(parents=True, exist_ok=True)
    db = Database(settings.database)
    texts = load_texts(settings.seed)
    clock = Clock(real=real)
    with db.write() as connection:
        kept = connection.execute("SELECT value FROM meta WHERE key = 'clock_offset_s'").fetchone()
        if settings.now is not None:
            clock.set_to(settings.now)
        elif kept is not None:
            clock = Clock(timedelta(seconds=float(kept["value"])), real)
        portal = Portal(settings, clock, db, texts, Running())
        save_clock(portal, connection)
        if connection.execute("SELECT 1 FROM meta WHERE key = 'epoch'").fetchone() is None:
            Loader(settings, texts, clock.now()).fill(connection)
        changes.forget(connection, clock, settings.log_days)
        uploads.forget_unused(connection, portal)
    return portal


def _handle_errors(app: FastAPI, portal: Portal) -> None:
    def answer(request: Request, problem: Problem) -> Response:
        language = negotiate(request.headers.get("accept-language"))
        document = problems.document(problem, portal.texts, language, request.state.request_id)
        return Response(encode(document), problem.status, problem.headers, PROBLEM_JSON)

    def known(request: Request, error: Exception) -> Response:
        return answer(request, error if isinstance(error, Problem) else Problem("internal_error"))

    def unreadable(request: Request, error: Exception) -> Response:
        found: list[dict[str, Any]] = list(error.errors()) if isinstance(error, RequestValidationError) else []
        names = {".".join(str(part) for part in each["loc"][1:]) or "body" for each in found}
        return answer(request, Problem("bad_request", errors={name: Reason("bad_request") for name in sorted(names)}))

    def http(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        return answer(request, Problem("not_found" if status == 404 else "bad_request", status=status))

    def internal(request: Request, _error: Exception) -> Response:
        # Outermost of all, so the gate no longer adds its headers. The server logs the error itself.
        response = answer(request, Problem("internal_error"))
        response.headers["X-Request-Id"] = request.state.request_id
        response.headers["Date"] = date_header(portal)
        return response

    app.add_exception_handler(Problem, known)
    app.add_exception_handler(RequestValidationError, unreadable)
    app.add_exception_handler(HTTPException, http)
    app.add_exception_handler(Exception, internal)
