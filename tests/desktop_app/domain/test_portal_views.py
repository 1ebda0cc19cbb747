"""A view of the portal says by itself as little as possible."""

from desktop_app.domain.portal_views import PortalView
from desktop_app.domain.text import LocalText


def test_a_view_nobody_said_more_of() -> None:
    view = PortalView("v", LocalText({"en": "Mine"}))
    assert (view.case_ids, view.columns, view.order) == ((), (), None)
    assert (view.is_default, view.is_personal, view.is_cut) == (False, False, False)
