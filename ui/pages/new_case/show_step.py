"""Step 3: what shows the matter. Screenshot, files, paste, drop; what is attached, and what it proves."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.capabilities import Limits
from desktop_app.domain.capture import Area
from desktop_app.errors import SupportError
from ui import formats
from ui.capture.order import Order
from ui.language import Translated
from ui.messages import message_of
from ui.pages.new_case.shot_card import ShotCard
from ui.theme import Space, Type
from ui.widgets.attachment_strip import AttachmentStrip, FileTile
from ui.widgets.banner import Banner, Kind
from ui.widgets.buttons import Button, IconButton, Look
from ui.widgets.card import Card
from ui.widgets.flow import Flow
from ui.widgets.picture_view import PictureView
from ui.widgets.plain_label import ElidedLabel, PlainLabel


class ShowStep(Translated, QWidget):
    """The files of the draft, and every way to add one."""

    shot_wanted = Signal(object)
    """An Order."""
    chosen = Signal(object)
    """Paths of files to attach."""
    paste_wanted = Signal()
    removed = Signal(str)
    enlarge_wanted = Signal(str)
    edit_wanted = Signal(str)
    retry_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._limits = Limits()
        self._files: tuple[DraftFile, ...] = ()
        self._enlarged = ""
        self._dialog: QFileDialog | None = None
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._shot = ShotCard()
        self._add, self._paste = Button(Look.SECONDARY, "attach"), Button(Look.SECONDARY, "paste")
        self._add.setObjectName("new_case.add_file")
        self._paste.setObjectName("new_case.paste")
        buttons = QWidget()
        flow = Flow(buttons, spacing=Space.XS)
        flow.addWidget(self._add)
        flow.addWidget(self._paste)
        self._drop, self._limits_text = (
            PlainLabel(tone="muted", wraps=True),
            PlainLabel(Type.CAPTION, "muted", wraps=True),
        )
        self.banner = Banner(Kind.WARNING, can_dismiss=True)
        self.strip = AttachmentStrip(can_remove=True, can_order=True, can_edit=True)
        card = Card(Space.L, Space.M)
        for part in (self._shot, buttons, self._drop, self._limits_text, self.banner, self.strip):
            card.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(card)
        column.addWidget(self._build_view())

    def _build_view(self) -> QWidget:
        self._view_card, self._view_name = Card(), ElidedLabel(Type.BODY_STRONG)
        self._view, self._close = PictureView(), IconButton("close")
        self._close.setObjectName("new_case.close_picture")
        self._edit = Button(Look.SECONDARY, "edit")
        self._edit.setObjectName("new_case.edit_picture")
        head = QHBoxLayout()
        head.addWidget(self._view_name, 1)
        head.addWidget(self._edit)
        head.addWidget(self._close)
        self._view_card.body.addLayout(head)
        self._view_card.body.addWidget(self._view)
        self._view_card.hide()
        return self._view_card

    def _connect(self) -> None:
        self.banner.acted.connect(self._on_retry)
        self._shot.ordered.connect(self._on_shot)
        self._add.clicked.connect(self._on_add)
        self._paste.clicked.connect(self.paste_wanted)
        self.strip.removed.connect(self.removed)
        self.strip.opened.connect(self.enlarge_wanted)
        self.strip.edited.connect(self.edit_wanted)
        self._edit.clicked.connect(lambda: self.edit_wanted.emit(self._enlarged))
        self._close.clicked.connect(self._on_close)

    def retranslate(self) -> None:
        self._add.setText(self.tr("Add file …"))
        self._paste.setText(self.tr("Paste"))
        self._drop.setText(self.tr("Or drop files anywhere on this page, or press Ctrl+V."))
        self._edit.setText(self.tr("Edit picture"))
        self._close.say(self.tr("Close the picture"))
        self._limits_text.setText(limits_text(self._limits))
        self._limits_text.setVisible(bool(self._limits_text.text()))

    def show_limits(self, limits: Limits, why_not: str) -> None:
        """What the portal accepts, and the code of why no pictures can be taken here ("" = they can)."""
        self._limits = limits
        self._shot.show_why_not(why_not)
        self.retranslate()

    def show_files(self, files: Sequence[DraftFile]) -> None:
        """Show what is attached."""
        self._files = tuple(files)
        self.strip.show_files([FileTile.of_draft(file) for file in files])
        if self._enlarged not in {file.digest for file in files}:
            self._on_close()

    def show_enlarged(self, key: str, image: QImage) -> None:
        """A picture has come in full."""
        file = next((file for file in self._files if file.digest == key), None)
        if file is None or image.isNull():
            return
        self._enlarged = key
        self._view_name.setText(file.name)
        self._view.setAccessibleName(file.name)
        self._view.show_picture(image)
        self._edit.setVisible(FileTile.of_draft(file).is_editable)
        self._view_card.show()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_refusal(self, error: SupportError, *, can_retry: bool = False) -> None:
        """Say why something is not attached; `can_retry`: it is still here, and may be tried again."""
        action = self.tr("Try again") if can_retry else ""
        self.banner.show_message(message_of(error), kind=Kind.WARNING, action=action)

    def show_nothing_to_paste(self) -> None:
        """The clipboard holds neither a picture nor files."""
        text = self.tr("Copy a picture or files first, then paste them here.")
        self.banner.show_text(self.tr("There is nothing to paste"), text, kind=Kind.INFO)

    def show_area(self, area: Area) -> None:
        """The area of the last picture."""
        self._shot.show_area(area)

    def show_dark(self) -> None:
        """One of the screens in the picture came out in one colour."""
        text = self.tr("It is locked, protected or switched off. Look at the picture before you send it.")
        self.banner.show_text(self.tr("A screen is empty in the picture"), text, kind=Kind.WARNING)

    def _on_shot(self, order: Order) -> None:
        self.banner.clear()
        self.shot_wanted.emit(order)

    def _on_retry(self) -> None:
        self.banner.clear()
        self.retry_wanted.emit()

    def _on_add(self) -> None:
        if self._dialog is None:
            # Kept: PySide 6.11 crashes when a file dialog is deleted whose wrapper nobody holds.
            self._dialog = QFileDialog(self)
            self._dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
            self._dialog.filesSelected.connect(lambda names: self.chosen.emit([Path(name) for name in names]))
        self._dialog.open()

    def _on_close(self) -> None:
        self._view_card.hide()
        self._view.show_picture(QImage())
        self._enlarged = ""


def limits_text(limits: Limits) -> str:
    """What the portal accepts, in words; "" where it does not say."""
    parts = []
    if limits.attachments_per_case is not None:
        parts.append(_at_most(limits.attachments_per_case))
    if limits.attachment_bytes is not None:
        each = QCoreApplication.translate("ShowStep", "%1 each at most.")
        parts.append(each.replace("%1", formats.size(limits.attachment_bytes)))
    return " ".join(parts)


def _at_most(n: int) -> str:
    return QCoreApplication.translate("ShowStep", "Up to %n files.", None, n)
