"""The rules of `conftest.py` themselves: what breaks them is caught."""

import socket
import threading
from collections.abc import Iterator

import pytest

from tests.plugins import leftovers
from tests.plugins.network_guard import NetworkForbidden
from tests.plugins.silence import ExpectedLog


def test_no_other_computer_is_reached() -> None:
    with socket.socket() as sock, pytest.raises(NetworkForbidden):
        sock.connect(("192.0.2.1", 443))
    with pytest.raises(NetworkForbidden):
        socket.getaddrinfo("support.somewhere.org", 443)


def test_this_computer_is(tmp_path: object) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()


@pytest.fixture
def impatient() -> Iterator[None]:
    """What is left running is not waited for."""
    before, leftovers.PATIENCE_S = leftovers.PATIENCE_S, 0.05
    yield
    leftovers.PATIENCE_S = before


@pytest.fixture
def run(pytester: pytest.Pytester) -> pytest.Pytester:
    """A test run of its own under the same rules."""
    pytester.makeconftest("pytest_plugins = ['tests.plugins.silence', 'tests.plugins.leftovers']")
    return pytester


def test_a_warning_in_the_log_fails_unless_it_was_expected(run: pytest.Pytester, expected_log: ExpectedLog) -> None:
    expected_log("surprise")  # the run within this one logs here as well
    run.makepyfile(
        """
        import logging

        def test_loud():
            logging.getLogger("x").warning("surprise")

        def test_told(expected_log):
            expected_log("surpr")
            logging.getLogger("x").warning("surprise")

        def test_missing(expected_log):
            expected_log("never comes")
        """
    )
    run.runpytest_inprocess("-p", "no:cacheprovider").assert_outcomes(passed=3, errors=2)


@pytest.mark.usefixtures("impatient")
def test_a_thread_left_running_fails(run: pytest.Pytester) -> None:
    freed = threading.Event()
    threading.freed_by_test = freed  # type: ignore[attr-defined]
    run.makepyfile(
        """
        import threading

        def test_leaves():
            threading.Thread(target=threading.freed_by_test.wait, name="forgotten", daemon=True).start()

        def test_ends():
            thread = threading.Thread(target=lambda: None)
            thread.start()
        """
    )
    result = run.runpytest_inprocess("-p", "no:cacheprovider")
    freed.set()
    result.assert_outcomes(passed=2, errors=1)
    result.stdout.fnmatch_lines(["*left running: thread forgotten*"])
