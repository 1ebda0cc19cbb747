"""Step 1: what it is about, what type of case it is, and how urgent."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.cases import Priority
from desktop_app.domain.catalog import UNCLASSIFIED, Catalog, Item
from desktop_app.domain.drafts import Draft
from ui import icons
from ui.icons import Ink
from ui.language import QT_TRANSLATE_NOOP, Translated, words
from ui.messages.words import priority
from ui.pages.new_case.answers import asks_priority
from ui.pages.new_case.item_chooser import ItemChooser
from ui.theme import Space, Type
from ui.widgets.banner import Banner, Kind
from ui.widgets.buttons import Button, Look
from ui.widgets.card import Card
from ui.widgets.explained_choices import ExplainedChoices, Option
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel

_LEVELS = {
    Priority.CRITICAL: QT_TRANSLATE_NOOP("PriorityText", "Everything stands still, and there is no way around it."),
    Priority.HIGH: QT_TRANSLATE_NOOP("PriorityText", "Many are hindered, or something is due very soon."),
    Priority.NORMAL: QT_TRANSLATE_NOOP("PriorityText", "It is a hindrance, but the work goes on."),
    Priority.LOW: QT_TRANSLATE_NOOP("PriorityText", "It can wait."),
}


class AboutStep(Translated, QWidget):
    """Shows the item or a way to choose one, then its types, then the priority where it is asked."""

    item_chosen = Signal(str)
    type_chosen = Signal(str)
    priority_chosen = Signal(str)
    catalog_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._draft: Draft | None = None
        self._catalog = Catalog()
        self._is_choosing = False
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._about, self._about_title = Card(Space.L, Space.M), PlainLabel(Type.SECTION, wraps=True)
        self._icon = IconLabel("document", Ink.ACCENT, 22, pad=9)
        self._title, self._text = PlainLabel(Type.STRONG, wraps=True), PlainLabel(tone="muted", wraps=True)
        self._change = Button(Look.SECONDARY)
        self._change.setObjectName("new_case.change_item")
        words_ = QVBoxLayout()
        words_.setSpacing(2)
        words_.addWidget(self._title)
        words_.addWidget(self._text)
        self._chosen = QWidget()
        row = QHBoxLayout(self._chosen)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words_, 1)
        row.addWidget(self._change, 0, Qt.AlignmentFlag.AlignTop)
        self._chooser = ItemChooser()
        self._refusal = Banner(Kind.WARNING)
        for part in (self._about_title, self._chosen, self._refusal, self._chooser):
            self._about.body.addWidget(part)
        self._types_card, self._types_title = Card(Space.L, Space.M), PlainLabel(Type.SECTION, wraps=True)
        self._nudge = Banner(Kind.INFO)
        self._types = ExplainedChoices("new_case.type")
        for part in (self._types_title, self._nudge, self._types):
            self._types_card.body.addWidget(part)
        self._priority_card, self._priority_title = Card(Space.L, Space.M), PlainLabel(Type.SECTION, wraps=True)
        self._priority = ExplainedChoices("new_case.priority")
        self._priority_card.body.addWidget(self._priority_title)
        self._priority_card.body.addWidget(self._priority)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for card in (self._about, self._types_card, self._priority_card):
            column.addWidget(card)

    def _connect(self) -> None:
        self._change.clicked.connect(self._on_change)
        self._chooser.chosen.connect(self._on_chosen)
        self._chooser.catalog_wanted.connect(self.catalog_wanted)
        self._types.chosen.connect(self.type_chosen)
        self._priority.chosen.connect(self.priority_chosen)

    def retranslate(self) -> None:
        self._about_title.setText(self.tr("What is it about?"))
        self._types_title.setText(self.tr("What type of case is it?"))
        self._types.setAccessibleName(self.tr("Type"))
        self._priority_title.setText(self.tr("How urgent is it?"))
        self._priority.setAccessibleName(self.tr("Priority"))
        self._change.setText(self.tr("Change"))
        self._fill()

    def show_draft(self, draft: Draft, catalog: Catalog) -> None:
        """Show what was chosen."""
        if self._draft is None or self._draft.id != draft.id or self._draft.item_id != draft.item_id:
            self._is_choosing = False
        self._draft, self._catalog = draft, catalog
        self._fill()

    def start_choosing(self) -> None:
        """Put the cursor where the item is chosen."""
        self._is_choosing = True
        self._fill()
        self._chooser.take_focus()

    def _fill(self) -> None:
        draft = self._draft
        if draft is None:
            return
        item = self._catalog.item(draft.item_id) if draft.item_id is not None else None
        is_gone = draft.item_id is not None and item is None
        self._chosen.setVisible(item is not None)
        self._chooser.setVisible(item is None or self._is_choosing)
        if not self._chooser.isHidden():
            self._chooser.show_catalog(self._catalog, item.category_id if item is not None else "")
        self._types_card.setVisible(item is not None and bool(self._catalog.types_of(item)))
        self._priority_card.setVisible(item is not None and asks_priority(draft, item, self._catalog))
        if is_gone:
            text = self.tr("Please choose another; what you have written is kept.")
            self._refusal.show_text(self.tr("The portal no longer offers what you had chosen"), text)
        elif item is not None and not item.is_allowed:
            reason = "\n".join(filter(None, (words(item.refusal), words(item.ask))))
            self._refusal.show_text(self.tr("You cannot order this yourself"), reason)
        else:
            self._refusal.clear()
        if item is not None:
            self._fill_item(draft, item)

    def _fill_item(self, draft: Draft, item: Item) -> None:
        self._icon.set_icon(item.icon if icons.exists(item.icon) else "document")
        self._title.setText(words(item.title))
        self._text.setText(words(item.summary))
        types = self._catalog.types_of(item)
        charged = self.tr("Charged")
        options = [
            Option(one.id, words(one.title), words(one.text), charged if one.is_charged else "") for one in types
        ]
        self._types.show_options(options, draft.type_id or (types[0].id if len(types) == 1 else ""))
        if draft.type_id == UNCLASSIFIED and len(types) > 1:
            text = self.tr("Then the right people see your case first.")
            self._nudge.show_text(self.tr("Please choose the type that fits best"), text)
        else:
            self._nudge.clear()
        levels = [Option(one.value, priority(one), _level(one)) for one in Priority]
        self._priority.show_options(levels, draft.priority.value if draft.priority is not None else "")

    def _on_change(self) -> None:
        self._is_choosing = not self._is_choosing
        self._fill()
        if self._is_choosing:
            self._chooser.take_focus()

    def _on_chosen(self, id: str) -> None:
        self._is_choosing = False
        self.item_chosen.emit(id)
        self._fill()


def _level(value: Priority) -> str:
    return QCoreApplication.translate("PriorityText", _LEVELS[value])
