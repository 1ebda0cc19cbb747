"""The seed's data files agree with one another: keys, languages, conditions, ids and roles."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

Json = dict[str, Any]

SEED = Path(__file__).parents[4] / "desktop_app" / "demo_portal" / "seed"
LANGUAGES = ("en", "nb", "sv", "fi", "da", "is")
KINDS = {
    "text", "long_text", "choice", "nested_choice", "multi_choice", "date", "time_range", "email_list", "number",
    "yes_no", "person", "phone",
}  # fmt: skip
WITH_CHOICES = {"choice", "nested_choice", "multi_choice"}
ICONS = {
    "invoice",
    "change",
    "incident",
    "new",
    "support",
    "module",
    "company",
    "advice",
    "demo",
    "integration",
    "school",
    "phone",
    "cloud",
    "exam",
    "user",
    "data",
    "clock",
    "star",
    "key",
    "document",
}
ROLES = {
    "user",
    "authorised_contact",
    "customer_admin",
    "workspace_admin",
    "activity_viewer",
    "view_all_requests",
    "learning_manager",
    "agent",
    "desk_lead",
}
STATUSES = ["received", "being_worked_on", "waiting_for_you", "on_hold", "solved", "closed", "withdrawn", "merged"]
TOPICS = ["signin", "invoice", "primus", "wilma", "exam", "screens", "desk", "releases"]
PROBLEMS = [
    "not_signed_in",
    "wrong_password",
    "too_many_attempts",
    "weak_password",
    "wrong_code",
    "not_found",
    "not_allowed",
    "not_allowed_to_order",
    "key_missing",
    "key_reused",
    "still_running",
    "form_invalid",
    "not_possible_now",
    "attachment_too_big",
    "attachment_type",
    "too_many_attachments",
    "cursor_expired",
    "bad_cursor",
    "bad_request",
    "wrong_host",
    "busy",
    "precondition_failed",
    "foreign_origin",
    "method_not_allowed",
    "body_too_big",
    "internal_error",
]
FIELD_PROBLEMS = [
    "required",
    "too_long",
    "not_a_choice",
    "not_an_email",
    "not_a_number",
    "not_a_text",
    "too_small",
    "too_big",
    "not_a_date",
    "bad_time_range",
    "unknown_person",
    "unknown_field",
]
DRILL_DOWNS = {
    "reactive", "advisory", "proactive", "contacts", "education", "assessments", "additional_cases",
    "proactive_credits",
}  # fmt: skip
DURATION = re.compile(r"-?P(\d+D)?(T(\d+H)?(\d+M)?)?")


def read(name: str) -> Any:
    return json.loads((SEED / name).read_text("utf-8"))


CATALOG: Json = read("catalog.json")
PEOPLE: Json = read("people.json")
AGREEMENTS: Json = read("agreements.json")
ANNOUNCEMENTS: list[Json] = read("announcements.json")
TEXTS: dict[str, dict[str, str]] = {language: read(f"texts/{language}.json") for language in LANGUAGES}
ITEMS: list[Json] = CATALOG["items"]
EN = TEXTS["en"]


def ids(rows: list[Json]) -> set[str]:
    return {row["id"] for row in rows}


def conditions(item: Json) -> Iterator[Json]:
    """The leaves of every condition in a form."""
    waiting = [field[name] for field in item["form"]["fields"] for name in ("visible_when", "required_when")]
    while waiting:
        condition = waiting.pop()
        if condition is None:
            continue
        if "field" in condition:
            yield condition
        else:
            waiting += condition.get("all", []) + condition.get("any", [])
            waiting += [condition["not"]] if "not" in condition else []


def entitlements() -> list[Json]:
    packages = [package for agreement in AGREEMENTS["agreements"] for package in agreement["packages"]]
    return [entitlement for package in packages for entitlement in package["entitlements"]]


def wanted_keys() -> Iterator[tuple[str, ...]]:
    """Each text that must exist, as the keys that may hold it."""
    yield ("portal.name",)
    for row in CATALOG["catalogues"]:
        yield (f"catalogue.{row['id']}.title",)
    for group, names in (("categories", ("category", "title", "text")), ("types", ("type", "title", "text"))):
        for row in CATALOG[group]:
            yield from ((f"{names[0]}.{row['id']}.{name}",) for name in names[1:])
    for row in CATALOG["services"]:
        yield from ((f"service.{row['id']}.{name}",) for name in ("title", "hint"))
    for item in ITEMS:
        names = ("title", "summary", "text", "expected", "who", *(("refusal", "ask") if item["order_roles"] else ()))
        yield from ((f"item.{item['id']}.{name}",) for name in names)
        for field in item["form"]["fields"]:
            yield (f"field.{item['id']}.{field['id']}.label", f"field.*.{field['id']}.label")
            for choice in field["choices"]:
                end = f"{field['id']}.{choice['id']}.label"
                yield (f"choice.{item['id']}.{end}", f"choice.*.{end}")
    for row in ANNOUNCEMENTS:
        yield from ((f"announcement.{row['id']}.{name}",) for name in ("title", "text"))
    yield from ((f"status.{status}",) for status in STATUSES)
    yield from ((f"topic.t-{topic}.{name}",) for topic in TOPICS for name in ("title", "text"))
    yield from ((f"problem.{code}.{name}",) for code in PROBLEMS for name in ("title", "detail"))
    yield from ((f"problem.field.{code}",) for code in FIELD_PROBLEMS)
    yield from ((f"mail.{mail}_password.{name}",) for mail in ("first", "forgotten") for name in ("subject", "text"))
    for agreement in AGREEMENTS["agreements"]:
        yield (f"agreement.{agreement['id']}.name",)
        yield from ((f"package.{package['id']}.name",) for package in agreement["packages"])
    yield from ((f"entitlement.*.{row['code']}.{name}",) for row in entitlements() for name in ("name", "text"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_keys_and_no_blanks(language: str) -> None:
    texts = TEXTS[language]

    assert set(texts) == set(EN)
    assert [key for key, text in texts.items() if not text.strip() or text != text.strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_the_same_in_every_language(language: str) -> None:
    def names(text: str) -> list[str]:
        return sorted(re.findall(r"\{(\w+)\}", text))

    assert {key: names(TEXTS[language][key]) for key in EN} == {key: names(text) for key, text in EN.items()}


def test_only_messages_and_mails_have_placeholders() -> None:
    found = {key for key, text in EN.items() if "{" in text}

    assert found == {
        "problem.field.too_long", "problem.field.too_small", "problem.field.too_big", "mail.first_password.text",
        "mail.forgotten_password.text",
    }  # fmt: skip


def test_every_text_that_is_needed_exists() -> None:
    assert [keys for keys in wanted_keys() if not any(key in EN for key in keys)] == []


def test_no_text_is_left_over() -> None:
    """A key that names no item, field or choice is a slip of the pen."""
    fields = {(item["id"], field["id"]) for item in ITEMS for field in item["form"]["fields"]}
    choices = {
        (item["id"], field["id"], choice["id"])
        for item in ITEMS
        for field in item["form"]["fields"]
        for choice in field["choices"]
    }
    fields |= {("*", field) for _, field in fields}
    choices |= {("*", field, choice) for _, field, choice in choices}
    rows = {"catalogue": "catalogues", "category": "categories", "type": "types", "service": "services"}
    known = {kind: ids(CATALOG[group]) for kind, group in (*rows.items(), ("item", "items"))}
    known["announcement"] = ids(ANNOUNCEMENTS)
    known["agreement"] = ids(AGREEMENTS["agreements"])
    known["package"] = {package["id"] for agreement in AGREEMENTS["agreements"] for package in agreement["packages"]}
    codes = {row["code"] for row in entitlements()}
    odd = []
    for key in EN:
        kind, *parts = key.split(".")
        if (kind == "field" and tuple(parts[:2]) not in fields) or (
            kind == "choice" and tuple(parts[:3]) not in choices
        ):
            odd.append(key)
        if kind == "entitlement" and (parts[0] != "*" or parts[1] not in codes):
            odd.append(key)
        if kind in known and parts[0] not in known[kind]:
            odd.append(key)
    assert odd == []


def test_ids_are_unique() -> None:
    rows = [row for group in CATALOG.values() for row in group] + ANNOUNCEMENTS + PEOPLE["organisations"]
    rows += PEOPLE["people"] + AGREEMENTS["workspaces"] + AGREEMENTS["agreements"] + entitlements()
    rows += [package for agreement in AGREEMENTS["agreements"] for package in agreement["packages"]]
    rows += [usage for entitlement in entitlements() for usage in entitlement["usage"]]
    rows += [item["form"] for item in ITEMS]

    assert [id for id, times in Counter(row["id"] for row in rows).items() if times > 1] == []


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item["id"])
def test_a_form_is_well_made(item: Json) -> None:
    fields = item["form"]["fields"]
    roles = Counter(field["role"] for field in fields if field["role"])

    assert max(Counter(field["id"] for field in fields).values()) == 1
    assert roles["subject"] == roles["description"] == 1
    assert 3 <= len(fields) - 2 <= 8
    for field in fields:
        known = ids(field["choices"])
        parents = {choice["parent_id"] for choice in field["choices"]} - {None}
        assert field["kind"] in KINDS
        assert bool(field["choices"]) == (field["kind"] in WITH_CHOICES), field["id"]
        assert len(known) == len(field["choices"])
        assert parents <= known
        assert bool(parents) == (field["kind"] == "nested_choice"), field["id"]
        assert field["min"] is None or field["max"] is None or field["min"] <= field["max"]
    by_role = {field["role"]: field for field in fields}
    assert (by_role["subject"]["kind"], by_role["subject"]["max_chars"]) == ("text", 200)
    assert by_role["description"]["kind"] == "long_text"


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item["id"])
def test_a_condition_names_an_earlier_field_and_its_choices(item: Json) -> None:
    fields = {field["id"]: field for field in item["form"]["fields"]}

    for condition in conditions(item):
        assert condition["field"] in fields
        field = fields[condition["field"]]
        for value in condition.get("is", []):
            assert isinstance(value, bool) if field["kind"] == "yes_no" else value in ids(field["choices"])
    seen: set[str] = set()
    for field in item["form"]["fields"]:
        one = {"form": {"fields": [field]}}
        assert {condition["field"] for condition in conditions(one)} <= seen, field["id"]
        seen.add(field["id"])


def test_every_kind_role_and_condition_is_used() -> None:
    fields = [field for item in ITEMS for field in item["form"]["fields"]]
    written = json.dumps([[field["visible_when"], field["required_when"]] for field in fields])

    assert {field["kind"] for field in fields} == KINDS
    assert {field["role"] for field in fields} == {None, "subject", "description", "service", "copy_to"}
    assert all(f'"{word}":' in written for word in ("is", "filled", "all", "any", "not"))


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item["id"])
def test_an_item_refers_to_what_exists(item: Json) -> None:
    codes = {entitlement["code"] for entitlement in entitlements()}

    assert item["category_id"] in ids(CATALOG["categories"])
    assert item["type_ids"]
    assert set(item["type_ids"]) <= ids(CATALOG["types"])
    assert item["icon"] in ICONS
    assert item["service_id"] in ids(CATALOG["services"])
    assert item["entitlement_code"] is None or item["entitlement_code"] in codes
    assert set(item["order_roles"] or []) <= ROLES
    assert item["asks_priority"] == (item["type_ids"] == ["incident"])
    for field in item["form"]["fields"]:
        if field["role"] == "service":
            assert ids(field["choices"]) <= ids(CATALOG["services"])


def test_the_catalogue_hangs_together() -> None:
    catalogues, services = ids(CATALOG["catalogues"]), ids(CATALOG["services"])

    assert {row["catalogue_id"] for row in CATALOG["categories"]} == catalogues
    assert {row["catalogue_id"] for row in CATALOG["services"]} == catalogues
    assert {row["parent_id"] for row in CATALOG["services"]} - {None} <= services
    assert {item["category_id"] for item in ITEMS} == ids(CATALOG["categories"])
    assert {row["icon"] for row in CATALOG["categories"]} <= ICONS
    assert [row["id"] for row in CATALOG["types"] if row["charged"]] == ["consulting"]
    assert [row["id"] for row in CATALOG["types"] if row["is_incident"]] == ["incident"]
    assert CATALOG["types"][0]["id"] == "unclassified"


def test_announcements_name_services_and_times() -> None:
    assert Counter(row["level"] for row in ANNOUNCEMENTS) == {"outage": 2, "warning": 1, "info": 1}
    for row in ANNOUNCEMENTS:
        assert set(row["service_ids"]) <= ids(CATALOG["services"])
        assert all(DURATION.fullmatch(row[name]) for name in ("from", "until") if row[name])


def test_people_belong_to_organisations_and_cannot_be_real() -> None:
    people = PEOPLE["people"]

    assert {person["language"] for person in people} == set(LANGUAGES)
    for person in people:
        assert set(person["organisation_ids"]) <= ids(PEOPLE["organisations"])
        assert set(person["roles"]) <= ROLES
        assert person["email"].endswith(".example")
        assert bool(person["organisation_ids"]) != ("agent" in person["roles"])


def test_agreements_add_up() -> None:
    workspaces, people = ids(AGREEMENTS["workspaces"]), ids(PEOPLE["people"])
    rows = entitlements()

    assert {row["drilldown"] for row in rows} == DRILL_DOWNS | {"none"}
    assert {row["organisation_id"] for row in AGREEMENTS["agreements"]} == ids(PEOPLE["organisations"])
    assert any(row["used"] is not None and row["purchased"] and row["used"] > row["purchased"] for row in rows)
    for row in rows:
        if row["class"] == "benefit":
            assert (row["used"], row["purchased"], row["usage"]) == (None, None, [])
            continue
        done = sum(usage["quantity"] for usage in row["usage"] if usage["status"] != "scheduled")
        assert row["used"] == pytest.approx(done), row["id"]
        assert row["unlimited"] == (row["purchased"] is None), row["id"]
        assert {usage["unit"] for usage in row["usage"]} <= {row["unit"]}
        assert {usage["workspace_id"] for usage in row["usage"]} <= workspaces
        assert {usage["contact_id"] for usage in row["usage"] if "contact_id" in usage} <= people
        assert {usage["group_id"] for usage in row["usage"] if "group_id" in usage} <= ids(AGREEMENTS["groups"])
        assert {id for usage in row["usage"] for id in usage.get("shared_with", [])} <= people


def test_additional_cases_tell_every_reason() -> None:
    reasons = {usage.get("reason") for row in entitlements() for usage in row["usage"]}

    assert reasons == {None, "expired", "unmapped", "missing", "SU", "DSA", "X85", "REC"}


def test_agreements_tell_their_dates_relative_to_now() -> None:
    rows: list[Json] = list(AGREEMENTS["agreements"])
    rows += [package for agreement in rows for package in agreement["packages"]]

    assert all(DURATION.fullmatch(row[name]) for row in rows for name in ("start", "end"))
    for usage in (usage for entitlement in entitlements() for usage in entitlement["usage"]):
        assert DURATION.fullmatch(usage["date"])
        assert all(DURATION.fullmatch(usage[name]) for name in ("end", "started", "last") if name in usage)
    assert DURATION.fullmatch(AGREEMENTS["as_of"])
