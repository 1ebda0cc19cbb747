"""P6: a sync of a portal where nothing changed, against one empty authenticated request (a 304) by bare `requests`.

The cost must not grow with the number of cases: measured with 100 and with 10 000. Bytes are counted on the wire, in
both directions, by a relay between the program and the portal; the times are taken without it.
"""

import time
from collections.abc import Callable
from pathlib import Path

import requests

from desktop_app import bootstrap
from tests.bench.demo import portal_of, signed_in
from tests.bench.relay import counting
from tests.bench.results import Result, result

_SIZES = (100, 10_000)
_ROUNDS = 200
_MOST_BYTES = 2048


def measure(folder: Path) -> list[Result]:
    """Rounds interleaved: one of ours, one bare."""
    results = []
    medians = []
    for cases in _SIZES:
        with portal_of(folder / f"idle-portal-{cases}", cases) as portal:
            ours, bare = _times(folder / f"idle-{cases}", portal.address)
            results.append(result(f"P6 idle sync, {cases} cases", ours, bare, 1.5, "ms"))
            medians.append(ours)
            if cases == _SIZES[-1]:
                sent = _bytes(folder / "idle-relayed", portal.address)
                results.append(result("P6 idle sync, bytes on the wire", [sent], [_MOST_BYTES], 1.0, "B"))
    few, many = medians
    return [*results, result(f"P6 idle sync, {_SIZES[1]} : {_SIZES[0]} cases", many, few, 1.1, "ms")]


def _times(profile: Path, address: str) -> tuple[list[float], list[float]]:
    ours, bare = [], []
    with signed_in(profile, address) as (app, account_id), requests.Session() as session:
        app.sync(account_id, everything=True)
        ask = _empty_request(session, address)
        for round_ in range(_ROUNDS + 10):
            mine, theirs = _ms(lambda: app.connections.sync(account_id)), _ms(ask)
            if round_ >= 10:  # the first ones warm up
                ours.append(mine)
                bare.append(theirs)
        assert app.connections.engine(account_id).error is None
    return ours, bare


def _bytes(profile: Path, address: str) -> float:
    """Of one round, both directions together; the mean of some, so that nothing hides between two."""
    rounds = 20
    with counting(address) as (relayed, counts), signed_in(profile, relayed) as (app, account_id):
        app.sync(account_id, everything=True)
        app.connections.sync(account_id)
        before = counts.total
        for _ in range(rounds):
            app.connections.sync(account_id)
        return (counts.total - before) / rounds


def _empty_request(session: requests.Session, address: str) -> Callable[[], object]:
    """Who am I, answered by 304 without a body."""
    session.trust_env = False
    login = {"email": bootstrap.DEMO_LOGIN, "password": bootstrap.DEMO_PASSWORD}
    token = session.post(f"{address}/v1/session", json=login, timeout=60).json()["token"]
    session.headers["Authorization"] = f"Bearer {token}"
    session.headers["If-None-Match"] = session.get(f"{address}/v1/me", timeout=60).headers["ETag"]

    def ask() -> None:
        assert session.get(f"{address}/v1/me", timeout=60).status_code == 304

    return ask


def _ms(do: Callable[[], object]) -> float:
    began = time.perf_counter()
    do()
    return (time.perf_counter() - began) * 1000
