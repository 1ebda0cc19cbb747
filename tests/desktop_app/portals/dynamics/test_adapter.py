"""The adapter keeps the contract against an emulated organisation and its Entra, and what only it can get wrong."""

import io
import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.agreements import Agreement
from desktop_app.domain.capabilities import Capability
from desktop_app.domain.cases import DESK_WORK, CaseAction, CaseRow
from desktop_app.domain.catalog import Item
from desktop_app.domain.commands import AddComment, DeskWork, SolveCase
from desktop_app.domain.forms import FieldRole
from desktop_app.domain.identity import DeviceCredentials, PasswordCredentials, SignInWay, TokenCredentials
from desktop_app.domain.ids import CaseId, new_key
from desktop_app.domain.kinds import Cursor, Kind
from desktop_app.domain.knowledge import KnowledgeArticle
from desktop_app.errors import (
    BadReply,
    Busy,
    Conflict,
    Diagnosis,
    FileRefused,
    FileTrouble,
    NotAllowed,
    NotSignedIn,
    Rejected,
    Unreachable,
    Unsupported,
    Unsure,
)
from desktop_app.portals import PORTALS, make
from desktop_app.portals.dynamics import DIALECT, DynamicsPortal
from desktop_app.portals.dynamics.adapter import EVERY_DYNAMICS, NO_CUSTOMER
from desktop_app.portals.dynamics.odata import row_id
from desktop_app.portals.http import Http
from desktop_app.portals.link import Link
from desktop_app.portals.pauses import HostPauses
from desktop_app.portals.surroundings import Surroundings
from tests.certificates import Authority
from tests.contract.bench import Bench
from tests.contract.portal import PortalContract, everything
from tests.fakes.clock import FakeClock
from tests.loopback import Answer, Heard, answer, serving
from tests.makers import FakeSending, a_comment, a_file
from tests.plugins.silence import ExpectedLog
from tests.vendors.dynamics.bench import DynamicsBench, a_case, answers
from tests.vendors.dynamics.entra import CLIENT
from tests.vendors.dynamics.server import API
from tests.vendors.dynamics.tables import FJORD, KARI, SPENT


class TestDynamicsPortal(PortalContract):
    """The suite, over HTTP."""

    @pytest.fixture
    def bench(self) -> Iterator[Bench]:
        """Clients of an emulated organisation."""
        made = DynamicsBench()
        yield made
        made.close()


@pytest.fixture
def bench() -> Iterator[DynamicsBench]:
    """For the tests below."""
    made = DynamicsBench()
    yield made
    made.close()


def test_what_every_organisation_has_is_what_the_table_says() -> None:
    assert PORTALS["dynamics"].capabilities == EVERY_DYNAMICS


def test_probing_finds_the_tenant_and_says_what_is_missing(bench: DynamicsBench) -> None:
    info = make("dynamics", bench.emulator.address, lambda: "nb").probe()
    assert (info.kind, info.wants) == ("dynamics", ("client_id",))
    assert info.ways == (SignInWay.BROWSER, SignInWay.DEVICE)
    assert "is" not in info.languages, "Dataverse has no words in Icelandic"
    assert bench.portal().probe().wants == ()


@pytest.mark.parametrize("said", ["404 Not Found", "200 OK", "401 Unauthorized"])
def test_another_server_is_none(said: str) -> None:
    with serving(lambda heard: answer(said, b'{"hello": "world"}')) as server, pytest.raises(BadReply):
        make("dynamics", server.address, lambda: "nb").probe()


def test_a_web_page_over_tls_is_another_site_and_in_the_clear_perhaps_the_networks(tmp_path: Path) -> None:
    page = answer(body=b"<html>", content_type="text/html")
    authority = Authority.new(tmp_path)
    with serving(lambda heard: page, authority.server()) as server, pytest.raises(BadReply):
        DynamicsPortal(Link(Http(server.address, lambda: "nb", authority.trust, dialect=DIALECT), lambda: "nb")).probe()
    with serving(lambda heard: page) as server, pytest.raises(Unreachable) as captive:
        make("dynamics", server.address, lambda: "nb").probe()
    assert captive.value.diagnosis is Diagnosis.CAPTIVE_PORTAL


def test_nobody_signs_in_without_a_registration(bench: DynamicsBench) -> None:
    portal = make("dynamics", bench.emulator.address, lambda: "nb")
    with pytest.raises(NotAllowed) as refused:
        portal.sign_in(bench.credentials)
    assert refused.value.detail == "client_id"
    with pytest.raises(NotAllowed):
        bench.portal().sign_in(PasswordCredentials("kari", "secret"))


def test_a_code_signs_in_as_well(bench: DynamicsBench) -> None:
    signed_in = bench.portal().sign_in(DeviceCredentials(bench.emulator.approve, lambda _s: None))
    assert signed_in.identity.person.name == "Kari Prøve"


def test_the_person_is_the_contact_of_the_same_address(bench: DynamicsBench) -> None:
    identity = bench.portal().sign_in(bench.credentials).identity
    assert (identity.person.id, identity.language) == (KARI, "nb")
    assert [(one.id, one.name) for one in identity.organisations] == [(FJORD, "Eksempelfjord kommune")]


def test_a_token_is_kept_when_the_organisation_cannot_be_asked(bench: DynamicsBench) -> None:
    token = bench.portal().sign_in(bench.credentials).token
    clock = FakeClock()
    settings = {"client_id": CLIENT, "authority": bench.emulator.address, "tenant": "contoso.example"}
    around = Surroundings(pauses=HostPauses(clock.monotonic))
    portal = make("dynamics", bench.emulator.address, lambda: "nb", around, settings=settings)
    bench.emulator.fault("busy", 3)
    with pytest.raises(Busy):
        portal.sign_in(token)
    clock.advance(3)
    assert portal.who().person.id == KARI
    portal.close()


def test_a_person_without_an_account_cannot_ask_and_is_told_so(bench: DynamicsBench) -> None:
    bench.emulator.organisation.tables["contacts"].rows.clear()
    portal = bench.signed_in()
    assert Capability.FORMS not in portal.capabilities
    assert portal.probe().advice == (NO_CUSTOMER,)
    with pytest.raises(Rejected) as refused:
        portal.send(a_case(), FakeSending())
    assert refused.value.reason == "no_customer"
    with pytest.raises(Unsupported):
        portal.people("a")


def test_an_account_of_the_settings_stands_for_employees(bench: DynamicsBench) -> None:
    bench.emulator.organisation.tables["contacts"].rows.clear()
    portal = bench.signed_in(account=FJORD.upper())
    receipt = portal.send(a_case(), FakeSending())
    assert receipt.case_id
    row = bench.emulator.organisation.row("incidents", receipt.case_id)
    assert row["_customerid_value"] == FJORD
    assert receipt.case is not None
    assert receipt.case.row.is_mine


def test_who_has_no_work_at_the_desk_is_offered_none(bench: DynamicsBench) -> None:
    bench.emulator.organisation.privileges = frozenset()
    portal = bench.signed_in()
    assert Capability.CASEWORK not in portal.capabilities
    receipt = portal.send(a_case(), FakeSending())
    assert receipt.case is not None
    assert receipt.case.row.actions.isdisjoint(DESK_WORK)
    with pytest.raises(Unsupported) as refused:
        portal.send(DeskWork(new_key(), receipt.case.row.id, CaseAction.ASSIGN, KARI), FakeSending())
    assert refused.value.capability is Capability.CASEWORK


def test_signing_out_forgets_everything(bench: DynamicsBench) -> None:
    portal = bench.signed_in()
    portal.sign_out()
    bench.emulator.asked.clear()
    with pytest.raises(NotSignedIn):
        portal.who()
    assert all("authorization" not in heard.headers for heard in bench.emulator.asked)


def test_an_expired_token_is_renewed_in_the_middle_of_work(bench: DynamicsBench) -> None:
    portal = bench.signed_in()
    bench.emulator.entra.access.clear()
    assert portal.send(a_case(), FakeSending()).number
    bench.emulator.entra.access.clear()
    bench.emulator.entra.refresh.clear()
    with pytest.raises(NotSignedIn):
        portal.pull(Kind.CASES, None)


def test_no_secret_is_in_an_address_or_a_log(bench: DynamicsBench, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    portal = bench.signed_in()
    portal.send(a_case(), FakeSending())
    entra = bench.emulator.entra
    secrets = {*entra.access, *entra.refresh, *(one.get("code_verifier", "") for one in entra.asked)} - {""}
    said = caplog.text + "".join(heard.target for heard in bench.emulator.asked)
    assert [secret for secret in secrets if secret in said] == []


def test_trap_17_nothing_is_read_but_the_columns_that_are_needed(bench: DynamicsBench) -> None:
    portal = bench.signed_in()
    receipt = portal.send(a_case(), FakeSending())
    assert receipt.case_id
    portal.read_case(receipt.case_id)
    for kind in (Kind.CATALOG, Kind.CASES, Kind.ARTICLES, Kind.AGREEMENTS):
        portal.pull(kind, None)
    reads = [heard.target for heard in bench.emulator.asked if heard.method == "GET"]
    # Functions have none, and a question by ids of metadata asks for what it expands.
    plain = [target for target in reads if not target.endswith("/WhoAmI") and "=@p1" not in target]
    plain = [target for target in plain if "/RetrieveProcessInstances(" not in target]
    assert [target for target in plain if "select" not in target] == []
    assert not any("documentbody" in target for target in reads)


def test_the_catalogue_is_made_of_what_the_organisation_says(bench: DynamicsBench) -> None:
    rows = everything(bench.signed_in(), Kind.CATALOG, None)[0]
    item = next(row for row in rows if isinstance(row, Item) and row.title.in_("en") == "Primus")
    title = item.form.with_role(FieldRole.SUBJECT)
    assert title is not None
    assert (title.label.in_("nb"), title.label.in_("da"), title.max_chars) == ("Saktittel", "Sagens titel", 200)
    assert [field.id for field in item.form.fields] == [
        "title", "int_customereffort", "int_areas", "productid", "entitlementid", "followupby", "description",
    ]  # fmt: skip


def test_agreements_show_what_is_left_even_when_it_is_less_than_nothing(bench: DynamicsBench) -> None:
    rows = everything(bench.signed_in(), Kind.AGREEMENTS, None)[0]
    assert isinstance(rows[0], Agreement)
    lines = [line for package in rows[0].packages for line in package.entitlements]
    assert sorted(str(line.remaining()) for line in lines) == ["-1.0", "4.0", "7.5"]


def test_articles_come_with_their_translations(bench: DynamicsBench) -> None:
    portal = bench.signed_in()
    rows = everything(portal, Kind.ARTICLES, None)[0]
    article = next(row for row in rows if isinstance(row, KnowledgeArticle))
    assert (article.title.in_("en"), article.title.in_("nb")) == ("Sign in to Primus", "Logg inn i Primus")
    assert [hit.id for hit in portal.find(Kind.ARTICLES, "primus")] == ["KA-01000"]
    with pytest.raises(Unsupported):
        portal.find(Kind.CASES, "primus")


def test_an_entitlement_with_nothing_left_is_refused_by_its_field(bench: DynamicsBench) -> None:
    with pytest.raises(Rejected) as refused:
        bench.signed_in().send(a_case(answers=answers(entitlementid=SPENT)), FakeSending())
    assert refused.value.problems == {"entitlementid": ("0x80060609", refused.value.detail)}


def test_a_refused_file_leaves_the_case_and_the_others(bench: DynamicsBench) -> None:
    sending = FakeSending(b"one", b"two")
    command = a_case(files=(a_file(b"one", "virus.exe"), a_file(b"two", "two.png")))
    portal = bench.signed_in()
    with pytest.raises(FileRefused) as refused:
        portal.send(command, sending)
    assert refused.value.trouble is FileTrouble.TYPE_REFUSED
    assert sending.already_made is not None
    assert sending.already_made.missing == (0,)
    case = portal.read_case(CaseId(row_id(command.key)))
    assert [one.name for one in case.attachments] == ["two.png"]


def test_a_lost_answer_to_a_note_with_a_file_makes_no_second_one(bench: DynamicsBench) -> None:
    portal = bench.signed_in()
    case_id = portal.send(a_case(), FakeSending()).case_id
    assert case_id
    command, sending = a_comment(case_id, files=(a_file(b"one", "one.png"),)), FakeSending(b"one")
    bench.lose_next_answer()
    with pytest.raises(Unreachable):
        portal.send(command, sending)
    portal.send(command, sending.again())
    case = portal.read_case(case_id)
    assert [one.name for one in case.attachments] == ["one.png"]
    assert [entry.text for entry in case.timeline].count(command.text) == 1


def test_replies_are_notes_where_customers_have_no_portal() -> None:
    bench = DynamicsBench(without=frozenset({"adx_portalcomment"}))
    try:
        portal = bench.signed_in()
        case_id = portal.send(a_case(), FakeSending()).case_id
        assert case_id
        command = a_comment(case_id)
        portal.send(command, FakeSending())
        assert portal.look_up(command) is not None
        assert bench.emulator.organisation.row("annotations", row_id(command.key))["notetext"] == command.text
    finally:
        bench.close()


def test_a_closed_case_takes_no_comment(bench: DynamicsBench) -> None:
    portal = bench.signed_in()
    case_id = portal.send(a_case(), FakeSending()).case_id
    assert case_id
    portal.send(SolveCase(new_key(), case_id, "Thanks"), FakeSending())
    with pytest.raises(Conflict):
        portal.send(AddComment(new_key(), case_id, "One more thing"), FakeSending())


def test_a_note_brings_its_case_though_the_case_is_as_old_as_before(bench: DynamicsBench) -> None:
    portal = bench.signed_in()
    case_id = portal.send(a_case(), FakeSending()).case_id
    assert case_id
    bench.emulator.organisation.now += timedelta(hours=1)
    mark = everything(portal, Kind.CASES, None)[2]
    before = bench.emulator.organisation.row("incidents", case_id)["modifiedon"]
    bench.emulator.organisation.now += timedelta(hours=1)
    bench.desk_writes(case_id, "News")
    rows = everything(portal, Kind.CASES, mark)[0]
    assert bench.emulator.organisation.row("incidents", case_id)["modifiedon"] == before
    assert isinstance(rows[0], CaseRow)
    assert rows[0].updated_at > datetime.fromisoformat(before)


def test_cases_come_in_pages(bench: DynamicsBench) -> None:
    portal = bench.signed_in()
    ids = {portal.send(a_case(), FakeSending()).case_id for _ in range(3)}
    for number in range(60):
        about = {"_customerid_value": FJORD, "_customerid_value@type": "account"}
        state = {"title": f"No {number}", "statecode": 0, "statuscode": 1, **about}
        bench.emulator.organisation.put("incidents", row_id(new_key()), state)
    rows, _, mark, complete = everything(portal, Kind.CASES, None)
    assert complete
    assert len(rows) == 63
    assert ids <= {row.id for row in rows}
    assert everything(portal, Kind.CASES, mark)[0] == []


@pytest.mark.parametrize("told", ["mfrom-another-portal", 'm["2026-11-21T12:00:00", "x", []]', "pnot-json"])
def test_a_mark_nobody_knows_begins_again(bench: DynamicsBench, told: str) -> None:
    portal = bench.signed_in()
    portal.send(a_case(), FakeSending())
    rows, _, _, complete = everything(portal, Kind.CASES, Cursor(told))
    assert complete
    assert len(rows) == 1


def test_everything_is_read_again_after_a_day_for_what_is_gone_shows_nowhere_else(bench: DynamicsBench) -> None:
    portal = bench.signed_in()
    portal.send(a_case(), FakeSending())
    mark = everything(portal, Kind.CASES, None)[2]
    bench.emulator.organisation.tables["incidents"].rows.clear()
    bench.emulator.organisation.now += timedelta(days=2)
    portal.who()
    page = portal.pull(Kind.CASES, mark)
    assert (page.rows, page.complete, page.is_restart) == ((), True, True)


def test_a_bad_record_is_left_out_and_the_rest_goes_on(bench: DynamicsBench, expected_log: ExpectedLog) -> None:
    expected_log("case 0 was left out")
    good = {"incidentid": row_id(new_key()), "statecode": 0, "statuscode": 1, "createdon": "2026-11-21T12:00:00Z",
            "modifiedon": "2026-11-21T12:00:00Z", "title": "T"}  # fmt: skip
    bench.emulator.forbidden.add("principalobjectaccessset")
    portal = bench.signed_in()
    portal.pull(Kind.CASES, None)
    plain = bench.emulator.server.respond

    def spoilt(heard: Heard) -> Answer:
        if heard.target.startswith(f"{API}/incidents?"):
            bench.emulator.fault("answer", ("200 OK", {"value": [bad, good]}))
        return plain(heard)

    bad = {**good, "incidentid": "bad", "statecode": "many"}
    bench.emulator.server.respond = spoilt
    page = portal.pull(Kind.CASES, None)
    assert [row.title for row in page.rows if isinstance(row, CaseRow)] == ["T"]
    assert page.left_out == ("bad",)


def test_a_success_nobody_understands_is_looked_up(bench: DynamicsBench) -> None:
    portal = bench.signed_in()
    portal.pull(Kind.CASES, None)
    bench.emulator.fault("answer", ("201 Created", {"hello": "world"}))
    command = a_case()
    with pytest.raises(Unsure):
        portal.send(command, FakeSending())
    assert portal.send(command, FakeSending().again(may_have_arrived=True)).number
    assert bench.cases_made(command) == 1


def test_a_file_that_is_no_base64_is_bad(bench: DynamicsBench) -> None:
    portal = bench.signed_in()
    receipt = portal.send(a_case(files=(a_file(b"one", "one.png"),)), FakeSending(b"one"))
    assert receipt.case is not None
    for row in bench.emulator.organisation.tables["annotations"].rows.values():
        row["documentbody"] = "b25l!"
    with pytest.raises(BadReply):
        portal.download(receipt.case.attachments[0].id, io.BytesIO(), lambda: None)


def test_a_secret_of_somebody_else_is_none(bench: DynamicsBench) -> None:
    for secret in ("[]", "{}", json.dumps({"RefreshToken": {}})):
        with pytest.raises(NotSignedIn):
            bench.portal().sign_in(TokenCredentials(secret))


@pytest.mark.parametrize("call", ["change_password", "ask_for_password", "reset_password", "set_language"])
def test_what_is_microsofts_business_is_unsupported(bench: DynamicsBench, call: str) -> None:
    count = {"change_password": 2, "reset_password": 3}.get(call, 1)
    with pytest.raises(Unsupported):
        getattr(bench.portal(), call)(*["x"] * count)
