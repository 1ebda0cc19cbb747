"""ui.navigation"""

from desktop_app.domain.ids import CaseId
from ui.navigation import Go, PageName


def test_a_place_is_a_value() -> None:
    assert Go(PageName.CASE, case_id=CaseId("c-1")) == Go(PageName.CASE, case_id=CaseId("c-1"))
    assert Go(PageName.CASE, case_id=CaseId("c-1")) != Go(PageName.CASE, case_id=CaseId("c-2"))
    assert str(PageName.NEW_CASE) == "new_case"
