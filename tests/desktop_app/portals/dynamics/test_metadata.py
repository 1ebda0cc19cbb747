"""What an organisation says of its own tables."""

from desktop_app.portals.dynamics import metadata
from desktop_app.portals.dynamics.metadata import CaseTable, Tables
from desktop_app.portals.dynamics.odata import Dataverse
from tests.loopback import answer
from tests.vendors.dynamics.bench import DynamicsBench


def test_tables_tell_their_sets_and_how_they_are_bound(server: Dataverse) -> None:
    tables = metadata.read_tables(server)
    assert tables.sets[metadata.FEEDBACK] == "feedback", "the set is singular, and nobody guesses that"
    assert "sla" not in tables
    assert tables.bind("incident", "customerid", "account") == "customerid_account@odata.bind"
    assert tables.bind("adx_portalcomment", "regardingobjectid", "incident") == (
        "regardingobjectid_incident_adx_portalcomment@odata.bind"
    )
    assert tables.bind("incident", "nothing", "account") == ""


def test_trap_03_an_sla_is_bound_by_another_name_than_its_column(server: Dataverse) -> None:
    assert metadata.read_tables(server).bind("incident", "slaid", "sla") == "slaid_sla@odata.bind"


def test_trap_04_names_keep_their_letters(server: Dataverse) -> None:
    bind = metadata.read_tables(server).bind("feedback", "createdbycontact", "contact")
    assert bind == "CreatedByContact@odata.bind", "Dataverse knows no `createdbycontact`"


def test_an_organisation_may_lack_tables() -> None:
    bench = DynamicsBench(without=frozenset({"adx_portalcomment"}))
    try:
        assert metadata.COMMENT not in metadata.read_tables(bench.server())
    finally:
        bench.close()


def test_columns_have_their_labels_options_and_limits(server: Dataverse) -> None:
    table = metadata.read_case_table(server)
    title, effort = table.columns["title"], table.columns["int_customereffort"]
    assert (title.label.in_("da"), title.most, title.is_required) == ("Sagens titel", 200, True)
    assert [one.value for one in effort.options] == [121590000, 121590001]
    assert table.columns["description"].most == 2000
    assert table.columns["followupby"].is_day
    assert not table.columns["createdon"].is_settable
    assert [one.label.in_("en") for one in table.options("int_areas")] == ["Pupils", "Staff", "Parents"]


def test_trap_12_options_are_the_organisations_own(server: Dataverse) -> None:
    table = metadata.read_case_table(server)
    assert table.label("int_customereffort", 121590001).in_("nb") == "Mye"
    assert table.label("statuscode", 100000001).in_("en") == "Hos leverandøren"
    assert not table.label("statuscode", 7)
    assert CaseTable().options("statuscode") == ()


def test_trap_08_the_limit_of_files_is_that_of_their_base64(bench: DynamicsBench, server: Dataverse) -> None:
    organisation = next(iter(bench.emulator.organisation.tables["organizations"].rows.values()))
    organisation["maxuploadfilesize"] = 5242880
    assert metadata.read_limit(server) == ("Skranken", 3932160)
    bench.emulator.forbidden.add("organizations")
    assert metadata.read_limit(server) == ("", None)


def test_an_older_server_knows_no_columns_of_some_kind(bench: DynamicsBench, server: Dataverse) -> None:
    plain = bench.emulator.server.respond

    def older(heard: object) -> object:
        if "MultiSelect" in heard.target:  # type: ignore[attr-defined]
            return answer("400 Bad Request", b'{"error": {"code": "", "message": "unknown type"}}', OData_Version="4.0")
        return plain(heard)  # type: ignore[arg-type]

    bench.emulator.server.respond = older  # type: ignore[assignment]
    table = metadata.read_case_table(server)
    assert table.options("int_areas") == ()
    assert table.options("prioritycode")


def test_nothing_is_known_of_nothing() -> None:
    assert "incident" not in Tables()
