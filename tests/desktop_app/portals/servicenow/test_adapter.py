"""The adapter keeps the contract against an instance in memory, with internal users and with customers."""

from collections.abc import Iterator

import pytest

from tests.contract.bench import Bench
from tests.contract.portal import PortalContract
from tests.vendors.servicenow.bench import CSM, a_bench


class TestInternalUser(PortalContract):
    """The suite with incidents and requests."""

    @pytest.fixture
    def bench(self) -> Iterator[Bench]:
        """An instance of ITSM."""
        with a_bench() as bench:
            yield bench


class TestCustomer(PortalContract):
    """The suite with customers' cases, and no Table API for them."""

    @pytest.fixture
    def bench(self) -> Iterator[Bench]:
        """An instance of CSM."""
        with a_bench(CSM) as bench:
            bench.server.instance.is_external = True
            yield bench
