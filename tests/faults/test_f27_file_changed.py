"""F27 A chosen file is changed, deleted, locked or grows; it is empty, huge, a pipe, a folder, a placeholder.

What is sent is the copy taken when it was attached, compared with its digest on the way out. A file that is written to
while it is copied, or that cannot be read, is refused when it is attached, with the reason; one that is too large with
the limit, before a byte of it is copied or sent. A copy damaged since is never sent as a whole, and that is said.
"""

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.domain.drafts import Draft
from desktop_app.domain.receipts import OutboxState
from desktop_app.errors import FileRefused, FileTrouble
from tests.demo_portal_process import DemoPortalProcess, start_demo_portal
from tests.faults.kit import Client, made_of

MIB = 1024 * 1024
GIB = 1024 * MIB


def names_in(portal: DemoPortalProcess, title: str) -> dict[str, bytes]:
    """The files of the one case with this title, as they lie at the portal."""
    (case,) = made_of(portal, title)
    rows = [row for row in portal.state()["attachments"] if row["case_id"] == case["id"]]
    return {row["name"]: (portal.data / "files" / row["id"]).read_bytes() for row in rows}


def refused(client: Client, draft: Draft, path: Path) -> FileRefused:
    with pytest.raises(FileRefused) as error:
        client.services.drafts.attach(draft.id, path)
    same = client.services.drafts.open(draft.id)
    assert same is not None
    assert same.files == ()
    return error.value


def kept(client: Client) -> list[Path]:
    """Our own copies, half ones included."""
    return [path for path in (client.paths.account(client.id) / "blobs").rglob("*") if path.is_file()]


def delete(file: Path) -> None:
    file.unlink()


def overwrite(file: Path) -> None:
    file.write_bytes(b"quite another thing")


def lengthen(file: Path) -> None:
    with file.open("ab") as stream:
        stream.write(b"more")


def lock(file: Path) -> None:
    file.chmod(0)


@pytest.mark.parametrize("change", [delete, overwrite, lengthen, lock])
def test_f27_what_was_attached_is_sent_whatever_becomes_of_the_file(
    demo_portal: DemoPortalProcess, tmp_path: Path, change: Callable[[Path], None]
) -> None:
    title, file = f"F27 {change.__name__}", tmp_path / "log.txt"
    file.write_bytes(b"as it was" * 50_000)
    client = Client(tmp_path / "profile", demo_portal).ready()
    draft = client.written(title)
    client.services.drafts.attach(draft.id, file)
    change(file)
    client.services.cases.submit(draft.id)
    client.sync()
    assert names_in(demo_portal, title) == {"log.txt": b"as it was" * 50_000}
    client.close()


def test_f27_a_file_that_is_being_written_to_is_refused_and_taken_when_it_is_finished(
    demo_portal: DemoPortalProcess, tmp_path: Path
) -> None:
    file = tmp_path / "log.txt"
    file.write_bytes(bytes(20 * MIB))
    client = Client(tmp_path / "profile", demo_portal).ready()
    draft = client.written()
    began, finished = threading.Event(), threading.Event()

    def write() -> None:
        with file.open("ab", buffering=0) as stream:
            while not finished.is_set():
                stream.write(b"one line more\n")
                began.set()

    writer = threading.Thread(target=write)
    writer.start()
    began.wait(10)
    error = refused(client, draft, file)
    finished.set()
    writer.join(10)
    assert (error.trouble, error.name) == (FileTrouble.CHANGING, "log.txt")
    assert kept(client) == [], "half a copy is none"
    assert client.services.drafts.attach(draft.id, file).size == file.stat().st_size
    client.close()


def a_folder(path: Path) -> Path:
    path.mkdir()
    return path


def an_empty_file(path: Path) -> Path:
    path.touch()
    return path


def nothing_at_all(path: Path) -> Path:
    return path


def a_pipe(path: Path) -> Path:
    if hasattr(os, "mkfifo"):
        os.mkfifo(path)  # nobody will ever write to it
    else:
        path.mkdir()
    return path


def a_link_to_itself(path: Path) -> Path:
    path.symlink_to(path)
    return path


def a_placeholder(path: Path) -> Path:
    """A regular file that can be opened and not be read, as one whose content lies in a cloud that is not there."""
    memory = Path("/proc/self/mem")
    return memory if memory.exists() else a_link_to_itself(path)


@pytest.mark.parametrize(
    ("make", "trouble"),
    [
        (a_folder, FileTrouble.NOT_A_FILE),
        (nothing_at_all, FileTrouble.NOT_A_FILE),
        (a_pipe, FileTrouble.NOT_A_FILE),
        (an_empty_file, FileTrouble.EMPTY),
        (a_link_to_itself, FileTrouble.UNREADABLE),
        (a_placeholder, FileTrouble.UNREADABLE),
    ],
)
def test_f27_what_cannot_be_sent_is_refused_when_it_is_attached(
    demo_portal: DemoPortalProcess, tmp_path: Path, make: Callable[[Path], Path], trouble: FileTrouble
) -> None:
    client = Client(tmp_path / "profile", demo_portal).sign_in()
    assert refused(client, client.written(), make(tmp_path / "thing.txt")).trouble is trouble
    assert kept(client) == []
    client.close()


def test_f27_five_gigabytes_are_refused_with_the_limit_and_not_even_copied(
    demo_portal: DemoPortalProcess, tmp_path: Path
) -> None:
    file = tmp_path / "film.mp4"
    with file.open("wb") as stream:
        stream.truncate(5 * GIB)  # a hole: it takes no room
    client = Client(tmp_path / "profile", demo_portal).sign_in()
    error = refused(client, client.written(), file)
    assert (error.trouble, error.limit) == (FileTrouble.TOO_BIG, 25 * MIB)
    assert kept(client) == []
    client.close()


def test_f27_a_limit_lowered_meanwhile_refuses_before_a_byte_is_sent(
    new_demo_portal: Callable[..., DemoPortalProcess], tmp_path: Path
) -> None:
    portal = new_demo_portal("--largest-file", "3")
    client = Client(tmp_path / "profile", portal).ready()
    draft = client.written("F27 lowered")
    client.services.drafts.attach_bytes(draft.id, "big.bin", bytes(2 * MIB), "application/octet-stream")
    client.services.cases.submit(draft.id)
    port = portal.address.rpartition(":")[2]
    portal.stop()
    again = start_demo_portal(portal.data, "--largest-file", "1", "--port", port)
    try:
        client.later()
        (item,) = client.services.outbox.items()
        assert (item.state, item.error) == (OutboxState.REFUSED, "file_refused")
        assert item.fields == (("big.bin", FileTrouble.TOO_BIG.value),)
        assert made_of(again, "F27 lowered") == []
        assert again.state()["attachments"] == [row for row in again.state()["attachments"] if row["case_id"]]
    finally:
        again.stop()
        client.close()


@pytest.mark.parametrize("size", [100_000, 5 * MIB])
def test_f27_a_copy_damaged_since_is_never_sent_as_a_whole(
    demo_portal: DemoPortalProcess, tmp_path: Path, size: int
) -> None:
    title = f"F27 damaged {size}"
    client = Client(tmp_path / "profile", demo_portal).ready()
    draft = client.written(title)
    client.services.drafts.attach_bytes(draft.id, "log.bin", title.encode().ljust(size, b"."), "text/plain")
    client.services.cases.submit(draft.id)
    (blob,) = kept(client)
    blob.chmod(0o600)
    with blob.open("r+b") as stream:
        stream.seek(size - 1)
        stream.write(b"!")
    client.sync()
    (item,) = client.services.outbox.items()
    assert (item.state, item.fields) == (OutboxState.REFUSED, (("log.bin", FileTrouble.CHANGED.value),))
    is_large = size > 4 * MIB
    assert (item.files_left, bool(item.number)) == (int(is_large), is_large)
    assert [row for row in demo_portal.state()["attachments"] if row["name"] == "log.bin"] == []
    if is_large:
        client.services.outbox.discard(client.id, item.key)
        (receipt,) = client.services.outbox.receipts()
        assert (receipt.number, receipt.files) == (item.number, ()), "the case is there, without the file"
        assert names_in(demo_portal, title) == {}
    client.close()
