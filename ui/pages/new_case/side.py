"""Beside the form: what is still missing, and what may help while one writes."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.catalog import Item
from desktop_app.domain.forms import FieldProblem
from desktop_app.domain.ids import FieldId
from desktop_app.domain.knowledge import Hit, HitKind, KnowledgeArticle
from ui.icons import Ink
from ui.language import Translated, words
from ui.messages.words import field_problem, hit_kind
from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.card import Card, PressCard
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import LONGEST, PlainLabel
from ui.widgets.rich_text import RichText

ITEM = FieldId("item")
"""Stands for the item in the list of what is missing; services name it so, too."""


class Entries(QWidget):
    """Lines to press, each as tall as its words need. `<name>.<id>` is the name of one."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._rows: tuple[tuple[str, str, str, str], ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XXS)

    def show_rows(self, rows: Sequence[tuple[str, str, str, str]], ink: Ink) -> None:
        """Show rows of id, title, what stands beneath ("" = nothing) and icon."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            self._column.addWidget(self._entry(*row, ink))

    def _entry(self, id: str, title: str, text: str, icon: str, ink: Ink) -> PressCard:
        entry = PressCard(Space.XS, 2)
        entry.setObjectName(f"{self.objectName()}.{id}")
        entry.setText(title.replace("&", "&&"))
        entry.setAccessibleName(title)
        entry.setAccessibleDescription(text)
        head, below = PlainLabel(wraps=True), PlainLabel(Type.CAPTION, "muted", wraps=True)
        head.setText(title)
        below.setText(text)
        below.setVisible(bool(text))
        words_ = QVBoxLayout()
        words_.setSpacing(0)
        words_.addWidget(head)
        words_.addWidget(below)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(IconLabel(icon, ink, 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words_, 1)
        entry.body.addLayout(row)
        entry.let_through()
        entry.clicked.connect(lambda: self.chosen.emit(id))
        return entry


class MissingList(Translated, QWidget):
    """Each entry leads to its field."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._item: Item | None = None
        self._problems: Mapping[FieldId, FieldProblem] = {}
        self._title, self._none = PlainLabel(Type.STRONG, wraps=True), PlainLabel(tone="success", wraps=True)
        self._list = Entries("new_case.missing")
        card = Card(Space.M, Space.XS)
        for part in (self._title, self._none, self._list):
            card.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self._list.chosen.connect(self.chosen)
        self.retranslate()

    def retranslate(self) -> None:
        self._none.setText(self.tr("Nothing is missing."))
        self._list.setAccessibleName(self.tr("Still missing"))
        self.show_problems(self._item, self._problems)

    def show_problems(self, item: Item | None, problems: Mapping[FieldId, FieldProblem]) -> None:
        """Show what keeps the case from being sent."""
        self._item, self._problems = item, dict(problems)
        rows = []
        for id, problem in problems.items():
            field = item.form.field(id) if item is not None else None
            label = words(field.label) if field is not None else self.tr("What it is about")
            text = "" if problem is FieldProblem.REQUIRED else field_problem(problem)
            rows.append((str(id), label, text, "edit"))
        self._title.setText(self.tr("Still missing") if rows else self.tr("Ready to send"))
        self._none.setVisible(not rows)
        self._list.setVisible(bool(rows))
        self._list.show_rows(rows, Ink.WARNING)


class Suggestions(Translated, QWidget):
    """Articles and own cases that resemble what is being written; an article opens right here."""

    article_wanted = Signal(str)
    case_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._hits: tuple[Hit, ...] = ()
        self._article: KnowledgeArticle | None = None
        self._title = PlainLabel(Type.STRONG, wraps=True)
        self._list = Entries("new_case.suggestion")
        self._back = Button(Look.QUIET, "chevron-left")
        self._back.setObjectName("new_case.close_article")
        self._headline, self._text = PlainLabel(Type.STRONG, wraps=True), RichText()
        self._text.setObjectName("new_case.article")
        card = Card(Space.M, Space.XS)
        for part in (self._title, self._list, self._back, self._headline, self._text):
            card.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self._list.chosen.connect(self._on_chosen)
        self._back.clicked.connect(self._on_back)
        self._text.link_chosen.connect(self._on_link)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("This may help"))
        self._list.setAccessibleName(self.tr("This may help"))
        self._back.setText(self.tr("Back to the suggestions"))
        self._show()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show what was found; an open article stays open."""
        self._hits = tuple(hits)
        self._show()

    def show_article(self, article: KnowledgeArticle | None) -> None:
        """Read an article; None closes it."""
        self._article = article
        self._show()
        if article is not None:
            self._back.setFocus()

    def _show(self) -> None:
        article = self._article
        is_reading = article is not None
        if article is not None:
            self._headline.setText(words(article.title))
            self._text.setAccessibleName(words(article.title))
            self._text.show_html(words(article.html, LONGEST))
        self._list.show_rows([_row(hit) for hit in self._hits], Ink.ACCENT)
        reading: tuple[QWidget, ...] = (self._back, self._headline, self._text)
        for part in (*reading, self._title, self._list):
            part.setVisible((part in reading) == is_reading)
        self.setVisible(is_reading or bool(self._hits))

    def _on_chosen(self, id: str) -> None:
        hit = next((hit for hit in self._hits if hit.id == id), None)
        if hit is not None:
            (self.article_wanted if hit.kind is HitKind.ARTICLE else self.case_wanted).emit(id)

    def _on_back(self) -> None:
        self.show_article(None)
        first = self._list.findChild(PressCard)
        if first is not None:
            first.setFocus()

    def _on_link(self, address: str) -> None:
        if address.startswith("article:"):
            self.article_wanted.emit(address.removeprefix("article:"))


def _row(hit: Hit) -> tuple[str, str, str, str]:
    return hit.id, hit.title, hit_kind(hit.kind), "knowledge" if hit.kind is HitKind.ARTICLE else "cases"


def missing_words(n: int) -> str:
    """How much is missing, beneath a step."""
    return QCoreApplication.translate("NewCase", "%n still missing", None, n)


def file_words(n: int) -> str:
    """How many files there are, beneath the step."""
    return QCoreApplication.translate("NewCase", "%n files", None, n)
