"""F11-F23 over real sockets: what a server does, and what the core is told."""

import contextlib
import gzip
import io
import json
import logging
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop_app.errors import BadReply, Busy, Diagnosis, Gone, NotAllowed, PortalError, Rejected, Unreachable, Unsure
from desktop_app.portals.auth import Bearer
from desktop_app.portals.body import Most
from desktop_app.portals.dialect import Dialect
from desktop_app.portals.http import Ask, Http
from desktop_app.portals.problems import Problem
from desktop_app.portals.surroundings import Surroundings
from tests.certificates import Authority
from tests.loopback import Answer, Heard, LoopbackServer, answer

READ = Ask("GET", "/thing")
WRITE = Ask("POST", "/thing", body={"a": "å"}, is_write=True)
Start = Callable[..., LoopbackServer]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start a server that answers as told; a list is answered in turn, its last for ever."""
    servers = []

    def begin(what: Any, context: Any = None) -> LoopbackServer:
        queue = what if isinstance(what, list) else [what]

        def respond(heard: Heard) -> Answer:
            one: Any = queue.pop(0) if len(queue) > 1 else queue[0]
            found: Answer = one(heard) if callable(one) else one
            return found

        servers.append(LoopbackServer(respond, context).start())
        return servers[-1]

    yield begin
    for server in servers:
        server.close()


@pytest.fixture
def client() -> Iterator[Callable[..., Http]]:
    """Make clients that are closed after the test."""
    made: list[Http] = []

    def make(base: str, language: Callable[[], str] = lambda: "nb", **options: Any) -> Http:
        made.append(Http(base, language, **options))
        return made[-1]

    yield make
    for one in made:
        one.close()


Client = Callable[..., Http]


def drop(sock: socket.socket) -> None:
    """Close without a word."""


def test_a_reply_is_json_with_headers(start: Start, client: Client) -> None:
    server = start(answer("201 Created", b'{"a": 1}', Location="/x", X_Request_Id="r-1"))
    reply = client(server.address).send(WRITE)
    assert (reply.status, reply.data, reply.headers["location"]) == (201, {"a": 1}, "/x")
    assert json.loads(server.heard[0].body) == {"a": "å"}
    assert server.heard[0].headers["content-type"] == "application/json"


def test_what_is_told_to_the_server(start: Start, client: Client) -> None:
    server = start(answer())
    http = client(server.address + "/", lambda: "fi")
    http.auth = Bearer("token-1")
    http.send(Ask("GET", "/thing", {"words": "å &"}, headers={"X-More": "1"}))
    heard = server.heard[0]
    assert heard.target == "/thing?words=%C3%A5+%26"
    assert heard.headers["accept-language"] == "fi"
    assert heard.headers["authorization"] == "Bearer token-1"
    assert heard.headers["x-more"] == "1"
    assert heard.headers["user-agent"].startswith("Nordesk/")
    assert "cookie" not in heard.headers


def test_no_netrc_and_no_cookies(start: Start, client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login eve password stolen\n")
    monkeypatch.setenv("NETRC", str(netrc))
    server = start(answer(Set_Cookie="a=b"))
    http = client(server.address)
    http.auth = Bearer("token-1")
    http.send(READ)
    http.send(READ)
    assert server.heard[1].headers["authorization"] == "Bearer token-1"
    assert "cookie" not in server.heard[1].headers


def test_an_empty_success_has_no_data(start: Start, client: Client) -> None:
    server = start(b"HTTP/1.1 204 No Content\r\n\r\n")
    assert client(server.address).send(WRITE).data is None


def test_a_kept_answer_costs_a_line(start: Start, client: Client) -> None:
    server = start([answer(body=b"[1]", ETag='"v1"'), b'HTTP/1.1 304 Not Modified\r\nETag: "v1"\r\n\r\n'])
    http = client(server.address)
    kept = Ask("GET", "/thing", is_kept=True)
    assert http.send(kept).data == [1]
    again = http.send(kept)
    assert (again.status, again.data) == (304, [1])
    assert server.heard[1].headers["if-none-match"] == '"v1"'
    http.forget()
    with pytest.raises(Unreachable):  # nobody asked for a 304
        http.send(kept)
    assert "if-none-match" not in server.heard[2].headers


def test_packed_answers(start: Start, client: Client) -> None:
    server = start(answer(body=gzip.compress(b'{"a": 2}'), Content_Encoding="gzip"))
    assert client(server.address).send(READ).data == {"a": 2}


def test_problems_come_with_their_words(start: Start, client: Client) -> None:
    body = json.dumps({"code": "form_invalid", "detail": "Nei.", "errors": {"a": {"code": "required", "message": "!"}}})
    server = start(answer("422 No", body.encode(), "application/problem+json", X_Request_Id="r-2"))
    with pytest.raises(Rejected) as refused:
        client(server.address).send(WRITE)
    assert refused.value.problems == {"a": ("required", "!")}
    assert (refused.value.detail, refused.value.reason, refused.value.request_id) == ("Nei.", "form_invalid", "r-2")


@pytest.mark.parametrize("body", [b"<html>500</html>", b"\xff", b"[1"])
def test_an_error_with_an_unreadable_body_is_known_by_its_status(start: Start, client: Client, body: bytes) -> None:
    server = start(answer("404 Not Found", body, "text/html"))
    with pytest.raises(Gone):
        client(server.address).send(READ)


def test_an_error_cut_off_is_known_by_its_status(start: Start, client: Client) -> None:
    server = start(lambda heard: lambda sock: sock.sendall(b"HTTP/1.1 429 Busy\r\nContent-Length: 99\r\n\r\n{"))
    with pytest.raises(Busy):
        client(server.address).send(READ)


HALF = b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[1"


@pytest.mark.parametrize("partial", [b"", b"HTTP/1.1 200", HALF, CHUNKED], ids=["nothing", "head", "half", "chunk"])
def test_an_answer_that_ends_early(start: Start, client: Client, partial: bytes) -> None:
    server = start(lambda heard: lambda sock: sock.sendall(partial))
    with pytest.raises(Unreachable) as read:
        client(server.address).send(READ)
    assert read.value.diagnosis is Diagnosis.CUT_OFF
    assert read.value.host == "127.0.0.1"
    with pytest.raises(Unsure):
        client(server.address).send(WRITE)


@pytest.mark.parametrize("partial", [b"", b"HTTP/1.1 200 OK\r\nX", HALF], ids=["silent", "head", "body"])
def test_an_answer_that_never_ends(start: Start, client: Client, partial: bytes) -> None:
    def hang(sock: socket.socket) -> None:
        sock.sendall(partial)
        server.hang.wait(20)

    server = start(lambda heard: hang)
    with pytest.raises(Unreachable) as read:
        client(server.address, total_s=0.2).send(READ)
    assert read.value.diagnosis is Diagnosis.TIMEOUT
    with pytest.raises(Unsure):
        client(server.address, total_s=0.2).send(WRITE)


def test_a_trickle_ends_with_the_whole_time(start: Start, client: Client) -> None:
    def trickle(sock: socket.socket) -> None:
        for byte in b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-Slow: " + b"x" * 1000:
            sock.sendall(bytes([byte]))
            if server.hang.wait(0.05):
                return

    server = start(lambda heard: trickle)
    with pytest.raises(Unreachable) as read:
        client(server.address, total_s=0.4).send(READ)
    assert read.value.diagnosis is Diagnosis.TIMEOUT


def test_web_pages_are_captive_portals(start: Start, client: Client) -> None:
    server = start(answer(body=b"<!doctype html>", content_type="application/json"))
    with pytest.raises(Unreachable) as read:
        client(server.address).send(READ)
    assert read.value.diagnosis is Diagnosis.CAPTIVE_PORTAL
    with pytest.raises(Unsure):
        client(server.address).send(WRITE)


def test_bad_json_is_a_bad_reply_to_a_read_and_unsure_after_a_write(start: Start, client: Client) -> None:
    server = start(answer(body=b"{", X_Request_Id="r-3"))
    with pytest.raises(BadReply) as read:
        client(server.address).send(READ)
    assert read.value.request_id == "r-3"
    with pytest.raises(Unsure) as write:
        client(server.address).send(WRITE)
    assert write.value.request_id == "r-3"


def test_a_body_too_large_is_not_read_to_its_end(start: Start, client: Client) -> None:
    server = start(answer(body=b'"' + b"x" * 1000 + b'"'))
    with pytest.raises(BadReply):
        client(server.address).send(READ, Most(100, 100))


@pytest.mark.parametrize("status", ["301 M", "302 F", "307 T", "308 P"])
def test_redirects_are_not_followed_and_leak_nothing(start: Start, client: Client, status: str) -> None:
    other = start(answer())
    server = start(answer(status, b"", Location=other.address + "/thing"))
    http = client(server.address)
    http.auth = Bearer("token-1")
    for ask in (READ, WRITE):
        with pytest.raises(Unreachable) as away:
            http.send(ask)
        assert away.value.diagnosis is Diagnosis.REDIRECTED
        assert away.value.host == "127.0.0.1"
    assert other.heard == []


def test_busy(start: Start, client: Client) -> None:
    server = start(answer("503 Busy", b'{"code": "busy"}', "application/problem+json", Retry_After="120"))
    with pytest.raises(Busy) as busy:
        client(server.address).send(WRITE)
    assert busy.value.after_s == 120


def test_refused_and_unknown_hosts_were_not_reached(client: Client) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(Unreachable) as refused:
        client(f"http://127.0.0.1:{port}").send(WRITE)
    assert refused.value.diagnosis is Diagnosis.REFUSED
    with pytest.raises(Unreachable) as unknown:
        client("https://nowhere.invalid").send(WRITE)
    assert unknown.value.diagnosis in {Diagnosis.NAME_NOT_FOUND, Diagnosis.NO_NETWORK}
    assert unknown.value.host == "nowhere.invalid"


def test_a_connection_closed_meanwhile_is_opened_again_for_a_read_only(start: Start, client: Client) -> None:
    server: LoopbackServer = start(lambda heard: answer() if heard.connection > 1 or len(server.heard) == 1 else drop)
    http = client(server.address)
    http.send(READ)
    http.send(READ)
    assert [heard.connection for heard in server.heard] == [1, 1, 2]

    other: LoopbackServer = start(lambda heard: answer() if len(other.heard) == 1 else drop)
    http = client(other.address)
    http.send(READ)
    with pytest.raises(Unsure):
        http.send(WRITE)
    assert len(other.heard) == 2


def test_closing_ends_what_runs(start: Start, client: Client) -> None:
    arrived = threading.Event()

    def hang(sock: socket.socket) -> None:
        arrived.set()
        server.hang.wait(20)

    server = start(lambda heard: hang)
    found: list[PortalError] = []

    def run(http: Http, ask: Ask) -> None:
        try:
            http.send(ask)
        except PortalError as error:
            found.append(error)

    for ask in (READ, WRITE):
        arrived.clear()
        http = client(server.address)
        thread = threading.Thread(target=run, args=(http, ask))
        thread.start()
        assert arrived.wait(10)
        http.close()
        thread.join(5)
        assert not thread.is_alive()
        with pytest.raises(Unreachable) as closed:
            http.send(ask)
        assert closed.value.diagnosis is Diagnosis.CANCELLED
    assert [type(error) for error in found] == [Unreachable, Unsure]


def test_streams_go_out_whole(start: Start, client: Client) -> None:
    class Stream(io.BytesIO):
        def __len__(self) -> int:
            return 300_000

    server = start(answer("201 Created", b'{"id": "up-1"}'))
    ask = Ask("POST", "/up", {"name": "å.png"}, Stream(b"y" * 300_000), {"Content-Type": "image/png"}, size=300_000)
    assert client(server.address).send(ask).data == {"id": "up-1"}
    heard = server.heard[0]
    assert heard.body == b"y" * 300_000
    assert heard.headers["content-type"] == "image/png"
    assert heard.headers["content-length"] == "300000"


def test_downloads(start: Start, client: Client) -> None:
    server = start([answer(body=b"z" * 200_000, content_type="text/html"), answer("404 No"), HALF + b"part"])
    http, into, checks = client(server.address), io.BytesIO(), []
    http.download("/file", into, lambda: checks.append(1))
    assert into.getvalue() == b"z" * 200_000
    assert checks
    with pytest.raises(Gone):
        http.download("/file", into, lambda: None)


def test_a_file_kept_elsewhere_is_fetched_without_saying_who_asks(start: Start, client: Client) -> None:
    store = start([answer("302 Found", b"", Location="/there"), answer(body=b"bytes")])
    portal = start(answer("302 Found", b"", Location=f"{store.address}/here?signature=s3cret"))
    http, into = client(portal.address), io.BytesIO()
    http.auth = Bearer("the-token")
    http.download("/file", into, lambda: None, hops=2)
    assert into.getvalue() == b"bytes"
    assert portal.heard[0].headers["authorization"] == "Bearer the-token"
    assert [one.target for one in store.heard] == ["/here?signature=s3cret", "/there"]
    assert not any("authorization" in one.headers for one in store.heard)
    with pytest.raises(Unreachable) as too_far:
        client(portal.address).download("/file", io.BytesIO(), lambda: None, hops=0)
    assert too_far.value.diagnosis is Diagnosis.REDIRECTED


def test_what_is_said_elsewhere_is_not_the_portals(start: Start, client: Client) -> None:
    answers = [
        answer("429 Too Many Requests", Retry_After="60", Date="Sat, 01 Jan 2000 00:00:00 GMT"),
        answer("401 Unauthorized"),
    ]
    stores = [start(one) for one in answers]
    portal = start([answer("302 Found", b"", Location=f"{one.address}/x") for one in stores] + [answer()])
    http = client(portal.address, around=Surroundings())
    http.auth = Renewable()
    with pytest.raises(Busy):
        http.download("/file", io.BytesIO(), lambda: None, hops=1)
    with pytest.raises(NotAllowed):
        http.download("/file", io.BytesIO(), lambda: None, hops=1)
    assert http.auth.header() == "Bearer old"
    assert http.send(READ).status == 200
    assert http.clock.offset() is None
    with pytest.raises(Busy):
        http.send(Ask("GET", "/elsewhere", where=f"{stores[0].address}/again"))
    assert len(stores[0].heard) == 1


@dataclass
class Renewable:
    """An authorization whose first token is refused."""

    token: str = "old"

    def header(self) -> str:
        return f"Bearer {self.token}"

    def renew(self) -> bool:
        self.token = "new"
        return True


def test_after_a_renewal_a_file_goes_out_whole(start: Start, client: Client) -> None:
    server = start([answer("401 No"), answer()])
    http, stream = client(server.address), io.BytesIO(b"skipped file")
    stream.seek(8)
    http.auth = Renewable()
    http.send(Ask("POST", "/upload", body=stream, size=4))
    assert [one.body for one in server.heard] == [b"file", b"file"]
    assert server.heard[1].headers["authorization"] == "Bearer new"


def test_what_cannot_be_sent_from_its_start_again_is_not_sent_by_halves(start: Start, client: Client) -> None:
    class Once:
        def __init__(self) -> None:
            self.left = [b"file", b""]

        def __len__(self) -> int:
            return 4

        def __iter__(self) -> Iterator[bytes]:
            return iter(self.left)

        def read(self, _count: int = -1) -> bytes:
            return self.left.pop(0)

    server = start([answer("401 No"), answer()])
    http = client(server.address)
    http.auth = Renewable()
    with pytest.raises(Busy) as later:
        http.send(Ask("POST", "/upload", body=Once(), size=4))
    assert later.value.after_s == 1
    assert len(server.heard) == 1


def test_a_path_that_is_a_key_stays_out_of_the_log(
    start: Start, client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "desktop_app")
    http = client(start([answer(body=b"bytes"), answer("404 No")]).address)
    for _ in range(2):
        with contextlib.suppress(Gone):
            http.download(Ask("GET", "/token/s3cret", shown="/a file"), io.BytesIO(), lambda: None)
    assert "s3cret" not in caplog.text
    assert caplog.text.count("GET /a file") == 2


def test_a_refusal_inside_a_success_is_told(start: Start, client: Client) -> None:
    class Says(Dialect):
        request_id = "X-Their-Id"

        def inside(self, data: object, *, is_write: bool) -> PortalError | None:
            return Gone("no such ticket") if isinstance(data, dict) and "Error" in data else None

    server = start([answer(body=b'{"Error": 1}', X_Their_Id="t-1"), answer(body=b'{"a": 1}')])
    http = client(server.address, dialect=Says())
    with pytest.raises(Gone) as gone:
        http.send(WRITE)
    assert (gone.value.detail, gone.value.request_id) == ("no such ticket", "t-1")
    assert http.send(WRITE).data == {"a": 1}


def test_a_cut_download_was_not_received(start: Start, client: Client) -> None:
    server = start(lambda heard: lambda sock: sock.sendall(HALF))
    with pytest.raises(Unreachable):
        client(server.address).download("/file", io.BytesIO(), lambda: None)


def test_a_redirected_download_is_an_error(start: Start, client: Client) -> None:
    server = start(answer("302 Found", b"", Location="https://elsewhere.example/file"))
    with pytest.raises(Unreachable) as away:
        client(server.address).download("/file", io.BytesIO(), lambda: None)
    assert away.value.host == "elsewhere.example"


def test_a_full_disk_is_not_a_lost_connection(start: Start, client: Client) -> None:
    class Full(io.BytesIO):
        def write(self, _data: Any) -> int:
            raise OSError(28, "No space left on device")

    server = start(b"HTTP/1.1 200 OK\r\n\r\nwithout a length")
    server.respond = lambda heard: lambda sock: sock.sendall(b"HTTP/1.1 200 OK\r\n\r\nwithout a length")
    with pytest.raises(OSError, match="No space left"):
        client(server.address).download("/file", Full(), lambda: None)


def test_the_clock_is_heard(start: Start, client: Client) -> None:
    http = client(start(answer(Date="Sat, 21 Nov 2020 12:00:00 GMT")).address)
    http.send(READ)
    offset = http.clock.offset()
    assert offset is not None
    assert offset[0] > 365 * 86400


def test_the_log_is_one_line_each_and_holds_no_secret(
    start: Start, client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    server = start([answer("500 Broken", b'{"detail": "secret-detail"}', X_Request_Id="r\x1b[31m"), answer(body=b"{")])
    http = client(server.address)
    http.auth = Bearer("secret-token")
    with caplog.at_level(logging.INFO):
        for _ in range(2):
            with pytest.raises((Busy, BadReply)):
                http.send(Ask("GET", "/a\nb", {"words": "secret-words"}, headers={"X-Key": "secret-header"}))
    lines = [record.getMessage() for record in caplog.records if record.name.startswith("desktop_app")]
    assert lines
    assert not any("secret" in line or "\n" in line or "\x1b" in line for line in lines)


@pytest.mark.parametrize("length", ["\u00b2", "9" * 400, "9" * 5000])
def test_a_length_that_is_none_does_not_break_a_download(start: Start, client: Client, length: str) -> None:
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n"

    def reply(sock: socket.socket) -> None:
        sock.sendall(head.encode("latin-1") + b"abc")

    into = io.BytesIO()
    with contextlib.suppress(Unreachable):
        client(start(lambda heard: reply).address).download("/f", into, lambda: None)
    assert into.getvalue() == b"abc"


@pytest.mark.parametrize("status", ["101 Switching", "300 Choose", "304 Same", "999 What"])
def test_only_a_success_is_a_download(start: Start, client: Client, status: str) -> None:
    server = start(answer(status, b"not the file", Connection="close"))
    into = io.BytesIO()
    with pytest.raises(PortalError):
        client(server.address).download("/f", into, lambda: None)
    assert into.getvalue() == b""


def test_a_token_no_header_can_carry_is_no_bug(start: Start, client: Client) -> None:
    server = start(answer())
    http = client(server.address)
    http.auth = Bearer("абв")
    with pytest.raises(Unreachable):
        http.send(WRITE)
    assert server.heard == []


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Our own root."""
    return Authority.new(tmp_path_factory.mktemp("ca"))


def test_a_trusted_certificate_is_accepted(start: Start, client: Client, authority: Authority) -> None:
    server = start(answer(body=b"[1]"), authority.server())
    http = client(server.address, trust=authority.trust)
    assert http.send(READ).data == [1]
    assert http.send(READ).data == [1]
    assert {heard.connection for heard in server.heard} == {server.heard[0].connection}


@pytest.mark.parametrize(
    ("options", "diagnosis"),
    [
        ({"start_days": -10, "end_days": -1}, Diagnosis.CERTIFICATE_EXPIRED),
        ({"start_days": 1}, Diagnosis.CERTIFICATE_NOT_YET_VALID),
        ({"host": "other.example"}, Diagnosis.CERTIFICATE_WRONG_HOST),
    ],
)
def test_a_certificate_wrong_in_one_way(
    start: Start, client: Client, authority: Authority, options: dict[str, Any], diagnosis: Diagnosis
) -> None:
    server = start(answer(), authority.server(**options))
    with pytest.raises(Unreachable) as refused:
        client(server.address, trust=authority.trust).send(WRITE)
    assert refused.value.diagnosis is diagnosis
    assert server.heard == []


def test_an_unknown_issuer_is_refused_by_the_system(start: Start, client: Client, authority: Authority) -> None:
    server = start(answer(), authority.server())
    with pytest.raises(Unreachable) as refused:
        client(server.address).send(WRITE)
    assert refused.value.diagnosis is Diagnosis.CERTIFICATE_UNKNOWN_ISSUER


def test_closing_ends_a_tls_request_too(start: Start, client: Client, authority: Authority) -> None:
    def hang(sock: socket.socket) -> None:
        closing.start()
        server.hang.wait(20)

    server = start(lambda heard: hang, authority.server())
    http = client(server.address, trust=authority.trust)
    closing = threading.Thread(target=http.close)
    with pytest.raises(Unreachable) as closed:
        http.send(READ)
    closing.join()
    assert closed.value.diagnosis is Diagnosis.CANCELLED


def test_a_page_in_a_files_place_is_no_file(start: Start, client: Client) -> None:
    class Says(Dialect):
        def instead_of_file(self, headers: Any) -> PortalError | None:
            return None if "content-disposition" in {name.lower() for name in headers} else Gone()

    whole = answer(body=b"bytes", Content_Disposition="attachment")
    server = start([answer(body=b"<html>", content_type="text/html"), whole])
    http, into = client(server.address, dialect=Says()), io.BytesIO()
    with pytest.raises(Gone):
        http.download("/file", into, lambda: None)
    assert into.getvalue() == b""
    http.download(Ask("GET", "/file", headers={"Cookie": "session=1"}), into, lambda: None)
    assert into.getvalue() == b"bytes"
    assert server.heard[-1].headers["cookie"] == "session=1"


def test_a_refusal_in_plain_text_is_read_too(start: Start, client: Client) -> None:
    class Says(Dialect):
        def problem(self, data: object) -> Problem:
            return Problem("said", str(data))

    server = start(answer("400 No", b"Not like that.", content_type="text/plain"))
    with pytest.raises(Rejected) as refused:
        client(server.address, dialect=Says()).send(READ)
    assert (refused.value.reason, refused.value.detail) == ("said", "Not like that.")
