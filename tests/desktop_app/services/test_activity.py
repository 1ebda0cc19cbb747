"""Agreements as this computer knows them."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from desktop_app.domain.agreements import Agreement, Workspace
from desktop_app.domain.identity import Role
from desktop_app.domain.kinds import Kind
from desktop_app.domain.tables import Column, Table
from desktop_app.domain.text import LocalText
from desktop_app.services.activity import ActivityRead
from desktop_app.services.table_export import Manner
from tests.core_kit import NOON, Core


def an_agreement(id: str, *workspaces: str, hours: int | None = None) -> Agreement:
    made = Agreement(id, id, LocalText(), None, None, workspaces=tuple(Workspace(one, one) for one in workspaces))
    return replace(made, as_of=NOON - timedelta(hours=hours)) if hours is not None else made


def test_what_is_known_and_how_old_it_is(core: Core) -> None:
    core.server.put(Kind.AGREEMENTS, an_agreement("a", "w1", "w2", hours=3), an_agreement("b", "w2", hours=9))
    core.sync()
    read = core.services.activity.read(core.id)
    assert [one.id for one in read.agreements] == ["a", "b"]
    assert [one.id for one in read.workspaces] == ["w1", "w2"]
    assert read.as_of == NOON - timedelta(hours=9)
    assert read.read_at is not None
    assert read.today == core.services.activity.today()


def test_where_the_portal_does_not_say_it_counts_from_the_reading(core: Core) -> None:
    core.server.put(Kind.AGREEMENTS, an_agreement("a"))
    core.sync()
    read = core.services.activity.read(core.id)
    assert read.as_of == read.read_at


def test_roles() -> None:
    def may(role: Role) -> tuple[bool, bool, bool]:
        read = ActivityRead(date(2026, 11, 21), roles=frozenset({role}))
        return read.may_open, read.is_admin, read.may_report

    assert may(Role.USER) == (False, False, False)
    assert may(Role.AUTHORISED_CONTACT) == (True, False, False)
    assert may(Role.LEARNING_MANAGER) == (True, False, True)
    assert may(Role.WORKSPACE_ADMIN) == (True, True, True)


def test_a_table_as_a_file(core: Core, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    table = Table((Column("a", "A"),), (("=1",), ("b",)))
    assert core.services.activity.export(path, table, Manner(), "T") == 2
    assert path.read_text("utf-8-sig").splitlines() == ["A", "'=1", "b"]
