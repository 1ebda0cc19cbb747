"""Pure: what the demo portal says in our words; F19: what it says wrongly is shown as unknown."""

import contextlib
import json
import logging
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.announcements import Level
from desktop_app.domain.capabilities import Capability
from desktop_app.domain.capture import Area
from desktop_app.domain.cases import CaseAction, EntryKind, Priority, Status
from desktop_app.domain.identity import Role
from desktop_app.domain.ids import PersonId
from desktop_app.domain.knowledge import ArticleKind, HitKind, KnowledgeArticle, Topic
from desktop_app.domain.standing import Agent, Circle, Group, SeenBy, Shared, StageState, Why
from desktop_app.domain.text import LocalText
from desktop_app.errors import BadReply
from desktop_app.portals.demo import agreement_mapping, mapping, wire
from desktop_app.portals.demo.catalog_mapping import catalog_row
from tests.makers import a_provenance
from tests.plugins.silence import ExpectedLog

ME = PersonId("p-kari")
AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
ROW: dict[str, Any] = {
    "id": "case-1",
    "number": "DP-1",
    "title": "T",
    "status": "waiting_for_you",
    "opened_at": "2026-11-21T12:00:00Z",
    "updated_at": "2026-11-21T14:00:00+02:00",
}


def row(**more: Any) -> Any:
    return mapping.case_row(wire.read({**ROW, **more}, wire.CaseRow), ME)


def test_portal_info_leaves_out_what_we_do_not_know() -> None:
    found = wire.Discovery("nordesk-demo-portal", "1", {"en": "P"}, "2", True, ["en"], ["find", "teleport"])
    found.limits.attachment_bytes = 5
    info = mapping.portal_info(found)
    assert info.capabilities.have == {Capability.FIND}
    assert info.capabilities.limits.attachment_bytes == 5
    assert (info.kind, info.is_demo, info.languages) == ("demo", True, ("en",))


def test_identity() -> None:
    data = {
        "id": "p",
        "name": "N",
        "language": "no",
        "phone": None,
        "roles": ["user", "wizard"],
        "organisations": [{"id": "o", "name": "O"}],
    }
    identity = mapping.identity(wire.read(data, wire.Person))
    assert (identity.language, identity.phone, identity.roles) == ("nb", "", frozenset({Role.USER}))
    assert [one.name for one in identity.organisations] == ["O"]
    assert mapping.maybe_person(None) is None


def test_an_agent_knows_to_whom_and_where() -> None:
    desk = {"agents": [{"id": "p-liv", "name": "Liv"}], "queues": [{"id": "q", "title": {"en": "Queue"}}]}
    found = mapping.identity(wire.read({"id": "p-liv", "desk": desk}, wire.Person))
    assert found.desk is not None
    assert found.desk.agents[0].name == "Liv"
    assert found.desk.queues[0].title.in_("en") == "Queue"
    assert mapping.identity(wire.read({"id": "p-kari"}, wire.Person)).desk is None


def test_with_whom_one_can_share_and_does() -> None:
    circle = {"people": [{"id": "p-liv", "name": "Liv"}], "groups": [{"id": "g", "title": {"en": "Group"}}]}
    found = mapping.identity(wire.read({"id": "p-kari", "circle": circle}, wire.Person)).circle
    assert found == Circle((Agent(PersonId("p-liv"), "Liv"),), (Group("g", LocalText({"en": "Group"})),))
    shares = [{"id": "p-liv", "name": "Liv", "by": "Kari"}, {"id": "g", "title": {"en": "Group"}}]
    told = {"shares": shares, "is_counted": False, "is_shared_with_me": True, "why": {"rule": "shared", "by": "Kari"}}
    case = mapping.case({**ROW, **told}, ME)
    assert case.shares == (
        Shared("p-liv", LocalText.of("Liv"), "Kari"),
        Shared("g", LocalText({"en": "Group"}), is_group=True),
    )
    assert (case.is_counted, case.row.is_shared_with_me) == (False, True)
    assert case.why == Why(SeenBy.SHARED, by="Kari")
    assert mapping.case(ROW, ME).is_counted is None


def test_what_a_case_says_of_itself(expected_log: ExpectedLog) -> None:
    kpi = {"id": "solution", "started_at": "2026-11-21T12:00:00Z", "target_s": 60, "name": {"en": "Solution"}}
    paused = {**kpi, "pauses": [{"since": "2026-11-21T13:00:00+01:00"}], "ended_at": "2026-11-21T14:00:00Z"}
    stage = {"id": "s", "title": {"en": "S"}, "state": "thinking", "needs": [{"title": {"en": "N"}, "is_met": True}]}
    expected_log("record 2 was left out: Kpi")
    data = {**ROW, "kpis": [kpi, paused, {"id": "odd"}], "stages": [stage], "why": {"rule": "organisation"}}
    case = mapping.case({**data, "queue": {"id": "q"}}, ME)
    assert [len(one.pauses) for one in case.kpis] == [0, 1]
    assert case.kpis[1].pauses[0].since == AT
    assert (case.stages[0].state, case.stages[0].needs[0].is_met) == (StageState.AHEAD, True)
    assert case.why == Why(SeenBy.ORGANISATION)
    assert case.queue is not None
    assert mapping.case({**ROW, "why": {"rule": "moon phase"}}, ME).why is None


def test_a_case_row() -> None:
    full = row(
        priority="high",
        requester={"id": "p-kari", "name": "Kari"},
        owner={"id": "p-desk", "name": "Liv"},
        can=["comment", "dance"],
        closed_at="2026-11-21T13:00:00Z",
        type_id="incident",
        item_id="i",
        service_id="s",
        organisation_id="o",
        language="nb",
        excerpt="E",
        attachments_count=2,
        messages_count="3",
    )
    assert (full.status, full.priority, full.is_mine) == (Status.WAITING_FOR_YOU, Priority.HIGH, True)
    assert full.updated_at == AT
    assert full.actions == {CaseAction.COMMENT}
    assert (full.attachments, full.messages) == (2, 3)
    assert (full.type_id, full.item_id, full.service_id, full.organisation_id) == ("incident", "i", "s", "o")


def test_unknown_words_are_shown_as_unknown() -> None:
    bare = row(status="levitating", priority="whenever", excerpt=None, language=None)
    assert (bare.status, bare.priority, bare.is_mine) == (Status.UNKNOWN, None, False)
    assert (bare.excerpt, bare.language, bare.type_id) == ("", "", None)


@pytest.mark.parametrize("damage", [{"opened_at": "yesterday"}, {"opened_at": None}, {"id": None}, {"title": []}])
def test_a_row_without_its_essentials_is_bad(damage: dict[str, Any]) -> None:
    with pytest.raises(BadReply):
        row(**damage)


def test_a_case_with_its_conversation(expected_log: ExpectedLog) -> None:
    expected_log("record 1 was left out: Entry")
    expected_log("record 0 was left out: Attachment")
    author = {"id": "p-desk", "name": "Liv", "is_agent": True}
    data = {
        **ROW,
        "description": "D",
        "answers": [{"field_id": "subject", "label": {"en": "Subject"}, "value": "T", "text": "T"}],
        "timeline": [
            {"id": "e1", "at": "2026-11-21T12:00:00Z", "kind": "message", "author": author, "text": "Hi"},
            {"id": "e2", "at": "never"},
            {"id": "e3", "at": "2026-11-21T12:00:00Z", "kind": "status", "status": "solved", "author": None},
            {"id": "e4", "at": "2026-11-21T12:00:00Z", "kind": "song", "status": "odd", "attachment_ids": ["x"]},
        ],
        "attachments": [{"id": "x"}, {"id": "y", "name": "f.png", "sha256": None, "provenance": {"taken_at": 7.5}}],
        "relations": [{"kind": "related", "case_id": "case-2", "number": "DP-2", "title": "Other"}],
        "article_ids": ["a"],
        "copy_to": ["s@x.example"],
        "rating": {"score": 4, "text": None},
    }
    case = mapping.case(data, ME)
    assert [entry.id for entry in case.timeline] == ["e1", "e3", "e4"]
    assert [entry.kind for entry in case.timeline] == [EntryKind.MESSAGE, EntryKind.STATUS, EntryKind.EVENT]
    assert [entry.is_agent for entry in case.timeline] == [True, False, False]
    assert [entry.status for entry in case.timeline] == [None, Status.SOLVED, Status.UNKNOWN]
    assert [one.name for one in case.attachments] == ["f.png"]
    assert (case.rating, case.copy_to, case.article_ids) == (4, ("s@x.example",), ("a",))
    assert case.relations[0].number == "DP-2"
    assert mapping.case(ROW, ME).rating is None


def test_provenance_goes_there_and_comes_back() -> None:
    shown = a_provenance(
        clock_offset_s=-3.5, clock_uncertainty_s=0.6, area=Area.WINDOW, reviewed=True, why_not="x", system="Linux"
    )
    data = json.loads(mapping.provenance_text(shown)["provenance"])
    assert mapping.provenance(data) == shown
    assert mapping.provenance_text(None) == {}


@pytest.mark.parametrize("data", [None, [], {}, {"taken_at": "now"}, {"taken_at": "2026-11-21T12:00:00Z", "zone": 1}])
def test_provenance_nobody_can_read_is_none(data: Any) -> None:
    assert mapping.provenance(data) is None


def test_a_long_address_still_fits_a_header() -> None:
    shown = a_provenance(page_url="https://x.example/?" + "å\ud800" * 100_000)
    assert len(mapping.provenance_text(shown)["provenance"].encode("utf-8", "replace")) < 15_000


def test_articles_and_topics() -> None:
    topic = mapping.knowledge_row({"kind_of": "topic", "id": "t", "title": {"en": "T"}, "icon": None})
    article = mapping.knowledge_row(
        {
            "kind_of": "article",
            "id": "a",
            "topic_id": "t",
            "kind": "poem",
            "html": {"en": "<p>"},
            "rating": {"useful": 3},
            "my_rating": True,
            "published_at": "2026-11-21T12:00:00Z",
        }
    )
    assert isinstance(topic, Topic)
    assert isinstance(article, KnowledgeArticle)
    assert (article.kind, article.useful, article.my_rating) == (ArticleKind.HOW_TO, 3, True)
    assert (article.published_at, article.updated_at) == (AT, None)
    with pytest.raises(BadReply):
        mapping.knowledge_row({"kind_of": "poem"})


def test_announcements() -> None:
    data = {"id": "a", "level": "apocalypse", "from": "2026-11-21T12:00:00Z", "until": None, "service_ids": ["s"]}
    found = mapping.announcement(data)
    assert (found.level, found.since, found.until, found.service_ids) == (Level.INFO, AT, None, ("s",))


def test_hits_keep_the_portals_order() -> None:
    found = [mapping.hit(HitKind.CASE, wire.Hit(f"c{rank}", "T"), "nb", rank) for rank in range(3)]
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert found[0].excerpt == ""


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(["9999-12-31"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
WHOLE = {
    **ROW,
    "requester": {"id": "p"},
    "timeline": [{"id": "e", "at": "2026-11-21T12:00:00Z", "kind": "message", "author": {"id": "p"}}],
    "attachments": [{"id": "a", "name": "n", "provenance": {"taken_at": "2026-11-21T12:00:00Z"}}],
    "status_word": {"en": "W"},
    "can": ["comment"],
    "rating": {"score": 1},
}
READERS: list[tuple[dict[str, Any], Callable[[Any], object]]] = [
    (WHOLE, lambda data: mapping.case(data, ME)),
    ({"id": "a", "from": "2026-11-21T12:00:00Z", "level": "info", "service_ids": []}, mapping.announcement),
    ({"kind_of": "article", "id": "a", "topic_id": "t", "title": {}, "rating": {}}, mapping.knowledge_row),
    (
        {"id": "a", "packages": [{"id": "p", "entitlements": [{"id": "e", "purchased": 1}]}]},
        agreement_mapping.agreement,
    ),
    (
        {
            "kind_of": "item",
            "id": "i",
            "category_id": "c",
            "form": {"id": "f", "fields": [{"id": "x", "kind": "text"}]},
        },
        catalog_row,
    ),
]


def spoil(data: Any, path: list[int], value: Any) -> Any:
    """The same with one part, found along `path`, replaced."""
    if not path or not isinstance(data, (dict, list)) or not data:
        return value
    keys = list(data) if isinstance(data, dict) else list(range(len(data)))
    key = keys[path[0] % len(keys)]
    copy = dict(data) if isinstance(data, dict) else list(data)
    copy[key] = spoil(data[key], path[1:], value)
    return copy


@given(st.sampled_from(READERS), st.lists(st.integers(0, 30), min_size=1, max_size=5), JSON)
def test_nothing_but_a_bad_reply_ever_comes_of_a_wrong_record(
    reader: tuple[dict[str, Any], Callable[[Any], object]], path: list[int], value: Any
) -> None:
    """F19: unknown, missing, null and wrongly typed parts at any place."""
    data, read = reader
    logging.disable(logging.WARNING)
    try:
        with contextlib.suppress(BadReply):
            assert read(spoil(data, path, value)) is not None
    finally:
        logging.disable(logging.NOTSET)
