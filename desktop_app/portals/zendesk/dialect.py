"""How Zendesk refuses: five shapes of error, some of them with the field that is at fault."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from desktop_app.errors import KEY_REUSED, Conflict, PortalError, Rejected
from desktop_app.portals.dialect import Dialect
from desktop_app.portals.problems import Problem, error_for

_WORD_CHARS, _CODE_CHARS, _MOST_FIELDS = 2000, 100, 200
_CUSTOM_FIELD = re.compile(r"(?:custom_fields?|fields)[_.\[]?(\d+)\]?")
_KEY_REUSED = "IdempotentRequestError"
BASE = "base"
"""The field under which everything comes that Zendesk does not pin to one; the next ones are `base.` and a number"""
STATUS = "status"


class ZendeskDialect(Dialect):
    """Its errors are JSON most of the time; where they are not, the status has to do."""

    def problem(self, data: object) -> Problem:
        """One of: {error, description, details}, {error, error_description}, {error: {title, message}}, {errors}."""
        if not isinstance(data, dict):
            return Problem()
        error = data.get("error")
        if isinstance(error, dict):
            return Problem(_code(error.get("title")), _words(error.get("message")) or _words(error.get("title")))
        errors = data.get("errors")
        if isinstance(errors, list) and errors and isinstance(errors[0], dict):
            first = errors[0]
            return Problem(_code(first.get("code")), _words(first.get("detail")) or _words(first.get("title")))
        code = KEY_REUSED if error == _KEY_REUSED else _code(error)
        said = (data.get(name) for name in ("error_description", "description", "message", "error"))
        fields = dict(_fields(data.get("details")))
        detail = next((words for one in said if (words := _words(one))), "")
        return Problem(code, detail, "", fields)

    def refusal(self, status: int, headers: Mapping[str, str], problem: Problem, *, is_write: bool) -> PortalError:
        """As everywhere, but for a search with too many words and for what can no longer be changed."""
        if status == 406:
            return Rejected({}, problem.detail, reason=problem.code or "status_406", request_id=_id(headers))
        if status == 422 and is_write and STATUS in problem.fields:
            # A closed request takes nothing any more; so it says, in the person's own language.
            return Conflict(problem.fields[STATUS][1] or problem.detail, request_id=_id(headers))
        return error_for(status, headers, problem, is_write=is_write)


DIALECT = ZendeskDialect()


def _fields(details: object) -> Iterator[tuple[str, tuple[str, str]]]:
    """Field → (code, words) of `details`, each of whose values is a list of objects or, seldom, of texts."""
    count = 0
    for name, said in details.items() if isinstance(details, dict) else ():
        texts: dict[str, tuple[str, str]] = {}
        for one in said if isinstance(said, list) else [said]:
            key, code, words = _told(str(name), one)
            # What belongs to no field is not thrown together: each may still be known by the label in its words.
            key = f"{key}.{len(texts)}" if key == BASE and BASE in texts else key
            before = texts.get(key)
            texts[key] = (before[0], f"{before[1]}\n{words}"[:_WORD_CHARS]) if before else (code, words)
        for key, told in texts.items():
            count += 1
            if count <= _MOST_FIELDS:
                yield key, told


def _told(name: str, one: Any) -> tuple[str, str, str]:
    if not isinstance(one, dict):
        return _field(name), "", _words(one)
    key = one.get("field_key", one.get("ticket_field_id"))
    is_known = isinstance(key, (int, str)) and not isinstance(key, bool)
    return (_field(str(key)) if is_known else _field(name)), _code(one.get("error")), _words(one.get("description"))


def _field(name: str) -> str:
    custom = _CUSTOM_FIELD.fullmatch(name)
    return custom[1] if custom else name[:_CODE_CHARS]


def _words(value: Any) -> str:
    return value[:_WORD_CHARS] if isinstance(value, str) else ""


def _code(value: Any) -> str:
    return value[:_CODE_CHARS] if isinstance(value, str) else ""


def _id(headers: Mapping[str, str]) -> str:
    return headers.get("X-Request-Id", "")[:_CODE_CHARS]
