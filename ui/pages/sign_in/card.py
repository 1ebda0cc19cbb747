"""The quiet card in the middle: what is asked, one step at a time, and how it went."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import icons, language
from ui.language import NAMES, Translated
from ui.theme import Space, Type, theme
from ui.widgets.banner import Banner, Kind
from ui.widgets.busy import Busy
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel

_WIDTH = 460
"""At 100 % text size; the card grows with its text."""


class Step(QWidget):
    """One of the things the card asks."""

    def set_busy(self, is_busy: bool) -> None:
        """Nothing can be pressed while something is under way."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the cursor or the focus on what comes next."""
        raise NotImplementedError


class SignInCard(Translated, QScrollArea):
    """Holds the steps; shows one of them."""

    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._steps: tuple[Step, ...] = ()
        self._left: QLineEdit | None = None
        """Where one was typing when something began."""
        self._card = Card(Space.L, Space.S)
        self._title = PlainLabel(Type.TITLE, wraps=True)
        self._subtitle = PlainLabel(tone="muted", wraps=True)
        for label in (self._title, self._subtitle):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.banner = Banner(Kind.DANGER)
        self.banner.setObjectName("sign_in.banner")
        self.busy = Busy()
        self._language = QComboBox()
        self._language.setObjectName("sign_in.language")
        for tag, name in NAMES.items():
            self._language.addItem(name, tag)
        self._language.activated.connect(self._on_language)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self._place(self._column())
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text; title and steps are the page's business."""
        self._language.setAccessibleName(self.tr("Language"))
        self._language.setCurrentIndex(self._language.findData(language.current()))

    def _fit(self) -> None:
        self._middle.setMaximumWidth(theme().px(_WIDTH))

    def set_words(self, title: str, subtitle: str) -> None:
        """What this is about."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """What the card can ask."""
        self._steps = tuple(steps)
        for step in steps:
            self._card.body.addWidget(step)

    def set_busy(self, is_busy: bool, text: str = "") -> None:
        """Something is under way, or over. Where one was typing, one goes on typing afterwards."""
        if is_busy:
            focused = QApplication.focusWidget()
            self._left = focused if isinstance(focused, QLineEdit) and self.isAncestorOf(focused) else None
            # What is disabled hands the focus on: whoever types on would choose a language.
            self.setFocus()
        for step in self._steps:
            step.set_busy(is_busy)
        if is_busy:
            self.busy.start(text)
        else:
            self.busy.stop()
            self._return()

    def show_step(self, shown: Step) -> None:
        """Show one step, and no message of another."""
        self.banner.clear()
        for step in self._steps:
            step.setVisible(step is shown)

    def _return(self) -> None:
        focused = QApplication.focusWidget()
        if not self.isVisible() or (focused is not None and focused is not self and not self.isAncestorOf(focused)):
            return
        if self._left is not None and self._left.isVisible() and self._left.isEnabled():
            self._left.setFocus()
            return
        for step in self._steps:
            if step.isVisible():
                step.take_focus()

    def _column(self) -> QVBoxLayout:
        self._card.body.addWidget(self.banner)
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        column.addStretch(2)
        column.addWidget(IconLabel(icons.APP_ICON, size=56), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(Space.XS)
        column.addWidget(self._title)
        column.addWidget(self._subtitle)
        column.addSpacing(Space.S)
        column.addWidget(self._card)
        column.addWidget(self.busy)
        column.addWidget(self._language, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return column

    def _place(self, column: QVBoxLayout) -> None:
        middle = QWidget()
        middle.setLayout(column)
        self._middle = middle
        self._fit()
        theme().changed.connect(self._fit)
        holder = QWidget()
        holder.setProperty("surface", "window")
        row = QHBoxLayout(holder)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        self.setWidget(holder)

    def _on_language(self) -> None:
        self.language_chosen.emit(str(self._language.currentData()))
