"""The rail at the left: where one can go, with numbers where something waits. Narrow windows show its icons only."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from desktop_app.paths import APP_NAME
from ui import formats, icons
from ui.icons import Ink
from ui.language import QT_TRANSLATE_NOOP, Translated
from ui.navigation import PageName
from ui.override import override
from ui.theme import Space, Type, scheme, theme
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel, set_tooltip

WIDE, NARROW = 208, 64
_ICON = 20

ENTRIES: Mapping[PageName, tuple[str, str]] = {
    PageName.HOME: ("home", QT_TRANSLATE_NOOP("Rail", "Home")),
    PageName.CATALOG: ("catalogue", QT_TRANSLATE_NOOP("Rail", "Catalogue")),
    PageName.NEW_CASE: ("new-case", QT_TRANSLATE_NOOP("Rail", "New case")),
    PageName.CASES: ("cases", QT_TRANSLATE_NOOP("Rail", "My cases")),
    PageName.KNOWLEDGE: ("knowledge", QT_TRANSLATE_NOOP("Rail", "Knowledge")),
    PageName.ACTIVITY: ("activity", QT_TRANSLATE_NOOP("Rail", "Activity")),
    PageName.OUTBOX: ("outbox", QT_TRANSLATE_NOOP("Rail", "Outbox")),
    PageName.SETTINGS: ("settings", QT_TRANSLATE_NOOP("Rail", "Settings")),
}
"""Icon and name of each place, in order."""


class _Entry(QAbstractButton):
    def __init__(self, page: PageName, icon: str) -> None:
        super().__init__()
        self.page, self._icon, self._count = page, icon, 0
        self._is_narrow = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setObjectName(f"rail.{page.value}")

    def show_count(self, count: int) -> None:
        """A number beside the name; 0 = none."""
        self._count = count
        self.name()
        self.update()

    def name(self) -> None:
        """Tell screen readers the name with the number."""
        spoken = self.text()
        if self._count:
            spoken = QCoreApplication.translate("Rail", "%1, %2 new").replace("%1", spoken)
            spoken = spoken.replace("%2", formats.number(self._count))
        self.setAccessibleName(spoken)
        set_tooltip(self, self.text() if self._is_narrow else "")

    def be_narrow(self, is_narrow: bool) -> None:
        """Show the icon only."""
        self._is_narrow = is_narrow
        self.name()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(NARROW - 2 * Space.S, theme().px(40))

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        now = scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(self.rect())
        is_on = self.isChecked()
        if is_on or self.underMouse() or self.isDown():
            painter.setBrush(QColor(now.accent_soft if is_on else now.hairline))
            painter.drawRoundedRect(area, 8, 8)
        if is_on:
            painter.setBrush(QColor(now.accent))
            painter.drawRoundedRect(QRectF(0, area.height() / 2 - 9, 3, 18), 1.5, 1.5)
        ink = Ink.ACCENT if is_on else Ink.TEXT
        left = (self.width() - _ICON) // 2 if self._is_narrow else Space.S
        top = (self.height() - _ICON) // 2
        painter.drawPixmap(left, top, icons.pixmap(self._icon, _ICON, ink.colour(), self.devicePixelRatioF()))
        taken = self._paint_count(painter)
        if not self._is_narrow:
            font = theme().font(Type.BODY_STRONG if is_on else Type.BODY)
            if not is_on:
                font.setWeight(font.Weight.Medium)
            room = area.adjusted(Space.S + _ICON + Space.S, 0, -Space.XXS - taken, 0)
            text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, round(room.width()))
            painter.setFont(font)
            painter.setPen(QColor(now.accent_text if is_on else now.text))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)

    def _paint_count(self, painter: QPainter) -> int:
        if not self._count:
            return 0
        font = theme().font(Type.CAPTION)
        font.setWeight(font.Weight.DemiBold)
        text = "99+" if self._count > 99 else formats.number(self._count)
        metrics = QFontMetrics(font)
        height = metrics.height() + 3
        width = max(height, metrics.horizontalAdvance(text) + 10)
        left = self.width() - width - (0 if self._is_narrow else Space.XS)
        top = 2 if self._is_narrow else (self.height() - height) / 2
        box = QRectF(left, top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme().accent))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(QColor(scheme().on_accent))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
        return width + Space.XS


class Rail(Translated, QFrame):
    """All places the window has and the portal offers."""

    chosen = Signal(object)
    """The PageName the user chose."""

    def __init__(self, pages: Iterable[PageName]) -> None:
        super().__init__()
        self.setProperty("surface", "rail")
        self._mark = IconLabel(icons.APP_ICON, size=28)
        self._name = PlainLabel(Type.STRONG)
        self._group = QButtonGroup(self)
        self._entries: dict[PageName, _Entry] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        self._column.setSpacing(2)
        head = QHBoxLayout()
        head.setContentsMargins(Space.XXS + 2, 0, 0, Space.S)
        head.setSpacing(Space.XS + 2)
        head.addWidget(self._mark)
        head.addWidget(self._name)
        head.addStretch()
        self._column.addLayout(head)
        there = set(pages)
        for page in (page for page in ENTRIES if page in there):
            entry = _Entry(page, ENTRIES[page][0])
            entry.clicked.connect(self._on_clicked)
            self._entries[page] = entry
            self._group.addButton(entry)
            if page is PageName.SETTINGS:
                self._column.addStretch()
            self._column.addWidget(entry)
        if PageName.SETTINGS not in self._entries:
            self._column.addStretch()
        self.set_narrow(False)
        self.retranslate()

    @property
    def places(self) -> tuple[PageName, ...]:
        """What the rail shows now, in order."""
        return tuple(page for page, entry in self._entries.items() if not entry.isHidden())

    def retranslate(self) -> None:
        """Set every text."""
        self.setAccessibleName(QCoreApplication.translate("Rail", "Places"))
        self._name.setText(APP_NAME)
        for page, entry in self._entries.items():
            entry.setText(QCoreApplication.translate("Rail", ENTRIES[page][1]))
            entry.name()

    def show_page(self, page: PageName) -> None:
        """Mark where the user is; a page that has no entry marks none."""
        marked = PageName.CASES if page in {PageName.CASE, PageName.DASHBOARD} else page
        self._group.setExclusive(False)
        for name, entry in self._entries.items():
            entry.setChecked(name is marked)
        self._group.setExclusive(True)

    def show_count(self, page: PageName, count: int) -> None:
        """A number beside a place."""
        if page in self._entries:
            self._entries[page].show_count(count)

    def offer(self, page: PageName, is_offered: bool) -> None:
        """Show or hide a place: not every portal has everything."""
        if page in self._entries:
            self._entries[page].setVisible(is_offered)

    def set_narrow(self, is_narrow: bool) -> None:
        """Icons only, or icons with names."""
        self._name.setVisible(not is_narrow)
        self.setFixedWidth(NARROW if is_narrow else theme().px(WIDE))
        for entry in self._entries.values():
            entry.be_narrow(is_narrow)

    def _on_clicked(self) -> None:
        entry = self.sender()
        if isinstance(entry, _Entry):
            self.chosen.emit(entry.page)
