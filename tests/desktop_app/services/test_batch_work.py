"""Work on several cases at once."""

from desktop_app.domain.cases import CaseAction, Status
from desktop_app.domain.changes import What
from desktop_app.domain.commands import DeskWork, SolveCase
from desktop_app.domain.identity import Identity, Person
from desktop_app.domain.ids import CaseId, Key, PersonId
from desktop_app.domain.receipts import OutboxState
from desktop_app.services.batch_work import TOGETHER, BatchWork, CaseKey
from tests.core_kit import ADDRESS, PASSWORD, Core, a_case

ALL = frozenset(CaseAction)


def with_cases(core: Core, *actions: frozenset[CaseAction]) -> list[CaseKey]:
    for number, can in enumerate(actions, 1):
        core.server.put_case(a_case(number, actions=can))
    core.sync()
    return [(core.id, CaseId(f"case-{number:04}")) for number in range(1, len(actions) + 1)]


def asked(action: CaseAction, target: str = "") -> DeskWork:
    return DeskWork(Key(""), CaseId(""), action, target, name=target)


def batch(core: Core) -> BatchWork:
    return core.services.casework


def test_what_several_allow(core: Core) -> None:
    keys = with_cases(core, ALL, frozenset({CaseAction.ASSIGN, CaseAction.COMMENT}), frozenset())
    offer = batch(core).offer([*keys, keys[0], (core.id, CaseId("out-k"))])
    assert [row.id for row in offer.rows] == [id for _, id in keys]
    assert {action: len(rows) for action, rows in offer.can.items()} == {
        action: 2 if action is CaseAction.ASSIGN else 1 for action in TOGETHER
    }
    assert all(row.account_id == core.id for row in offer.rows)
    assert batch(core).offer([]).rows == ()


def test_each_gets_a_command_of_its_own(core: Core) -> None:
    keys = with_cases(core, ALL, frozenset({CaseAction.COMMENT}), ALL)
    for again in (2, 0):
        done = batch(core).together(keys, asked(CaseAction.ASSIGN, "p-desk"))
        assert (done.count, [row.id for row in done.left_out]) == (again, ["case-0002"])
        assert done.changes.concern(What.OUTBOX) == bool(again)
    commands = [row.command for row in core.store.outbox.rows()]
    assert [(one.case_id, one.target) for one in commands if isinstance(one, DeskWork)] == [
        ("case-0001", "p-desk"),
        ("case-0003", "p-desk"),
    ]
    assert len({one.key for one in commands}) == 2
    core.sync()
    assert core.store.outbox.rows() == ()


def test_several_are_solved_or_merged(core: Core) -> None:
    keys = with_cases(core, ALL, ALL, ALL)
    done = batch(core).together(keys, asked(CaseAction.MERGE, "case-0002"))
    assert (done.count, done.left_out) == (2, ())
    core.sync()
    rows = core.store.cases.get([id for _, id in keys])
    assert [rows[id].status for _, id in keys] == [Status.MERGED, Status.RECEIVED, Status.MERGED]
    done = batch(core).together(keys, asked(CaseAction.SOLVE))
    assert (done.count, len(done.left_out)) == (1, 2)
    (row,) = core.store.outbox.rows()
    assert isinstance(row.command, SolveCase)


def test_what_the_portal_refuses_of_one_stops_none_of_the_others(core: Core) -> None:
    keys = with_cases(core, ALL, ALL)
    batch(core).together(keys, asked(CaseAction.QUEUE, "systems"))
    core.server.put_case(a_case(1, actions=frozenset()))
    core.sync()
    (item,) = core.services.outbox.items()
    assert (item.case_id, item.state) == ("case-0001", OutboxState.REFUSED)
    assert len(core.services.outbox.receipts()) == 1


def test_of_several_portals_only_what_needs_none_of_their_people(core: Core) -> None:
    keys = with_cases(core, ALL, ALL)
    assert set(batch(core).offer(keys).can) == set(TOGETHER)
    core.server.people["sam"] = (PASSWORD, Identity(Person(PersonId("p-sam"), "Sam"), "en"))
    other = core.services.session.sign_in(ADDRESS, "sam", PASSWORD).account.id
    core.connections.engine(other).run_once()
    both = [*keys, (other, keys[0][1])]
    offer = batch(core).offer(both)
    assert {row.account_id for row in offer.rows} == {core.id, other}
    assert (set(offer.can), offer.desk) == ({CaseAction.SOLVE}, None)
    assert batch(core).together(both, asked(CaseAction.SOLVE)).count == 3
