"""Our stroke icons, drawn in the colours of the theme and redrawn when it changes."""

import weakref
from collections.abc import Sequence
from enum import Enum
from functools import cache
from typing import Protocol

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton
from shiboken6 import isValid

from desktop_app.paths import resources
from ui.theme import scheme, theme

APP_ICON = "nordesk"


class Ink(Enum):
    """Which colour of the theme an icon is drawn in."""

    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent_text"
    ON_ACCENT = "on_accent"
    NEUTRAL = "neutral"
    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"

    def colour(self) -> str:
        """The colour now, `#rrggbb`."""
        found = getattr(scheme(), self.value)
        return found if isinstance(found, str) else str(found.text)


class HasIcon(Protocol):
    """A button or an action."""

    def setIcon(self, icon: QIcon) -> None: ...  # noqa: N802 - Qt's name


_pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
_wearers: "weakref.WeakKeyDictionary[HasIcon, tuple[str, Ink, Ink | None]]" = weakref.WeakKeyDictionary()


@cache
def _svg(name: str) -> str:
    file = resources() / "icons" / f"{name}.svg"
    return file.read_text(encoding="utf-8")


@cache
def exists(name: str) -> bool:
    """Whether there is an icon of that name (portals name ours; some name others)."""
    return bool(name) and (resources() / "icons" / f"{name}.svg").is_file()


def pixmap(name: str, size: int, colour: str, ratio: float = 1.0) -> QPixmap:
    """An icon `size` logical pixels wide in a colour, for screens of that device pixel ratio; cached."""
    key = (name, colour, size, ratio)
    known = _pixmaps.get(key)
    if known is not None:
        return known
    from PySide6.QtSvg import QSvgRenderer  # not needed before the first icon

    renderer = QSvgRenderer(QByteArray(_svg(name).replace("currentColor", colour).encode()))
    made = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer.render(painter, QRectF(0, 0, made.width(), made.height()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    _pixmaps[key] = made
    return made


def icon(name: str, ink: Ink = Ink.TEXT, checked: Ink | None = None, sizes: Sequence[int] = (16, 20, 24)) -> QIcon:
    """An icon as it looks in this theme; `checked` is its ink while a button is pressed in."""
    made = QIcon()
    for ratio in _ratios():
        for size in sizes:
            made.addPixmap(pixmap(name, size, ink.colour(), ratio))
            made.addPixmap(pixmap(name, size, QColor(scheme().muted).name(), ratio), QIcon.Mode.Disabled)
            if checked is not None:
                made.addPixmap(pixmap(name, size, checked.colour(), ratio), QIcon.Mode.Normal, QIcon.State.On)
    return made


def put(target: HasIcon, name: str, ink: Ink = Ink.TEXT, checked: Ink | None = None) -> None:
    """Give a button or an action an icon that follows the theme. A button has its icon size already."""
    _follow_theme()
    _wearers[target] = (name, ink, checked)
    _dress(target, name, ink, checked)


def app_icon(sizes: Sequence[int] = (16, 24, 32, 48, 64, 128, 256)) -> QIcon:
    """The program's own icon."""
    made = QIcon()
    for size in sizes:
        made.addPixmap(pixmap(APP_ICON, size, "#000000"))
    return made


def forget() -> None:
    """Drop the drawn pictures; at the end, while Qt still lives."""
    _pixmaps.clear()


@cache
def _follow_theme() -> None:
    """Connect once; the theme lives as long as the program."""
    theme().changed.connect(_redraw)


def _ratios() -> tuple[float, ...]:
    return tuple(sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}))


def _redraw() -> None:
    _pixmaps.clear()
    for target, (name, ink, checked) in tuple(_wearers.items()):
        if isValid(target):
            _dress(target, name, ink, checked)


def _dress(target: HasIcon, name: str, ink: Ink, checked: Ink | None) -> None:
    # Drawn in the one size a button shows; where an action goes, nobody knows.
    sizes = (target.iconSize().width(),) if isinstance(target, QAbstractButton) else (16, 20)
    target.setIcon(icon(name, ink, checked, sizes))
