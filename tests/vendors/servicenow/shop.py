"""The Service Catalog API and the Knowledge API."""

import json
from collections.abc import Mapping
from typing import Any

from tests.loopback import Heard
from tests.vendors.servicenow.content import HARDWARE, HELP, HIDDEN, SHELF, TEMPLATE
from tests.vendors.servicenow.instance import CASE, ME, Instance
from tests.vendors.servicenow.query import chosen
from tests.vendors.servicenow.replies import Told, error, forbidden, nothing, result

_LIST = (
    "short_description",
    "kb_article",
    "icon",
    "description",
    "show_price",
    "type",
    "show_quantity",
    "sys_class_name",
    "picture",
    "url",
    "sys_id",
    "content_type",
    "catalogs",
    "name",
    "category",
    "order",
)
_NO_ACCESS = "Security constraints prevent access to the item"


class Shop:
    """Catalogues and articles as the signed-in user sees them."""

    def __init__(self, instance: Instance) -> None:
        self.instance = instance
        self.says_minus_one = False
        self.meta_code = 200
        self.lists_text = True
        self.closed: set[str] = set()
        self.garbles = ""
        """The article whose number comes as a list."""

    def catalog(self, heard: Heard, rest: list[str], params: Mapping[str, str]) -> Told:
        """/api/sn_sc/servicecatalog."""
        if "catalog" not in self.instance.open:
            return forbidden()
        match rest:
            case ["catalogs"]:
                return result([self._shelf()])
            case ["catalogs", id, "categories"] if id == SHELF:
                return result([self._category(HELP, "Can We Help You?"), self._category(HARDWARE, "Hardware")])
            case ["items"]:
                return self._items(params)
            case ["items", id]:
                found = self.instance.items.get(id)
                if id == HIDDEN or found is None:
                    return error(400, _NO_ACCESS, None)
                return result(found)
            case ["items", id, "submit_producer"]:
                return self._produce(id, json.loads(heard.body))
            case ["items", id, "order_now"]:
                return self._order(id, json.loads(heard.body))
        return nothing()

    def knowledge(self, rest: list[str], params: Mapping[str, str]) -> Told:
        """/api/sn_km_api/knowledge/articles."""
        if "knowledge" not in self.instance.open:
            return forbidden()
        if rest:
            return self._article(rest[0])
        words = params.get("query", "").lower().split()
        found = [one for one in self.instance.articles if all(word in one["title"].lower() for word in words)]
        found = [dict(one) for one in chosen(found, params.get("filter", ""), lambda one, name: one["values"][name])]
        limit, offset = int(params.get("limit", 30)), int(params.get("offset", 0))
        fields = [name for name in params.get("fields", "").split(",") if name and (name != "text" or self.lists_text)]
        shown = found[offset : offset + limit]
        meta = {
            "start": offset,
            "end": offset + len(shown),
            "fields": params.get("fields", ""),
            "query": params.get("query", ""),
            "filter": "",
            "kb": "",
            "language": "en",
            "count": len(found),
            "ts_query_id": "7976f36129c30410f877796e70786991",
            "status": {"code": self.meta_code},
        }
        return result({"meta": meta, "articles": [self._hit(one, at, fields, words) for at, one in enumerate(shown)]})

    def _hit(self, one: Mapping[str, Any], at: int, fields: list[str], words: list[str]) -> dict[str, Any]:
        named = {name: value for name, value in one["values"].items() if name in fields}
        return {
            "link": f"?sys_kb_id={one['id']}&id=kb_article_view",
            "rank": at + 1,
            "id": f"kb_knowledge:{one['id']}",
            "title": one["title"],
            "snippet": f"   About <B>{one['title'].strip()}</B>",
            "score": 14.869 if words else -1,
            "number": ["?"] if one["id"] == self.garbles else one["number"],
            "fields": {
                name: {
                    "display_value": one["shown"].get(name, value),
                    "name": name,
                    "label": name,
                    "type": "string",
                    "value": value,
                }
                for name, value in named.items()
            },
        }

    def _article(self, id: str) -> Told:
        one = next((one for one in self.instance.articles if one["id"] == id), None)
        if one is None or id in self.closed:
            return nothing()
        is_template = id == TEMPLATE
        made = {
            "content": "" if is_template else one["values"]["text"],
            "template": is_template,
            "number": one["number"],
            "sys_id": id,
            "short_description": one["title"],
            "display_attachments": True,
            "attachments": [],
            "embedded_content": [],
        }
        if is_template:
            made["fields"] = {"kb_answer": {"label": "Answer", "value": "<p>Yes.</p>"}}
        return result(made)

    def _shelf(self) -> dict[str, Any]:
        return {
            "title": "Service Catalog",
            "sys_id": SHELF,
            "has_categories": True,
            "has_items": True,
            "description": "Service Catalog - IT Now",
            "desktop_image": "",
        }

    def _category(self, id: str, title: str) -> dict[str, Any]:
        return {
            "title": title,
            "description": "Your IT gateway.\n\t\t",
            "full_description": None,
            "icon": "",
            "header_icon": "",
            "homepage_image": "",
            "count": 3,
            "subcategories": [],
            "sys_id": id,
        }

    def _items(self, params: Mapping[str, str]) -> Told:
        words = params.get("sysparm_text", "").lower()
        limit, offset = int(params.get("sysparm_limit", 10)), int(params.get("sysparm_offset", 0))
        found = [one for one in self.instance.items.values() if words in one["name"].lower()]
        listed = [{name: one[name] for name in _LIST} for one in found]
        return result(listed[offset : offset + limit])

    def _missing(self, item: Mapping[str, Any], answers: Mapping[str, Any]) -> Told | None:
        """Mandatory ones without an answer: which is not told."""
        for one in item["variables"]:
            if str(one.get("mandatory")).lower() == "true" and not answers.get(one.get("name", "")):
                return error(400, "Mandatory Variables are required", None)
        return None

    def _produce(self, id: str, body: Mapping[str, Any]) -> Told:
        item, table = self.instance.items.get(id), self.instance.producers.get(id, "incident")
        if item is None or item["type"] != "record_producer":
            return error(404, "Record producer not found", None)
        answers = body["variables"]
        missing = self._missing(item, answers)
        if missing is not None:
            return missing
        guid = body.get("sysparm_item_guid", "") if self.instance.keeps_guid else ""
        of = {"incident": "caller_id", CASE: "contact"}.get(table, "opened_by")
        values = {of: ME, "short_description": answers.get("short_description", ""), "hold_reason": "", "company": ""}
        if table == CASE:
            values |= {"account": "051f62b0d7300200e5982cf65e610333", "contract": ""}
        made = self.instance.insert(table, {**values, "description": answers.get("comments", "")}, guid)
        self.instance.submitted.append(dict(body))
        shown = -1 if self.says_minus_one else made["sys_id"]
        return result(
            {
                "sys_id": shown,
                "number": made["number"],
                "parent_id": None,
                "record": f"api/now/table/{table}/{made['sys_id']}",
                "redirect_portal_url": "",
                "parent_table": "task",
                "redirect_url": f"{table}.do?sys_id={made['sys_id']}&sysparm_view=ess",
                "table": table,
                "redirect_to": "",
            }
        )

    def _order(self, id: str, body: Mapping[str, Any]) -> Told:
        item = self.instance.items.get(id)
        if item is None:
            return error(400, _NO_ACCESS, None)
        if "sysparm_quantity" not in body:
            return error(400, "Invalid Quantity value", None)
        missing = self._missing(item, body["variables"])
        if missing is not None:
            return missing
        request = self.instance.insert("sc_request", {"requested_for": ME, "request_state": "requested"})
        values = {
            "request": request["sys_id"],
            "cat_item": id,
            "short_description": item["name"],
            "stage": "",
            "approval": "",
        }
        self.instance.insert("sc_req_item", values)
        self.instance.submitted.append(dict(body))
        return result(
            {
                "sys_id": request["sys_id"],
                "number": request["number"],
                "request_number": request["number"],
                "request_id": request["sys_id"],
                "table": "sc_request",
            }
        )
