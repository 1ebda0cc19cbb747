"""F32 The portal's texts look like HTML, formats or nothing: `<b>`, `%s`, `{}`, `&amp;`, bidi, zero-width, emoji, 1 MB.

Wherever a text of the portal shows – titles, numbers, names, forms, conversations, notices, articles – it stands there
as it was written: nothing is a tag, nothing is filled in, nothing is loaded, and the window lives on.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from time import monotonic

import pytest
from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.announcements import Announcement, Level
from desktop_app.domain.cases import Case, CaseRow, EntryKind, Status, TimelineEntry
from desktop_app.domain.catalog import CaseType, Catalogue, Category, Item
from desktop_app.domain.forms import Choice, FieldKind, FieldRole, Form, FormField
from desktop_app.domain.identity import Person
from desktop_app.domain.ids import AccountId, ArticleId, CaseId, FieldId, ItemId, PersonId, TypeId
from desktop_app.domain.kinds import Kind
from desktop_app.domain.knowledge import ArticleKind, KnowledgeArticle, Topic
from desktop_app.domain.text import LocalText
from tests.fakes.server import OPEN_ACTIONS
from tests.ui.kit import Kit
from tests.ui.looks import assert_usable
from ui.main_window import MainWindow
from ui.models.rows import ROW_ROLE
from ui.navigation import Go, PageName
from ui.registry import PAGES
from ui.widgets.list_view import RowList
from ui.widgets.rich_text import RichText

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
ODD = (
    '<b>bold</b><img src="file:///etc/hostname"> %s %d %n %1 %2 %% {} {0} {name} &amp; &lt; & '
    "\u202etxt.exe\u202c \u200b\u200d\ufeff 😶‍🌫️"
)
TEXTS = {"odd": ODD, "emoji": "😶‍🌫️" * 60, "invisible": "\u200b" * 60 + "x", "long": "x" * 1_000_000}
LONGEST_GAP_S = 15.0
"""Coarse: this computer may be busy. Without care a text of a megabyte holds the window for minutes."""


def world(text: str) -> Callable[[Kit], None]:
    """Everything a portal can say, said with this text; the megabyte only where portals have long texts and titles."""
    said, whole = LocalText({"en": text[:20_000]}), LocalText({"en": text})
    person = Person(PersonId("p-1"), text[:200], "a@b.example", text[:200])
    fields = tuple(
        FormField(
            FieldId(kind.value),
            kind,
            said,
            {FieldKind.TEXT: FieldRole.SUBJECT, FieldKind.LONG_TEXT: FieldRole.DESCRIPTION}.get(kind, FieldRole.NONE),
            help=said,
            placeholder=said,
            hint=said,
            unit=said,
            choices=(Choice("a", said, hint=said), Choice("b", said)),
        )
        for kind in FieldKind
    )
    item = Item(
        ItemId("i-odd"), "c-odd", said, said, whole, Form("f", fields), is_popular=True, type_ids=(TypeId("t"),),
        expected=said, cost=said, who=said,
    )  # fmt: skip
    refused = replace(item, id=ItemId("i-not"), is_allowed=False, refusal=said, ask=said)
    row = CaseRow(
        account_id=AccountId(""), id=CaseId("case-odd"), number=text[:200], title=text, status=Status.RECEIVED,
        opened_at=NOW, updated_at=NOW + timedelta(minutes=1), requester=person, owner=person, excerpt=text,
        actions=OPEN_ACTIONS,
    )  # fmt: skip
    case = Case(row, text, timeline=(TimelineEntry("e", NOW, EntryKind.MESSAGE, person, True, text),))
    article = KnowledgeArticle(
        ArticleId("a-odd"), ArticleKind.FAQ, "t-odd", said, said, LocalText({"en": f"<p>{text}</p>"}),
        languages=("en",), tags=(text[:200],), updated_at=NOW, published_at=NOW,
    )  # fmt: skip

    def fill(kit: Kit) -> None:
        kit.server.put(
            Kind.CATALOG,
            Catalogue("cat", said, said),
            Category("c-odd", "cat", said, said),
            CaseType(TypeId("t"), said, said),
            item,
            refused,
        )
        kit.server.put(Kind.ARTICLES, Topic("t-odd", said, said), article)
        kit.server.put(
            Kind.ANNOUNCEMENTS, Announcement("n-odd", Level.WARNING, said, whole, NOW - timedelta(days=1), None)
        )
        kit.server.cases[row.id] = case
        kit.server.put(Kind.CASES, row)
        kit.sign_in()
        kit.sync()

    return fill


PLACES = {
    "home": lambda kit: Go(PageName.HOME),
    "catalogue": lambda kit: Go(PageName.CATALOG),
    "item": lambda kit: Go(PageName.CATALOG, item_id=ItemId("i-odd")),
    "refused item": lambda kit: Go(PageName.CATALOG, item_id=ItemId("i-not")),
    "new case": lambda kit: Go(PageName.NEW_CASE, item_id=ItemId("i-odd")),
    "cases": lambda kit: Go(PageName.CASES),
    "case": lambda kit: Go(PageName.CASE, account_id=kit.account_id, case_id=CaseId("case-odd")),
    "knowledge": lambda kit: Go(PageName.KNOWLEDGE),
    "article": lambda kit: Go(PageName.KNOWLEDGE, account_id=kit.account_id, article_id=ArticleId("a-odd")),
    "outbox": lambda kit: Go(PageName.OUTBOX),
    "settings": lambda kit: Go(PageName.SETTINGS),
}


class Pulse:
    """Measures how long the window did not answer at most."""

    def __init__(self, window: QWidget) -> None:
        self.longest, self._last = 0.0, monotonic()
        timer = QTimer(window)
        timer.timeout.connect(self._beat)
        timer.start(5)

    def _beat(self) -> None:
        now = monotonic()
        self.longest, self._last = max(self.longest, now - self._last), now


@pytest.fixture
def kit(new_kit: Callable[[], Kit]) -> Kit:
    return new_kit()


@pytest.mark.parametrize("name", TEXTS)
def test_f32_every_page_shows_it_as_it_is(qtbot: QtBot, dressed: QApplication, kit: Kit, name: str) -> None:
    text = TEXTS[name]
    world(text)(kit)
    window = MainWindow(kit.services, kit.bridge, PAGES)
    qtbot.addWidget(window)
    window.start()
    window.show()
    pulse = Pulse(window)
    seen: set[str] = set()
    for place, way in PLACES.items():
        window.go(way(kit))
        qtbot.waitUntil(lambda: not kit.bridge.is_waiting, timeout=30_000)
        qtbot.wait(60)
        assert pulse.longest < LONGEST_GAP_S, f"{place}: the window did not answer for {pulse.longest:.1f} s"
        if name == "odd":
            assert_usable(window)
            if ODD in texts(window):
                seen.add(place)
        window.grab()
    if name == "odd":
        assert seen >= {"home", "catalogue", "item", "new case", "cases", "case", "knowledge", "article"}, seen


def texts(window: QWidget) -> set[str]:
    """All words that show, as they were given; a button's doubled & counts once."""
    found: set[str] = set()
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel):
            found.add(widget.text())
        elif isinstance(widget, QAbstractButton):
            found.add(widget.text().replace("&&", "&"))
        elif isinstance(widget, QComboBox):
            found |= {widget.itemText(at) for at in range(widget.count())}
        elif isinstance(widget, RowList):
            model = widget.model()
            for at in range(model.rowCount()):
                row = model.index(at, 0, QModelIndex()).data(ROW_ROLE)
                found |= {row.title, row.subtitle, row.caption}
        elif isinstance(widget, RichText):
            found.add(widget.toPlainText())
    return found
