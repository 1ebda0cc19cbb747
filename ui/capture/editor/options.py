"""How the next mark looks, and what one does with the chosen one; each colour has a name and a tick."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QToolButton, QWidget

from ui.capture.editor import names
from ui.capture.editor.marks import Colour, Kind, Mark
from ui.capture.editor.painting import on_colour
from ui.capture.editor.scene import Scene
from ui.capture.editor.tools import WIDTHS, Hand
from ui.icons import Ink
from ui.language import Translated
from ui.theme import Space, scheme, theme
from ui.widgets.buttons import Button, IconButton, Look
from ui.widgets.flow import Flow
from ui.widgets.plain_label import set_tooltip

_SWATCH = 22


class Options(Translated, QWidget):
    """Colours, line width, the words of a text, and the order of marks."""

    written = Signal()
    """The words are done: the picture may have the focus again."""

    def __init__(self, scene: Scene, hand: Hand) -> None:
        super().__init__()
        self._scene, self._hand = scene, hand
        self._template: Mark | None = None
        left, self._row = QWidget(), QHBoxLayout(self)
        self._flow = Flow(left, spacing=Space.XXS)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.XXS)
        self._row.addWidget(left, 1)
        self._build_colours()
        self._build_widths()
        self.text = QLineEdit()
        self.text.setObjectName("editor.text")
        self._front, self._back = IconButton("to-front"), IconButton("to-back")
        self._delete = IconButton("trash")
        for name, button in (("front", self._front), ("back", self._back), ("delete", self._delete)):
            button.setObjectName(f"editor.{name}")
        self._apply = Button(Look.SECONDARY, "check")
        self._apply.setObjectName("editor.apply_crop")
        for part in (self._front, self._back, self._delete, self.text, self._apply):
            self._flow.addWidget(part)
        self.text.hide()
        self._apply.hide()
        self._connect()
        self.retranslate()
        self._on_chosen()

    def add(self, parts: Sequence[QWidget]) -> None:
        """Put more at the end of the row, whatever room the rest takes."""
        group = QHBoxLayout()
        group.setSpacing(Space.XXS)
        for part in parts:
            group.addWidget(part)
        self._row.addLayout(group)
        self._row.setAlignment(group, Qt.AlignmentFlag.AlignTop)

    def _build_colours(self) -> None:
        group = QButtonGroup(self)
        self._colours: dict[Colour, QToolButton] = {}
        for colour in Colour:
            button = self._choice(group, f"editor.colour.{colour.name.lower()}")
            button.clicked.connect(lambda _checked=False, colour=colour: self._on_colour(colour))
            self._colours[colour] = button
        self._colours[self._hand.style.colour].setChecked(True)

    def _build_widths(self) -> None:
        group = QButtonGroup(self)
        self._widths: dict[float, QToolButton] = {}
        for at, width in enumerate(WIDTHS):
            button = self._choice(group, f"editor.width.{at}")
            button.clicked.connect(lambda _checked=False, width=width: self._on_width(width))
            self._widths[width] = button
        self._widths[self._hand.style.width].setChecked(True)

    def _choice(self, group: QButtonGroup, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setCheckable(True)
        button.setIconSize(QSize(_SWATCH, _SWATCH))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        group.addButton(button)
        self._flow.addWidget(button)
        return button

    def _connect(self) -> None:
        self._front.clicked.connect(lambda: self._scene.bring(1))
        self._back.clicked.connect(lambda: self._scene.bring(-1))
        self._delete.clicked.connect(self._scene.remove)
        self._apply.clicked.connect(self._hand.place)
        self._scene.chosen_changed.connect(self._on_chosen)
        self._hand.text_wanted.connect(self._on_text_wanted)
        self.text.textEdited.connect(self._on_text)
        self.text.returnPressed.connect(self.written)
        theme().changed.connect(self._draw)

    def retranslate(self) -> None:
        """Set every text."""
        self._draw()
        for colour, button in self._colours.items():
            button.setAccessibleName(names.colour(colour))
            set_tooltip(button, names.colour(colour))
        for at, button in enumerate(self._widths.values()):
            said = self.tr("Line width: %1").replace("%1", names.width(at))
            button.setAccessibleName(said)
            set_tooltip(button, said)
        self._front.say(self.tr("Further to the front (Page Up)"))
        self._back.say(self.tr("Further to the back (Page Down)"))
        self._delete.say(self.tr("Delete the chosen mark (Delete)"))
        self._apply.setText(self.tr("Crop the picture"))
        self.text.setAccessibleName(self.tr("Words of the text"))
        self.text.setPlaceholderText(self.tr("Write here, then press Enter"))
        self.text.setMinimumWidth(theme().px(260))

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        for colour, button in self._colours.items():
            icon = QIcon()
            icon.addPixmap(_swatch(colour, ratio, is_chosen=False))
            icon.addPixmap(_swatch(colour, ratio, is_chosen=True), QIcon.Mode.Normal, QIcon.State.On)
            button.setIcon(icon)
        for width, button in self._widths.items():
            icon = QIcon()
            icon.addPixmap(_line(width, ratio, Ink.TEXT))
            icon.addPixmap(_line(width, ratio, Ink.ACCENT), QIcon.Mode.Normal, QIcon.State.On)
            button.setIcon(icon)

    def _on_colour(self, colour: Colour) -> None:
        self._hand.style = replace(self._hand.style, colour=colour)
        mark = self._scene.sheet.mark(self._scene.chosen)
        if mark is not None and mark.kind is not Kind.REDACT:
            self._scene.keep(replace(mark, colour=colour))

    def _on_width(self, width: float) -> None:
        self._hand.style = replace(self._hand.style, width=width)
        mark = self._scene.sheet.mark(self._scene.chosen)
        if mark is not None and mark.kind is not Kind.REDACT:
            self._scene.keep(replace(mark, width=width * self._scene.sheet.unit))

    def _on_chosen(self) -> None:
        mark = self._scene.chosen_mark if self._scene.frame is None else None
        for button in (self._front, self._back, self._delete):
            button.setEnabled(mark is not None)
        self._apply.setVisible(self._scene.frame is not None)
        is_text = mark is not None and mark.kind is Kind.TEXT
        if mark is not None and is_text:
            self._template = mark
            if self.text.text() != mark.text:
                self.text.setText(mark.text)
        elif not self.text.hasFocus():
            self._template = None
        self.text.setVisible(is_text or self.text.hasFocus())

    def _on_text_wanted(self) -> None:
        self.text.show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text.selectAll()

    def _on_text(self, text: str) -> None:
        mark, scene = self._template, self._scene
        if mark is None:
            return
        series = f"text {mark.id}"
        if text:
            scene.keep(replace(scene.sheet.mark(mark.id) or mark, text=text), series)
        else:
            scene.put(scene.sheet.without(mark.id), 0, series)


def _blank(ratio: float) -> QPixmap:
    made = QPixmap(round(_SWATCH * ratio), round(_SWATCH * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    return made


def _line(width: float, ratio: float, ink: Ink) -> QPixmap:
    """A slanted line about as wide as it will be in the picture."""
    made = _blank(ratio)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(ink.colour()), width * 0.7, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(4.5, 17.5), QPointF(17.5, 4.5))
    painter.end()
    return made


def _swatch(colour: Colour, ratio: float, *, is_chosen: bool) -> QPixmap:
    made = _blank(ratio)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(scheme().muted), 1))
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QRectF(1.5, 1.5, _SWATCH - 3, _SWATCH - 3))
    if is_chosen:
        painter.setPen(QPen(on_colour(colour), 2.2, c=Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(QPolygonF([QPointF(6.5, 11.5), QPointF(9.8, 14.8), QPointF(15.5, 7.8)]))
    painter.end()
    return made
