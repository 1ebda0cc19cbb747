"""Figures from a file: which columns mean what, what was read of it, and which rows were not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from desktop_app.domain.agreements import Agreement

Raw: TypeAlias = str | int | float | Decimal | bool | date | None
"""What a cell of a file holds, before anybody says what it means."""

FORMULA = "\x00="
"""Stands for a cell that holds a formula: what it shows was computed by another program, and nobody saw of what."""


class Field(StrEnum):
    """What a column can mean. A row tells of one use, or of an entitlement without any."""

    AGREEMENT = "agreement"
    AGREEMENT_NAME = "agreement_name"
    PLAN = "plan"
    CUSTOMER = "customer"
    AGREEMENT_START = "agreement_start"
    AGREEMENT_END = "agreement_end"
    WORKSPACES = "workspaces"
    """Those the agreement is for, parted by semicolons."""
    PACKAGE = "package"
    PACKAGE_KIND = "package_kind"
    PACKAGE_START = "package_start"
    PACKAGE_END = "package_end"
    ENTITLEMENT = "entitlement"
    CODE = "code"
    TEXT = "text"
    LINK = "link"
    """Where at the portal it is put to use; https only."""
    CLASS = "class"
    SERVICE = "service"
    """The drill-down it belongs to."""
    UNIT = "unit"
    BOUGHT = "bought"
    INCLUDED = "included"
    USED = "used"
    LEFT = "left"
    DAY = "day"
    REF = "ref"
    TITLE = "title"
    KIND = "kind"
    PRODUCT = "product"
    SEVERITY = "severity"
    AMOUNT = "amount"
    STATUS = "status"
    WORKSPACE = "workspace"
    CONTACT = "contact"
    EMAIL = "email"
    PHONE = "phone"
    STARTED = "started"
    ENDED = "ended"
    LAST = "last"
    PROGRESS = "progress"
    COURSE_HOURS = "course_hours"
    REASON = "reason"
    """Why a use counts against no entitlement."""


USE_FIELDS = tuple(Field)[tuple(Field).index(Field.DAY) :]
"""What is said of a single use; a row with none of them tells of the entitlement only."""
NUMBERS = frozenset({Field.BOUGHT, Field.USED, Field.LEFT, Field.AMOUNT, Field.PROGRESS, Field.COURSE_HOURS})
DAYS = frozenset(
    {
        Field.AGREEMENT_START,
        Field.AGREEMENT_END,
        Field.PACKAGE_START,
        Field.PACKAGE_END,
        Field.DAY,
        Field.STARTED,
        Field.ENDED,
        Field.LAST,
    }
)
TELLING = frozenset({Field.BOUGHT, Field.INCLUDED, Field.USED, Field.LEFT, *USE_FIELDS})
"""Without a column for one of these a file tells nothing."""


class DayOrder(StrEnum):
    """How days are written in digits."""

    YEAR_MONTH_DAY = "ymd"
    DAY_MONTH_YEAR = "dmy"
    MONTH_DAY_YEAR = "mdy"


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file is read: heading → field, and how it writes decimals and days. Kept per kind of file."""

    columns: Mapping[str, Field] = field(default_factory=dict)
    decimal: str = ","
    day_order: DayOrder = DayOrder.DAY_MONTH_YEAR


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of a file: its headings, its rows, and the number of its first row as the file's reader counts.

    `shape` is the same for files of one kind: those with the same headings.
    """

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Raw, ...], ...]
    first_row: int = 2
    shape: str = ""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that was read: its name, of which moment its figures are, and its tables.

    `is_understood`: its columns say by themselves what they mean; nobody need be asked.
    """

    name: str
    as_of: datetime
    sheets: tuple[Sheet, ...]
    is_understood: bool = False


class TableTrouble(StrEnum):
    """Why no figures were read from a file."""

    UNREADABLE = "unreadable"
    NOT_A_TABLE = "not_a_table"
    EMPTY = "empty"
    TOO_BIG = "too_big"
    TOO_MANY_ROWS = "too_many_rows"
    TOO_MANY_COLUMNS = "too_many_columns"
    TOO_DEEP = "too_deep"
    BOMB = "bomb"
    MACROS = "macros"
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    TEXT = "text"
    """It is in no encoding we know."""
    OLD_FORM = "old_form"
    """A workbook of Excel before 2007."""


class Flaw(StrEnum):
    """Why a row is not taken."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not_a_number"
    NOT_A_DAY = "not_a_day"
    NEGATIVE = "negative"
    TOO_LARGE = "too_large"
    FORMULA = "formula"
    TOO_LONG = "too_long"
    UNKNOWN_WORD = "unknown_word"
    ENDS_BEFORE_START = "ends_before_start"
    CONFLICT = "conflict"
    """Another row says something else of the same thing."""
    SUM = "sum"
    """What is bought less what is used is not what is left."""
    TWICE = "twice"
    """The same row stood there before; it counts once."""


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that is not taken. `row`: its number in the file; `text`: the cell at fault, cut."""

    row: int
    flaw: Flaw
    field: Field | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file says. `rows`: how many were taken. `missing`: a column nobody named, without which it says nothing.

    `odd_statuses`: words we do not know; uses that have them are counted.
    `unsummed`: entitlements (their ids) whose use is not known, because a row that may belong to them was not taken.
    """

    agreements: tuple[Agreement, ...] = ()
    bad: tuple[BadRow, ...] = ()
    rows: int = 0
    unsummed: frozenset[str] = frozenset()
    odd_statuses: tuple[str, ...] = ()
    is_telling: bool = True


@dataclass(frozen=True, slots=True)
class KeptFile:
    """What was taken of a file and is kept on this computer. `rows` taken, `refused` not."""

    id: str
    name: str
    as_of: datetime
    read_at: datetime
    rows: int
    refused: int
    agreements: tuple[Agreement, ...] = ()


def bad_cells(bad: Sequence[BadRow]) -> int:
    """How many rows say nothing now; what merely stood there twice is not among them."""
    return len({one.row for one in bad if one.flaw is not Flaw.TWICE})
