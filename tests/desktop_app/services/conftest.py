"""The core for the services' tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core_kit import Core


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    """Signed in and in step."""
    core = Core(tmp_path / "profile").ready()
    yield core
    core.close()
