"""Half-written replies and notes whose case is no longer here."""

from dataclasses import replace

import pytest

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.changes import What
from desktop_app.domain.ids import CaseId, Digest
from desktop_app.domain.kinds import Kind
from desktop_app.domain.outbox import waiting_case_id
from desktop_app.domain.receipts import LeftReply
from desktop_app.domain.timeline import note_draft
from desktop_app.errors import Conflict
from desktop_app.services.left_replies import is_case_here
from tests.core_kit import NOON, Core, a_case

CASE = CaseId("case-0001")


@pytest.fixture
def written(core: Core) -> Core:
    """A reply and a note are half written."""
    core.server.put_case(a_case(1))
    core.sync()
    core.services.cases.save_reply(core.id, CASE, "A long reply")
    core.services.cases.save_reply(core.id, note_draft(CASE), "Only for us")
    return core


def vanish(core: Core) -> None:
    core.server.remove(Kind.CASES, CASE)
    core.services.session.sync_now(core.id)
    core.sync()


def left(core: Core) -> tuple[LeftReply, ...]:
    return core.services.outbox.left_replies()


def test_what_stands_with_its_case_is_not_left(written: Core) -> None:
    assert left(written) == ()


def test_what_was_written_of_a_case_that_is_gone_can_be_found(written: Core) -> None:
    vanish(written)
    assert [(one.id, one.text, one.is_note) for one in left(written)] == [
        (CASE, "A long reply", False),
        (note_draft(CASE), "Only for us", True),
    ]
    written.server.put_case(a_case(1))
    written.services.session.sync_now(written.id)
    written.sync()
    assert left(written) == (), "it stands at its case again"


def test_what_was_sent_of_the_case_tells_its_name(written: Core) -> None:
    written.services.cases.comment(written.id, CASE, "The first")
    written.sync()
    written.services.cases.save_reply(written.id, CASE, "The second")
    vanish(written)
    assert {one.title for one in left(written)} == {"Case 1"}


def test_what_waits_tells_its_name_too(written: Core) -> None:
    written.server.is_down = True
    written.services.cases.comment(written.id, CASE, "The first")
    with written.store.cache_transaction():
        written.store.cases.remove([CASE])
    assert [one.title for one in left(written)] == ["Case 1"]


def test_files_are_named(written: Core) -> None:
    written.store.replies.add_files(CASE, (DraftFile(Digest("0" * 64), "x.txt", 1, "text/plain", NOON),))
    vanish(written)
    assert [one.files for one in left(written)] == [("x.txt",), ()]
    written.services.outbox.discard_left(left(written)[0])
    assert written.store.replies.files(CASE) == ()


def test_it_is_thrown_away_as_it_was_shown(written: Core) -> None:
    vanish(written)
    reply, note = left(written)
    with pytest.raises(Conflict):
        written.services.outbox.discard_left(replace(reply, text="Another"))
    assert written.services.outbox.discard_left(reply).what == {What.OUTBOX}
    assert left(written) == (note,)


def test_before_the_cases_were_read_nothing_is_called_left(written: Core) -> None:
    written.store.forget_cache()
    assert left(written) == ()
    assert is_case_here(written.store, CASE)


def test_what_belongs_to_a_case_that_waits_is_left_only_when_that_is_thrown_away(core: Core) -> None:
    key = core.submitted().key
    core.services.cases.save_reply(core.id, waiting_case_id(key), "More of it")
    assert left(core) == ()
    core.services.outbox.discard(core.id, key)
    assert [one.text for one in left(core)] == ["More of it"]
