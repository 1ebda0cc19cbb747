"""Reads everything a window says, finds what was never translated, and what is cut off."""

import html
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect, Qt, QTranslator
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from tests.ui.pseudo import pseudo
from ui import language
from ui.language import NAMES, Translated
from ui.models.rows import ROW_ROLE, Row
from ui.override import override
from ui.widgets.card import PressCard
from ui.widgets.list_view import RowList
from ui.widgets.plain_label import ElidedLabel
from ui.widgets.toast import Toast

_BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")
_SEPARATOR = re.compile(r"( · | – |\n|, |: |\. | \()")
_WORD = re.compile(r"[^\W\d_]+")
_TAG = re.compile(r"<[^<>]+>")
_GLUED = re.compile(r"[äöyþð ]+\w⟧")
_MNEMONIC = re.compile(r"(?<!&)&([^&\s])")
_LITERALS = {
    *("Nordesk", "Ctrl", "Alt", "Enter", "K", "N", "V", "F", "PDF", "PNG", "DEMO", "Qt", "PySide", "http", "https"),
    *("kB", "MB", "GB", "B", "kt", "Mt", "Gt", "bæti", "bytes", "byte", "tavua", "Mit", "Kit", "png", "pdf"),
}
_EXCERPT = 20
"""From this length on, a part of a portal's text is no coincidence."""


class TaggedTranslator(QTranslator):
    """The pseudo-language; the last letter in each bracket tells which of our languages was spoken then."""

    @override
    def translate(
        self, context: bytes | str, sourceText: bytes | str, disambiguation: bytes | str | None = None, n: int = -1
    ) -> str:
        text = sourceText.decode() if isinstance(sourceText, bytes) else sourceText
        return f"{pseudo(text)[:-2]}{tag()}⟧"

    @override
    def isEmpty(self) -> bool:
        return False


class TaggedLanguage(Translated, QWidget):
    """Keeps the pseudo-language before the real ones, whichever of them are installed by a switch."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app, self._translator, self._spoken = app, TaggedTranslator(), language.current()
        app.installTranslator(self._translator)

    def retranslate(self) -> None:
        if self._spoken != language.current():
            self._spoken = language.current()
            self._app.removeTranslator(self._translator)
            self._app.installTranslator(self._translator)

    def end(self) -> None:
        """Speak plainly again."""
        self._app.removeTranslator(self._translator)
        self.deleteLater()


def tag() -> str:
    """The letter of the language that is spoken now."""
    return language.current()[0]


@dataclass(frozen=True, slots=True)
class Said:
    """A text in the window. `what`: text, tooltip, name … of which widget."""

    what: str
    widget: str
    text: str


def everything_said(root: QWidget) -> Iterator[Said]:
    """What `root` and all that shows in it say, but for what the user typed."""
    for widget in (root, *root.findChildren(QWidget)):
        if isValid(widget) and (widget is root or widget.isVisibleTo(root)) and not _is_toast(widget):
            name = f"{type(widget).__name__} {widget.objectName()}".strip()
            for what, text in (*_own_words(widget), *_common_words(widget)):
                if text.strip():
                    yield Said(what, name, text)


def _is_toast(widget: QWidget) -> bool:
    """What was said a moment ago stays in the language it was said in."""
    return isinstance(widget, Toast) or isinstance(widget.parentWidget(), Toast)


def _common_words(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tooltip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    if widget.isWindow():
        yield "title", widget.windowTitle()


def _own_words(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (("choice", widget.itemText(at)) for at in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(at)) for at in range(widget.count()))
    elif isinstance(widget, QMenu):
        yield from (("action", action.text()) for action in widget.actions())
    elif isinstance(widget, QHeaderView) and widget.model() is not None:
        columns = range(widget.count())
        yield from (("header", str(widget.model().headerData(at, widget.orientation()) or "")) for at in columns)
    elif isinstance(widget, RowList):
        for row in _rows(widget):
            yield "row title", row.title
            yield "row subtitle", row.subtitle
            yield "row caption", row.caption
            yield "row spoken", row.spoken
            yield "row pill", row.pill.text if row.pill else ""


def _rows(listed: RowList) -> list[Row]:
    model = listed.model()
    return [model.index(at, 0, QModelIndex()).data(ROW_ROLE) for at in range(model.rowCount())]


class Foreign:
    """Knows the texts that need no translation: the portal's, the user's, names of languages, numbers and dates."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known = {_plain(text) for text in known} | set(NAMES.values())
        self._all = "\x00".join(self._known)
        self._vocabulary = set(_WORD.findall(self._all))

    def untranslated(self, text: str) -> str:
        """What is left of a text without what was translated and what need not be; "" = all is well."""
        rest = _TAG.sub(" ", text) if text.startswith("<p>") else text
        rest = _plain(html.unescape(rest).replace("&&", "&"))
        while (shorter := _BRACKETED.sub("", rest)) != rest:
            rest = shorter
        parts = _SEPARATOR.split(rest)
        return "" if self._is_known(parts, self._dates()) else rest.strip()

    def _is_known(self, parts: list[str], dates: Collection[str]) -> bool:
        """Whether the parts can be put together into known texts; every second part is what stood between two."""
        ends = [True] + [False] * ((len(parts) + 1) // 2)
        for end in range(1, len(ends)):
            for start in range(end):
                piece = "".join(parts[2 * start : 2 * end - 1])
                ends[end] = ends[end] or (ends[start] and self._is_one(piece, dates))
        return ends[-1]

    def _is_one(self, piece: str, dates: Collection[str]) -> bool:
        text = piece.strip(" .()…:,•›")
        if text in self._known or f"{text}." in self._known or piece.strip() in self._known:
            return True
        if len(text) >= _EXCERPT and (text in self._all or set(_WORD.findall(text)) <= self._vocabulary):
            return True  # an excerpt, perhaps of several fields
        return all(word in _LITERALS or word in dates for word in _WORD.findall(text))

    @staticmethod
    def _dates() -> set[str]:
        now = language.locale()
        kinds = (now.FormatType.LongFormat, now.FormatType.ShortFormat, now.FormatType.NarrowFormat)
        names = [now.amText(), now.pmText()]
        for kind in kinds:
            names += [each(at, kind) for at in range(1, 13) for each in (now.monthName, now.standaloneMonthName)]
            names += [each(at, kind) for at in range(1, 8) for each in (now.dayName, now.standaloneDayName)]
        return {word for name in names for word in _WORD.findall(name)}


def _plain(text: str) -> str:
    return " ".join(line for line in text.replace("\xa0", " ").replace("\n", " \n ").split(" ") if line).strip()


def not_translated(root: QWidget, foreign: Foreign) -> list[str]:
    """Every text in `root` that was not translated, or not into the language that is spoken now."""
    wrong = []
    for said in everything_said(root):
        if said.text.startswith("▸ "):
            continue  # shown as it is sent: the same in every language
        left = foreign.untranslated(said.text)
        stale = {mark for mark in re.findall(r"(.)⟧", said.text) if mark != tag()}
        if left:
            wrong.append(f"{said.widget}: {said.what} was not translated: {left!r} in {said.text!r}")
        elif stale:
            wrong.append(f"{said.widget}: {said.what} stayed in another language: {said.text!r}")
    return wrong


def cut_off(root: QWidget) -> list[str]:
    """Every label, button, tab and header in `root` whose words do not fit, and what reaches out of its parent."""
    wrong = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or not _has_words(widget):
            continue
        name = f"{type(widget).__name__} {widget.objectName()}".strip()
        why = _too_small(widget) or _reaches_out(widget, root)
        if why:
            text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
            wrong.append(f"{name} {text!r}: {why}")
    for area in root.findChildren(QScrollArea):
        inside = area.widget()
        if inside is None or not area.isVisibleTo(root):
            continue
        off = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if inside.width() > area.viewport().width() and (off or area.horizontalScrollBar().maximum() > 0):
            wrong.append(f"{area.objectName() or type(area).__name__}: wider than the window")
    return wrong


def _has_words(widget: QWidget) -> bool:
    if isinstance(widget, ElidedLabel | PressCard) or _is_toast(widget):
        return False  # elides and has a tooltip; or its text is for screen readers only
    if isinstance(widget, QLabel | QAbstractButton):
        return bool(widget.text())
    return isinstance(widget, QTabBar | QHeaderView | QComboBox)


def _too_small(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        word = _longest_word(widget)
        if needed > widget.height() + 1:
            return f"needs {needed} pixels in height, has {widget.height()}"
        return f"a word needs {word} pixels, has {widget.width()}" if word > widget.width() + 1 else ""
    if isinstance(widget, QComboBox):
        needed = QFontMetrics(widget.font()).horizontalAdvance(widget.currentText())
        return f"needs {needed} pixels, has {widget.width()}" if needed > widget.width() - 24 else ""
    if isinstance(widget, QTabBar):
        return "tabs are wider than the bar" if widget.sizeHint().width() > widget.width() + 1 else ""
    if isinstance(widget, QHeaderView):
        tight = [at for at in range(widget.count()) if widget.sectionSizeHint(at) > widget.sectionSize(at) + 1]
        return f"columns {tight} are too narrow" if tight else ""
    needed = widget.sizeHint().width()
    return f"needs {needed} pixels, has {widget.width()}" if needed > widget.width() + 1 else ""


def _longest_word(label: QLabel) -> int:
    metrics = QFontMetrics(label.font())
    # Without what the pseudo-language glued to the last word: no language has such words.
    text = _GLUED.sub("", label.text())
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0)


def _reaches_out(widget: QWidget, root: QWidget) -> str:
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        above = parent.parentWidget()
        if isinstance(above, QAbstractScrollArea) and above.viewport() is parent:
            return ""  # it scrolls
        area = QRect(widget.mapTo(parent, widget.rect().topLeft()), widget.size())
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(area):
            return f"reaches out of {type(parent).__name__} {parent.objectName()}: {area} in {parent.rect()}"
        parent = above
    return ""


def doubled_mnemonics(root: QWidget) -> list[str]:
    """Letters that two things in the same window answer to."""
    texts = [said.text for said in everything_said(root) if said.what in {"text", "action", "tab"}]
    letters = Counter(letter.lower() for text in texts for letter in _MNEMONIC.findall(text))
    return [letter for letter, count in letters.items() if count > 1]
