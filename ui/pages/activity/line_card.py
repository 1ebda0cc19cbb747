"""An entitlement as a card: bought, used and left, or what the benefit is."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.domain.activity import Line
from desktop_app.domain.agreements import DrillDown, Scope
from desktop_app.domain.drilldowns import Drill, Figure, figures
from ui.icons import Ink
from ui.language import words
from ui.messages import activity
from ui.pages.activity.figures import Number, Numbers
from ui.theme import Space, Type
from ui.widgets.card import Card, PressCard
from ui.widgets.icon_label import IconLabel
from ui.widgets.meter import Meter
from ui.widgets.plain_label import PlainLabel

_ICONS = {
    DrillDown.REACTIVE: "incident",
    DrillDown.ADVISORY: "advice",
    DrillDown.PROACTIVE: "calendar",
    DrillDown.CONTACTS: "users",
    DrillDown.EDUCATION: "school",
    DrillDown.ASSESSMENTS: "check",
    DrillDown.ADDITIONAL_CASES: "cases",
    DrillDown.PROACTIVE_CREDITS: "star",
    DrillDown.NONE: "support",
}
_LOW = Decimal("0.2")


class LineCard(PressCard):
    """A consumption service: pressed, it tells of each use."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        self.line = line
        title, kind = PlainLabel(Type.BODY_STRONG, wraps=True), PlainLabel(Type.CAPTION, "muted", wraps=True)
        title.setText(words(line.name))
        kind.setText(_kind_and_unit(line))
        self._numbers, meter = Numbers(), Meter()
        self._numbers.show_numbers(numbers_of(line))
        self.body.addLayout(_head(line.drilldown, title, kind))
        self.body.addStretch()
        # One person's share of what was bought for all would look like the whole.
        if line.bought is not None and line.used is not None and line.totals is Scope.ALL:
            left = line.remaining
            is_low = left is not None and left <= line.bought * _LOW
            meter.show_level(float(line.used), float(line.bought), is_low=is_low)
            self.body.addWidget(meter)
            self.body.addSpacing(Space.XXS)
        self.body.addWidget(self._numbers)
        self.setObjectName(f"activity.line.{line.id}")
        self.setText(words(line.name).replace("&", "&&"))
        self.setAccessibleName(words(line.name))
        self.setAccessibleDescription(f"{kind.text()}. {self._numbers.said()}")
        self.let_through()


class AdditionalCard(PressCard):
    """How many requests stand outside the agreements, by service."""

    def __init__(self, found: Drill) -> None:
        super().__init__()
        title, kind = PlainLabel(Type.BODY_STRONG, wraps=True), PlainLabel(Type.CAPTION, "muted", wraps=True)
        title.setText(activity.drilldown(DrillDown.ADDITIONAL_CASES))
        kind.setText(QCoreApplication.translate("Activity", "Requests outside your agreements"))
        numbers = Numbers()
        numbers.show_numbers(
            [
                Number(activity.figure(name), activity.amount(of or Decimal(0), unit))
                for name, of, unit in figures(found)
            ]
        )
        self.body.addLayout(_head(DrillDown.ADDITIONAL_CASES, title, kind))
        self.body.addStretch()
        self.body.addWidget(numbers)
        self.setObjectName("activity.line.additional_cases")
        self.setText(title.text())
        self.setAccessibleName(title.text())
        self.setAccessibleDescription(f"{kind.text()}. {numbers.said()}")
        self.let_through()


class BenefitCard(Card):
    """An additional benefit: nothing is counted, so nothing is ever left of it or used up."""

    def __init__(self, line: Line) -> None:
        super().__init__(Space.M, Space.XS)
        title, kind = PlainLabel(Type.BODY_STRONG, wraps=True), PlainLabel(Type.CAPTION, "muted", wraps=True)
        title.setText(words(line.name))
        kind.setText(QCoreApplication.translate("Activity", "Additional benefit"))
        text = PlainLabel(tone="muted", wraps=True)
        text.setText(words(line.text))
        self.body.addLayout(_head(line.drilldown, title, kind, is_pressed=False))
        self.body.addWidget(text)
        self.body.addStretch()


def numbers_of(line: Line) -> list[Number]:
    """Bought, used and left in words. Own use is named so, and says nothing of the rest."""
    shown: list[Number] = []
    if line.is_unlimited:
        included = QCoreApplication.translate("Activity", "Included")
        shown.append(Number(activity.figure(Figure.BOUGHT), included, "success"))
    elif line.bought is not None:
        shown.append(Number(activity.figure(Figure.BOUGHT), activity.amount(line.bought, line.unit)))
    if line.used is None and not line.is_benefit:
        shown.append(Number(activity.figure(Figure.USED), QCoreApplication.translate("Activity", "Not known")))
    if line.used is not None:
        name = activity.figure(Figure.USED)
        if line.totals is Scope.VISIBLE:
            name = QCoreApplication.translate("Activity", "Used, of what you may see")
        shown.append(Number(name, activity.amount(line.used, line.unit)))
    if line.overage:
        shown.append(Number(activity.figure(Figure.OVERAGE), activity.amount(line.overage, line.unit), "danger"))
    elif line.remaining is not None:
        shown.append(Number(activity.figure(Figure.REMAINING), activity.amount(line.remaining, line.unit)))
    return shown


def _kind_and_unit(line: Line) -> str:
    service = QCoreApplication.translate("Activity", "Consumption service")
    return " · ".join(part for part in (service, activity.unit(line.unit)) if part)


def _head(drilldown: DrillDown, title: PlainLabel, kind: PlainLabel, *, is_pressed: bool = True) -> QHBoxLayout:
    words_, head = QVBoxLayout(), QHBoxLayout()
    words_.setSpacing(0)
    words_.addWidget(title)
    words_.addWidget(kind)
    head.setSpacing(Space.S)
    head.addWidget(IconLabel(_ICONS[drilldown], Ink.ACCENT, 20, pad=8), 0, Qt.AlignmentFlag.AlignTop)
    head.addLayout(words_, 1)
    if is_pressed:
        head.addWidget(IconLabel("chevron-right", Ink.MUTED, 18), 0, Qt.AlignmentFlag.AlignTop)
    return head
