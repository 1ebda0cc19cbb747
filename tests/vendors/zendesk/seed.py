"""What the emulated account holds at the start: two forms, seven services, a few requests, a small help center."""

from typing import Any

AT = "2026-11-20T09:00:00Z"
KARI, SAM, LIV = 236084977, 236084978, 377922500012
FJORD, OTHER = 22016037, 22016038
FORM, BARE_FORM = 48, 49
SERVICE, DETAIL, VERSION, COPY, COUNT, CARD, LOOKUP = 34, 35, 36, 37, 38, 39, 40
SUBJECT, DESCRIPTION, STATUS, PRIORITY, TYPE = 1, 2, 3, 4, 5
SECTION, NESTED, ARTICLE, SILENT = 98838, 98839, 35467, 35468

USERS: dict[int, dict[str, Any]] = {
    KARI: {"name": "Kari Prøve", "email": "kari@eksempelfjord.example", "role": "end-user", "agent": False},
    SAM: {"name": "Sam Prøve", "email": "sam@eksempelfjord.example", "role": "end-user", "agent": False},
    LIV: {"name": "Liv Skranke", "email": "", "role": "agent", "agent": True},
}


def field(id: int, kind: str, title: str, **changes: Any) -> dict[str, Any]:
    """A ticket field that the portal shows."""
    made = {
        "id": id,
        "type": kind,
        "title": f"{title} (agents)",
        "title_in_portal": title,
        "description": "",
        "position": id,
        "active": True,
        "required": False,
        "visible_in_portal": True,
        "editable_in_portal": True,
        "required_in_portal": False,
        "regexp_for_validation": None,
        "created_at": AT,
        "updated_at": AT,
    }
    return made | changes


def options(*pairs: tuple[str, str]) -> list[dict[str, Any]]:
    """Options of a drop-down: (value, name)."""
    return [
        {"id": number, "name": name, "raw_name": name, "value": value, "default": False}
        for number, (value, name) in enumerate(pairs, 1)
    ]


def fields() -> list[dict[str, Any]]:
    """Not in the order of their positions: pages by cursor are sorted by id."""
    services = options(
        ("assess_marking", "Assessment::Marking"),
        ("assess_planning", "Assessment::Planning"),
        ("assess", "Assessment"),
        ("login", "Signing in"),
        ("author", "Authoring"),
        ("deliver", "Delivery"),
        ("other", "Something else"),
    )
    return [
        field(SUBJECT, "subject", "Subject", required_in_portal=True, position=1),
        field(
            DESCRIPTION,
            "description",
            "Description",
            required_in_portal=True,
            position=2,
            description="Tell <b>all</b>.",
        ),
        field(STATUS, "status", "Status", visible_in_portal=False, required=True),
        field(
            PRIORITY,
            "priority",
            "Priority",
            system_field_options=[{"name": "Low", "value": "low"}, {"name": "Urgent", "value": "urgent"}],
        ),
        field(TYPE, "tickettype", "Type", visible_in_portal=False),
        field(
            SERVICE, "tagger", "Which service does it concern?", custom_field_options=services, required_in_portal=True
        ),
        field(DETAIL, "text", "Which exam?"),
        field(VERSION, "regexp", "Version", regexp_for_validation=r"\A\d+\.\d+\z"),
        field(COPY, "checkbox", "On a school computer"),
        field(COUNT, "integer", "How many pupils"),
        field(CARD, "partialcreditcard", "Card"),
    ]


def forms() -> list[dict[str, Any]]:
    """The second one stands first, and has a condition on each sort of parent."""
    about = {"active": True, "end_user_visible": True, "in_all_brands": True, "restricted_brand_ids": []}
    times = {"created_at": AT, "updated_at": AT, "agent_conditions": [], "raw_name": "", "default": False}
    conditions = [
        {
            "parent_field_id": SERVICE,
            "value": "assess_marking",
            "child_fields": [{"id": DETAIL, "is_required": True}],
        },
        {"parent_field_id": COPY, "value": False, "child_fields": [{"id": COUNT, "is_required": False}]},
    ]
    return [
        {
            "id": FORM,
            "name": "Support (internal)",
            "display_name": "Support request",
            "position": 2,
            "ticket_field_ids": [SUBJECT, SERVICE, DETAIL, VERSION, COPY, COUNT, CARD, DESCRIPTION],
            "end_user_conditions": conditions,
        }
        | about
        | times,
        {
            "id": BARE_FORM,
            "name": "Question",
            "display_name": "A question",
            "position": 1,
            "ticket_field_ids": [SUBJECT, DESCRIPTION, PRIORITY],
            "end_user_conditions": [],
        }
        | about
        | times,
    ]


def request(id: int, subject: str | None, description: str, **changes: Any) -> dict[str, Any]:
    """A request of Kari's."""
    made = {
        "id": id,
        "status": "open",
        "custom_status_id": None,
        "priority": None,
        "type": None,
        "subject": subject,
        "description": description,
        "organization_id": FJORD,
        "via": {"channel": "web", "source": {"from": {}, "to": {}, "rel": None}},
        "custom_fields": [],
        "requester_id": KARI,
        "collaborator_ids": [],
        "email_cc_ids": [],
        "due_at": None,
        "can_be_solved_by_me": False,
        "is_public": True,
        "followup_source_id": None,
        "recipient": None,
        "created_at": AT,
        "updated_at": AT,
        "assignee_id": None,
        "ticket_form_id": FORM,
    }
    return made | changes


def requests() -> list[dict[str, Any]]:
    """Kari's own, one of her organisation, one she gets copies of, one that is none of hers."""
    return [
        request(1, "It stopped", "Since this morning.\n\n", status="pending", priority="urgent", assignee_id=LIV),
        request(
            2, "", "Nothing in the subject", status="closed", followup_source_id=1, created_at="2026-11-19t10:00:00z"
        ),
        request(3, "Of the organisation", "By Sam", requester_id=SAM, collaborator_ids=[KARI], email_cc_ids=[KARI]),
        request(4, "A copy", "By Sam elsewhere", requester_id=SAM, organization_id=OTHER, email_cc_ids=[KARI]),
        request(5, "Of others", "Not for Kari", requester_id=SAM, organization_id=OTHER),
        request(6, "A custom one", "With a status of its own", custom_status_id=123, status="open"),
    ]


CUSTOM_STATUSES = [
    {
        "id": 123,
        "status_category": "open",
        "agent_label": "With the vendor",
        "end_user_label": "Asked the vendor",
        "end_user_description": "",
        "active": True,
        "default": False,
        "created_at": "2021-07-20T22:55:29+00:00",
        "updated_at": "2021-07-20T22:55:29+00:00",
    }
]


def categories() -> list[dict[str, Any]]:
    """One."""
    return [
        {
            "id": 37486578,
            "name": "Guides",
            "description": "",
            "locale": "en-us",
            "position": 0,
            "created_at": AT,
            "updated_at": AT,
        }
    ]


def sections() -> list[dict[str, Any]]:
    """One within another."""
    return [
        {
            "id": SECTION,
            "name": "Signing in",
            "description": "",
            "locale": "en-us",
            "category_id": 37486578,
            "parent_section_id": None,
            "position": 1,
        },
        {
            "id": NESTED,
            "name": "Passwords",
            "description": "All about <i>them</i>",
            "locale": "en-us",
            "category_id": 37486578,
            "parent_section_id": SECTION,
            "position": 0,
        },
    ]


def articles() -> list[dict[str, Any]]:
    """One to be voted on and written under, one that takes no comments, a draft."""
    return [
        article(
            ARTICLE, "Printing orders", "<p>Press the <a href='/hc/en-us/x'>button</a>.</p>", vote_sum=1, vote_count=3
        ),
        article(SILENT, "Forgotten password", "<p>Ask for a new one.</p>", comments_disabled=True, section_id=NESTED),
        article(35469, "Half written", "<p>…</p>", draft=True),
    ]


def article(id: int, title: str, body: str, **changes: Any) -> dict[str, Any]:
    """An article."""
    made = {
        "id": id,
        "html_url": f"https://desk.example/hc/en-us/articles/{id}",
        "title": title,
        "body": body,
        "locale": "en-us",
        "source_locale": "en-us",
        "section_id": SECTION,
        "author_id": LIV,
        "permission_group_id": 1,
        "draft": False,
        "outdated": False,
        "promoted": False,
        "position": 0,
        "vote_sum": 0,
        "vote_count": 0,
        "comments_disabled": False,
        "label_names": ["print"],
        "user_segment_id": None,
        "created_at": AT,
        "updated_at": AT,
        "edited_at": AT,
    }
    return made | changes
