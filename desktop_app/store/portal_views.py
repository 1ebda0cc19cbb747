"""The portal's own views, as the portal said them, with the cases each holds."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.ids import CaseId
from desktop_app.domain.portal_views import PortalView
from desktop_app.store.cached import CachedTable
from desktop_app.store.codec import encode

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence


class PortalViewTable(CachedTable[PortalView]):
    """Views in the portal's order, those of the person after those of everybody."""

    table = "portal_views"
    row_type = PortalView

    def all(self) -> tuple[PortalView, ...]:
        """All, without their cases."""
        return tuple(self._sorted())

    def get(self, ids: Collection[str]) -> Mapping[str, PortalView]:
        """The rows of these ids, with their cases; unknown ones are left out."""
        held: dict[str, list[CaseId]] = {}
        sql = (
            "SELECT view_id, case_id FROM portal_view_cases WHERE view_id IN (SELECT value FROM json_each(?))"
            " ORDER BY view_id, place"
        )
        for row in self._database.rows(sql, (json.dumps(list(ids)),)):
            held.setdefault(row["view_id"], []).append(CaseId(row["case_id"]))
        return {id: replace(view, case_ids=tuple(held.get(id, ()))) for id, view in super().get(ids).items()}

    def put(self, rows: Sequence[PortalView]) -> None:
        """Insert or replace."""
        for view in rows:
            with self._database.transaction() as connection:
                connection.execute("DELETE FROM portal_view_cases WHERE view_id = ?", (view.id,))
                connection.execute(
                    "INSERT OR REPLACE INTO portal_views (id, sort, body) VALUES (?, ?, ?)",
                    (*self._id_and_sort(view), encode(replace(view, case_ids=()))),
                )
                connection.executemany(
                    "INSERT INTO portal_view_cases (view_id, case_id, place) VALUES (?, ?, ?)",
                    [(view.id, id, place) for place, id in enumerate(dict.fromkeys(view.case_ids))],
                )

    def remove(self, ids: Collection[str]) -> None:
        """Remove rows; unknown ids are fine."""
        with self._database.transaction() as connection:
            connection.executemany("DELETE FROM portal_view_cases WHERE view_id = ?", [(id,) for id in ids])
            super().remove(ids)

    def _id_and_sort(self, row: PortalView) -> tuple[str, str]:
        return row.id, f"{row.is_personal:d} {row.position:06}"
