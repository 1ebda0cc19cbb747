"""A half-written reply or note whose case is no longer shown: it can be read, copied and thrown away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.receipts import LeftReply
from ui.language import Translated
from ui.pages.outbox.text_part import TextPart
from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.card import Card
from ui.widgets.flow import Flow
from ui.widgets.plain_label import PlainLabel


class LeftCard(Translated, Card):
    """What was written and never sent. Throwing away asks first, in its place."""

    discarded = Signal()
    told = Signal(str)
    """What was done, for a toast."""

    def __init__(self, left: LeftReply, portal: str = "") -> None:
        super().__init__()
        self.left, self._portal, self._asks = left, portal, False
        self._kind, self._title = PlainLabel(Type.CAPTION, "muted", wraps=True), PlainLabel(Type.STRONG, wraps=True)
        self._reason, self._files = PlainLabel(wraps=True), PlainLabel(Type.CAPTION, "muted", wraps=True)
        self._question, self._text = PlainLabel(Type.BODY_STRONG, wraps=True), TextPart()
        self._show, self._discard = Button(Look.SECONDARY, "eye"), Button(Look.QUIET, "trash")
        self._no, self._yes = Button(Look.SECONDARY), Button(Look.DANGER, "trash")
        row = QWidget()
        flow = Flow(row, spacing=Space.XS)
        for button, name in (
            (self._show, "show"),
            (self._discard, "discard"),
            (self._no, "discard.no"),
            (self._yes, "discard.yes"),
        ):
            button.setObjectName(f"outbox.left.{name}")
            flow.addWidget(button)
        for part in (self._kind, self._title, self._reason, self._files, self._question, row, self._text):
            self.body.addWidget(part)
        self._show.clicked.connect(self._on_show)
        self._discard.clicked.connect(lambda: self._ask(True))
        self._no.clicked.connect(lambda: self._ask(False))
        self._yes.clicked.connect(self.discarded)
        self._text.told.connect(self.told)
        self.retranslate()

    def show_left(self, left: LeftReply, portal: str = "") -> None:
        """Show how it stands now; `portal`: where its case was, where there are several."""
        self.left, self._portal = left, portal
        self.retranslate()

    def cancel(self) -> None:
        """Take back the question whether to throw it away."""
        if self._asks:
            self._ask(False)

    def retranslate(self) -> None:
        left, title = self.left, self._title_words()
        kind = self.tr("Internal note that was never sent") if left.is_note else self.tr("Reply that was never sent")
        self._kind.setText(" · ".join(filter(None, (kind, left.number, self._portal))))
        self._title.setText(title)
        self._reason.setText(self.tr("The case is no longer shown to you. What you have written is kept here."))
        self._files.setText(", ".join(left.files))
        self._files.setVisible(bool(left.files))
        self._text.set_text(left.text, title)
        hide, show = self.tr("Hide the text"), self.tr("Show the text")
        question = self.tr("What you have written and its files are gone for good then. Throw it away?")
        self._question.setText(question)
        for button, words in (
            (self._show, show if self._text.isHidden() else hide),
            (self._discard, self.tr("Throw away")),
            (self._no, self.tr("Keep it")),
            (self._yes, self.tr("Throw it away")),
        ):
            button.setText(words)
            button.setAccessibleName(f"{words}: {title}")
        self._show.setVisible(bool(left.text) and not self._asks)
        self._discard.setVisible(not self._asks)
        for part in (self._question, self._no, self._yes):
            part.setVisible(self._asks)

    def _title_words(self) -> str:
        return self.left.title or self.tr("A case that is no longer shown to you")

    def _on_show(self) -> None:
        self._text.setVisible(self._text.isHidden())
        self.retranslate()

    def _ask(self, asks: bool) -> None:
        self._asks = asks
        self.retranslate()
        (self._no if asks else self._discard).setFocus()
