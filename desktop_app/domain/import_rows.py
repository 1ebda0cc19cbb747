"""Rows of a file as agreements with their packages, entitlements and uses. Never a sum of which a part is unknown."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import TypeVar

from desktop_app.domain import import_words as words
from desktop_app.domain.agreements import (
    Agreement,
    DrillDown,
    Entitlement,
    EntitlementClass,
    FileSource,
    Package,
    Usage,
    Workspace,
)
from desktop_app.domain.drilldowns import is_counted, why_additional
from desktop_app.domain.import_cells import BadCell
from desktop_app.domain.import_uses import Cells, cells_of, is_sum, told_of, usage_of
from desktop_app.domain.imports import TELLING, BadRow, Field, Flaw, Imported, Reading, Sheet
from desktop_app.domain.text import LocalText

Kind = TypeVar("Kind")

_OF_AGREEMENT = (
    Field.AGREEMENT_NAME,
    Field.PLAN,
    Field.CUSTOMER,
    Field.AGREEMENT_START,
    Field.AGREEMENT_END,
    Field.WORKSPACES,
)
_OF_PACKAGE = (Field.PACKAGE_KIND, Field.PACKAGE_START, Field.PACKAGE_END)
_COUNTED = frozenset({Field.BOUGHT, Field.INCLUDED, Field.USED, Field.LEFT, Field.AMOUNT})
_NAMING = frozenset({Field.AGREEMENT, Field.PACKAGE, Field.ENTITLEMENT, Field.CODE, Field.UNIT})
_OF_ENTITLEMENT = (
    Field.TEXT,
    Field.LINK,
    Field.CLASS,
    Field.SERVICE,
    Field.BOUGHT,
    Field.INCLUDED,
    Field.USED,
    Field.LEFT,
)


@dataclass
class _Line:
    """What is read of one entitlement so far."""

    package: str
    name: str
    code: str
    unit: str
    facts: dict[Field, object] = field(default_factory=dict)
    uses: dict[str, Usage] = field(default_factory=dict)
    is_told: bool = False
    is_unsummed: bool = False
    is_doubtful: bool = False


@dataclass
class _Deal:
    """What is read of one agreement so far; packages by their names without case."""

    number: str
    facts: dict[Field, object] = field(default_factory=dict)
    packages: dict[str, dict[Field, object]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    spaces: dict[str, None] = field(default_factory=dict)
    lines: dict[tuple[str, ...], _Line] = field(default_factory=dict)


class _Gathering:
    """Takes rows one by one; a row that contradicts one before it is not taken."""

    def __init__(self, sheet: Sheet, reading: Reading, file: str) -> None:
        self._sheet, self._file = sheet, file
        self.deals: dict[str, _Deal] = {}
        self.bad: list[BadRow] = []
        self.rows = 0
        self.is_all_unsummed = False
        self._seen: set[tuple[tuple[Field, object], ...]] = set()
        self._units: dict[tuple[str, ...], set[str]] = {}
        counted = [name for name, means in reading.columns.items() if means in _COUNTED and name in sheet.headings]
        self._unit = next((unit for name in counted if (unit := words.unit_in(name))), "")

    def note_unit(self, cells: Cells) -> None:
        """Before any is taken: an entitlement with one unit has it in rows that leave it out, too."""
        self._units.setdefault(self._names(cells), set()).update({str(cells.get(Field.UNIT) or "")} - {""})

    def take(self, at: int, cells: Cells, flaws: Sequence[BadCell]) -> None:
        """One row."""
        number = self._sheet.first_row + at
        if flaws:
            self.bad += [BadRow(number, each.flaw, each.field, each.text) for each in flaws]
            self._doubt(cells, flaws)
            return
        deal, line = self._line(cells)
        package = deal.packages[line.package]
        clash = (
            _clash(deal.facts, told_of(cells, _OF_AGREEMENT))
            or _clash(package, told_of(cells, _OF_PACKAGE))
            or _clash(line.facts, told_of(cells, _OF_ENTITLEMENT))
        )
        if clash is not None:
            self.bad.append(BadRow(number, Flaw.CONFLICT, clash, str(cells[clash])[:80]))
            line.is_unsummed = True
            line.is_doubtful = line.is_doubtful or clash in _COUNTED
            return
        if self._stood_there(cells):
            self.bad.append(BadRow(number, Flaw.TWICE, Field.REF, str(cells[Field.REF])[:80]))
            return
        deal.facts.update(told_of(cells, _OF_AGREEMENT))
        package.update(told_of(cells, _OF_PACKAGE))
        line.facts.update(told_of(cells, _OF_ENTITLEMENT))
        deal.spaces.update({str(cells[Field.WORKSPACE]): None} if Field.WORKSPACE in cells else {})
        line.is_told = True
        self.rows += 1
        id = _id(deal.number, line.package, line.code, line.unit, str(number))
        usage = usage_of(cells, line.unit, id)
        if usage is not None:
            line.uses[id] = usage
            line.is_unsummed = line.is_unsummed or (usage.quantity is None and is_counted(usage))

    def _stood_there(self, cells: Cells) -> bool:
        """Whether the very same use was told before. Without a reference two rows may well be two uses of one day."""
        if Field.REF not in cells:
            return False
        row = tuple(cells.items())
        is_known = row in self._seen
        self._seen.add(row)
        return is_known

    def _names(self, cells: Cells) -> tuple[str, str, str]:
        name = str(cells.get(Field.ENTITLEMENT) or cells.get(Field.CODE) or self._sheet.name or self._file)
        return (
            str(cells.get(Field.AGREEMENT) or self._file).casefold(),
            str(cells.get(Field.PACKAGE) or "").casefold(),
            str(cells.get(Field.CODE) or name).casefold(),
        )

    def _line(self, cells: Cells) -> tuple[_Deal, _Line]:
        number, package, code = self._names(cells)
        deal = self.deals.setdefault(number, _Deal(str(cells.get(Field.AGREEMENT) or self._file)))
        deal.packages.setdefault(package, {})
        deal.names.setdefault(package, str(cells.get(Field.PACKAGE) or ""))
        units = self._units.get((number, package, code), set())
        only = next(iter(units)) if len(units) == 1 else self._unit
        unit = str(cells.get(Field.UNIT) or only)
        name = str(cells.get(Field.ENTITLEMENT) or cells.get(Field.CODE) or self._sheet.name or self._file)
        return deal, deal.lines.setdefault((package, code, unit.casefold()), _Line(package, name, code, unit))

    def _doubt(self, cells: Cells, flaws: Sequence[BadCell]) -> None:
        """A row that is not taken may have been a use of its entitlement; where the names are at fault, of any."""
        at_fault = {each.field for each in flaws}
        if at_fault & _NAMING:
            written = {each.field for each in flaws if each.flaw is not Flaw.EMPTY}
            self.is_all_unsummed = self.is_all_unsummed or not is_sum(cells, written)
            return
        _, line = self._line(cells)
        line.is_unsummed = True
        line.is_doubtful = line.is_doubtful or bool(at_fault & _COUNTED - {Field.AMOUNT})


def imported(sheet: Sheet, reading: Reading, file: FileSource) -> Imported:
    """What the rows say, read so. Figures that cannot be known are None: see `Imported.unsummed`."""
    if not TELLING & set(reading.columns.values()):
        return Imported(is_telling=False)
    gathering = _Gathering(sheet, reading, file.name)
    rows = list(cells_of(sheet, reading))
    for cells, _ in rows:
        gathering.note_unit(cells)
    for at, (cells, flaws) in enumerate(rows):
        if cells or flaws:
            gathering.take(at, cells, flaws)
    made = [_agreement(deal, file, is_all_unsummed=gathering.is_all_unsummed) for deal in gathering.deals.values()]
    agreements = tuple(agreement for agreement, _ in made if agreement.packages)
    unsummed = frozenset(id for _, ids in made for id in ids)
    uses = (use for deal in gathering.deals.values() for line in deal.lines.values() for use in line.uses.values())
    odd = tuple(dict.fromkeys(use.status for use in uses if use.status and words.is_odd(use.status)))
    bad = tuple(sorted(gathering.bad, key=lambda one: one.row))
    return Imported(agreements, bad, gathering.rows, unsummed, odd)


def _clash(known: Mapping[Field, object], told: Cells) -> Field | None:
    return next((each for each, value in told.items() if each in known and known[each] != value), None)


def _agreement(deal: _Deal, file: FileSource, *, is_all_unsummed: bool) -> tuple[Agreement, list[str]]:
    """The agreement, and the ids of its entitlements whose figures are in doubt."""
    facts = deal.facts
    spaces = _found(facts, Field.WORKSPACES, tuple) or tuple(deal.spaces)
    bare = Agreement(
        id=_id(deal.number),
        number=deal.number,
        name=LocalText.of(_found(facts, Field.AGREEMENT_NAME, str) or ""),
        start=_found(facts, Field.AGREEMENT_START, date),
        end=_found(facts, Field.AGREEMENT_END, date),
        plan=LocalText.of(_found(facts, Field.PLAN, str) or ""),
        customer=_found(facts, Field.CUSTOMER, str) or "",
        workspaces=tuple(Workspace(name, name) for name in spaces),
        as_of=file.as_of,
        source=file,
    )
    packages: list[Package] = []
    unsummed: list[str] = []
    by_package: dict[str, list[_Line]] = {}
    for line in deal.lines.values():
        by_package.setdefault(line.package, []).append(line)
    for key, told in deal.packages.items():
        package = Package(
            id=_id(deal.number, key),
            name=LocalText.of(deal.names[key]),
            is_enterprise_wide=told.get(Field.PACKAGE_KIND) is not False,
            start=_found(told, Field.PACKAGE_START, date),
            end=_found(told, Field.PACKAGE_END, date),
        )
        # One of which no row was taken stays, unknown: without it a sum over agreements would look whole.
        lines = [line for line in by_package.get(key, ()) if line.is_told or line.is_unsummed]
        made = [_entitlement(line, bare, package, is_unsummed=line.is_unsummed or is_all_unsummed) for line in lines]
        unsummed += [
            one.id
            for line, one in zip(lines, made, strict=True)
            if one.used is None and (line.is_unsummed or line.uses)
        ]
        if made:
            packages.append(replace(package, entitlements=tuple(made)))
    return replace(bare, packages=tuple(packages)), unsummed


def _entitlement(line: _Line, agreement: Agreement, package: Package, *, is_unsummed: bool) -> Entitlement:
    facts = line.facts
    is_benefit = facts.get(Field.CLASS) is EntitlementClass.BENEFIT
    is_unlimited = facts.get(Field.INCLUDED) is True
    made = Entitlement(
        id=_id(agreement.number, line.package, line.code, line.unit),
        code=line.code,
        name=LocalText.of(line.name),
        text=LocalText.of(_found(facts, Field.TEXT, str) or ""),
        entitlement_class=EntitlementClass.BENEFIT if is_benefit else EntitlementClass.CONSUMPTION,
        unit=line.unit,
        is_unlimited=is_unlimited,
        drilldown=_found(facts, Field.SERVICE, DrillDown) or DrillDown.NONE,
        action_url=_found(facts, Field.LINK, str) or "",
        usage=tuple(line.uses.values()),
    )
    if is_benefit or line.is_doubtful:
        return made
    bought, used, left = (_found(facts, each, Decimal) for each in (Field.BOUGHT, Field.USED, Field.LEFT))
    if bought is not None and used is not None and left is not None and bought - used != left:
        return made
    if bought is None and used is not None and left is not None:
        bought = used + left
    if used is None and bought is not None and left is not None:
        used = bought - left
    if used is None and line.uses and not is_unsummed:
        used = _summed(made, agreement, package)
    return replace(made, purchased=None if is_unlimited else bought, used=used)


def _summed(made: Entitlement, agreement: Agreement, package: Package) -> Decimal:
    """What the uses add up to; what is outside the agreement counts against nothing of it."""
    is_additional = made.drilldown is DrillDown.ADDITIONAL_CASES
    return sum(
        (
            use.quantity
            for use in made.usage
            if use.quantity is not None
            and is_counted(use)
            and (is_additional or why_additional(use, agreement, package, made) is None)
        ),
        Decimal(0),
    )


def _id(number: str, *parts: str) -> str:
    """The same for every file that tells of it; without any sign that parts ids elsewhere."""
    text = "\0".join([number.casefold(), *parts])
    return "file-" + hashlib.sha256(text.encode(errors="replace")).hexdigest()[:20]


def _found(facts: Mapping[Field, object], of: Field, kind: type[Kind]) -> Kind | None:
    found = facts.get(of)
    return found if isinstance(found, kind) else None
