"""One file by tus: over the demo portal's process, and against servers that lie."""

import base64
import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.capabilities import Limits
from desktop_app.errors import (
    BadReply,
    Busy,
    Diagnosis,
    FileRefused,
    FileTrouble,
    NotSignedIn,
    PortalError,
    Rejected,
    Unreachable,
)
from desktop_app.portals.auth import Bearer
from desktop_app.portals.demo import uploads
from desktop_app.portals.demo.pace import FIRST, SMALLEST
from desktop_app.portals.demo.uploads import Uploads
from desktop_app.portals.http import Ask, Http
from desktop_app.portals.stop import Stop
from tests.demo_portal_process import KARI, PASSWORD, DemoPortalProcess
from tests.loopback import Answer, Heard, answer, serving
from tests.makers import FakeSending, a_file, a_provenance

CONTENT = bytes(range(256)) * 4096  # 1 MiB
LIMITS = Limits(25 * 1024 * 1024, 20)
KEY = "k" * 32


class Client:
    """The portal's client with the files of one command."""

    def __init__(self, address: str, *contents: bytes) -> None:
        self.http = Http(address, lambda: "nb")
        self.sending = FakeSending(*contents)
        self.stop = Stop()
        self.told: list[int] = []

    def sign_in(self) -> "Client":
        reply = self.http.send(Ask("POST", "/v1/session", body={"email": KARI, "password": PASSWORD}))
        self.http.auth = Bearer(reply.data["token"])
        return self

    def send(self, file: DraftFile, key: str = KEY) -> str:
        files = Uploads(self.http, self.sending, LIMITS, self.stop)
        return files.id_of("0:x", file, key, self.told.append)


@pytest.fixture
def client(demo_portal: DemoPortalProcess) -> Iterator[Client]:
    """Signed in at the run's portal."""
    made = Client(demo_portal.address, CONTENT).sign_in()
    yield made
    made.http.close()


@pytest.fixture
def key(request: pytest.FixtureRequest) -> str:
    """A key of the test's own."""
    return hashlib.sha256(request.node.nodeid.encode()).hexdigest()


def arrived(portal: DemoPortalProcess, id: str) -> bytes:
    return (portal.data / "files" / id).read_bytes()


def test_a_file_arrives_whole_and_its_steps_are_kept(demo_portal: DemoPortalProcess, client: Client, key: str) -> None:
    file = a_file(CONTENT, "bilde å.png", a_provenance())
    id = client.send(file, key)
    assert arrived(demo_portal, id) == CONTENT
    [row] = [row for row in demo_portal.state()["attachments"] if row["id"] == id]
    assert (row["name"], row["sha256"]) == ("bilde å.png", file.digest)
    assert json.loads(row["provenance"])["zone"] == a_provenance().zone
    assert client.sending.saved == {"uploading:0:x": f"/v1/uploads/{id}", "upload:0:x": id}
    assert client.told == sorted(client.told)
    assert (client.told[0], client.told[-1]) == (0, len(CONTENT))
    assert client.send(file, key) == id
    assert client.sending.opened == 1


@pytest.mark.parametrize("cut", [1, 65536, 100_000, FIRST])
def test_cut_once_it_goes_on(demo_portal: DemoPortalProcess, client: Client, key: str, cut: int) -> None:
    demo_portal.fault(f"cut={cut}", "/v1/uploads/", "PATCH")
    id = client.send(a_file(CONTENT), f"{key}{cut}"[:100])
    assert arrived(demo_portal, id) == CONTENT
    assert client.sending.opened == 1, "in the same try"


def test_cut_again_and_again_it_goes_on(demo_portal: DemoPortalProcess, client: Client, key: str) -> None:
    demo_portal.fault(f"cut={SMALLEST}", "/v1/uploads/", "PATCH", nth=None)
    id = client.send(a_file(CONTENT), key)
    assert arrived(demo_portal, id) == CONTENT
    [rule] = demo_portal.console("GET", "/v1/demo/faults")["script"]
    assert rule["fired"] == len(CONTENT) // SMALLEST


def test_what_never_gets_on_is_left_for_later(demo_portal: DemoPortalProcess, client: Client, key: str) -> None:
    demo_portal.fault("drop-before", "/v1/uploads/", "PATCH", nth=None)
    with pytest.raises(Unreachable):
        client.send(a_file(CONTENT), key)
    [rule] = demo_portal.console("GET", "/v1/demo/faults")["script"]
    assert rule["fired"] == 3
    demo_portal.no_faults()
    assert arrived(demo_portal, client.send(a_file(CONTENT), key)) == CONTENT


def test_many_cuts_are_enough_for_one_try(demo_portal: DemoPortalProcess, client: Client, key: str) -> None:
    demo_portal.fault("cut=100", "/v1/uploads/", "PATCH", nth=None)
    with pytest.raises(Unreachable):
        client.send(a_file(CONTENT), key)
    demo_portal.no_faults()
    where = client.sending.saved["uploading:0:x"]
    assert len(arrived(demo_portal, where.rpartition("/")[2])) == 100 * (uploads.MOST_CUTS + 1)
    assert arrived(demo_portal, client.send(a_file(CONTENT), key)) == CONTENT


def half_sent(portal: DemoPortalProcess, client: Client, key: str) -> None:
    """A try that ends after 70 000 bytes, for the portal cannot even be asked how much it has."""
    script = [
        {"match": {"path_prefix": "/v1/uploads/", "method": "PATCH"}, "fault": "cut=70000", "nth": 1},
        {"match": {"path_prefix": "/v1/uploads/", "method": "HEAD"}, "fault": "drop-before"},
    ]
    portal.console("POST", "/v1/demo/faults", {"script": script})
    with pytest.raises(Unreachable):
        client.send(a_file(CONTENT), key)
    portal.no_faults()


def test_where_the_portal_cannot_be_asked_it_is_left_for_later(
    demo_portal: DemoPortalProcess, client: Client, key: str
) -> None:
    half_sent(demo_portal, client, key)
    client.told.clear()
    assert arrived(demo_portal, client.send(a_file(CONTENT), key)) == CONTENT
    assert client.told[0] == 70_000, "what is there is not sent again"


def test_a_lost_answer_to_the_announcement_leads_to_the_same_place(
    demo_portal: DemoPortalProcess, client: Client, key: str
) -> None:
    before = len(list((demo_portal.data / "files").iterdir()))
    demo_portal.fault("drop-after-commit", "/v1/uploads", "POST")
    client.send(a_file(CONTENT), key)
    assert len(list((demo_portal.data / "files").iterdir())) == before + 1


def test_a_lost_answer_to_the_last_part_is_asked_for(demo_portal: DemoPortalProcess, client: Client, key: str) -> None:
    demo_portal.fault("drop-after-commit", "/v1/uploads/", "PATCH", nth=3)
    assert arrived(demo_portal, client.send(a_file(CONTENT), key)) == CONTENT


def test_a_vanished_upload_begins_anew(demo_portal: DemoPortalProcess, client: Client, key: str) -> None:
    demo_portal.fault("cut=70000", "/v1/uploads/", "PATCH")
    client.sending.saved["uploading:0:x"] = "/v1/uploads/up-forgotten"
    assert arrived(demo_portal, client.send(a_file(CONTENT), key)) == CONTENT


def test_a_portal_that_loses_each_upload_is_left_for_later(
    demo_portal: DemoPortalProcess, client: Client, key: str
) -> None:
    demo_portal.fault("status=404", "/v1/uploads/", nth=None)
    with pytest.raises(Busy):
        client.send(a_file(CONTENT), key)


@pytest.mark.parametrize(
    ("name", "size", "trouble"),
    [("virus.exe", 3, FileTrouble.TYPE_REFUSED), ("film.mp4", 26 * 1024 * 1024, FileTrouble.TOO_BIG)],
)
def test_what_is_not_taken_is_told_before_a_byte_is_read(
    client: Client, key: str, name: str, size: int, trouble: FileTrouble
) -> None:
    with pytest.raises(FileRefused) as refused:
        client.send(replace(a_file(CONTENT), name=name, size=size), key + name)
    assert (refused.value.trouble, refused.value.name) == (trouble, name)
    assert refused.value.limit == (LIMITS.attachment_bytes if trouble is FileTrouble.TOO_BIG else None)
    assert client.sending.opened == 0


def test_a_damaged_file_is_not_left_at_the_portal(demo_portal: DemoPortalProcess, client: Client, key: str) -> None:
    with pytest.raises(FileRefused):
        client.send(replace(a_file(CONTENT), digest=a_file(b"other").digest), key)
    id = client.sending.saved["uploading:0:x"].rpartition("/")[2]
    assert not (demo_portal.data / "files" / id).exists()


def test_whoever_is_no_longer_signed_in_does_not_begin_anew(client: Client, key: str) -> None:
    client.http.auth = Bearer("nobody")
    with pytest.raises(NotSignedIn):
        client.send(a_file(CONTENT), key)


def test_giving_up_ends_it_between_two_pieces(client: Client, key: str) -> None:
    class GivenUp(Exception):
        pass

    class Impatient(FakeSending):
        def check(self) -> None:
            if self.opened and client.told[-1] > 100_000:
                raise GivenUp

    client.sending = Impatient(CONTENT)
    with pytest.raises(GivenUp):
        client.send(a_file(CONTENT), key)
    assert client.told[-1] < 300_000


def test_a_cancelled_request_is_not_tried_again(client: Client, key: str) -> None:
    client.sending.saved["uploading:0:x"] = "/v1/uploads/up-1"
    client.stop.set()
    with pytest.raises(Unreachable) as cancelled:
        client.send(a_file(CONTENT), key)
    assert cancelled.value.diagnosis is Diagnosis.CANCELLED


# Servers that lie

DIGEST = f"sha-256=:{base64.b64encode(hashlib.sha256(b'picture').digest()).decode()}:"
PLACE = {"Location": "/v1/uploads/up-1", "Upload_Offset": "0"}


def told(status: str = "204 No Content", **headers: str) -> bytes:
    return answer(status, b"", **headers)


def lying(post: bytes, *others: bytes) -> tuple[list[Heard], PortalError | None]:
    """What a server heard that answers so, and how it ended."""
    queue = list(others)

    def respond(heard: Heard) -> Answer:
        return post if heard.method == "POST" else queue.pop(0) if len(queue) > 1 else queue[0]

    with serving(respond) as server:
        client, ended = Client(server.address, b"picture"), None
        try:
            client.send(a_file(b"picture"))
        except PortalError as error:
            ended = error
        client.http.close()
    return server.heard, ended


def test_an_honest_server_for_comparison() -> None:
    heard, ended = lying(told("201 Created", **PLACE), told(Upload_Offset="7", Repr_Digest=DIGEST))
    assert ended is None
    assert [one.method for one in heard] == ["POST", "PATCH"]
    assert heard[1].body == b"picture"
    assert heard[1].headers["upload-offset"] == "0"


def test_a_file_that_changed_on_its_way_is_sent_anew() -> None:
    mismatch = answer("460 Checksum Mismatch", b'{"code": "checksum_mismatch"}', "application/problem+json")
    heard, ended = lying(told("201 Created", **PLACE), mismatch, told(Upload_Offset="7", Repr_Digest=DIGEST))
    assert ended is None
    assert [one.method for one in heard] == ["POST", "PATCH", "POST", "PATCH"]


@pytest.mark.parametrize(
    "location",
    ["", "https://evil.example/v1/uploads/up-1", "//evil.example/v1/uploads/up-1", "/v1/me", "/v1/uploads/up-1?a=b"],
)
def test_an_upload_goes_nowhere_else(location: str) -> None:
    heard, ended = lying(told("201 Created", Location=location, Upload_Offset="0"), told())
    assert isinstance(ended, BadReply)
    assert len(heard) == 1


@pytest.mark.parametrize("offset", ["", "x", "8", "-1", "²"])
def test_an_offset_that_cannot_be_is_bad(offset: str) -> None:
    headers = {"Upload_Offset": offset} if offset.isascii() else {}
    _, ended = lying(told("201 Created", **PLACE), told(**headers))
    assert isinstance(ended, BadReply)


@pytest.mark.parametrize("offsets", [["0"], ["3", "3"], ["3", "0"]])
def test_a_yes_that_does_not_get_on_ends_the_try(offsets: list[str]) -> None:
    heard, ended = lying(told("201 Created", **PLACE), *(told(Upload_Offset=offset) for offset in offsets))
    assert isinstance(ended, BadReply)
    assert len(heard) == 1 + len(offsets)


def test_a_yes_to_more_than_was_sent_is_bad() -> None:
    content = bytes(FIRST + 7)
    with serving(lambda heard: told("201 Created", **PLACE) if heard.method == "POST" else more) as server:
        more = told(Upload_Offset=str(len(content)), Repr_Digest=DIGEST)
        client = Client(server.address, content)
        with pytest.raises(BadReply):
            client.send(a_file(content))
        client.http.close()


def test_a_digest_that_is_not_ours_is_not_believed() -> None:
    heard, ended = lying(told("201 Created", **PLACE), told(Upload_Offset="7", Repr_Digest="sha-256=:AAAA:"))
    assert isinstance(ended, Busy)
    assert [one.method for one in heard].count("POST") == 3


def test_what_it_refuses_for_another_reason_is_told_as_it_is() -> None:
    refusal = answer("422 No", b'{"code": "out_of_paper"}', "application/problem+json")
    _, ended = lying(refusal, told())
    assert isinstance(ended, Rejected)
    _, ended = lying(told("201 Created", **PLACE), refusal)
    assert isinstance(ended, Rejected)
