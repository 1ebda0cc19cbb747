"""Editors for people: a colleague, and addresses to copy."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop_app.domain.forms import Answer, FormField
from desktop_app.domain.identity import Person
from ui.widgets.editors.base import Editor
from ui.widgets.editors.text import row

_SEPARATORS = re.compile(r"[\s,;<>]+")
PAUSE_MS = 250
"""A look-up waits for so long a pause in typing."""


class EmailListEditor(Editor):
    """Addresses, parted by commas, semicolons or blanks, as they come out of an e-mail program."""

    def __init__(self, field: FormField) -> None:
        super().__init__(field)
        self._line = QLineEdit()
        self._line.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        row(self).addWidget(self._line)
        self._line.textEdited.connect(lambda _text: self.changed.emit())
        self._line.editingFinished.connect(self._tidy)
        self.retranslate()

    def answer(self) -> Answer | None:
        parts = [part for part in _SEPARATORS.split(self._line.text()) if part]
        # “Kari Prøve <kari@…>” leaves the name behind: with an address in the list, bare words are names.
        addresses = [part for part in parts if "@" in part] or parts
        return tuple(dict.fromkeys(addresses)) or None

    def set_answer(self, answer: Answer | None) -> None:
        if answer != self.answer():
            self._line.setText(", ".join(answer) if isinstance(answer, tuple) else "")

    def focus_target(self) -> QWidget:
        return self._line

    def retranslate(self) -> None:
        self._line.setPlaceholderText(self.placeholder() or self.tr("name@company.example, …"))

    def _tidy(self) -> None:
        addresses = self.answer()
        if isinstance(addresses, tuple):
            self._line.setText(", ".join(addresses))
        self.left.emit()


class PersonEditor(Editor):
    """A colleague, looked up by name or e-mail. The page answers `wanted` with `offer`."""

    wanted = Signal(str)
    """Look for people by these words."""

    def __init__(self, field: FormField) -> None:
        super().__init__(field)
        self._line = QLineEdit()
        self._known: dict[str, Person] = {}
        self._id: str | None = None
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._on_picked)
        self._line.setCompleter(completer)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(lambda: self.wanted.emit(self._line.text().strip()))
        row(self).addWidget(self._line)
        self._line.textEdited.connect(self._on_edited)
        self._line.editingFinished.connect(self._on_finished)
        self.retranslate()

    def answer(self) -> Answer | None:
        return self._id

    def set_answer(self, answer: Answer | None) -> None:
        self._id = answer if isinstance(answer, str) and answer else None
        if self._id is None:
            if not self._line.hasFocus():
                self._line.clear()
        elif self._id in self._known:
            self._line.setText(_shown(self._known[self._id]))
        else:
            self._line.setText(self._id)
            self.wanted.emit("")

    def offer(self, people: Sequence[Person]) -> None:
        """The people found; shown under the line while somebody types, and used to name the chosen one."""
        self._known |= {str(person.id): person for person in people}
        self._names.setStringList([_shown(person) for person in people])
        if self._id in self._known:
            self._line.setText(_shown(self._known[self._id]))
        elif people and self._line.hasFocus() and self._line.text().strip():
            self._line.completer().complete()

    def focus_target(self) -> QWidget:
        return self._line

    def retranslate(self) -> None:
        self._line.setPlaceholderText(self.placeholder() or self.tr("Name or e-mail of a colleague"))

    def _on_edited(self, text: str) -> None:
        self._id = self._match(text)
        self._pause.start()
        self.changed.emit()

    def _on_picked(self, shown: str) -> None:
        self._id = self._match(shown)
        self.changed.emit()

    def _on_finished(self) -> None:
        self._id = self._id or self._match(self._line.text())
        self.left.emit()

    def _match(self, text: str) -> str | None:
        wanted = text.strip().casefold()
        return next(
            (
                id
                for id, person in self._known.items()
                if wanted in {_shown(person).casefold(), person.name.casefold(), person.email.casefold()} and wanted
            ),
            None,
        )


def _shown(person: Person) -> str:
    return f"{person.name} ({person.email})" if person.email else person.name
