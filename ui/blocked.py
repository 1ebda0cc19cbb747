"""The window that stands where the program cannot: another has the profile folder, or it cannot be written."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.holders import Holder
from desktop_app.errors import SupportError
from desktop_app.paths import APP_NAME
from ui import formats, icons
from ui.icons import Ink
from ui.language import Translated
from ui.messages import message_of
from ui.override import override
from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel


class Blocked(Translated, QWidget):
    """Says who has the folder, or what is wrong with it. Nothing in it was touched."""

    again = Signal()
    quit_asked = Signal()

    def __init__(self, folder: str) -> None:
        super().__init__()
        self._folder = folder
        self._why: Holder | SupportError = Holder()
        self.setWindowTitle(APP_NAME)
        self.setWindowIcon(icons.app_icon((16, 32)))
        self.setMinimumWidth(480)
        self._icon = IconLabel("warning", Ink.WARNING, 24, pad=12)
        self._title, self._text = PlainLabel(Type.SECTION, wraps=True), PlainLabel(wraps=True)
        self._next, self._where = PlainLabel(wraps=True), PlainLabel(Type.CAPTION, "muted", wraps=True)
        self._again, self._quit = Button(Look.PRIMARY, "refresh"), Button(Look.SECONDARY)
        self._again.setObjectName("blocked.again")
        self._quit.setObjectName("blocked.quit")
        self._build()
        self._again.clicked.connect(self.again)
        self._quit.clicked.connect(self.quit_asked)
        self.retranslate()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        for label in (self._title, self._text, self._next, self._where):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.XS)
        buttons.addStretch()
        buttons.addWidget(self._quit)
        buttons.addWidget(self._again)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        column.setSpacing(Space.L)
        column.addLayout(row)
        column.addLayout(buttons)

    def show_why(self, why: Holder | SupportError) -> None:
        """Say what stands in the way now."""
        self._why = why
        self.retranslate()
        self._again.setFocus()

    def retranslate(self) -> None:
        self._again.setText(self.tr("Try again"))
        self._quit.setText(self.tr("Quit"))
        self._where.setText(self._folder)
        if isinstance(self._why, Holder):
            self._title.setText(self.tr("Nordesk is open elsewhere with the same folder"))
            self._text.setText(self._who(self._why))
            self._next.setText(
                self.tr("Two at once could send or change the same thing. Close the other one, then try again.")
            )
            return
        self._title.setText(self.tr("Nordesk cannot keep your work here"))
        self._text.setText(message_of(self._why).sentence)
        self._next.setText(
            self.tr("Nothing was changed or lost. Without this folder no draft could be kept, so it does not start.")
        )

    def _who(self, holder: Holder) -> str:
        if not holder.host:
            return self.tr("Another program has it; it did not tell which.")
        if holder.since is None:
            return self.tr("{user} has it on the computer {host}.").format(user=holder.user, host=holder.host)
        text = self.tr("{user} has had it on the computer {host} since {time}.")
        return text.format(user=holder.user, host=holder.host, time=formats.moment(holder.since))

    @override
    def closeEvent(self, event: QEvent) -> None:
        super().closeEvent(event)  # type: ignore[arg-type]
        self.quit_asked.emit()
