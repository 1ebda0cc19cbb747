"""What is known about a case, beside its conversation."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop_app.domain.case_details import Detail
from desktop_app.domain.cases import Case, Relation
from desktop_app.domain.catalog import Catalog
from desktop_app.domain.text import LocalText
from ui import formats
from ui.language import Translated, words
from ui.messages import case_details, desk
from ui.models.rows import Row
from ui.theme import Space, Type
from ui.widgets.card import Card
from ui.widgets.facts import Facts
from ui.widgets.list_view import RowList
from ui.widgets.section import Section
from ui.widgets.status_pill import StatusPill, priority_pill


class FactsPanel(Translated, Card):
    """Status, people, dates and what belongs together."""

    case_wanted = Signal(object)
    """A CaseId."""
    article_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._case: Case | None = None
        self._catalog = Catalog()
        self._articles: tuple[tuple[str, LocalText], ...] = ()
        self._status, self._priority = StatusPill(), StatusPill()
        self._facts = Facts()
        self._related = Section(kind=Type.STRONG)
        self._relations = RowList(hugs=True, flat=True)
        self._related.body.addWidget(self._relations)
        pills = QVBoxLayout()
        pills.setSpacing(Space.XS)
        pills.addWidget(self._status)
        pills.addWidget(self._priority)
        self.body.addLayout(pills)
        self.body.addWidget(self._facts)
        self.body.addWidget(self._related)
        self.body.addStretch()
        self._relations.opened.connect(self._on_opened)
        self.retranslate()

    def show_case(self, case: Case, catalog: Catalog, articles: tuple[tuple[str, LocalText], ...]) -> None:
        """Show a case; `articles` are (id, title) of those linked to it."""
        self._case, self._catalog, self._articles = case, catalog, articles
        self.retranslate()

    def retranslate(self) -> None:
        self._related.set_title(self.tr("Belongs together"))
        self._relations.setAccessibleName(self.tr("Belongs together"))
        case = self._case
        if case is None:
            return
        row = case.row
        self._status.show_status(row.status, words(row.status_word))
        self._priority.setVisible(row.priority is not None)
        if row.priority is not None:
            self._priority.show_pill(priority_pill(row.priority))
        item = self._catalog.item(row.item_id) if row.item_id else None
        case_type, service = self._catalog.case_type(row.type_id), self._catalog.service(row.service_id)
        customer = case.details.customer if case.details else None
        self._facts.show_facts(
            [
                (self.tr("Case number"), row.number),
                (self.tr("Item"), words(item.title) if item else ""),
                (self.tr("Type"), words(case_type.title) if case_type else ""),
                (self.tr("Service"), words(service.title) if service else ""),
                (case_details.name(Detail.CUSTOMER), customer.name if customer else ""),
                (self.tr("Reported by"), row.requester.name if row.requester else ""),
                (self.tr("Assigned to"), row.owner.name if row.owner else ""),
                (self.tr("Queue"), words(case.queue.title) if case.queue else ""),
                (self.tr("Opened"), formats.moment(row.opened_at)),
                (self.tr("Updated"), formats.moment(row.updated_at)),
                (self.tr("Closed"), formats.moment(row.closed_at) if row.closed_at else ""),
                (self.tr("Shared with"), ", ".join(words(one.name) for one in case.shares)),
                (self.tr("Agreement"), self._agreement(case)),
                (self.tr("Why do I see this?"), desk.why(case.why) if case.why else ""),
            ]
        )
        self._show_relations(case)

    def _agreement(self, case: Case) -> str:
        """What is left of what the case draws on, or that it takes nothing."""
        if case.is_counted is False:
            return self.tr("Not taken off it")
        cover = case.details.entitlement if case.details else None
        return case_details.choice(cover) if cover else ""

    def _show_relations(self, case: Case) -> None:
        rows = [
            Row(
                key=relation, title=relation.title, subtitle=f"{self._kind(relation)} · {relation.number}", icon="cases"
            )
            for relation in case.relations
        ]
        article = self.tr("Article")
        rows += [Row(key=id, title=words(title), subtitle=article, icon="document") for id, title in self._articles]
        self._relations.show_rows(rows)
        self._related.setVisible(bool(rows))

    def _kind(self, relation: Relation) -> str:
        names = {
            "related": self.tr("Related case"),
            "parent": self.tr("Parent case"),
            "child": self.tr("Child case"),
            "merged_into": self.tr("Merged into"),
            "merged_from": self.tr("Merged into this one"),
        }
        return names.get(relation.kind, relation.kind)

    def _on_opened(self, key: object) -> None:
        if isinstance(key, Relation):
            self.case_wanted.emit(key.case_id)
        elif isinstance(key, str):
            self.article_wanted.emit(key)
