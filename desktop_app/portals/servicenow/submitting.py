"""Makes cases: by a record producer, as an order, or as a plain incident or customer's case."""

from typing import Any
from urllib.parse import quote

from desktop_app.domain.commands import SubmitCase
from desktop_app.domain.forms import Answer, Form, problems
from desktop_app.domain.ids import FieldId
from desktop_app.errors import BadReply, Gone, NotAllowed, NotSignedIn, PortalError, Rejected, Unsure
from desktop_app.portals.http import Ask, Http
from desktop_app.portals.servicenow import case_mapping, catalog, catalog_mapping, direct, tables, wire
from desktop_app.portals.servicenow.catalog_mapping import Question
from desktop_app.portals.servicenow.looking_up import Lessons, Made
from desktop_app.portals.servicenow.me import Me
from desktop_app.portals.servicenow.values import SYS_ID

_REQUIRED = "required"


class Submitting:
    """Makes one case. `prepare` first: it asks for the form as it is now, and makes nothing."""

    def __init__(self, http: Http, me: Me, where: catalog.Where, lessons: Lessons, command: SubmitCase) -> None:
        self._http, self._me, self._where, self._lessons = http, me, where, lessons
        self._command = command
        self._item: wire.Item | None = None
        self._asked: list[Question] = []

    def prepare(self) -> None:
        """Raises Rejected with the fields that are missing: the portal says only that some are."""
        wrong: dict[str, tuple[str, str]]
        if direct.table_of(self._command.item_id):
            wrong = direct.problems(self._command)
        else:
            try:
                self._item, self._asked = catalog.form_of(self._http, self._where, self._command.item_id)
            except Rejected as error:
                # What is not for us is refused just like what is wrong.
                raise NotAllowed(error.detail, request_id=error.request_id) from error
            if self._item.type == catalog_mapping.GUIDE:
                raise NotAllowed(catalog_mapping.GUIDE)
            wrong = _missing(self._asked, self._command)
        if wrong:
            raise Rejected(wrong, reason="form_invalid")

    def table(self) -> str:
        """Where it goes; "" when the portal does not tell. A lost answer is looked for there."""
        kind = direct.table_of(self._command.item_id)
        if kind or self._item is None:
            return kind
        if self._item.type == catalog_mapping.ORDER:
            return case_mapping.ITEM
        fields = ("sys_id", "table_name")
        try:
            found = tables.one(self._http, "sc_cat_item_producer", self._command.item_id, fields)
        except (Gone, NotAllowed, NotSignedIn, Rejected, BadReply):
            return self._lessons.tables.get(self._command.item_id, "")
        return found.value("table_name")

    def make(self) -> Made:
        """Make it. Raises PortalError; Unsure when it may be there all the same."""
        kind = direct.table_of(self._command.item_id)
        if kind:
            return self._plain(kind)
        assert self._item is not None  # noqa: S101 - prepared
        return self._order() if self._item.type == catalog_mapping.ORDER else self._produce()

    def _plain(self, table: str) -> Made:
        record, _ = tables.write(self._http, table, direct.body(self._command, self._me))
        if record.value("correlation_id") == self._command.key:
            self._lessons.keeps_correlation = True
        sys_id = record.value("sys_id")
        if not SYS_ID.fullmatch(sys_id):
            raise Unsure("sys_id")
        return Made(table, sys_id, record.value("number"))

    def _produce(self) -> Made:
        told = self._submitted("submit_producer", {})
        sys_id, table = str(told.sys_id or ""), told.table or ""
        if not SYS_ID.fullmatch(sys_id):
            # Its script ended otherwise, or leads elsewhere: sent it is, and what came of it is not told.
            return Made(number=told.number or "")
        self._lessons.tables[self._command.item_id] = table
        if sys_id == self._command.key:
            self._lessons.own_ids.add(self._command.item_id)
        return Made(table, sys_id, told.number or "")

    def _order(self) -> Made:
        told = self._submitted("order_now", {"sysparm_quantity": 1})
        request = told.request_id or str(told.sys_id or "")
        if not SYS_ID.fullmatch(request):
            return Made(number=told.request_number or told.number or "")
        return ordered(self._http, request, told.request_number or told.number or "")

    def _submitted(self, how: str, more: dict[str, Any]) -> wire.Submitted:
        answers: dict[FieldId, Answer] = dict(self._command.answers)
        body = {
            **more,
            "variables": catalog_mapping.variables(self._asked, answers, self._me),
            "sysparm_item_guid": self._command.key,
        }
        path = f"{catalog.API}/items/{quote(self._command.item_id, safe='')}/{how}"
        reply = self._http.send(Ask("POST", path, body=body, is_write=True))
        try:
            return wire.read(tables.done(reply), wire.Submitted)
        except Unsure:
            raise
        except PortalError as error:
            raise Unsure(getattr(error, "where", "")) from error


def ordered(http: Http, request: str, number: str) -> Made:
    """The item of a request: what the user takes for his case. The request itself where that cannot be seen."""
    fields = ("sys_id", "number", "request")
    try:
        found = tables.some(http, case_mapping.ITEM, f"request={request}^ORDERBYnumber", fields, 2)
    except PortalError:
        found = ()  # the order is made; that its item cannot be read now changes nothing about it
    item = next((one for one in found if one.value("request") == request), None)
    if item is None:
        return Made(case_mapping.REQUEST, request, number)
    return Made(case_mapping.ITEM, item.value("sys_id"), item.value("number"))


def _missing(asked: list[Question], command: SubmitCase) -> dict[str, tuple[str, str]]:
    """By the form as it is now. What must be ticked is not answered by a no."""
    form = Form(command.item_id, tuple(one.field for one in asked if one.field is not None))
    found = {str(id): (problem.value, "") for id, problem in problems(form, command.answers).items()}
    for one in asked:
        is_box = one.kind == "check_box" and one.field is not None and one.field.is_required
        if is_box and command.answers.get(FieldId(one.name)) is not True:
            found[one.name] = (_REQUIRED, "")
    if catalog_mapping.unshown(asked):
        hidden = (one.name for one in asked if one.is_mandatory and one.field is None)
        found |= dict.fromkeys(hidden, (_REQUIRED, ""))
    return found
