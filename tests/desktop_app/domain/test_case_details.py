"""What a case is about, and what becomes of it when an agent changes that."""

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.case_details import (
    Contact,
    Cover,
    Customer,
    Detail,
    Details,
    Product,
    Subject,
    SubjectNode,
    changed,
    in_tree_order,
    laid_over,
    loses_entitlement,
    present,
)
from desktop_app.domain.text import LocalText

WHOLE = Details(
    Subject("s-1", (LocalText.of("Access"), LocalText.of("Password"))),
    LocalText.of("Phone"),
    Product("primus", LocalText.of("Primus")),
    Customer("org-fjord", "Eksempelfjord kommune"),
    Contact("p-kari", "Kari Prøve"),
    Cover("e-1", LocalText.of("Reactive"), "hours", Decimal(40), Decimal(7)),
)


def test_what_stands_there_is_told_by_ids() -> None:
    assert present(WHOLE)[Detail.SUBJECT] == "s-1"
    assert set(present(Details()).values()) == {""}


def test_only_what_is_other_changes() -> None:
    was = present(WHOLE)
    assert changed(was, was) == {}
    assert changed(was, {**was, Detail.PRODUCT: ""}) == {Detail.PRODUCT: ""}


def test_another_customer_takes_the_entitlement_away() -> None:
    was = present(WHOLE)
    becomes = changed(was, {Detail.CUSTOMER: "org-fiktiva", Detail.CONTACT: "p-erik"})
    assert becomes[Detail.ENTITLEMENT] == ""
    assert loses_entitlement(was, becomes)
    kept = changed(was, {Detail.CUSTOMER: "org-fiktiva", Detail.ENTITLEMENT: "e-9"})
    assert not loses_entitlement(was, kept)
    assert not loses_entitlement({**was, Detail.ENTITLEMENT: ""}, becomes)


def test_a_change_lies_over_what_the_portal_said() -> None:
    becomes = {Detail.CUSTOMER: "org-fiktiva", Detail.CONTACT: "p-erik", Detail.ENTITLEMENT: "", Detail.SUBJECT: "s-2"}
    after = laid_over(WHOLE, becomes, {Detail.CUSTOMER: "Fiktiva Handel AB", Detail.SUBJECT: "Invoices › Scanning"})
    assert after.customer == Customer("org-fiktiva", "Fiktiva Handel AB")
    assert after.contact == Contact("p-erik", "p-erik")
    assert after.entitlement is None
    assert after.subject == Subject("s-2", (LocalText.of("Invoices › Scanning"),))
    assert after.product == WHOLE.product
    assert present(laid_over(WHOLE, dict.fromkeys(Detail, ""), {})) == present(Details())
    full = laid_over(Details(), {Detail.PRODUCT: "p", Detail.ENTITLEMENT: "e"}, {})
    assert (full.product, full.entitlement) == (Product("p", LocalText.of("p")), Cover("e", LocalText.of("e")))


def test_parents_stand_before_their_children() -> None:
    nodes = [
        SubjectNode("b", LocalText.of("B"), "a"),
        SubjectNode("a", LocalText.of("A")),
        SubjectNode("orphan", LocalText.of("O"), "gone"),
    ]
    told = [(one.id, [text.in_("en") for text in one.path]) for one in in_tree_order(nodes)]
    assert told == [("a", ["A"]), ("b", ["A", "B"]), ("orphan", ["O"])]


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8)), unique_by=lambda pair: pair[0]))
def test_every_subject_shows_once_whatever_the_tree_is_like(pairs: list[tuple[int, int]]) -> None:
    nodes = [SubjectNode(str(id), LocalText.of(str(id)), str(parent)) for id, parent in pairs]
    told = [one.id for one in in_tree_order(nodes)]
    assert sorted(told) == sorted(node.id for node in nodes)
