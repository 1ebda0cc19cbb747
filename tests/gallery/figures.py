"""Figures from a file: the questions about it, what comes of it, and the page with them."""

from PySide6.QtWidgets import QScrollArea, QWidget

from tests.gallery.stage import Stage
from tests.ui.agreements import with_agreements
from tests.ui.kit import named
from ui.navigation import Go, PageName
from ui.pages.activity.import_dialog import ImportDialog
from ui.pages.activity.page import ActivityPage

TABLE = """Supportaftale 2026;;;;;;;;
Aftalenummer;Pakke;Rettighed;Enhed;Købt;Brugt;Tilbage;Bemærkning;Pakkeslut
U1234567;Grundpakke;Reaktiv support;timer;120;41,5;78,5;ny siden maj;31.12.2026
U1234567;Grundpakke;Rådgivning;timer;40;46,25;-6,25;;31.12.2026
U1234567;Grundpakke;Fejlafhjælpning;sager;Included;7;;;31.12.2026
U1234567;Uddannelse;Kurser;pladser;25;mange;;;31.03.2027
U1234567;Uddannelse;Vurderinger;vurderinger;3;1;5;;31.03.2027
"""


def figures(stage: Stage) -> None:
    """A file with rows that are not taken; its columns; the page with the figures."""
    kit = with_agreements(stage.kit())
    page = ActivityPage(kit.services, kit.bridge)
    stage.show(page, 1100, 1000)
    page.open(Go(PageName.ACTIVITY))
    stage.wait(lambda: named(page, "activity.file").isVisible())
    path = kit.folder / "supportaftale.csv"
    path.write_text(TABLE, encoding="utf-8")
    page._importing.look_at(str(path))
    stage.wait(lambda: any(one.isVisible() for one in page.findChildren(ImportDialog)))
    dialog = page.findChild(ImportDialog)
    assert dialog is not None
    stage.wait(lambda: named(dialog, "import.take").isEnabled())
    stage.keep("figures-1-file", dialog)
    bar = dialog.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.keep("figures-2-columns", dialog)
    bar.setValue(0)
    dialog.resize(560, 640)
    stage.keep("figures-3-narrow", dialog)
    named(dialog, "import.take").click()  # type: ignore[attr-defined] # a button
    stage.wait(lambda: bool(page.findChildren(QWidget, "activity.file.remove")))
    stage.wait(lambda: not kit.bridge.is_waiting)
    page.resize(1100, 2600)
    stage.keep("figures-4-page", page)
