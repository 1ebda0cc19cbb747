"""An emulated organisation for each test that asks for one."""

from collections.abc import Iterator

import pytest

from desktop_app.portals.dynamics.odata import Dataverse
from tests.vendors.dynamics.bench import DynamicsBench


@pytest.fixture
def bench() -> Iterator[DynamicsBench]:
    """Its server and clients."""
    made = DynamicsBench()
    yield made
    made.close()


@pytest.fixture
def server(bench: DynamicsBench) -> Dataverse:
    """Its API, with a token."""
    return bench.server()
