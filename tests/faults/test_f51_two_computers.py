"""F51 Two computers of one person write in the same case, or edit the same draft.

Both replies arrive, each once, and both computers show both. A draft that was carried over as a case file stays one
case: whichever text is sent first is made, and the other is kept beside it, said to be sent already.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.case_files import Outcome
from desktop_app.domain.ids import DraftId, FieldId
from desktop_app.domain.receipts import OutboxState
from desktop_app.errors import AlreadySent
from tests.core_kit import Core
from tests.demo_portal_process import PASSWORD, DemoPortalProcess
from tests.faults.kit import Client, made_of
from tests.makers import FakeSending

DESCRIPTION = FieldId("description")


class Colleague(Client):
    """Somebody else of the same organisation."""

    def sign_in(self) -> "Colleague":
        self.services.session.sign_in(self.process.address, "gudrun@eksempelfjord.example", PASSWORD)
        return self


@pytest.fixture
def home(demo_portal: DemoPortalProcess, tmp_path: Path) -> Client:
    """The computer at home."""
    return Client(tmp_path / "home", demo_portal).ready()


@pytest.fixture
def work(demo_portal: DemoPortalProcess, tmp_path: Path) -> Client:
    """The computer at work."""
    return Client(tmp_path / "work", demo_portal).ready()


def _carried(from_: Client, to: Client, draft_id: DraftId, path: Path) -> DraftId:
    from_.services.case_files.save_draft(draft_id, path)
    opened = to.services.case_files.open(path)
    assert opened.draft_id is not None
    return opened.draft_id


def test_f51_both_replies_arrive_once_and_both_see_both(
    home: Client, work: Client, demo_portal: DemoPortalProcess
) -> None:
    home.submitted("F51 replies")
    home.later()
    work.later()
    (case_id,) = (row["id"] for row in made_of(demo_portal, "F51 replies"))
    home.services.cases.comment(home.id, case_id, "From home")
    work.services.cases.comment(work.id, case_id, "From work")
    work.later()
    home.later()
    work.later()
    for client in (home, work):
        client.services.cases.refresh(client.id, case_id)
        case = client.services.cases.case(client.id, case_id)
        assert case is not None
        texts = [entry.text for entry in case.timeline if entry.text.startswith("From ")]
        assert sorted(texts) == ["From home", "From work"]
        client.close()


def test_f51_two_texts_of_one_draft_make_one_case_and_both_are_kept(
    home: Client, work: Client, demo_portal: DemoPortalProcess, tmp_path: Path
) -> None:
    draft = home.written("F51 texts")
    there = _carried(home, work, draft.id, tmp_path / "a.nordesk")
    home.services.drafts.save(draft.with_answer(DESCRIPTION, "Written at home"))
    twin = work.services.drafts.open(there)
    assert twin is not None
    work.services.drafts.save(twin.with_answer(DESCRIPTION, "Written at work"))
    for client, id in ((work, there), (home, draft.id)):
        client.services.cases.submit(id)
        client.later()
    (made,) = made_of(demo_portal, "F51 texts")
    assert made["description"] == "Written at work"
    (item,) = home.services.outbox.items()
    assert (item.state, item.error, item.number) == (OutboxState.REFUSED, "already_sent", made["number"])
    (row,) = home.store.outbox.rows()
    assert "Written at home" in str(row.command), "the words are kept"
    home.close()
    work.close()


def test_f51_a_newer_text_that_comes_back_stands_beside_the_draft(home: Client, work: Client, tmp_path: Path) -> None:
    draft = home.written("F51 back")
    there = _carried(home, work, draft.id, tmp_path / "a.nordesk")
    twin = work.services.drafts.open(there)
    assert twin is not None
    work.services.drafts.save(twin.with_answer(DESCRIPTION, "Written at work"))
    work.services.case_files.save_draft(there, tmp_path / "b.nordesk")
    opened = home.services.case_files.open(tmp_path / "b.nordesk")
    assert opened.outcome is Outcome.TWIN
    rows = [home.services.drafts.open(row.id) for row in home.services.drafts.rows()]
    texts = {str(one.answers[DESCRIPTION]) for one in rows if one is not None}
    assert texts == {"Ingenting kommer ut", "Written at work"}
    assert opened.draft_id is not None
    home.services.cases.submit(opened.draft_id)
    with pytest.raises(AlreadySent):
        home.services.cases.submit(draft.id)
    home.close()
    work.close()


def test_f51_the_same_text_from_both_is_one_case(
    home: Client, work: Client, demo_portal: DemoPortalProcess, tmp_path: Path
) -> None:
    draft = home.submitted("F51 same")
    home.services.case_files.save_waiting(home.id, draft.key, tmp_path / "a.nordesk")
    opened = work.services.case_files.open(tmp_path / "a.nordesk")
    assert opened.file.may_be_sent_elsewhere
    assert opened.draft_id is not None
    work.services.cases.submit(opened.draft_id)
    for client in (home, work):
        client.later()
        client.close()
    assert len(made_of(demo_portal, "F51 same")) == 1


def test_f51_a_case_that_was_carried_to_a_colleague_is_one_case_too(
    home: Client, demo_portal: DemoPortalProcess, tmp_path: Path
) -> None:
    colleague = Colleague(tmp_path / "colleague", demo_portal).ready()
    draft = home.written("F51 colleague")
    home.services.case_files.save_draft(draft.id, tmp_path / "a.nordesk")
    assert colleague.services.case_files.open(tmp_path / "a.nordesk").outcome is Outcome.WHICH
    opened = colleague.services.case_files.open(tmp_path / "a.nordesk", colleague.id)
    assert opened.draft_id is not None
    for client, id in ((home, draft.id), (colleague, opened.draft_id)):
        client.services.cases.submit(id)
        client.later()
    (made,) = made_of(demo_portal, "F51 colleague")
    (item,) = colleague.services.outbox.items()
    assert (item.error, item.number) == ("already_sent", made["number"])
    home.close()
    colleague.close()


def test_f51_one_that_got_no_answer_is_not_taken_for_the_text_the_other_computer_sent(
    home: Client, work: Client, demo_portal: DemoPortalProcess, tmp_path: Path
) -> None:
    draft = home.written("F51 unsure")
    there = _carried(home, work, draft.id, tmp_path / "a.nordesk")
    twin = work.services.drafts.open(there)
    assert twin is not None
    work.services.drafts.save(twin.with_answer(DESCRIPTION, "Written at work"))
    demo_portal.fault("drop-before", "/v1/cases", "POST")
    home.services.cases.submit(draft.id)
    home.sync()
    assert home.store.outbox.rows()[0].state is OutboxState.UNSURE
    work.services.cases.submit(there)
    work.later()
    home.later()
    (made,) = made_of(demo_portal, "F51 unsure")
    (item,) = home.services.outbox.items()
    assert (item.state, item.error, item.number) == (OutboxState.REFUSED, "already_sent", made["number"])
    assert home.services.outbox.receipts() == (), "these words are not there"
    home.close()
    work.close()


@pytest.mark.parametrize("asked_by_user", [False, True])
def test_f51_a_first_try_that_arrives_after_its_text_was_changed_does_not_pass_for_the_new_text(
    home: Client, demo_portal: DemoPortalProcess, asked_by_user: bool
) -> None:
    title = f"F51 late {asked_by_user}"
    draft = home.submitted(title)
    (first,) = home.store.outbox.rows()
    demo_portal.fault("drop-before", "/v1/cases", "POST")
    home.sync()
    assert home.services.outbox.look_up(home.id, draft.key) is False, "it has not got there yet"
    again = home.services.outbox.back_to_draft(home.id, draft.key)
    home.services.drafts.save(again.with_answer(DESCRIPTION, "Changed meanwhile"))
    home.services.cases.submit(again.id)
    demo_portal.fault("drop-before", "/v1/cases", "POST")
    home.later()
    home.connections.portal(home.id).send(first.command, FakeSending())
    if asked_by_user:
        with pytest.raises(AlreadySent):
            home.services.outbox.look_up(home.id, draft.key)
    else:
        home.later()
    (made,) = made_of(demo_portal, title)
    (item,) = home.services.outbox.items()
    assert (item.state, item.error, item.number) == (OutboxState.REFUSED, "already_sent", made["number"])
    assert home.services.outbox.receipts() == ()
    home.close()


def test_f51_a_copied_profile_does_not_send_again_what_the_portal_has_forgotten_the_key_of(tmp_path: Path) -> None:
    first = Core(tmp_path / "first").ready()
    draft = first.written()  # its key is remembered for 30 days
    second = Core(tmp_path / "second", first.server).ready()
    second.store.drafts.add(replace(draft, account_id=second.id))
    first.services.cases.submit(draft.id)
    first.sync()
    first.server.forgotten.add(draft.key)
    second.clock.advance(40 * 86_400)
    second.services.cases.submit(draft.id)
    second.sync()
    assert first.server.intents == [draft.key], "one case"
    (item,) = second.services.outbox.items()
    assert (item.state, item.error) == (OutboxState.REFUSED, "already_sent")
    first.close()
    second.close()
