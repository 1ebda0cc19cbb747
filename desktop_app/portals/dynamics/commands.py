"""Pure: commands → the bodies that carry them."""

from collections.abc import Mapping
from typing import Any

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.commands import (
    AddComment,
    AddNote,
    ArticleFeedback,
    DeskWork,
    EditCase,
    RateArticle,
    RateCase,
    ReopenCase,
    SolveCase,
    SubmitCase,
    WithdrawCase,
)
from desktop_app.errors import Rejected
from desktop_app.portals.dynamics import forms, mapping
from desktop_app.portals.dynamics.catalog import subject_of
from desktop_app.portals.dynamics.metadata import ARTICLE, CASE, COMMENT, FEEDBACK, NOTE, READ, CaseTable, Tables
from desktop_app.portals.dynamics.odata import is_guid
from desktop_app.portals.dynamics.people import Me
from desktop_app.portals.dynamics.timeline import WEB

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
TEXT = "text"
"""The part of an intent that is a message beside something else."""
NO_CUSTOMER = "no_customer"
"""Why a case is refused before it is sent: nobody said whose it would be."""
_TITLE_CHARS, _FEEDBACK_TITLE_CHARS = 200, 155
_LEAST, _MOST = 1, 5
_SENDER, _INCOMING, _OPEN = 1, 1, 1
_FROM_A_PORTAL = 1
_REFERENCE = 1
_DEFAULT = -1
"""Whatever reason the organisation has set for a state."""


def case_body(command: SubmitCase, me: Me, tables: Tables, table: CaseTable) -> dict[str, Any]:
    """A new case. Rejected when there is no customer it could be for."""
    if not me.can_ask:
        raise Rejected(reason=NO_CUSTOMER)
    body = forms.body(command.answers, table)
    body.setdefault(forms.TITLE, command.subject)
    body.setdefault(forms.DESCRIPTION, command.description)
    body["caseorigincode"] = mapping.FROM_THE_WEB
    if (priority := mapping.priority_code(command.priority)) is not None:
        body["prioritycode"] = priority
    if command.type_id and command.type_id.isdecimal():
        body["casetypecode"] = int(command.type_id)
    refers = [("customerid", "account", "accounts", me.account)]
    refers += [("primarycontactid" if me.account else "customerid", "contact", "contacts", me.contact)]
    refers += [("subjectid", "subject", "subjects", subject_of(command.item_id))]
    refers += [(forms.PRODUCT, "product", "products", forms.chosen(command.answers, forms.PRODUCT))]
    refers += [(forms.ENTITLEMENT, "entitlement", "entitlements", forms.chosen(command.answers, forms.ENTITLEMENT))]
    refers += [("parentcaseid", CASE, "incidents", command.part_of.case_id if command.part_of is not None else "")]
    for column, to, path, id in refers:
        if is_guid(id):
            body[tables.bind(CASE, column, to)] = f"/{path}({id})"
    return body


def comment_table(tables: Tables) -> str:
    """What a reply becomes: a portal comment where customers have a portal, else a note."""
    return COMMENT if tables.bind(COMMENT, "regardingobjectid", CASE) else NOTE


def comment_body(text: str, case_id: str, me: Me, tables: Tables) -> dict[str, Any]:
    """A reply, as a row of the `comment_table`."""
    if comment_table(tables) == NOTE:
        return note_body(text, case_id, tables)
    kind, id = ("contact", me.contact) if me.contact else ("systemuser", me.user)
    return {
        "subject": _first_line(text),
        "description": text,
        tables.bind(COMMENT, "regardingobjectid", CASE): f"/incidents({case_id})",
        "adx_portalcommentdirectioncode": _INCOMING,
        "statuscode": _OPEN,
        "adx_portalcomment_activity_parties": [
            {f"partyid_{kind}@odata.bind": f"/{kind}s({id})", "participationtypemask": _SENDER}
        ],
    }


def note_body(text: str, case_id: str, tables: Tables) -> dict[str, Any]:
    """A note: no activity, so that it keeps no case from being cancelled."""
    return {"subject": "", "notetext": text, tables.bind(NOTE, "objectid", CASE): f"/incidents({case_id})"}


def for_all(text: str, tables: Tables) -> str:
    """The text of a note that whoever reported the case is to read too, also where plain notes are the desk's own."""
    return f"{WEB} {text}" if comment_table(tables) == COMMENT else text


def read_body(article: str, case_id: str, tables: Tables) -> dict[str, Any]:
    """That an article was read before a case was made; empty where cases and articles are not linked."""
    binds = tables.bind(READ, "knowledgearticleid", ARTICLE), tables.bind(READ, "incidentid", CASE)
    if not all(binds):
        return {}
    rows = f"/knowledgearticles({article})", f"/incidents({case_id})"
    return {**dict(zip(binds, rows, strict=True)), "knowledgeusage": _REFERENCE}


def resolution(command: SolveCase, title: str, id: str, table: CaseTable) -> dict[str, Any]:
    """What closes a case of that title."""
    text = command.text.strip()
    return {
        "IncidentResolution": {
            "@odata.type": "Microsoft.Dynamics.CRM.incidentresolution",
            "activityid": id,
            "subject": _first_line(text) or title,
            "description": text,
            "timespent": 0,
            "incidentid@odata.bind": f"/incidents({command.case_id})",
        },
        "Status": _reason(table, mapping.SOLVED),
    }


def cancelled(table: CaseTable) -> dict[str, Any]:
    """What withdraws a case."""
    return {"statecode": mapping.CANCELLED, "statuscode": _reason(table, mapping.WITHDRAWN)}


def active(table: CaseTable) -> dict[str, Any]:
    """What opens a case again."""
    return {"statecode": mapping.ACTIVE, "statuscode": _reason(table, mapping.IN_PROGRESS)}


def feedback_body(
    command: RateCase | RateArticle | ArticleFeedback, about: tuple[str, str, str], me: Me, tables: Tables
) -> dict[str, Any]:
    """What the person thinks of a case or an article. `about`: its table, its path, its title."""
    table, path, title = about
    body: dict[str, Any] = {
        "title": title[:_FEEDBACK_TITLE_CHARS] or table,
        "source": _FROM_A_PORTAL,
        tables.bind(FEEDBACK, "regardingobjectid", table): path,
    }
    match command:
        case RateCase(score=score, text=text):
            body |= {"rating": score, "minrating": _LEAST, "maxrating": _MOST, "comments": text}
        case RateArticle(is_useful=is_useful):
            body |= {"rating": _MOST if is_useful else _LEAST, "minrating": _LEAST, "maxrating": _MOST}
        case ArticleFeedback(text=text):
            body["comments"] = text
    by = tables.bind(FEEDBACK, "createdbycontact", "contact")
    if by and me.contact:
        body[by] = f"/contacts({me.contact})"
    return body


def _reason(table: CaseTable, usual: int) -> int:
    """The reason that Dynamics ships, unless the organisation has done away with it."""
    known = {one.value for one in table.options("statuscode")}
    return usual if usual in known or not known else _DEFAULT


def _first_line(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "")[:_TITLE_CHARS]
