"""F20 The portal's list changes while it is read page by page; a page comes twice; the place in it expires.

In the end no case is missing and none is there twice, and what was deleted meanwhile is gone. A list that leads in
circles is left, and the rest is read.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.kinds import Kind
from desktop_app.services.session import ConnectionState
from tests.demo_portal_process import DemoPortalProcess
from tests.faults.kit import Client, between

MANY = 420


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoPortalProcess]:
    """A portal with more cases than go on a page."""
    from tests.demo_portal_process import start_demo_portal

    portal = start_demo_portal(tmp_path_factory.mktemp("many"))
    portal.console("POST", "/v1/demo/grow", {"cases": 600})
    yield portal
    portal.stop()


@pytest.fixture
def portal(many: DemoPortalProcess) -> Iterator[DemoPortalProcess]:
    """The same without faults."""
    yield many
    many.no_faults()


def titles(client: Client) -> dict[str, str]:
    """What is kept of the cases."""
    return {id: f"{row.number} {row.status} {row.updated_at}" for id, row in client.cases().items()}


def assert_same_as_there(client: Client, portal: DemoPortalProcess, folder: Path) -> None:
    """A program that reads everything anew has the same cases."""
    portal.no_faults()
    fresh = Client(folder / "fresh", portal).sign_in()
    fresh.sync()
    assert titles(client) == titles(fresh)
    numbers = [row.number for row in client.cases().values()]
    assert len(numbers) == len(set(numbers)) >= MANY
    fresh.close()


def test_f20_cases_come_change_and_go_between_the_pages(portal: DemoPortalProcess, tmp_path: Path) -> None:
    client = Client(tmp_path / "profile", portal).sign_in()
    mine = [row["id"] for row in portal.state()["cases"] if row["requester_id"] == "p-kari"]
    doings: list[Callable[[], Any]] = [
        lambda: portal.console("POST", "/v1/demo/grow", {"cases": 3}),
        lambda: portal.console("DELETE", f"/v1/demo/cases/{mine[-1]}"),
        lambda: portal.console("POST", "/v1/demo/desk", {"case_id": mine[0], "text": "Vi ser på det"}),
        lambda: portal.console("DELETE", f"/v1/demo/cases/{mine[1]}"),
        lambda: portal.console("POST", "/v1/demo/desk", {"case_id": mine[-2], "status": "solved", "text": "Ferdig"}),
    ]
    seen = 0

    def between_pages() -> None:
        nonlocal seen
        seen += 1
        if doings and client.store.marks.read_at(Kind.ANNOUNCEMENTS) is not None:
            doings.pop(0)()

    client.engine.run_once(between_pages)
    while doings:
        doings.pop(0)()
    client.later(60)
    assert client.connection().state is ConnectionState.ONLINE
    assert_same_as_there(client, portal, tmp_path)
    client.close()


def test_f20_a_page_that_comes_twice_doubles_nothing(portal: DemoPortalProcess, tmp_path: Path) -> None:
    before: list[Any] = []

    def again(target: str, data: Any) -> Any:
        if target.startswith("/v1/cases?"):
            data["items"] = [*before, *data["items"], *data["items"][:5]]
            before[:] = data["items"]
        return data

    with between(portal, again) as stammering:
        client = Client(tmp_path / "profile", stammering).sign_in()
        client.sync()
    assert_same_as_there(client, portal, tmp_path)
    client.close()


@pytest.mark.parametrize("nth", [1, 3])
def test_f20_an_expired_place_begins_anew(portal: DemoPortalProcess, tmp_path: Path, nth: int) -> None:
    client = Client(tmp_path / "profile", portal).sign_in()
    portal.fault("status=410", "/v1/cases", "GET", nth=nth)
    client.sync()
    client.later(60)
    assert client.connection().state is ConnectionState.ONLINE
    assert_same_as_there(client, portal, tmp_path)
    client.close()


def test_f20_a_case_deleted_before_the_place_expired_is_gone(portal: DemoPortalProcess, tmp_path: Path) -> None:
    cases = portal.state()["cases"]
    doomed = max((row["seq"], row["id"]) for row in cases if row["requester_id"] == "p-kari")[1]
    portal.fault("status=410", "/v1/cases", "GET", nth=2)
    shown: list[bool] = []

    def then_deleted(target: str, data: Any) -> Any:
        if target.startswith("/v1/cases?"):
            shown.append(doomed in [one["id"] for one in data["items"]])
            if len(shown) == 1:
                portal.console("DELETE", f"/v1/demo/cases/{doomed}")
        return data

    with between(portal, then_deleted) as changing:
        client = Client(tmp_path / "profile", changing).sign_in()
        client.sync()
    assert shown[0]
    assert not any(shown[1:])
    assert doomed not in client.cases(), "nobody would say a second time that it is gone"
    client.close()


def test_f20_a_list_in_circles_is_left_and_the_rest_is_read(portal: DemoPortalProcess, tmp_path: Path) -> None:
    def circle(target: str, data: Any) -> Any:
        return data | {"next": "round", "token": None} if target.startswith("/v1/cases?") else data

    with between(portal, circle) as round_portal:
        client = Client(tmp_path / "profile", round_portal).sign_in()
        client.sync()
    assert client.has_read(Kind.ARTICLES)
    assert not client.has_read(Kind.CASES)
    assert client.connection().error == "bad_reply"
    client.close()
