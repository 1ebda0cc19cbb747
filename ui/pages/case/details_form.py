"""Changing what a case is about: the desk chooses, and is warned before a case goes to another customer."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.domain.case_details import (
    Detail,
    DetailChoices,
    Details,
    changed,
    in_tree_order,
    loses_entitlement,
    present,
)
from desktop_app.domain.cases import CaseAction
from desktop_app.domain.commands import DeskWork, EditCase
from desktop_app.domain.forms import Choice
from desktop_app.domain.ids import CaseId, Key
from desktop_app.domain.text import LocalText
from desktop_app.services.casework import KnownChoices
from ui.language import Translated, words
from ui.messages import case_details
from ui.override import override
from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.card import Card
from ui.widgets.confirm import Confirm
from ui.widgets.editors.choices import ChoiceBox
from ui.widgets.flow import Flow
from ui.widgets.plain_label import PlainLabel
from ui.widgets.search_field import SearchField


class DetailsForm(Translated, Card):
    """A box for each thing that may be another. What was chosen is told at once by `wanted`."""

    wanted = Signal(object)
    """An EditCase whose key and case are still to be set; a DeskWork after it where the rules are to choose a queue."""
    choices_wanted = Signal(str, str)
    """What may be chosen for this customer; the words are in the names of others."""
    left = Signal()
    """Nothing is to be changed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("case.details.form")
        self._was: Mapping[Detail, str] = {}
        self._details, self._choices, self._is_fresh = Details(), DetailChoices(), True
        self._boxes = {detail: ChoiceBox() for detail in Detail}
        self._labels = {detail: PlainLabel(Type.CAPTION, "muted") for detail in Detail}
        self._search = SearchField()
        self._search.setObjectName("case.details.find_customer")
        self._title, self._stale = PlainLabel(Type.STRONG), PlainLabel(Type.CAPTION, "muted", wraps=True)
        self._warning = PlainLabel(wraps=True, tone="warning")
        self._warning.setObjectName("case.details.warning")
        self._save, self._route, self._leave = Button(Look.PRIMARY), Button(Look.SECONDARY), Button(Look.SECONDARY)
        self._save.setObjectName("case.details.save")
        self._route.setObjectName("case.details.save_and_route")
        self._leave.setObjectName("case.details.leave")
        self._build()
        self._search.searched.connect(lambda words: self.choices_wanted.emit(self._chosen(Detail.CUSTOMER), words))
        self._save.clicked.connect(lambda: self._on_save(routes=False))
        self._route.clicked.connect(lambda: self._on_save(routes=True))
        self._leave.clicked.connect(self.left)
        for detail, box in self._boxes.items():
            box.setObjectName(f"case.details.{detail.value}")
            box.currentIndexChanged.connect(lambda _index, detail=detail: self._on_chosen(detail))
        self.retranslate()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        lines: list[tuple[PlainLabel | None, QWidget]] = []
        for detail, box in self._boxes.items():
            if detail is Detail.CUSTOMER:
                lines.append((None, self._search))
            lines.append((self._labels[detail], box))
            if detail is Detail.CONTACT:
                lines.append((None, self._warning))
        for row, (label, widget) in enumerate(lines):
            if label is not None:
                grid.addWidget(label, row, 0)
                label.setBuddy(widget)
            grid.addWidget(widget, row, 1)
        # In large letters and little room one below the other.
        buttons = QWidget()
        flow = Flow(buttons, spacing=Space.XS)
        for button in (self._save, self._route, self._leave):
            flow.addWidget(button)
        self.body.addWidget(self._title)
        self.body.addLayout(grid)
        self.body.addWidget(self._stale)
        self.body.addWidget(buttons)

    def start(self, details: Details, *, may_route: bool = False) -> None:
        """Begin with what stands; what may be chosen is asked for."""
        self._route.setVisible(may_route)
        self._details, self._was, self._is_fresh = details, present(details), True
        self._choices = DetailChoices()
        self._search.set_words("")
        # The customer first: he decides whose contacts and entitlements are there at all.
        for details_of_now in ((Detail.CUSTOMER,), tuple(Detail)):
            self._fill()
            for detail in details_of_now:
                self._boxes[detail].choose(self._was[detail] or None)
        self._tell()
        self.choices_wanted.emit(self._was[Detail.CUSTOMER], "")
        self._boxes[Detail.SUBJECT].setFocus()

    def show_choices(self, customer: str, known: KnownChoices) -> None:
        """Offer these, unless another customer was chosen meanwhile."""
        if customer != self._chosen(Detail.CUSTOMER):
            return
        self._choices, self._is_fresh = known.choices, known.is_fresh
        self._fill()
        self._tell()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Change what the case is about"))
        self._search.say(self.tr("Find a customer"))
        self._stale.setText(self.tr("The portal cannot be asked now. These are the choices it told of last."))
        self._save.setText(self.tr("Change the case"))
        self._route.setText(self.tr("Change and find the queue"))
        self._leave.setText(self.tr("Leave it as it is"))
        for detail, label in self._labels.items():
            label.setText(case_details.name(detail))
            self._boxes[detail].setAccessibleName(case_details.name(detail))
        self._fill()
        self._tell()

    def _fill(self) -> None:
        told, choose, none = self._choices, self.tr("Choose …"), self.tr("None")
        offered: Mapping[Detail, list[Choice]] = {
            Detail.CUSTOMER: [_choice(one.id, one.name) for one in told.customers],
            Detail.CONTACT: [_choice(one.id, _reached(one.name, one.email)) for one in told.contacts],
            Detail.SUBJECT: [_choice(one.id, case_details.path(one)) for one in in_tree_order(told.subjects)],
            Detail.PRODUCT: [_choice(one.id, words(one.title)) for one in told.products],
            Detail.ENTITLEMENT: [_choice(one.id, case_details.choice(one)) for one in told.entitlements],
        }
        is_another = self._is_another()
        for detail, box in self._boxes.items():
            kept = [] if is_another and detail in {Detail.CONTACT, Detail.ENTITLEMENT} else self._present(detail)
            if detail is Detail.CUSTOMER:
                # Whoever was found by other words stays the one that is chosen.
                kept += [_choice(chosen, box.currentText())] if (chosen := self._chosen(detail)) else []
            box.fill(choose if detail in told.needs else none, _once([*offered[detail], *kept]))

    def _present(self, detail: Detail) -> list[Choice]:
        """What stands, though it may not be chosen anew: it need not be given up because of something else."""
        id = self._was.get(detail, "")
        return [_choice(id, self._name_of(detail))] if id else []

    def _name_of(self, detail: Detail) -> str:
        now = self._details
        match detail:
            case Detail.CUSTOMER:
                return now.customer.name if now.customer else ""
            case Detail.CONTACT:
                return _reached(now.contact.name, now.contact.email) if now.contact else ""
            case Detail.SUBJECT:
                return case_details.path(now.subject) if now.subject else ""
            case Detail.PRODUCT:
                return words(now.product.title) if now.product else ""
            case Detail.ENTITLEMENT:
                return case_details.choice(now.entitlement) if now.entitlement else ""

    def _chosen(self, detail: Detail) -> str:
        return self._boxes[detail].chosen() or ""

    def _is_another(self) -> bool:
        return self._chosen(Detail.CUSTOMER) != self._was.get(Detail.CUSTOMER, "")

    def _becomes(self) -> dict[Detail, str]:
        return changed(self._was, {detail: self._chosen(detail) for detail in Detail})

    def _on_chosen(self, detail: Detail) -> None:
        if detail is Detail.CUSTOMER:
            for of_theirs in (Detail.CONTACT, Detail.ENTITLEMENT):
                self._boxes[of_theirs].choose(None)
            self._fill()
            if not self._is_another():
                for of_theirs in (Detail.CONTACT, Detail.ENTITLEMENT):
                    self._boxes[of_theirs].choose(self._was[of_theirs] or None)
            self.choices_wanted.emit(self._chosen(Detail.CUSTOMER), self._search.text().strip())
        self._tell()

    def _tell(self) -> None:
        """What may be done now, and what will come of it."""
        becomes = self._becomes()
        is_whole = all(self._chosen(detail) for detail in self._choices.needs)
        for button in (self._save, self._route):
            button.setEnabled(bool(becomes) and is_whole)
        self._stale.setVisible(not self._is_fresh)
        self._warning.setVisible(loses_entitlement(self._was, becomes))
        self._warning.setText(
            self.tr("“%1” belongs to the present customer. It will no longer apply to this case.").replace(
                "%1", words(self._details.entitlement.name) if self._details.entitlement else ""
            )
        )

    def _on_save(self, *, routes: bool) -> None:
        becomes = self._becomes()
        if Detail.CUSTOMER not in becomes:
            self._send(becomes, routes=routes)
            return
        new, old = self._boxes[Detail.CUSTOMER].currentText(), self._name_of(Detail.CUSTOMER)
        who = self.tr("The people of %1 will see the case with its whole conversation, those of %2 no longer.")
        told = [who.replace("%1", new).replace("%2", old)]
        if loses_entitlement(self._was, becomes):
            told.insert(0, self._warning.text())
        question = Confirm(self)
        question.accepted.connect(lambda: self._send(becomes, routes=routes))
        title = self.tr("Give the case to another customer?")
        question.ask(title, "\n\n".join(told), self.tr("Give it to them"), self.tr("Leave it as it is"))

    def _send(self, becomes: Mapping[Detail, str], *, routes: bool) -> None:
        short = {one.id: one.name for one in self._choices.contacts}
        short |= {one.id: words(one.name) for one in self._choices.entitlements}
        names = {detail: short.get(id, "") or self._boxes[detail].currentText() for detail, id in becomes.items() if id}
        was = {detail: self._was.get(detail, "") for detail in becomes}
        self.wanted.emit(EditCase(Key(""), CaseId(""), becomes, was, names))
        if routes:
            # Both wait in this order: the rules see the case as it became.
            self.wanted.emit(DeskWork(Key(""), CaseId(""), CaseAction.ROUTE))


def _choice(id: str, text: str) -> Choice:
    return Choice(id, LocalText.of(text))


def _reached(name: str, email: str) -> str:
    return f"{name} – {email}" if email else name


def _once(choices: Sequence[Choice]) -> list[Choice]:
    return list({choice.id: choice for choice in reversed(choices)}.values())[::-1]
