"""What the page of a case reads at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.ids import CaseId
from tests.makers import a_case
from tests.ui.kit import Kit
from ui.pages.case.reading import read_case


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[Kit]:
    kit = Kit(tmp_path)
    kit.server.put_case(a_case("case-1", title="Skriveren"))
    kit.with_catalog()
    yield kit
    kit.close()


def test_the_case_with_all_it_needs(kit: Kit) -> None:
    found = read_case(kit.services, kit.account_id, CaseId("case-1"))
    assert found.case is not None
    assert (found.asked, found.case.row.title, found.me) == ("case-1", "Skriveren", "p-kari")
    assert found.time.is_sure
    assert read_case(kit.services, kit.account_id, CaseId("case-x")).case is None
