"""A view as the section of a `Go`: how the dashboard leads into the list."""

import json
from collections.abc import Sequence
from datetime import date

from desktop_app.domain.case_views import CaseView, Days, Period
from desktop_app.domain.cases import CaseFilter, CaseOrder, CaseTime, Facet, Openness, Whose
from desktop_app.domain.ids import AccountId


def as_section(view: CaseView) -> str:
    """A view in one line."""
    which, days = view.filter, view.days
    return json.dumps(
        {
            "id": view.id,
            "name": view.name,
            "whose": which.whose,
            "openness": which.openness,
            "words": which.words,
            "where": {facet: sorted(keys) for facet, keys in which.where.items()},
            "time": days.time,
            "period": days.period,
            "first": days.first.isoformat() if days.first else "",
            "last": days.last.isoformat() if days.last else "",
            "columns": view.columns,
            "group": view.group or "",
            "order": which.order,
            "is_descending": which.is_descending,
            "view_id": which.view_id,
            "account_id": which.account_id or "",
        }
    )


def of_section(section: str, built_in: Sequence[CaseView] = ()) -> CaseView:
    """The view of a section: one of `Whose`, or what `as_section` gave. Anything else leads to the first view."""
    if section in set(Whose):
        return CaseView(filter=CaseFilter(whose=Whose(section)))
    first = built_in[0] if built_in else CaseView()
    try:
        told = json.loads(section)
        return CaseView(
            told["id"],
            told["name"],
            CaseFilter(
                whose=Whose(told["whose"]),
                openness=Openness(told["openness"]),
                words=told["words"],
                where={Facet(facet): frozenset(keys) for facet, keys in told["where"].items()},
                order=CaseOrder(told["order"]),
                is_descending=bool(told["is_descending"]),
                view_id=str(told["view_id"]),
                account_id=AccountId(told["account_id"]) if told["account_id"] else None,
            ),
            Days(CaseTime(told["time"]), Period(told["period"]), _day(told["first"]), _day(told["last"])),
            tuple(told["columns"]),
            Facet(told["group"]) if told["group"] else None,
        )
    except (ValueError, LookupError, TypeError, AttributeError):
        return first


def _day(iso: str) -> date | None:
    return date.fromisoformat(iso) if iso else None
