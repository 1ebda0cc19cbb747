"""Support agreements: what was bought, what is used, what is left; as much as the rules show."""

from fastapi import APIRouter, Request, Response

from desktop_app.demo_portal import documents, schemas_activity
from desktop_app.demo_portal.problems import not_found
from desktop_app.demo_portal.replies import reply
from desktop_app.demo_portal.routes.dependencies import Me, Pages, ThePortal, page_reply

router = APIRouter(prefix="/v1/agreements", tags=["agreements"])

_RULES = """

**Who sees an agreement:** customer_admin (every workspace of the customer), and members of one of its workspaces with
the role workspace_admin, activity_viewer, view_all_requests, authorised_contact or learning_manager. For everybody
else there is none: the list is empty, a single one is 404.

**Who sees a use:** an admin of its workspace; for support requests, contacts and courses else by at least one rule:
member of a *group* it was shared with; *shared* with the person; *primary contact*; *view_all* requests (role
view_all_requests, of the person's workspaces). A learning_manager sees all courses. Workshops, assessments and credits
name nobody and are shown to every member of the workspace. `why` names the rule; with whom else a use is shared is
never told.

**Totals:** `totals` is `all` where the person sees every use, and for authorised contacts; else `used` is the sum of
the uses shown and `remaining` is null.
"""


@router.get(
    "", responses={200: {"model": schemas_activity.AgreementPage}}, description=f"All, or those changed.{_RULES}"
)
def pull(request: Request, portal: ThePortal, me: Me, pages: Pages) -> Response:
    """All rows, or those that changed since a token."""
    return page_reply(request, portal, me, pages.of("agreements"))


@router.get("/{agreement_id}", responses={200: {"model": schemas_activity.Agreement}})
def read(agreement_id: str, request: Request, portal: ThePortal, me: Me) -> Response:
    """One agreement as the person may see it; 404 also for one that is not for him."""
    with portal.db.read() as connection:
        found = documents.one(connection, "agreements", me, agreement_id)
    if found is None:
        raise not_found()
    return reply(request, found)
