"""Which draft is opened."""

from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import ArticleId, DraftId, ItemId
from desktop_app.errors import Gone
from tests.ui.kit import Kit
from tests.ui.pages.new_case.desks import NEW, a_draft, at
from ui.navigation import Go, PageName
from ui.pages.new_case.opening import Opened, Opening
from ui.pages.new_case.writing import Loaded


def opened(qtbot: QtBot, opening: Opening, go: Go, current: Loaded | None = None) -> Opened:
    with qtbot.waitSignal(opening.opened) as told:
        opening.open(go, current)
    found = told.args[0]
    assert isinstance(found, Opened)
    return found


def test_nothing_there_begins_a_blank_one_and_goes_on_with_it(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    opening = Opening(kit.services, kit.bridge)
    first = opened(qtbot, opening, NEW).loaded
    assert first is not None
    assert first.draft.is_empty
    again = opened(qtbot, opening, NEW, first).loaded
    assert again is not None
    assert again.draft.id == first.draft.id


def test_drafts_there_are_offered(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    found = opened(qtbot, Opening(kit.services, kit.bridge), NEW)
    assert found.loaded is None
    assert [row.id for row in found.drafts] == [draft.id]


def test_the_draft_that_was_named(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    opening = Opening(kit.services, kit.bridge)
    found = opened(qtbot, opening, at(draft))
    assert found.loaded is not None
    assert found.loaded.draft == draft
    assert opened(qtbot, opening, Go(PageName.NEW_CASE, draft_id=DraftId("gone"))).is_gone


def test_an_article_makes_one_draft_however_often_one_comes_back(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    opening = Opening(kit.services, kit.bridge)
    go = Go(PageName.NEW_CASE, article_id=ArticleId("a-priority"), item_id=ItemId("i-support"))
    first = opened(qtbot, opening, go).loaded
    assert first is not None
    assert (first.draft.item_id, first.draft.article_ids) == ("i-support", ("a-priority",))
    again = opened(qtbot, opening, go, first).loaded
    assert again is not None
    assert again.draft.id == first.draft.id


def test_a_blank_draft_is_not_taken_for_another_wish(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    opening = Opening(kit.services, kit.bridge)
    blank = opened(qtbot, opening, NEW).loaded
    wish = opened(qtbot, opening, Go(PageName.NEW_CASE, item_id=ItemId("i-demo")), blank).loaded
    assert wish is not None
    assert wish.draft.item_id == "i-demo"


def test_without_an_account_it_is_said(qtbot: QtBot, kit: Kit) -> None:
    opening = Opening(kit.services, kit.bridge)
    with qtbot.waitSignal(opening.failed) as failed:
        opening.begin()
    assert isinstance(failed.args[0], Gone)


def test_a_newer_catalogue_is_no_arrival(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    opening = Opening(kit.services, kit.bridge)
    loaded = opened(qtbot, opening, at(a_draft(kit))).loaded
    assert loaded is not None
    with qtbot.waitSignal(opening.opened) as told:
        opening.renew(loaded)
    assert not told.args[0].is_arrival
