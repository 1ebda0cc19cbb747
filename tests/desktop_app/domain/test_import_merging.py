"""Each agreement is told of by the portal or by one file, never by both."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from desktop_app.domain.activity import enterprise_lines
from desktop_app.domain.agreements import (
    Agreement,
    Entitlement,
    EntitlementClass,
    FileSource,
    Package,
    Usage,
    Workspace,
)
from desktop_app.domain.import_merging import beside, hidden, replaced
from desktop_app.domain.imports import KeptFile
from desktop_app.domain.text import LocalText

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
TEXT = LocalText()


def an_agreement(number: str, space: Workspace, source: FileSource | None = None) -> Agreement:
    use = Usage("u", workspace_id=space.id)
    line = Entitlement(number, "c", TEXT, TEXT, EntitlementClass.CONSUMPTION, "hours", used=Decimal(1), usage=(use,))
    package = Package("p", TEXT, True, None, None, (line,))
    return Agreement(f"{number}-{source}", number, TEXT, None, None, (package,), workspaces=(space,), source=source)


def a_file(name: str, *numbers: str, days: int = 0) -> KeptFile:
    source = FileSource(name, NOON - timedelta(days))
    made = tuple(an_agreement(each, Workspace("north ", "north "), source) for each in numbers)
    return KeptFile(name, name, source.as_of, NOON, len(made), 0, made)


PORTAL = an_agreement("U1", Workspace("w1", "North"))


def test_what_the_portal_tells_of_no_file_tells_again() -> None:
    new, old = a_file("new", "u1", "U2"), a_file("old", "U2 ", "U3", days=3)
    found = beside([PORTAL], [new, old])
    assert [(one.number, one.source and one.source.name) for one in found] == [
        ("U1", None),
        ("U2", "new"),
        ("U3", "old"),
    ]
    assert (hidden(found, new), hidden(found, old)) == (1, 1)
    (line,) = enterprise_lines(found, date(2026, 11, 22))
    assert line.used == 3


def test_a_workspace_of_the_same_name_is_the_portals() -> None:
    _, mine = beside([PORTAL], [a_file("f", "U2")])
    assert mine.workspaces == (Workspace("w1", "North"),)
    assert mine.packages[0].entitlements[0].usage[0].workspace_id == "w1"
    (alone,) = beside([], [a_file("f", "U2")])
    assert alone.workspaces == (Workspace("north ", "north "),)


def test_agreements_of_the_portal_without_a_number_are_told_apart() -> None:
    nameless = replace(PORTAL, number="")
    assert len(beside([nameless, nameless], [a_file("f", "U2")])) == 3


def test_a_newer_file_about_the_same_replaces_an_older_one() -> None:
    new = a_file("new", "U1", "U2")
    files = [a_file("older", "U2", days=1), a_file("more", "U2", "U3", days=1), a_file("newer", "U1", days=-1)]
    assert replaced(new, files) == ("older",)
