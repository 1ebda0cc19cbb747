"""Turns the language-neutral catalogue of the seed into rows with texts in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_app.demo_portal.texts import LocalText, Texts

Json = dict[str, Any]


def rows(catalog: Json, texts: Texts) -> list[Json]:
    """All rows, each with its `kind_of`, in the order they are handed out."""
    found: list[Json] = []
    for row in catalog["catalogues"]:
        found.append({"kind_of": "catalogue", **row, **_texts(texts, f"catalogue.{row['id']}", "title", "text")})
    for row in catalog["categories"]:
        found.append({"kind_of": "category", **row, **_texts(texts, f"category.{row['id']}", "title", "text")})
    for row in catalog["types"]:
        found.append({"kind_of": "type", **row, **_texts(texts, f"type.{row['id']}", "title", "text")})
    for row in catalog["services"]:
        found.append({"kind_of": "service", **row, **_texts(texts, f"service.{row['id']}", "title", "hint")})
    found.extend(_item(row, texts) for row in catalog["items"])
    return found


def _item(row: Json, texts: Texts) -> Json:
    names = ("title", "summary", "text", "expected", "cost", "who", "refusal", "ask")
    form = {"id": row["form"]["id"], "fields": [_field(row["id"], field, texts) for field in row["form"]["fields"]]}
    return {"kind_of": "item", **row, **_texts(texts, f"item.{row['id']}", *names), "form": form}


def _field(item: str, field: Json, texts: Texts) -> Json:
    id = field["id"]
    words: dict[str, LocalText | None] = {
        name: texts.all(f"field.{item}.{id}.{name}", f"field.*.{id}.{name}")
        for name in ("label", "help", "placeholder", "hint", "unit")
    }
    words["label"] = words["label"] or {"en": id}
    choices = [
        {
            "id": choice["id"],
            "parent_id": choice.get("parent_id"),
            "label": _choice(texts, item, id, choice["id"], "label") or {"en": choice["id"]},
            "hint": _choice(texts, item, id, choice["id"], "hint"),
        }
        for choice in field.get("choices", [])
    ]
    defaults = {"role": None, "required": False, "required_when": None, "visible_when": None}
    bounds = {"min": None, "max": None, "max_chars": None}
    return {**defaults, **bounds, **field, **words, "choices": choices}


def _choice(texts: Texts, item: str, field: str, choice: str, name: str) -> LocalText | None:
    return texts.all(f"choice.{item}.{field}.{choice}.{name}", f"choice.*.{field}.{choice}.{name}")


def _texts(texts: Texts, prefix: str, *names: str) -> dict[str, LocalText | None]:
    found = {name: texts.all(f"{prefix}.{name}") for name in names}
    found["title"] = found["title"] or {"en": prefix.rpartition(".")[2]}
    return found
