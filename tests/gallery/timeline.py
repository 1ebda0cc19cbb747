"""A case with notes, mails, calls and tasks, as the demo portal tells of it in each language."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QScrollArea, QWidget

from desktop_app.demo_portal.seed import durations
from desktop_app.demo_portal.settings import SEED_FOLDER
from desktop_app.domain.cases import Case, CaseAction, EntryKind, Letter, Status, TimelineEntry
from desktop_app.domain.identity import Person
from desktop_app.domain.ids import CaseId, PersonId
from tests.gallery.stage import Stage
from tests.makers import a_case
from tests.ui.kit import named
from ui.navigation import Go, PageName
from ui.pages.case.page import CasePage

_ACTIONS = frozenset(CaseAction) - {CaseAction.REOPEN, CaseAction.RATE}
"""Of an open case, to the desk."""
_NAMES = {"p-desk": "Liv Skranke", "p-desk2": "Otso Palvelu"}


def timeline(stage: Stage) -> None:
    """The end of a long conversation; its beginning; a note being written; only what is internal; narrow."""
    kit = stage.kit()
    kit.server.put_case(_case(stage.tag))
    kit.sync()
    page = CasePage(kit.services, kit.bridge)
    stage.show(page, 1200, 900)
    page.open(Go(PageName.CASE, account_id=kit.account_id, case_id=CaseId("case-1")))
    stage.wait(lambda: named(page, "case.note.open").isVisible())
    stage.wait(lambda: not kit.bridge.is_waiting)
    stage.keep("timeline-1-head", page)
    _press(page, "case.note.open")
    note = named(page, "case.note")
    assert isinstance(note, QPlainTextEdit)
    note.setPlainText(next(one["text"] for one in _histories(stage.tag)["entries"] if one.get("text")))
    _scroll(stage, page, note)
    stage.keep("timeline-2-note", page)
    _press(page, "case.talk.notes")
    _scroll(stage, page, named(page, "case.timeline"))
    stage.keep("timeline-3-internal", page)
    _press(page, "case.talk.letters")
    page.resize(640, 900)
    stage.settle()
    _scroll(stage, page, named(page, "case.timeline"))
    stage.keep("timeline-4-narrow", page)
    stage.wait(lambda: not kit.bridge.is_waiting)


def _press(page: QWidget, name: str) -> None:
    button = named(page, name)
    assert isinstance(button, QAbstractButton)
    button.click()


def _scroll(stage: Stage, page: QWidget, to: QWidget) -> None:
    stage.settle()
    area = next(area for area in page.findChildren(QScrollArea) if area.isAncestorOf(to))
    inner = area.widget()
    assert inner is not None
    bar = area.verticalScrollBar()
    bar.setValue(to.mapTo(inner, QPoint(0, to.height())).y() - area.viewport().height() + 40)
    stage.settle()


def _seed(tag: str) -> tuple[str, dict[str, Any]]:
    told = json.loads((SEED_FOLDER / "histories" / f"{tag}.json").read_text("utf-8"))
    return next((id, more) for id, more in told.items() if more["entries"] and len(more["entries"]) > 1)


def _histories(tag: str) -> dict[str, Any]:
    return _seed(tag)[1]


def _case(tag: str) -> Case:
    id, more = _seed(tag)
    rows = json.loads((SEED_FOLDER / "cases" / f"{tag}.json").read_text("utf-8"))
    row = next(row for row in rows if row["id"] == id)
    now = datetime.now(UTC)
    told = sorted([*row["timeline"], *more["entries"]], key=lambda one: durations.parse(one["at"]))
    entries = tuple(_entry(f"e{place}", now + durations.parse(one["at"]), one) for place, one in enumerate(told))
    made = a_case("case-1", entries, title=row["title"], number=row["number"], actions=_ACTIONS)
    seen = now - timedelta(days=30)
    return replace(made, description=row["description"], older="x", row=replace(made.row, opened_at=seen))


def _entry(id: str, at: datetime, one: dict[str, Any]) -> TimelineEntry:
    by = one.get("author_id") or ""
    letter = one.get("letter")
    return TimelineEntry(
        id,
        at,
        EntryKind(one["kind"]),
        Person(PersonId(by), _NAMES.get(by, by.removeprefix("p-").title())),
        is_agent=by in _NAMES,
        text=one.get("text") or "",
        html=one.get("html") or "",
        status=Status(one["status"]) if one.get("status") else None,
        letter=_letter(letter) if letter else None,
    )


def _letter(told: dict[str, Any]) -> Letter:
    to, copy_to = tuple(told.get("to", ())), tuple(told.get("copy_to", ()))
    return Letter(told["subject"], told.get("from") or "", to, copy_to, told.get("is_incoming"))
