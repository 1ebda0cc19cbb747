"""What an instance has when it is set up: users, a catalogue, articles, contracts."""

from typing import Any

from tests.vendors.servicenow.instance import ACCOUNT, CASE, LOGINS, ME, NAMES, SAM, Instance

SHELF, HELP, HARDWARE = (
    "e0d08b13c3330100c8b837659bba8fb4",
    "e15706fc0a0a0aa7007fc21e1ab70c2f",
    "d258b953c611227a0146101fb1be7c31",
)
PRODUCER, ORDER, GUIDE = (
    "3f1dd0320a0a0b99000a53f7604a2ef9",
    "060f3afa3731300054b6a3549dbe5d3e",
    "6690750f4f7b4200086eeed18110c761",
)
CASE_PRODUCER, CUSTOM_PRODUCER, SCRIPTED = "a1" * 16, "a2" * 16, "a3" * 16
LINK, SECRET, WITH_FILE, HIDDEN = "a4" * 16, "a5" * 16, "a6" * 16, "a7" * 16
ARTICLE, TEMPLATE = "0b48fd75474321009db4b5b08b9a71c2", "9e528db1474321009db4b5b08b9a71a6"
LOCATION = "105cf7f3c611227501e75e08b14a38ba"


def variable(name: str, type: int, friendly: str, **more: Any) -> dict[str, Any]:
    """A variable with the parts of the vendor's example."""
    made = {
        "id": name.encode().hex().ljust(32, "0")[:32],
        "name": name,
        "label": name.replace("_", " ").capitalize(),
        "type": type,
        "friendly_type": friendly,
        "display_type": friendly,
        "mandatory": False,
        "read_only": False,
        "value": "",
        "displayvalue": "",
        "render_label": True,
        "max_length": 0,
        "help_text": "",
        "attributes": "",
        "pricing_implications": False,
    }
    return {**made, **more}


def choices(*values: str) -> list[dict[str, Any]]:
    """Choices of a list."""
    return [{"value": one, "label": f"Label {one}", "index": at} for at, one in enumerate(values)]


def item(id: str, name: str, type: str, category: tuple[str, str], *variables: Any, **more: Any) -> dict[str, Any]:
    """An item with its form, with the parts of the vendor's example."""
    classes = {"record_producer": "sc_cat_item_producer", "order_guide": "sc_cat_item_guide"}
    made = {
        "sys_id": id,
        "name": name,
        "short_description": f"{name}\n\t\t",
        "description": f"<p>{name}</p>",
        "type": type,
        "sys_class_name": classes.get(type, "sc_cat_item"),
        "icon": "images/icons/catalog_item.gifx",
        "picture": "",
        "show_price": type == "catalog_item",
        "price": "$600.00",
        "localized_price": "$600.00",
        "show_quantity": True,
        "order": 30,
        "content_type": "",
        "url": "",
        "kb_article": "",
        "catalogs": [{"sys_id": SHELF, "title": "Service Catalog"}],
        "category": {"sys_id": category[0], "title": category[1]},
        "variables": list(variables),
        "ui_policy": [],
        "client_script": {"onChange": [], "onSubmit": [], "onLoad": []},
        "data_lookup": [],
        "categories": [],
    }
    return {**made, **more}


def _subject_and_words() -> list[dict[str, Any]]:
    return [
        variable("short_description", 6, "single_line_text", mandatory=True, max_length=160),
        variable("comments", 2, "multi_line_text", mandatory="true"),
    ]


def furnish(instance: Instance) -> Instance:
    """A whole catalogue, a knowledge base, people and contracts."""
    helping, hardware = (HELP, "Can We Help You?"), (HARDWARE, "Hardware")
    urgency = variable("urgency", 5, "select_box", mandatory=True, choices=choices("1", "2", "3"))
    box = {"label": "More", "type": 0, "friendly_type": "container_start", "mandatory": False}
    inside = variable("affected", 7, "check_box", value=False, displayvalue="false")
    place = variable("location", 8, "reference", reference="cmn_location")
    made = [
        item(
            PRODUCER,
            "Create Incident",
            "record_producer",
            helping,
            *_subject_and_words(),
            urgency,
            {**box, "children": [inside]},
            place,
        ),
        item(CASE_PRODUCER, "Create Case", "record_producer", helping, *_subject_and_words()),
        item(CUSTOM_PRODUCER, "Something of our own", "record_producer", helping, *_subject_and_words()),
        item(
            SCRIPTED,
            "With scripts",
            "record_producer",
            ("feed" * 8, "Below"),
            *_subject_and_words(),
            client_script={"onChange": [{"script": "g_form"}], "onSubmit": [], "onLoad": []},
        ),
        item(ORDER, "Apple iPad 3", "catalog_item", hardware, *_order_form()),
        item(GUIDE, "New hire", "order_guide", hardware),
        item(LINK, "A link", "catalog_item", helping, content_type="kb", sys_class_name="sc_cat_item_content"),
        item(
            SECRET,
            "Reset a password",
            "record_producer",
            helping,
            *_subject_and_words(),
            variable("old_password", 25, "masked", mandatory=True),
        ),
        item(WITH_FILE, "With a file", "record_producer", helping, *_subject_and_words(), mandatory_attachment=True),
    ]
    instance.items = {one["sys_id"]: one for one in made}
    instance.producers = {PRODUCER: "incident", CASE_PRODUCER: CASE, CUSTOM_PRODUCER: "u_own", SCRIPTED: "incident"}
    for id, name in NAMES.items():
        if id != ACCOUNT:
            _user(instance, id, name)
    _knowledge(instance)
    _contracts(instance)
    instance.records["cmn_location"] = {LOCATION: {"sys_id": LOCATION, "name": "Oslo"}}
    return instance


def _order_form() -> list[dict[str, Any]]:
    return [
        variable("replacement", 1, "yes_no", mandatory=True),
        variable("data_plan", 3, "multiple_choice", choices=choices("500MB", "1GB")),
        variable("needed_by", 9, "date"),
        variable("call_at", 10, "date_time"),
        variable("accept", 7, "check_box", mandatory=True, value=False, displayvalue="false"),
        variable("for_whom", 31, "requested_for"),
    ]


def _user(instance: Instance, id: str, name: str) -> None:
    is_me = id == ME
    instance.table("sys_user")[id] = {
        "sys_id": id,
        "user_name": LOGINS[id],
        "name": name,
        "email": f"{LOGINS[id]}@eksempelfjord.example",
        "title": "",
        "phone": "",
        "active": "true",
        "company": "",
        "account": ACCOUNT if id in {ME, SAM} else "",
        "preferred_language": "nb" if is_me else "en",
        "time_zone": instance.zone if instance.tells_zone else "",
        "date_format": "",
        "time_format": "",
    }


def _knowledge(instance: Instance) -> None:
    def article(id: str, number: str, title: str, text: str, category: str) -> dict[str, Any]:
        values = {
            "short_description": f"{title}\n\t\t",
            "kb_category": category,
            "kb_knowledge_base": "kb" * 16,
            "text": text,
            "language": "en",
            "published": "2026-01-05",
            "sys_updated_on": "2026-01-05 10:00:00",
            "sys_class_name": "kb_knowledge",
        }
        shown = {"kb_category": "Email" if category else "", "kb_knowledge_base": "IT"}
        return {"id": id, "number": number, "title": f"{title}\n\t\t", "values": values, "shown": shown}

    spam = '<p>How to deal with spam</p><img src="/sys_attachment.do?sys_id=' + "ab" * 16 + '">'
    instance.articles = [
        article(ARTICLE, "KB0000011", "How to Deal with Spam", spam, "ca" * 16),
        article(TEMPLATE, "KB0000020", "Windows: Should I upgrade?", "", ""),
        *(article(f"{at:032x}", f"KB{at:07d}", f"Article {at}", "<p>Text</p>", "ca" * 16) for at in range(100, 160)),
    ]


def _contracts(instance: Instance) -> None:
    contract, line = "c0" * 16, "c1" * 16
    instance.records["ast_contract"] = {
        contract: {
            "sys_id": contract,
            "number": "CNTR0000001",
            "short_description": "Support",
            "starts": "2026-01-01",
            "ends": "2026-12-31",
            "state": "active",
            "account": ACCOUNT,
        },
    }
    instance.records["service_entitlement"] = {
        line: {
            "sys_id": line,
            "number": "ENT0000001",
            "name": "Support hours",
            "contract": contract,
            "account": ACCOUNT,
            "start_date": "2026-01-01",
            "end_date": "2026-12-31",
            "unit": "hours",
            "total_units": "10",
            "remaining_units": "4",
        },
    }
