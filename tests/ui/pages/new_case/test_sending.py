"""Send or discard."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import FieldId
from desktop_app.errors import FileRefused, FormInvalid
from tests.ui.kit import Kit
from tests.ui.pages.new_case.desks import a_draft
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
        sending.discard()
    assert kit.services.drafts.open(id) is None
    sending.send()
    sending.discard()
