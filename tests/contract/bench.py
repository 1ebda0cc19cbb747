"""What the contract of a portal needs from the outside: a server that can be looked at and spoiled."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NoReturn, Protocol

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.case_details import Detail
from desktop_app.domain.cases import CaseAction
from desktop_app.domain.commands import (
    AddComment,
    AddNote,
    ArticleFeedback,
    DeskWork,
    EditCase,
    RateArticle,
    RateCase,
    ReopenCase,
    SolveCase,
    SubmitCase,
    WithdrawCase,
)
from desktop_app.domain.identity import Credentials
from desktop_app.domain.ids import ArticleId, CaseId, FieldId, new_key
from desktop_app.domain.kinds import Kind, Marks
from desktop_app.ports.portal import Portal
from tests.makers import FakeSending, a_comment

CASE, ARTICLE = CaseId("case"), ArticleId("article")


class Bench(Protocol):
    """A portal to try, with its server at hand. Each test gets a fresh one, or at least new cases.

    Where the portal falls short of what the suite takes for granted, a bench may also say so:
    `keeps_provenance = False`: what a picture proves is in the text alone;
    `revokes = False`: it has no way to end a token before its time;
    `untraceable = frozenset({RateCase})`: commands of which nobody can find out what became of them.
    """

    @property
    def credentials(self) -> Credentials:
        """With which one signs in; a password where the portal takes one."""
        ...

    @property
    def new_password(self) -> str:
        """Another one, where the portal lets it be changed."""
        ...

    def portal(self) -> Portal:
        """A fresh adapter, not signed in."""
        ...

    def without(self, capability: Capability) -> Portal:
        """A signed-in adapter whose portal does not declare one capability."""
        ...

    def submit(self, **changes: Any) -> SubmitCase:
        """A new case this portal accepts."""
        ...

    def bad_submit(self) -> SubmitCase:
        """A case this portal refuses, and can say which field is at fault."""
        ...

    def cases_made(self, command: SubmitCase) -> int:
        """How many cases the server has from this command."""
        ...

    def an_article(self) -> ArticleId: ...

    def lose_next_answer(self) -> None:
        """The next write is done, and its answer lost."""
        ...

    def busy_next(self, after_s: int) -> None: ...

    def garble_next_read(self) -> None: ...

    def unreachable(self) -> Portal:
        """A signed-in adapter whose server is gone."""
        ...

    def desk_writes(self, case_id: CaseId, text: str) -> None: ...

    def mailed_code(self) -> str: ...


class Unread(Mapping[FieldId, Any]):
    """Words of a command that no adapter may look at."""

    def __getitem__(self, id: FieldId) -> NoReturn:
        raise AssertionError(id)

    def __iter__(self) -> Iterator[FieldId]:
        raise AssertionError

    def __len__(self) -> int:
        raise AssertionError


def keeps_provenance(bench: Bench) -> bool:
    """Whether a file tells what it proves when it comes back."""
    return bool(getattr(bench, "keeps_provenance", True))


def revokes(bench: Bench) -> bool:
    """Whether signing out ends the token at the portal too."""
    return bool(getattr(bench, "revokes", True))


def untraceable(bench: Bench) -> frozenset[type]:
    """The commands that cannot be looked up."""
    return getattr(bench, "untraceable", frozenset())


OF_KIND: Mapping[Kind, Capability] = {
    Kind.CATALOG: Capability.CATALOG,
    Kind.ANNOUNCEMENTS: Capability.ANNOUNCEMENTS,
    Kind.ARTICLES: Capability.KNOWLEDGE,
    Kind.AGREEMENTS: Capability.AGREEMENTS,
    Kind.VIEWS: Capability.VIEWS,
}
"""What a portal must declare for a kind to be pulled; cases are everywhere."""

OF_COMMAND: Mapping[type[Any], Capability] = {
    AddComment: Capability.REPLY,
    AddNote: Capability.NOTES,
    SolveCase: Capability.SOLVE,
    ReopenCase: Capability.REOPEN,
    WithdrawCase: Capability.WITHDRAW,
    RateCase: Capability.RATE_CASE,
    DeskWork: Capability.CASEWORK,
    EditCase: Capability.EDIT_CASE,
    RateArticle: Capability.RATE_ARTICLE,
    ArticleFeedback: Capability.ARTICLE_FEEDBACK,
}
"""What a portal must declare for a command to be sent; a new case can be made everywhere."""

CALLS: Mapping[Capability, Callable[[Portal], object]] = {
    Capability.CHANGED: lambda portal: portal.changed(Marks({})),
    Capability.CATALOG: lambda portal: portal.pull(Kind.CATALOG, None),
    Capability.ANNOUNCEMENTS: lambda portal: portal.pull(Kind.ANNOUNCEMENTS, None),
    Capability.KNOWLEDGE: lambda portal: portal.pull(Kind.ARTICLES, None),
    Capability.AGREEMENTS: lambda portal: portal.pull(Kind.AGREEMENTS, None),
    Capability.VIEWS: lambda portal: portal.pull(Kind.VIEWS, None),
    Capability.PEOPLE: lambda portal: portal.people("a"),
    Capability.FIND: lambda portal: portal.find(Kind.ARTICLES, "a"),
    Capability.REPLY: lambda portal: portal.send(a_comment(), FakeSending()),
    Capability.NOTES: lambda portal: portal.send(AddNote(new_key(), CASE, "x"), FakeSending()),
    Capability.OLDER: lambda portal: portal.older(CASE, "x"),
    Capability.SOLVE: lambda portal: portal.send(SolveCase(new_key(), CASE), FakeSending()),
    Capability.REOPEN: lambda portal: portal.send(ReopenCase(new_key(), CASE), FakeSending()),
    Capability.WITHDRAW: lambda portal: portal.send(WithdrawCase(new_key(), CASE), FakeSending()),
    Capability.RATE_CASE: lambda portal: portal.send(RateCase(new_key(), CASE, 5), FakeSending()),
    Capability.CASEWORK: lambda portal: portal.send(
        DeskWork(new_key(), CASE, CaseAction.ASSIGN, "p-desk"), FakeSending()
    ),
    Capability.EDIT_CASE: lambda portal: portal.send(EditCase(new_key(), CASE, {Detail.PRODUCT: ""}), FakeSending()),
    Capability.RATE_ARTICLE: lambda portal: portal.send(RateArticle(new_key(), ARTICLE, True), FakeSending()),
    Capability.ARTICLE_FEEDBACK: lambda portal: portal.send(ArticleFeedback(new_key(), ARTICLE, "x"), FakeSending()),
    Capability.CHANGE_PASSWORD: lambda portal: portal.change_password("a", "b"),
    Capability.FORGOTTEN_PASSWORD: lambda portal: portal.ask_for_password("a"),
    Capability.PROFILE_LANGUAGE: lambda portal: portal.set_language("fi"),
}
"""One call for each capability that a method or command needs by itself."""
