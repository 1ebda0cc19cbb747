"""Where an entitlement is put to use: an item of the catalogue, a new case, or a page of the portal's."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QUrl

from desktop_app.domain.agreements import DrillDown
from desktop_app.domain.capabilities import Capabilities, Capability
from desktop_app.domain.drilldowns import Drill
from ui.language import QT_TRANSLATE_NOOP
from ui.navigation import Go, PageName

_NAMES = {
    DrillDown.REACTIVE: QT_TRANSLATE_NOOP("ActivityAction", "Open a support request"),
    DrillDown.ADVISORY: QT_TRANSLATE_NOOP("ActivityAction", "Open an advisory request"),
    DrillDown.PROACTIVE: QT_TRANSLATE_NOOP("ActivityAction", "Service catalogue"),
    DrillDown.CONTACTS: QT_TRANSLATE_NOOP("ActivityAction", "Change contacts"),
    DrillDown.EDUCATION: QT_TRANSLATE_NOOP("ActivityAction", "Go to the courses"),
    DrillDown.ASSESSMENTS: QT_TRANSLATE_NOOP("ActivityAction", "Go to the assessments"),
    DrillDown.ADDITIONAL_CASES: QT_TRANSLATE_NOOP("ActivityAction", "Ask about these cases"),
    DrillDown.PROACTIVE_CREDITS: QT_TRANSLATE_NOOP("ActivityAction", "Redeem"),
    DrillDown.NONE: QT_TRANSLATE_NOOP("ActivityAction", "Open at the portal"),
}
_BY_A_CASE = frozenset({DrillDown.REACTIVE, DrillDown.ADVISORY, DrillDown.ADDITIONAL_CASES})
_BY_THE_CATALOGUE = frozenset({DrillDown.PROACTIVE, DrillDown.PROACTIVE_CREDITS})


@dataclass(frozen=True, slots=True)
class Way:
    """A way on in words: to a page of ours, or an address of the portal's."""

    name: str
    go: Go | None = None
    address: str = ""


def way_of(drill: Drill, capabilities: Capabilities | None) -> Way | None:
    """Where to go from a drill-down; None where there is no such place."""
    name = QCoreApplication.translate("ActivityAction", _NAMES[drill.drilldown])
    parts = [part for line in drill.lines for part in line.parts]
    address = next((part.action_url for part in parts if QUrl(part.action_url).scheme() == "https"), "")
    if address:
        return Way(name, address=address)
    has_catalog = capabilities is not None and Capability.CATALOG in capabilities
    item = next((part.action_item for part in parts if part.action_item), None)
    if item is not None and has_catalog:
        return Way(name, Go(PageName.CATALOG, item_id=item))
    if drill.drilldown in _BY_A_CASE:
        return Way(name, Go(PageName.NEW_CASE))
    if drill.drilldown in _BY_THE_CATALOGUE and has_catalog:
        return Way(name, Go(PageName.CATALOG))
    return None
