"""What may be chosen for cases, kept for when the portal cannot be asked."""

from datetime import date
from decimal import Decimal

from desktop_app.domain.case_details import Contact, Cover, Customer, DetailChoices, Product, SubjectNode
from desktop_app.domain.text import LocalText
from desktop_app.store.database import Database
from desktop_app.store.detail_choices import DetailChoiceTable

CHOICES = DetailChoices(
    (SubjectNode("s-1", LocalText({"en": "Access", "da": "Adgang"})),),
    (Product("primus", LocalText.of("Primus")),),
    (Customer("org-fjord", "Eksempelfjord kommune"),),
    (Contact("p-kari", "Kari Prøve", "kari@eksempelfjord.example"),),
    (Cover("e-1", LocalText.of("Advice"), "hours", Decimal("40.5"), Decimal("-1.25"), ends=date(2027, 1, 31)),),
)


def test_what_was_kept_comes_back(cache: Database) -> None:
    cache.open()
    table = DetailChoiceTable(cache)
    assert table.get("org-fjord") is None
    table.put("org-fjord", DetailChoices())
    table.put("org-fjord", CHOICES)
    assert table.get("org-fjord") == CHOICES
    assert table.get("") is None


def test_what_nobody_understands_is_not_there(cache: Database) -> None:
    cache.open()
    with cache.transaction() as connection:
        connection.execute("INSERT INTO facts (name, value) VALUES ('detail_choices:x', '{\"subjects\": 7}')")
    assert DetailChoiceTable(cache).get("x") is None
