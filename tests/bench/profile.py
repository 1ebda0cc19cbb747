"""A profile that has read a large portal, made once for all benchmarks that start from one."""

import time
from pathlib import Path

from tests.bench.demo import portal_of, signed_in

_CASES, _ARTICLES = 10_000, 2_000


def of_a_large_portal(folder: Path) -> Path:
    """The profile in this folder with 10 000 cases and 2 000 articles read, made when it is not there yet."""
    profile = folder / "profile"
    if profile.exists():
        return profile
    with portal_of(folder / "portal", _CASES, _ARTICLES) as portal, signed_in(profile, portal.address) as (app, id):
        began = time.perf_counter()
        app.sync(id, everything=True)
        print(f"a profile that has read {_CASES} cases and {_ARTICLES} articles: {time.perf_counter() - began:.1f} s")
    return profile
