"""Views of the demo portal in our words."""

import pytest

from desktop_app.domain.cases import CaseOrder
from desktop_app.domain.portal_views import MOST_CASES, PortalView
from desktop_app.domain.text import LocalText
from desktop_app.errors import BadReply
from desktop_app.portals.demo.view_mapping import portal_view


def test_a_view() -> None:
    told = {
        "id": "desk_mine",
        "name": {"en": "Mine", "nb": "Mine", "fi": None},
        "columns": ["number", "queue", "title"],
        "order": {"by": "opened", "descending": False},
        "default": True,
        "position": 2,
        "case_ids": ["case-2", "case-1"],
        "cut": True,
    }
    view = portal_view(told)
    assert view == PortalView(
        "desk_mine",
        LocalText({"en": "Mine", "nb": "Mine"}),
        view.case_ids,
        ("number", "title"),
        CaseOrder.OPENED,
        is_descending=False,
        is_default=True,
        is_cut=True,
        position=2,
    )
    assert view.case_ids == ("case-2", "case-1")


def test_what_a_later_portal_sorts_by_is_left_out() -> None:
    view = portal_view({"id": "v", "order": {"by": "queue"}})
    assert (view.order, view.is_descending) == (None, True)
    assert portal_view({"id": "v"}) == PortalView("v", LocalText())


def test_too_many_cases_are_cut() -> None:
    view = portal_view({"id": "v", "case_ids": [str(number) for number in range(MOST_CASES + 1)]})
    assert (len(view.case_ids), view.is_cut) == (MOST_CASES, True)


def test_a_view_without_an_id_is_none() -> None:
    with pytest.raises(BadReply):
        portal_view({"name": {"en": "Mine"}})
