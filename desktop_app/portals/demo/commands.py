"""Pure: a command → the request that carries it, and whether a case was made of its words."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.catalog import UNCLASSIFIED
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
from desktop_app.portals.demo.catalog_mapping import answers

_DIGEST_CHARS = 24

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


@dataclass(frozen=True, slots=True)
class Carried:
    """Where a command goes and what it carries. `answers_case`: the reply is the whole case."""

    path: str
    body: Mapping[str, Any]
    method: str = "POST"
    answers_case: bool = True


def carried(command: Command, uploads: Sequence[str]) -> Carried:
    """The request of a command; `uploads` are the ids its files got."""
    match command:
        case SubmitCase():
            return Carried("/v1/cases", _case(command, uploads))
        case AddComment(case_id=id, text=text):
            return Carried(f"/v1/cases/{_safe(id)}/comments", {"text": text, "upload_ids": list(uploads)})
        case AddNote(case_id=id, text=text):
            return Carried(f"/v1/cases/{_safe(id)}/note", {"text": text})
        case SolveCase(case_id=id, text=text):
            return Carried(f"/v1/cases/{_safe(id)}/solve", {"text": text})
        case ReopenCase(case_id=id, text=text):
            return Carried(f"/v1/cases/{_safe(id)}/reopen", {"text": text})
        case WithdrawCase(case_id=id, text=text):
            return Carried(f"/v1/cases/{_safe(id)}/withdraw", {"text": text})
        case RateCase(case_id=id, score=score, text=text):
            return Carried(f"/v1/cases/{_safe(id)}/rating", {"score": score, "text": text})
        case DeskWork(case_id=id, action=action, target=target, title=title, text=text):
            return Carried(f"/v1/cases/{_safe(id)}/{action.value}", {"target": target, "title": title, "text": text})
        case EditCase(case_id=id, becomes=becomes, was=was):
            body = {"becomes": {**becomes}, "was": {detail: was.get(detail, "") for detail in becomes}}
            return Carried(f"/v1/cases/{_safe(id)}/details", body, "PATCH")
        case RateArticle(article_id=article, is_useful=useful):
            return Carried(f"/v1/articles/{_safe(article)}/rating", {"useful": useful}, "PUT", answers_case=False)
        case ArticleFeedback(article_id=article, text=text):
            return Carried(f"/v1/articles/{_safe(article)}/feedback", {"text": text}, answers_case=False)


def _case(command: SubmitCase, uploads: Sequence[str]) -> dict[str, Any]:
    about = {"client_reference": reference(command), "language": command.language}
    return {**_words(command), **about, "upload_ids": list(uploads)}


def _words(command: SubmitCase) -> dict[str, Any]:
    return {
        "item_id": command.item_id,
        "type_id": command.type_id or UNCLASSIFIED,
        "priority": command.priority,
        "answers": answers(command.answers),
        "copy_to": list(command.copy_to),
        "article_ids": list(command.article_ids),
        **({"parent_id": command.part_of.case_id} if command.part_of is not None else {}),
    }


def reference(command: SubmitCase) -> str:
    """What we call a case towards the portal: its draft, and a short digest of all that the user sends.

    A key alone does not tell what was made with it: two computers may send other words under the same one.
    """
    told = json.dumps([_words(command), [[file.name, file.digest] for file in command.files]], sort_keys=True)
    return f"{command.draft_id or ''}.{hashlib.sha256(told.encode()).hexdigest()[:_DIGEST_CHARS]}"


def is_text_of(told: object, command: SubmitCase) -> bool:
    """Whether a case of which the portal tells this reference may hold the command's words: no other ones for certain.

    A reference without a digest is that of an older program.
    """
    if not isinstance(told, str) or not told:
        return True
    draft_id, dot, digest = told.partition(".")
    return digest == reference(command).partition(".")[2] if dot else draft_id == command.draft_id


def _safe(id: str) -> str:
    return quote(id, safe="")
