"""desktop_app.services.case_uses"""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.agreements import Agreement, CaseUse, Entitlement, EntitlementClass, Package, TakenOn
from desktop_app.domain.capabilities import Capabilities, Capability
from desktop_app.domain.case_uses import UseKind
from desktop_app.domain.forms import FieldKind, FieldRole, Form, FormField
from desktop_app.domain.ids import CaseId, FieldId
from desktop_app.domain.kinds import Kind
from desktop_app.domain.parts import PartOf
from desktop_app.domain.text import LocalText
from desktop_app.errors import NotAllowed
from tests.core_kit import SUPPORT
from tests.fakes.portal import EVERYTHING
from tests.ui.kit import Kit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.drafts import Draft

NONE = LocalText()
ITEM = replace(
    SUPPORT,
    entitlement_code="ADVICE",
    form=Form(
        "f",
        (
            FormField(FieldId("subject"), FieldKind.TEXT, NONE, FieldRole.SUBJECT, is_required=True),
            FormField(FieldId("which"), FieldKind.TEXT, NONE, FieldRole.ENTITLEMENT),
        ),
    ),
)


def _agreement(left: int, use: CaseUse) -> Agreement:
    def line(id: str, code: str) -> Entitlement:
        consumed = EntitlementClass.CONSUMPTION
        ten = Decimal(10)
        return Entitlement(id, code, NONE, NONE, consumed, "hours", purchased=ten, used=ten - left, case_use=use)

    package = Package("p", NONE, True, None, None, (line("e", "ADVICE"), line("f", "OTHER")))
    return Agreement("a", "", NONE, None, None, (package,))


@pytest.fixture
def kit(tmp_path: Path) -> "Iterator[Kit]":
    made = Kit(tmp_path)
    yield made
    made.close()


def _ready(kit: Kit, left: int = 7, *, restricts: bool = False) -> "Draft":
    kit.server.put(Kind.CATALOG, ITEM)
    kit.server.put(Kind.AGREEMENTS, _agreement(left, CaseUse(TakenOn.CREATION, Decimal(2), restricts)))
    kit.sign_in()
    kit.sync()
    return _draft(kit)


def _draft(kit: Kit) -> "Draft":
    draft = kit.services.drafts.create(kit.account_id, ITEM.id).with_answer(FieldId("subject"), "Advice, please")
    kit.services.drafts.save(draft)
    return draft


def test_two_of_seven_and_two_of_five_once_one_waits(kit: Kit) -> None:
    draft, other = _ready(kit), _draft(kit)
    used = kit.services.drafts.uses.of_draft(draft)
    assert used is not None
    assert (used.kind, used.left, used.after) == (UseKind.COUNTED, Decimal(7), Decimal(5))
    kit.services.cases.submit(draft.id)
    used = kit.services.drafts.uses.of_draft(other)
    assert used is not None
    assert (used.waiting, used.left, used.after) == (Decimal(2), Decimal(5), Decimal(3))


def test_the_entitlement_the_user_chose(kit: Kit) -> None:
    used = kit.services.drafts.uses.of_draft(_ready(kit).with_answer(FieldId("which"), "f"))
    assert used is not None
    assert used.entitlement is not None
    assert used.entitlement.id == "f"


def test_nothing_is_said_of_what_nobody_knows(kit: Kit) -> None:
    draft = _ready(kit)
    uses = kit.services.drafts.uses
    assert uses.of_draft(replace(draft, item_id=None)) is None
    assert uses.of_draft(replace(draft, part_of=PartOf(CaseId("c")))) is None


def test_a_portal_that_does_not_say_is_not_asked(tmp_path: Path) -> None:
    lacking = Capabilities(EVERYTHING.have - {Capability.CASE_USE}, EVERYTHING.limits)
    kit = Kit(tmp_path, capabilities=lacking)
    try:
        assert kit.services.drafts.uses.of_draft(_ready(kit)) is None
    finally:
        kit.close()


def test_before_the_agreements_were_read_nothing_is_said(kit: Kit) -> None:
    kit.server.put(Kind.CATALOG, ITEM)
    kit.sign_in()
    assert kit.services.drafts.uses.of_draft(_draft(kit)) is None


def test_nothing_left_keeps_it_back_only_where_the_portal_restricts(kit: Kit) -> None:
    draft = _ready(kit, 1, restricts=True)
    with pytest.raises(NotAllowed, match="nothing_left"):
        kit.services.cases.submit(draft.id)
    assert kit.services.drafts.open(draft.id) is not None
    kit.server.put(Kind.AGREEMENTS, _agreement(0, CaseUse(TakenOn.CREATION, Decimal(2))))
    kit.sync()
    kit.services.cases.submit(draft.id)
    assert len(kit.services.outbox.items()) == 1
