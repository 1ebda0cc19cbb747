"""Whose a file is on Windows."""

import pytest

from desktop_app.system.policy.windows import is_administrators


@pytest.mark.parametrize(
    ("owner", "theirs"),
    [
        ("S-1-5-32-544", True),
        ("S-1-5-18", True),
        ("S-1-5-21-1004336348-1177238915-682003330-1001", False),
        ("S-1-5-32-545", False),
        ("S-1-1-0", False),
        ("", False),
    ],
)
def test_owners(owner: str, theirs: bool) -> None:
    assert is_administrators(owner) is theirs
