"""The demo portal's agreements as one of its people gets them."""

import json
from functools import cache
from typing import Any

from desktop_app.demo_portal.activity import as_seen
from desktop_app.demo_portal.people import Person as PortalPerson
from desktop_app.demo_portal.seed import agreements
from desktop_app.demo_portal.texts import Texts
from desktop_app.domain.identity import Identity, Organisation, Person, Role
from desktop_app.domain.ids import OrganisationId, PersonId
from desktop_app.domain.kinds import Kind
from desktop_app.portals.demo.agreement_mapping import agreement
from tests.ui.kit import LOGIN, NOW, PASSWORD, SEED, Kit


@cache
def _people() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SEED / "people.json").read_text(encoding="utf-8"))
    return found


def with_agreements(kit: Kit, person_id: str = "p-gudrun", *roles: Role) -> Kit:
    """Signed in as this person, in these roles (else his own), with what the portal shows him of the agreements."""
    row = next(each for each in _people()["people"] if each["id"] == person_id)
    names = {each["id"]: each["name"] for each in _people()["organisations"]}
    held = frozenset(str(role) for role in roles) or frozenset(row["roles"])
    belongs = tuple((id, names[id]) for id in row["organisation_ids"])
    me = PortalPerson(person_id, row["name"], row["email"], "", "", row["language"], held, belongs)
    seed = json.loads((SEED / "agreements.json").read_text(encoding="utf-8"))
    seen = [as_seen(each, me) for each in agreements.rows(seed, Texts.load(SEED / "texts"), NOW, names)]
    kit.server.put(Kind.AGREEMENTS, *(agreement(each) for each in seen if each is not None))
    kit.server.people[LOGIN] = (
        PASSWORD,
        Identity(
            Person(PersonId(person_id), row["name"], row["email"]),
            row["language"],
            roles=frozenset(Role(role) for role in held),
            organisations=tuple(Organisation(OrganisationId(id), name) for id, name in belongs),
        ),
    )
    return kit.with_catalog()
