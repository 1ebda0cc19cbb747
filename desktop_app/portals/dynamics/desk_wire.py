"""What Dataverse says of the desk, as msgspec structs: privileges, access, teams, queues and shares."""

from typing import Any

import msgspec

from desktop_app.portals.dynamics.odata import FORMATTED

Text = str | None


class Granted(msgspec.Struct, rename="pascal"):
    """What a person's roles grant."""

    role_privileges: list[Any] = []


class Privilege(msgspec.Struct, rename="pascal"):
    """One of them, by its name."""

    privilege_name: str


class Access(msgspec.Struct, rename="pascal"):
    """The access to one row, as one text: `ReadAccess, WriteAccess`."""

    access_rights: str = ""


class Shared(msgspec.Struct, rename="pascal"):
    """With whom a row is shared."""

    principal_accesses: list[Any] = []


class Principal(msgspec.Struct):
    """A user or a team."""

    ownerid: str
    kind: str = msgspec.field(default="", name="@odata.type")


class Share(msgspec.Struct, rename="pascal"):
    """What one of them may do with the row."""

    principal: Principal
    access_mask: str = ""


class Sharee(msgspec.Struct):
    """A row of the table of shares."""

    objectid: str


class User(msgspec.Struct):
    """Somebody who works there."""

    systemuserid: str
    fullname: Text = None


class Team(msgspec.Struct):
    """Several who own things together."""

    teamid: str
    name: Text = None


class Queue(msgspec.Struct):
    """Where things wait for somebody."""

    queueid: str
    name: Text = None


class QueueItem(msgspec.Struct):
    """That a case lies in a queue, since `enteredon`."""

    queueitemid: str
    queue: Text = msgspec.field(default=None, name="_queueid_value")
    queue_name: Text = msgspec.field(default=None, name=f"_queueid_value{FORMATTED}")
    enteredon: Text = None


class Standing(msgspec.Struct):
    """How a case stands with what the desk does: whose it is, of which other case, whether it counts."""

    incidentid: str
    statecode: int
    etag: str = msgspec.field(default="", name="@odata.etag")
    title: Text = None
    owner: Text = msgspec.field(default=None, name="_ownerid_value")
    parent: Text = msgspec.field(default=None, name="_parentcaseid_value")
    master: Text = msgspec.field(default=None, name="_masterid_value")
    decremententitlementterm: bool | None = None
