"""Whatever is logged at WARNING or above fails the test, unless the test said that it would come."""

import logging
import re
from collections.abc import Callable, Iterator

import pytest

ExpectedLog = Callable[[str], None]


@pytest.fixture
def _expected() -> list[str]:
    return []


@pytest.fixture
def expected_log(_expected: list[str]) -> ExpectedLog:
    """Call it with a regular expression: a warning that matches must come, and is then no fault."""
    return _expected.append


@pytest.fixture(autouse=True)
def _silence(caplog: pytest.LogCaptureFixture, _expected: list[str]) -> Iterator[None]:
    yield
    loud = [
        record
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    lines = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in loud]
    surprising = [line for line in lines if not any(re.search(pattern, line) for pattern in _expected)]
    missing = [pattern for pattern in _expected if not any(re.search(pattern, line) for line in lines)]
    if surprising:
        pytest.fail("logged: " + "; ".join(surprising), pytrace=False)
    if missing:
        pytest.fail("not logged: " + "; ".join(missing), pytrace=False)
