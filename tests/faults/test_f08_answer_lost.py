"""F08 The answer to a send is lost: the connection cut after the work, half an answer, a proxy's 504, a timeout.

What was sent is unsure and looked up by its key before anything goes again; the portal knows the key for longer than
it keeps its answers. One Send, one case; one reply, one message.
"""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.ids import CaseId
from desktop_app.domain.receipts import OutboxState
from tests.core_kit import PASSWORD
from tests.demo_portal_process import DemoPortalProcess
from tests.faults.kit import Client, made_of

CASES, ARTICLES = "/v1/cases", "/v1/articles"
SHORT_S = 1.5
"""A deadline for the requests of a test: an answer of a byte per second does not make it."""


def lose(portal: DemoPortalProcess, path: str, method: str = "POST", fault: str = "drop-after-commit") -> None:
    """The next such request is done and its answer lost."""
    portal.fault(fault, path, method)


def heard(portal: DemoPortalProcess) -> int:
    """How many requests of the kind that was spoiled have come."""
    [rule] = portal.console("GET", "/v1/demo/faults")["script"]
    return int(rule["seen"])


def a_case(client: Client, portal: DemoPortalProcess, title: str) -> CaseId:
    """A case of the user's own."""
    client.submitted(title)
    client.sync()
    [row] = made_of(portal, title)
    return CaseId(row["id"])


def test_f08_every_command_is_done_once(demo_portal: DemoPortalProcess, tmp_path: Path) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    id, case = client.id, a_case(client, demo_portal, "F08 alt på en sak")
    cases, knowledge = client.services.cases, client.services.knowledge
    article = client.store.articles.articles()[0].id
    sends: list[tuple[str, str, str, Callable[[], object]]] = [
        ("add_comment", CASES, "POST", lambda: cases.comment(id, case, "Noe nytt?")),
        ("solve_case", CASES, "POST", lambda: cases.solve(id, case)),
        ("rate_case", CASES, "POST", lambda: cases.rate(id, case, 4)),
        ("reopen_case", CASES, "POST", lambda: cases.reopen(id, case)),
        ("withdraw_case", CASES, "POST", lambda: cases.withdraw(id, case)),
        ("rate_article", ARTICLES, "PUT", lambda: knowledge.rate(id, article, True)),
        ("article_feedback", ARTICLES, "POST", lambda: knowledge.feedback(id, article, "F08: bildet er gammelt")),
        ("submit_case", CASES, "POST", lambda: client.submitted("F08 en sak til")),
    ]
    for kind, path, method, send in sends:
        lose(demo_portal, path, method)
        send()
        client.sync()
        [row] = client.store.outbox.rows()
        assert row.state is OutboxState.UNSURE, kind
        client.later()
        assert client.store.outbox.rows() == (), kind
        assert heard(demo_portal) == 1, f"{kind} did not go out again"
    kinds = {receipt.kind for receipt in client.services.outbox.receipts()}
    assert kinds == {kind for kind, *_ in sends}
    state = demo_portal.state()
    assert len(made_of(demo_portal, "F08 en sak til")) == 1
    assert [entry["text"] for entry in state["entries"] if entry["case_id"] == case].count("Noe nytt?") == 1
    assert [row["text"] for row in state["article_feedback"]].count("F08: bildet er gammelt") == 1
    client.close()


@pytest.mark.parametrize("fault", ["drop-after-commit", "half", "status-after-commit=504", "slow=1"])
def test_f08_however_it_is_lost(demo_portal: DemoPortalProcess, tmp_path: Path, fault: str) -> None:
    client = Client(tmp_path / "profile", demo_portal, total_s=SHORT_S).ready()
    draft = client.written(f"F08 {fault}")
    client.services.drafts.attach_bytes(draft.id, "bilde.txt", b"et bilde", "text/plain")
    client.services.cases.submit(draft.id)
    lose(demo_portal, CASES, fault=fault)
    client.sync()
    [row] = client.store.outbox.rows()
    assert (row.state, row.key) == (OutboxState.UNSURE, draft.key)
    assert row.attempts == 1
    demo_portal.no_faults()
    client.later()
    assert client.store.outbox.rows() == ()
    [made] = made_of(demo_portal, f"F08 {fault}")
    [receipt] = client.services.outbox.receipts()
    assert (receipt.number, receipt.key) == (made["number"], draft.key)
    client.close()


def test_f08_what_did_not_arrive_goes_again_with_its_key(demo_portal: DemoPortalProcess, tmp_path: Path) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    draft = client.submitted("F08 kom ikke fram")
    lose(demo_portal, CASES, fault="drop-before")
    client.sync()
    assert made_of(demo_portal, "F08 kom ikke fram") == []
    client.later()
    assert heard(demo_portal) == 2
    [made] = made_of(demo_portal, "F08 kom ikke fram")
    assert made["create_key"] == draft.key
    client.close()


def test_f08_also_when_the_portal_has_forgotten_the_answer(
    new_demo_portal: Callable[..., DemoPortalProcess], tmp_path: Path
) -> None:
    portal, days = new_demo_portal(), timedelta(days=40).total_seconds()
    client = Client(tmp_path / "profile", portal).ready()
    case = a_case(client, portal, "F08 sak")
    lose(portal, CASES)
    client.services.cases.comment(client.id, case, "Noe nytt?")
    client.sync()
    portal.console("POST", "/v1/demo/clock", {"advance_s": days})
    client.clock.advance(days)
    client.sync()
    client.services.session.sign_in_again(client.id, PASSWORD)  # a session does not last so long
    client.later()
    assert client.store.outbox.rows() == ()
    assert [entry["text"] for entry in portal.state()["entries"]].count("Noe nytt?") == 1
    assert heard(portal) == 1
    client.close()


def test_f08_one_that_gets_no_answer_does_not_hold_up_the_others(
    demo_portal: DemoPortalProcess, tmp_path: Path
) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    client.submitted("F08 først")
    client.submitted("F08 etterpå")
    lose(demo_portal, CASES, fault="status-after-commit=500")
    client.sync()
    assert [row.title for row in client.store.outbox.rows()] == ["F08 først"]
    assert len(made_of(demo_portal, "F08 etterpå")) == 1
    client.later()
    assert len(made_of(demo_portal, "F08 først")) == 1
    client.close()
