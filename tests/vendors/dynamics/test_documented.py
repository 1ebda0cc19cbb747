"""What the emulator answers has the shape of the vendor's documented examples, and so has what the adapter asks."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
import requests

from desktop_app.domain.commands import WithdrawCase
from desktop_app.domain.ids import new_key
from desktop_app.domain.kinds import Kind
from tests.loopback import Heard
from tests.makers import FakeSending, a_comment, a_file
from tests.vendors.dynamics import labels
from tests.vendors.dynamics.bench import DynamicsBench, a_case
from tests.vendors.dynamics.documented import (
    SAMPLES,
    WHOLE,
    Message,
    documented,
    error_codes,
    responses,
    schema_columns,
)
from tests.vendors.dynamics.server import API, Emulator
from tests.vendors.dynamics.tables import FJORD, KARI, ORGANISATION, tables

NEW = "eeeeeeee-0000-4000-8000-000000000001"
PLAIN = {"Accept": "application/json", "OData-MaxVersion": "4.0", "OData-Version": "4.0"}
BODY = {**PLAIN, "Content-Type": "application/json; charset=utf-8"}
LARGE = b"large" * 1_000_000


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """With a token that is good."""
    made = Emulator().start()
    made.entra.access.add("token")
    yield made
    made.close()


def ask(emulator: Emulator, method: str, path: str, body: Any = None, **headers: str) -> requests.Response:
    """As any program would."""
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return requests.request(
        method,
        f"{emulator.address}{API}{path}",
        headers={**(BODY if body is not None else PLAIN), "Authorization": "Bearer token", **given},
        data=json.dumps(body) if body is not None else None,
        timeout=10,
    )


def check(answer: requests.Response, like: Message) -> None:
    """Status, the headers that mean something, and every key the documented body has."""
    assert answer.status_code == like.status
    assert answer.headers["OData-Version"] == "4.0"
    for name in ("odata-entityid", "preference-applied", "content-type"):
        assert (name in answer.headers) >= (name in like.headers), name
    if like.body is None:
        assert not answer.content
    else:
        assert shape(like.body) <= shape(answer.json()), shape(like.body) - shape(answer.json())


def shape(data: Any, where: str = "") -> set[str]:
    """The keys of a body with where they stand; not the names of columns, which are each table's own."""
    if isinstance(data, list):
        return set().union(*(shape(one, f"{where}[]") for one in data))
    if not isinstance(data, dict):
        return set()
    found: set[str] = set()
    for key, value in data.items():
        is_column = not key.startswith(("@", "error", "value")) and where.endswith("[]")
        name = re.sub(r"^[\w.]+(?=@)", "*", key) if "@" in key else "*" if is_column else key
        found |= {f"{where}/{name}", *shape(value, f"{where}/{name}")}
    return found


def test_a_create_without_and_with_a_representation(emulator: Emulator) -> None:
    path, body = f"/accounts({NEW})", {"name": "Sample Account", "creditonhold": False, "revenue": 5000000}
    once = {"If_None_Match": "*"}
    check(ask(emulator, "PATCH", path, body, **once), responses("create_204")[0])
    again = ask(emulator, "PATCH", path, body, **once)
    check(again, responses("patch_ifnonematch_star_412")[0])
    assert again.json() == responses("patch_ifnonematch_star_412")[0].body
    other = path.replace("1)", "2)") + "?$select=name,creditonhold"
    made = ask(emulator, "PATCH", other, body, **once, Prefer="return=representation")
    assert made.status_code == responses("create_return_representation_201")[0].status
    assert made.headers["Preference-Applied"] == "return=representation"
    assert "OData-EntityId" not in made.headers
    assert {"@odata.context", "@odata.etag", "accountid", "name", "creditonhold"} == set(made.json())


def test_an_insert_and_one_of_the_same_id(emulator: Emulator) -> None:
    like = documented("create_204")
    body = {"accountid": NEW, **{name: like[0].body[name] for name in ("name", "creditonhold", "revenue")}}
    made = ask(emulator, "POST", "/accounts", body)
    check(made, like[1])
    assert made.headers["OData-EntityId"].endswith(f"/accounts({NEW})")
    again = ask(emulator, "POST", "/accounts", body)
    duplicate = next(one for one in error_codes() if one["name"] == "DuplicateRecord")
    assert (again.status_code, again.json()["error"]["code"]) == (412, duplicate["hex"])


def test_versions(emulator: Emulator) -> None:
    changed = ask(emulator, "PATCH", f"/accounts({FJORD})", {"name": "New"}, If_Match="*")
    assert changed.status_code == 204
    stale = ask(emulator, "PATCH", f"/accounts({FJORD})", {"name": "Newer"}, If_Match='W/"470867"')
    assert stale.json() == responses("patch_etag_mismatch_412")[0].body
    check(stale, responses("patch_etag_mismatch_412")[0])
    gone = ask(emulator, "PATCH", f"/accounts({NEW})", {"name": "New"}, If_Match="*")
    check(gone, responses("patch_ifmatch_star_404")[0])
    told = responses("patch_ifmatch_star_404")[0].body["error"]
    pattern = re.escape(told["message"]).replace("00000000\\-0000\\-0000\\-0000\\-000000000001", "[0-9a-f-]{36}")
    assert re.fullmatch(pattern, gone.json()["error"]["message"])
    assert gone.json()["error"]["code"] == told["code"]


def test_pages(emulator: Emulator) -> None:
    for number in range(3, 6):
        emulator.organisation.put("contacts", KARI[:-1] + str(number), {"fullname": f"No {number}"})
    first = ask(emulator, "GET", "/contacts?$select=fullname", Prefer="odata.maxpagesize=2")
    check(first, responses("page1")[0])
    assert first.headers["Preference-Applied"] == responses("page1")[0].headers["preference-applied"]
    link, theirs = first.json()["@odata.nextLink"], responses("page1")[0].body["@odata.nextLink"]
    double = re.compile(
        r"&\$skiptoken=%3Ccookie%20pagenumber=%222%22%20pagingcookie=%22%253ccookie%2520page%253d.*/%3E"
    )
    assert double.search(link)
    assert double.search(theirs)
    second = requests.get(link, headers={**PLAIN, "Authorization": "Bearer token", "Prefer": "odata.maxpagesize=2"})
    check(second, responses("page2")[0])


def test_words_and_what_lookups_refer_to(emulator: Emulator) -> None:
    words = 'odata.include-annotations="OData.Community.Display.V1.FormattedValue"'
    path = "/entitlements?$select=name,_customerid_value,allocationtypecode,startdate&$top=1"
    check(ask(emulator, "GET", path, Prefer=words), responses("formatted_values")[0])
    kinds = 'odata.include-annotations="Microsoft.Dynamics.CRM.lookuplogicalname"'
    shown = ask(emulator, "GET", path, Prefer=kinds).json()["value"][0]
    documented_row = responses("lookup_annotations_owner_team_or_user")[0].body["value"][0]
    ours = {key.partition("@")[2] for key in shown if "@" in key.lstrip("@")}
    assert ours <= {key.partition("@")[2] for key in documented_row}


def test_files_in_blocks(emulator: Emulator) -> None:
    upload = documented("annotation_blocks_upload")
    target = {**upload[0].body["Target"], "annotationid": NEW}
    begun = ask(emulator, "POST", "/InitializeAnnotationBlocksUpload", {"Target": target})
    check(begun, upload[1])
    token = begun.json()["FileContinuationToken"]
    name = upload[2].body["BlockId"]
    block = {**upload[2].body, "BlockData": "SGVp", "FileContinuationToken": token}
    check(ask(emulator, "POST", "/UploadBlock", block), upload[3])
    whole = {**upload[4].body, "Target": target, "BlockList": [name], "FileContinuationToken": token}
    check(ask(emulator, "POST", "/CommitAnnotationBlocksUpload", whole), upload[5])
    data = ask(emulator, "GET", f"/annotations({NEW})/documentbody/$value")
    like = responses("annotation_blocks_download")[0]
    assert data.headers["Content-Type"] == like.headers["content-type"]
    assert data.text == "SGVp"


def test_the_limit_of_files(emulator: Emulator) -> None:
    answer = ask(emulator, "GET", "/organizations?$select=maxuploadfilesize")
    check(answer, responses("maxuploadfilesize")[0])
    assert answer.json()["value"][0]["organizationid"] == ORGANISATION


def test_options_are_told_as_documented() -> None:
    like, ours = responses("picklist_metadata")[0].body, labels.options("incident", "prioritycode")
    assert {key for key in like if not key.startswith("@")} == set(ours)
    assert set(like["Options"][0]) == set(ours["Options"][0])
    assert set(like["Options"][0]["Label"]["LocalizedLabels"][0]) == set(
        ours["Options"][0]["Label"]["LocalizedLabels"][0]
    )


# What the adapter asks


def bodies(heard: list[Heard], name: str) -> list[dict[str, Any]]:
    """Those sent to an action."""
    return [json.loads(one.body) for one in heard if one.target == f"{API}/{name}"]


def test_the_adapter_uploads_as_documented() -> None:
    bench = DynamicsBench()
    try:
        bench.signed_in().send(a_case(files=(a_file(LARGE, "25mb.pdf"),)), FakeSending(LARGE))
        asked, like = bench.emulator.asked, documented("annotation_blocks_upload")
        for place, name in (
            (0, "InitializeAnnotationBlocksUpload"),
            (2, "UploadBlock"),
            (4, "CommitAnnotationBlocksUpload"),
        ):
            for body in bodies(asked, name):
                assert set(body) == set(like[place].body)
                if "Target" in body:
                    assert {"annotationid", "subject", "filename", "mimetype", "@odata.type"} <= set(body["Target"])
        assert bodies(asked, "UploadBlock")
    finally:
        bench.close()


def test_every_request_has_the_documented_headers() -> None:
    bench = DynamicsBench()
    try:
        portal = bench.signed_in()
        receipt = portal.send(a_case(), FakeSending())
        assert receipt.case_id
        portal.send(a_comment(receipt.case_id), FakeSending())
        for kind in (Kind.CATALOG, Kind.CASES, Kind.ARTICLES, Kind.AGREEMENTS, Kind.VIEWS):
            portal.pull(kind, None)
        reads = {name: value for name, value in documented("page1")[0].headers.items() if name != "prefer"}
        writes = documented("create_204")[0].headers
        for heard in bench.emulator.asked:
            for name, value in (reads if heard.method == "GET" else writes).items():
                assert heard.headers[name] == value, heard.target
            assert len(heard.headers["x-ms-client-request-id"]) == 36
            # Several wishes stand in one header.
            assert heard.headers.get("prefer", "").count("odata.maxpagesize") <= 1
    finally:
        bench.close()


def test_creates_and_changes_are_guarded_as_documented() -> None:
    bench = DynamicsBench()
    try:
        portal = bench.signed_in()
        receipt = portal.send(a_case(files=(a_file(b"one", "one.png"),)), FakeSending(b"one"))
        assert receipt.case_id
        portal.send(WithdrawCase(new_key(), receipt.case_id), FakeSending())
        patches = [heard.headers for heard in bench.emulator.asked if heard.method == "PATCH"]
        guards = [(one.get("if-none-match"), bool(one.get("if-match"))) for one in patches]
        create = documented("patch_ifnonematch_star_412")[0].headers["if-none-match"]
        assert guards == [(create, False), (create, False), (None, True)]
        # What is changed is the version that was read, written as the vendor writes versions.
        version = re.compile(r'W/"\d+"')
        assert version.fullmatch(patches[-1]["if-match"])
        assert version.fullmatch(documented("patch_etag_mismatch_412")[0].headers["if-match"])
        wish = documented("create_return_representation_201")[0].headers["prefer"]
        assert patches[0]["prefer"].split(",")[0] == wish
    finally:
        bench.close()


def test_the_samples_are_those_of_the_whole() -> None:
    if WHOLE is None:
        pytest.skip("the vendor's material is not at hand")
    theirs = WHOLE / "responses" / "ms_docs"
    assert {path.name for path in (SAMPLES / "ms_docs").iterdir()} == {path.name for path in theirs.iterdir()}
    for path in theirs.iterdir():
        assert (SAMPLES / "ms_docs" / path.name).read_bytes() == path.read_bytes()


CDM = {"incident": "Case", "annotation": "Note", "feedback": "Feedback", "knowledgearticle": "KnowledgeArticle",
       "entitlement": "Entitlement", "product": "Product"}  # fmt: skip
CUSTOM = {"int_customereffort", "int_areas"}
SAID_BY_DOCS = {"createdon", "modifiedon", "deactivatedon", "ticketnumber", "title", "languagelocaleid", "publishon",
                "ownerid", "createdby", "isdocument", "objectid", "allocationtypecode", "subjectid", "customerid",
                "statecode", "statuscode", "prioritycode", "regardingobjectid", "parentsubject"}  # fmt: skip


@pytest.mark.parametrize("logical", CDM)
def test_the_emulator_knows_no_columns_the_vendor_does_not(logical: str) -> None:
    known = schema_columns(CDM[logical])
    if not known:
        pytest.skip("the vendor's schema is not at hand")
    table = next(one for one in tables() if one.logical == logical)
    strange = {*table.columns, *table.lookups} - known - CUSTOM - SAID_BY_DOCS
    assert strange == set()
