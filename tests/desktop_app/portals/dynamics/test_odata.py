"""The Web API: pages as the server links them, creates that happen once, versions."""

import json
from uuid import UUID

import pytest

from desktop_app.domain.ids import Key, new_key
from desktop_app.errors import BadReply, Busy, Conflict, Gone
from desktop_app.portals.dynamics.dialect import DIALECT
from desktop_app.portals.dynamics.odata import Dataverse, any_of, guid, is_guid, quoted, row_id
from desktop_app.portals.http import Http
from tests.loopback import Heard, answer, serving
from tests.vendors.dynamics.bench import DynamicsBench
from tests.vendors.dynamics.documented import documented, responses
from tests.vendors.dynamics.tables import FJORD, KARI, OTHER


def asked_of(bench: DynamicsBench) -> list[Heard]:
    return bench.emulator.asked


def test_trap_07_a_next_link_goes_back_as_it_came(bench: DynamicsBench, server: Dataverse) -> None:
    for number in range(3, 9):
        bench.emulator.organisation.put("contacts", KARI[:-1] + str(number), {"fullname": f"No {number}"})
    first = server.page("/contacts", {"$select": "fullname", "$orderby": "fullname"}, rows=3)
    second = server.go_on(first.next, rows=3)
    third = server.go_on(second.next, rows=3)
    names = [one["fullname"] for page in (first, second, third) for one in page.values]
    assert names == sorted(names)
    assert (len(names), third.next) == (8, "")
    # The cookie within is still encoded twice, as the vendor's examples have it.
    assert "%253ccookie%2520page" in asked_of(bench)[-1].target
    assert "%253ccookie%2520page" in documented("page2")[0].url
    assert {heard.headers["prefer"] for heard in asked_of(bench)} == {"odata.maxpagesize=3"}


@pytest.mark.parametrize(
    "link",
    [
        "https://elsewhere.example/api/data/v9.2/contacts?$skiptoken=x",
        "http://127.0.0.1:1/api/data/v9.2/contacts",
        "{base}@elsewhere.example/api/data/v9.2/contacts",
        "{base}/other/contacts",
        "http://[half",
        7,
    ],
)
def test_a_link_to_anywhere_else_does_not_get_our_token(link: object) -> None:
    def respond(heard: Heard) -> bytes:
        told = link.replace("{base}", f"http://{heard.headers['host']}") if isinstance(link, str) else link
        return answer(body=json.dumps({"value": [], "@odata.nextLink": told}).encode())

    with serving(respond) as there, pytest.raises(BadReply):
        Dataverse(Http(there.address, lambda: "nb", dialect=DIALECT)).page("/contacts", {})


def test_an_address_of_the_api_itself_is_taken_as_it_is() -> None:
    with serving(lambda heard: answer(body=b'{"value": []}')) as there:
        for pasted in ("", "/api/data/v9.1"):
            Dataverse(Http(there.address + pasted, lambda: "nb", dialect=DIALECT)).page("/contacts", {})
    assert [heard.target for heard in there.heard] == ["/api/data/v9.2/contacts", "/api/data/v9.1/contacts"]


def test_pages_without_end_end() -> None:
    def respond(heard: Heard) -> bytes:
        link = f"http://{heard.headers['host']}/api/data/v9.2/contacts?again"
        return answer(body=json.dumps({"value": [1], "@odata.nextLink": link}).encode())

    with serving(respond) as there, pytest.raises(BadReply):
        list(Dataverse(Http(there.address, lambda: "nb")).every("/contacts", {}))


def test_trap_06_words_and_expansions_are_never_asked_for_with_an_etag(bench: DynamicsBench, server: Dataverse) -> None:
    server.read(f"/contacts({KARI})", {"$select": "fullname"}, is_worded=True)
    server.read(f"/contacts({KARI})", {"$select": "fullname"})
    told = [heard.headers for heard in asked_of(bench)]
    # A version would never be answered with 304 here; `null` keeps memories on the way from answering.
    assert [one["if-none-match"] for one in told] == ["null", "null"]
    assert "FormattedValue,Microsoft.Dynamics.CRM.lookuplogicalname" in told[0]["prefer"]
    assert "prefer" not in told[1]


def test_several_wishes_stand_in_one_header(bench: DynamicsBench, server: Dataverse) -> None:
    server.page("/contacts", {"$select": "fullname"}, is_worded=True)
    assert asked_of(bench)[-1].headers["prefer"].endswith('",odata.maxpagesize=50')


def test_trap_10_412_is_a_duplicate_or_another_version(bench: DynamicsBench, server: Dataverse) -> None:
    id = row_id(new_key())
    made = server.create(f"/accounts({id})", {"name": "New"}, "accountid,name")
    assert (made["name"], made["accountid"]) == ("New", id)
    with pytest.raises(Conflict) as there:
        server.create(f"/accounts({id})", {"name": "New"})
    assert there.value.detail == responses("patch_ifnonematch_star_412")[0].body["error"]["message"]
    server.put_once(f"/accounts({id})", {"name": "Other"})
    assert bench.emulator.organisation.row("accounts", id)["name"] == "New"
    with pytest.raises(Conflict) as stale:
        server.update(f"/accounts({id})", {"name": "Newer"}, 'W/"1"')
    assert stale.value.detail == responses("patch_etag_mismatch_412")[0].body["error"]["message"]
    server.update(f"/accounts({id})", {"name": "Newer"}, made["@odata.etag"])
    assert bench.emulator.organisation.row("accounts", id)["name"] == "Newer"


def test_a_row_that_brings_others_along_is_posted_and_as_unique(bench: DynamicsBench, server: Dataverse) -> None:
    id = row_id(new_key())
    server.add("/accounts", {"accountid": id, "name": "New"})
    with pytest.raises(Conflict):
        server.add("/accounts", {"accountid": id, "name": "Other"})
    assert bench.emulator.organisation.row("accounts", id)["name"] == "New"


def test_a_change_makes_no_row_that_was_deleted(server: Dataverse) -> None:
    with pytest.raises(Gone):
        server.update(f"/accounts({row_id(new_key())})", {"name": "Back"})


def test_a_limit_is_told(bench: DynamicsBench, server: Dataverse) -> None:
    bench.busy_next(7)
    with pytest.raises(Busy) as busy:
        server.read("/WhoAmI")
    assert busy.value.after_s == 7


@pytest.mark.parametrize("said", [b'{"value": {}}', b"[]", b'{"value": null}'])
def test_a_page_that_is_none_is_bad(said: bytes) -> None:
    with serving(lambda heard: answer(body=said)) as there, pytest.raises(BadReply):
        Dataverse(Http(there.address, lambda: "nb")).page("/contacts", {})


def test_a_record_that_is_none_is_bad() -> None:
    with serving(lambda heard: answer(body=b"[]")) as there, pytest.raises(BadReply):
        Dataverse(Http(there.address, lambda: "nb")).read("/contacts")


def test_quotes_are_doubled_and_find_what_they_stand_in(bench: DynamicsBench, server: Dataverse) -> None:
    name = "Siobhán O'Hara & søn"
    bench.emulator.organisation.put("contacts", OTHER, {"fullname": name})
    which = {"$select": "fullname", "$filter": f"fullname eq {quoted(name)}"}
    assert len(server.page("/contacts", which).values) == 1
    assert quoted("' or 1 eq 1 or ''") == "''' or 1 eq 1 or '''''"
    assert any_of("id", ["1", "2"]) == "(id eq 1 or id eq 2)"


def test_only_guids_get_into_addresses() -> None:
    assert guid(FJORD.upper()) == FJORD
    for bad in ("", "1", f"{FJORD})/x(", f"{FJORD}\n", "../" + FJORD):
        assert not is_guid(bad)
        with pytest.raises(Gone):
            guid(bad)
    assert not is_guid(None)


def test_a_key_makes_the_same_ids_for_ever() -> None:
    key = Key("00112233445566778899aabbccddeeff")
    assert row_id(key) == "00112233-4455-4677-8899-aabbccddeeff"
    assert UUID(row_id(key)).version == 4
    assert row_id(key, "text") == row_id(key, "text") != row_id(key, "file 0")
    assert is_guid(row_id(Key("of an older program")))
