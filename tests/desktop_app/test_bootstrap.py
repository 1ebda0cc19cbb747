"""The composition root over a real profile and a real demo portal."""

import logging
import queue
from pathlib import Path

import pytest

from desktop_app import bootstrap
from desktop_app.domain.changes import Changes, What
from desktop_app.errors import WrongPassword
from desktop_app.paths import Paths
from tests.demo_portal_process import KARI, PASSWORD, DemoPortalProcess

SOON_S = 60.0


def test_everything_is_there_and_ends(tmp_path: Path) -> None:
    app = bootstrap.build(Paths.beneath(tmp_path))
    assert app.services.session.accounts() == ()
    assert app.profile == str(tmp_path / "data")
    app.close()


def test_an_account_is_synced_until_nothing_is_left(tmp_path: Path, demo_portal: DemoPortalProcess) -> None:
    app = bootstrap.build(Paths.beneath(tmp_path))
    account = app.services.session.sign_in(demo_portal.address, KARI, PASSWORD).account
    assert app.sync(account.id) is None
    assert app.stores.open(account.id).cases.unread_conversations(10) == ()
    assert app.sync(account.id, everything=True) is None
    app.close()


def test_behind_the_window_the_demo_user_is_signed_in(tmp_path: Path) -> None:
    app = bootstrap.build(Paths.beneath(tmp_path))
    told: queue.SimpleQueue[Changes] = queue.SimpleQueue()
    failed: queue.SimpleQueue[Exception] = queue.SimpleQueue()
    bootstrap.begin(app, told.put, failed.put, demo=True)
    seen = Changes()
    while not (seen.concern(What.ACCOUNTS) and seen.concern(What.CATALOG)):
        seen |= told.get(timeout=SOON_S)
    assert [account.login for account in app.services.session.accounts()] == [bootstrap.DEMO_LOGIN]
    assert not bootstrap.sign_in_to_demo(app), "with an account there is nothing to do"
    assert failed.empty()
    app.close()


def test_a_sign_in_that_fails_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    app = bootstrap.build(Paths.beneath(tmp_path))
    monkeypatch.setattr(bootstrap, "DEMO_PASSWORD", "wrong-password")
    failed: queue.SimpleQueue[Exception] = queue.SimpleQueue()
    bootstrap.begin(app, lambda _: None, failed.put, demo=True)
    assert isinstance(failed.get(timeout=SOON_S), WrongPassword)
    app.close()


def test_the_log_is_discreet(tmp_path: Path) -> None:
    paths = Paths.beneath(tmp_path)
    paths.create()
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    bootstrap.log_to(paths)
    logging.getLogger("nordesk.test").info("GET /v1/cases/case-0017 for kari@eksempelfjord.example")
    logging.getLogger("nordesk.test").info("%s", "a\n2026 ERROR forged \x1b[31m" + "x " * 5000)
    for handler in [handler for handler in root.handlers if handler not in before]:
        handler.close()
        root.removeHandler(handler)
    root.setLevel(level)
    text = (paths.logs / "nordesk.log").read_text(encoding="utf-8")
    assert "GET /v1/cases/<struck out> for <e-mail>" in text
    assert len(text.splitlines()) == 2
    assert "a\\n2026 ERROR forged \\x1b[31mx x" in text
    assert len(text) < 2500
