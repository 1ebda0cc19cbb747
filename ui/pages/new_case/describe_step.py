"""Step 2: the item's own questions, and what was once answered and fits no longer."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.catalog import Catalog, Item
from desktop_app.domain.drafts import Draft
from desktop_app.domain.forms import FieldRole, Form
from desktop_app.domain.identity import Person
from desktop_app.domain.ids import DraftId, FieldId
from ui.language import Translated
from ui.override import override
from ui.pages.new_case.answers import People, leftovers, with_service_hints
from ui.theme import Space, Type
from ui.widgets.banner import Banner, Kind
from ui.widgets.buttons import Button, Look
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.form_view import FieldRow, FormView
from ui.widgets.plain_label import PlainLabel


class DescribeStep(Translated, QWidget):
    """The form of the draft's item."""

    answered = Signal(str, object)
    """Field id and its new answer, None for none."""
    people_wanted = Signal(str, str)
    item_wanted = Signal()
    adding = Signal(object)
    """Field ids with what was answered there, in words: put it into the description."""
    pasted = Signal()
    """Something that is no text was pasted into a field: files, or a picture."""

    def __init__(self, asked: Callable[[Form], Form] = lambda form: form) -> None:
        """`asked`: what of the form is asked here; all of it unless somebody says so."""
        super().__init__()
        self._asked = asked
        self._old: list[QWidget] = []
        self.left_lines: dict[FieldId, str] = {}
        """What fits no longer, in words: the answers without a field."""
        self.form = FormView()
        self._card = Card(Space.L, Space.M)
        self._card.body.addWidget(self.form)
        self._left, self._left_title = Card(Space.L, Space.S), PlainLabel(Type.STRONG, wraps=True)
        self._left_text = PlainLabel(tone="muted", wraps=True)
        self._add = Button(Look.SECONDARY, "plus")
        self._add.setObjectName("new_case.add_left")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.XS)
        self._left.body.addWidget(self._left_title)
        self._left.body.addWidget(self._left_text)
        self._left.body.addLayout(self._lines)
        self._left.body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._left.hide()
        self._moved = Banner(Kind.INFO)
        self._empty = EmptyState("catalogue")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for part in (self._moved, self._card, self._left, self._empty):
            column.addWidget(part)
        self.form.answered.connect(self.answered)
        self.form.people_wanted.connect(self.people_wanted)
        self._empty.acted.connect(self.item_wanted)
        self._add.clicked.connect(lambda: self.adding.emit(dict(self.left_lines)))
        self._shown: Form | None = None
        self._of = DraftId("")
        self.retranslate()

    def retranslate(self) -> None:
        self._left_title.setText(self.tr("Answers that no longer fit"))
        self._left_text.setText(self.tr("The form is another now. This is not sent; copy what you still need."))
        self._add.setText(self.tr("Add it to the description"))
        self.show_moved(not self._moved.isHidden())
        title = self.tr("Choose what it is about first")
        text = self.tr("The questions depend on it. You can go back and forth as you like.")
        self._empty.set_words(title, text, self.tr("Choose"))

    def show_draft(self, draft: Draft, item: Item | None, catalog: Catalog, people: People) -> None:
        """Show the questions of the item with the draft's answers."""
        if draft.id != self._of:
            self._of, self._shown = draft.id, None
            self.form.forget()
        self._card.setVisible(item is not None)
        self._empty.setVisible(item is None)
        form = with_service_hints(item.form, catalog) if item is not None else Form("")
        if item is not None:
            asked = self._asked(form)
            self.form.show_form(asked, draft.answers)
            if asked != self._shown:
                self._shown = asked
                self._prepare_rows()
        self._show_leftovers(form, draft, catalog, people)

    def show_moved(self, has_moved: bool) -> None:
        """Say that the form has changed, and that the answers stand where they belong now."""
        if has_moved:
            text = self.tr("Your answers stand where they belong now. Please look at them once more.")
            self._moved.show_text(self.tr("The form has changed since you wrote this"), text)
        else:
            self._moved.clear()

    def offer_people(self, id: str, people: tuple[Person, ...]) -> None:
        """Colleagues found for a field."""
        self.form.offer_people(FieldId(id), people)

    def show_portal_words(self, reasons: Mapping[FieldId, str]) -> None:
        """What the portal refused."""
        self.form.show_portal_words(reasons)

    def _prepare_rows(self) -> None:
        for row in self.form.findChildren(FieldRow):
            target = row.editor.focus_target()
            target.setObjectName(f"new_case.field.{row.field.id}")
            target.installEventFilter(self)
            # A file dropped on a field is a file for the case, not its address as text.
            target.setAcceptDrops(False)
            if isinstance(target, QAbstractScrollArea):
                target.viewport().setAcceptDrops(False)

    def _show_leftovers(self, form: Form, draft: Draft, catalog: Catalog, people: People) -> None:
        for old in self._old:
            old.hide()
            old.deleteLater()
        self._old, self.left_lines = [], {}
        for line in leftovers(form, draft, catalog, people):
            label = PlainLabel(wraps=True)
            label.make_selectable()
            text = f"{line.label}: {line.text}" if line.label else line.text
            if form.field(line.id) is None:
                self.left_lines[line.id] = text
            label.setText(text)
            label.setAccessibleName(text)
            self._lines.addWidget(label)
            self._old.append(label)
        self._left.setVisible(bool(self._old))
        self._add.setVisible(bool(self.left_lines) and form.with_role(FieldRole.DESCRIPTION) is not None)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_paste = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Paste)
        if is_paste and event.type() in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}:
            mime = QGuiApplication.clipboard().mimeData()
            has_files = any(url.isLocalFile() for url in mime.urls())
            if has_files or (mime.hasImage() and not mime.hasText()):
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self.pasted.emit()
                return True
        return False
