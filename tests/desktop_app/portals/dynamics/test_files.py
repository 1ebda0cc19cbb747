"""Files on their way into a case and back."""

import base64
import contextlib
import io

import pytest

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.ids import AttachmentId, CaseId, Key, new_key
from desktop_app.domain.receipts import Receipt
from desktop_app.errors import BadReply, FileRefused, FileTrouble, Gone, NotAllowed, Unreachable
from desktop_app.portals.dynamics import metadata
from desktop_app.portals.dynamics.files import BLOCK, CommandFiles, Place, Plain, path_of
from desktop_app.portals.dynamics.odata import Dataverse, row_id
from tests.makers import FakeSending, a_file
from tests.vendors.dynamics.bench import DynamicsBench
from tests.vendors.dynamics.tables import KARI

LARGE = bytes(range(256)) * (BLOCK // 256) + b"and some more"


class Sent:
    """A case to put files into."""

    def __init__(self, bench: DynamicsBench, server: Dataverse, most: int | None = None) -> None:
        self.bench, self.place = bench, Place(server, metadata.read_tables(server), most)
        self.case_id = CaseId(row_id(new_key()))
        bench.emulator.organisation.put("incidents", self.case_id, {"statecode": 0, "statuscode": 1})

    def files(self, sending: FakeSending, key: Key, *files: DraftFile) -> CommandFiles:
        return CommandFiles(self.place, key, files, sending)

    def there(self) -> dict[str, bytes]:
        rows = self.bench.emulator.organisation.tables["annotations"].rows.values()
        return {row["filename"]: base64.b64decode(row["documentbody"]) for row in rows}


@pytest.fixture
def sent(bench: DynamicsBench, server: Dataverse) -> Sent:
    return Sent(bench, server)


def test_small_files_go_whole_and_large_ones_in_blocks(sent: Sent) -> None:
    sending, key = FakeSending(b"one", LARGE), new_key()
    receipt = Receipt(key, sent.case_id)
    sent.files(sending, key, a_file(b"one", "one.png"), a_file(LARGE, "large.bin")).after(receipt)
    assert sent.there() == {"one.png": b"one", "large.bin": LARGE}
    assert [one.missing for one in sending.receipts] == [(0, 1), (1,), ()]
    assert sending.told[-1] == (3 + len(LARGE), 3 + len(LARGE))
    posted = [heard.target.rpartition("/")[2] for heard in sent.bench.emulator.asked if heard.method == "POST"]
    assert posted == [
        "InitializeAnnotationBlocksUpload", "UploadBlock", "UploadBlock", "CommitAnnotationBlocksUpload",
    ]  # fmt: skip


def test_what_is_there_is_not_sent_again(sent: Sent) -> None:
    sending, key = FakeSending(b"one", b"two"), new_key()
    files = (a_file(b"one", "one.png"), a_file(b"two", "two.png"))
    sent.files(sending, key, files[0]).all(sent.case_id)
    sending.already_made = Receipt(key, sent.case_id, missing=(0, 1))
    sent.files(sending.again(), key, *files).after(sending.already_made)
    assert sending.opened == 2
    assert len(sent.there()) == 2


def test_that_the_case_is_there_is_kept_before_anything_else_goes_wrong(sent: Sent) -> None:
    sending, key = FakeSending(b"one"), new_key()
    sent.bench.emulator.forbidden.add("annotations")
    with pytest.raises(NotAllowed):
        sent.files(sending, key, a_file(b"one", "one.png")).after(Receipt(key, sent.case_id))
    assert [(one.case_id, one.missing) for one in sending.receipts] == [(sent.case_id, (0,))]


def test_a_lost_answer_is_merely_lost(sent: Sent) -> None:
    for content in (b"one", LARGE):
        sending, key = FakeSending(content), new_key()
        sent.bench.lose_next_answer()
        # A question without a body to speak of is asked again at once.
        with contextlib.suppress(Unreachable):
            sent.files(sending, key, a_file(content, f"{len(content)}.bin")).all(sent.case_id)
        sent.files(sending.again(), key, a_file(content, f"{len(content)}.bin")).all(sent.case_id)
    assert sent.there() == {"3.bin": b"one", f"{len(LARGE)}.bin": LARGE}


def test_trap_08_a_file_may_be_three_quarters_of_the_limit(bench: DynamicsBench, server: Dataverse) -> None:
    organisation = next(iter(bench.emulator.organisation.tables["organizations"].rows.values()))
    organisation["maxuploadfilesize"] = 4000
    sent = Sent(bench, server, metadata.read_limit(server)[1])
    assert sent.place.most == 3000
    fits, not_quite = b"x" * 3000, b"x" * 3001
    sent.files(FakeSending(fits), new_key(), a_file(fits, "fits.bin")).all(sent.case_id)
    sending = FakeSending(not_quite)
    with pytest.raises(FileRefused) as refused:
        sent.files(sending, new_key(), a_file(not_quite, "no.bin")).before()
    assert (refused.value.trouble, refused.value.limit, sending.opened) == (FileTrouble.TOO_BIG, 3000, 0)
    # The server counts the same way.
    with pytest.raises(FileRefused):
        sent.files(FakeSending(not_quite), new_key(), a_file(not_quite, "no.bin")).all(sent.case_id)


def test_a_refused_type_does_not_stop_the_others(sent: Sent) -> None:
    sending, key = FakeSending(b"one", b"two"), new_key()
    files = sent.files(sending, key, a_file(b"one", "one.exe"), a_file(b"two", "two.png"))
    with pytest.raises(FileRefused) as refused:
        files.after(Receipt(key, sent.case_id))
    assert (refused.value.trouble, refused.value.name) == (FileTrouble.TYPE_REFUSED, "one.exe")
    assert list(sent.there()) == ["two.png"]


def test_the_user_may_stop_between_blocks(sent: Sent) -> None:
    class GivenUp(Exception):
        pass

    class Stopping(FakeSending):
        def progress(self, done: int, total: int) -> None:
            self.stop = GivenUp()

    with pytest.raises(GivenUp):
        sent.files(Stopping(LARGE), new_key(), a_file(LARGE, "large.bin")).all(sent.case_id)
    assert sent.there() == {}


def test_no_files_are_nothing_to_do(sent: Sent) -> None:
    receipt = Receipt(new_key(), sent.case_id)
    sending = FakeSending()
    files = sent.files(sending, receipt.key)
    files.before()
    assert files.after(receipt) == receipt
    assert sending.receipts == []


def test_where_files_are_fetched() -> None:
    assert path_of(AttachmentId(f"note:{KARI}")) == f"/annotations({KARI})/documentbody/$value"
    assert path_of(AttachmentId(f"mail:{KARI}")) == f"/activitymimeattachments({KARI})/body/$value"
    for unknown in ("att-unknown", "note:x", f"other:{KARI}", f"note:{KARI})/x"):
        with pytest.raises(Gone):
            path_of(AttachmentId(unknown))


@pytest.mark.parametrize("size", [0, 1, 2, 3, 4, 1000])
def test_trap_08_what_comes_is_base64_in_whatever_pieces(size: int) -> None:
    data = bytes(range(256)) * 4
    coded = base64.b64encode(data)
    into = io.BytesIO()
    plain = Plain(into)
    step = size or len(coded)
    for start in range(0, len(coded), step):
        assert plain.write(coded[start : start + step])
    plain.finish()
    assert into.getvalue() == data


def test_a_quoted_text_with_lines_is_base64_too() -> None:
    into = io.BytesIO()
    plain = Plain(into)
    plain.write(b'"b25l\r\ndHdv"')
    plain.finish()
    assert into.getvalue() == b"onetwo"


@pytest.mark.parametrize("bad", [b"b25", b"b2!l", b"===="])
def test_what_is_none_is_bad(bad: bytes) -> None:
    plain = Plain(io.BytesIO())

    def decode() -> None:
        plain.write(bad)
        plain.finish()

    with pytest.raises(BadReply):
        decode()
