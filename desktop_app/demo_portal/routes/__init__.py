"""One file per resource. Each has a `router`; what a route does is written in the modules above."""

from desktop_app.demo_portal.routes import (
    agreements,
    announcements,
    articles,
    attachments,
    case_actions,
    case_details,
    cases,
    catalog,
    changes,
    commands,
    discovery,
    find,
    me,
    password,
    people,
    session,
    timeline,
    uploads,
    views,
)

ROUTERS = tuple(
    resource.router
    for resource in (
        discovery,
        session,
        password,
        me,
        changes,
        catalog,
        announcements,
        cases,
        case_actions,
        case_details,
        timeline,
        commands,
        uploads,
        attachments,
        articles,
        agreements,
        views,
        people,
        find,
    )
)
