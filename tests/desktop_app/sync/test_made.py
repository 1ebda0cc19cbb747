"""What a case that waited has become, and what was written on its page meanwhile."""

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.ids import CaseId, Digest, Key
from desktop_app.domain.outbox import waiting_case_id
from desktop_app.domain.timeline import note_draft
from desktop_app.sync.made import hand_over, hand_over_all, known_id, made_id
from tests.core_kit import NOON, Core

CASE = CaseId("case-0001")
FILE = DraftFile(Digest("0" * 64), "x.txt", 1, "text/plain", NOON)


def made(core: Core, key: Key) -> CaseId:
    id = made_id(core.store, key)
    assert id is not None
    return id


def test_a_waiting_case_is_known_by_the_id_it_got(core: Core) -> None:
    key = core.submitted().key
    waiting = waiting_case_id(key)
    assert made_id(core.store, key) is None
    assert known_id(core.store, waiting) == waiting
    core.sync()
    id = made(core, key)
    assert known_id(core.store, waiting) == id
    assert known_id(core.store, note_draft(waiting)) == note_draft(id)
    assert known_id(core.store, CASE) == CASE
    assert known_id(core.store, note_draft(CASE)) == note_draft(CASE)


def test_what_was_half_written_is_that_of_the_made_case(core: Core) -> None:
    replies, key = core.store.replies, Key("k")
    waiting = waiting_case_id(key)
    replies.put(CASE, "First")
    replies.put(waiting, "Then")
    replies.put(note_draft(waiting), "Only for us")
    replies.add_files(waiting, (FILE,))
    hand_over(core.store, key, CASE)
    assert dict(replies.rows()) == {CASE: "First\n\nThen", note_draft(CASE): "Only for us"}
    assert replies.files(CASE) == (FILE,)


def test_what_an_earlier_version_left_is_found_again(core: Core) -> None:
    key = core.submitted().key
    core.sync()
    core.store.replies.put(waiting_case_id(key), "Half written")
    core.store.replies.put(waiting_case_id(Key("unknown")), "Stays")
    core.store.replies.put(CASE, "Stays, too")
    hand_over_all(core.store)
    kept = {made(core, key): "Half written", waiting_case_id(Key("unknown")): "Stays", CASE: "Stays, too"}
    assert dict(core.store.replies.rows()) == kept


def test_a_run_hands_it_over_even_without_a_network(core: Core) -> None:
    key = core.submitted().key
    core.sync()
    core.store.replies.put(waiting_case_id(key), "Half written")
    core.server.is_down = True
    core.sync()
    assert core.store.replies.get(made(core, key)) == "Half written"
