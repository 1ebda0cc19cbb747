"""Drafts frozen to commands, and commands put once."""

from dataclasses import replace

import pytest

from desktop_app.domain.capabilities import Limits
from desktop_app.domain.cases import Priority
from desktop_app.domain.catalog import CaseType, Catalog, Item
from desktop_app.domain.commands import AddComment, ArticleFeedback, RateArticle, SubmitCase
from desktop_app.domain.drafts import Draft
from desktop_app.domain.forms import FieldKind, FieldProblem, Form, FormField, Is
from desktop_app.domain.ids import AccountId, ArticleId, CaseId, DraftId, FieldId, ItemId, Key, TypeId
from desktop_app.domain.kinds import Kind
from desktop_app.domain.parts import PartOf
from desktop_app.domain.receipts import OutboxState
from desktop_app.domain.text import LocalText
from desktop_app.domain.told import lines_of
from desktop_app.errors import FormInvalid, NotAllowed
from desktop_app.services.intents import ITEM, as_draft, asked_by, in_form, put_once, submit_case
from tests.core_kit import CATALOG, COPY_TO, DESCRIPTION, NOON, PART, REFUSED_ITEM, SUBJECT, SUPPORT, Core
from tests.makers import a_file, a_provenance

SHELF = Catalog(types=tuple(row for row in CATALOG if isinstance(row, CaseType)), items=(SUPPORT, REFUSED_ITEM))
DRAFT = Draft(
    DraftId("d-1"),
    AccountId("a-1"),
    Key("k"),
    NOON,
    NOON,
    SUPPORT.id,
    TypeId("incident"),
    Priority.HIGH,
    {SUBJECT: "Stands still", DESCRIPTION: "Long", COPY_TO: ("a@b.example",)},
    article_ids=(ArticleId("a"),),
)

NO_LIMITS = Limits()


def frozen(draft: Draft, shelf: Catalog = SHELF, limits: Limits = NO_LIMITS) -> SubmitCase:
    return submit_case(draft, shelf, limits, "en")


def with_item(item: Item) -> Catalog:
    return replace(SHELF, items=(item,))


def test_the_parts_portals_want_apart_are_taken_from_the_answers() -> None:
    command = frozen(DRAFT)
    assert (command.key, command.subject, command.description) == ("k", "Stands still", "Long")
    assert (command.copy_to, command.priority, command.type_id) == (("a@b.example",), Priority.HIGH, "incident")
    assert (command.article_ids, command.draft_id, command.language) == (("a",), "d-1", "en")
    assert command.answers == DRAFT.answers


def test_priority_is_for_incidents_only() -> None:
    assert frozen(replace(DRAFT, type_id=TypeId("consulting"))).priority is None
    assert frozen(DRAFT, with_item(replace(SUPPORT, asks_priority=False))).priority is None


def test_a_type_the_item_does_not_have_gives_way_to_the_preset() -> None:
    assert frozen(replace(DRAFT, type_id=TypeId("gone"))).type_id == "incident"
    assert frozen(DRAFT, with_item(replace(SUPPORT, type_ids=()))).type_id == "incident"


@pytest.mark.parametrize(("item", "problem"), [(None, FieldProblem.REQUIRED), ("i-gone", FieldProblem.NOT_A_CHOICE)])
def test_without_an_item_nothing_is_sent(item: str | None, problem: FieldProblem) -> None:
    with pytest.raises(FormInvalid) as refused:
        frozen(replace(DRAFT, item_id=ItemId(item) if item else None))
    assert refused.value.problems == {ITEM: problem}


def test_the_portals_own_limit_for_texts_holds() -> None:
    with pytest.raises(FormInvalid) as refused:
        frozen(DRAFT, limits=Limits(text_chars=4))
    assert refused.value.problems == {SUBJECT: FieldProblem.TOO_LONG}


def test_what_may_not_be_ordered_is_refused_with_the_reason() -> None:
    with pytest.raises(NotAllowed) as refused:
        frozen(replace(DRAFT, item_id=REFUSED_ITEM.id))
    assert refused.value.detail == "For contacts only"


def test_an_item_without_those_parts_sends_none() -> None:
    bare = replace(DRAFT, answers={})
    command = frozen(bare, with_item(replace(SUPPORT, form=Form("f"))))
    assert (command.subject, command.description, command.copy_to, dict(command.answers)) == ("", "", (), {})


def test_what_has_no_field_is_not_dropped_without_a_word() -> None:
    draft = replace(DRAFT, answers={**DRAFT.answers, FieldId("room"): "12"})
    with pytest.raises(FormInvalid) as raised:
        frozen(draft)
    assert raised.value.problems == {"room": FieldProblem.UNKNOWN_FIELD}
    command = submit_case(draft, SHELF, NO_LIMITS, "en", leaves_out=True)
    assert "room" not in command.answers
    assert as_draft(command, draft.account_id, Key("k"), NOON).answers == draft.answers, "left out, and not forgotten"


WHICH = FormField(FieldId("which"), FieldKind.LONG_TEXT, LocalText.of("Which invoices"), visible_when=Is(PART, ("in",)))
ASKING = replace(SUPPORT, form=Form("f", (*SUPPORT.form.fields, WHICH)))


def test_words_in_a_field_that_does_not_show_are_kept_and_not_sent() -> None:
    draft = replace(DRAFT, answers={**DRAFT.answers, WHICH.id: "Two pages", PART: "out"}, files=(SHOT,))
    command = frozen(draft, with_item(ASKING))
    assert WHICH.id not in command.answers
    assert command.unsent == {WHICH.id: "Two pages"}
    assert as_draft(command, draft.account_id, Key("k"), NOON).answers == draft.answers
    asked = frozen(draft.with_answer(PART, "in"), with_item(ASKING))
    assert (asked.answers[WHICH.id], asked.unsent) == ("Two pages", {})


def test_they_are_there_after_the_case_was_sent_and_taken_back(core: Core) -> None:
    core.server.put(Kind.CATALOG, ASKING)
    core.services.session.sync_now(core.id)
    core.sync()
    written = core.written().with_answer(WHICH.id, "Two pages").with_answer(PART, "out")
    core.services.drafts.save(written)
    core.services.cases.submit(written.id)
    shown = core.services.cases.case(core.id, CaseId(f"out-{written.key}"))
    assert shown is not None
    assert "Two pages" not in [line.text for line in shown.answers], "shown is what goes out"
    draft = core.services.outbox.back_to_draft(core.id, written.key)
    kept = core.services.drafts.open(draft.id)
    assert kept is not None
    assert kept.answers == written.answers
    core.services.cases.submit(draft.id)
    core.sync()
    [receipt] = core.services.outbox.receipts()
    assert "Two pages" not in dict(receipt.answers).values()


def test_blanks_are_no_words_to_keep() -> None:
    draft = replace(DRAFT, answers={**DRAFT.answers, WHICH.id: " ", COPY_TO: ()})
    assert frozen(draft, with_item(ASKING)).unsent == {}


def test_how_a_case_file_called_its_fields_comes_back_too() -> None:
    labels = {FieldId("room"): "Room"}
    draft = replace(DRAFT, answers={**DRAFT.answers, FieldId("room"): "12"}, labels=labels)
    command = submit_case(draft, SHELF, NO_LIMITS, "en", leaves_out=True)
    assert as_draft(command, draft.account_id, Key("k"), NOON).labels == labels


def test_what_is_not_sent_makes_no_other_case_of_it(core: Core) -> None:
    command = frozen(DRAFT)
    assert put_once(core.store, command, "Title", core.clock)
    other = replace(command, unsent={WHICH.id: "Two pages"}, labels={WHICH.id: "Which"})
    assert not put_once(core.store, other, "Title", core.clock)


def test_answers_find_their_place_in_a_form_that_changed() -> None:
    draft = replace(DRAFT, asked=asked_by(DRAFT, SUPPORT))
    renamed = replace(SUPPORT.form.fields[0], id=FieldId("title"))
    item = replace(SUPPORT, form=Form("f", (renamed, *SUPPORT.form.fields[1:])))
    assert in_form(draft, item).answers[FieldId("title")] == DRAFT.answers[FieldId("subject")]
    assert in_form(draft, None) == draft
    assert asked_by(draft, None) == draft.asked


def test_a_command_becomes_a_draft_again() -> None:
    draft = as_draft(frozen(DRAFT), DRAFT.account_id, Key("new"), NOON)
    assert replace(draft, id=DRAFT.id, key=DRAFT.key, step=0, asked={}) == DRAFT
    assert set(draft.asked) == set(DRAFT.answers)
    assert (draft.id != DRAFT.id, draft.key, draft.step) == (True, "new", 3)


def test_what_it_is_a_part_of_goes_with_it_and_comes_back() -> None:
    draft = replace(DRAFT, part_of=PartOf(CaseId("c"), "DP-1", "A large matter"))
    command = frozen(draft)
    assert command.part_of == draft.part_of
    assert as_draft(command, draft.account_id, Key("k"), NOON).part_of == draft.part_of


def test_the_same_is_put_once_while_it_waits(core: Core) -> None:
    first = ArticleFeedback(Key("1"), ArticleId("a"), "Hi")
    assert put_once(core.store, first, "Title", core.clock)
    assert not put_once(core.store, replace(first, key=Key("2")), "Title", core.clock)
    assert put_once(core.store, replace(first, key=Key("3"), text="Ho"), "Title", core.clock)


def test_a_change_of_mind_and_back_is_no_second_click(core: Core) -> None:
    for number, useful in enumerate((True, True, False, True)):
        put_once(core.store, RateArticle(Key(str(number)), ArticleId("a"), useful), "Title", core.clock)
    assert [row.key for row in core.store.outbox.rows()] == ["0", "2", "3"]


def test_what_was_refused_can_be_said_again(core: Core) -> None:
    first = AddComment(Key("1"), CaseId("case-0001"), "Any news?")
    put_once(core.store, first, "Title", core.clock)
    core.store.outbox.update(replace(core.store.outbox.rows()[0], state=OutboxState.REFUSED))
    assert put_once(core.store, replace(first, key=Key("2")), "Title", core.clock)
    assert not put_once(core.store, replace(first, key=Key("3")), "Title", core.clock)


SHOT = a_file(provenance=a_provenance())


def test_what_a_picture_proves_stands_beneath_the_description() -> None:
    draft = replace(DRAFT, files=(SHOT,))
    command = frozen(draft)
    assert command.description == f"Long\n\n{lines_of(SHOT)}"
    assert command.answers[DESCRIPTION] == command.description
    assert as_draft(command, draft.account_id, Key("k"), NOON).answers == draft.answers
    assert frozen(replace(draft, files=(replace(SHOT, is_told=False),))).description == "Long"


def test_where_it_has_no_room_it_keeps_nothing_back() -> None:
    draft = replace(DRAFT, files=(SHOT,))
    command = frozen(draft, limits=Limits(text_chars=20))
    assert (command.description, command.told) == ("Long", "")
