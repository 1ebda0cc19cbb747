"""Which portal it is, above every later step, and the way back to choose another."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.icons import Ink
from ui.language import Translated
from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import ElidedLabel


class PortalLine(Translated, QWidget):
    """Name and “Change”."""

    other_asked = Signal()

    def __init__(self, name: str = "sign_in.other_portal") -> None:
        super().__init__()
        self._portal = ElidedLabel(Type.BODY_STRONG)
        self.other = Button(Look.QUIET)
        self.other.setObjectName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(IconLabel("building", Ink.MUTED, 18))
        row.addWidget(self._portal, 1)
        row.addWidget(self.other)
        self.other.clicked.connect(self.other_asked)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text; the portal's name is the page's business."""
        self.other.setText(self.tr("Change"))
        self.other.setAccessibleName(self.tr("Choose another portal"))

    def name_portal(self, name: str) -> None:
        """Say which portal it is, in the reader's language."""
        self._portal.setText(name)
