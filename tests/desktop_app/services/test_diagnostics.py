"""What lies where, and a report that gives nobody away."""

import pytest

from desktop_app.domain.cases import CaseFilter, Openness
from desktop_app.domain.rules import Rules, WindowRule, unreadable
from desktop_app.errors import StoreTrouble, StoreUnavailable
from desktop_app.services.diagnostics import struck_out
from tests.core_kit import Core, a_case


def test_places_name_everything_that_is_kept(core: Core) -> None:
    core.written()
    places = core.services.diagnostics.places()
    assert [place.what for place in places] == ["work", "cache", "files", "log", "settings", "demo_portal"]
    sizes = {place.what: place.size for place in places}
    assert sizes["work"] > 0
    assert sizes["cache"] > 0
    assert sizes["settings"] > 0
    assert sizes["demo_portal"] == 0


def test_the_cache_can_be_forgotten_and_is_read_again(core: Core) -> None:
    core.server.put_case(a_case(1))
    core.sync()
    core.written()
    core.services.diagnostics.delete_cache()
    everything = CaseFilter(openness=Openness.ALL)
    assert core.services.cases.rows(everything) == ()
    assert len(core.services.drafts.rows()) == 1
    core.sync()
    assert len(core.services.cases.rows(everything)) == 1


def test_the_report_says_what_helps_and_nothing_else(core: Core) -> None:
    core.submitted("A secret subject")
    (core.paths.logs / "nordesk.log").write_text(
        "sync of kari@eksempelfjord.example Bearer abc.def token=0123456789abcdef0123456789abcdef\n", encoding="utf-8"
    )
    report = core.services.diagnostics.report()
    assert "nordesk 1.2.3" in report
    assert "portal demo" in report
    assert "connection online" in report
    for secret in ("kari@", "secret subject", "abc.def", "0123456789abcdef", core.account.login):
        assert secret not in report


def test_the_report_says_whether_a_policy_is_in_force(core: Core) -> None:
    assert "\npolicy none\n" in core.services.diagnostics.report()
    core.policy.now = Rules("/etc/nordesk/policy.json", never_capture=(WindowRule("secret-program"),))
    report = core.services.diagnostics.report()
    assert "policy /etc/nordesk/policy.json" in report
    assert "secret-program" not in report
    core.policy.now = unreadable("/etc/nordesk/policy.json")
    assert "policy /etc/nordesk/policy.json, no pictures\n  unreadable\n" in core.services.diagnostics.report()


@pytest.mark.parametrize(
    ("line", "clean"),
    [
        ("Authorization: Bearer", "Authorization <struck out>"),
        ("mail to a.b@c.example now", "mail to <e-mail> now"),
        ("id 0123456789abcdef01234567", "id <struck out>"),
        ("GET /v1/cases/case-0017/comments: 200", "GET /v1/cases/<struck out>: 200"),
        ("GET /v1/changes: 200", "GET /v1/changes: 200"),
        ("pull of cases: unreachable", "pull of cases: unreachable"),
        ("Authorization: Basic a2FyaTpw x", "Authorization <struck out> x"),
    ],
)
def test_secrets_are_struck_out(line: str, clean: str) -> None:
    assert struck_out(line) == clean


def test_a_store_that_cannot_answer_is_named(core: Core) -> None:
    class Broken:
        def health(self) -> dict[str, str]:
            raise StoreUnavailable(StoreTrouble.DAMAGED)

    lines = core.services.diagnostics._account(core.account, Broken())  # type: ignore[arg-type]  # one method is asked
    assert "  health store_unavailable" in lines
