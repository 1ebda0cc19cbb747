"""New cases: by a record producer, as an order, plainly."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from desktop_app.domain.commands import SubmitCase
from desktop_app.domain.ids import FieldId, ItemId
from desktop_app.errors import FileRefused, NotAllowed, Rejected, Unsure
from desktop_app.portals.http import Http
from desktop_app.portals.servicenow import direct
from desktop_app.portals.servicenow.catalog import Where
from desktop_app.portals.servicenow.dialect import DIALECT
from desktop_app.portals.servicenow.looking_up import Lessons, Made
from desktop_app.portals.servicenow.me import Parts
from desktop_app.portals.servicenow.submitting import Submitting
from tests.desktop_app.portals.servicenow.test_case_mapping import MINE
from tests.loopback import Heard, answer, serving
from tests.makers import FakeSending, a_file, a_submit
from tests.vendors.servicenow import content
from tests.vendors.servicenow.bench import CSM, ITSM, ServiceNowBench, a_bench
from tests.vendors.servicenow.instance import CASE, ME

ORDERED = {
    FieldId("replacement"): True,
    FieldId("data_plan"): "500MB",
    FieldId("needed_by"): "2026-12-24",
    FieldId("accept"): True,
}


@pytest.fixture
def bench() -> Iterator[ServiceNowBench]:
    with a_bench() as bench:
        yield bench


def an_order(bench: ServiceNowBench, **answers: Any) -> SubmitCase:
    """An iPad."""
    given = {**ORDERED, **{FieldId(name): answer for name, answer in answers.items()}}
    return bench.submit(item_id=ItemId(content.ORDER), subject="", description="", answers=given)


def posts(bench: ServiceNowBench, part: str) -> list[dict[str, Any]]:
    """The bodies that went there."""
    return [json.loads(heard.body) for heard in bench.server.heard if heard.method == "POST" and part in heard.target]


def test_trap_6_5_a_record_producer_gets_the_key_as_the_id_of_what_it_makes(bench: ServiceNowBench) -> None:
    command = bench.submit()
    receipt = bench.signed_in().send(command, FakeSending())
    assert receipt.case_id == f"incident:{command.key}"
    (body,) = posts(bench, "submit_producer")
    assert body["sysparm_item_guid"] == command.key
    assert body["variables"] == {"short_description": "It stopped", "comments": "Since this morning.", "urgency": "2"}
    assert "sysparm_no_validation" not in body


def test_trap_6_4_an_order_is_the_item_it_made(bench: ServiceNowBench) -> None:
    command = an_order(bench)
    receipt = bench.signed_in().send(command, FakeSending())
    assert receipt.number.startswith("RITM")
    assert receipt.case is not None
    assert receipt.case.row.item_id == content.ORDER
    (body,) = posts(bench, "order_now")
    assert body["sysparm_quantity"] == 1
    assert body["variables"] == {
        "replacement": "Yes",
        "data_plan": "500MB",
        "needed_by": "2026-12-24",
        "accept": "true",
    }
    assert not posts(bench, "/cart")


def test_an_order_whose_item_cannot_be_seen_is_the_request(bench: ServiceNowBench) -> None:
    bench.server.instance.open.discard("sc_req_item")
    receipt = bench.signed_in().send(an_order(bench), FakeSending())
    assert receipt.number.startswith("REQ")


def test_trap_6_2_a_mandatory_box_must_be_ticked(bench: ServiceNowBench) -> None:
    with pytest.raises(Rejected) as refused:
        bench.signed_in().send(an_order(bench, accept=False), FakeSending())
    assert refused.value.problems == {"accept": ("required", "")}
    assert not posts(bench, "order_now")


def test_trap_5_2_what_is_missing_is_named_before_the_portal_would_not_name_it(bench: ServiceNowBench) -> None:
    with pytest.raises(Rejected) as refused:
        bench.signed_in().send(bench.submit(answers={}), FakeSending())
    assert set(refused.value.problems) == {"short_description", "comments", "urgency"}


def test_what_must_be_answered_over_there_is_named_too(bench: ServiceNowBench) -> None:
    with pytest.raises(Rejected) as refused:
        bench.signed_in().send(bench.submit(item_id=ItemId(content.SECRET)), FakeSending())
    assert set(refused.value.problems) == {"old_password"}


def test_trap_6_4_an_order_guide_cannot_be_sent(bench: ServiceNowBench) -> None:
    with pytest.raises(NotAllowed) as guide:
        bench.signed_in().send(bench.submit(item_id=ItemId(content.GUIDE)), FakeSending())
    assert guide.value.detail == "order_guide"


def test_trap_5_2_an_item_that_is_not_for_us(bench: ServiceNowBench) -> None:
    with pytest.raises(NotAllowed):
        bench.signed_in().send(bench.submit(item_id=ItemId(content.HIDDEN)), FakeSending())


def test_trap_6_3_a_producer_may_tell_of_no_record(bench: ServiceNowBench) -> None:
    bench.server.shop.says_minus_one = True
    receipt = bench.signed_in().send(bench.submit(files=(a_file(b"x"),)), FakeSending(b"x"))
    assert (receipt.case_id, receipt.case, receipt.missing) == (None, None, (0,))
    bench.server.wrong.clear()  # the vendor's own pages know of it, its examples do not
    assert receipt.number.startswith("INC")


def test_trap_6_3_a_record_of_any_table_is_sent_and_not_shown(bench: ServiceNowBench) -> None:
    command = bench.submit(item_id=ItemId(content.CUSTOM_PRODUCER), files=(a_file(b"x"),))
    receipt = bench.signed_in().send(command, FakeSending(b"x"))
    assert (receipt.case_id, receipt.missing) == (None, ())
    assert [one["table_name"] for one in bench.server.instance.files.values()] == ["u_own"]


def test_trap_12_a_plain_incident_carries_its_key() -> None:
    with a_bench(ITSM - {"catalog"}) as bench:
        command = bench.submit(item_id=direct.INCIDENT, answers={})
        receipt = bench.signed_in().send(command, FakeSending())
        record = next(iter(bench.server.instance.table("incident").values()))
        assert (record["correlation_id"], record["caller_id"], record["urgency"]) == (command.key, ME, "2")
        assert receipt.number == record["number"]


def test_trap_7_2_of_a_customers_plain_case_little_is_kept() -> None:
    with a_bench(CSM - {"catalog"}) as bench:
        bench.server.instance.is_external = True
        receipt = bench.signed_in().send(bench.submit(item_id=direct.CASE, answers={}), FakeSending())
        record = next(iter(bench.server.instance.table(CASE).values()))
        assert (record["short_description"], record["description"], record["correlation_id"]) == ("It stopped", "", "")
        assert receipt.case is not None
        assert [one.text for one in receipt.case.timeline] == ["Since this morning."]


def test_trap_4_5_an_empty_plain_incident_is_refused_here() -> None:
    with a_bench(ITSM - {"catalog"}) as bench:
        with pytest.raises(Rejected) as refused:
            bench.signed_in().send(bench.submit(item_id=direct.INCIDENT, subject=" "), FakeSending())
        assert set(refused.value.problems) == {"short_description"}
        assert bench.server.instance.table("incident") == {}


@pytest.mark.parametrize("item", [content.PRODUCER, content.ORDER])
def test_trap_5_3_a_success_without_a_body_is_unsure(bench: ServiceNowBench, item: str) -> None:
    portal = bench.signed_in()
    command = an_order(bench) if item == content.ORDER else bench.submit()
    bench.server.faults.empty_write = True
    with pytest.raises(Unsure):
        portal.send(command, FakeSending())


def test_trap_6_3_a_record_that_is_not_shown_here_is_remembered_and_made_once(bench: ServiceNowBench) -> None:
    command = bench.submit(item_id=ItemId(content.CUSTOM_PRODUCER), files=(a_file(b"MZ", "bad.exe"), a_file(b"x")))
    portal, sending = bench.signed_in(), FakeSending(b"MZ", b"x")
    for _ in range(2):
        with pytest.raises(FileRefused):
            portal.send(command, sending.again())
    assert sending.receipts == []
    assert bench.cases_made(command) == 1
    assert len(bench.server.instance.files) == 1


@pytest.mark.parametrize(
    ("table", "body"),
    [
        ("items/x/submit_producer", b'{"result":{"table":[]}}'),
        ("table/incident", b'{"result":{"sys_id":"?"}}'),
    ],
)
def test_trap_5_3_a_success_nobody_understands_is_unsure(table: str, body: bytes) -> None:
    item = json.dumps({"result": content.item("x", "X", "record_producer", ("c", "C"))}).encode()

    def respond(heard: Heard) -> bytes:
        return answer(body=body if heard.method == "POST" else item)

    with serving(respond) as server:
        http = Http(server.address, lambda: "nb", dialect=DIALECT)
        id = direct.INCIDENT if "incident" in table else ItemId("x")
        making = Submitting(http, MINE, Where(Parts(), "nb"), Lessons(), a_submit(item_id=id))
        making.prepare()
        with pytest.raises(Unsure):
            making.make()
        assert table in server.heard[-1].target
        http.close()


def test_an_order_without_an_id_is_sent_and_its_number_told() -> None:
    item = json.dumps({"result": content.item("x", "X", "catalog_item", ("c", "C"))}).encode()
    made = b'{"result":{"request_number":"REQ1","request_id":""}}'
    with serving(lambda heard: answer(body=made if heard.method == "POST" else item)) as server:
        http = Http(server.address, lambda: "nb", dialect=DIALECT)
        making = Submitting(http, MINE, Where(Parts(), "nb"), Lessons(), a_submit(item_id=ItemId("x")))
        making.prepare()
        assert making.make() == Made(number="REQ1")
        http.close()


def test_an_item_refused_for_another_reason_is_not_for_us() -> None:
    refusal = answer("400 Bad Request", b'{"error":{"message":"No","detail":null},"status":"failure"}')
    with serving(lambda heard: refusal) as server:
        http = Http(server.address, lambda: "nb", dialect=DIALECT)
        with pytest.raises(NotAllowed):
            Submitting(http, MINE, Where(Parts(), "nb"), Lessons(), a_submit(item_id=ItemId("x"))).prepare()
        http.close()
