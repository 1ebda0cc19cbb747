"""Step 4: everything as it will be sent, who will see it, and what it uses."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.capabilities import Capability
from desktop_app.domain.catalog import Catalog, Item
from desktop_app.domain.drafts import Draft
from desktop_app.domain.forms import FieldRole, sendable
from desktop_app.domain.identity import Account
from desktop_app.domain.told import most_of, place_of, told
from ui import formats
from ui.icons import Ink
from ui.language import NAMES, Translated, current, filled, words
from ui.messages.words import priority
from ui.pages.new_case.answers import Line, People, asks_priority, lines
from ui.pages.new_case.telling import Telling
from ui.pages.new_case.use_line import UseLine
from ui.theme import Space, Type
from ui.widgets.attachment_strip import AttachmentStrip, FileTile
from ui.widgets.buttons import Button, Look
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel


@dataclass(frozen=True, slots=True)
class Sent:
    """What the summary is made of."""

    draft: Draft
    item: Item
    catalog: Catalog
    account: Account
    files: tuple[DraftFile, ...]
    people: People


class _Part(QWidget):
    """A heading with a way to change it, and lines of label and text beneath."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._title = PlainLabel(Type.STRONG, wraps=True)
        self.change = Button(Look.QUIET)
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(IconLabel(icon, Ink.ACCENT, 18))
        head.addWidget(self._title, 1)
        head.addWidget(self.change)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 2)
        self._labels: list[QWidget] = []
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.XS)
        self.body.addLayout(head)
        self.body.addLayout(self._grid)

    def set_title(self, title: str, change: str) -> None:
        """The heading, and the words of the way to change it ("" = none)."""
        self._title.setText(title)
        self.change.setText(change)
        name = f"{change} – {title}"
        self.change.setAccessibleName(name)
        self.change.setVisible(bool(change))

    def show_lines(self, rows: tuple[tuple[str, str], ...]) -> None:
        """Show labels with what stands beside them; without a label the text takes all the room."""
        for old in self._labels:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._labels = []
        for at, (label, text) in enumerate(rows):
            value = PlainLabel(wraps=True)
            value.setText(text)
            value.make_selectable()
            value.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            if label:
                name = PlainLabel(tone="muted", wraps=True)
                name.setText(label)
                self._grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
                self._labels.append(name)
            self._grid.addWidget(value, at, 1 if label else 0, 1, 1 if label else 2)
            self._labels.append(value)


class CheckStep(Translated, QWidget):
    """The case on one page."""

    step_wanted = Signal(int)
    """The user wants to change something there."""
    told = Signal(str, bool)
    """A file's key, and whether what it proves is sent as text."""

    def __init__(self) -> None:
        super().__init__()
        self._sent: Sent | None = None
        self._about, self._answers = _Part("document"), _Part("edit")
        self._files, self._seen = _Part("attach"), _Part("eye")
        self.strip = AttachmentStrip()
        self._telling = Telling()
        self._telling.told.connect(self.told)
        self._files.body.addWidget(self.strip)
        self._files.body.addWidget(self._telling)
        card = Card(Space.L, Space.L)
        for at, part in enumerate((self._about, self._answers, self._files)):
            part.change.clicked.connect(lambda _checked=False, at=at: self.step_wanted.emit(at))
            card.body.addWidget(part)
        card.body.addWidget(self._seen)
        self.use = UseLine()
        card.body.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.retranslate()

    def retranslate(self) -> None:
        change = self.tr("Change")
        self._about.set_title(self.tr("What it is about"), change)
        self._answers.set_title(self.tr("Your answers"), change)
        self._files.set_title(self.tr("Files"), change)
        self._seen.set_title(self.tr("Who sees it, and what it uses"), "")
        if self._sent is not None:
            self.show_sent(self._sent)

    def show_sent(self, sent: Sent) -> None:
        """Show what will be sent."""
        self._sent = sent
        self._about.show_lines(self._about_lines(sent))
        written: tuple[Line, ...] = lines(sent.item.form, sent.draft.answers, sent.people)
        nothing = (("", self.tr("Nothing is answered yet.")),)
        self._answers.show_lines(tuple((line.label, line.text) for line in written) or nothing)
        self._files.show_lines(() if sent.files else (("", self.tr("No files.")),))
        self.strip.show_files([FileTile.of_draft(file) for file in sent.files])
        self._show_telling(sent)
        self._seen.show_lines(self._seen_lines(sent))

    def _show_telling(self, sent: Sent) -> None:
        """The very lines that will be sent; none where the form has no description to put them beneath."""
        answers = sent.draft.answers
        field = place_of(sent.item.form, answers)
        if field is None:
            self._telling.show_files((), {})
            return
        own = sendable(sent.item.form, answers).get(field.id, "")
        most = most_of(field, sent.account.capabilities.limits.text_chars)
        self._telling.show_files(sent.files, told(sent.files, str(own), most))

    def _about_lines(self, sent: Sent) -> tuple[tuple[str, str], ...]:
        draft, item = sent.draft, sent.item
        case_type = sent.catalog.case_type(draft.type_id)
        rows = [(self.tr("Item"), words(item.title))]
        if case_type is not None:
            charged = self.tr("%1 (charged)").replace("%1", words(case_type.title))
            rows.append((self.tr("Type"), charged if case_type.is_charged else words(case_type.title)))
        if asks_priority(draft, item, sent.catalog):
            unset = self.tr("Not chosen – the desk decides")
            rows.append((self.tr("Priority"), priority(draft.priority) if draft.priority else unset))
        if draft.article_ids:
            rows.append((self.tr("Linked articles"), formats.number(len(draft.article_ids))))
        return tuple(rows)

    def _seen_lines(self, sent: Sent) -> tuple[tuple[str, str], ...]:
        identity = sent.account.identity
        organisation = identity.organisations[0].name if identity is not None and identity.organisations else ""
        portal = words(sent.account.portal_name) or self.tr("the service desk")
        seen = self.tr("You and %1.").replace("%1", portal)
        if organisation:
            text = self.tr("You, %1, and those at %2 who may see the organisation's cases.")
            seen = filled(text, portal, organisation)
        rows = [(self.tr("Who will see it"), seen)]
        copy_to = sent.item.form.with_role(FieldRole.COPY_TO)
        answers = sendable(sent.item.form, sent.draft.answers)
        copies = answers.get(copy_to.id) if copy_to is not None else None
        if isinstance(copies, tuple):
            rows.append((self.tr("Copy to"), ", ".join(copies)))
        if sent.item.cost:
            rows.append((self.tr("What it costs"), words(sent.item.cost)))
        if sent.item.entitlement_code and Capability.CASE_USE not in sent.account.capabilities:
            rows.append((self.tr("Agreement"), self.tr("Uses an entitlement of your agreement.")))
        if sent.item.expected:
            rows.append((self.tr("How long it takes"), words(sent.item.expected)))
        rows.append((self.tr("Language"), NAMES[current()]))
        return tuple(rows)
