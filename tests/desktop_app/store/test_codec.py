"""Everything that is kept comes back as it was."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.agreements import Agreement, Entitlement, EntitlementClass, Package
from desktop_app.domain.announcements import Announcement, Level
from desktop_app.domain.capabilities import Capabilities, Capability, Limits
from desktop_app.domain.case_details import Detail
from desktop_app.domain.cases import Case, CaseAction, CaseRow, Priority
from desktop_app.domain.catalog import CaseType, CatalogRow, Catalogue, Service
from desktop_app.domain.commands import AddComment, AddNote, Command, DeskWork, EditCase, RateArticle, RateCase
from desktop_app.domain.drafts import Draft
from desktop_app.domain.forms import All, Answer, AnyOf, Condition, Filled, Is, Not, TimeRange
from desktop_app.domain.identity import Account, Identity, Organisation, Role
from desktop_app.domain.ids import ArticleId, CaseId, FieldId, Key, OrganisationId, ServiceId, TypeId
from desktop_app.domain.knowledge import KnowledgeRow, Topic
from desktop_app.domain.receipts import SentFile, SentReceipt
from desktop_app.domain.text import LocalText
from desktop_app.errors import Bug
from desktop_app.store import codec
from desktop_app.store.codec import clean, decode, encode, moment, stamp
from tests.desktop_app.store.makers import (
    ACCOUNT,
    KARI,
    NOON,
    a_case,
    a_category,
    a_draft,
    a_file,
    a_row,
    a_submit,
    an_article,
    an_item,
)

_CONDITION = All((Is(FieldId("a"), ("x", 1, True)), AnyOf((Filled(FieldId("b")), Not(Is(FieldId("c"), (2.5,)))))))
_ITEM = replace(
    an_item(), form=replace(an_item().form, fields=(replace(an_item().form.fields[0], visible_when=_CONDITION),))
)
_ANSWERS: Mapping[FieldId, Answer] = {
    FieldId("text"): "Wilma",
    FieldId("yes"): True,
    FieldId("number"): 3,
    FieldId("share"): 0.5,
    FieldId("several"): ("a", "b"),
    FieldId("span"): TimeRange("2026-11-21", "18:00", "21:30"),
}
_AGREEMENT = Agreement(
    "g-1",
    "4711",
    LocalText({"nb": "Avtale"}),
    date(2026, 1, 1),
    None,
    (
        Package(
            "p-1",
            LocalText(),
            True,
            None,
            date(2026, 12, 31),
            (
                Entitlement(
                    "e-1",
                    "h",
                    LocalText(),
                    LocalText(),
                    EntitlementClass.CONSUMPTION,
                    "h",
                    purchased=Decimal("10.50"),
                    used=Decimal("0.1"),
                ),
            ),
        ),
    ),
)
_KEPT: list[tuple[Any, object]] = [
    (CaseRow, a_row(priority=Priority.LOW, actions=frozenset(CaseAction), closed_at=NOON, is_unread=True)),
    (Case, a_case()),
    (Draft, a_draft(answers=_ANSWERS, files=(a_file(),))),
    (Command, a_submit(files=(a_file(),))),
    (Command, replace(a_submit(), unsent=_ANSWERS, labels={FieldId("room"): "Rom"})),
    (Command, AddComment(Key("k"), CaseId("c"), "Hei", (a_file(),))),
    (Command, AddNote(Key("k"), CaseId("c"), "Bare for oss")),
    (Command, RateCase(Key("k"), CaseId("c"), 5)),
    (Command, DeskWork(Key("k"), CaseId("c"), CaseAction.ASSIGN, "p-desk", name="Liv")),
    (Command, EditCase(Key("k"), CaseId("c"), {Detail.SUBJECT: ""}, {Detail.SUBJECT: "s"}, {Detail.SUBJECT: "–"})),
    (Command, RateArticle(Key("k"), ArticleId("a"), False)),
    (CatalogRow, _ITEM),
    (CatalogRow, a_category()),
    (CatalogRow, Catalogue("c", LocalText({"": "Uten språk"}), LocalText())),
    (CatalogRow, CaseType(TypeId("t"), LocalText(), LocalText(), is_charged=True)),
    (CatalogRow, Service(ServiceId("s"), LocalText(), LocalText(), parent_id=ServiceId("p"))),
    (KnowledgeRow, an_article(my_rating=False)),
    (KnowledgeRow, Topic("t", LocalText({"fi": "Aihe"}))),
    (Announcement, Announcement("n", Level.OUTAGE, LocalText(), LocalText(), NOON, None, (ServiceId("s"),))),
    (Agreement, _AGREEMENT),
    (Condition, _CONDITION),
    (SentReceipt, SentReceipt(ACCOUNT, Key("k"), "x", "T", NOON, NOON, "p", None, "", (SentFile("n", 1, "s"),))),
    (
        tuple[Account, ...],
        (
            Account(
                ACCOUNT,
                "demo",
                "http://127.0.0.1:1",
                "kari",
                LocalText({"nb": "Demo"}),
                Identity(
                    KARI, "nb", roles=frozenset({Role.USER}), organisations=(Organisation(OrganisationId("o"), "O"),)
                ),
                {"a": "b"},
            ),
        ),
    ),
    (Capabilities, Capabilities(frozenset(Capability), Limits(attachment_bytes=5))),
    (tuple[tuple[str, str], ...], (("a", "b"),)),
    (Mapping[str, str], {"a": "å"}),
]


@contextmanager
def without_msgspec() -> Iterator[None]:
    """As at the start, when nothing has loaded it yet."""
    import sys

    loaded = sys.modules.pop("msgspec")
    try:
        yield
    finally:
        sys.modules["msgspec"] = loaded


@pytest.mark.parametrize(("kind", "value"), _KEPT, ids=lambda value: type(value).__name__)
def test_comes_back_as_it_was(kind: Any, value: object) -> None:
    assert msgspec is not None
    assert decode(kind, encode(value)) == value


@pytest.mark.parametrize("value", [a_row(actions=frozenset(CaseAction)), a_case()])
def test_is_read_alike_with_and_without_msgspec(value: CaseRow | Case) -> None:
    fast = encode(value)
    with without_msgspec():
        slow = encode(value)
        assert decode(type(value), fast) == value
    assert decode(type(value), slow) == value


def test_a_case_that_an_older_version_put_in_the_outbox_has_nothing_beside_what_is_sent() -> None:
    text = encode(a_submit())
    assert "unsent" not in text
    assert "labels" not in text
    assert decode(Command, text).unsent == {}


def test_defaults_take_no_room_and_unknown_fields_are_skipped() -> None:
    assert encode(Topic("t", LocalText())) == '{"$":"Topic","id":"t","title":{}}'
    assert decode(LocalText, '{"texts":{"nb":"Hei"},"new":1}') == LocalText({"nb": "Hei"})


@given(st.text())
def test_any_text_can_be_kept(text: str) -> None:
    kept = encode(LocalText({"nb": text}))
    assert kept.encode()
    assert decode(LocalText, kept).texts.get("nb", "").replace("?", "") == clean_of_surrogates(text).replace("?", "")


def clean_of_surrogates(text: str) -> str:
    return text.encode(errors="replace").decode()


def test_a_lone_surrogate_does_not_stop_a_case() -> None:
    assert decode(Case, encode(a_case(text="pip \ud800 pip"))).timeline[0].text == "pip ? pip"


def test_cleans() -> None:
    assert clean("ab") == "ab"
    assert clean("a\0b") == "ab"
    assert clean("å\ud800\0") == "å?"


def test_stamps_sort_as_moments_do() -> None:
    east = datetime(2026, 1, 1, 1, 30, tzinfo=timezone(timedelta(hours=2)))
    moments = [datetime(1601, 1, 1, tzinfo=UTC), east, NOON, NOON + timedelta(microseconds=1)]
    assert sorted(map(stamp, moments)) == [stamp(each) for each in moments]
    assert [moment(stamp(each)) for each in moments] == moments
    assert len({len(stamp(each)) for each in moments}) == 1


@dataclass(frozen=True)
class _Odd:
    thing: complex


def test_what_has_no_json_is_our_fault() -> None:
    with pytest.raises(Bug):
        encode(_Odd(1j))
    with pytest.raises(Bug):
        decode(complex, "1")
    with pytest.raises(Bug):
        decode(set[str], "[]")


def test_plain_unions_keep_what_json_says() -> None:
    assert codec.decode(str | int, "3") == 3
