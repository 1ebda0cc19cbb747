"""A portal of its own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.demo_portal.portal import Portal
from tests.desktop_app.demo_portal.kit import Client, open_client


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    """A client of a portal with the fault console, signed in as Kari."""
    opened = open_client(tmp_path, faults=True)
    yield opened.as_person("p-kari")
    opened.close()


@pytest.fixture
def portal(client: Client) -> Portal:
    """The portal behind the client."""
    return client.portal
