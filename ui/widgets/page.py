"""The scaffold of every page: title, subtitle, actions, a place for a banner, and content that keeps a good width."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.override import override
from ui.theme import Space, Type, theme
from ui.widgets.banner import Banner, Kind
from ui.widgets.busy import Busy
from ui.widgets.plain_label import LONGEST_TITLE, PlainLabel, restyle

WIDE = 1120


class _Title(PlainLabel):
    """Smaller where its longest word has no room: a word is never cut."""

    def __init__(self) -> None:
        super().__init__(Type.TITLE)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setWordWrap(True)
        theme().changed.connect(self._fit)

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = QFontMetrics(theme().font(Type.TITLE))
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        kind = Type.SECTION if self.isVisible() and longest > self.width() else Type.TITLE
        if self.property("type") != kind.name.lower():
            self.setProperty("type", kind.name.lower())
            restyle(self)
            self.updateGeometry()


class PageFrame(QWidget):
    """Put content into `body`. With `scrolls` False the body fills the page (lists that scroll themselves)."""

    def __init__(self, *, scrolls: bool = True, width: int = WIDE) -> None:
        super().__init__()
        self._title = _Title()
        self._subtitle = PlainLabel(tone="muted", wraps=True)
        self._subtitle.hide()
        self._above = QHBoxLayout()
        self._actions = QHBoxLayout()
        self._actions.setSpacing(Space.XS)
        self.busy = Busy()
        self.banner = Banner(Kind.INFO)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.M)
        content = QWidget()
        content.setProperty("surface", "window")
        self._content, self._width = content, width
        self._fit_width()
        theme().changed.connect(self._fit_width)
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._fill(content, scrolls)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setProperty("surface", "window")
        row = QHBoxLayout(holder)
        row.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        row.addWidget(content)
        if scrolls:
            self.area = QScrollArea()
            self.area.setFrameShape(QFrame.Shape.NoFrame)
            self.area.setWidgetResizable(True)
            self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            self.area.setWidget(holder)
            outer.addWidget(self.area)
        else:
            outer.addWidget(holder)

    def _fit_width(self) -> None:
        self._content.setMaximumWidth(theme().px(self._width))

    def set_title(self, title: str, subtitle: str = "") -> None:
        """The page's name, and a sentence beneath it."""
        self._title.setText(title[:LONGEST_TITLE])
        self._title.setVisible(bool(title))
        self._subtitle.setText(subtitle[:LONGEST_TITLE])
        self._subtitle.setVisible(bool(subtitle))

    def add_action(self, widget: QWidget) -> None:
        """Put a button (or a field) at the right of the title."""
        self._actions.addWidget(widget)

    def add_above(self, widget: QWidget) -> None:
        """Put something above the title: a way back, a breadcrumb."""
        self._above.addWidget(widget)

    def _fill(self, content: QWidget, scrolls: bool) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.XXS)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addLayout(words, 1)
        head.addWidget(self.busy, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(self._actions)
        head.setAlignment(self._actions, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(self._above)
        column.addLayout(head)
        column.addWidget(self.banner)
        if scrolls:
            # What a page does not need stays below it.
            column.addLayout(self.body)
            column.addStretch(1)
        else:
            column.addLayout(self.body, 1)
