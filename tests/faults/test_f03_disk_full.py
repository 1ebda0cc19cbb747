"""F03 The disk is full.

What was saved last stays as it is, the window says why it cannot save and goes on; as soon as there is room, it saves
by itself. Who quits before that is asked. Pictures are refused with the reason and leave nothing half-written; what was
drawn on one stays in the editor until there is room. The log blocks nobody.
"""

import errno
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import bootstrap
from desktop_app.domain.ids import CaseId, DraftId, FieldId
from desktop_app.errors import StoreTrouble, StoreUnavailable
from desktop_app.paths import Paths
from desktop_app.store import rescue
from desktop_app.store.account import AccountFolder
from desktop_app.work import Lane
from tests.desktop_app.store.makers import ACCOUNT, a_draft
from tests.makers import a_case
from tests.traces import traces
from tests.ui.capture.editor.pictures import PLACE, PROOF, SECRET, box, count, stamped, strip
from tests.ui.kit import Kit
from tests.ui.looks import child
from tests.ui.pages.new_case.benches import NAME, Bench
from tests.ui.pages.new_case.desks import Desk, at, kept
from tests.ui.pages.new_case.desks import a_draft as draft_of
from ui.application import Application, Options
from ui.capture.editor.sheet import Fact, fill
from ui.capture.png import png
from ui.navigation import Go, PageName
from ui.pages.new_case.evidence import Bytes
from ui.widgets.banner import Banner
from ui.widgets.confirm import Confirm

_LONG = "Skriveren står. " * 4_000


def full(kit: Kit, is_full: bool) -> None:
    """From now on the STORE lane finds no room in the file (M8), or plenty."""
    done: list[object] = []

    def limit(_task: object) -> None:
        with kit.stores.open(kit.account_id).work.transaction() as connection:
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages if is_full else 1_000_000}")

    kit.bridge.ask(kit.bridge, Lane.STORE, limit, done.append)
    wait = QApplication.instance()
    assert wait is not None
    while not done:
        QApplication.sendPostedEvents()


def test_f03_the_window_says_so_and_saves_by_itself_when_there_is_room(
    qtbot: QtBot, new_kit: Callable[[], Kit]
) -> None:
    kit = new_kit().with_catalog()
    draft = draft_of(kit)
    desk = Desk(qtbot, kit, at(draft))
    desk.press("new_case.step.1")
    desk.write("subject", "Emne")
    desk.wait(lambda: kept(kit, draft.id).answers.get(FieldId("subject")) == "Emne")
    full(kit, True)
    desk.choose("part", "reports")
    field = desk.widget("new_case.field.description")
    field.setPlainText(_LONG)  # type: ignore[attr-defined]
    desk.wait(lambda: any("disk is full" in label.text() for label in desk.page.findChildren(QLabel)))
    desk.wait(lambda: any("Not saved yet" in label.text() for label in desk.page.findChildren(QLabel)))
    assert kept(kit, draft.id).answers == {"subject": "Emne"}
    desk.press("new_case.step.3")
    desk.press("new_case.step.1")
    full(kit, False)
    qtbot.waitUntil(lambda: kept(kit, draft.id).answers.get(FieldId("description")) == _LONG, timeout=20_000)
    desk.wait(
        lambda: not any("disk is full" in one.text() for one in desk.page.findChildren(QLabel) if one.isVisible())
    )
    desk.leave()


def test_f03_who_quits_meanwhile_is_asked(qtbot: QtBot, dressed: QApplication, new_kit: Callable[[], Kit]) -> None:
    kit = new_kit().with_catalog()
    draft = draft_of(kit)
    application = Application(dressed, kit.services, kit.work, Options("test"))
    window = application.window
    application.start()
    window.go(Go(PageName.NEW_CASE, draft_id=draft.id))
    qtbot.waitUntil(lambda: bool(window.findChildren(QWidget, "new_case.field.description")))
    full(kit, True)
    window.findChildren(QWidget, "new_case.field.description")[0].setPlainText(_LONG)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: window.stack.is_unsaved)
    window.close()
    assert window.isVisible()
    assert window.findChildren(Confirm)
    window.findChildren(Confirm)[0].reject()
    full(kit, False)
    qtbot.waitUntil(lambda: not window.stack.is_unsaved, timeout=20_000)
    assert kept(kit, draft.id).answers[FieldId("description")] == _LONG
    application.close()


def test_f03_a_half_written_reply_is_kept_when_there_is_room(qtbot: QtBot, new_kit: Callable[[], Kit]) -> None:
    from ui.pages.case.doings import CaseDoings

    kit = new_kit().with_catalog()
    doings = CaseDoings(kit.services.cases, kit.services.casework, kit.bridge)
    doings.point_at(kit.account_id, CaseId("case-1"))
    full(kit, True)
    with qtbot.waitSignal(doings.failed):
        doings.keep_reply(_LONG)
    assert doings.is_unsaved
    full(kit, False)
    replies = kit.stores.open(kit.account_id).replies
    qtbot.waitUntil(lambda: replies.get(CaseId("case-1")) == _LONG, timeout=20_000)
    assert not doings.is_unsaved


def test_f03_a_reply_that_was_sent_after_all_does_not_come_back_as_half_of_one(
    qtbot: QtBot, new_kit: Callable[[], Kit]
) -> None:
    from ui.pages.case.doings import CaseDoings

    kit = new_kit()
    kit.server.put_case(a_case("case-1"))
    kit.with_catalog()
    doings = CaseDoings(kit.services.cases, kit.services.casework, kit.bridge)
    doings.point_at(kit.account_id, CaseId("case-1"))
    full(kit, True)
    with qtbot.waitSignal(doings.failed):
        doings.keep_reply(_LONG)
    full(kit, False)
    with qtbot.waitSignal(doings.replied):
        doings.reply(_LONG.strip(), ())
    assert not doings.is_unsaved, "nothing is left that would be kept again"
    assert kit.stores.open(kit.account_id).replies.get(CaseId("case-1")) == ""


# A real disk of a megabyte


@pytest.fixture
def small_disk(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """A file system of one megabyte or as many as asked; where none may be made, a limit on the size of files does
    (`_LIMITED`)."""
    place = tmp_path / "disk"
    megabytes = getattr(request, "param", 1)
    place.mkdir()
    mounted = sys.platform == "linux" and os.geteuid() == 0
    if mounted:
        command = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(place)]
        mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
    if not mounted:
        pytest.skip("no file system may be made here; test_f03_no_room_for_a_file stands in")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def fill_up(place: Path) -> Path:
    """Take all the room there is."""
    filler = place / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (65_536, 4_096, 512, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError as error:
                assert error.errno == errno.ENOSPC  # noqa: PT017
    return filler


def test_f03_a_real_disk_without_room(small_disk: Path) -> None:
    store = AccountFolder(ACCOUNT, small_disk / "account")
    store.open()
    store.drafts.add(a_draft(1))
    filler = fill_up(small_disk)
    before = sorted(path.name for path in (small_disk / "account").rglob("*"))

    with pytest.raises(StoreUnavailable) as raised:
        store.drafts.add(a_draft(2, {FieldId("text"): _LONG}))
    assert raised.value.trouble is StoreTrouble.FULL
    with pytest.raises(StoreUnavailable) as raised:
        store.blobs.put([b"p" * 100_000])
    assert raised.value.trouble is StoreTrouble.FULL
    with pytest.raises(StoreUnavailable) as raised:
        store.work.vacuum()
    assert raised.value.trouble is StoreTrouble.FULL
    assert [row.id for row in store.drafts.rows()] == ["d-1"]
    after = sorted(path.name for path in (small_disk / "account").rglob("*") if path.name != "blobs")
    assert after == [name for name in before if name != "blobs"]

    filler.unlink()
    store.drafts.add(a_draft(2, {FieldId("text"): _LONG}))
    assert store.blobs.put([b"p" * 1000])[1] == 1000
    assert {row.id for row in store.drafts.rows()} == {"d-1", "d-2"}
    store.close()


def test_f03_with_hardly_any_room_what_is_there_can_be_read(small_disk: Path) -> None:
    """And the copy of yesterday stays, as there is no room for another; without any room it says that."""
    store = AccountFolder(ACCOUNT, small_disk / "account")
    store.open()
    store.drafts.add(a_draft(1))
    store.close()
    copy = rescue.copy_of(store.work.path)
    os.utime(copy, (1, 1))
    kept_copy = copy.read_bytes()
    with fill_up(small_disk).open("r+b") as filler:
        with pytest.raises(StoreUnavailable) as raised:
            store.open()
        assert raised.value.trouble is StoreTrouble.FULL
        filler.truncate(filler.seek(0, os.SEEK_END) - 150_000)
    store.open()
    assert store.drafts.get(DraftId("d-1")) is not None
    assert copy.read_bytes() == kept_copy
    store.close()


@pytest.mark.parametrize("small_disk", [12], indirect=True)
def test_f03_what_was_drawn_stays_in_the_editor_until_there_is_room(
    qtbot: QtBot, dressed: QApplication, small_disk: Path
) -> None:
    kit = Kit(small_disk / "profile")
    bench = Bench(qtbot, kit)
    old = bench.attach(Bytes(NAME, png(stamped()), PROOF))
    window = bench.edit(old)
    window.scene.keep(fill(1, PLACE))
    window.scene.keep(box(2, area=QRect(20, 20, 90, 60)))
    filler = fill_up(small_disk)
    done, trouble = child(window, QAbstractButton, "editor.done"), child(window, Banner, "editor.trouble")
    done.click()
    qtbot.waitUntil(trouble.isVisible)
    assert any("The disk is full." in label.text() for label in trouble.findChildren(QLabel))
    assert kept(kit, bench.draft.id).files == (old,)
    done.click()
    qtbot.waitUntil(trouble.isVisible)
    assert len(window.scene.sheet.marks) == 2
    filler.unlink()
    with qtbot.waitSignal(bench.writing.evidence.settled):
        child(trouble, QAbstractButton, "banner.action").click()
    assert bench.editing.window is None
    assert traces(small_disk, (), [SECRET]) == []
    assert count(QImage.fromData(bench.bytes_of(bench.files[0])), SECRET) == 0
    kit.close()


@pytest.mark.parametrize("small_disk", [12], indirect=True)
def test_f03_what_was_redacted_goes_even_where_there_is_no_room_to_write_anew(
    qtbot: QtBot, dressed: QApplication, small_disk: Path
) -> None:
    """The database cannot be written anew and copied; the note of it stays, and the next start ends it."""
    kit = Kit(small_disk / "profile")
    bench = Bench(qtbot, kit)
    old = bench.attach(Bytes(NAME, png(stamped()), PROOF))
    kit.services.drafts.save(bench.draft.with_answer(FieldId("description"), _LONG * 5))
    filler = fill_up(small_disk)
    with filler.open("r+b") as file:
        file.truncate(file.seek(0, os.SEEK_END) - 120_000)
    window = bench.edit(old)
    window.scene.keep(fill(1, PLACE))
    window.scene.keep(fill(2, strip().lines(900)[Fact.ADDRESS].translated(0, 400)))
    bench.done(window)
    assert list(small_disk.rglob("*forget*")), "not all could be done"
    assert traces(small_disk, (), [SECRET]) == [], "no picture of it is left even so"
    kit.close()
    filler.unlink()
    again = Kit(small_disk / "profile")
    again.stores.open(again.account_id)
    assert traces(small_disk, [PROOF.page_url], [SECRET]) == []
    assert list(small_disk.rglob("*forget*")) == []
    again.close()


def test_f03_the_log_blocks_nobody(small_disk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = Paths.beneath(small_disk)
    paths.create()
    before = list(logging.getLogger().handlers)
    bootstrap.log_to(paths)
    log = logging.getLogger("desktop_app.test")
    try:
        filler = fill_up(small_disk)
        for number in range(2_000):
            log.info("a line of the log, number %d", number)
        filler.unlink()
        log.info("there is room again")
        assert "there is room again" in (paths.logs / "nordesk.log").read_text("utf-8")
        assert capsys.readouterr().err == ""
    finally:
        for handler in logging.getLogger().handlers:
            if handler not in before:
                logging.getLogger().removeHandler(handler)
                handler.close()


_LIMITED = """
import resource, signal, sys
from pathlib import Path
from desktop_app.domain.ids import AccountId
from desktop_app.errors import StoreUnavailable
from desktop_app.store.account import AccountFolder

store = AccountFolder(AccountId("acc-1"), Path(sys.argv[1]))
store.open()
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, resource.RLIM_INFINITY))
try:
    store.blobs.put([b"p" * 100_000])
except StoreUnavailable as error:
    print(error.trouble.value)
print(len(list((Path(sys.argv[1]) / "blobs").iterdir())))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_f03_no_room_for_a_file(tmp_path: Path) -> None:
    """Everywhere: a file that may not grow."""
    done = subprocess.run(
        [sys.executable, "-c", _LIMITED, str(tmp_path)], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == ["full", "0"]
