"""Words about figures from a file: why it is not read, what its columns mean, and why a row is not taken."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.imports import BadRow, DayOrder, Field, Flaw, TableTrouble
from desktop_app.errors import TableRefused
from ui import formats
from ui.language import QT_TRANSLATE_NOOP, filled

_TROUBLE: Mapping[TableTrouble, str] = {
    TableTrouble.UNREADABLE: QT_TRANSLATE_NOOP("TableTrouble", "The file cannot be read."),
    TableTrouble.NOT_A_TABLE: QT_TRANSLATE_NOOP(
        "TableTrouble", "There is no table in it: no row with headings, or a form Nordesk does not know."
    ),
    TableTrouble.EMPTY: QT_TRANSLATE_NOOP("TableTrouble", "There are no rows in it."),
    TableTrouble.TOO_BIG: QT_TRANSLATE_NOOP("TableTrouble", "It is bigger than %1."),
    TableTrouble.TOO_MANY_ROWS: QT_TRANSLATE_NOOP("TableTrouble", "It has more than %1 rows."),
    TableTrouble.TOO_MANY_COLUMNS: QT_TRANSLATE_NOOP("TableTrouble", "It has more than %1 columns."),
    TableTrouble.TOO_DEEP: QT_TRANSLATE_NOOP("TableTrouble", "What stands in it is nested too deep."),
    TableTrouble.BOMB: QT_TRANSLATE_NOOP("TableTrouble", "It would grow to many times its size when it is opened."),
    TableTrouble.MACROS: QT_TRANSLATE_NOOP(
        "TableTrouble", "It holds programs (macros). Save it as a workbook without."
    ),
    TableTrouble.ENCRYPTED: QT_TRANSLATE_NOOP("TableTrouble", "It is locked with a password."),
    TableTrouble.DAMAGED: QT_TRANSLATE_NOOP("TableTrouble", "The file is damaged."),
    TableTrouble.TEXT: QT_TRANSLATE_NOOP("TableTrouble", "Its text cannot be read. Save it as UTF-8."),
    TableTrouble.OLD_FORM: QT_TRANSLATE_NOOP(
        "TableTrouble", "It is a workbook in the form used before 2007, or locked with a password. Save it as XLSX."
    ),
}
_FLAW: Mapping[Flaw, str] = {
    Flaw.EMPTY: QT_TRANSLATE_NOOP("ImportFlaw", "Nothing stands there"),
    Flaw.NOT_A_NUMBER: QT_TRANSLATE_NOOP("ImportFlaw", "Not a number as this file writes them"),
    Flaw.NOT_A_DAY: QT_TRANSLATE_NOOP("ImportFlaw", "Not a date as this file writes them"),
    Flaw.NEGATIVE: QT_TRANSLATE_NOOP("ImportFlaw", "Less than nothing"),
    Flaw.TOO_LARGE: QT_TRANSLATE_NOOP("ImportFlaw", "Too large"),
    Flaw.FORMULA: QT_TRANSLATE_NOOP("ImportFlaw", "A formula: save values, or leave the column out"),
    Flaw.TOO_LONG: QT_TRANSLATE_NOOP("ImportFlaw", "Too long"),
    Flaw.UNKNOWN_WORD: QT_TRANSLATE_NOOP("ImportFlaw", "A word this column does not have"),
    Flaw.ENDS_BEFORE_START: QT_TRANSLATE_NOOP("ImportFlaw", "Ends before it begins"),
    Flaw.CONFLICT: QT_TRANSLATE_NOOP("ImportFlaw", "Another row says something else"),
    Flaw.SUM: QT_TRANSLATE_NOOP("ImportFlaw", "Bought less used is not what is left"),
    Flaw.TWICE: QT_TRANSLATE_NOOP("ImportFlaw", "Stood there before; counted once"),
}
_FIELD: Mapping[Field, str] = {
    Field.AGREEMENT: QT_TRANSLATE_NOOP("ImportField", "Agreement: number"),
    Field.AGREEMENT_NAME: QT_TRANSLATE_NOOP("ImportField", "Agreement: name"),
    Field.PLAN: QT_TRANSLATE_NOOP("ImportField", "Agreement: support plan"),
    Field.CUSTOMER: QT_TRANSLATE_NOOP("ImportField", "Agreement: customer"),
    Field.AGREEMENT_START: QT_TRANSLATE_NOOP("ImportField", "Agreement: first day"),
    Field.AGREEMENT_END: QT_TRANSLATE_NOOP("ImportField", "Agreement: last day"),
    Field.WORKSPACES: QT_TRANSLATE_NOOP("ImportField", "Agreement: workspaces"),
    Field.PACKAGE: QT_TRANSLATE_NOOP("ImportField", "Package: name"),
    Field.PACKAGE_KIND: QT_TRANSLATE_NOOP("ImportField", "Package: enterprise-wide or enhanced"),
    Field.PACKAGE_START: QT_TRANSLATE_NOOP("ImportField", "Package: first day"),
    Field.PACKAGE_END: QT_TRANSLATE_NOOP("ImportField", "Package: last day"),
    Field.ENTITLEMENT: QT_TRANSLATE_NOOP("ImportField", "Entitlement: name"),
    Field.CODE: QT_TRANSLATE_NOOP("ImportField", "Entitlement: code"),
    Field.TEXT: QT_TRANSLATE_NOOP("ImportField", "Entitlement: description"),
    Field.LINK: QT_TRANSLATE_NOOP("ImportField", "Entitlement: link"),
    Field.CLASS: QT_TRANSLATE_NOOP("ImportField", "Entitlement: consumption or benefit"),
    Field.SERVICE: QT_TRANSLATE_NOOP("ImportField", "Entitlement: kind of service"),
    Field.UNIT: QT_TRANSLATE_NOOP("ImportField", "Unit"),
    Field.BOUGHT: QT_TRANSLATE_NOOP("ImportField", "Bought"),
    Field.INCLUDED: QT_TRANSLATE_NOOP("ImportField", "Included without a limit"),
    Field.USED: QT_TRANSLATE_NOOP("ImportField", "Used in all"),
    Field.LEFT: QT_TRANSLATE_NOOP("ImportField", "Left"),
    Field.DAY: QT_TRANSLATE_NOOP("ImportField", "Use: date"),
    Field.REF: QT_TRANSLATE_NOOP("ImportField", "Use: number"),
    Field.TITLE: QT_TRANSLATE_NOOP("ImportField", "Use: title"),
    Field.KIND: QT_TRANSLATE_NOOP("ImportField", "Use: kind"),
    Field.PRODUCT: QT_TRANSLATE_NOOP("ImportField", "Use: product"),
    Field.SEVERITY: QT_TRANSLATE_NOOP("ImportField", "Use: severity"),
    Field.AMOUNT: QT_TRANSLATE_NOOP("ImportField", "Use: amount"),
    Field.STATUS: QT_TRANSLATE_NOOP("ImportField", "Use: status"),
    Field.WORKSPACE: QT_TRANSLATE_NOOP("ImportField", "Use: workspace"),
    Field.CONTACT: QT_TRANSLATE_NOOP("ImportField", "Use: person"),
    Field.EMAIL: QT_TRANSLATE_NOOP("ImportField", "Use: e-mail"),
    Field.PHONE: QT_TRANSLATE_NOOP("ImportField", "Use: phone"),
    Field.STARTED: QT_TRANSLATE_NOOP("ImportField", "Use: started on"),
    Field.ENDED: QT_TRANSLATE_NOOP("ImportField", "Use: ended on"),
    Field.LAST: QT_TRANSLATE_NOOP("ImportField", "Use: last time"),
    Field.PROGRESS: QT_TRANSLATE_NOOP("ImportField", "Use: progress in per cent"),
    Field.COURSE_HOURS: QT_TRANSLATE_NOOP("ImportField", "Use: length of the course in hours"),
    Field.REASON: QT_TRANSLATE_NOOP("ImportField", "Use: why it counts against nothing"),
}
_ORDER: Mapping[DayOrder, str] = {
    DayOrder.YEAR_MONTH_DAY: QT_TRANSLATE_NOOP("ImportDays", "Year-month-day"),
    DayOrder.DAY_MONTH_YEAR: QT_TRANSLATE_NOOP("ImportDays", "Day.month.year"),
    DayOrder.MONTH_DAY_YEAR: QT_TRANSLATE_NOOP("ImportDays", "Month/day/year"),
}


def trouble(error: TableRefused) -> str:
    """Why no figures are read from a file."""
    text = QCoreApplication.translate("TableTrouble", _TROUBLE[error.trouble])
    if error.limit is None:
        return text
    is_size = error.trouble is TableTrouble.TOO_BIG
    return text.replace("%1", formats.size(error.limit) if is_size else formats.number(error.limit))


def flaw(value: Flaw) -> str:
    """Why a row is not taken."""
    return QCoreApplication.translate("ImportFlaw", _FLAW[value])


def field(value: Field) -> str:
    """What a column means."""
    return QCoreApplication.translate("ImportField", _FIELD[value])


def order(value: DayOrder) -> str:
    """How days are written."""
    return QCoreApplication.translate("ImportDays", _ORDER[value])


def bad_row(bad: BadRow) -> str:
    """A row that is not taken, with its number, its column and what stands there."""
    where = "" if bad.field is None else field(bad.field)
    if not bad.text:
        text = QCoreApplication.translate("ImportFlaw", "Row %1, %2: %3")
        return filled(text, str(bad.row), where, flaw(bad.flaw))
    text = QCoreApplication.translate("ImportFlaw", "Row %1, %2: %3 (“%4”)")
    return filled(text, str(bad.row), where, flaw(bad.flaw), bad.text)
