"""Files: raw bytes into a record, once each, and back."""

import hashlib
import io
from collections.abc import Iterator

import pytest

from desktop_app.domain.ids import AttachmentId, CaseId
from desktop_app.errors import BadReply, FileRefused, FileTrouble, Gone, Unreachable, Unsure
from desktop_app.portals.servicenow.files import CUSTOMERS, PLAIN, _Body, api_of
from desktop_app.portals.servicenow.tables import CASE
from tests.makers import FakeSending, a_comment, a_file
from tests.vendors.servicenow.bench import CSM, ServiceNowBench, a_bench
from tests.vendors.servicenow.instance import ME

PNG = b"\x89PNG" * 1000


@pytest.fixture
def bench() -> Iterator[ServiceNowBench]:
    with a_bench() as bench:
        yield bench


def uploads(bench: ServiceNowBench) -> list[tuple[str, bytes]]:
    """Type and bytes of what was sent."""
    posts = [heard for heard in bench.server.heard if heard.method == "POST" and "/attachment" in heard.target]
    return [(heard.headers["content-type"], heard.body) for heard in posts]


def test_trap_9_the_body_is_the_file_and_nothing_but_the_file(bench: ServiceNowBench) -> None:
    sending = FakeSending(PNG)
    bench.signed_in().send(bench.submit(files=(a_file(PNG, "bilde å.png"),)), sending)
    assert uploads(bench) == [("image/png", PNG)]
    file = next(iter(bench.server.instance.files.values()))
    assert (file["file_name"], file["hash"]) == ("bilde å.png", hashlib.sha256(PNG).hexdigest())
    assert all("transfer-encoding" not in heard.headers for heard in bench.server.heard)
    assert file["sys_id"] in sending.saved.values()


def test_trap_9_two_files_may_share_a_name(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    files = (a_file(b"one", "same.png"), a_file(b"two", "same.png"))
    receipt = portal.send(bench.submit(files=files), FakeSending(b"one", b"two"))
    assert receipt.case is not None
    assert [one.name for one in receipt.case.attachments] == ["same.png", "same.png"]
    assert len({one.digest for one in receipt.case.attachments}) == 2


def test_trap_12_what_is_there_by_name_and_hash_is_not_sent_again(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    command, sending = bench.submit(files=(a_file(PNG),)), FakeSending(PNG)
    portal.send(command, sending)
    portal.send(command, sending.again())
    assert len(uploads(bench)) == 1


def test_without_a_hash_name_and_size_tell(bench: ServiceNowBench) -> None:
    bench.server.records.hides_hash = True
    portal = bench.signed_in()
    command, sending = bench.submit(files=(a_file(PNG),)), FakeSending(PNG)
    portal.send(command, sending)
    portal.send(command, sending.again())
    assert len(uploads(bench)) == 1


def test_trap_12_a_lost_answer_to_a_file_sends_it_no_second_time(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    made = portal.send(bench.submit(), FakeSending())
    comment, sending = a_comment(str(made.case_id), files=(a_file(PNG),)), FakeSending(PNG)
    bench.lose_next_answer()
    with pytest.raises(Unsure):
        portal.send(comment, sending)
    portal.send(comment, sending.again(may_have_arrived=True))
    assert len(uploads(bench)) == 1
    case = portal.read_case(CaseId(str(made.case_id)))
    assert [one.text for one in case.timeline] == [comment.text]


def test_trap_9_a_file_too_large_or_of_a_kind_that_is_refused(bench: ServiceNowBench) -> None:
    bench.server.records.largest = 3000
    portal = bench.signed_in()
    files = (a_file(PNG, "big.png"), a_file(b"MZ", "bad.exe"), a_file(b"ok", "good.png"))
    sending = FakeSending(PNG, b"MZ", b"ok")
    with pytest.raises(FileRefused) as refused:
        portal.send(bench.submit(files=files), sending)
    assert (refused.value.trouble, refused.value.name) == (FileTrouble.TOO_BIG, "big.png")
    assert sending.receipts[-1].missing == (0, 1)
    with pytest.raises(FileRefused) as again:
        portal.send(bench.submit(files=(a_file(b"MZ", "bad.exe"),)), FakeSending(b"MZ"))
    assert again.value.trouble is FileTrouble.TYPE_REFUSED


def test_trap_4_2_a_dropped_condition_shows_nobody_elses_files(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    other = bench.server.instance.insert("incident", {"caller_id": ME})
    bench.server.instance.attach("incident", other["sys_id"], "theirs.png", "image/png", b"x")
    made = portal.send(bench.submit(), FakeSending())
    bench.server.records.is_deaf = True
    assert portal.read_case(CaseId(str(made.case_id))).attachments == ()


def test_files_that_may_not_be_seen_are_none(bench: ServiceNowBench) -> None:
    bench.server.instance.open.discard("attachment")
    assert bench.signed_in().send(bench.submit(), FakeSending()).case is not None


def test_trap_5_3_a_page_in_the_place_of_a_file_is_no_file(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    receipt = portal.send(bench.submit(files=(a_file(PNG),)), FakeSending(PNG))
    assert receipt.case is not None
    bench.server.faults.page_for = "/file"
    into = io.BytesIO()
    with pytest.raises((Unreachable, BadReply)):
        portal.download(receipt.case.attachments[0].id, into, lambda: None)
    assert into.getvalue() == b""


@pytest.mark.parametrize("id", ["", "x", "csm:x", "../../etc", "f" * 32])
def test_what_is_no_file_is_gone(bench: ServiceNowBench, id: str) -> None:
    with pytest.raises(Gone):
        bench.signed_in().download(AttachmentId(id), io.BytesIO(), lambda: None)


def test_trap_9_external_users_have_an_api_of_their_own() -> None:
    assert (api_of(CASE), api_of("incident")) == (CUSTOMERS, PLAIN)
    with a_bench(CSM) as bench:
        portal = bench.signed_in()
        receipt = portal.send(bench.submit(files=(a_file(PNG),)), FakeSending(PNG))
        assert receipt.case is not None
        into = io.BytesIO()
        portal.download(receipt.case.attachments[0].id, into, lambda: None)
        assert into.getvalue() == PNG
        assert not any("/api/now/attachment" in heard.target for heard in bench.server.heard)


def test_a_file_goes_as_a_body_of_a_known_length_and_tells_how_far_it_is() -> None:
    told: list[int] = []
    body = _Body(io.BytesIO(PNG), len(PNG), told.append)
    assert (len(body), b"".join(body)) == (len(PNG), PNG)
    assert told[0] == 0
    assert told[-1] == len(PNG)
