"""Cards of the catalogue: a category, an item."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.domain.catalog import Category, Item
from ui import icons
from ui.icons import Ink
from ui.language import words
from ui.theme import Space, Type
from ui.widgets.card import PressCard
from ui.widgets.icon_label import IconLabel
from ui.widgets.language_mark import foreign
from ui.widgets.plain_label import PlainLabel


def category_card(category: Category) -> PressCard:
    """Icon, name and the text that says what belongs there."""
    title, text = words(category.title), words(category.text)
    card = PressCard()
    card.setObjectName(f"catalog.category.{category.id}")
    _name(card, title, text)
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    row.addWidget(IconLabel(known_icon(category.icon), Ink.ACCENT, 22, pad=9), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(_words(title, text, foreign(category.title)), 1)
    card.body.addLayout(row)
    card.body.addStretch()
    card.let_through()
    return card


def item_card(item: Item) -> PressCard:
    """Icon, name, summary, whether one may order it, and *View details*."""
    title, summary = words(item.title), words(item.summary)
    view = QCoreApplication.translate("ItemCard", "View details")
    locked = "" if item.is_allowed else QCoreApplication.translate("ItemCard", "Not open to you")
    card = PressCard()
    card.setObjectName(f"catalog.item.{item.id}")
    _name(card, title, ". ".join(part for part in (summary, locked, view) if part))
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    row.addWidget(IconLabel(known_icon(item.icon), Ink.ACCENT, 22, pad=9), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(_words(title, summary, foreign(item.title)), 1)
    card.body.addLayout(row)
    card.body.addStretch()
    foot = QHBoxLayout()
    foot.setSpacing(Space.XXS)
    if locked:
        foot.addWidget(IconLabel("lock", Ink.MUTED, 14))
        label = PlainLabel(Type.CAPTION, "muted")
        label.setText(locked)
        foot.addWidget(label)
    foot.addStretch()
    more = PlainLabel(Type.BODY_STRONG, "accent")
    more.setText(view)
    foot.addWidget(more)
    foot.addWidget(IconLabel("chevron-right", Ink.ACCENT, 14))
    card.body.addLayout(foot)
    card.let_through()
    return card


def known_icon(name: str) -> str:
    """The portal's icon if we have one of that name."""
    return name if icons.exists(name) else "document"


def _name(card: PressCard, title: str, description: str) -> None:
    card.setText(title.replace("&", "&&"))
    card.setAccessibleName(title)
    card.setAccessibleDescription(description)


def _words(title: str, text: str, language: str) -> QVBoxLayout:
    head = PlainLabel(Type.STRONG, wraps=True)
    head.setText(title)
    below = PlainLabel(tone="muted", wraps=True)
    below.setText(text)
    column = QVBoxLayout()
    column.setSpacing(Space.XXS)
    column.addWidget(head)
    column.addWidget(below)
    if language:
        mark = PlainLabel(Type.CAPTION, "muted")
        mark.setText(language)
        column.addWidget(mark)
    column.addStretch()
    return column
