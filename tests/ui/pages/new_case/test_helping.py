"""What is looked up while one writes."""

from pytestqt.qtbot import QtBot

from desktop_app.domain.identity import Person
from desktop_app.domain.ids import PersonId
from tests.ui.kit import Kit
from ui.pages.new_case.helping import Helping


def test_similar_articles_after_a_pause(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    helping = Helping(kit.services, kit.bridge)
    with qtbot.waitSignal(helping.found) as found:
        helping.write(kit.account_id, "my invoice is stuck")
    assert "a-invoice-stuck" in [hit.id for hit in found.args[0]]
    with qtbot.waitSignal(helping.found) as found:
        helping.write(kit.account_id, "my")
    assert found.args[0] == ()


def test_an_article_is_read(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    helping = Helping(kit.services, kit.bridge)
    with qtbot.waitSignal(helping.article) as read:
        helping.read(kit.account_id, "a-priority")
    assert read.args[0].id == "a-priority"


def test_colleagues_are_known_offline_once_seen(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    kit.server.colleagues.append(Person(PersonId("p-sam"), "Sam Sample", "sam@eksempelfjord.example"))
    helping = Helping(kit.services, kit.bridge)
    with qtbot.waitSignal(helping.people) as found:
        helping.look_up(kit.account_id, "who", "sam")
    assert found.args[0] == "who"
    assert helping.known["p-sam"].name == "Sam Sample"
    kit.server.is_down = True
    with qtbot.waitSignal(helping.people) as found:
        helping.look_up(kit.account_id, "who", "sam")
    assert [person.id for person in found.args[1]] == ["p-sam"]


def test_another_draft_begins_anew(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    helping = Helping(kit.services, kit.bridge)
    helping.write(kit.account_id, "my invoice is stuck")
    with qtbot.waitSignal(helping.found) as found:
        helping.stop()
    assert found.args[0] == ()
