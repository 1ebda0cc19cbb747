"""Step 4."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.cases import Priority
from desktop_app.domain.ids import ArticleId, Digest
from desktop_app.domain.text import LocalText
from tests.ui.pages.new_case.makers import ACCOUNT, CATALOG, CONSULTING, NOW, OPEN_ITEM, STOP_ITEM, a_draft
from ui.pages.new_case.check_step import CheckStep, Sent
from ui.widgets.buttons import Button
from ui.widgets.plain_label import PlainLabel


def texts(step: CheckStep) -> list[str]:
    return [label.text() for label in step.findChildren(PlainLabel) if not label.isHidden()]


def a_step(qtbot: QtBot, sent: Sent) -> CheckStep:
    step = CheckStep()
    qtbot.addWidget(step)
    step.show()
    step.show_sent(sent)
    qtbot.waitUntil(lambda: "Language" in texts(step))
    return step


def test_everything_as_it_will_be_sent(qtbot: QtBot) -> None:
    item = replace(OPEN_ITEM, cost=LocalText.of("By the hour"), entitlement_code="X", expected=LocalText.of("Soon"))
    draft = a_draft(item, CONSULTING, subject="Ink", copies=("a@b.example",))
    draft = replace(draft, article_ids=(ArticleId("x"),))
    file = DraftFile(Digest("d"), "notes.txt", 5, "text/plain", NOW)
    catalog = replace(CATALOG, items=(item,))
    shown = texts(a_step(qtbot, Sent(draft, item, catalog, ACCOUNT, (file,), {})))
    for text in ("Item open", "Consulting (charged)", "Ink", "a@b.example", "By the hour", "Soon", "English"):
        assert text in shown
    assert "You, The portal, and those at Eksempelfjord who may see the organisation's cases." in shown
    assert "Uses an entitlement of your agreement." in shown


def test_a_priority_that_was_not_chosen(qtbot: QtBot) -> None:
    item = replace(STOP_ITEM, asks_priority=True)
    catalog = replace(CATALOG, items=(item,))
    step = a_step(qtbot, Sent(a_draft(item), item, catalog, replace(ACCOUNT, identity=None), (), {}))
    assert "Not chosen – the desk decides" in texts(step)
    assert "Nothing is answered yet." in texts(step)
    assert "You and The portal." in texts(step)
    step.show_sent(Sent(replace(a_draft(item), priority=Priority.LOW), item, catalog, ACCOUNT, (), {}))
    qtbot.waitUntil(lambda: "Low" in texts(step))


def test_each_part_can_be_changed(qtbot: QtBot) -> None:
    step = a_step(qtbot, Sent(a_draft(), OPEN_ITEM, CATALOG, ACCOUNT, (), {}))
    wanted: list[int] = []
    step.step_wanted.connect(wanted.append)
    for button in step.findChildren(Button):
        if button.isVisible():
            button.click()
    assert wanted == [0, 1, 2]
