"""Dataverse rows of what a case is about, as msgspec structs."""

from datetime import datetime

import msgspec

from desktop_app.portals.dynamics.odata import LOGICAL
from desktop_app.portals.dynamics.wire import Text


class Standing(msgspec.Struct):
    """How a case stands, as far as the desk may change it."""

    incidentid: str
    statecode: int | None = None
    customer: Text = msgspec.field(default=None, name="_customerid_value")
    customer_table: Text = msgspec.field(default=None, name=f"_customerid_value{LOGICAL}")
    contact: Text = msgspec.field(default=None, name="_primarycontactid_value")
    subject: Text = msgspec.field(default=None, name="_subjectid_value")
    product: Text = msgspec.field(default=None, name="_productid_value")
    entitlement: Text = msgspec.field(default=None, name="_entitlementid_value")
    etag: str = msgspec.field(default="", name="@odata.etag")


class Person(msgspec.Struct):
    """A contact with the ways to him."""

    contactid: str
    fullname: Text = None
    emailaddress1: Text = None
    telephone1: Text = None
    mobilephone: Text = None
    jobtitle: Text = None


class Other(msgspec.Struct):
    """Another case of the same customer."""

    incidentid: str
    modifiedon: datetime
    title: Text = None
    ticketnumber: Text = None
    statecode: int | None = None
