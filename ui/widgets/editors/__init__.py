"""Editors: one widget per kind of field of a guided form, all with the same few verbs."""

from desktop_app.domain.forms import FieldKind, FormField
from ui.widgets.editors.base import Editor
from ui.widgets.editors.choices import ChoiceEditor, MultiChoiceEditor, NestedChoiceEditor, YesNoEditor
from ui.widgets.editors.people import EmailListEditor, PersonEditor
from ui.widgets.editors.text import LongTextEditor, NumberEditor, TextEditor
from ui.widgets.editors.when import DateEditor, TimeRangeEditor

_EDITORS: dict[FieldKind, type[Editor]] = {
    FieldKind.TEXT: TextEditor,
    FieldKind.PHONE: TextEditor,
    FieldKind.LONG_TEXT: LongTextEditor,
    FieldKind.CHOICE: ChoiceEditor,
    FieldKind.NESTED_CHOICE: NestedChoiceEditor,
    FieldKind.MULTI_CHOICE: MultiChoiceEditor,
    FieldKind.DATE: DateEditor,
    FieldKind.TIME_RANGE: TimeRangeEditor,
    FieldKind.EMAIL_LIST: EmailListEditor,
    FieldKind.NUMBER: NumberEditor,
    FieldKind.YES_NO: YesNoEditor,
    FieldKind.PERSON: PersonEditor,
}


def editor_for(field: FormField) -> Editor:
    """The editor of a field's kind, empty."""
    return _EDITORS[field.kind](field)
