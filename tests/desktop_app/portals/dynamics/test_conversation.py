"""A case with all that was said and done."""

from datetime import timedelta
from typing import Any

import pytest

from desktop_app.domain.capabilities import Capabilities
from desktop_app.domain.cases import Case, EntryKind, Letter, Status
from desktop_app.domain.ids import CaseId, new_key
from desktop_app.portals.dynamics import metadata
from desktop_app.portals.dynamics.cases import Reader
from desktop_app.portals.dynamics.conversation import read_case
from desktop_app.portals.dynamics.odata import Dataverse, row_id
from desktop_app.portals.dynamics.people import read_me
from tests.vendors.dynamics.bench import DynamicsBench
from tests.vendors.dynamics.tables import DESK, FJORD, ME


class Told:
    """A case that grows."""

    def __init__(self, bench: DynamicsBench, server: Dataverse) -> None:
        self.organisation, self.bench = bench.emulator.organisation, bench
        self.reader = Reader(server, read_me(server, {}), metadata.read_case_table(server), Capabilities())
        self.tables = metadata.read_tables(server)
        self.id = self.put("incidents", title="It stopped", description="Since today", statecode=0, statuscode=1,
                           _customerid_value=FJORD, ticketnumber="CAS-1")  # fmt: skip

    def put(self, name: str, by: str = DESK, **columns: Any) -> str:
        id = row_id(new_key())
        of = "objectid" if name == "annotations" else "regardingobjectid"
        about = {} if name == "incidents" else {f"_{of}_value": self.id, f"_{of}_value@type": "incident"}
        self.organisation.put(name, id, {**about, **columns}, by)
        return id

    def read(self) -> Case:
        return read_case(self.reader, self.tables, CaseId(self.id))


@pytest.fixture
def told(bench: DynamicsBench, server: Dataverse) -> Told:
    return Told(bench, server)


def test_notes_comments_and_mails_are_one_conversation(told: Told) -> None:
    told.put("annotations", notetext="A note", isdocument=False)
    told.put("adx_portalcomments", ME, description="Mine", adx_portalcommentdirectioncode=1)
    told.put("adx_portalcomments", ME, description="Theirs", adx_portalcommentdirectioncode=2)
    told.put("emails", ME, description="<p>Out</p>", directioncode=True, sender="liv@skranke.example")
    told.put("emails", description="In", directioncode=False, sender="kari@eksempelfjord.example")
    shown = [
        (entry.text or entry.html, entry.is_agent, entry.author and entry.author.name) for entry in told.read().timeline
    ]
    assert shown == [
        ("A note", True, "Liv Skranke"),
        ("Mine", False, "Kari Prøve"),
        ("Theirs", True, "Kari Prøve"),
        ("<p>Out</p>", True, "Kari Prøve"),
        ("In", False, "kari@eksempelfjord.example"),
    ]


def test_the_own_words_are_the_persons_though_a_user_wrote_them(told: Told) -> None:
    told.put("annotations", ME, notetext="Mine", isdocument=False)
    told.put("annotations", notetext="Theirs", isdocument=False)
    me = told.reader.me
    assert me.person != me.user, "in cases the person is a contact"
    authors = {entry.text: entry.author.id for entry in told.read().timeline if entry.author is not None}
    assert authors["Mine"] == me.person
    assert authors["Theirs"] != me.person


def test_trap_16_what_is_html_stands_where_it_is_made_safe_before_it_is_shown(told: Told) -> None:
    told.put("annotations", notetext="<div>Ny<img src='https://elsewhere.example/x.png'></div>", isdocument=False)
    told.put("annotations", notetext="1 < 2 and 3 > 2", isdocument=False)
    html, plain = told.read().timeline
    assert (html.text, html.html[:5]) == ("", "<div>")
    assert (plain.text, plain.html) == ("1 < 2 and 3 > 2", "")


def test_notes_for_a_web_portal_lose_their_mark(told: Told) -> None:
    told.put("annotations", notetext="*WEB* Hello", isdocument=False)
    told.put("annotations", ME, notetext="Hello again", isdocument=False)
    assert [(entry.text, entry.is_agent) for entry in told.read().timeline] == [("Hello", True), ("Hello again", False)]


def test_what_else_happened(told: Told) -> None:
    told.put("phonecalls", subject="Kari called")
    told.put("tasks", subject="Buy milk")
    told.put("incidentresolutions", subject="Done", description="Restarted it")
    told.put("posts", text="Case closed", source=1)
    shown = [
        (entry.kind, entry.text or (entry.letter and entry.letter.subject), entry.status)
        for entry in told.read().timeline
    ]
    assert shown == [
        (EntryKind.PHONE, "Kari called", None),
        (EntryKind.TASK, "Buy milk", None),
        (EntryKind.STATUS, "Restarted it", Status.SOLVED),
        (EntryKind.EVENT, "Case closed", None),
    ]


def test_who_took_part_in_a_mail_is_told_by_the_organisation(told: Told) -> None:
    mail = told.put("emails", subject="Hello", directioncode=True)
    for mask, address in ((1, "liv@skranke.example"), (2, "kari@eksempelfjord.example")):
        party = {"_activityid_value": mail, "_activityid_value@type": "activitypointer", "addressused": address}
        told.organisation.put("activityparties", row_id(new_key()), {"participationtypemask": mask, **party})
    (entry,) = told.read().timeline
    assert entry.letter == Letter("Hello", "liv@skranke.example", ("kari@eksempelfjord.example",), is_incoming=False)


def test_files_of_notes_and_mails(told: Told) -> None:
    note = told.put(
        "annotations", isdocument=True, filename="a.png", filesize=3, mimetype="image/png", documentbody="b25l"
    )
    mail = told.put("emails", directioncode=True, description="See there")
    file = row_id(new_key())
    about = {"_objectid_value": mail, "_objectid_value@type": "email"}
    told.organisation.put("activitymimeattachments", file, {"filename": "b.pdf", "filesize": 5, **about})
    case = told.read()
    assert [(one.id, one.name, one.size) for one in case.attachments] == [
        (f"note:{note}", "a.png", 3), (f"mail:{file}", "b.pdf", 5),
    ]  # fmt: skip
    assert [entry.attachment_ids for entry in case.timeline] == [(f"note:{note}",), (f"mail:{file}",)]


def test_the_bytes_of_files_are_not_read_with_them(told: Told) -> None:
    told.put("annotations", isdocument=True, filename="a.png", documentbody="x" * 100_000)
    told.bench.emulator.asked.clear()
    told.read()
    assert not any("documentbody" in heard.target for heard in told.bench.emulator.asked)


def test_other_cases_that_belong_to_it(told: Told) -> None:
    parent = told.put("incidents", title="All of it", statecode=0)
    told.put("incidents", title="A part", statecode=0, _parentcaseid_value=told.id)
    told.put("incidents", title="The same", statecode=2, _masterid_value=told.id)
    told.organisation.row("incidents", told.id)["_parentcaseid_value"] = parent
    shown = {(one.kind, one.title) for one in told.read().relations}
    assert shown == {("parent", "All of it"), ("child", "A part"), ("merged_from", "The same")}


def test_what_may_not_be_read_is_missing_and_the_case_is_shown(told: Told) -> None:
    told.put("annotations", notetext="Internal")
    told.put("phonecalls", description="Call")
    told.bench.emulator.forbidden |= {"annotations", "feedback"}
    case = told.read()
    assert (case.row.title, [entry.text for entry in case.timeline]) == ("It stopped", ["Call"])


def test_what_only_a_table_of_its_own_tells_may_be_missing(told: Told) -> None:
    told.put("emails", ME, description="Out", directioncode=True)
    told.put("adx_portalcomments", description="Theirs", adx_portalcommentdirectioncode=2)
    told.bench.emulator.forbidden |= {"emails", "adx_portalcomments"}
    assert [(entry.text, entry.is_agent) for entry in told.read().timeline] == [("Out", False), ("Theirs", True)]


def test_a_row_and_a_whole_case_say_the_same(told: Told) -> None:
    told.organisation.now += timedelta(minutes=1)
    told.put("annotations", notetext="News", isdocument=False)
    row = told.reader.pull(None).rows[0]
    assert told.read().row == row


def test_the_persons_own_rating(told: Told) -> None:
    told.put("feedback", rating=2)
    assert told.read().rating is None, "somebody else's"
    told.put("feedback", ME, rating=3)
    told.put("feedback", ME, rating=4)
    assert told.read().rating == 4
