"""What a case has to do with others."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import Relation
from desktop_app.domain.ids import AccountId, CaseId
from desktop_app.domain.knowledge import Hit, HitKind
from tests.makers import a_case, a_text
from tests.ui.kit import nameless
from ui.pages.case.relations import ARTICLES, MERGED, RELATED, SIMILAR, WHOLE, RelationsPanel


def related(kind: str, number: int) -> Relation:
    return Relation(kind, CaseId(f"case-{number}"), f"DP-{number}", f"Case {number}")


def hit(kind: HitKind, id: str) -> Hit:
    return Hit(AccountId("a"), kind, id, f"Like {id}", "", "en", 1.0)


CASE = replace(
    a_case("case-1"),
    relations=(related("child", 2), related("parent", 3), related("merged_from", 4), related("cousin", 5)),
)


@pytest.fixture
def panel(qtbot: QtBot) -> RelationsPanel:
    panel = RelationsPanel()
    qtbot.addWidget(panel)
    panel.resize(500, 900)
    panel.show()
    return panel


def titles(panel: RelationsPanel) -> dict[str, list[str]]:
    return {name: [row.title for row in view.rows.rows] for name, (_section, view) in panel.groups.items()}


def test_each_kind_has_its_list(qtbot: QtBot, panel: RelationsPanel) -> None:
    panel.show_case(CASE, (("a-1", a_text("How to")),))
    panel.show_similar(
        [
            *(hit(HitKind.CASE, id) for id in ("case-1", "case-2", "case-9")),
            *(hit(HitKind.ARTICLE, id) for id in ("a-1", "a-2")),
            hit(HitKind.DRAFT, "d"),
        ]
    )
    assert nameless(panel) == []
    assert titles(panel) == {
        WHOLE: ["Case 2", "Case 3"],
        MERGED: ["Case 4"],
        RELATED: ["Case 5"],
        ARTICLES: ["How to"],
        SIMILAR: ["Like case-9", "Like a-2"],
    }, "what is linked already is not merely similar"
    rows = panel.groups[SIMILAR][1]
    rows.choose((HitKind.CASE, "case-9"))
    with qtbot.waitSignal(panel.case_wanted) as asked:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert asked.args == ["case-9"]
    rows.choose((HitKind.ARTICLE, "a-2"))
    with qtbot.waitSignal(panel.article_wanted) as wanted:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert wanted.args == ["a-2"]


def test_a_case_by_itself_says_so(panel: RelationsPanel) -> None:
    panel.show_case(a_case(), ())
    assert panel._none.isVisible()
    assert not any(section.isVisible() for section, _view in panel.groups.values())
