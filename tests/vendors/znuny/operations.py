"""The operations of the web service as the emulated Znuny does them: errors in its words, and its surprises."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.vendors.znuny.service import our_service
from tests.vendors.znuny.state import EXTERNAL, FAQ, PRIORITIES, QUEUES, SERVICES, STATES, TYPES, Article, State, Ticket

Body = Mapping[str, Any]
FAQ_RUN = "Could not get FAQ data in Kernel::GenericInterface::Operation::FAQ::{}::Run()"


class Fault(Exception):
    """The server fails: HTTP 500."""


def refused(operation: str, kind: str, message: str) -> dict[str, Any]:
    """An error, as it comes within HTTP 200."""
    return {"Error": {"ErrorCode": f"{operation}.{kind}", "ErrorMessage": message}}


def session_create(state: State, body: Body) -> dict[str, Any]:
    """`UserLogin` is dropped on the way in, so that agents are refused like anybody unknown."""
    if not body.get("Password"):
        return refused("SessionCreate", "MissingParameter", "SessionCreate: Password parameter is missing!")
    person = state.people.get(str(body.get("CustomerUserLogin", "")))
    if person is None or person.password != body["Password"]:
        return refused("SessionCreate", "AuthFail", "SessionCreate: Authorization failing!")
    return {"SessionID": state.login(person.login)}


def catalog(state: State, body: Body) -> dict[str, Any]:
    """SessionGet, mapped."""
    login = state.sessions.get(str(body.get("SessionID")))
    if login is None:
        return refused("SessionGet", "SessionInvalid", "SessionGet: SessionID is Invalid!")
    person = state.people[login]
    session = {
        "UserLogin": login,
        "UserPassword": "a hash that nobody may see",
        "UserFullname": person.name,
        "UserEmail": login,
        "UserMailString": person.mail,
        "UserCustomerID": person.company,
        "CustomerCompanyName": person.company_name,
        "UserSessionStart": str(int(state.time().timestamp())),
    }
    user = our_service().catalog(session)["User"]
    return {**state.catalog, "TimeZone": state.zone.key, "User": user}


def search(state: State, body: Body) -> dict[str, Any]:
    """Ids only, the newest first; unknown filters are ignored."""
    login = state.sessions.get(str(body.get("SessionID")))
    if login is None:
        return refused("TicketSearch", "AuthFail", "TicketSearch: Authorization failing!")
    found = [one for one in state.tickets.values() if state.is_found(login, one)]
    for name, wanted in body.items():
        test = _filter(state, name, wanted)
        if test is not None:
            found = [one for one in found if test(one)]
    is_changed = body.get("SortBy") == "Changed"
    found.sort(key=lambda one: (one.changed if is_changed else one.created, one.id), reverse=True)
    ids = [str(one.id) for one in found][: int(body.get("Limit", 500))]
    return {"TicketID": ids} if ids else {}


def get(state: State, body: Body) -> dict[str, Any]:
    """One that is refused refuses them all."""
    login = state.sessions.get(str(body.get("SessionID")))
    if login is None:
        return refused("TicketGet", "AuthFail", "TicketGet: Authorization failing!")
    wanted = body.get("TicketID")
    if not wanted:
        return refused("TicketGet", "MissingParameter", "TicketGet: TicketID parameter is missing!")
    ids = wanted if isinstance(wanted, list) else str(wanted).split(",")
    made = []
    for id in ids:
        ticket = state.tickets.get(int(id)) if str(id).isdecimal() else None
        if ticket is None or not state.may_see(login, ticket):
            return refused("TicketGet", "AccessDenied", "TicketGet: User does not have access to the ticket!")
        made.append(_ticket(state, ticket, body))
    return {"Ticket": made}


def create(state: State, body: Body) -> dict[str, Any]:
    """A ticket, once more with each repetition; whose it is said to be is not compared with the session."""
    if str(body.get("SessionID")) not in state.sessions:
        return refused("TicketCreate", "AuthFail", "TicketCreate: User could not be authenticated!")
    ticket, article = body.get("Ticket", {}), body.get("Article", {})
    wrong = _wrong_ticket(state, ticket) or _wrong_article("TicketCreate", article)
    wrong = wrong or _wrong_rest("TicketCreate", body, {*state.ticket_fields, *state.article_fields})
    if wrong is not None:
        return wrong
    made = state.add(
        ticket["CustomerUser"],
        ticket["Title"].strip()[:255],
        article["Body"],
        ticket["State"],
        queue=ticket["Queue"],
        type=ticket["Type"],
        service=ticket.get("Service", ""),
        priority=ticket["Priority"],
    )
    _keep(state, made, made.articles[0], body)
    return {"TicketID": str(made.id), "TicketNumber": made.number, "ArticleID": str(made.articles[0].id)}


def update(state: State, body: Body) -> dict[str, Any]:
    """Whatever is asked: a customer may change a queue, a priority, an owner."""
    login = state.sessions.get(str(body.get("SessionID")))
    if login is None:
        return refused("TicketUpdate", "AuthFail", "TicketUpdate: User could not be authenticated!")
    ticket = state.tickets.get(int(body["TicketID"])) if str(body.get("TicketID")).isdecimal() else None
    if ticket is None or not state.may_see(login, ticket):
        return refused("TicketUpdate", "AccessDenied", "TicketUpdate: User does not have access to the ticket!")
    changes, article = body.get("Ticket", {}), body.get("Article")
    wrong = _wrong_update(changes, body)
    wrong = wrong or (_wrong_article("TicketUpdate", article) if article is not None else None)
    wrong = wrong or _wrong_rest("TicketUpdate", body, {*state.ticket_fields, *state.article_fields})
    if wrong is not None:
        return wrong
    ticket.state = changes.get("State", ticket.state)
    ticket.queue = changes.get("Queue", ticket.queue)
    ticket.priority = changes.get("Priority", ticket.priority)
    ticket.changed = state.time()
    answer = {"TicketID": str(ticket.id), "TicketNumber": ticket.number}
    if article is None:
        return answer
    said = state.say(ticket, "customer", article.get("From", ""), article["Subject"], article["Body"])
    _keep(state, ticket, said, body)
    return {**answer, "ArticleID": str(said.id)}


def faq_languages(state: State, body: Body) -> dict[str, Any]:
    """Of the site."""
    return {"Language": [{"ID": "1", "Name": "en"}, {"ID": "3", "Name": "sv"}, {"ID": "4", "Name": "fi"}]}


def faq_categories(state: State, body: Body) -> dict[str, Any]:
    """Those with a public article."""
    return {"Category": [{"ID": "2", "Name": "Wilma"}, {"ID": "3", "Name": "Wilma::Wilma-appen"}]}


def faq_search(state: State, body: Body) -> dict[str, Any]:
    """A list, a lone number, or an error for nothing."""
    words = str(body.get("What", "")).strip("*").casefold()
    found = [int(one["ID"]) for one in FAQ if words in f"{one['Title']} {one['Keywords']} {one['Field1']}".casefold()]
    if not found:
        message = "PublicFAQSearch: " + FAQ_RUN.format("PublicFAQSearch")
        return refused("PublicFAQSearch", "NotFAQData", message)
    return {"ID": found[0] if len(found) == 1 else sorted(found, reverse=True)}


def faq_get(state: State, body: Body) -> dict[str, Any]:
    """Ids are one text with commas."""
    by_id = {str(one["ID"]): one for one in FAQ}
    made = []
    for id in str(body.get("ItemID", "")).split(","):
        if id not in by_id:
            kind = "AccessDenied" if id == EXTERNAL else "NotValidFAQID"
            return refused("PublicFAQGet", kind, "PublicFAQGet: " + FAQ_RUN.format("PublicFAQGet"))
        one = dict(by_id[id])
        if body.get("GetAttachmentContents") == 0:
            one.pop("Attachment", None)
        made.append(one)
    return {"FAQItem": made}


OPERATIONS: Mapping[str, Callable[[State, Body], dict[str, Any]]] = {
    "POST /Session": session_create,
    "POST /Catalog": catalog,
    "POST /Ticket": create,
    "POST /Ticket/Search": search,
    "POST /Ticket/Get": get,
    "POST /Ticket/Update": update,
    "GET /FAQ/Languages": faq_languages,
    "GET /FAQ/Categories": faq_categories,
    "POST /FAQ/Search": faq_search,
    "POST /FAQ/Get": faq_get,
}


def _filter(state: State, name: str, wanted: Any) -> Callable[[Ticket], bool] | None:
    now = state.time()
    minutes = timedelta(minutes=int(wanted)) if name.endswith("NewerMinutes") else timedelta()
    field = name.removeprefix("DynamicField_")
    match name:
        case "CustomerUserLogin":
            # A search condition: unquoted, a plus finds nothing.
            login = wanted[1:-1] if wanted[:1] == wanted[-1:] == '"' else wanted
            is_plain = login != wanted or "+" not in login
            return lambda one: is_plain and one.customer == login
        case "CustomerID":
            return lambda one: one.company == wanted
        case "StateType":
            return lambda one: STATES[one.state] in (wanted if isinstance(wanted, list) else [wanted])
        case "TicketLastChangeTimeNewerMinutes":
            return lambda one: one.changed >= now - minutes
        case "TicketCreateTimeNewerMinutes":
            return lambda one: one.created >= now - minutes
        case "Fulltext":
            is_condition = any(char in wanted.strip('"') for char in "(&+|!") and not wanted.startswith('"')
            words = wanted.strip('"').casefold()
            return lambda one: not is_condition and words in _fulltext(one)
        case _ if name != field and field in state.ticket_fields and isinstance(wanted, dict):
            return lambda one: one.fields.get(field) == wanted.get("Equals")
    return None


def _fulltext(ticket: Ticket) -> str:
    return " ".join([ticket.title, *(one.body for one in ticket.articles if one.is_visible)]).casefold()


def _ticket(state: State, one: Ticket, how: Body) -> dict[str, Any]:
    age = int((state.time() - one.created).total_seconds())
    made: dict[str, Any] = {
        "Age": age,
        "ArchiveFlag": "n",
        "Changed": _written(state, one.changed),
        "Created": _written(state, one.created),
        "CustomerID": one.company,
        "CustomerUserID": one.customer,
        "Lock": "unlock",
        "Owner": "root@localhost",
        "Priority": one.priority,
        "Queue": one.queue,
        "State": one.state,
        "StateType": STATES[one.state],
        "TicketID": one.id,
        "TicketNumber": one.number,
        "Title": one.title,
        "Type": one.type,
        "UntilTime": 0,
    }
    if one.service:
        made["Service"] = one.service
    if how.get("DynamicFields"):
        made["DynamicField"] = _fields(one.fields)
    if how.get("AllArticles"):
        made["Article"] = [_article(state, one, said, how) for said in one.articles if said.is_visible]
    return made


def _article(state: State, ticket: Ticket, one: Article, how: Body) -> dict[str, Any]:
    made: dict[str, Any] = {
        "ArticleID": one.id,
        "Body": one.body,
        "ContentType": "text/plain; charset=utf-8",
        "CreateTime": _written(state, one.at),
        "From": one.from_,
        "IncomingTime": int(one.at.timestamp()),
        "IsVisibleForCustomer": 1,
        "SenderType": one.sender,
        "Subject": one.subject,
        "TicketID": ticket.id,
        "To": one.to,
    }
    if how.get("DynamicFields"):
        made["DynamicField"] = _fields(one.fields)
    if how.get("Attachments") and one.files:
        has_contents = how.get("GetAttachmentContents", 1) != 0
        files = [_file(place, file, has_contents) for place, file in enumerate(one.files, 1)]
        has_html = bool(how.get("HTMLBodyAsAttachment"))
        made["Attachment"] = [file for file in files if has_html or file["Filename"] != "file-2"]
    return made


def _file(place: int, file: Mapping[str, str], has_contents: bool) -> dict[str, Any]:
    size = len(file["Content"]) * 3 // 4 - file["Content"].count("=")
    content = file["Content"] if has_contents else ""
    return {**file, "Content": content, "ContentAlternative": "", "FileID": str(place), "FilesizeRaw": str(size)}


def _fields(fields: Mapping[str, str | None]) -> list[dict[str, str | None]]:
    return [{"Name": name, "Value": value} for name, value in fields.items()]


def _written(state: State, at: datetime) -> str:
    return at.astimezone(UTC).astimezone(state.zone).strftime("%Y-%m-%d %H:%M:%S")


def _wrong_ticket(state: State, ticket: Body) -> dict[str, Any] | None:
    for name in ("Title", "CustomerUser"):
        if not ticket.get(name):
            return refused("TicketCreate", "MissingParameter", f"TicketCreate: Ticket->{name} parameter is missing!")
    known: Mapping[str, Iterable[str]] = {"Queue": QUEUES, "Type": TYPES, "State": STATES, "Priority": PRIORITIES}
    for name, choices in known.items():
        both = f"Ticket->{name}ID or Ticket->{name}"
        if not ticket.get(name):
            why = "required by sysconfig option!" if name == "Type" else "required!"
            return refused("TicketCreate", "MissingParameter", f"TicketCreate: {both} parameter is {why}")
        if ticket[name] not in choices:
            return refused("TicketCreate", "InvalidParameter", f"TicketCreate: {both} parameter is invalid!")
    if ticket["Queue"] in state.denied_queues:
        return refused(
            "TicketCreate", "AccessDenied", "TicketCreate: Can not create tickets in given Queue or QueueID!"
        )
    service = ticket.get("Service", "")
    if service and (service not in SERVICES or service == "Intern"):
        both = "Ticket->ServiceID or Ticket->Service"
        return refused("TicketCreate", "InvalidParameter", f"TicketCreate: {both} parameter is invalid!")
    return None


def _wrong_article(operation: str, article: Body) -> dict[str, Any] | None:
    for name in ("Subject", "Body"):
        if not str(article.get(name, "")).strip():
            return refused(operation, "MissingParameter", f"{operation}: Article->{name} parameter is missing!")
    if "charset" not in str(article.get("ContentType", "")):
        words = "Article->ContentType or Ticket->MimeType and Article->Charset parameters are required!"
        return refused(operation, "MissingParameter", f"{operation}: {words}")
    return None


def _wrong_update(changes: Body, body: Body) -> dict[str, Any] | None:
    state = changes.get("State")
    if state is not None and state not in STATES:
        both = "Ticket->StateID or Ticket->State"
        return refused("TicketUpdate", "InvalidParameter", f"TicketUpdate: {both} parameter is invalid!")
    if str(state).startswith("pending") and not changes.get("PendingTime"):
        words = "Can't set a ticket on a pending state without pendig time!"
        return refused("TicketUpdate", "MissingParameter", words)
    if "Attachment" in body and "Article" not in body:
        words = "TicketUpdate: To create an attachment an article is needed!"
        return refused("TicketUpdate", "MissingParameter", words)
    return None


def _wrong_rest(operation: str, body: Body, known: set[str]) -> dict[str, Any] | None:
    for one in body.get("DynamicField", []):
        if not isinstance(one, dict):
            raise Fault(f"{operation}: Ticket->DynamicField parameter is invalid!")
        if one["Name"] not in known:
            return refused(operation, "InvalidParameter", f"{operation}: DynamicField->Name parameter is invalid!")
    if "Attachment" in body and not (body["Attachment"] and all(one.get("Content") for one in body["Attachment"])):
        return refused(operation, "MissingParameter", f"{operation}: Attachment->Content  parameter is missing!")
    return None


def _keep(state: State, ticket: Ticket, article: Article, body: Body) -> None:
    """The fields and files of a request: each field where it belongs."""
    for one in [] if state.drops_fields else body.get("DynamicField", []):
        place = ticket.fields if one["Name"] in ticket.fields else article.fields
        place[one["Name"]] = one["Value"]
    article.files = [{**one, "Disposition": "attachment", "ContentID": ""} for one in body.get("Attachment", [])]
