"""ui.pages.case.doings: what is done to a case lies in the outbox; files come; errors are told."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from pytestqt.qtbot import QtBot

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.cases import CaseAction, EntryState
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.ids import AccountId, AttachmentId, CaseId
from desktop_app.errors import FileRefused, Gone
from tests.makers import AT, a_case
from tests.ui.kit import Kit
from ui.pages.case.doings import CaseDoings

ONE, OTHER, NOWHERE = CaseId("case-1"), CaseId("case-2"), CaseId("case-9")
FILE = Attachment(AttachmentId("att-log"), "error.log", 4, "text/plain")


@pytest.fixture
def account_id(kit: Kit) -> AccountId:
    one = replace(a_case("case-1", actions=frozenset(CaseAction)), attachments=(FILE,))
    kit.server.put_case(one, {FILE.id: b"E42\n"})
    kit.server.put_case(a_case("case-2", actions=frozenset(CaseAction)))
    kit.sign_in()
    kit.sync()
    return kit.account_id


@pytest.fixture
def doings(kit: Kit, account_id: AccountId) -> CaseDoings:
    made = CaseDoings(kit.services.cases, kit.services.casework, kit.bridge)
    made.point_at(account_id, ONE)
    return made


def waiting(kit: Kit) -> list[tuple[str, str]]:
    return [(item.kind, str(item.case_id)) for item in kit.services.outbox.items()]


def test_a_reply_lies_in_the_outbox_before_anybody_is_told(
    qtbot: QtBot, kit: Kit, doings: CaseDoings, account_id: AccountId, tmp_path: Path
) -> None:
    file = tmp_path / "new.log"
    file.write_bytes(b"E43")
    lying: list[tuple[str, str]] = []
    doings.replied.connect(lambda: lying.extend(waiting(kit)))
    with qtbot.waitSignal(kit.bridge.changed) as told:
        doings.reply("Here it is", (file,))
    assert told.args == [Changes.of(What.OUTBOX, What.CASES, ids=(ONE,))], "whoever shows the case reads it again"
    assert lying == [("add_comment", ONE)]
    case = kit.services.cases.case(account_id, ONE)
    assert case is not None
    assert (case.timeline[-1].text, case.timeline[-1].state) == ("Here it is", EntryState.WAITING)
    kit.sync()
    assert b"E43" in kit.server.blobs.values()


def test_a_half_written_reply_is_kept(qtbot: QtBot, kit: Kit, doings: CaseDoings, account_id: AccountId) -> None:
    doings.keep_reply("Half")
    qtbot.waitUntil(lambda: kit.services.cases.reply_draft(account_id, ONE) == "Half")
    assert kit.services.cases.reply_draft(account_id, OTHER) == ""
    assert waiting(kit) == []


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        (CaseAction.SOLVE, "solve_case"),
        (CaseAction.REOPEN, "reopen_case"),
        (CaseAction.WITHDRAW, "withdraw_case"),
    ],
)
def test_each_action_is_its_own_command(
    qtbot: QtBot, kit: Kit, doings: CaseDoings, action: CaseAction, kind: str
) -> None:
    with qtbot.waitSignal(doings.done):
        doings.act(action)
    assert waiting(kit) == [(kind, ONE)]


def test_a_rating_goes_out(qtbot: QtBot, kit: Kit, doings: CaseDoings) -> None:
    with qtbot.assertNotEmitted(doings.done), qtbot.waitSignal(doings.rated):
        doings.rate(4)
    kit.sync()
    assert kit.server.cases[ONE].rating == 4


def test_what_was_begun_for_one_case_stays_with_it(
    qtbot: QtBot, kit: Kit, doings: CaseDoings, account_id: AccountId
) -> None:
    with qtbot.waitSignal(doings.replied):
        doings.reply("For the first", ())
        doings.keep_reply("Half")
        doings.point_at(account_id, OTHER)
    qtbot.waitUntil(lambda: kit.services.cases.reply_draft(account_id, ONE) == "Half")
    assert waiting(kit) == [("add_comment", ONE)]
    with qtbot.waitSignal(doings.done):
        doings.act(CaseAction.SOLVE)
    assert waiting(kit) == [("add_comment", ONE), ("solve_case", OTHER)]


def test_reading_a_case_takes_the_mark_of_the_new_away(
    qtbot: QtBot, kit: Kit, doings: CaseDoings, account_id: AccountId
) -> None:
    later = kit.server.cases[ONE]
    kit.server.put_case(replace(later, row=replace(later.row, updated_at=AT.replace(hour=13))))
    kit.sync()
    assert kit.services.cases.unread() == 1
    doings.mark_read()
    qtbot.waitUntil(lambda: kit.services.cases.unread() == 0)


def test_a_file_is_saved_among_the_downloads(qtbot: QtBot, doings: CaseDoings) -> None:
    with qtbot.waitSignal(doings.saved) as blocker:
        doings.fetch(FILE)
    assert blocker.args is not None
    path = blocker.args[0]
    assert path.read_bytes() == b"E42\n"
    assert path.parent == Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation))
    assert path.suffix == ".log"


def test_a_file_that_is_gone_is_told(qtbot: QtBot, kit: Kit, doings: CaseDoings) -> None:
    kit.server.blobs.clear()
    with qtbot.assertNotEmitted(doings.saved), qtbot.waitSignal(doings.failed) as blocker:
        doings.fetch(FILE)
    assert blocker.args is not None
    assert isinstance(blocker.args[0], Gone)


def test_what_cannot_be_done_is_told_and_nothing_waits(
    qtbot: QtBot, kit: Kit, doings: CaseDoings, account_id: AccountId, tmp_path: Path
) -> None:
    with qtbot.assertNotEmitted(doings.replied), qtbot.waitSignal(doings.failed) as blocker:
        doings.reply("With a folder", (tmp_path,))
    assert blocker.args is not None
    assert isinstance(blocker.args[0], FileRefused)
    doings.point_at(account_id, NOWHERE)
    with qtbot.assertNotEmitted(doings.done), qtbot.waitSignal(doings.failed) as blocker:
        doings.act(CaseAction.SOLVE)
    assert blocker.args is not None
    assert isinstance(blocker.args[0], Gone)
    assert waiting(kit) == []


def test_choices_of_a_case_are_not_told_of_one_with_the_same_id_at_another_portal(
    qtbot: QtBot, kit: Kit, doings: CaseDoings
) -> None:
    doings.ask_choices("", "")
    doings.point_at(AccountId("another"), ONE)
    with qtbot.assertNotEmitted(doings.choices_known):
        qtbot.waitUntil(lambda: not kit.bridge.is_waiting)
    assert waiting(kit) == []
