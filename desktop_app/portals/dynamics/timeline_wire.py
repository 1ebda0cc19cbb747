"""What happened around a case, as Dataverse writes it: activities with who took part, posts, promises, stages."""

from datetime import datetime

import msgspec

from desktop_app.portals.dynamics.odata import FORMATTED, LOGICAL

Text = str | None


class Party(msgspec.Struct):
    """Somebody who took part in an activity. `participationtypemask`: 1 sender, 2 to, 3 copy, 4 blind copy, …"""

    participationtypemask: int | None = None
    addressused: Text = None
    name: Text = msgspec.field(default=None, name=f"_partyid_value{FORMATTED}")
    table: Text = msgspec.field(default=None, name=f"_partyid_value{LOGICAL}")


class Activity(msgspec.Struct):
    """An activity as the pointers tell of it. `activitytypecode` is the logical name of its table."""

    activityid: str
    createdon: datetime
    activitytypecode: str = ""
    type_label: Text = msgspec.field(default=None, name=f"activitytypecode{FORMATTED}")
    subject: Text = None
    description: Text = None
    author: Text = msgspec.field(default=None, name="_createdby_value")
    author_name: Text = msgspec.field(default=None, name=f"_createdby_value{FORMATTED}")
    parties: list[Party] = msgspec.field(default_factory=list, name="activitypointer_activity_parties")


class Post(msgspec.Struct):
    """A line on the wall of a case. `source`: 1 the server wrote it, 2 somebody did."""

    postid: str
    createdon: datetime
    text: Text = None
    source: int | None = None
    author: Text = msgspec.field(default=None, name="_createdby_value")
    author_name: Text = msgspec.field(default=None, name=f"_createdby_value{FORMATTED}")


class SlaKpi(msgspec.Struct):
    """A promise. `status`: 0 runs, 1 broken, 2 nears its end, 3 paused, 4 kept, 5 called off."""

    slakpiinstanceid: str
    createdon: datetime
    status: int
    name: Text = None
    failuretime: datetime | None = None
    warningtime: datetime | None = None
    succeededon: datetime | None = None
    pausedon: datetime | None = None
    applicablefromvalue: datetime | None = None
    terminalstatetime: datetime | None = None


class CaseSla(msgspec.Struct):
    """The promises of organisations that have no instances of them. The statuses are numbered otherwise."""

    createdon: datetime
    responseby: datetime | None = None
    resolveby: datetime | None = None
    firstresponseslastatus: int | None = None
    resolvebyslastatus: int | None = None


class ProcessInstance(msgspec.Struct):
    """A process a case goes through. `statuscode`: 1 runs, 2 finished, 3 given up."""

    businessprocessflowinstanceid: str
    processstageid: Text = None
    stage: Text = msgspec.field(default=None, name="_processstageid_value")
    statuscode: int | None = None


class ProcessStage(msgspec.Struct):
    """One of its stages."""

    processstageid: str
    stagename: Text = None
