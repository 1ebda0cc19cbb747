"""What became of what was sent."""

import pytest

from desktop_app.domain.capabilities import Capabilities
from desktop_app.domain.commands import RateArticle, ReopenCase, SolveCase, WithdrawCase
from desktop_app.domain.ids import ArticleId, CaseId, new_key
from desktop_app.errors import AlreadySent, Gone
from desktop_app.portals.dynamics import metadata
from desktop_app.portals.dynamics.cases import Reader
from desktop_app.portals.dynamics.lookup import Past, brief_of, comments, is_commented
from desktop_app.portals.dynamics.metadata import Tables
from desktop_app.portals.dynamics.odata import Dataverse, row_id
from desktop_app.portals.dynamics.people import read_me
from tests.makers import a_comment
from tests.vendors.dynamics.bench import DynamicsBench, a_case, answers
from tests.vendors.dynamics.tables import FJORD


@pytest.fixture
def past(server: Dataverse) -> Past:
    reader = Reader(server, read_me(server, {}), metadata.read_case_table(server), Capabilities())
    return Past(reader, metadata.read_tables(server))


def put(bench: DynamicsBench, id: str, **changes: object) -> CaseId:
    row = {"title": "It stopped", "description": "Since this morning.", "statecode": 0, "statuscode": 1}
    bench.emulator.organisation.put("incidents", id, {**row, "_customerid_value": FJORD, **changes})
    return CaseId(id)


def test_a_case_is_known_by_its_id_and_its_words(bench: DynamicsBench, past: Past) -> None:
    command = a_case()
    with pytest.raises(Gone):
        past.has(command)
    put(bench, row_id(command.key), ticketnumber="CAS-1")
    assert past.has(command)
    put(bench, row_id(command.key), title="Changed by the desk")
    assert past.has(command)
    with pytest.raises(AlreadySent) as refused:
        past.has(a_case(key=command.key, answers=answers(title="Other", description="Others")))
    assert refused.value.number == "CAS-1"


def test_another_text_under_the_same_title_is_not_ours(bench: DynamicsBench, past: Past) -> None:
    command = a_case()
    for title in ("It stopped", "Changed by the desk"):
        put(bench, row_id(command.key), title=title, description="Sent from elsewhere, or by an earlier try.")
        with pytest.raises(AlreadySent):
            past.has(command)


def test_another_title_of_a_case_that_nobody_has_changed_yet_is_not_ours(bench: DynamicsBench, past: Past) -> None:
    command = a_case()
    put(bench, row_id(command.key), title="As it was first")
    with pytest.raises(AlreadySent):
        past.has(command)


def test_a_comment_belongs_to_its_case(bench: DynamicsBench, past: Past) -> None:
    case = put(bench, row_id(new_key()))
    command = a_comment(case)
    with pytest.raises(Gone):
        past.has(command)
    about = {"_regardingobjectid_value": case.upper(), "_regardingobjectid_value@type": "incident"}
    bench.emulator.organisation.put("adx_portalcomments", row_id(command.key), about)
    assert past.has(command)
    with pytest.raises(AlreadySent):
        past.has(a_comment(put(bench, row_id(new_key())), key=command.key))


def test_states_tell_what_was_done(bench: DynamicsBench, past: Past) -> None:
    for state, withdrawn, reopened in ((0, False, True), (1, False, False), (2, True, False)):
        case = put(bench, row_id(new_key()), statecode=state)
        assert past.has(WithdrawCase(new_key(), case)) is withdrawn
        assert past.has(ReopenCase(new_key(), case)) is reopened
        with pytest.raises(Gone):
            past.has(SolveCase(new_key(), case))


def test_an_opened_case_without_the_words_is_not_all(bench: DynamicsBench, past: Past) -> None:
    case = put(bench, row_id(new_key()))
    command = ReopenCase(new_key(), case, "Not quite")
    with pytest.raises(Gone):
        past.has(command)
    bench.emulator.organisation.put("adx_portalcomments", row_id(command.key, "text"), {"description": "Not quite"})
    assert past.has(command)


def test_an_opinion_is_known_by_its_id(bench: DynamicsBench, past: Past) -> None:
    command = RateArticle(new_key(), ArticleId("KA-01000"), is_useful=True)
    with pytest.raises(Gone):
        past.has(command)
    bench.emulator.organisation.put("feedback", row_id(command.key), {"rating": 5})
    assert past.has(command)


def test_nothing_whole_is_read(bench: DynamicsBench, past: Past) -> None:
    bench.emulator.asked.clear()
    for command in (
        a_case(),
        a_comment(put(bench, row_id(new_key()))),
        SolveCase(new_key(), CaseId(row_id(new_key()))),
    ):
        with pytest.raises(Gone):
            past.has(command)
    assert all("select" in heard.target for heard in bench.emulator.asked)


def test_where_replies_go(bench: DynamicsBench, server: Dataverse, past: Past) -> None:
    assert (is_commented(past.tables), comments(past.tables)) == (True, "/adx_portalcomments")
    assert comments(Tables({"annotation": "annotations"})) == "/annotations"
    assert brief_of(server, put(bench, row_id(new_key()))).statecode == 0
