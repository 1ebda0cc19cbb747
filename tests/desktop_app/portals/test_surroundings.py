"""What requests need of the machine."""

import subprocess
import sys

from desktop_app.portals.surroundings import Surroundings, at_once, has_route, no_script


def test_asking_for_a_route_sends_nothing_and_is_quick() -> None:
    assert has_route() in {True, False}


def test_by_itself_it_waits_and_knows_no_script() -> None:
    assert at_once("key", lambda: 7, 0.0, lambda wake: None) == 7
    assert no_script() == ""
    one, other = Surroundings(), Surroundings()
    assert one.pauses is not other.pauses
    assert one.now().tzinfo is not None


def test_it_is_cheap_to_import() -> None:
    program = "import sys, desktop_app.portals.surroundings; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert not {"requests", "ssl", "urllib3"} & set(loaded.stdout.split())
