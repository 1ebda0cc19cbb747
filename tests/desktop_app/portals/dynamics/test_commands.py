"""Commands as the bodies that carry them."""

from dataclasses import replace

import pytest

from desktop_app.domain.cases import Priority
from desktop_app.domain.commands import ArticleFeedback, RateArticle, RateCase, SolveCase
from desktop_app.domain.identity import Identity, Person
from desktop_app.domain.ids import ArticleId, CaseId, ItemId, PersonId, TypeId, new_key
from desktop_app.domain.parts import PartOf
from desktop_app.domain.text import LocalText
from desktop_app.errors import Rejected
from desktop_app.portals.dynamics import commands, metadata
from desktop_app.portals.dynamics.metadata import CaseTable, Column, Option, Tables
from desktop_app.portals.dynamics.odata import Dataverse
from desktop_app.portals.dynamics.people import Me
from tests.vendors.dynamics.bench import a_case, answers
from tests.vendors.dynamics.tables import ARTICLE, FJORD, KARI, LICENCE, ME, PRIMUS, SUPPORT

I_AM = Me(ME, Identity(Person(PersonId(KARI), "Kari")), KARI, FJORD)
TABLE = CaseTable()
CASE = CaseId("12121212-0000-4000-8000-000000000001")


@pytest.fixture
def tables(server: Dataverse) -> Tables:
    return metadata.read_tables(server)


def test_a_case_is_for_the_account_by_the_contact(tables: Tables) -> None:
    command = a_case(answers=answers(productid=LICENCE, entitlementid=SUPPORT), priority=Priority.CRITICAL)
    assert commands.case_body(command, I_AM, tables, TABLE) == {
        "title": "It stopped",
        "description": "Since this morning.",
        "caseorigincode": 3,
        "prioritycode": 1,
        "casetypecode": 2,
        "customerid_account@odata.bind": f"/accounts({FJORD})",
        "primarycontactid@odata.bind": f"/contacts({KARI})",
        "subjectid@odata.bind": f"/subjects({PRIMUS})",
        "productid@odata.bind": f"/products({LICENCE})",
        "entitlementid@odata.bind": f"/entitlements({SUPPORT})",
    }


def test_a_part_names_the_whole(tables: Tables) -> None:
    body = commands.case_body(a_case(part_of=PartOf(CASE, "CAS-1")), I_AM, tables, TABLE)
    assert body["parentcaseid@odata.bind"] == f"/incidents({CASE})"


def test_without_an_account_the_contact_is_the_customer(tables: Tables) -> None:
    alone = replace(I_AM, account="")
    command = a_case(item_id=ItemId("general"), type_id=TypeId("unclassified"))
    body = commands.case_body(command, alone, tables, TABLE)
    assert body["customerid_contact@odata.bind"] == f"/contacts({KARI})"
    absent = {"primarycontactid@odata.bind", "subjectid@odata.bind", "casetypecode", "prioritycode"}
    assert absent.isdisjoint(body)


def test_nobodys_case_is_not_made(tables: Tables) -> None:
    with pytest.raises(Rejected) as refused:
        commands.case_body(a_case(), replace(I_AM, account="", contact=""), tables, TABLE)
    assert refused.value.reason == "no_customer"


def test_what_an_id_is_not_gets_into_no_address(tables: Tables) -> None:
    body = commands.case_body(a_case(answers=answers(productid="x)/y(")), I_AM, tables, TABLE)
    assert "productid@odata.bind" not in body


def test_a_reply_is_a_comment_of_the_contact(tables: Tables) -> None:
    body = commands.comment_body("\n  Hello\nthere", CASE, I_AM, tables)
    assert body["subject"] == "Hello"
    assert body["adx_portalcommentdirectioncode"] == 1
    assert body["regardingobjectid_incident_adx_portalcomment@odata.bind"] == f"/incidents({CASE})"
    sender = body["adx_portalcomment_activity_parties"]
    assert sender == [{"partyid_contact@odata.bind": f"/contacts({KARI})", "participationtypemask": 1}]
    user = commands.comment_body("x", CASE, replace(I_AM, contact=""), tables)["adx_portalcomment_activity_parties"]
    assert user == [{"partyid_systemuser@odata.bind": f"/systemusers({ME})", "participationtypemask": 1}]


def test_or_a_note() -> None:
    tables = Tables({"annotation": "annotations"}, {("annotation", "objectid", "incident"): "objectid_incident"})
    assert commands.comment_table(tables) == "annotation"
    body = commands.comment_body("Hello", CASE, I_AM, tables)
    assert body == {"subject": "", "notetext": "Hello", "objectid_incident@odata.bind": f"/incidents({CASE})"}


def test_a_resolution_has_a_subject_whatever_was_said() -> None:
    said = commands.resolution(SolveCase(new_key(), CASE, " It works\nnow "), "It stopped", "id", TABLE)
    assert said["Status"] == 5
    told = said["IncidentResolution"]
    assert (told["subject"], told["description"], told["activityid"]) == ("It works", "It works\nnow", "id")
    assert told["incidentid@odata.bind"] == f"/incidents({CASE})"
    silent = commands.resolution(SolveCase(new_key(), CASE), "It stopped", "id", TABLE)
    assert silent["IncidentResolution"]["subject"] == "It stopped"


def test_reasons_are_the_usual_ones_or_the_organisations_default() -> None:
    options = (Option(7, LocalText()), Option(6, LocalText()))
    own = CaseTable({"statuscode": Column("statuscode", "Status", LocalText(), options=options)})
    assert commands.cancelled(own) == {"statecode": 2, "statuscode": 6}
    assert commands.active(own) == {"statecode": 0, "statuscode": -1}
    assert commands.active(TABLE) == {"statecode": 0, "statuscode": 1}


def test_opinions(tables: Tables) -> None:
    about = ("knowledgearticle", f"/knowledgearticles({ARTICLE})", "T" * 200)
    article = ArticleId("KA-01000")
    good = commands.feedback_body(RateArticle(new_key(), article, is_useful=True), about, I_AM, tables)
    assert (good["rating"], good["minrating"], good["maxrating"], len(good["title"])) == (5, 1, 5, 155)
    assert good["regardingobjectid_knowledgearticle@odata.bind"] == f"/knowledgearticles({ARTICLE})"
    assert good["CreatedByContact@odata.bind"] == f"/contacts({KARI})"
    bad = commands.feedback_body(RateArticle(new_key(), article, is_useful=False), about, I_AM, tables)
    assert bad["rating"] == 1
    words = commands.feedback_body(ArticleFeedback(new_key(), article, "Old"), about, replace(I_AM, contact=""), tables)
    assert (words["comments"], "rating" in words, "CreatedByContact@odata.bind" in words) == ("Old", False, False)
    case = ("incident", f"/incidents({CASE})", "")
    rated = commands.feedback_body(RateCase(new_key(), CASE, 4, "Good"), case, I_AM, tables)
    assert (rated["rating"], rated["comments"], rated["title"]) == (4, "Good", "incident")
