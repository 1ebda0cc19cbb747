"""One thing that waits: how it stands, why, and what one can do about it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from desktop_app.domain.receipts import OutboxItem, OutboxState
from ui import formats
from ui.icons import Ink
from ui.language import QT_TRANSLATE_NOOP, Translated
from ui.messages.words import outbox_item
from ui.models.rows import Pill
from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.card import Card
from ui.widgets.plain_label import PlainLabel
from ui.widgets.status_pill import StatusPill

_KINDS: Mapping[str, str] = {
    "submit_case": QT_TRANSLATE_NOOP("OutboxKind", "New case"),
    "add_comment": QT_TRANSLATE_NOOP("OutboxKind", "Reply"),
    "solve_case": QT_TRANSLATE_NOOP("OutboxKind", "Mark as solved"),
    "reopen_case": QT_TRANSLATE_NOOP("OutboxKind", "Reopen"),
    "withdraw_case": QT_TRANSLATE_NOOP("OutboxKind", "Withdraw"),
    "rate_case": QT_TRANSLATE_NOOP("OutboxKind", "Rating of a case"),
    "rate_article": QT_TRANSLATE_NOOP("OutboxKind", "Rating of an article"),
    "article_feedback": QT_TRANSLATE_NOOP("OutboxKind", "Feedback on an article"),
}
_LOOKS = {
    OutboxState.WAITING: (Ink.WARNING, "clock"),
    OutboxState.SENDING: (Ink.INFO, "sync"),
    OutboxState.UNSURE: (Ink.WARNING, "warning"),
    OutboxState.REFUSED: (Ink.DANGER, "error"),
}


def kind_words(kind: str) -> str:
    """What sort of thing it is, for people."""
    return QCoreApplication.translate("OutboxKind", _KINDS[kind]) if kind in _KINDS else kind


class ItemCard(Translated, Card):
    """A waiting thing with its actions."""

    try_wanted = Signal()
    mend_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, item: OutboxItem) -> None:
        super().__init__()
        self.item = item
        self._asks = False
        self._kind, self._title = PlainLabel(Type.CAPTION, "muted"), PlainLabel(Type.STRONG, wraps=True)
        self._pill, self._reason = StatusPill(), PlainLabel(wraps=True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(6)
        self._try, self._mend = Button(Look.SECONDARY, "refresh"), Button(Look.SECONDARY, "edit")
        self._discard, self._keep = Button(Look.QUIET, "trash"), Button(Look.SECONDARY)
        head = QHBoxLayout()
        head.addWidget(self._kind)
        head.addStretch()
        head.addWidget(self._pill)
        actions = QHBoxLayout()
        actions.setSpacing(Space.XS)
        for button in (self._try, self._mend, self._discard, self._keep):
            actions.addWidget(button)
        actions.addStretch()
        self.body.addLayout(head)
        self.body.addWidget(self._title)
        self.body.addWidget(self._reason)
        self.body.addWidget(self._progress)
        self.body.addLayout(actions)
        self._try.clicked.connect(self.try_wanted)
        self._mend.clicked.connect(self.mend_wanted)
        self._discard.clicked.connect(self._on_discard)
        self._keep.clicked.connect(lambda: self._ask(False))
        self.show_item(item)

    def show_item(self, item: OutboxItem) -> None:
        """Show how the thing stands now."""
        self.item = item
        self.retranslate()

    def retranslate(self) -> None:
        item = self.item
        self._kind.setText(kind_words(item.kind))
        self._title.setText(item.title)
        ink, icon = _LOOKS[item.state]
        self._pill.show_pill(Pill(outbox_item(item), ink, icon))
        self._reason.setText(self._why(item))
        self._reason.setVisible(bool(self._reason.text()))
        self._progress.setVisible(item.state is OutboxState.SENDING and item.progress is not None)
        self._progress.setAccessibleName(self.tr("Files sent"))
        self._progress.setRange(0, 100)
        self._progress.setValue(round((item.progress or 0) * 100))
        is_free = item.state in {OutboxState.WAITING, OutboxState.REFUSED}
        self._try.setText(self.tr("Try now"))
        self._try.setVisible(item.state in {OutboxState.WAITING, OutboxState.UNSURE} and not self._asks)
        self._mend.setText(self.tr("Back to the draft"))
        self._mend.setVisible(is_free and item.kind == "submit_case" and not self._asks)
        self._discard.setText(self.tr("Really throw away") if self._asks else self.tr("Throw away"))
        self._discard.setVisible(is_free)
        self._keep.setText(self.tr("Keep"))
        self._keep.setVisible(self._asks)

    def _why(self, item: OutboxItem) -> str:
        lines = [item.detail] if item.detail else []
        lines += [reason for _field, reason in item.fields if reason]
        if item.state is OutboxState.UNSURE:
            lines.append(
                self.tr("It went out, but no answer came. Nordesk looks it up before it sends anything again.")
            )
        if item.state is OutboxState.WAITING and item.attempts:
            lines.append(self.tr("Tries so far: {count}").format(count=formats.number(item.attempts)))
        if item.state is OutboxState.WAITING and item.next_try_at is not None:
            lines.append(self.tr("Next try: {time}").format(time=formats.moment(item.next_try_at)))
        return "\n".join(lines)

    def _on_discard(self) -> None:
        if self._asks:
            self.discard_wanted.emit()
        else:
            self._ask(True)

    def _ask(self, asks: bool) -> None:
        self._asks = asks
        self.retranslate()
        (self._keep if asks else self._discard).setFocus()
