"""Dataverse rows as msgspec structs: columns named as there, `_…_value` and annotations by what they mean."""

import logging
from collections.abc import Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypeVar

import msgspec

from desktop_app.errors import BadReply
from desktop_app.portals.dynamics.odata import FORMATTED, LOGICAL
from desktop_app.portals.one_line import one_line
from desktop_app.shapes import learned

log = logging.getLogger(__name__)

Wired = TypeVar("Wired", bound=msgspec.Struct)
Text = str | None


def _lookup(column: str) -> Any:
    return msgspec.field(default=None, name=f"_{column}_value")


def _name(column: str) -> Any:
    return msgspec.field(default=None, name=f"_{column}_value{FORMATTED}")


def _table(column: str) -> Any:
    return msgspec.field(default=None, name=f"_{column}_value{LOGICAL}")


def _label(column: str) -> Any:
    return msgspec.field(default=None, name=f"{column}{FORMATTED}")


class WhoAmI(msgspec.Struct, rename="pascal"):
    user_id: str
    organization_id: str = ""


class User(msgspec.Struct):
    fullname: Text = None
    internalemailaddress: Text = None
    title: Text = None
    mobilephone: Text = None


class UserSettings(msgspec.Struct):
    uilanguageid: int | None = None


class Contact(msgspec.Struct):
    contactid: str
    fullname: Text = None
    emailaddress1: Text = None
    jobtitle: Text = None
    parent: Text = _lookup("parentcustomerid")
    parent_name: Text = _name("parentcustomerid")
    parent_table: Text = _table("parentcustomerid")


class Account(msgspec.Struct):
    accountid: str
    name: Text = None


class Organisation(msgspec.Struct):
    name: Text = None
    maxuploadfilesize: int | None = None


class Moment(msgspec.Struct):
    """The newest note or activity of a case."""

    modifiedon: datetime


class Incident(msgspec.Struct):
    incidentid: str
    createdon: datetime
    modifiedon: datetime
    statecode: int
    etag: str = msgspec.field(default="", name="@odata.etag")
    title: Text = None
    ticketnumber: Text = None
    description: Text = None
    statuscode: int | None = None
    status_label: Text = _label("statuscode")
    prioritycode: int | None = None
    casetypecode: int | None = None
    customer: Text = _lookup("customerid")
    customer_name: Text = _name("customerid")
    customer_table: Text = _table("customerid")
    contact: Text = _lookup("primarycontactid")
    contact_name: Text = _name("primarycontactid")
    creator: Text = _lookup("createdby")
    creator_name: Text = _name("createdby")
    owner: Text = _lookup("ownerid")
    owner_name: Text = _name("ownerid")
    subject: Text = _lookup("subjectid")
    subject_name: Text = _name("subjectid")
    product: Text = _lookup("productid")
    product_name: Text = _name("productid")
    caseorigincode: int | None = None
    origin_label: Text = _label("caseorigincode")
    entitlement_name: Text = _name("entitlementid")
    parent: Text = _lookup("parentcaseid")
    master: Text = _lookup("masterid")
    entitlement: Text = _lookup("entitlementid")
    decremententitlementterm: bool | None = None
    deactivatedon: datetime | None = None
    notes: list[Moment] = msgspec.field(default_factory=list, name="Incident_Annotation")
    activities: list[Moment] = msgspec.field(default_factory=list, name="Incident_ActivityPointers")


class Brief(msgspec.Struct):
    """A case that belongs to another."""

    incidentid: str
    title: Text = None
    ticketnumber: Text = None
    statecode: int | None = None
    etag: str = msgspec.field(default="", name="@odata.etag")


class Annotation(msgspec.Struct):
    annotationid: str
    createdon: datetime
    subject: Text = None
    notetext: Text = None
    filename: Text = None
    filesize: int | None = None
    mimetype: Text = None
    isdocument: bool = False
    author: Text = _lookup("createdby")
    author_name: Text = _name("createdby")


class PortalComment(msgspec.Struct):
    activityid: str
    adx_portalcommentdirectioncode: int | None = None


class MailFile(msgspec.Struct):
    activitymimeattachmentid: str
    filename: Text = None
    filesize: int | None = None
    mimetype: Text = None


class Email(msgspec.Struct):
    activityid: str
    directioncode: bool = False
    sender: Text = None
    files: list[Any] = msgspec.field(default_factory=list, name="email_activity_mime_attachment")


class Feedback(msgspec.Struct):
    feedbackid: str
    rating: int | None = None
    regarding: Text = _lookup("regardingobjectid")


class Subject(msgspec.Struct):
    subjectid: str
    title: Text = None
    description: Text = None
    parent: Text = _lookup("parentsubject")


class Product(msgspec.Struct):
    productid: str
    name: Text = None
    productnumber: Text = None
    description: Text = None


class Article(msgspec.Struct):
    knowledgearticleid: str
    articlepublicnumber: str = ""
    title: Text = None
    content: Text = None
    description: Text = None
    keywords: Text = None
    isprimary: bool = False
    subject: Text = _lookup("subjectid")
    language: Text = _lookup("languagelocaleid")
    publishon: datetime | None = None
    modifiedon: datetime | None = None
    rating_count: int | None = None


class Locale(msgspec.Struct):
    languagelocaleid: str
    localeid: int | None = None
    code: Text = None


class Entitlement(msgspec.Struct):
    entitlementid: str
    name: Text = None
    description: Text = None
    startdate: Text = None
    enddate: Text = None
    allocationtypecode: int | None = None
    allocation_label: Text = _label("allocationtypecode")
    totalterms: Decimal | None = None
    remainingterms: Decimal | None = None
    isdefault: bool = False
    decreaseremainingon: int | None = None
    restrictcasecreation: bool = False
    statecode: int | None = None
    customer: Text = _lookup("customerid")
    customer_name: Text = _name("customerid")
    template: Text = _lookup("entitlementtemplateid")
    template_name: Text = _name("entitlementtemplateid")


class Channel(msgspec.Struct):
    entitlementchannelid: str
    channel: int | None = None
    channel_label: Text = _label("channel")
    totalterms: Decimal | None = None
    remainingterms: Decimal | None = None
    entitlement: Text = _lookup("entitlementid")


class Block(msgspec.Struct, rename="pascal"):
    """What the messages of uploads answer."""

    file_continuation_token: str


class Committed(msgspec.Struct, rename="pascal"):
    annotation_id: str
    file_size_in_bytes: int


class SystemForm(msgspec.Struct):
    formxml: str
    type: int


class Label(msgspec.Struct, rename="pascal"):
    label: Text = None
    language_code: int = 0


class Labels(msgspec.Struct, rename="pascal"):
    localized_labels: list[Label] = []
    user_localized_label: Label | None = None


class Required(msgspec.Struct, rename="pascal"):
    value: str = "None"


class Attribute(msgspec.Struct, rename="pascal"):
    logical_name: str
    attribute_type: str = ""
    is_valid_for_create: bool = True
    required_level: Required = msgspec.field(default_factory=Required)
    display_name: Labels = msgspec.field(default_factory=Labels)
    description: Labels = msgspec.field(default_factory=Labels)


class Option(msgspec.Struct, rename="pascal"):
    value: int
    label: Labels = msgspec.field(default_factory=Labels)


class OptionSet(msgspec.Struct, rename="pascal"):
    options: list[Option] = []


class Picklist(msgspec.Struct, rename="pascal"):
    logical_name: str
    option_set: OptionSet | None = None
    global_option_set: OptionSet | None = None


class Length(msgspec.Struct, rename="pascal"):
    logical_name: str
    max_length: int | None = None


class DateFormat(msgspec.Struct, rename="pascal"):
    logical_name: str
    format: Text = None


class Relationship(msgspec.Struct, rename="pascal"):
    referencing_attribute: str
    referenced_entity: str
    referencing_entity_navigation_property_name: str


class Table(msgspec.Struct, rename="pascal"):
    logical_name: str
    entity_set_name: str
    many_to_one_relationships: list[Relationship] = []


def read(data: Any, shape: type[Wired]) -> Wired:
    """One record. Raises BadReply naming the place, never the value."""
    try:
        return msgspec.convert(data, learned(shape), strict=False)
    except (msgspec.ValidationError, RecursionError, OverflowError) as error:
        raise BadReply(f"{shape.__name__}: {one_line(str(error))}") from None


def read_each(rows: Sequence[Any], shape: type[Wired]) -> Iterator[Wired]:
    """Every record that can be read; a bad one is logged and left out, the rest goes on."""
    for number, row in enumerate(rows):
        try:
            yield read(row, shape)
        except BadReply as error:
            log.warning("record %d was left out: %s", number, error.where)
