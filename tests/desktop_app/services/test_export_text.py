"""desktop_app.services.export_text"""

from dataclasses import replace

import pytest

from desktop_app.domain.case_details import Detail
from desktop_app.domain.cases import CaseAction, Priority
from desktop_app.domain.catalog import Catalog
from desktop_app.domain.commands import (
    NO,
    AddComment,
    AddNote,
    ArticleFeedback,
    Command,
    DeskWork,
    EditCase,
    RateArticle,
    RateCase,
    ReopenCase,
    SolveCase,
    SubmitCase,
    WithdrawCase,
)
from desktop_app.domain.ids import ArticleId, CaseId, FieldId, ItemId, Key, TypeId
from desktop_app.domain.outbox import MADE, OutboxRow
from desktop_app.domain.parts import PartOf
from desktop_app.domain.receipts import OutboxState
from desktop_app.domain.timeline import note_draft
from desktop_app.services.export_text import of_draft, of_reply, of_row
from tests.core_kit import DESCRIPTION, NOON, PART, SUBJECT, SUPPORT, Core, a_case

KEY, CASE, ARTICLE = Key("k"), CaseId("case-0001"), ArticleId("a-invoice")
ABOUT = f"{a_case(1).row.number} – Case 1"
GONE = CaseId("case-0009")


def told(core: Core, command: Command, language: str = "en", **given: object) -> list[str]:
    row = replace(OutboxRow(command, 1, "Its title", NOON), **given)  # type: ignore[arg-type]
    return of_row(core.store, core.store.catalog.catalog(), row, language).split("\n")


@pytest.fixture
def known(core: Core) -> Core:
    """With a case."""
    core.server.put_case(a_case(1))
    core.sync()
    return core


@pytest.mark.parametrize(
    ("command", "lines"),
    [
        (AddComment(KEY, CASE, "Any\nnews?"), ["Reply", ABOUT, "Any", "news?"]),
        (AddNote(KEY, CASE, "For us"), ["Internal note", ABOUT, "For us"]),
        (SolveCase(KEY, CASE), ["Mark as solved", ABOUT]),
        (ReopenCase(KEY, CASE, "Not yet"), ["Reopen", ABOUT, "Not yet"]),
        (WithdrawCase(KEY, GONE, "Never mind"), ["Withdraw", "case-0009 – Its title", "Never mind"]),
        (RateCase(KEY, CASE, 4, "Good"), ["Rating of a case", ABOUT, "4/5", "Good"]),
        (RateArticle(KEY, ARTICLE, is_useful=True), ["Rating of an article", "Its title", "✓"]),
        (ArticleFeedback(KEY, ARTICLE, "A picture"), ["Feedback on an article", "Its title", "A picture"]),
        (
            DeskWork(KEY, CASE, CaseAction.CHILD, "", "A part", "How"),
            ["New part of a case", ABOUT, "A part", "How"],
        ),
        (DeskWork(KEY, CASE, CaseAction.ASSIGN, "p-1", name="Liv"), ["Assign", ABOUT, "Liv"]),
        (DeskWork(KEY, CASE, CaseAction.QUEUE, "q-1"), ["Add to queue", ABOUT, "q-1"]),
        (DeskWork(KEY, CASE, CaseAction.COUNT, NO), ["Do not take a case off the agreement", ABOUT]),
        (
            EditCase(KEY, CASE, {Detail.PRODUCT: "p", Detail.CONTACT: ""}, names={Detail.PRODUCT: "Wilma"}),
            ["Change of a case", ABOUT, "Product: Wilma", "Contact: –"],
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_whatever_waits_can_be_done_again_by_hand(known: Core, command: Command, lines: list[str]) -> None:
    assert told(known, command) == lines


def test_a_new_case_has_all_that_was_chosen_and_written(known: Core) -> None:
    draft = replace(
        known.written(), priority=Priority.HIGH, part_of=PartOf(CASE, "DP-1", "Large"), labels={FieldId("room"): "Room"}
    )
    draft = draft.with_answer(PART, "in").with_answer(FieldId("room"), "12")
    catalog = known.store.catalog.catalog()
    written = of_draft(catalog, draft, "nb").split("\n")
    head = ["Ny sak", "User support", "Incident", "Prioritet: Høy", "Ny delsak: DP-1 – Large"]
    answers = ["Subject: Printer stands still", "Description: Nothing comes out", "Part: Incoming", "Room: 12"]
    assert written == [*head, *answers]
    known.services.drafts.save(draft)
    known.services.cases.submit(draft.id, leaves_out=True)
    [row] = known.store.outbox.rows()
    waiting = of_row(known.store, catalog, row, "nb").split("\n")
    assert sorted(waiting) == sorted(written), "also what is not sent"
    bare = of_draft(Catalog(), replace(draft, priority=None, part_of=None, asked={}, labels={}), "en").split("\n")
    ids = ["subject: Printer stands still", "description: Nothing comes out", "part: in", "room: 12"]
    assert bare == ["New case", "i-support", "incident", *ids]
    assert of_draft(catalog, replace(draft, item_id=None, type_id=None, answers={}), "en").startswith("New case\n")


def test_what_may_have_been_sent_says_so(known: Core) -> None:
    comment = AddComment(KEY, CASE, "Any news?")
    for state in (OutboxState.UNSURE, OutboxState.SENDING):
        assert told(known, comment, state=state) == ["Reply", "Not sure whether it arrived", ABOUT, "Any news?"]
    case = SubmitCase(KEY, SUPPORT.id, TypeId("t"), None, "S", "D", {SUBJECT: "S", DESCRIPTION: "D"})
    steps = {MADE: '{"case_id": "c-1", "number": "DP-7", "missing": [0]}'}
    assert told(known, case, steps=steps)[:3] == ["New case", "DP-7", "User support"]
    assert told(known, replace(case, item_id=ItemId("i-gone")))[:2] == ["New case", "i-gone"]


def test_a_half_written_note_is_told_from_a_reply(known: Core) -> None:
    assert of_reply(known.store, CASE, "Half", "en") == f"Reply\n{ABOUT}\nHalf"
    assert of_reply(known.store, note_draft(GONE), "", "en") == "Internal note\ncase-0009"
