"""P9: a file of 200 MB from the outbox to the demo portal, against a bare copy of it over a socket.

A process of its own sends (`tests.bench.upload_worker`), so that its memory is nobody else's; times are interleaved:
one of ours, one bare. Ours is all of it: the case, the file in its parts, the case once more with it – and its SHA-256
taken at both ends, which a bare copy does not do; so there is a second reference that does.
"""

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.architecture.source import ROOT
from tests.bench.results import Result, result
from tests.demo_portal_process import start_demo_portal

SIZE = 200 * 1024 * 1024
PIECE = 1024 * 1024
_ROUNDS = 5
_MOST_GROWTH_MIB = 16


def measure(folder: Path) -> list[Result]:
    """Both times, and how far the sender's memory grew."""
    file = folder / "film.bin"
    with file.open("wb") as stream:
        for number in range(SIZE // PIECE):
            stream.write(number.to_bytes(4, "big") * (PIECE // 4))
    portal = start_demo_portal(folder / "upload-portal", "--largest-file", "300")
    try:
        with _receiving(folder / "bare.bin", "bare") as bare, _receiving(folder / "digest.bin", "digest") as digest:
            command = [sys.executable, "-m", "tests.bench.upload_worker"]
            given = [str(folder / "upload-profile"), portal.address, str(file), str(bare), str(digest), str(_ROUNDS)]
            done = subprocess.run([*command, *given], cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    finally:
        portal.stop()
        file.unlink()
    told = json.loads(done.stdout.splitlines()[-1])
    return [
        result("P9 upload of 200 MB", told["ours_ms"], told["bare_ms"], 1.3, "ms"),
        result("P9 the same : copy with digests", told["ours_ms"], told["digest_ms"], 1.3, "ms"),
        result("P9 upload of 200 MB, memory growth", told["growth_mib"], [_MOST_GROWTH_MIB], 1.0, "MiB"),
    ]


@contextmanager
def _receiving(into: Path, how: str) -> Iterator[int]:
    """A process that writes what comes over each connection to a file, and answers with the digest of it (`how`:
    "digest") or with nothing to say ("bare"); its port.
    """
    listener = socket.create_server(("127.0.0.1", 0))
    process = subprocess.Popen(
        [sys.executable, "-c", _RECEIVE, str(listener.fileno()), str(into), str(PIECE), how],
        pass_fds=[listener.fileno()],
    )
    try:
        yield int(listener.getsockname()[1])
    finally:
        listener.close()
        process.terminate()
        process.wait()
        into.unlink(missing_ok=True)


_RECEIVE = """
import hashlib, socket, sys
listener = socket.socket(fileno=int(sys.argv[1]))
buffer = memoryview(bytearray(int(sys.argv[3])))
while True:
    connection, _ = listener.accept()
    digest = hashlib.sha256()
    with connection, open(sys.argv[2], "wb", buffering=0) as file:
        while count := connection.recv_into(buffer):
            file.write(buffer[:count])
            if sys.argv[4] == "digest":
                digest.update(buffer[:count])
        connection.sendall(digest.hexdigest().encode())
"""
