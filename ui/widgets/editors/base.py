"""What every editor of a form's field can do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.forms import Answer, FormField
from ui.language import Translated, words


class Editor(Translated, QWidget):
    """Shows and takes one answer. `answer()` is None while nothing usable is written."""

    changed = Signal()
    """The user changed something; never emitted by `set_answer`."""
    left = Signal()
    """The focus went away: a good moment to say what is wrong."""

    def __init__(self, field: FormField) -> None:
        super().__init__()
        self.field = field
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def answer(self) -> Answer | None:
        """What is written, None for nothing."""
        raise NotImplementedError

    def set_answer(self, answer: Answer | None) -> None:
        """Show an answer without telling of a change. One that does not fit the kind shows as nothing."""
        raise NotImplementedError

    def focus_target(self) -> QWidget:
        """The widget that takes the focus, and that the label belongs to."""
        raise NotImplementedError

    def name_parts(self, name: str, description: str) -> None:
        """Give every part its accessible name; several parts get the field's name before their own."""
        target = self.focus_target()
        target.setAccessibleName(name)
        target.setAccessibleDescription(description)

    def retranslate(self) -> None:
        """Editors whose words come from the form alone have none of their own."""

    def placeholder(self) -> str:
        """The field's own example, in the reader's language."""
        return words(self.field.placeholder)
