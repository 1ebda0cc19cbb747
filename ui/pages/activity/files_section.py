"""The files that figures on the page are from: each with its date and what was taken of it, and a way to remove it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.import_merging import hidden
from desktop_app.domain.imports import KeptFile
from desktop_app.services.activity import ActivityRead
from ui import formats
from ui.icons import Ink
from ui.language import Translated, filled
from ui.theme import Space, Type
from ui.widgets.buttons import IconButton
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel
from ui.widgets.section import Section


class FilesSection(Translated, Section):
    """Hidden while there are none."""

    removed = Signal(str, str)
    """The user wants the figures of a file gone: its id, and its name."""

    def __init__(self) -> None:
        super().__init__()
        self._read: ActivityRead | None = None
        self._shown = QWidget()
        self._column = QVBoxLayout(self._shown)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self.body.addWidget(self._shown)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("From files"))
        if self._read is not None:
            self.show_read(self._read)

    def show_read(self, read: ActivityRead) -> None:
        """Show the files of this account."""
        self._read = read
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for file in read.files:
            self._column.addWidget(self._card(file, read))
        self.setVisible(bool(read.files))

    def _card(self, file: KeptFile, read: ActivityRead) -> Card:
        card, row, texts = Card(Space.M, Space.XS), QHBoxLayout(), QVBoxLayout()
        card.setObjectName(f"activity.file.{file.id}")
        name, about = PlainLabel(Type.STRONG, wraps=True), PlainLabel(tone="muted", wraps=True)
        name.setText(filled(self.tr("%1, of %2"), file.name, formats.moment(file.as_of)))
        about.setText(" ".join(self._said(file, read)))
        remove = IconButton("trash")
        remove.setObjectName("activity.file.remove")
        remove.say(self.tr("Remove the figures of %1").replace("%1", file.name))
        remove.clicked.connect(lambda: self.removed.emit(file.id, file.name))
        texts.setSpacing(0)
        texts.addWidget(name)
        texts.addWidget(about)
        row.setSpacing(Space.S)
        row.addWidget(IconLabel("file", Ink.MUTED, 20))
        row.addLayout(texts, 1)
        row.addWidget(remove)
        card.body.addLayout(row)
        return card

    def _said(self, file: KeptFile, read: ActivityRead) -> list[str]:
        said = [
            self.tr("Read %1.").replace("%1", formats.relative(file.read_at)),
            QCoreApplication.translate("FilesSection", "%n rows were taken.", None, file.rows),
        ]
        if file.refused:
            said.append(QCoreApplication.translate("FilesSection", "%n rows were not.", None, file.refused))
        count = hidden(read.agreements, file)
        if count:
            said.append(
                QCoreApplication.translate(
                    "FilesSection",
                    "%n of its agreements do not show: the portal or a newer file tells of them.",
                    None,
                    count,
                )
            )
        return said
