"""What is looked up while one writes."""

from pytestqt.qtbot import QtBot

from desktop_app.domain.identity import Person
from desktop_app.domain.ids import AccountId, PersonId
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
    assert helping.known(kit.account_id)["p-sam"].name == "Sam Sample"
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


def test_what_is_under_way_is_not_told_of_another_draft(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    kit.server.colleagues.append(Person(PersonId("p-sam"), "Sam Sample", "sam@eksempelfjord.example"))
    helping = Helping(kit.services, kit.bridge)
    told: list[object] = []
    helping.people.connect(lambda *found: told.append(found))
    helping.article.connect(told.append)
    helping.write(kit.account_id, "my invoice is stuck")
    helping._pause.stop()
    helping._pause.timeout.emit()  # typing paused: the search is on its way
    helping.look_up(kit.account_id, "who", "sam")
    helping.read(kit.account_id, "a-priority")
    helping.stop()
    with qtbot.assertNotEmitted(helping.found):
        qtbot.waitUntil(lambda: not kit.bridge.is_waiting)
    assert told == []


def test_the_newest_look_up_of_a_field_counts(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    kit.server.colleagues.append(Person(PersonId("p-sam"), "Sam Sample", "sam@eksempelfjord.example"))
    helping = Helping(kit.services, kit.bridge)
    told: list[tuple[str, int]] = []
    helping.people.connect(lambda field, people: told.append((field, len(people))))
    helping.look_up(kit.account_id, "who", "nobody is called so")
    helping.look_up(kit.account_id, "else", "nobody is called so")
    helping.look_up(kit.account_id, "who", "sam")
    qtbot.waitUntil(lambda: not kit.bridge.is_waiting)
    assert sorted(told) == [("else", 0), ("who", 1)]
    assert helping.known(AccountId("a-other")) == {}, "people of one account are none of another"
