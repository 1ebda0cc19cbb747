"""Send or discard."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from typing_extensions import override

from desktop_app.domain.changes import Changes
from desktop_app.domain.drafts import Draft
from desktop_app.domain.ids import DraftId, FieldId
from desktop_app.errors import FileRefused, FormInvalid, StoreTrouble, StoreUnavailable
from desktop_app.services.drafts import Drafts
from tests.ui.kit import Kit
from tests.ui.pages.new_case.desks import a_draft, kept
from tests.ui.pages.new_case.test_evidence import SlowToAttach
from ui.pages.new_case.evidence import Bytes
from ui.pages.new_case.sending import Sending
from ui.pages.new_case.writing import Loaded, Writing


def parts(kit: Kit) -> tuple[Writing, Sending]:
    kit.with_catalog()
    writing = Writing(kit.services, kit.bridge)
    writing.load(Loaded(a_draft(kit), kit.account, kit.services.catalog.catalog(kit.account_id)))
    return writing, Sending(kit.services, kit.bridge, writing)


def test_the_last_words_are_sent_once(qtbot: QtBot, kit: Kit) -> None:
    writing, sending = parts(kit)
    for id, answer in {"subject": "Ink", "part": "reports", "description": "The very last words"}.items():
        writing.answer(id, answer)
    with qtbot.waitSignal(sending.sent):
        sending.send()
        sending.send()
    kit.sync()
    assert len(kit.server.intents) == 1
    made = next(iter(kit.server.cases.values()))
    assert made.description == "The very last words"
    assert writing.loaded is None


def test_a_file_that_is_still_being_copied_goes_with_the_case(qtbot: QtBot, kit: Kit) -> None:
    writing, sending = parts(kit)
    slow = SlowToAttach(kit.services.drafts)
    writing.evidence._drafts = slow
    for id, answer in {"subject": "Ink", "part": "reports", "description": "See the picture"}.items():
        writing.answer(id, answer)
    writing.evidence.add_picture(Bytes("large.png", b"large"))
    with qtbot.assertNotEmitted(sending.sent, wait=50):
        sending.send()
    with qtbot.waitSignal(sending.sent):
        slow.may_end.set()
    kit.sync()
    (made,) = kit.server.cases.values()
    assert [file.name for file in made.attachments] == ["large.png"]


def test_who_goes_on_with_another_draft_meanwhile_sends_the_first_alone(qtbot: QtBot, kit: Kit) -> None:
    writing, sending = parts(kit)
    slow = SlowToAttach(kit.services.drafts)
    writing.evidence._drafts = slow
    for id, answer in {"subject": "Ink", "part": "reports", "description": "See the picture"}.items():
        writing.answer(id, answer)
    writing.evidence.add_picture(Bytes("large.png", b"large"))
    sending.send()
    another = a_draft(kit)
    writing.load(Loaded(another, kit.account, kit.services.catalog.catalog(kit.account_id)))
    writing.answer("subject", "Paper")
    with qtbot.waitSignal(sending.sent):
        slow.may_end.set()
    kit.sync()
    (made,) = kit.server.cases.values()
    assert (made.row.title, [file.name for file in made.attachments]) == ("Ink", ["large.png"])
    assert writing.loaded is not None
    assert writing.loaded.draft.id == another.id
    assert writing.loaded.draft.answers == {"subject": "Paper"}


def test_a_file_that_is_refused_after_send_keeps_the_draft(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    writing, sending = parts(kit)
    for id, answer in {"subject": "Ink", "part": "reports", "description": "See the file"}.items():
        writing.answer(id, answer)
    writing.evidence.add_paths([tmp_path / "gone.txt"])
    with qtbot.waitSignal(sending.refused) as refused:
        sending.send()
    assert isinstance(refused.args[0], FileRefused)
    assert writing.loaded is not None
    with qtbot.waitSignal(sending.sent):
        sending.send()
    kit.sync()
    assert len(kit.server.intents) == 1


def test_what_is_missing_is_told(qtbot: QtBot, kit: Kit) -> None:
    writing, sending = parts(kit)
    with qtbot.waitSignal(sending.refused) as refused:
        sending.send()
    assert isinstance(refused.args[0], FormInvalid)
    assert FieldId("subject") in refused.args[0].problems
    assert writing.loaded is not None


def test_what_the_service_refuses_leaves_the_draft(qtbot: QtBot, kit: Kit) -> None:
    writing, sending = parts(kit)
    assert writing.loaded is not None
    limit = writing.loaded.account.capabilities.limits.text_chars
    assert limit is not None
    for id, answer in {"subject": "Ink", "part": "reports", "description": "x" * limit}.items():
        writing.answer(id, answer)
    writing.answer("web_address", "y")
    writing.answer("description", "x" * (limit + 1))
    with qtbot.waitSignal(sending.refused):
        sending.send()
    assert writing.loaded is not None
    assert kit.services.drafts.open(writing.loaded.draft.id) is not None


def test_a_discarded_draft_does_not_come_back(qtbot: QtBot, kit: Kit) -> None:
    writing, sending = parts(kit)
    assert writing.loaded is not None
    id = writing.loaded.draft.id
    writing.answer("subject", "Not saved yet")
    with qtbot.waitSignal(sending.discarded):
        sending.discard(id)
    assert kit.services.drafts.open(id) is None
    sending.send()
    sending.discard(id)


def test_what_was_asked_about_one_draft_is_not_done_to_another(qtbot: QtBot, kit: Kit) -> None:
    writing, sending = parts(kit)
    assert writing.loaded is not None
    first, other = writing.loaded.draft.id, a_draft(kit)
    writing.load(replace(writing.loaded, draft=other))
    assert not sending.shows(first)
    for id, answer in {"subject": "Ink", "part": "reports", "description": "Whole"}.items():
        writing.answer(id, answer)
    sending.discard(first)
    sending.send(leaves_out_of=first)
    qtbot.waitUntil(lambda: not kit.bridge.is_waiting)
    assert {row.id for row in kit.services.drafts.rows()} == {first, other.id}
    assert kit.services.outbox.items() == ()


def test_a_draft_that_is_opened_while_another_goes_stays_open(qtbot: QtBot, kit: Kit) -> None:
    writing, sending = parts(kit)
    loaded = writing.loaded
    assert loaded is not None
    sending.discard(loaded.draft.id)
    other = a_draft(kit)
    with qtbot.waitSignal(sending.discarded):
        writing.load(replace(loaded, draft=other))
    assert writing.loaded is not None
    assert writing.loaded.draft.id == other.id
    assert kit.services.drafts.open(loaded.draft.id) is None


class _Full(Drafts):
    """Nothing is saved, and nothing thrown away."""

    def __init__(self) -> None:
        """Nothing is needed for that."""

    @override
    def save(self, draft: Draft) -> Changes:
        raise StoreUnavailable(StoreTrouble.FULL)

    @override
    def discard(self, id: DraftId) -> Changes:
        raise StoreUnavailable(StoreTrouble.FULL)


@pytest.mark.parametrize("ends", ["send", "discard"])
def test_what_could_not_be_sent_or_discarded_is_kept_though_another_shows(qtbot: QtBot, kit: Kit, ends: str) -> None:
    writing, sending = parts(kit)
    loaded, real = writing.loaded, kit.services.drafts
    assert loaded is not None
    for id, answer in {"subject": "Ink", "part": "reports", "description": "Not saved yet"}.items():
        writing.answer(id, answer)
    kit.services.drafts = _Full()
    if ends == "send":
        sending.send()
    else:
        sending.discard(loaded.draft.id)
    kit.services.drafts = real
    writing.load(replace(loaded, draft=a_draft(kit)))
    with qtbot.assertNotEmitted(sending.refused), qtbot.waitSignals([kit.bridge.troubled, writing.autosave.saved]):
        pass
    assert kept(kit, loaded.draft.id).answers[FieldId("description")] == "Not saved yet"
