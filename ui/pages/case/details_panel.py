"""What a case is about: subject, product, where it came from; whose it is; and the entitlement it draws on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.case_details import Cover, Detail, Details
from desktop_app.domain.cases import Case, CaseAction
from desktop_app.domain.catalog import Catalog
from ui.language import Translated, words
from ui.messages import case_details
from ui.pages.case.related import latest_rows
from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.card import Card
from ui.widgets.facts import Facts
from ui.widgets.list_view import RowList
from ui.widgets.meter import Meter
from ui.widgets.plain_label import PlainLabel

_NAMES = 120
_LOW = 0.2
"""From here on little is left."""


class _Titled(Card):
    """A card with a heading."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.title = PlainLabel(Type.STRONG)
        self.head = QHBoxLayout()
        self.head.addWidget(self.title, 1)
        self.body.addLayout(self.head)


class DetailsPanel(Translated, QWidget):
    """Three cards; the desk may change what they show."""

    edit_wanted = Signal()
    case_wanted = Signal(object)
    """A CaseId."""

    def __init__(self) -> None:
        super().__init__()
        self._case: Case | None = None
        self._catalog = Catalog()
        self._edit = Button(Look.SECONDARY, "edit")
        self._edit.setObjectName("case.details.edit")
        self._edit.clicked.connect(self.edit_wanted)
        self._about, self._whose = _Titled("case.details.about"), _Titled("case.details.whose")
        self._cover = _Titled("case.details.entitlement")
        self._facts, self._people, self._terms = Facts(_NAMES), Facts(_NAMES), Facts(_NAMES)
        self.latest, self._latest_title = RowList(hugs=True, flat=True), PlainLabel(Type.CAPTION, "muted")
        self.latest.setObjectName("case.details.latest")
        self.latest.opened.connect(self.case_wanted)
        self._text = PlainLabel(wraps=True)
        self._text.make_selectable()
        self._name, self._meter = PlainLabel(Type.BODY_STRONG, wraps=True), Meter()
        self._none = PlainLabel(tone="muted", wraps=True)
        for card, parts in (
            (self._about, (self._facts, self._text)),
            (self._whose, (self._people, self._latest_title, self.latest)),
            (self._cover, (self._name, self._meter, self._terms, self._none)),
        ):
            for part in parts:
                card.body.addWidget(part)
        self._about.head.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for card in (self._about, self._whose, self._cover):
            column.addWidget(card)
        column.addStretch()
        self.retranslate()

    def show_case(self, case: Case, catalog: Catalog) -> None:
        """Show what a case is about."""
        self._case, self._catalog = case, catalog
        self.retranslate()

    def retranslate(self) -> None:
        self._edit.setText(self.tr("Change …"))
        self._about.title.setText(self.tr("What it is about"))
        self._whose.title.setText(self.tr("Customer and contact"))
        self._cover.title.setText(case_details.name(Detail.ENTITLEMENT))
        self._none.setText(self.tr("No entitlement applies to this case."))
        case = self._case
        if case is None:
            return
        details = case.details or Details()
        self._edit.setVisible(CaseAction.EDIT in case.row.actions and case.details is not None)
        self._show_about(case, details)
        self._show_people(case, details)
        self._show_cover(details.entitlement)
        self._cover.setVisible(details.entitlement is not None or CaseAction.EDIT in case.row.actions)

    def _show_about(self, case: Case, details: Details) -> None:
        row = case.row
        item = self._catalog.item(row.item_id) if row.item_id else None
        case_type, service = self._catalog.case_type(row.type_id), self._catalog.service(row.service_id)
        product = details.product.title if details.product else service.title if service else None
        self._facts.show_facts(
            [
                (case_details.name(Detail.SUBJECT), case_details.path(details.subject) if details.subject else ""),
                (case_details.name(Detail.PRODUCT), words(product) if product else ""),
                (self.tr("Origin"), words(details.origin) if details.origin else ""),
                (self.tr("Item"), words(item.title) if item else ""),
                (self.tr("Type"), words(case_type.title) if case_type else ""),
                *(
                    (words(line.label), line.text)
                    for line in case.answers
                    if line.text not in {case.description, row.title}
                ),
            ]
        )
        self._text.setText(case.description)
        self._text.setVisible(bool(case.description))

    def _show_people(self, case: Case, details: Details) -> None:
        contact, customer, requester = details.contact, details.customer, case.row.requester
        self._people.show_facts(
            [
                (case_details.name(Detail.CUSTOMER), customer.name if customer else ""),
                (case_details.name(Detail.CONTACT), contact.name if contact else requester.name if requester else ""),
                (self.tr("Job title"), contact.title if contact else ""),
                (self.tr("E-mail"), contact.email if contact else ""),
                (self.tr("Phone"), contact.phone if contact else ""),
            ]
        )
        rows = latest_rows(details)
        self._latest_title.setText(self.tr("The customer's latest cases"))
        self.latest.setAccessibleName(self._latest_title.text())
        self.latest.show_rows(rows)
        for part in (self._latest_title, self.latest):
            part.setVisible(bool(rows))
        self._whose.setVisible(bool(customer or contact or requester))

    def _show_cover(self, cover: Cover | None) -> None:
        self._none.setVisible(cover is None)
        for part in (self._name, self._meter, self._terms):
            part.setVisible(cover is not None)
        if cover is None:
            return
        self._name.setText(words(cover.name))
        bought, rest = cover.purchased, cover.remaining
        self._meter.setVisible(bought is not None and rest is not None and not cover.is_unlimited)
        if bought is not None and rest is not None:
            is_low = bool(bought) and float(rest) <= float(bought) * _LOW
            self._meter.show_level(float(bought - rest), float(bought), is_low=is_low)
        self._terms.show_facts(
            [
                (self.tr("What is left"), case_details.left(cover)),
                (self.tr("Agreement"), cover.agreement),
                (self.tr("Valid until"), case_details.until(cover)),
            ]
        )
