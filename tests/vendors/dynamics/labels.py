"""The emulated organisation's labels: customised, and with gaps, as real ones are."""

from collections.abc import Mapping
from typing import Any

_USER = 1044

OPTIONS: Mapping[tuple[str, str], Mapping[int, Mapping[int, str]]] = {
    ("incident", "prioritycode"): {
        1: {1033: "High", 1030: "Høj", 1044: "Høy"},
        2: {1033: "Normal", 1030: "Normal", 1044: "Normal"},
        3: {1033: "Low", 1044: "Lav"},
    },
    ("incident", "casetypecode"): {
        1: {1033: "Question", 1044: "Spørsmål"},
        2: {1033: "Problem", 1044: "Problem"},
        3: {1033: "Request", 1044: "Forespørsel"},
    },
    ("incident", "caseorigincode"): {1: {1033: "Phone"}, 2: {1033: "Email"}, 3: {1033: "Web"}},
    ("incident", "statecode"): {0: {1033: "Active"}, 1: {1033: "Resolved"}, 2: {1033: "Cancelled"}},
    ("incident", "statuscode"): {
        1: {1033: "In Progress", 1044: "Pågår", 1030: "I gang"},
        2: {1033: "On Hold", 1044: "Venter"},
        3: {1033: "Waiting for Details"},
        4: {1033: "Researching"},
        5: {1033: "Problem Solved", 1044: "Problemet er løst"},
        1000: {1033: "Information Provided"},
        6: {1033: "Cancelled", 1044: "Avbrutt"},
        2000: {1033: "Merged"},
        100000001: {1044: "Hos leverandøren"},
    },
    ("incident", "int_customereffort"): {
        121590000: {1033: "Little", 1044: "Lite"},
        121590001: {1033: "Much", 1044: "Mye"},
    },
    ("incident", "int_areas"): {1: {1033: "Pupils"}, 2: {1033: "Staff"}, 3: {1033: "Parents"}},
    ("entitlement", "allocationtypecode"): {0: {1044: "Antall saker"}, 1: {1044: "Antall timer"}},
    ("entitlementchannel", "channel"): {3: {1044: "Nett"}},
    ("phonecall", "activitytypecode"): {},
}
NAMES: Mapping[str, Mapping[int, str]] = {
    "title": {1033: "Case Title", 1030: "Sagens titel", 1044: "Saktittel"},
    "description": {1033: "Description", 1030: "Beskrivelse", 1044: "Beskrivelse", 1053: "Beskrivning"},
    "productid": {1033: "Product", 1044: "Produkt"},
    "entitlementid": {1033: "Entitlement", 1044: "Rettighet"},
    "int_customereffort": {1044: "Arbeid for kunden"},
    "followupby": {1033: "Follow Up By"},
    "int_areas": {1033: "Areas"},
}
REQUIRED = {"title": "ApplicationRequired", "customerid": "SystemRequired", "int_customereffort": "ApplicationRequired"}
LENGTHS = {"title": 200, "ticketnumber": 100, "productserialnumber": 100, "description": 2000}
TYPES = {
    "email": "E-post",
    "phonecall": "Telefonsamtale",
    "task": "Oppgave",
    "adx_portalcomment": "Portalkommentar",
    "incidentresolution": "Saksløsning",
}


def word(table: str, column: str, value: Any) -> str | None:
    """The label of a value in the user's language."""
    if column == "activitytypecode":
        return TYPES.get(str(value))
    labels = OPTIONS.get((table, column), {}).get(value if isinstance(value, int) else -1)
    return None if not labels else labels.get(_USER) or next(iter(labels.values()))


def shape(labels: Mapping[int, str]) -> dict[str, Any]:
    """As the metadata writes labels."""
    made = [
        {"Label": text, "LanguageCode": lcid, "IsManaged": True, "MetadataId": None, "HasChanged": None}
        for lcid, text in labels.items()
    ]
    mine = next((one for one in made if one["LanguageCode"] == _USER), made[0] if made else None)
    return {"LocalizedLabels": made, "UserLocalizedLabel": mine}


def options(table: str, column: str) -> dict[str, Any]:
    """As the metadata writes an option set."""
    found = OPTIONS.get((table, column), {})
    states = {5: 1, 1000: 1, 6: 2, 2000: 2}
    more = (lambda value: {"State": states.get(value, 0)}) if column == "statuscode" else (lambda _: {})
    empty: dict[int, str] = {}
    return {
        "Options": [
            {
                "Value": value,
                **more(value),
                "Label": shape(labels),
                "Description": shape(empty),
                "Color": None,
                "IsManaged": True,
                "MetadataId": None,
                "HasChanged": None,
            }
            for value, labels in found.items()
        ],
        "MetadataId": "53f9933c-18a0-40a6-b4a5-b9610a101735",
    }
