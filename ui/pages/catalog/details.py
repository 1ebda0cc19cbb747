"""One item in full: what it is, what it costs, who may order it, how long it takes, and what will be asked."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.catalog import Item
from desktop_app.domain.forms import FormField, required_fields, visible_fields
from ui.icons import Ink
from ui.language import Translated, words
from ui.theme import TEXT_WIDTH, Space, Type
from ui.widgets.banner import Banner, Kind
from ui.widgets.buttons import Button, Look
from ui.widgets.card import Card, Hairline
from ui.widgets.icon_label import IconLabel
from ui.widgets.language_mark import LanguageMark
from ui.widgets.plain_label import PlainLabel


class Fact(QWidget):
    """An icon, what it is about, and what is so."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._name = PlainLabel(Type.CAPTION, "muted", wraps=True)
        self._text = PlainLabel(wraps=True)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._name)
        column.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(IconLabel(icon, Ink.ACCENT, 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def show_fact(self, name: str, text: str) -> None:
        """Say it; without a text it hides."""
        self._name.setText(name)
        self._text.setText(text)
        self.setVisible(bool(text))


class Details(Translated, QWidget):
    """Shows one item; *Start* begins a draft of it."""

    started = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._item: Item | None = None
        self._mark = LanguageMark()
        self._text = PlainLabel(wraps=True)
        self._text.setMaximumWidth(TEXT_WIDTH)
        self._refusal = Banner(Kind.WARNING)
        self._cost, self._agreement = Fact("invoice"), Fact("document")
        self._who, self._expected = Fact("users"), Fact("clock")
        self._asked_title = PlainLabel(Type.STRONG, wraps=True)
        self._asked = QVBoxLayout()
        self._asked.setSpacing(Space.XS)
        self._more = PlainLabel(Type.CAPTION, "muted", wraps=True)
        self._start = Button(Look.PRIMARY, "new-case")
        self._start.setObjectName("catalog.start")
        self._start.clicked.connect(self.started)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        card = Card(Space.L, Space.M)
        # In a row of its own: a column would ask for the height of the text at the full width, and squeeze the rest.
        text = QHBoxLayout()
        text.addWidget(self._text, 1)
        text.addStretch()
        card.body.addLayout(text)
        card.body.addWidget(self._mark)
        self._above_facts, self._above_asked = Hairline(), Hairline()
        card.body.addWidget(self._above_facts)
        for fact in (self._cost, self._agreement, self._expected, self._who):
            card.body.addWidget(fact)
        card.body.addWidget(self._above_asked)
        card.body.addWidget(self._asked_title)
        card.body.addLayout(self._asked)
        card.body.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._refusal)
        column.addWidget(self._start, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(card)

    def retranslate(self) -> None:
        self._start.setText(self.tr("Start"))
        self._asked_title.setText(self.tr("What you will be asked"))
        self._fill()

    def show_item(self, item: Item) -> None:
        """Show another item."""
        self._item = item
        self.set_busy(False)
        self._fill()

    def set_busy(self, is_busy: bool) -> None:
        """While the draft is being made, *Start* cannot be pressed again."""
        self._start.setEnabled(not is_busy)

    def _fill(self) -> None:
        item = self._item
        if item is None:
            return
        self._start.setVisible(item.is_allowed)
        self._start.setAccessibleDescription(words(item.title))
        if item.is_allowed:
            self._refusal.clear()
        else:
            reason = words(item.refusal) or self.tr("The portal does not let you order this.")
            ask = words(item.ask) or self.tr("Ask the contact person of your organisation.")
            self._refusal.show_text(self.tr("You cannot order this yourself"), f"{reason}\n{ask}")
        text = "\n\n".join(part for part in (words(item.summary), words(item.text)) if part)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._mark.show_for(item.text or item.title)
        self._cost.show_fact(self.tr("What it costs"), words(item.cost))
        agreement = self.tr("Uses an entitlement of your agreement.") if item.entitlement_code else ""
        self._agreement.show_fact(self.tr("Agreement"), agreement)
        self._who.show_fact(self.tr("Who may order it"), words(item.who))
        self._expected.show_fact(self.tr("How long it takes"), words(item.expected))
        has_facts = any((words(item.cost), agreement, words(item.who), words(item.expected)))
        # A line parts two things; where one is missing there is nothing to part.
        self._above_facts.setVisible(bool(text) and has_facts)
        self._above_asked.setVisible(bool(text) or has_facts)
        self._fill_asked(item)

    def _fill_asked(self, item: Item) -> None:
        while (old := self._asked.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = visible_fields(item.form, {})
        required = required_fields(item.form, {})
        for field in shown:
            self._asked.addWidget(_question(field, is_required=field.id in required))
        self._more.setText(_more_fields(len(item.form.fields) - len(shown)))
        self._more.setVisible(len(item.form.fields) > len(shown))


def _question(field: FormField, *, is_required: bool) -> PlainLabel:
    label = PlainLabel(wraps=True)
    optional = QCoreApplication.translate("Details", "%1 (optional)").replace("%1", words(field.label))
    line = f"•  {words(field.label) if is_required else optional}"
    label.setText(line)
    return label


def _more_fields(n: int) -> str:
    return QCoreApplication.translate("Details", "and %n more, depending on your answers", None, n)
