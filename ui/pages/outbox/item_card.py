"""One thing that waits: how it stands, why, when it is tried again, and what one can do about it."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop_app.domain.receipts import OutboxItem, OutboxState
from ui import formats
from ui.language import Translated
from ui.messages import desk, outbox
from ui.models.rows import Pill
from ui.pages.outbox.acts import Act, act_words, acts, kind_words
from ui.pages.outbox.text_part import TextPart
from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.card import Card
from ui.widgets.flow import Flow
from ui.widgets.plain_label import PlainLabel
from ui.widgets.status_pill import StatusPill

_BUTTONS: Mapping[Act, tuple[Look, str]] = {
    Act.ARRIVED: (Look.SECONDARY, "check"),
    Act.NOT_ARRIVED: (Look.SECONDARY, "send"),
    Act.OPEN: (Look.SECONDARY, "open"),
    Act.AS_REPLY: (Look.SECONDARY, "reply"),
    Act.SIGN_IN: (Look.SECONDARY, "key"),
    Act.TRY: (Look.SECONDARY, "refresh"),
    Act.STOP: (Look.SECONDARY, "pause"),
    Act.EDIT: (Look.SECONDARY, "edit"),
    Act.KEEP: (Look.QUIET, "inbox"),
    Act.SHOW: (Look.QUIET, "eye"),
    Act.SAVE_FILE: (Look.QUIET, "download"),
    Act.DISCARD: (Look.QUIET, "trash"),
}


class ItemCard(Translated, Card):
    """A waiting thing with its actions. Throwing away asks first, in its place."""

    wanted = Signal(object)
    """An Act."""
    told = Signal(str)
    """What was done here, for a toast."""

    def __init__(self, item: OutboxItem, portal: str = "") -> None:
        super().__init__()
        self.item, self._portal = item, portal
        self._asks = False
        self._build()
        self.show_item(item, portal)

    def _build(self) -> None:
        self._kind = PlainLabel(Type.CAPTION, "muted", wraps=True)
        self._title = PlainLabel(Type.STRONG, wraps=True)
        self._pill, self._reason = StatusPill(), PlainLabel(wraps=True)
        self._next, self._question = (
            PlainLabel(Type.CAPTION, "muted", wraps=True),
            PlainLabel(Type.BODY_STRONG, wraps=True),
        )
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(6)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._kind, 1)
        head.addWidget(self._pill)
        row = QWidget()
        flow = Flow(row, spacing=Space.XS)
        self._buttons: dict[Act, Button] = {}
        for act, (look, icon) in _BUTTONS.items():
            button = self._buttons[act] = Button(look, icon)
            button.setObjectName(f"outbox.{act}")
            button.clicked.connect(lambda _checked=False, act=act: self._on_pressed(act))
            flow.addWidget(button)
        self._yes, self._no = Button(Look.DANGER, "trash"), Button(Look.SECONDARY)
        self._yes.setObjectName("outbox.discard.yes")
        self._no.setObjectName("outbox.discard.no")
        self._yes.clicked.connect(lambda: self.wanted.emit(Act.DISCARD))
        self._no.clicked.connect(lambda: self._ask(False))
        flow.addWidget(self._no)
        flow.addWidget(self._yes)
        self.body.addLayout(head)
        self._row, self._text = row, TextPart()
        self._text.told.connect(self.told)
        for part in (self._title, self._reason, self._progress, self._next, self._question, row, self._text):
            self.body.addWidget(part)

    def show_item(self, item: OutboxItem, portal: str = "") -> None:
        """Show how the thing stands now; `portal`: where it goes, where there are several."""
        self.item, self._portal = item, portal
        if Act.DISCARD not in acts(item):
            self._asks = False
        self.retranslate()

    def cancel(self) -> None:
        """Take back the question whether to throw it away."""
        if self._asks:
            self._ask(False)

    def retranslate(self) -> None:
        item = self.item
        self._kind.setText(" · ".join(filter(None, self._facts())))
        self._title.setText(item.title)
        ink, icon = outbox.look(item)
        self._pill.show_pill(Pill(outbox.state(item), ink, icon))
        for label, text in ((self._reason, outbox.reason(item)), (self._next, outbox.next_try(item))):
            label.setText(text)
            label.setVisible(bool(text))
        self._progress.setVisible(item.state is OutboxState.SENDING and item.progress is not None)
        self._progress.setAccessibleName(self.tr("Files sent"))
        self._progress.setRange(0, 100)
        self._progress.setValue(round((item.progress or 0) * 100))
        self._text.set_text(item.text, item.title)
        self._text.setVisible(bool(item.text) and not self._text.isHidden())
        self._show_buttons()

    def _facts(self) -> tuple[str, ...]:
        item = self.item
        files = formats.attachments(item.files) if item.files else ""
        return desk.waiting(item) or kind_words(item.kind), self._portal, files, formats.moment(item.created_at)

    def _show_buttons(self) -> None:
        offered = () if self._asks else acts(self.item)
        for act, button in self._buttons.items():
            is_open = act is Act.SHOW and not self._text.isHidden()
            words = self.tr("Hide the text") if is_open else act_words(act, self.item)
            button.setText(words)
            # The same words stand on every card: a screen reader says which thing they are about.
            button.setAccessibleName(f"{words}: {self.item.title}")
            button.setVisible(act in offered)
        self._question.setText(self._words_of_question())
        self._question.setVisible(self._asks)
        self._yes.setText(self.tr("Throw it away"))
        self._no.setText(self.tr("Keep it"))
        self._yes.setVisible(self._asks)
        self._no.setVisible(self._asks)
        self._row.setVisible(self._asks or bool(offered))

    def _words_of_question(self) -> str:
        if outbox.is_made(self.item):
            return self.tr("The case stays as it is, without the missing files. Give them up?")
        return self.tr("What you have written and its files are gone for good then. Throw it away?")

    def _on_pressed(self, act: Act) -> None:
        if act is Act.DISCARD:
            self._ask(True)
        elif act is Act.SHOW:
            self._text.setVisible(self._text.isHidden())
            self._show_buttons()
        else:
            self.wanted.emit(act)

    def _ask(self, asks: bool) -> None:
        self._asks = asks
        self.retranslate()
        (self._no if asks else self._buttons[Act.DISCARD]).setFocus()
