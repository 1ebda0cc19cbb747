"""Where the policy lies on each system."""

import pytest

from desktop_app.domain.rules import Rules
from desktop_app.system.policy import policy_for
from desktop_app.system.policy.file import PolicyFile


@pytest.mark.parametrize("platform", ["linux", "darwin", "freebsd14"])
def test_one_file_for_the_computer(platform: str) -> None:
    assert isinstance(policy_for(platform), PolicyFile)
    assert isinstance(policy_for(platform).rules(), Rules)
