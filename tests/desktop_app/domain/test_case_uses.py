"""desktop_app.domain.case_uses"""

from datetime import date
from decimal import Decimal

from desktop_app.domain.agreements import Agreement, CaseUse, Entitlement, EntitlementClass, Package, Scope, TakenOn
from desktop_app.domain.case_uses import UseKind, Wanted, coming_use
from desktop_app.domain.text import LocalText

TODAY = date(2026, 11, 21)
NONE = LocalText()
TWO = CaseUse(TakenOn.CREATION, Decimal(2))
ADVICE = Wanted("ADVICE", customer_id="o")


def an_entitlement(id: str, left: int | None = 7, use: CaseUse | None = TWO, code: str = "ADVICE") -> Entitlement:
    bought = Decimal(40) if left is not None else None
    return Entitlement(
        id,
        code,
        LocalText.of(id),
        NONE,
        EntitlementClass.CONSUMPTION,
        "hours",
        is_unlimited=left is None,
        purchased=bought,
        used=bought - left if bought is not None and left is not None else None,
        case_use=use,
    )


def an_agreement(*entitlements: Entitlement, end: date | None = None, customer: str = "o") -> Agreement:
    packages = (Package("p", NONE, True, None, end, entitlements),)
    return Agreement("a", "DA-1", NONE, None, None, packages, customer_id=customer)


def test_two_of_seven_hours_are_used_and_five_are_left() -> None:
    found = coming_use([an_agreement(an_entitlement("e"))], ADVICE, TODAY)
    assert (found.kind, found.left, found.after) == (UseKind.COUNTED, Decimal(7), Decimal(5))
    assert not found.is_spent


def test_what_waits_here_is_taken_first() -> None:
    found = coming_use([an_agreement(an_entitlement("e"))], ADVICE, TODAY, [ADVICE, ADVICE, Wanted("OTHER")])
    assert (found.waiting, found.left, found.after) == (Decimal(4), Decimal(3), Decimal(1))
    later = CaseUse(TakenOn.RESOLUTION, Decimal(2))
    found = coming_use([an_agreement(an_entitlement("e", use=later))], ADVICE, TODAY, [ADVICE])
    assert found.left == Decimal(7)


def test_what_ends_first_is_taken_first_but_nothing_that_is_spent() -> None:
    late = an_agreement(an_entitlement("late"), end=date(2027, 1, 1))
    soon = an_agreement(an_entitlement("soon"), end=date(2026, 12, 1))
    over = an_agreement(an_entitlement("over"), end=date(2026, 11, 20))
    spent = an_agreement(an_entitlement("spent", 0), end=date(2026, 11, 22))

    def taken(*agreements: Agreement) -> str:
        entitlement = coming_use(agreements, ADVICE, TODAY).entitlement
        return entitlement.id if entitlement is not None else ""

    assert taken(late, soon, over, spent) == "soon"
    assert taken(spent, over) == "spent"
    assert taken(over) == ""


def test_nothing_is_counted_without_a_code() -> None:
    agreements = [an_agreement(an_entitlement("e"))]
    assert coming_use(agreements, Wanted(customer_id="o"), TODAY).kind is UseKind.NOTHING
    assert coming_use(agreements, Wanted("X", customer_id="o"), TODAY).kind is UseKind.UNCOVERED
    assert coming_use(agreements, Wanted("ADVICE", customer_id="other"), TODAY).kind is UseKind.UNCOVERED
    assert coming_use([an_agreement(an_entitlement("e", use=None))], ADVICE, TODAY).kind is UseKind.UNCOVERED
    assert coming_use([], ADVICE, TODAY).kind is UseKind.HIDDEN


def test_the_one_the_user_chose_or_the_default() -> None:
    default = CaseUse(TakenOn.CREATION, Decimal(1), is_default=True)
    agreements = [an_agreement(an_entitlement("one"), an_entitlement("two", use=default), customer="")]
    for wanted, expected in ((Wanted(), "two"), (Wanted(chosen="one"), "one")):
        found = coming_use(agreements, wanted, TODAY)
        assert found.entitlement is not None
        assert found.entitlement.id == expected
    assert coming_use(agreements, Wanted(chosen="gone"), TODAY).kind is UseKind.UNCOVERED


def test_what_never_runs_out_is_included() -> None:
    found = coming_use([an_agreement(an_entitlement("e", None))], ADVICE, TODAY)
    assert (found.kind, found.left, found.is_spent) == (UseKind.INCLUDED, None, False)


def test_too_little_left_is_said_and_blocks_only_where_the_portal_restricts() -> None:
    for left, restricts in ((0, False), (1, True), (-3, True)):
        use = CaseUse(TakenOn.CREATION, Decimal(2), restricts)
        found = coming_use([an_agreement(an_entitlement("e", left, use))], ADVICE, TODAY)
        assert (found.is_spent, found.is_blocked) == (True, restricts)


def test_as_much_as_the_work_takes() -> None:
    found = coming_use([an_agreement(an_entitlement("e", 7, CaseUse(TakenOn.RESOLUTION)))], ADVICE, TODAY)
    assert (found.left, found.after, found.is_spent) == (Decimal(7), None, False)


def test_a_channel_may_have_less_than_the_whole() -> None:
    use = CaseUse(TakenOn.CREATION, Decimal(1), most=Decimal(3))
    assert coming_use([an_agreement(an_entitlement("e", 7, use))], ADVICE, TODAY).left == Decimal(3)
    assert coming_use([an_agreement(an_entitlement("e", 2, use))], ADVICE, TODAY).left == Decimal(2)


def test_who_is_not_told_what_is_left_is_told_what_is_taken() -> None:
    from dataclasses import replace

    own = replace(an_entitlement("e"), totals=Scope.VISIBLE)
    found = coming_use([an_agreement(own)], ADVICE, TODAY)
    assert (found.kind, found.left, found.after, found.is_spent) == (UseKind.COUNTED, None, None, False)
