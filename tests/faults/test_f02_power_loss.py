"""F02 The power fails; what was written and not flushed is gone, in part or in another order.

Every image of database and log that this may leave opens, holds the state that was committed last, and has all that
the window had shown as kept, with its files. `make torture` cuts at every frame; this is a choice.
"""

import sys

import pytest

from tests.torture.kit import torture

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="programs are forked, and killed by a signal")


def test_f02_every_image_holds_what_was_committed() -> None:
    result = torture("power", "--every", "40")
    assert result.code == 0, result.said
    assert result.numbers["frames"] > 20
    assert result.numbers["cuts"] > 20
    assert result.numbers["wrong"] == 0
