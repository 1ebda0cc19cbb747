"""Who is signed in: the user of Dataverse, and the customer contact of the same e-mail address, if there is one."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.cases import DESK_WORK, CaseAction
from desktop_app.domain.identity import Identity, Organisation, Person, Role
from desktop_app.domain.ids import OrganisationId, PersonId
from desktop_app.errors import BadReply, Gone, NotAllowed, PortalError, Rejected
from desktop_app.portals.dynamics import wire
from desktop_app.portals.dynamics.desk import read_places, read_teams
from desktop_app.portals.dynamics.labels import language_of
from desktop_app.portals.dynamics.odata import Dataverse, guid, is_guid, quoted
from desktop_app.portals.dynamics.rights import read_rights
from desktop_app.portals.dynamics.wire import read_each

ACCOUNT = "account"
"""The setting that names the account (its GUID) that employees without a contact of their own file cases under."""
_OF_AN_AGENT = frozenset({CaseAction.ASSIGN, CaseAction.QUEUE})
_EVERYBODYS = frozenset({CaseAction.SHARE, CaseAction.UNSHARE})
_MOST_PEOPLE = 20
_CONTACT = "contactid,fullname,emailaddress1,jobtitle,_parentcustomerid_value"


@dataclass(frozen=True, slots=True)
class Me:
    """The signed-in person as the tables know him. `contact`, `account`: ids, "" where there is none.

    `rights`: the work on cases that his roles include; `teams`: those he is in, where there is any.
    """

    user: str
    identity: Identity
    contact: str = ""
    account: str = ""
    rights: frozenset[CaseAction] = frozenset()
    teams: tuple[str, ...] = ()

    @property
    def person(self) -> PersonId:
        """What stands for the person in cases."""
        return self.identity.person.id

    @property
    def works(self) -> bool:
        """Whether his roles include any of the desk's work; sharing is everybody's, and so is changing one's own."""
        return bool(self.rights & DESK_WORK - _EVERYBODYS)

    @property
    def can_ask(self) -> bool:
        """A case needs a customer."""
        return bool(self.contact or self.account)


def read_me(server: Dataverse, settings: Mapping[str, str]) -> Me:
    """Ask who we are. Raises PortalError."""
    me = wire.read(server.read("/WhoAmI"), wire.WhoAmI)
    user_id = _id(me.user_id)
    query = {"$select": "fullname,internalemailaddress,title,mobilephone"}
    user = wire.read(server.read(f"/systemusers({user_id})", query), wire.User)
    contact = _contact(server, user.internalemailaddress or "", _told(settings))
    account, name = _account(server, settings, contact)
    rights = read_rights(server, user_id)
    places = read_places(server, user_id, rights)
    person = Person(
        PersonId(contact.contactid.lower() if contact else user_id),
        (contact and contact.fullname) or user.fullname or "",
        user.internalemailaddress or "",
        user.title or "",
    )
    identity = Identity(
        person,
        _language(server, user_id),
        user.mobilephone or "",
        frozenset({Role.USER, Role.AGENT}) if rights >= _OF_AN_AGENT else frozenset({Role.USER}),
        (Organisation(OrganisationId(account), name),) if account else (),
        places.desk,
        places.circle,
    )
    teams = read_teams(server, user_id) if rights else ()
    return Me(user_id, identity, contact.contactid.lower() if contact else "", account, rights, teams)


def find_people(server: Dataverse, me: Me, words: str) -> list[Person]:
    """Contacts of the person's own account."""
    if not me.account:
        return []
    said = quoted(words)
    query = {
        "$select": _CONTACT,
        "$filter": f"_parentcustomerid_value eq {me.account} and statecode eq 0"
        f" and (contains(fullname,{said}) or contains(emailaddress1,{said}))",
        "$orderby": "fullname",
        "$top": str(_MOST_PEOPLE),
    }
    # With a page size `$top` would be ignored.
    rows = server.page("/contacts", query, rows=None).values[:_MOST_PEOPLE]
    return [
        Person(PersonId(one.contactid), one.fullname or "", one.emailaddress1 or "", one.jobtitle or "")
        for one in read_each(rows, wire.Contact)
    ]


def _told(settings: Mapping[str, str]) -> str:
    return settings.get(ACCOUNT, "").strip().lower()


def _contact(server: Dataverse, email: str, told: str) -> wire.Contact | None:
    """The oldest of the address. Where several customers have one, that of the account which was `told`, else none:

    anybody may have made a contact of this address, and what is asked in its name is his customer's to read.
    """
    if not email:
        return None
    query = {
        "$select": _CONTACT,
        "$filter": f"emailaddress1 eq {quoted(email)} and statecode eq 0",
        "$orderby": "createdon",
    }
    try:
        found = server.page("/contacts", query, is_worded=True).values
    except (NotAllowed, Gone, Rejected):
        return None  # contacts are none of his business
    contacts = [one for one in read_each(found, wire.Contact) if is_guid(one.contactid)]
    if len({_customer(one) for one in contacts} - {""}) > 1:
        contacts = [one for one in contacts if _customer(one) == told]
    return next(iter(contacts), None)


def _customer(contact: wire.Contact) -> str:
    return (contact.parent or "").lower() if contact.parent_table != "contact" else ""


def _account(server: Dataverse, settings: Mapping[str, str], contact: wire.Contact | None) -> tuple[str, str]:
    if contact is not None and contact.parent and contact.parent_table != "contact":
        return _id(contact.parent), contact.parent_name or ""
    told = _told(settings)
    if not is_guid(told):
        return "", ""
    try:
        account = wire.read(server.read(f"/accounts({guid(told)})", {"$select": "name"}), wire.Account)
    except (NotAllowed, Gone):
        return "", ""
    return _id(account.accountid), account.name or ""


def _language(server: Dataverse, user: str) -> str:
    """The language of the person's Dataverse: its labels and errors come in it, whatever we ask for."""
    try:
        query = {"$select": "uilanguageid"}
        settings = wire.read(server.read(f"/usersettingscollection({user})", query), wire.UserSettings)
    except PortalError:
        return "en"
    return language_of(settings.uilanguageid) or "en"


def _id(told: str) -> str:
    if not is_guid(told):
        raise BadReply("an id that is no GUID")
    return told.lower()
