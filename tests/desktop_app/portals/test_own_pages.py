"""What the vendors leave to their own pages is said so."""

from collections.abc import Callable

import pytest

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.ids import CaseId
from desktop_app.domain.kinds import Marks
from desktop_app.errors import Unsupported
from desktop_app.portals.own_pages import OwnPages


@pytest.mark.parametrize(
    ("ask", "capability"),
    [
        (lambda: OwnPages().change_password("a", "b"), Capability.CHANGE_PASSWORD),
        (lambda: OwnPages().ask_for_password("a"), Capability.FORGOTTEN_PASSWORD),
        (lambda: OwnPages().reset_password("a", "b", "c"), Capability.FORGOTTEN_PASSWORD),
        (lambda: OwnPages().set_language("fi"), Capability.PROFILE_LANGUAGE),
        (lambda: OwnPages().changed(Marks({})), Capability.CHANGED),
        (lambda: OwnPages().detail_choices(CaseId("c"), "", ""), Capability.EDIT_CASE),
    ],
)
def test_it_is_unsupported(ask: Callable[[], object], capability: Capability) -> None:
    with pytest.raises(Unsupported) as said:
        ask()
    assert said.value.capability is capability
