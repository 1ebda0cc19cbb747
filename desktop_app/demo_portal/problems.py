"""What can go wrong, as codes with their status; worded through the seed's texts (RFC 9457)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_app.demo_portal.texts import Texts

STATUS: Mapping[str, int] = {
    "bad_request": 400,
    "bad_cursor": 400,
    "key_missing": 400,
    "not_signed_in": 401,
    "wrong_password": 401,
    "not_allowed": 403,
    "not_allowed_to_order": 403,
    "foreign_origin": 403,
    "not_found": 404,
    "method_not_allowed": 405,
    "still_running": 409,
    "not_possible_now": 409,
    "upload_offset": 409,
    "cursor_expired": 410,
    "upload_expired": 410,
    "precondition_failed": 412,
    "tus_version": 412,
    "attachment_too_big": 413,
    "body_too_big": 413,
    "attachment_type": 415,
    "wrong_host": 421,
    "form_invalid": 422,
    "too_many_attachments": 422,
    "nothing_left": 422,
    "key_reused": 422,
    "wrong_code": 422,
    "weak_password": 422,
    "too_many_attempts": 429,
    "checksum_mismatch": 460,
    "internal_error": 500,
    "busy": 503,
}


@dataclass(frozen=True, slots=True)
class Reason:
    """Why one field was refused; `values` fill the placeholders of its text."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)


class Problem(Exception):
    """A refusal with a code; carries no words but those a seed text gave (`detail`)."""

    def __init__(
        self,
        code: str,
        *,
        status: int | None = None,
        errors: Mapping[str, Reason] | None = None,
        headers: Mapping[str, str] | None = None,
        detail: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(code)
        self.code = code
        self.status = STATUS[code] if status is None else status
        self.errors = dict(errors or {})
        self.headers = dict(headers or {})
        self.detail = dict(detail or {})


def not_found() -> Problem:
    """The same answer for what does not exist and for what is not yours."""
    return Problem("not_found")


def document(problem: Problem, texts: Texts, language: str, request_id: str) -> dict[str, Any]:
    """The problem as RFC 9457 JSON, in one language."""
    code = problem.code
    body: dict[str, Any] = {
        "type": f"urn:nordesk:problem:{code}",
        "title": texts.say(f"problem.{code}.title", language) or code,
        "status": problem.status,
        "detail": problem.detail.get(language)
        or problem.detail.get("en")
        or texts.say(f"problem.{code}.detail", language)
        or code,
        "code": code,
        "request_id": request_id,
    }
    if problem.errors:
        body["errors"] = {
            name: {
                "code": reason.code,
                "message": texts.say(f"problem.field.{reason.code}", language, **reason.values) or reason.code,
            }
            for name, reason in problem.errors.items()
        }
    return body
