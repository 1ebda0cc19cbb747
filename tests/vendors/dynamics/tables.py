"""The tables of the emulated organisation: columns, lookups with their navigation properties, and a few rows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

ME, DESK, GONE_AGENT = (f"11111111-0000-4000-8000-00000000000{number}" for number in (1, 2, 3))
KARI, SAM = "22222222-0000-4000-8000-000000000001", "22222222-0000-4000-8000-000000000002"
FJORD, OTHER = "33333333-0000-4000-8000-000000000001", "33333333-0000-4000-8000-000000000002"
ORGANISATION = "44444444-0000-4000-8000-000000000001"
SCHOOL, PRIMUS, WILMA = (f"55555555-0000-4000-8000-00000000000{number}" for number in (1, 2, 3))
LICENCE, FAMILY, DRAFT = (f"66666666-0000-4000-8000-00000000000{number}" for number in (1, 2, 3))
SUPPORT, SPENT = "77777777-0000-4000-8000-000000000001", "77777777-0000-4000-8000-000000000002"
NORWEGIAN, ENGLISH = "88888888-0000-4000-8000-000000000414", "88888888-0000-4000-8000-000000000409"
ARTICLE, ARTICLE_NB = "99999999-0000-4000-8000-000000000001", "99999999-0000-4000-8000-000000000002"


@dataclass(slots=True)
class Table:
    """`lookups`: column → referred table → navigation property. `collections`: property → (set, its lookup)."""

    logical: str
    set_name: str
    key: str
    columns: Mapping[str, str]
    lookups: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    collections: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    rows: dict[str, dict[str, Any]] = field(default_factory=dict)

    def all_columns(self) -> set[str]:
        """As they may be named in `$select`."""
        return {*self.columns, self.key, *(f"_{name}_value" for name in self.lookups)}


_TIMES = {"createdon": "DateTime", "modifiedon": "DateTime"}
_BY = {"createdby": {"systemuser": "createdby"}, "ownerid": {"systemuser": "ownerid", "team": "ownerid"}}
_CASE = {
    **_TIMES,
    "title": "String",
    "ticketnumber": "String",
    "description": "Memo",
    "prioritycode": "Picklist",
    "casetypecode": "Picklist",
    "caseorigincode": "Picklist",
    "int_customereffort": "Picklist",
    "int_areas": "Virtual",
    "productserialnumber": "String",
    "followupby": "DateTime",
    "isescalated": "Boolean",
    "decremententitlementterm": "Boolean",
    "statecode": "State",
    "statuscode": "Status",
    "deactivatedon": "DateTime",
    "responseby": "DateTime",
    "resolveby": "DateTime",
    "firstresponseslastatus": "Integer",
    "resolvebyslastatus": "Integer",
}
_ACTIVITY = {
    **_TIMES,
    "subject": "String",
    "description": "Memo",
    "statecode": "State",
    "statuscode": "Status",
    "activitytypecode": "EntityName",
}


def tables() -> list[Table]:
    """Fresh ones, with the rows every test finds."""
    return [*_people(), *_cases(), *_shelf(), *_knowledge()]


def _people() -> list[Table]:
    user = {"fullname": "String", "internalemailaddress": "String", "title": "String", "mobilephone": "String"}
    user |= {"isdisabled": "Boolean", "islicensed": "Boolean", "accessmode": "Picklist"}
    works = {"isdisabled": False, "islicensed": True, "accessmode": 0}
    contact = {**_TIMES, "fullname": "String", "emailaddress1": "String", "jobtitle": "String", "statecode": "State"}
    contact |= {"telephone1": "String", "mobilephone": "String"}
    customers = {"account": "parentcustomerid_account", "contact": "parentcustomerid_contact"}
    kari = {"fullname": "Kari Prøve", "emailaddress1": "kari@eksempelfjord.example", "statecode": 0}
    sam = {"fullname": "Sam Prøve", "emailaddress1": "sam@eksempelfjord.example", "statecode": 0}
    belongs = {
        "_parentcustomerid_value": FJORD,
        "_parentcustomerid_value@type": "account",
        "createdon": "2026-01-01T00:00:00Z",
    }
    return [
        Table(
            "systemuser",
            "systemusers",
            "systemuserid",
            user,
            collections={"teammembership_association": ("teams", "memberid")},
            rows={
                ME: {
                    **works,
                    "fullname": "Kari Prøve",
                    "internalemailaddress": "Kari@eksempelfjord.example",
                    "title": "Teacher",
                },
                DESK: {**works, "fullname": "Liv Skranke", "internalemailaddress": "liv@skranke.example"},
                GONE_AGENT: {**works, "fullname": "Gone Agent", "isdisabled": True},
            },
        ),
        Table(
            "usersettings",
            "usersettingscollection",
            "systemuserid",
            {"uilanguageid": "Integer"},
            rows={
                ME: {"uilanguageid": 1044},
            },
        ),
        Table(
            "contact",
            "contacts",
            "contactid",
            contact,
            {"parentcustomerid": customers},
            rows={
                KARI: {**kari, **belongs},
                SAM: {**sam, **belongs},
            },
        ),
        Table(
            "account",
            "accounts",
            "accountid",
            {"name": "String", "revenue": "Money", "creditonhold": "Boolean", "statecode": "State"},
            rows={
                FJORD: {"name": "Eksempelfjord kommune", "statecode": 0},
                OTHER: {"name": "Annen kommune", "statecode": 0},
            },
        ),
        Table(
            "organization",
            "organizations",
            "organizationid",
            {"name": "String", "maxuploadfilesize": "Integer"},
            rows={
                ORGANISATION: {"name": "Skranken", "maxuploadfilesize": 33554432},
            },
        ),
    ]


def _cases() -> list[Table]:
    case_lookups = {
        **_BY,
        "customerid": {"account": "customerid_account", "contact": "customerid_contact"},
        "primarycontactid": {"contact": "primarycontactid"},
        "subjectid": {"subject": "subjectid"},
        "productid": {"product": "productid"},
        "entitlementid": {"entitlement": "entitlementid"},
        "parentcaseid": {"incident": "parentcaseid"},
        "masterid": {"incident": "masterid"},
        "slaid": {"sla": "slaid_sla"},
    }
    case_collections = {
        "Incident_Annotation": ("annotations", "objectid"),
        "Incident_ActivityPointers": ("activitypointers", "regardingobjectid"),
        "Incident_Emails": ("emails", "regardingobjectid"),
        "incident_adx_portalcomments": ("adx_portalcomments", "regardingobjectid"),
        "incident_PostRegardings": ("posts", "regardingobjectid"),
    }
    note = {
        **_TIMES,
        "subject": "String",
        "notetext": "Memo",
        "filename": "String",
        "filesize": "Integer",
        "mimetype": "String",
        "isdocument": "Boolean",
        "documentbody": "String",
        "objecttypecode": "EntityName",
    }
    mail_file = {"filename": "String", "filesize": "Integer", "mimetype": "String", "body": "String"}
    feedback = {
        **_TIMES,
        "title": "String",
        "comments": "Memo",
        "rating": "Integer",
        "minrating": "Integer",
        "maxrating": "Integer",
        "source": "Picklist",
    }
    about = {"knowledgearticle": "regardingobjectid_knowledgearticle", "incident": "regardingobjectid_incident"}
    return [
        Table("incident", "incidents", "incidentid", _CASE, case_lookups, case_collections),
        Table(
            "annotation", "annotations", "annotationid", note, {**_BY, "objectid": {"incident": "objectid_incident"}}
        ),
        _activity("adx_portalcomment", {"adx_portalcommentdirectioncode": "Picklist"}, "_adx_portalcomment"),
        _activity(
            "email",
            {"directioncode": "Boolean", "sender": "String"},
            "_email",
            {"email_activity_mime_attachment": ("activitymimeattachments", "objectid")},
        ),
        _activity("phonecall", {}, "_phonecall"),
        _activity("task", {}, "_task"),
        Table(
            "incidentresolution",
            "incidentresolutions",
            "activityid",
            {**_ACTIVITY, "timespent": "Integer"},
            {**_BY, "incidentid": {"incident": "incidentid"}, "regardingobjectid": {"incident": "regardingobjectid"}},
        ),
        Table(
            "activitymimeattachment",
            "activitymimeattachments",
            "activitymimeattachmentid",
            mail_file,
            {"objectid": {"email": "objectid_email"}},
        ),
        Table(
            "feedback",
            "feedback",
            "feedbackid",
            feedback,
            {**_BY, "regardingobjectid": about, "createdbycontact": {"contact": "CreatedByContact"}},
        ),
    ]


def _activity(
    logical: str, more: Mapping[str, str], suffix: str, collections: Mapping[str, tuple[str, str]] | None = None
) -> Table:
    lookups = {**_BY, "regardingobjectid": {"incident": f"regardingobjectid_incident{suffix}"}}
    return Table(logical, f"{logical}s", "activityid", {**_ACTIVITY, **more}, lookups, collections or {})


def _shelf() -> list[Table]:
    subject = {"title": "String", "description": "String"}
    product = {
        "name": "String",
        "productnumber": "String",
        "description": "Memo",
        "productstructure": "Picklist",
        "statecode": "State",
    }
    entitlement = {
        "name": "String",
        "description": "Memo",
        "statecode": "State",
        "startdate": "DateTime",
        "enddate": "DateTime",
        "allocationtypecode": "Picklist",
        "totalterms": "Decimal",
        "remainingterms": "Decimal",
        "isdefault": "Boolean",
        "decreaseremainingon": "Picklist",
        "restrictcasecreation": "Boolean",
    }
    channel = {"channel": "Picklist", "totalterms": "Decimal", "remainingterms": "Decimal"}
    customers = {"account": "customerid_account", "contact": "customerid_contact"}
    of_fjord = {"_customerid_value": FJORD, "_customerid_value@type": "account", "allocationtypecode": 0}
    form = {"name": "String", "type": "Picklist", "formxml": "Memo", "objecttypecode": "EntityName"}
    fields = (
        "title",
        "int_customereffort",
        "int_areas",
        "productid",
        "entitlementid",
        "followupby",
        "description",
        "ownerid",
    )
    xml = "<form>" + "".join(f'<control id="{name}" datafieldname="{name}"/>' for name in fields) + "</form>"
    return [
        Table(
            "subject",
            "subjects",
            "subjectid",
            subject,
            {"parentsubject": {"subject": "parentsubject"}},
            rows={
                SCHOOL: {"title": "School"},
                PRIMUS: {"title": "Primus", "_parentsubject_value": SCHOOL, "_parentsubject_value@type": "subject"},
                WILMA: {
                    "title": "Wilma",
                    "description": "The school's own",
                    "_parentsubject_value": SCHOOL,
                    "_parentsubject_value@type": "subject",
                },
            },
        ),
        Table(
            "product",
            "products",
            "productid",
            product,
            rows={
                LICENCE: {"name": "Licence", "productnumber": "L-1", "productstructure": 1, "statecode": 0},
                FAMILY: {"name": "Family", "productstructure": 2, "statecode": 0},
                DRAFT: {"name": "Draft", "productstructure": 1, "statecode": 2},
            },
        ),
        Table(
            "entitlement",
            "entitlements",
            "entitlementid",
            entitlement,
            {
                "customerid": customers,
                "entitlementtemplateid": {"entitlementtemplate": "entitlementtemplateid"},
            },
            rows={
                SUPPORT: {
                    "name": "Support",
                    "statecode": 1,
                    "startdate": "2025-12-31T23:00:00Z",
                    "isdefault": True,
                    "enddate": "2026-12-30T23:00:00Z",
                    "totalterms": 10.0,
                    "remainingterms": 7.5,
                    "decreaseremainingon": 1,
                    "restrictcasecreation": False,
                    **of_fjord,
                },
                SPENT: {
                    "name": "Spent",
                    "statecode": 1,
                    "startdate": "2026-01-01",
                    "enddate": "2026-12-31",
                    "totalterms": 5.0,
                    "remainingterms": -1.0,
                    "isdefault": False,
                    "decreaseremainingon": 0,
                    "restrictcasecreation": True,
                    **of_fjord,
                },
            },
        ),
        Table(
            "entitlementchannel",
            "entitlementchannels",
            "entitlementchannelid",
            channel,
            {"entitlementid": {"entitlement": "entitlementid"}},
            rows={
                "aaaaaaaa-0000-4000-8000-000000000001": {
                    "channel": 3,
                    "totalterms": 4.0,
                    "remainingterms": 4.0,
                    "_entitlementid_value": SUPPORT,
                    "_entitlementid_value@type": "entitlement",
                },
            },
        ),
        Table(
            "systemform",
            "systemforms",
            "formid",
            form,
            rows={
                "bbbbbbbb-0000-4000-8000-000000000001": {
                    "name": "Quick",
                    "type": 7,
                    "objecttypecode": "incident",
                    "formxml": xml,
                },
            },
        ),
    ]


def _knowledge() -> list[Table]:
    article = {
        **_TIMES,
        "articlepublicnumber": "String",
        "title": "String",
        "content": "Memo",
        "description": "String",
        "keywords": "Memo",
        "isprimary": "Boolean",
        "isinternal": "Boolean",
        "isrootarticle": "Boolean",
        "islatestversion": "Boolean",
        "statecode": "State",
        "publishon": "DateTime",
        "rating_count": "Integer",
    }
    lookups = {"subjectid": {"subject": "subjectid"}, "languagelocaleid": {"languagelocale": "languagelocaleid"}}
    shown = {
        "isinternal": False,
        "isrootarticle": False,
        "islatestversion": True,
        "statecode": 3,
        "articlepublicnumber": "KA-01000",
        "modifiedon": "2026-05-01T08:00:00Z",
        "_subjectid_value": PRIMUS,
        "_subjectid_value@type": "subject",
    }
    return [
        Table(
            "knowledgearticle",
            "knowledgearticles",
            "knowledgearticleid",
            article,
            lookups,
            rows={
                ARTICLE: {
                    **shown,
                    "title": "Sign in to Primus",
                    "content": "<p>Do this.</p>",
                    "description": "In short.",
                    "keywords": "sign-in, primus",
                    "isprimary": True,
                    "_languagelocaleid_value": ENGLISH,
                    "_languagelocaleid_value@type": "languagelocale",
                },
                ARTICLE_NB: {
                    **shown,
                    "title": "Logg inn i Primus",
                    "content": "<p>Gjør dette.</p>",
                    "isprimary": False,
                    "_languagelocaleid_value": NORWEGIAN,
                    "_languagelocaleid_value@type": "languagelocale",
                },
            },
        ),
        Table(
            "knowledgearticleincident",
            "knowledgearticleincidents",
            "knowledgearticleincidentid",
            {"knowledgeusage": "Picklist", "issenttocustomer": "Boolean", "createdon": "DateTime"},
            {
                "knowledgearticleid": {"knowledgearticle": "knowledgearticleid"},
                "incidentid": {"incident": "incidentid"},
            },
        ),
        Table(
            "languagelocale",
            "languagelocales",
            "languagelocaleid",
            {"code": "String", "language": "String", "localeid": "Integer"},
            rows={
                NORWEGIAN: {"code": "nb-NO", "localeid": 1044, "language": "Norwegian"},
                ENGLISH: {"code": "en-US", "localeid": 1033, "language": "English"},
            },
        ),
    ]
