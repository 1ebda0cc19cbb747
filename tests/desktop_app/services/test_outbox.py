"""What waits, and what may be done with it."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.changes import What
from desktop_app.domain.ids import CaseId, FieldId, Key
from desktop_app.domain.kinds import Kind
from desktop_app.domain.receipts import ConfirmedBy, OutboxState, WaitingFor
from desktop_app.errors import (
    KEY_REUSED,
    AlreadySent,
    Busy,
    Conflict,
    Diagnosis,
    Gone,
    LookUpFailed,
    NotAllowed,
    NotSignedIn,
    PortalError,
    Rejected,
    Unreachable,
    Unsure,
)
from desktop_app.sync.outbox import TO_EDIT_S
from tests.core_kit import ARTICLE, PART, Core, a_case
from tests.makers import FakeSending

CASE = CaseId("case-0001")


def refused(core: Core) -> Key:
    draft = core.submitted("Refused")
    core.server.fail("send", Rejected({"subject": ("too_long", "For langt")}, "Feil"))
    core.sync()
    return draft.key


def test_each_item_says_what_it_waits_for(core: Core) -> None:
    core.server.put_case(a_case(1))
    core.sync()
    core.server.is_down = True
    core.sync()
    core.services.cases.comment(core.id, CaseId("case-0001"), "One")
    core.services.cases.comment(core.id, CaseId("case-0001"), "Two")
    items = core.services.outbox.items()
    assert [item.waiting_for for item in items] == [WaitingFor.NETWORK, WaitingFor.EARLIER]
    assert [(item.kind, item.title, item.case_id) for item in items] == [("add_comment", "Case 1", "case-0001")] * 2


@pytest.mark.parametrize(("error", "waiting_for"), [(Busy(60), WaitingFor.BUSY), (NotSignedIn(), WaitingFor.SIGN_IN)])
def test_everything_waits_with_its_account(core: Core, error: PortalError, waiting_for: WaitingFor) -> None:
    core.server.fail("changed", error)
    core.sync()
    core.submitted()
    assert [item.waiting_for for item in core.services.outbox.items()] == [waiting_for]


def test_nothing_waits(core: Core) -> None:
    assert core.services.outbox.items() == ()
    core.submitted()
    assert core.services.outbox.items()[0].waiting_for is WaitingFor.NOTHING


def test_a_refused_one_says_why(core: Core) -> None:
    refused(core)
    [item] = core.services.outbox.items()
    assert (item.state, item.error, item.detail, item.fields) == (
        OutboxState.REFUSED,
        "rejected",
        "Feil",
        (("subject", "For langt"),),
    )
    assert item.waiting_for is WaitingFor.NOTHING


def test_trying_now_ends_the_wait(core: Core) -> None:
    draft = core.submitted()
    core.server.fail("send", Unsure())
    core.sync()
    assert core.services.outbox.try_now(core.id, draft.key).ids == {draft.key}
    assert core.services.outbox.items()[0].next_try_at is None
    core.sync()
    assert core.services.outbox.items() == ()
    assert not core.services.outbox.try_now(core.id, draft.key)


def test_a_refused_one_cannot_be_tried_again_as_it_is(core: Core) -> None:
    assert not core.services.outbox.try_now(core.id, refused(core))


def test_a_waiting_one_becomes_the_same_draft_again(core: Core) -> None:
    was = core.submitted("Wait")
    draft = core.services.outbox.back_to_draft(core.id, was.key)
    assert (draft.key, dict(draft.answers), draft.step) == (was.key, dict(was.answers), 3)
    assert [row.subject for row in core.services.drafts.rows()] == ["Wait"]
    assert core.services.outbox.items() == ()
    core.services.cases.submit(draft.id)
    core.sync()
    assert core.server.intents == [was.key]


def test_a_refused_one_keeps_its_key(core: Core) -> None:
    key = refused(core)
    [row] = core.store.outbox.rows()
    draft = core.services.outbox.back_to_draft(core.id, key)
    assert draft.key == key
    core.services.drafts.save(draft.with_answer(FieldId("subject"), "Mended"))
    core.services.cases.submit(draft.id)
    core.sync()
    portal = core.connections.portal(core.id)
    with pytest.raises(AlreadySent):
        portal.send(row.command, FakeSending())  # a late copy of the first try
    assert core.server.intents == [key]


def test_a_key_the_portal_keeps_for_what_it_refused_is_given_up(core: Core) -> None:
    core.submitted("Refused")
    core.server.fail("send", Rejected(reason=KEY_REUSED))
    core.sync()
    [item] = core.services.outbox.items()
    assert item.error == "rejected"
    draft = core.services.outbox.back_to_draft(core.id, item.key)
    assert draft.key != item.key


@pytest.mark.parametrize("when", ["draft", "waiting", "refused"])
def test_a_refused_one_that_was_carried_elsewhere_stays_the_same_intent(core: Core, tmp_path: Path, when: str) -> None:
    """Found by the storm: mended here and sent from the other computer, it became two cases."""
    files, path = core.services.case_files, tmp_path / "a.nordesk"
    draft = core.written("Refused")
    if when == "draft":
        files.save_draft(draft.id, path)
    core.services.cases.submit(draft.id)
    if when == "waiting":
        files.save_waiting(core.id, draft.key, path)
    core.server.fail("send", Rejected({"subject": ("too_long", "For langt")}, "Feil"))
    core.sync()
    if when == "refused":
        files.save_waiting(core.id, draft.key, path)
    mended = core.services.outbox.back_to_draft(core.id, draft.key)
    assert (mended.intent, mended.has_travelled) == (draft.key, True)
    other = Core(tmp_path / "other", core.server).ready()
    opened = other.services.case_files.open(path)
    assert opened.draft_id is not None
    for one, id in ((other, opened.draft_id), (core, mended.id)):
        one.services.cases.submit(id)
        one.sync()
    assert core.server.intents == [draft.key]
    other.close()


def test_what_was_sent_from_here_before_it_was_carried_is_not_taken_for_another_text(
    core: Core, tmp_path: Path
) -> None:
    """Found by the storm: its own earlier try was told as another text that the portal has."""
    key = unsure(core, has_arrived=True)
    core.services.case_files.save_waiting(core.id, key, tmp_path / "a.nordesk")
    core.clock.advance(3700)
    core.sync()
    assert core.services.outbox.items() == ()
    assert [receipt.key for receipt in core.services.outbox.receipts()] == [key]


def test_a_waiting_one_that_was_carried_knows_it_as_a_draft_again(core: Core, tmp_path: Path) -> None:
    was = core.submitted()
    core.services.case_files.save_waiting(core.id, was.key, tmp_path / "a.nordesk")
    draft = core.services.outbox.back_to_draft(core.id, was.key)
    assert (draft.key, draft.has_travelled) == (was.key, True)


def test_what_perhaps_was_sent_cannot_be_taken_back(core: Core) -> None:
    draft = core.submitted()
    core.server.fail("send", Unsure(), "after")
    core.sync()
    with pytest.raises(Conflict):
        core.services.outbox.back_to_draft(core.id, draft.key)
    with pytest.raises(Conflict):
        core.services.outbox.discard(core.id, draft.key)
    row = core.store.outbox.row(draft.key)
    assert row is not None
    core.store.outbox.update(replace(row, state=OutboxState.SENDING))
    with pytest.raises(Conflict):
        core.services.outbox.discard(core.id, draft.key)


def test_only_a_new_case_becomes_a_draft(core: Core) -> None:
    core.services.knowledge.rate(core.id, ARTICLE.id, True)
    [item] = core.services.outbox.items()
    with pytest.raises(Conflict):
        core.services.outbox.back_to_draft(core.id, item.key)
    assert core.services.outbox.discard(core.id, item.key).concern(What.ARTICLES)
    with pytest.raises(Gone):
        core.services.outbox.discard(core.id, item.key)


def test_a_reply_is_thrown_away_with_its_case_named(core: Core) -> None:
    core.server.put_case(a_case(1))
    core.sync()
    core.services.cases.comment(core.id, CaseId("case-0001"), "One")
    [item] = core.services.outbox.items()
    assert core.services.outbox.discard(core.id, item.key).ids == {item.key, "case-0001"}


def test_receipts_tell_what_was_sent_newest_first(core: Core) -> None:
    core.submitted("One")
    core.sync()
    core.server.tick(60)
    core.submitted("Two")
    core.sync()
    assert [receipt.title for receipt in core.services.outbox.receipts()] == ["Two", "One"]
    assert [receipt.title for receipt in core.services.outbox.receipts(1)] == ["Two"]
    assert core.services.outbox.receipts()[0].portal == "Fake portal"


def unsure(core: Core, *, has_arrived: bool) -> Key:
    draft = core.submitted("Unsure")
    core.server.fail("send", Unsure(), "after" if has_arrived else "before")
    core.sync()
    return draft.key


def with_case(core: Core) -> Core:
    core.server.put_case(a_case(1))
    core.sync()
    return core


def test_what_was_stopped_goes_out_when_the_user_says_so(core: Core) -> None:
    draft = core.submitted()
    core.store.outbox.update(replace(core.store.outbox.rows()[0], state=OutboxState.HELD))
    core.sync()
    assert core.services.outbox.items()[0].state is OutboxState.HELD
    assert core.engine.wait_s() is None, "nobody waits for it"
    assert core.services.outbox.try_now(core.id, draft.key)
    core.sync()
    assert core.server.intents == [draft.key]


def test_the_next_try_is_told_also_where_the_whole_account_waits(core: Core) -> None:
    core.server.fail("changed", Busy(60))
    core.sync()
    core.submitted()
    [item] = core.services.outbox.items()
    assert item.next_try_at == core.clock.now() + timedelta(seconds=60)


def test_a_refused_one_keeps_the_portals_reasons_until_they_are_answered(core: Core) -> None:
    draft = core.services.outbox.back_to_draft(core.id, refused(core))
    kept = core.services.drafts.open(draft.id)
    assert kept is not None
    assert (kept.refusal, dict(kept.refused), kept.step) == ("Feil", {"subject": "For langt"}, 1)
    other = kept.with_answer(FieldId("description"), "More")
    assert (other.refusal, dict(other.refused)) == ("", {"subject": "For langt"})
    assert dict(kept.with_answer(FieldId("subject"), "Short").refused) == {}


def test_an_unsure_one_that_arrived_is_settled_by_a_look_up(core: Core) -> None:
    key = unsure(core, has_arrived=True)
    assert core.services.outbox.look_up(core.id, key) is True
    assert core.services.outbox.items() == ()
    assert [receipt.key for receipt in core.services.outbox.receipts()] == [key]


def test_an_unsure_one_that_did_not_arrive_can_be_mended_under_its_key(core: Core) -> None:
    key = unsure(core, has_arrived=False)
    assert core.services.outbox.look_up(core.id, key) is False
    core.sync()
    assert core.server.intents == [], "it does not go out meanwhile"
    draft = core.services.outbox.back_to_draft(core.id, key)
    assert draft.key == key, "a late arrival of the first try cannot make a second case"


def test_a_message_that_did_not_arrive_is_not_overtaken_in_its_case(core: Core) -> None:
    with_case(core)
    core.services.cases.comment(core.id, CaseId("case-0001"), "One")
    core.server.fail("send", Unsure(), "before")
    core.sync()
    [first] = core.services.outbox.items()
    core.services.cases.comment(core.id, CaseId("case-0001"), "Two")
    assert core.services.outbox.look_up(core.id, first.key) is False
    core.sync()
    assert core.server.intents == [], "the user asked for the first one, and the second waits for it"
    assert core.engine.wait_s() == TO_EDIT_S
    core = core.restart()
    core.clock.advance(TO_EDIT_S - 1)
    core.sync()
    assert core.server.intents == [], "nor after a kill"
    core.clock.advance(1)
    core.sync()
    assert core.server.intents[0] == first.key, "killed in between, nothing is stuck"
    assert len(core.server.intents) == 2
    core.close()


def test_only_what_is_unsure_is_looked_up(core: Core) -> None:
    draft = core.submitted()
    with pytest.raises(Conflict):
        core.services.outbox.look_up(core.id, draft.key)
    with pytest.raises(Gone):
        core.services.outbox.look_up(core.id, Key("gone"))


def test_a_failed_look_up_leaves_it_unsure(core: Core) -> None:
    key = unsure(core, has_arrived=True)
    core.server.can_look_up = False
    with pytest.raises(LookUpFailed):
        core.services.outbox.look_up(core.id, key)
    assert core.services.outbox.items()[0].state is OutboxState.UNSURE


def test_the_users_word_settles_only_what_is_unsure(core: Core) -> None:
    draft = core.submitted()
    for say in (core.services.outbox.arrived, core.services.outbox.did_not_arrive):
        with pytest.raises(Conflict):
            say(core.id, draft.key)
        with pytest.raises(Gone):
            say(core.id, Key("gone"))


def test_what_arrived_by_the_users_word_has_a_receipt_that_says_so(core: Core) -> None:
    key = unsure(core, has_arrived=True)
    assert core.services.outbox.arrived(core.id, key).concern(What.OUTBOX)
    receipt = core.services.outbox.receipt(key)
    assert receipt is not None
    assert receipt.confirmed_by is ConfirmedBy.USER
    assert core.services.outbox.receipt(Key("other")) is None


def test_what_did_not_arrive_by_the_users_word_is_not_looked_up_again_first(core: Core) -> None:
    key = unsure(core, has_arrived=False)
    core.server.can_look_up = False
    core.services.outbox.did_not_arrive(core.id, key)
    core.sync()
    assert core.server.intents == [key]


def test_a_reply_goes_back_beneath_what_stands_in_its_field(core: Core, tmp_path: Path) -> None:
    log = tmp_path / "log.txt"
    log.write_bytes(b"E42")
    with_case(core).services.cases.comment(core.id, CASE, "First", (log,))
    core.services.cases.save_reply(core.id, CASE, "Being written")
    [item] = core.services.outbox.items()
    assert core.services.outbox.back_to_reply(core.id, item.key) == CASE
    assert core.services.cases.reply_draft(core.id, CASE) == "Being written\n\nFirst"
    assert [file.name for file in core.services.cases.reply_files(core.id, CASE)] == ["log.txt"]
    assert core.services.outbox.items() == ()
    core.services.cases.comment(core.id, CASE, "Both")
    core.sync()
    assert [file.name for file in core.server.cases[CASE].attachments] == ["log.txt"]
    assert core.services.cases.reply_files(core.id, CASE) == ()


def test_a_file_that_came_back_can_be_left_out(core: Core, tmp_path: Path) -> None:
    log = tmp_path / "log.txt"
    log.write_bytes(b"E42")
    with_case(core).services.cases.comment(core.id, CASE, "First", (log,))
    core.services.outbox.back_to_reply(core.id, core.services.outbox.items()[0].key)
    [file] = core.services.cases.reply_files(core.id, CASE)
    core.services.cases.remove_reply_file(core.id, CASE, file.digest)
    assert core.services.cases.reply_files(core.id, CASE) == ()


def test_only_words_of_a_case_become_a_reply(core: Core) -> None:
    draft = core.submitted()
    with pytest.raises(Conflict):
        core.services.outbox.back_to_reply(core.id, draft.key)


def test_what_was_sent_before_goes_as_a_reply(core: Core) -> None:
    with_case(core)
    draft = core.submitted("Printer")
    core.server.fail("send", AlreadySent("DP-00001", CASE))
    core.sync()
    [item] = core.services.outbox.items()
    assert (item.state, item.error, item.number, item.case_id) == (
        OutboxState.REFUSED,
        "already_sent",
        "DP-00001",
        CASE,
    )
    core.services.outbox.send_as_reply(core.id, draft.key)
    core.sync()
    assert core.server.cases[CASE].timeline[-1].text == "Printer\n\nNothing comes out"
    assert core.services.outbox.items() == ()


def test_without_a_case_there_is_nothing_to_reply_to(core: Core) -> None:
    draft = core.submitted()
    core.server.fail("send", AlreadySent("", None))
    core.sync()
    with pytest.raises(Conflict):
        core.services.outbox.send_as_reply(core.id, draft.key)
    assert core.services.outbox.discard(core.id, draft.key)


def test_files_of_a_made_case_are_given_up_with_a_receipt(core: Core) -> None:
    draft = core.submitted()
    core.store.outbox.save_step(draft.key, "made", '{"case_id": "case-9", "number": "DP-9", "missing": []}')
    with pytest.raises(Conflict):
        core.services.outbox.back_to_draft(core.id, draft.key)
    core.services.outbox.discard(core.id, draft.key)
    [receipt] = core.services.outbox.receipts()
    assert (receipt.case_id, receipt.number) == ("case-9", "DP-9")


def test_receipts_are_found_by_their_words(core: Core) -> None:
    for subject in ("Faktura mangler", "Skriveren står"):
        core.submitted(subject)
        core.sync()
    found = core.services.outbox.receipts(words="faktura mang")
    assert [receipt.title for receipt in found] == ["Faktura mangler"]
    assert len(core.services.outbox.receipts(words="comes out")) == 2
    assert core.services.outbox.receipts(words="flowers") == ()


def gone(core: Core) -> Key:
    """A reply that was refused, for its case is gone."""
    core.server.put_case(a_case(1))
    core.sync()
    core.server.is_down = True
    core.services.cases.comment(core.id, CASE, "A very long reply")
    core.server.is_down = False
    core.server.remove(Kind.CASES, CASE)
    core.services.session.sync_now(core.id)
    core.sync()
    core.services.session.sync_now(core.id)
    core.sync()
    [item] = core.services.outbox.items()
    assert (item.state, item.error, item.is_case_here) == (OutboxState.REFUSED, "gone", False)
    return item.key


def test_the_words_of_a_case_that_is_gone_stay_in_the_outbox(core: Core) -> None:
    key = gone(core)
    with pytest.raises(Gone):
        core.services.outbox.back_to_reply(core.id, key)
    [item] = core.services.outbox.items()
    assert item.text == "A very long reply"
    assert core.store.replies.rows() == ()
    core.server.put_case(a_case(1))
    core.services.session.sync_now(core.id)
    core.sync()
    assert core.services.outbox.items()[0].is_case_here
    assert core.services.outbox.back_to_reply(core.id, key) == CASE
    assert core.services.cases.reply_draft(core.id, CASE) == "A very long reply"


def test_what_waits_says_what_was_written(core: Core) -> None:
    draft = core.written("Printer").with_answer(PART, "in")
    core.services.drafts.save(draft)
    core.services.cases.submit(draft.id)
    core.services.knowledge.rate(core.id, ARTICLE.id, True)
    assert [item.text for item in core.services.outbox.items()] == [
        "Printer\n\nNothing comes out\n\nPart: Incoming",
        "",
    ]


def test_refused_feedback_is_read_and_tried_again(core: Core) -> None:
    core.server.fail("send", NotAllowed("Comments are closed"))
    core.services.knowledge.feedback(core.id, ARTICLE.id, "A long remark")
    core.sync()
    [item] = core.services.outbox.items()
    assert (item.state, item.text, item.is_case_here) == (OutboxState.REFUSED, "A long remark", True)
    assert core.services.outbox.try_now(core.id, item.key).ids == {item.key}
    core.sync()
    assert core.services.outbox.items() == ()
    assert core.server.intents == [item.key]


def test_what_was_unsure_is_looked_up_before_another_text_of_it_goes_out(core: Core) -> None:
    """Found by an attack: at a portal without keys the late copy and the new text were two cases."""
    key = unsure(core, has_arrived=False)
    [row] = core.store.outbox.rows()
    assert core.services.outbox.look_up(core.id, key) is False
    draft = core.services.outbox.back_to_draft(core.id, key)
    assert (draft.key, draft.has_travelled) == (key, True)
    core.services.drafts.save(draft.with_answer(FieldId("subject"), "Other words"))
    core.services.cases.submit(draft.id)
    core.connections.portal(core.id).send(row.command, FakeSending())  # it arrives after all
    asked = core.server.lookups
    core.clock.advance(3700)
    core.sync()
    [item] = core.services.outbox.items()
    assert (item.state, item.error, core.server.lookups) == (OutboxState.REFUSED, "already_sent", asked + 1)
    assert core.server.intents == [key]


def test_what_never_got_through_needs_no_look_up(core: Core) -> None:
    draft = core.submitted()
    core.server.fail("send", Unreachable(Diagnosis.NO_NETWORK))
    core.sync()
    assert core.services.outbox.back_to_draft(core.id, draft.key).has_travelled is False


def test_what_was_for_the_desk_alone_never_becomes_a_reply(core: Core) -> None:
    with_case(core).services.timeline.note(core.id, CaseId("case-0001"), "Between us")
    core.server.fail("send", AlreadySent("FP-00001", CaseId("case-0001")))
    core.sync()
    [item] = core.services.outbox.items()
    assert item.error == "already_sent"
    with pytest.raises(Conflict):
        core.services.outbox.send_as_reply(core.id, item.key)
    [row] = core.store.outbox.rows()
    assert row.key == item.key, "it is kept as it was"
