"""One design: spacing, type and colours, put on the application as palette and style sheet together. Switches live.

Widgets read `scheme()` when they paint and get Qt's own PaletteChange when it changes.
"""

import string
import sys
from enum import Enum, IntEnum
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImageReader, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.paths import resources
from desktop_app.services.preferences import Appearance
from ui.colours import DARK, LIGHT, Scheme, Tone, luminance

RADIUS: Final = 8
TARGET: Final = 36
"""The height of what one can press, in pixels at 100 % text size."""
TEXT_WIDTH: Final = 720
"""Longer lines are hard to read."""
LARGEST_PICTURE_MIB: Final = 640
"""Three screens of 8K with the strip below; Qt reads none beyond 256 by itself, not even what it has written."""


class Space(IntEnum):
    """The spacing scale, in pixels."""

    XXS = 4
    XS = 8
    S = 12
    M = 16
    L = 24
    XL = 32
    XXL = 48


class Type(Enum):
    """The type scale: pixels at 100 %, and the weight."""

    CAPTION = (12.0, QFont.Weight.Normal)
    BODY = (13.5, QFont.Weight.Normal)
    BODY_STRONG = (13.5, QFont.Weight.DemiBold)
    STRONG = (15.0, QFont.Weight.DemiBold)
    SECTION = (18.0, QFont.Weight.DemiBold)
    TITLE = (24.0, QFont.Weight.Bold)

    def __init__(self, pixels: float, weight: QFont.Weight) -> None:
        self.pixels, self.weight = pixels, weight


class Theme(QObject):
    """The appearance of the application: follows the system until the user chooses."""

    changed = Signal()
    """Colours or text size are new, and already on the application."""

    def __init__(self) -> None:
        super().__init__()
        self.scheme = LIGHT
        self.scale = 1.0
        self._appearance = Appearance.SYSTEM
        self._is_following = False
        self._has_sheet = True

    def apply(self, appearance: Appearance, text_scale: int, *, with_sheet: bool = True) -> None:
        """Dress the application. `text_scale` is per cent of the type scale.

        At the start the style sheet waits for `put_on_sheet`, when the first widgets have found their places: Qt
        would look through it anew for every widget with every move.
        """
        self._has_sheet = with_sheet
        hints = QApplication.styleHints()
        if not self._is_following:
            self._is_following = True
            hints.colorSchemeChanged.connect(self._on_system_changed)
        self._appearance, self.scale = appearance, max(50, min(text_scale, 300)) / 100
        # Tells the system, too: it paints the title bar and the native file dialogs.
        hints.setColorScheme(
            {Appearance.LIGHT: Qt.ColorScheme.Light, Appearance.DARK: Qt.ColorScheme.Dark}.get(
                appearance, Qt.ColorScheme.Unknown
            )
        )
        self._dress()

    def font(self, kind: Type) -> QFont:
        """A font of the type scale at the current text size."""
        font = QFont(QApplication.font())
        font.setPointSizeF(points(kind.pixels * self.scale))
        font.setWeight(kind.weight)
        return font

    def px(self, pixels: float) -> int:
        """A length that grows with the text."""
        return round(pixels * self.scale)

    def wear(self, scheme: Scheme, palette: QPalette | None = None) -> None:
        """Put a scheme on the application; `palette` stands in for the scheme's own (high contrast)."""
        self.scheme = scheme
        font = QFont(_family())
        font.setPointSizeF(points(Type.BODY.pixels * self.scale))
        QApplication.setFont(font)
        QApplication.setPalette(palette or palette_of(scheme))
        if self._has_sheet:
            self.put_on_sheet()
        self.changed.emit()

    def put_on_sheet(self) -> None:
        """Put the style sheet on the application, where it wears another one or none: Qt dresses every widget anew."""
        self._has_sheet = True
        app, sheet = QApplication.instance(), style_sheet(self.scheme, self.scale)
        if isinstance(app, QApplication) and app.styleSheet() != sheet:
            app.setStyleSheet(sheet)

    def _dress(self) -> None:
        if has_high_contrast():
            system = QApplication.style().standardPalette()
            self.wear(high_contrast(system), system)
        else:
            self.wear(DARK if self._wants_dark() else LIGHT)

    def _wants_dark(self) -> bool:
        if self._appearance is Appearance.SYSTEM:
            return QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._appearance is Appearance.DARK

    def _on_system_changed(self) -> None:
        if self._appearance is Appearance.SYSTEM:
            self._dress()


_theme = Theme()


def theme() -> Theme:
    """The one theme of the application."""
    return _theme


def scheme() -> Scheme:
    """The colours now."""
    return _theme.scheme


STYLE_ARGUMENTS: Final = ("-style", "Fusion")
"""The widget style, for the QApplication: `setStyle` would return a QStyle, and all its constants with it (12 ms)."""


def prepare() -> None:
    """Load our font and let Qt read our largest pictures, once, before the first window."""
    QImageReader.setAllocationLimit(LARGEST_PICTURE_MIB)
    if sys.platform == "linux":
        # Windows and macOS have a good interface font of their own.
        for file in sorted((resources() / "fonts").glob("*.otf")):
            QFontDatabase.addApplicationFont(str(file))


def _family() -> str:
    if sys.platform == "win32":
        return "Segoe UI"
    if sys.platform == "darwin":
        return ".AppleSystemUIFont"
    return "Inter"


def points(pixels: float) -> float:
    """Points for a size in pixels: only points may be fractions in Qt, and they follow the system's font setting."""
    return pixels if sys.platform == "darwin" else pixels * 0.75


def has_high_contrast() -> bool:
    """Whether the system asks for high contrast."""
    hints = QApplication.styleHints()
    # Qt says so from 6.10 on.
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def high_contrast(palette: QPalette) -> Scheme:
    """A scheme made of nothing but the system's own colours."""

    def colour(role: QPalette.ColorRole) -> str:
        return palette.color(role).name()

    roles = QPalette.ColorRole
    window, text = colour(roles.Window), colour(roles.WindowText)
    base, highlight, on_highlight = colour(roles.Base), colour(roles.Highlight), colour(roles.HighlightedText)
    tone = Tone(text, window, text)
    return Scheme(
        is_dark=luminance(window) < 0.2,
        window=window,
        rail=window,
        card=base,
        sunken=base,
        hairline=text,
        border=text,
        text=text,
        muted=text,
        accent=highlight,
        accent_hover=highlight,
        accent_pressed=highlight,
        on_accent=on_highlight,
        accent_soft=window,
        accent_text=text,
        focus=highlight,
        neutral=tone,
        info=tone,
        success=tone,
        warning=tone,
        danger=tone,
    )


def palette_of(scheme: Scheme) -> QPalette:
    """The Qt palette of a scheme, so that what the style sheet does not reach looks the same."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, scheme.window),
        (roles.WindowText, scheme.text),
        (roles.Base, scheme.card),
        (roles.AlternateBase, scheme.sunken),
        (roles.Text, scheme.text),
        (roles.Button, scheme.card),
        (roles.ButtonText, scheme.text),
        (roles.BrightText, scheme.danger.text),
        (roles.ToolTipBase, scheme.card),
        (roles.ToolTipText, scheme.text),
        (roles.PlaceholderText, scheme.muted),
        (roles.Highlight, scheme.accent),
        (roles.HighlightedText, scheme.on_accent),
        (roles.Link, scheme.accent_text),
        (roles.LinkVisited, scheme.accent_text),
        (roles.Light, scheme.card),
        (roles.Midlight, scheme.sunken),
        (roles.Mid, scheme.hairline),
        (roles.Dark, scheme.border),
        (roles.Shadow, scheme.border),
        (roles.Accent, scheme.accent),
    ):
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(scheme.muted))
    return palette


def style_sheet(scheme: Scheme, scale: float) -> str:
    """The style sheet of a scheme at a text scale (1.0 = 100 %)."""
    names = {name: getattr(scheme, name) for name in Scheme.__slots__ if isinstance(getattr(scheme, name), str)}
    for name in ("neutral", "info", "success", "warning", "danger"):
        tone: Tone = getattr(scheme, name)
        names |= {f"{name}_text": tone.text, f"{name}_fill": tone.fill, f"{name}_line": tone.line}
    sizes = {f"{kind.name.lower()}_pt": f"{points(kind.pixels * scale):g}pt" for kind in Type}
    inner = round((TARGET - 2) * scale)
    lengths = {"radius": f"{RADIUS}px", "target": f"{inner}px", "target_inside": f"{inner - 2}px"}
    images = {"icons": (resources() / "icons").as_posix(), "shade": "dark" if scheme.is_dark else "light"}
    template = (resources() / "themes" / "nordesk.qss").read_text(encoding="utf-8")
    return string.Template(template).substitute(names | sizes | lengths | images)
