"""Shows the portal's HTML: already sanitised by the core, and here nothing is loaded and no link is followed."""

import re

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser

from ui.override import override
from ui.theme import Type, points, scheme, theme
from ui.widgets.plain_label import set_tooltip, showable

_SHOWN_CHARS = 200
_WORDS = re.compile(r"(?:(?<=>)|^)[^<]{1000,}")
"""Long texts between tags."""


class RichText(QTextBrowser):
    """A read-only text with headings, lists, tables and links. With `grows` it is as tall as its text."""

    link_chosen = Signal(str)
    """The address of a link the user chose: `https:`, `mailto:` or `article:<id>`. Nobody has opened it yet."""

    def __init__(self, *, grows: bool = True) -> None:
        super().__init__()
        self._html = ""
        self._grows = grows
        self.refused = 0
        """How often something outside was asked for and not loaded."""
        self.setProperty("look", "article")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self.setCursorWidth(0)  # read only: a caret would promise that one can write
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(self._on_anchor)
        self.highlighted.connect(self._on_reached)
        if grows:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_html(self, html: str) -> None:
        """Show a sanitised text."""
        # Between the tags: the address of a link stays as it is.
        self._html = _WORDS.sub(lambda words: showable(words[0]), html)
        self._fill()

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:
        url = QUrl(name)
        if url.scheme() == "qrc":
            return super().loadResource(type, url)
        # Qt would read files, and on Windows log in to whoever is named by a UNC path. An empty answer is not enough:
        # QTextImageHandler then opens the name as a file itself (6.11), so it gets a picture of nothing.
        self.refused += 1
        return _nothing() if type == QTextDocument.ResourceType.ImageResource.value else QByteArray()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._html:
            self._fill()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, round(self.document().size().height()) + 4)

    def _fill(self) -> None:
        self.document().setDefaultStyleSheet(_style())
        self.document().setDefaultFont(theme().font(Type.BODY))
        self.setHtml(self._html)
        self._fit()

    def _fit(self) -> None:
        if not self._grows:
            return
        bar = self.horizontalScrollBar()
        extra = bar.sizeHint().height() if bar.maximum() > 0 else 0
        height = round(self.document().size().height()) + 4 + extra
        if height != self.height():
            self.setFixedHeight(height)

    def _on_reached(self, url: QUrl) -> None:
        """The pointer or the focus is on a link (or on none any more): say where it really leads, whatever it says."""
        address = (
            bytes(url.toEncoded().data()).decode("ascii", "replace") if url.scheme() in {"https", "mailto"} else ""
        )
        set_tooltip(self, address[:_SHOWN_CHARS])

    def _on_anchor(self, url: QUrl) -> None:
        address = url.toString()
        if _leads_somewhere(url):
            self.link_chosen.emit(address)
        elif address.startswith("#"):
            self.scrollToAnchor(address[1:])


def _leads_somewhere(url: QUrl) -> bool:
    if url.scheme() == "https":
        # A name before the host (https://bank.example@evil.example) is there to deceive.
        return bool(url.host()) and not url.userInfo()
    return url.scheme() in {"mailto", "article"} and not url.authority()


def _nothing() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _style() -> str:
    now, scale = scheme(), theme().scale

    def size(kind: Type) -> str:
        return f"{points(kind.pixels * scale):g}pt"

    return f"""
    body, p, li, td, th {{ color: {now.text}; line-height: 145%; }}
    p {{ margin-top: 0; margin-bottom: 10px; }}
    p.lead {{ color: {now.muted}; font-size: {size(Type.STRONG)}; }}
    h1 {{ font-size: {size(Type.TITLE)}; font-weight: 700; margin-top: 0; margin-bottom: 8px; }}
    h2 {{ font-size: {size(Type.SECTION)}; font-weight: 600; margin-top: 20px; margin-bottom: 6px; }}
    h3 {{ font-size: {size(Type.STRONG)}; font-weight: 600; margin-top: 14px; margin-bottom: 4px; }}
    li {{ margin-bottom: 5px; }}
    a {{ color: {now.accent_text}; text-decoration: underline; }}
    code, pre {{ background-color: {now.sunken}; font-family: "Cascadia Mono", "SF Mono", "DejaVu Sans Mono"; }}
    blockquote {{ color: {now.muted}; }}
    th {{ background-color: {now.sunken}; font-weight: 600; padding: 6px; text-align: left; }}
    td {{ padding: 6px; }}
    """
