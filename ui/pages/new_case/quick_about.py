"""The panel's first part: what it is about, of which type, how urgent, and whether it is a part of another case."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.cases import Priority
from desktop_app.domain.catalog import Catalog, Item
from desktop_app.domain.drafts import Draft
from desktop_app.domain.forms import Choice
from desktop_app.domain.ids import ItemId
from desktop_app.domain.parts import PartOf
from desktop_app.domain.text import LocalText
from ui import icons
from ui.icons import Ink
from ui.language import Translated, filled, words
from ui.messages.words import priority
from ui.pages.new_case.answers import asks_priority
from ui.pages.new_case.item_search import ItemSearch
from ui.theme import Space, Type
from ui.widgets.banner import Banner, Kind
from ui.widgets.buttons import Button, Look
from ui.widgets.card import Card
from ui.widgets.editors.choices import ChoiceBox
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel


class _Choice(QWidget):
    """A list under its name, and what the choice made means."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._label, self.box = PlainLabel(Type.BODY_STRONG), ChoiceBox()
        self.box.setObjectName(name)
        self._label.setBuddy(self.box)
        self._text = PlainLabel(Type.CAPTION, "muted", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        for part in (self._label, self.box, self._text):
            column.addWidget(part)

    def show_choices(self, name: str, none: str, choices: Sequence[Choice], chosen: str | None) -> None:
        """Offer these; the hint of the one chosen stands beneath."""
        self._label.setText(name)
        self.box.setAccessibleName(name)
        self.box.fill(none, choices)
        self.box.choose(chosen)
        text = next((words(one.hint) for one in choices if one.id == chosen), "")
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.box.setAccessibleDescription(text)


class QuickAbout(Translated, QWidget):
    """A search until something is chosen; then that, with what else stands in the first step of the page."""

    wanted = Signal(str)
    item_chosen = Signal(str)
    type_chosen = Signal(str)
    priority_chosen = Signal(str)
    part_chosen = Signal(object)
    """The PartOf, or None."""

    def __init__(self) -> None:
        super().__init__()
        self._draft: Draft | None = None
        self._catalog = Catalog()
        self._offered: PartOf | None = None
        self._is_choosing = False
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.search = ItemSearch()
        self._icon = IconLabel("document", Ink.ACCENT, 20, pad=8)
        self._title, self._text = PlainLabel(Type.STRONG, wraps=True), PlainLabel(Type.CAPTION, "muted", wraps=True)
        self._change = Button(Look.SECONDARY)
        self._change.setObjectName("quick.change_item")
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._title)
        said.addWidget(self._text)
        self._chosen = QWidget()
        row = QHBoxLayout(self._chosen)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        row.addWidget(self._change, 0, Qt.AlignmentFlag.AlignTop)
        self._refusal = Banner(Kind.WARNING)
        self._type, self._priority = _Choice("quick.type"), _Choice("quick.priority")
        self._part, self._part_text = QCheckBox(), PlainLabel(Type.CAPTION, "muted", wraps=True)
        self._part.setObjectName("quick.part")
        card = Card(Space.L, Space.S)
        for part in (self._chosen, self.search, self._refusal, self._type, self._priority):
            card.body.addWidget(part)
        card.body.addWidget(self._part, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(self._part_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def _connect(self) -> None:
        self.search.wanted.connect(self.wanted)
        self.search.chosen.connect(self._on_chosen)
        self._change.clicked.connect(self._on_change)
        self._type.box.currentIndexChanged.connect(lambda _at: self._on_box(self._type.box, self.type_chosen.emit))
        priorities = self._priority.box
        priorities.currentIndexChanged.connect(lambda _at: self._on_box(priorities, self.priority_chosen.emit))
        self._part.clicked.connect(lambda is_part: self.part_chosen.emit(self._named if is_part else None))

    def retranslate(self) -> None:
        self._change.setText(self.tr("Change"))
        self._change.setAccessibleName(self.tr("Change what it is about"))
        self._part.setText(self.tr("As a part of this case"))
        self._fill()

    def show_draft(self, draft: Draft, catalog: Catalog) -> None:
        """Show what was chosen."""
        if self._draft is None or (self._draft.id, self._draft.item_id) != (draft.id, draft.item_id):
            self._is_choosing = False
            self.search.clear()
        self._draft, self._catalog = draft, catalog
        self.search.show_catalog(catalog)
        self._fill()

    def offer_part(self, of: PartOf | None) -> None:
        """The case beside which it is written, where it may become a part of that one."""
        self._offered = of
        self._fill()

    def start_choosing(self) -> None:
        """Put the cursor where the item is chosen."""
        self._is_choosing = True
        self._fill()
        self.search.take_focus()

    @property
    def _named(self) -> PartOf | None:
        """The case that the box is about: the one it is a part of already, before any other."""
        return (self._draft.part_of if self._draft is not None else None) or self._offered

    def _fill(self) -> None:
        draft = self._draft
        item = self._catalog.item(draft.item_id) if draft is not None and draft.item_id is not None else None
        self._chosen.setVisible(item is not None)
        self.search.setVisible(item is None or self._is_choosing)
        types = self._catalog.types_of(item) if item is not None else ()
        self._type.setVisible(len(types) > 1)
        self._priority.setVisible(draft is not None and item is not None and asks_priority(draft, item, self._catalog))
        self._show_refusal(draft, item)
        self._show_part()
        if draft is not None and item is not None:
            self._fill_item(draft, item)

    def _fill_item(self, draft: Draft, item: Item) -> None:
        self._icon.set_icon(item.icon if icons.exists(item.icon) else "document")
        self._title.setText(words(item.title))
        self._text.setText(words(item.summary))
        none = self.tr("Choose …")
        charged, types = self.tr("%1 (charged)"), self._catalog.types_of(item)
        offered = [
            Choice(
                one.id, LocalText.of(filled(charged, words(one.title))) if one.is_charged else one.title, None, one.text
            )
            for one in types
        ]
        self._type.show_choices(self.tr("Type"), none, offered, draft.type_id)
        levels = [Choice(one.value, LocalText.of(priority(one))) for one in Priority]
        unset = self.tr("Not chosen – the desk decides")
        self._priority.show_choices(
            self.tr("Priority"), unset, levels, draft.priority.value if draft.priority else None
        )

    def _show_refusal(self, draft: Draft | None, item: Item | None) -> None:
        if draft is not None and draft.item_id is not None and item is None:
            text = self.tr("Please choose another; what you have written is kept.")
            self._refusal.show_text(self.tr("The portal no longer offers what you had chosen"), text)
        elif item is not None and not item.is_allowed:
            reason = "\n".join(filter(None, (words(item.refusal), words(item.ask))))
            self._refusal.show_text(self.tr("You cannot order this yourself"), reason)
        else:
            self._refusal.clear()

    def _show_part(self) -> None:
        of = self._named
        is_part = self._draft is not None and self._draft.part_of is not None
        self._part.setVisible(of is not None)
        self._part_text.setVisible(of is not None)
        if of is not None:
            named = " – ".join(part for part in (of.number, of.title) if part)
            self._part.setChecked(is_part)
            self._part.setAccessibleDescription(named)
            self._part_text.setText(named)

    def _on_box(self, box: ChoiceBox, tell: Callable[[str], None]) -> None:
        chosen = box.chosen()
        if chosen is not None:
            tell(chosen)
        else:
            self._fill()  # what was chosen stays chosen

    def _on_change(self) -> None:
        self._is_choosing = not self._is_choosing
        self._fill()
        if self._is_choosing:
            self.search.take_focus()

    def _on_chosen(self, id: str) -> None:
        self._is_choosing = False
        self.item_chosen.emit(ItemId(id))
        self._fill()
