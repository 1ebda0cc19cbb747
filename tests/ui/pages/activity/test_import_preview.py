"""What comes of a file, before it is taken."""

from dataclasses import replace
from decimal import Decimal

from pytestqt.qtbot import QtBot

from desktop_app.domain.agreements import Agreement, Entitlement, EntitlementClass, Package
from desktop_app.domain.imports import BadRow, Field, Flaw, Imported
from desktop_app.domain.text import LocalText
from tests.ui.kit import named
from ui.pages.activity.import_preview import ImportPreview
from ui.widgets.banner import Banner
from ui.widgets.grid_view import GridView
from ui.widgets.plain_label import PlainLabel

TEXT = LocalText()
LINE = Entitlement(
    "e", "c", LocalText.of("Help"), TEXT, EntitlementClass.CONSUMPTION, "hours", purchased=Decimal(10), used=Decimal(12)
)
AGREEMENT = Agreement("a", "U1", TEXT, None, None, (Package("p", TEXT, True, None, None, (LINE,)),))


def rows(preview: ImportPreview, name: str) -> list[list[str]]:
    view = named(preview, name)
    assert isinstance(view, GridView)
    model = view.model()
    return [
        [str(model.index(at, column).data() or "") for column in range(model.columnCount())]
        for at in range(model.rowCount())
    ]


def a_preview(qtbot: QtBot, imported: Imported) -> ImportPreview:
    preview = ImportPreview()
    qtbot.addWidget(preview)
    preview.show()
    preview.show_imported(imported)
    return preview


def said(preview: ImportPreview) -> str:
    return "\n".join(label.text() for label in preview.findChildren(PlainLabel) if label.isVisible())


def test_figures_and_rows_that_are_not_taken(qtbot: QtBot) -> None:
    bad = (
        BadRow(3, Flaw.NOT_A_NUMBER, Field.USED, "many"),
        BadRow(4, Flaw.TWICE, Field.REF, "SR1"),
        BadRow(5, Flaw.SUM),
    )
    preview = a_preview(qtbot, Imported((AGREEMENT,), bad, 2, frozenset({"e", "f"})))
    assert rows(preview, "import.figures") == [["U1", "", "Help", "10.00", "12.00", "-2.00", "Hours"]]
    assert rows(preview, "import.bad")[0] == ["3", "Used in all", "Not a number as this file writes them", "many"]
    assert "2 rows are taken. 2 rows are not." in said(preview)
    assert "2 sums are not known" in said(preview)


def test_all_is_well(qtbot: QtBot) -> None:
    line = replace(LINE, is_unlimited=True, purchased=None)
    agreement = replace(AGREEMENT, packages=(replace(AGREEMENT.packages[0], entitlements=(line,)),))
    preview = a_preview(qtbot, Imported((agreement,), (), 2))
    assert rows(preview, "import.figures")[0][3:6] == ["Included", "12.00", ""]
    assert not named(preview, "import.bad").isVisible()
    assert not any(banner.isVisible() for banner in preview.findChildren(Banner))
    assert "2 rows are taken." in said(preview)


def test_statuses_nobody_knows_are_said_to_be_counted(qtbot: QtBot) -> None:
    preview = a_preview(qtbot, Imported((AGREEMENT,), (), 2, odd_statuses=("Halted", "Odd")))
    assert "Uses with these statuses are counted: Halted, Odd." in said(preview)


def test_nothing_is_told_yet(qtbot: QtBot) -> None:
    preview = a_preview(qtbot, Imported(is_telling=False))
    assert "No column tells of an amount" in said(preview)
    assert not named(preview, "import.figures").isVisible()
