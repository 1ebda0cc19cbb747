"""Pure: a command → the request that carries it, and the portal's refusal of a form → our fields."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.commands import (
    AddComment,
    AddNote,
    ArticleFeedback,
    Command,
    DeskWork,
    EditCase,
    RateArticle,
    RateCase,
    ReopenCase,
    SolveCase,
    SubmitCase,
    WithdrawCase,
)
from desktop_app.domain.forms import Answer
from desktop_app.domain.ids import FieldId
from desktop_app.errors import Gone, Rejected, Unsupported
from desktop_app.portals.zendesk.dialect import BASE
from desktop_app.portals.zendesk.forms import COPY_TO, DESCRIPTION, ONLY_FORM, PRIORITY, SUBJECT, TYPE
from desktop_app.portals.zendesk.traces import signed, trace

NEEDS: Mapping[type[Any], Capability] = {
    SubmitCase: Capability.FORMS,
    AddComment: Capability.REPLY,
    AddNote: Capability.NOTES,
    SolveCase: Capability.SOLVE,
    ReopenCase: Capability.REOPEN,
    WithdrawCase: Capability.WITHDRAW,
    RateCase: Capability.RATE_CASE,
    DeskWork: Capability.CASEWORK,
    EditCase: Capability.EDIT_CASE,
    RateArticle: Capability.RATE_ARTICLE,
    ArticleFeedback: Capability.ARTICLE_FEEDBACK,
}
_GOOD_FROM = 3
_TOP_LEVEL = frozenset({SUBJECT, DESCRIPTION, PRIORITY, TYPE, COPY_TO})


@dataclass(frozen=True, slots=True)
class Carried:
    """Where a command goes and what it carries."""

    method: str
    path: str
    body: Mapping[str, Any] | None = None


def carried(command: Command, uploads: Sequence[str], locale: str) -> Carried:
    """The request of a command; `uploads`: the tokens of its files, `locale`: that of the help center.

    Raises Gone where an id is none of Zendesk's, Unsupported.
    """
    match command:
        case SubmitCase():
            return Carried("POST", "/api/v2/requests.json", {"request": _request(command, uploads)})
        case AddComment(case_id=id, text=text) | ReopenCase(case_id=id, text=text):
            written = _comment(signed(text, trace(command)), uploads)
            return Carried("PUT", request_path(id), {"request": {"comment": written}})
        case SolveCase(case_id=id, text=text):
            solved: dict[str, Any] = {"solved": True}
            if text.strip():
                solved["comment"] = _comment(signed(text, trace(command)), ())
            return Carried("PUT", request_path(id), {"request": solved})
        case RateCase(case_id=id, score=score, text=text):
            rated = {"score": good_or_bad(score)} | ({"comment": text} if text.strip() else {})
            return Carried(
                "POST", f"/api/v2/tickets/{number(id)}/satisfaction_rating.json", {"satisfaction_rating": rated}
            )
        case RateArticle(article_id=id, is_useful=useful):
            way = "up" if useful else "down"
            return Carried("POST", f"/api/v2/help_center/articles/{number(id)}/{way}.json")
        case ArticleFeedback(article_id=id, text=text):
            path = f"/api/v2/help_center/{quote(locale, safe='')}/articles/{number(id)}/comments.json"
            return Carried("POST", path, {"comment": {"body": text, "locale": locale}})
        case WithdrawCase():
            raise Unsupported(Capability.WITHDRAW)
        case AddNote():
            raise Unsupported(Capability.NOTES)
        case DeskWork():
            raise Unsupported(Capability.CASEWORK)
        case EditCase():
            raise Unsupported(Capability.EDIT_CASE)


def request_path(id: str) -> str:
    """Of one request. Raises Gone."""
    return f"/api/v2/requests/{number(id)}.json"


def number(id: str) -> str:
    """An id as it may stand in a path. Raises Gone for what is no number: there is no such thing then."""
    if not (id.isascii() and id.isdecimal() and len(id) <= 18):
        raise Gone
    return id


def good_or_bad(score: int) -> str:
    """Our one to five as Zendesk's two words; the middle is not bad."""
    return "good" if score >= _GOOD_FROM else "bad"


def _request(command: SubmitCase, uploads: Sequence[str]) -> dict[str, Any]:
    told = signed(command.description, trace(command))
    made: dict[str, Any] = {"comment": _comment(told, uploads)}
    if command.subject.strip():
        made["subject"] = command.subject
    if command.item_id != ONLY_FORM:
        made["ticket_form_id"] = int(number(command.item_id))
    for name, field in (("priority", PRIORITY), ("type", TYPE)):
        if field in command.answers:
            made[name] = command.answers[field]
    custom = [
        {"id": int(field), "value": _value(answer)}
        for field, answer in command.answers.items()
        if field not in _TOP_LEVEL and field.isdecimal()
    ]
    if custom:
        made["custom_fields"] = custom
    if command.copy_to:
        made["collaborators"] = list(command.copy_to)
    return made


def _comment(text: str, uploads: Iterable[str]) -> dict[str, Any]:
    tokens = list(uploads)
    return {"body": text} | ({"uploads": tokens} if tokens else {})


def _value(answer: Answer) -> Any:
    """Numbers travel as text, as they come back."""
    if isinstance(answer, tuple):
        return list(answer)
    if isinstance(answer, (int, float)) and not isinstance(answer, bool):
        return str(answer)
    return answer


def at_our_fields(error: Rejected, command: SubmitCase) -> Rejected:
    """The same refusal with what is known of its fields: by number, else by the label its words begin with."""
    labels = {text: id for id, field in command.asked.items() for text in field.label.texts.values() if text}
    found: dict[str, tuple[str, str]] = {}
    for name, (code, words) in error.problems.items():
        id = name
        if name.partition(".")[0] == BASE:
            # The longest label first: “Service” begins “Service level” as well.
            fitting = (text for text in sorted(labels, key=len, reverse=True) if words.startswith(text))
            id = labels.get(next(fitting, ""), FieldId(""))
        id = {"comment": DESCRIPTION, "requester": "", "ticket_form_id": ""}.get(id, id)
        found[id] = (code, words) if id not in found else (found[id][0], f"{found[id][1]}\n{words}")
    return Rejected(found, error.detail, reason=error.reason, request_id=error.request_id)
