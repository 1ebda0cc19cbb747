"""What one can do with a case now: solve, reopen, withdraw, rate."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.cases import Case, CaseAction, Status
from desktop_app.domain.standing import SeenBy
from ui import formats
from ui.icons import Ink
from ui.language import Translated
from ui.theme import Space
from ui.widgets.buttons import Button, IconButton, Look
from ui.widgets.plain_label import PlainLabel

_STARS = 5
_ACTIONS = {CaseAction.SOLVE, CaseAction.REOPEN, CaseAction.WITHDRAW}


class Stars(Translated, QWidget):
    """Five stars to press; those given are filled, and said in words too."""

    rated = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._given: int | None = None
        self._label = PlainLabel(tone="muted")
        self._stars = [IconButton("star", Ink.ACCENT) for _ in range(_STARS)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._label)
        row.addSpacing(Space.XS)
        for score, star in enumerate(self._stars, 1):
            star.setObjectName(f"case.star.{score}")
            star.clicked.connect(lambda _checked=False, score=score: self._on_pressed(score))
            row.addWidget(star)
        self.retranslate()

    def show_given(self, given: int | None) -> None:
        """Show the rating given, None for none."""
        self._given = given
        for score, star in enumerate(self._stars, 1):
            star.set_icon("star-filled" if given and score <= given else "star", Ink.ACCENT)
        self.retranslate()

    def retranslate(self) -> None:
        if self._given:
            given = self.tr("Your rating: {score} of {best}")
            self._label.setText(given.format(score=formats.number(self._given), best=formats.number(_STARS)))
        else:
            self._label.setText(self.tr("How did it go?"))
        for score, star in enumerate(self._stars, 1):
            name = self.tr("{score} of {best}").format(score=formats.number(score), best=formats.number(_STARS))
            star.say(name)

    def _on_pressed(self, score: int) -> None:
        self.show_given(score)
        self.rated.emit(score)


class ActionBar(Translated, QWidget):
    """The buttons that fit the case; taking it back asks first."""

    wanted = Signal(object)
    """A CaseAction."""
    rated = Signal(int)
    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._asks = False
        self._case: Case | None = None
        self._solve, self._reopen = Button(Look.SECONDARY, "check"), Button(Look.SECONDARY, "undo")
        self._withdraw, self._keep = Button(Look.QUIET, "withdraw"), Button(Look.SECONDARY)
        self._follow, self._why = Button(Look.SECONDARY, "plus"), PlainLabel(tone="muted", wraps=True)
        self._stars = Stars()
        for button, name in (
            (self._solve, "solve"),
            (self._reopen, "reopen"),
            (self._withdraw, "withdraw"),
            (self._keep, "keep"),
            (self._follow, "follow_up"),
        ):
            button.setObjectName(f"case.{name}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        for widget in (self._solve, self._reopen, self._withdraw, self._keep, self._follow):
            row.addWidget(widget)
        row.addWidget(self._why, 1)
        row.addStretch()
        row.addWidget(self._stars)
        self._solve.clicked.connect(lambda: self.wanted.emit(CaseAction.SOLVE))
        self._reopen.clicked.connect(lambda: self.wanted.emit(CaseAction.REOPEN))
        self._withdraw.clicked.connect(self._on_withdraw)
        self._keep.clicked.connect(lambda: self._ask(False))
        self._follow.clicked.connect(self.new_wanted)
        self._stars.rated.connect(self.rated)
        self.retranslate()

    def show_actions(self, case: Case) -> None:
        """Show what this case allows now."""
        self._case = case
        self._stars.show_given(case.rating)
        self._ask(False)

    def retranslate(self) -> None:
        self._say()
        self._keep.setText(self.tr("Keep the case"))
        self._follow.setText(self.tr("New case"))
        actions = self._case.row.actions if self._case else frozenset[CaseAction]()
        status = self._case.row.status if self._case else Status.UNKNOWN
        self._solve.setVisible(CaseAction.SOLVE in actions)
        self._reopen.setVisible(CaseAction.REOPEN in actions)
        self._withdraw.setVisible(CaseAction.WITHDRAW in actions)
        self._keep.setVisible(self._asks)
        self._stars.setVisible(CaseAction.RATE in actions or bool(self._case and self._case.rating))
        is_shut = not status.is_open and CaseAction.COMMENT not in actions
        self._follow.setVisible(is_shut)
        self._why.setText(self.tr("This case is closed. Write a new one if it comes back.") if is_shut else "")
        self._why.setVisible(is_shut)
        self.setVisible(bool(actions & _ACTIONS) or is_shut or self._stars.isVisibleTo(self))

    def _say(self) -> None:
        why = self._case.why if self._case is not None else None
        if why is not None and why.rule is SeenBy.AGENT:
            self._solve.setText(self.tr("Resolve"))
            self._reopen.setText(self.tr("Reactivate"))
            self._withdraw.setText(self.tr("Really cancel the case") if self._asks else self.tr("Cancel the case"))
            return
        self._solve.setText(self.tr("This is solved"))
        self._reopen.setText(self.tr("Reopen"))
        self._withdraw.setText(self.tr("Really withdraw") if self._asks else self.tr("Withdraw"))

    def _on_withdraw(self) -> None:
        if self._asks:
            self._ask(False)
            self.wanted.emit(CaseAction.WITHDRAW)
        else:
            self._ask(True)
            self._keep.setFocus()

    def _ask(self, asks: bool) -> None:
        self._asks = asks
        self.retranslate()
