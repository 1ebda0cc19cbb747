"""The portal's own searches: articles, one's cases, items and colleagues."""

from collections.abc import Sequence

from desktop_app.domain.identity import Person
from desktop_app.domain.ids import AccountId, PersonId
from desktop_app.domain.knowledge import Hit, HitKind
from desktop_app.portals.http import Http
from desktop_app.portals.servicenow import case_mapping, cases, catalog, knowledge, tables
from desktop_app.portals.servicenow.me import Me, Parts
from desktop_app.portals.servicenow.values import in_query, one_space

_NO_ACCOUNT = AccountId("")
_MOST = 20


def people(http: Http, words: str) -> list[Person]:
    """At most twenty users."""
    text = in_query(words)
    if not text:
        return []
    query = f"active=true^nameLIKE{text}^ORemailLIKE{text}^ORDERBYname"
    found = tables.some(http, "sys_user", query, ("sys_id", "name", "email", "title"), _MOST)
    wanted = text.casefold()
    # A condition that was dropped would show everybody.
    fitting = [one for one in found if wanted in f"{one.shown('name')} {one.value('email')}".casefold()]
    return [
        Person(PersonId(one.value("sys_id")), one.shown("name"), one.value("email"), one.value("title"))
        for one in fitting[:_MOST]
        if one.value("sys_id")
    ]


def articles(http: Http, me: Me, words: str) -> list[Hit]:
    """What the knowledge base finds, in its order."""
    texts = [knowledge.hit_texts(one) for one in knowledge.find(http, words)]
    return [_hit(HitKind.ARTICLE, id, title, excerpt, me, rank) for rank, (id, title, excerpt) in enumerate(texts)]


def own_cases(http: Http, parts: Parts, me: Me, words: str) -> list[Hit]:
    """One's own cases that hold the words."""
    text = in_query(words)
    found: list[Hit] = []
    for table in cases.open_tables(parts) if text else ():
        query = f"{case_mapping.mine_query(table, me)}^123TEXTQUERY321={text}"
        for one in tables.some(http, table, query, case_mapping.FIELDS[table], _MOST):
            if case_mapping.is_for_me(table, one, me) and one.value("sys_id"):
                id, title = case_mapping.case_id(table, one.value("sys_id")), one_space(one.value("short_description"))
                found.append(_hit(HitKind.CASE, id, title, one.value("number"), me, len(found)))
    return found


def items(http: Http, me: Me, words: str) -> Sequence[Hit]:
    """What can be asked for."""
    found = catalog.search(http, words)
    return [
        _hit(HitKind.ITEM, one.sys_id, one_space(one.name or ""), one_space(one.short_description or ""), me, rank)
        for rank, one in enumerate(found)
    ]


def _hit(kind: HitKind, id: str, title: str, excerpt: str, me: Me, rank: int) -> Hit:
    return Hit(_NO_ACCOUNT, kind, id, title, excerpt, me.identity.language, 1.0 / (1 + rank))
