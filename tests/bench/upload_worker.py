"""The sender of P9: `PROFILE ADDRESS FILE PORT PORT ROUNDS`. Says its times and how far its memory grew, as JSON."""

import hashlib
import json
import re
import socket
import sys
import time
from pathlib import Path

from desktop_app import bootstrap
from desktop_app.domain.ids import AccountId, FieldId, ItemId
from tests.bench.demo import signed_in
from tests.bench.uploads import PIECE

_ANSWERS = {"subject": "A film of it", "description": "See the file.", "part": "invoices_in"}


def main(profile: str, address: str, file: str, bare_port: str, digest_port: str, rounds: str) -> None:
    """Warm up with a small file, then measure."""
    ours, bare, digest, growth = [], [], [], []
    small = Path(file).with_name("small.bin")
    small.write_bytes(b"small" * 200_000)
    with signed_in(Path(profile), address) as (app, account_id):
        app.sync(account_id, everything=True)
        _send(app, account_id, small)
        for _ in range(int(rounds)):
            took_ms, grew_mib = _send(app, account_id, Path(file))
            ours.append(took_ms)
            growth.append(grew_mib)
            bare.append(_copy(Path(file), int(bare_port), with_digest=False))
            digest.append(_copy(Path(file), int(digest_port), with_digest=True))
    print(json.dumps({"ours_ms": ours, "bare_ms": bare, "digest_ms": digest, "growth_mib": [max(growth)]}))


def _send(app: bootstrap.App, account_id: AccountId, file: Path) -> tuple[float, float]:
    """A case with the file: milliseconds until it has left the outbox, and MiB the memory grew."""
    draft = app.services.drafts.create(account_id, ItemId("i-support"))
    for field, answer in _ANSWERS.items():
        draft = draft.with_answer(FieldId(field), answer)
    app.services.drafts.save(draft)
    app.services.drafts.attach(draft.id, file)
    app.services.cases.submit(draft.id)
    Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew
    before = _status("VmRSS")
    began = time.perf_counter()
    app.sync(account_id)
    took_ms = (time.perf_counter() - began) * 1000
    assert app.services.outbox.items() == (), app.services.outbox.items()
    return took_ms, (_status("VmHWM") - before) / 1024


def _copy(file: Path, port: int, *, with_digest: bool) -> float:
    began, digest = time.perf_counter(), hashlib.sha256()
    with file.open("rb", buffering=0) as stream, socket.create_connection(("127.0.0.1", port)) as connection:
        while piece := stream.read(PIECE):
            if with_digest:
                digest.update(piece)
            connection.sendall(piece)
        connection.shutdown(socket.SHUT_WR)
        assert connection.recv(100).decode() == digest.hexdigest()
    return (time.perf_counter() - began) * 1000


def _status(name: str) -> int:
    found = re.search(rf"^{name}:\s+(\d+) kB", Path("/proc/self/status").read_text(), re.MULTILINE)
    assert found
    return int(found[1])


if __name__ == "__main__":
    main(*sys.argv[1:])
