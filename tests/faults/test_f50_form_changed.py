"""F50 The form changes, the item is retired, or the right to order it ends while a draft waits.

Answers go where the new form has them (same id, else same role, else same label). What has no place is shown beside
with its text, can go into the description, and is asked about before Send. A case that the portal then refuses becomes
a draft again with the portal's reasons and every answer. Nothing is dropped without a word.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.domain.drafts import Draft
from desktop_app.domain.ids import FieldId
from desktop_app.domain.receipts import OutboxState
from desktop_app.errors import NotAllowed
from desktop_app.services.intents import in_form
from tests.demo_portal_process import DemoPortalProcess
from tests.faults.kit import SUPPORT, Client
from tests.journeys.conftest import Start, _dressed, _home, profile, start
from tests.journeys.typist import begin, fill
from tests.journeys.window import Program, Reader
from ui.navigation import PageName
from ui.widgets.confirm import Confirm

__all__ = ["_dressed", "_home", "profile", "start"]

ADDRESS = "https://faktura.eksempelfjord.example/inbox?id=4711"
TITLE = "Skjemaet er et annet nå"
NewPortal = Callable[..., DemoPortalProcess]


def form_of(portal: DemoPortalProcess) -> list[dict[str, Any]]:
    """The fields of user support, as the portal hands them out."""
    rows = Reader(portal.address).read("/v1/catalog?limit=200")["items"]
    fields: list[dict[str, Any]] = next(row for row in rows if row["id"] == SUPPORT)["form"]["fields"]
    return fields


def second_version(portal: DemoPortalProcess) -> None:
    """Subject and web address have other ids (role and label stay), and the part is not asked any more."""
    names = {"subject": "headline", "web_address": "page"}
    fields = [
        {**field, "id": names.get(field["id"], field["id"])} for field in form_of(portal) if field["id"] != "part"
    ]
    portal.console("PATCH", f"/v1/demo/catalog/{SUPPORT}", {"fields": fields})


@pytest.fixture
def portal(new_demo_portal: NewPortal) -> DemoPortalProcess:
    return new_demo_portal()


@pytest.fixture
def program(start: Start, portal: DemoPortalProcess) -> Program:
    """In the middle of a draft, with everything answered."""
    program = start()
    program.arrive(portal.address)
    begin(program)
    fill(program, TITLE, "Den svarer ikke.")
    program.write("new_case.field.web_address", ADDRESS)
    return program


def question(program: Program) -> Confirm:
    """What is asked before something is left out."""
    program.wait(lambda: bool(program.window.findChildren(Confirm)), "a question")
    return program.window.findChildren(Confirm)[0]


def answer(asked: Confirm, name: str) -> None:
    """Press one of its buttons."""
    button = asked.findChild(QWidget, name)
    assert isinstance(button, QWidget)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.journey
def test_f50_another_form_while_one_writes(program: Program, portal: DemoPortalProcess) -> None:
    second_version(portal)
    program.window.sync()
    program.wait_for("The form has changed since you wrote this")
    assert program.text_of("new_case.field.headline") == TITLE
    assert program.text_of("new_case.field.page") == ADDRESS
    assert program.shows(": Approval")

    program.press("new_case.step.3")
    program.press("new_case.send")
    asked = question(program)
    assert any("Approval" in label.text() for label in asked.findChildren(QLabel))
    answer(asked, "confirm.no")
    program.press("new_case.add_left")
    assert "Approval" in program.text_of("new_case.field.description")
    program.press("new_case.step.3")
    program.press("new_case.send")
    reader = Reader(portal.address)
    program.wait(lambda: len(reader.cases(TITLE)) == 1, "the case at the portal")
    case = reader.read(f"/v1/cases/{reader.cases(TITLE)[0]['id']}")
    said = {line["field_id"]: line["text"] for line in case["answers"]}
    assert said["page"] == ADDRESS
    assert "Approval" in case["description"]


@pytest.mark.journey
def test_f50_the_item_is_retired(program: Program, portal: DemoPortalProcess) -> None:
    portal.console("DELETE", f"/v1/demo/catalog/{SUPPORT}")
    program.window.sync()
    program.wait_for("What it is about")
    program.press("new_case.step.0")
    program.wait_for("The portal no longer offers what you had chosen")
    program.press("new_case.step.1")
    program.wait_for("Answers that no longer fit")
    for text in (TITLE, "Den svarer ikke.", ADDRESS, "Approval"):
        assert program.shows(text), text
    program.go(PageName.HOME)
    program.wait_for(TITLE)


@pytest.mark.journey
def test_f50_the_right_to_order_ends(program: Program, portal: DemoPortalProcess) -> None:
    portal.console("PATCH", f"/v1/demo/catalog/{SUPPORT}", {"order_roles": ["nobody"]})
    program.window.sync()
    program.wait_in_step()
    program.press("new_case.step.0")
    program.wait_for("You cannot order this yourself")
    program.press("new_case.step.3")
    program.press("new_case.send")
    program.wait_for("You may not do this")
    assert Reader(portal.address).cases(TITLE) == []
    program.press("new_case.step.1")
    assert program.text_of("new_case.field.subject") == TITLE


# In the outbox already


@pytest.fixture
def client(portal: DemoPortalProcess, tmp_path: Path) -> Client:
    return Client(tmp_path / "client", portal).ready()


def refused(client: Client, draft: Draft) -> Draft:
    """The portal refuses what waits; it becomes a draft again."""
    client.services.cases.submit(draft.id)
    client.sync()
    (item,) = client.services.outbox.items()
    assert item.state is OutboxState.REFUSED
    assert client.services.drafts.rows() == ()
    return client.services.outbox.back_to_draft(client.id, item.key)


def test_f50_a_case_in_the_outbox_is_refused_and_keeps_every_answer(portal: DemoPortalProcess, client: Client) -> None:
    draft = client.written(TITLE).with_answer(FieldId("web_address"), ADDRESS)
    client.services.drafts.save(draft)
    second_version(portal)
    back = refused(client, draft)
    assert {"subject", "part"} <= set(back.refused)
    assert back.answers == draft.answers
    client.read_all()
    now = in_form(back, client.services.catalog.catalog(client.id).item(SUPPORT))
    assert now.answers[FieldId("headline")] == TITLE
    assert now.answers[FieldId("page")] == ADDRESS
    assert now.answers[FieldId("part")] == "invoices_in"
    client.services.drafts.save(now)
    client.services.cases.submit(now.id, leaves_out=True)
    client.sync()
    assert [row["title"] for row in Reader(portal.address).cases(TITLE)] == [TITLE]
    client.close()


def test_f50_a_case_in_the_outbox_may_not_be_ordered_any_more(portal: DemoPortalProcess, client: Client) -> None:
    draft = client.written(TITLE)
    portal.console("PATCH", f"/v1/demo/catalog/{SUPPORT}", {"order_roles": ["nobody"]})
    back = refused(client, draft)
    assert back.refusal
    assert back.answers == draft.answers
    client.read_all()
    with pytest.raises(NotAllowed):
        client.services.cases.submit(back.id)
    assert client.services.drafts.open(back.id) is not None
    client.close()
