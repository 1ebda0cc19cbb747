"""Which queue a case belongs into."""

import json

import pytest

from desktop_app.demo_portal import routing
from desktop_app.demo_portal.portal import Portal
from desktop_app.demo_portal.seed.loader import load_texts
from desktop_app.demo_portal.settings import SEED_FOLDER
from desktop_app.demo_portal.texts import LANGUAGES
from tests.desktop_app.demo_portal.kit import Client


@pytest.mark.parametrize(
    ("priority", "service", "expected"),
    [
        ("critical", "wilma", ("systems", "urgent")),
        ("normal", "wilma", ("applications", "schools")),
        (None, "wilmaapp", ("applications", "schools")),
        ("high", "primus", ("first_line", "others")),
        (None, None, ("first_line", "others")),
    ],
)
def test_the_first_rule_that_fits_decides(
    portal: Portal, priority: str | None, service: str | None, expected: tuple[str, str]
) -> None:
    services: list[dict[str, object]] = [
        {"id": "wilma", "kind_of": "service", "parent_id": None},
        {"id": "wilmaapp", "kind_of": "service", "parent_id": "wilma"},
    ]
    with portal.db.write() as connection:
        connection.executemany(
            "INSERT INTO documents VALUES ('catalog', ?, ?, ?)",
            [(str(each["id"]), 900 + place, json.dumps(each)) for place, each in enumerate(services)],
        )
        connection.execute("UPDATE cases SET priority = ?, service_id = ? WHERE id = 'case-0001'", (priority, service))
        case = connection.execute("SELECT * FROM cases WHERE id = 'case-0001'").fetchone()
        routed = routing.route(connection, portal, case)
    assert (routed.queue_id, routed.rule) == expected


def test_a_new_case_lies_in_its_queue(client: Client) -> None:
    made = client.as_person("p-kari").make("i-stop", priority="critical").json()
    assert made["queue"]["id"] == "systems"
    assert client.as_person("p-desk").get("/v1/cases/case-0002").json()["queue"]["id"] == "first_line"
    assert client.get("/v1/cases/case-0003").json()["queue"] is None, "it is over"


def test_the_rules_of_the_seed_have_names() -> None:
    texts = load_texts(SEED_FOLDER)
    for rule in ("critical", "systems", "applications", "others"):
        assert set(texts.all(f"rule.{rule}") or {}) == set(LANGUAGES)
