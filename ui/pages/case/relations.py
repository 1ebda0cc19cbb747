"""What a case has to do with others: its whole and its parts, merged and related cases, articles, similar ones."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal

from desktop_app.domain.cases import Case, Relation
from desktop_app.domain.ids import CaseId
from desktop_app.domain.knowledge import Hit, HitKind
from desktop_app.domain.text import LocalText
from ui.language import Translated, words
from ui.models.rows import Row
from ui.theme import Type
from ui.widgets.card import Card
from ui.widgets.list_view import RowList
from ui.widgets.plain_label import PlainLabel
from ui.widgets.section import Section

WHOLE, MERGED, RELATED, ARTICLES, SIMILAR = "whole", "merged", "related", "articles", "similar"
_GROUP = {"parent": WHOLE, "child": WHOLE, "merged_into": MERGED, "merged_from": MERGED}


def _article() -> str:
    return QCoreApplication.translate("FactsPanel", "Article")


class RelationsPanel(Translated, Card):
    """One list per kind; kinds without anything do not show."""

    case_wanted = Signal(object)
    """A CaseId."""
    article_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("case.relations")
        self._case: Case | None = None
        self._articles: tuple[tuple[str, LocalText], ...] = ()
        self._similar: tuple[Hit, ...] = ()
        self._none = PlainLabel(tone="muted", wraps=True)
        self.body.addWidget(self._none)
        self.groups: dict[str, tuple[Section, RowList]] = {}
        for name in (WHOLE, MERGED, RELATED, ARTICLES, SIMILAR):
            section, rows = Section(kind=Type.STRONG), RowList(hugs=True, flat=True)
            rows.setObjectName(f"case.relations.{name}")
            section.body.addWidget(rows)
            rows.opened.connect(self._on_opened)
            self.groups[name] = (section, rows)
            self.body.addWidget(section)
        self.body.addStretch()
        self.retranslate()

    def show_case(self, case: Case, articles: tuple[tuple[str, LocalText], ...]) -> None:
        """Show what belongs to a case; `articles` are (id, title)."""
        self._case, self._articles = case, articles
        self.retranslate()

    def show_similar(self, hits: Sequence[Hit]) -> None:
        """Show what a search for its words found."""
        self._similar = tuple(hits)
        self.retranslate()

    def retranslate(self) -> None:
        names = {
            WHOLE: self.tr("The whole and its parts"),
            MERGED: self.tr("Merged cases"),
            RELATED: self.tr("Related cases"),
            ARTICLES: self.tr("Linked articles"),
            SIMILAR: self.tr("Similar"),
        }
        rows: dict[str, list[Row]] = {name: [] for name in names}
        for relation in self._case.relations if self._case is not None else ():
            rows[_GROUP.get(relation.kind, RELATED)].append(self._row(relation))
        rows[ARTICLES] += [
            Row(
                (HitKind.ARTICLE, id),
                words(title),
                _article(),
                icon="document",
            )
            for id, title in self._articles
        ]
        rows[SIMILAR] += self._similar_rows()
        for name, (section, view) in self.groups.items():
            section.set_title(names[name])
            view.setAccessibleName(names[name])
            view.show_rows(rows[name])
            section.setVisible(bool(rows[name]))
        self._none.setText(
            self.tr("This case stands by itself: nothing is linked to it, and nothing like it is kept here.")
        )
        self._none.setVisible(not any(rows.values()))

    def _similar_rows(self) -> list[Row]:
        known: set[str] = {id for id, _title in self._articles}
        if self._case is not None:
            known |= {self._case.row.id, *(relation.case_id for relation in self._case.relations)}
        rows = {
            HitKind.CASE: ("cases", self.tr("Case")),
            HitKind.ARTICLE: ("document", _article()),
        }
        hits = [hit for hit in self._similar if hit.kind in rows and hit.id not in known]
        return [Row((hit.kind, hit.id), hit.title, rows[hit.kind][1], icon=rows[hit.kind][0]) for hit in hits]

    def _row(self, relation: Relation) -> Row:
        kinds = {
            "parent": self.tr("The whole"),
            "child": self.tr("Part"),
            "merged_into": self.tr("Goes on there"),
            "merged_from": self.tr("Ended in this one"),
        }
        kind = kinds.get(relation.kind, "")
        subtitle = " · ".join(part for part in (kind, relation.number) if part)
        return Row((HitKind.CASE, relation.case_id), relation.title, subtitle, icon="cases")

    def _on_opened(self, key: object) -> None:
        if isinstance(key, tuple):
            kind, id = key
            if kind is HitKind.CASE:
                self.case_wanted.emit(CaseId(id))
            else:
                self.article_wanted.emit(id)
