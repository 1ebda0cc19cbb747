"""What a case of the demo portal is about, in our words."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from desktop_app.domain.case_details import Contact, Cover, Customer, LatestCase, Product, Subject, SubjectNode
from desktop_app.domain.ids import CaseId
from desktop_app.domain.text import LocalText
from desktop_app.errors import BadReply
from desktop_app.portals.demo import detail_mapping
from tests.plugins.silence import ExpectedLog

COVER: dict[str, Any] = {
    "id": "e-1",
    "name": {"en": "Advice"},
    "unit": "hours",
    "purchased": 40,
    "remaining": 6.25,
    "is_unlimited": False,
    "ends": "2027-01-31",
    "agreement": "DA-1",
}
WHOLE: dict[str, Any] = {
    "subject": {"id": "s-2", "path": [{"en": "Top"}, {"en": "Below"}]},
    "origin": {"en": "Phone"},
    "product": {"id": "primus", "title": {"en": "Primus"}},
    "customer": {"id": "org", "name": "Org"},
    "contact": {"id": "p-1", "name": "Kari", "email": "k@x.example", "phone": "", "title": None},
    "entitlement": COVER,
    "latest": [
        {
            "case_id": "case-2",
            "number": "DP-2",
            "title": "T",
            "is_open": True,
            "updated_at": "2026-11-21T12:00:00Z",
        },
    ],
}


def test_everything_is_ours() -> None:
    told = detail_mapping.details(WHOLE)
    assert told is not None
    assert told.subject == Subject("s-2", (LocalText({"en": "Top"}), LocalText({"en": "Below"})))
    assert told.origin == LocalText({"en": "Phone"})
    assert told.product == Product("primus", LocalText({"en": "Primus"}))
    assert (told.customer, told.contact) == (Customer("org", "Org"), Contact("p-1", "Kari", "k@x.example"))
    ends = date(2027, 1, 31)
    assert told.entitlement == Cover(
        "e-1", LocalText({"en": "Advice"}), "hours", Decimal(40), Decimal("6.25"), ends=ends, agreement="DA-1"
    )
    at = datetime(2026, 11, 21, 12, tzinfo=UTC)
    assert told.latest == (LatestCase(CaseId("case-2"), "DP-2", "T", True, at),)


def test_what_is_not_told_is_not_there() -> None:
    assert detail_mapping.details(None) is None
    told = detail_mapping.details({**dict.fromkeys(WHOLE), "latest": []})
    assert told is not None
    assert (told.subject, told.origin, told.entitlement) == (None, None, None)


def test_an_odd_part_is_left_out_and_the_rest_kept(expected_log: ExpectedLog) -> None:
    told = detail_mapping.details({**WHOLE, "entitlement": {"name": 7}, "subject": "?"})
    assert told is not None
    assert (told.entitlement, told.subject) == (None, None)
    assert told.product is not None
    expected_log("record 0 was left out: LatestCase")
    left = detail_mapping.details({**WHOLE, "latest": [{"odd": True}, *WHOLE["latest"]]})
    assert left is not None
    assert len(left.latest) == 1
    odd_day = detail_mapping.details({**WHOLE, "entitlement": {**COVER, "ends": "never"}})
    assert odd_day is not None
    assert odd_day.entitlement is not None
    assert odd_day.entitlement.ends is None


def test_what_may_be_chosen() -> None:
    told = detail_mapping.choices(
        {
            "subjects": [{"id": "s-1", "title": {"en": "Top"}, "parent_id": None}],
            "products": [{"id": "primus", "title": {"en": "Primus"}}],
            "customers": [{"id": "org", "name": "Org"}],
            "contacts": [{"id": "p-1", "name": "Kari"}],
            "entitlements": [COVER],
        }
    )
    assert told.subjects == (SubjectNode("s-1", LocalText({"en": "Top"})),)
    assert [len(part) for part in (told.products, told.customers, told.contacts, told.entitlements)] == [1, 1, 1, 1]
    with pytest.raises(BadReply):
        detail_mapping.choices([])
