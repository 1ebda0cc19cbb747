"""Editors for choices: one, several, one within another, yes or no."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QRadioButton, QVBoxLayout, QWidget

from desktop_app.domain.forms import Answer, Choice, FormField
from ui.language import words
from ui.override import override
from ui.theme import Space
from ui.widgets.editors.base import Editor
from ui.widgets.editors.text import row

FEW = 4
"""Up to so many choices stand open as radio buttons: one press, and all are seen."""


def column(editor: QWidget) -> QVBoxLayout:
    """A column without margins, on the editor."""
    layout = QVBoxLayout(editor)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Space.XXS)
    return layout


class ChoiceBox(QComboBox):
    """A combo box whose first entry is no choice. The wheel scrolls the page, not the choice."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to whoever scrolls: a choice changed by scrolling past it is the classic silent mistake."""
        event.ignore()

    def fill(self, none: str, choices: Sequence[Choice]) -> None:
        """Show these choices, keeping the chosen one."""
        chosen = self.chosen()
        blocker = QSignalBlocker(self)
        self.clear()
        self.addItem(none, None)
        for choice in choices:
            self.addItem(words(choice.label), choice.id)
        self.choose(chosen)
        blocker.unblock()

    def chosen(self) -> str | None:
        """The id of the choice, None for none."""
        data = self.currentData()
        return data if isinstance(data, str) else None

    def choose(self, id: str | None) -> None:
        """Show a choice without a signal."""
        blocker = QSignalBlocker(self)
        self.setCurrentIndex(max(0, self.findData(id) if id is not None else 0))
        blocker.unblock()


class ChoiceEditor(Editor):
    """One of several: radio buttons while they are few, else a list."""

    def __init__(self, field: FormField) -> None:
        super().__init__(field)
        self._radios: dict[str, QRadioButton] = {}
        self._box: ChoiceBox | None = None
        if len(field.choices) <= FEW:
            group = QButtonGroup(self)
            layout = column(self)
            for choice in field.choices:
                radio = QRadioButton()
                group.addButton(radio)
                layout.addWidget(radio)
                radio.clicked.connect(lambda: self.changed.emit())
                self._radios[choice.id] = radio
        else:
            self._box = ChoiceBox()
            row(self).addWidget(self._box)
            self._box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.retranslate()

    def answer(self) -> Answer | None:
        if self._box is not None:
            return self._box.chosen()
        return next((id for id, radio in self._radios.items() if radio.isChecked()), None)

    def set_answer(self, answer: Answer | None) -> None:
        if self._box is not None:
            self._box.choose(answer if isinstance(answer, str) else None)
            return
        _check_radio(self._radios, answer if isinstance(answer, str) else None)

    def focus_target(self) -> QWidget:
        return self._box or next(iter(self._radios.values()), self)

    def name_parts(self, name: str, description: str) -> None:
        if self._box is not None:
            super().name_parts(name, description)
        for choice in self.field.choices if self._radios else ():
            _name_button(self._radios[choice.id], name, words(choice.label), description)

    def retranslate(self) -> None:
        if self._box is not None:
            self._box.fill(self.tr("Choose …"), self.field.choices)
        for choice in self.field.choices if self._radios else ():
            self._radios[choice.id].setText(_literal(words(choice.label)))


class YesNoEditor(Editor):
    """Yes or no, and neither until the user says."""

    def __init__(self, field: FormField) -> None:
        super().__init__(field)
        self._name, self._description = "", ""
        self._yes, self._no = QRadioButton(), QRadioButton()
        group = QButtonGroup(self)
        layout = row(self)
        layout.setSpacing(Space.L)
        for radio in (self._yes, self._no):
            group.addButton(radio)
            layout.addWidget(radio)
            radio.clicked.connect(lambda: self.changed.emit())
        layout.addStretch()
        self.retranslate()

    def answer(self) -> Answer | None:
        if self._yes.isChecked():
            return True
        return False if self._no.isChecked() else None

    def set_answer(self, answer: Answer | None) -> None:
        chosen = {True: "yes", False: "no"}.get(answer) if isinstance(answer, bool) else None
        _check_radio({"yes": self._yes, "no": self._no}, chosen)

    def focus_target(self) -> QWidget:
        return self._yes

    def name_parts(self, name: str, description: str) -> None:
        self._name, self._description = name, description
        for radio in (self._yes, self._no):
            _name_button(radio, name, radio.text(), description)

    def retranslate(self) -> None:
        self._yes.setText(self.tr("Yes"))
        self._no.setText(self.tr("No"))
        self.name_parts(self._name, self._description)


class MultiChoiceEditor(Editor):
    """Any number of several."""

    def __init__(self, field: FormField) -> None:
        super().__init__(field)
        layout = column(self)
        self._boxes: dict[str, QCheckBox] = {}
        for choice in field.choices:
            box = QCheckBox()
            box.clicked.connect(lambda: self.changed.emit())
            layout.addWidget(box)
            self._boxes[choice.id] = box
        self.retranslate()

    def answer(self) -> Answer | None:
        return tuple(id for id, box in self._boxes.items() if box.isChecked()) or None

    def set_answer(self, answer: Answer | None) -> None:
        chosen = answer if isinstance(answer, tuple) else ()
        for id, box in self._boxes.items():
            box.setChecked(id in chosen)

    def focus_target(self) -> QWidget:
        return next(iter(self._boxes.values()), self)

    def name_parts(self, name: str, description: str) -> None:
        for choice in self.field.choices:
            _name_button(self._boxes[choice.id], name, words(choice.label), description)

    def retranslate(self) -> None:
        for choice in self.field.choices:
            self._boxes[choice.id].setText(_literal(words(choice.label)))


class NestedChoiceEditor(Editor):
    """A choice within a choice: the next list appears when the one before it has choices of its own."""

    def __init__(self, field: FormField) -> None:
        super().__init__(field)
        self._layout = column(self)
        self._layout.setSpacing(Space.XS)
        self._boxes: list[ChoiceBox] = []
        self._by_id = {choice.id: choice for choice in field.choices}
        self._name, self._description = "", ""
        self._show_path([])

    def answer(self) -> Answer | None:
        chosen = [box.chosen() for box in self._boxes]
        return next((id for id in reversed(chosen) if id is not None), None)

    def set_answer(self, answer: Answer | None) -> None:
        path: list[str] = []
        id: str | None = answer if isinstance(answer, str) and answer in self._by_id else None
        while id is not None and id not in path:
            path.insert(0, id)
            id = self._by_id[id].parent_id if id in self._by_id else None
        self._show_path(path)

    def focus_target(self) -> QWidget:
        return self._boxes[0]

    def name_parts(self, name: str, description: str) -> None:
        self._name, self._description = name, description
        for level, box in enumerate(self._boxes):
            above = self._boxes[level - 1].currentText() if level else ""
            box.setAccessibleName(f"{name} – {above}" if above else name)
            box.setAccessibleDescription(description)

    def retranslate(self) -> None:
        for level, box in enumerate(self._boxes):
            parent = self._boxes[level - 1].chosen() if level else None
            box.fill(self._none(level), self._children(parent))

    def _none(self, level: int) -> str:
        return self.tr("Choose more exactly …") if level else self.tr("Choose …")

    def _children(self, parent: str | None) -> list[Choice]:
        return [choice for choice in self.field.choices if choice.parent_id == parent]

    def _show_path(self, path: Sequence[str]) -> None:
        """One list per level of the path, and one more where there is something left to choose."""
        parents: list[str | None] = [None, *path]
        wanted = [parent for parent in parents if self._children(parent)] or [None]
        while len(self._boxes) > len(wanted):
            gone = self._boxes.pop()
            self._layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for level, parent in enumerate(wanted):
            if level == len(self._boxes):
                box = ChoiceBox()
                box.currentIndexChanged.connect(lambda _index, box=box: self._on_chosen(box))
                self._layout.addWidget(box)
                if self._boxes:
                    # A list that comes late would else stand last in the window's tab order.
                    QWidget.setTabOrder(self._boxes[-1], box)
                    box.show()  # now, not in the layout's next turn: somebody may press Tab before
                self._boxes.append(box)
            box = self._boxes[level]
            box.fill(self._none(level), self._children(parent))
            box.choose(path[level] if level < len(path) else None)
        self.name_parts(self._name, self._description)

    def _on_chosen(self, box: ChoiceBox) -> None:
        level = self._boxes.index(box)
        chosen = [each.chosen() for each in self._boxes[: level + 1]]
        self._show_path([id for id in chosen if id is not None])
        self.changed.emit()


def _literal(text: str) -> str:
    """A portal's text on a button: its & is a character, not a mnemonic."""
    return text.replace("&", "&&")


def _name_button(button: QRadioButton | QCheckBox, field: str, label: str, description: str) -> None:
    button.setAccessibleName(f"{field} – {label}")
    button.setAccessibleDescription(description)


def _check_radio(radios: dict[str, QRadioButton], chosen: str | None) -> None:
    group = next(iter(radios.values())).group() if radios else None
    if group is None:
        return
    # An exclusive group does not let its last choice go.
    group.setExclusive(False)
    for id, radio in radios.items():
        radio.setChecked(id == chosen)
    group.setExclusive(True)
