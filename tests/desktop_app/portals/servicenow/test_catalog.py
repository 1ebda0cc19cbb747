"""The catalogue as it is pulled."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from desktop_app.domain.catalog import CaseType, Catalogue, Category, Item
from desktop_app.domain.forms import FieldKind, FieldRole
from desktop_app.domain.ids import FieldId, ItemId
from desktop_app.domain.kinds import Cursor, Kind
from desktop_app.ports.portal import Portal
from tests.contract.portal import everything
from tests.plugins.silence import ExpectedLog
from tests.vendors.servicenow import content
from tests.vendors.servicenow.bench import CSM, ITSM, ServiceNowBench, a_bench


@pytest.fixture
def bench() -> Iterator[ServiceNowBench]:
    with a_bench() as bench:
        yield bench


def items_of(portal: Portal) -> dict[str, Item]:
    """By id."""
    return {row.id: row for row in everything(portal, Kind.CATALOG, None)[0] if isinstance(row, Item)}


def test_shelves_categories_types_and_items(bench: ServiceNowBench) -> None:
    rows = everything(bench.signed_in(), Kind.CATALOG, None)[0]
    assert [row.title.in_("nb") for row in rows if isinstance(row, Catalogue)] == ["Service Catalog"]
    assert {row.id for row in rows if isinstance(row, Category)} == {content.HELP, content.HARDWARE, "feed" * 8}
    assert {row.id for row in rows if isinstance(row, CaseType) and row.is_incident} == {"incident"}
    placed = {row.category_id for row in rows if isinstance(row, Item)}
    assert placed <= {row.id for row in rows if isinstance(row, Category)}


def test_trap_6_1_a_category_below_is_there_because_an_item_lies_in_it(bench: ServiceNowBench) -> None:
    assert items_of(bench.signed_in())[content.SCRIPTED].category_id == "feed" * 8


def test_a_form_with_roles_choices_and_what_lies_in_containers(bench: ServiceNowBench) -> None:
    form = items_of(bench.signed_in())[content.PRODUCER].form
    subject, words = form.with_role(FieldRole.SUBJECT), form.with_role(FieldRole.DESCRIPTION)
    assert subject is not None
    assert words is not None
    assert (subject.id, words.id) == ("short_description", "comments")
    affected, location = form.field(FieldId("affected")), form.field(FieldId("location"))
    assert affected is not None
    assert affected.kind is FieldKind.YES_NO
    assert location is not None
    assert [one.label.in_("nb") for one in location.choices] == ["Oslo"]


def test_trap_6_2_what_cannot_be_sent_from_here_says_so(bench: ServiceNowBench) -> None:
    found = items_of(bench.signed_in())
    refused = {id for id, item in found.items() if not item.is_allowed}
    assert refused == {content.GUIDE, content.SECRET, content.WITH_FILE}
    assert all(found[ItemId(id)].refusal.in_("fi") for id in refused)
    assert content.LINK not in found


def test_trap_6_2_choices_of_a_closed_table_leave_the_question_out(bench: ServiceNowBench) -> None:
    del bench.server.instance.records["cmn_location"]
    assert items_of(bench.signed_in())[content.PRODUCER].form.field(FieldId("location")) is None


def test_too_many_records_are_no_choices(bench: ServiceNowBench) -> None:
    many = {f"{at:032x}": {"sys_id": f"{at:032x}", "name": f"Place {at}"} for at in range(300)}
    bench.server.instance.records["cmn_location"] = many
    assert items_of(bench.signed_in())[content.PRODUCER].form.field(FieldId("location")) is None


def test_people_are_chosen_only_where_they_may_be_looked_up(bench: ServiceNowBench) -> None:
    whom = items_of(bench.signed_in())[content.ORDER].form.field(FieldId("for_whom"))
    assert whom is not None
    assert whom.kind is FieldKind.PERSON
    bench.server.instance.open.discard("sys_user")
    assert items_of(bench.signed_in())[content.ORDER].form.field(FieldId("for_whom")) is None


def test_trap_5_2_an_item_refused_with_a_400_is_not_for_us(bench: ServiceNowBench) -> None:
    bench.server.instance.items[content.HIDDEN] = content.item(
        content.HIDDEN, "Hidden", "record_producer", (content.HELP, "Help")
    )
    assert content.HIDDEN not in items_of(bench.signed_in())


def test_an_item_nobody_understands_is_left_out(bench: ServiceNowBench, expected_log: ExpectedLog) -> None:
    expected_log("an item was left out")
    bench.server.instance.items[content.PRODUCER]["variables"] = "what is this"
    page = bench.signed_in().pull(Kind.CATALOG, None)
    assert page.left_out == (content.PRODUCER,)
    bench.server.wrong.clear()  # that no vendor would say so is the point


def test_an_unchanged_catalogue_costs_no_form(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    mark = everything(portal, Kind.CATALOG, None)[2]
    bench.server.heard.clear()
    assert everything(portal, Kind.CATALOG, mark) == ([], [], mark, False)
    assert not any("/items/" in heard.target for heard in bench.server.heard)
    bench.server.instance.items[content.ORDER]["name"] = "Another iPad"
    assert everything(portal, Kind.CATALOG, mark)[3]


def test_after_a_day_the_forms_are_read_again(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    mark = everything(portal, Kind.CATALOG, None)[2]
    bench.server.instance.shift = timedelta(hours=25)
    portal.who()
    assert everything(portal, Kind.CATALOG, mark)[3]


def test_many_items_come_in_pages(bench: ServiceNowBench) -> None:
    for at in range(120):
        id = f"{at:032x}"
        bench.server.instance.items[id] = content.item(id, f"No {at}", "record_producer", (content.HELP, "Help"))
    page = bench.signed_in().pull(Kind.CATALOG, None)
    assert page.next is not None
    assert len(items_of(bench.signed_in())) == 120 + 8


@pytest.mark.parametrize(
    ("parts", "direct", "there"),
    [
        (ITSM, "", set()),
        (ITSM, "always", {"direct:incident"}),
        (ITSM | CSM, "always", {"direct:incident", "direct:case"}),
        (ITSM - {"catalog"}, "", {"direct:incident"}),
        (CSM - {"catalog"}, "", {"direct:case"}),
        (CSM - {"catalog"}, "never", set()),
    ],
)
def test_a_plain_case_is_offered_by_need_or_as_the_account_says(parts: set[str], direct: str, there: set[str]) -> None:
    with a_bench(parts) as bench:
        found = items_of(bench.signed_in(direct_form=direct))
        assert {id for id in found if id.startswith("direct:")} == there


@pytest.mark.parametrize("cursor", ["p", "p[]", "p{}", 'p{"left":[1],"digest":"","at":""}', "zzz"])
def test_a_cursor_of_nobody_knows_where_begins_again(bench: ServiceNowBench, cursor: str) -> None:
    rows, _, _, is_complete = everything(bench.signed_in(), Kind.CATALOG, Cursor(cursor))
    assert is_complete
    assert rows


def test_the_choices_of_a_table_are_asked_for_once_in_a_pull(bench: ServiceNowBench) -> None:
    for at in range(25):
        place = content.variable("place", 8, "reference", reference="cmn_location")
        id = f"{at:032x}"
        bench.server.instance.items[id] = content.item(id, f"No {at}", "record_producer", (content.HELP, "Help"), place)
    portal = bench.signed_in()
    for times in (1, 2):
        everything(portal, Kind.CATALOG, None)
        assert sum("cmn_location" in heard.target for heard in bench.server.heard) == times
